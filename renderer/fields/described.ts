/** How a closed row reads. */
export interface Described {
  readonly title: string;
  readonly meta?: string;
}
