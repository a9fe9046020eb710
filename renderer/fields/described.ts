/** How a closed row reads. */
export interface Described {
  readonly title: string;
  readonly meta?: string;
  /** Place at the table of whom it is of. */
  readonly side?: number;
}
