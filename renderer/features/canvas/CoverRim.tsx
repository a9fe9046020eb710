import { sideMark } from "@shared/picture/sideMark";
import { type Cover, coverRim, coverShape, coverText } from "@shared/picture/signs";
import styles from "./CoverRim.module.css";

interface Props {
  readonly covers: readonly Cover[];
  readonly width: number;
  readonly height: number;
}

/** Two pieces cover one place: the other looks out from under this one, with its letter and its name. */
export const CoverRim = ({ covers, width, height }: Props) => {
  const [first] = covers;
  return first ? (
    <g className={styles.cover} data-side={first.side}>
      <path d={coverShape(width, height)} />
      <text x={width - 24} y={height + coverRim / 2} textAnchor="end" dominantBaseline="central">
        {coverText(covers, width - 48, (side) => sideMark(side).letter)}
      </text>
    </g>
  ) : null;
};
