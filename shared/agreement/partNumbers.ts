import type { Agreement } from "./blocks";

const opening: readonly string[] = ["cover", "front"];

/** Whether a part has a number: in the charter all after page one, the same in every face. */
export const isNumbered = ({ shape }: Pick<Agreement, "shape">, part: string): boolean =>
  shape === "charter" && !opening.includes(part);
