import { tileFill, tilesOf } from "@shared/picture/patterns";
import { sideMark } from "@shared/picture/sideMark";
import { memo } from "react";
import { PatternTiles } from "../../ui/PatternTiles";
import styles from "./Patterns.module.css";

const scope = "canvas";
const tiles = tilesOf(scope);

/** The name of a side's pattern for `fill`; null for the plain one. */
export const patternFill = (place: number): string | null =>
  place >= 0 && sideMark(place).pattern === "solid" ? null : tileFill(scope, place);

/** The patterns of all sides, drawn once; pieces and seats refer to them. */
export const Patterns = memo(() => (
  <svg className={styles.patterns} aria-hidden="true" width="0" height="0">
    <PatternTiles tiles={tiles} />
  </svg>
));
Patterns.displayName = "Patterns";
