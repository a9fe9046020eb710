import { quadrant } from "@shared/analysis/quadrant";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import styles from "./Matrix.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly directions: readonly { readonly from: Side; readonly to: Side }[];
}

// The edge between low and high is at six; twelve and above stand at the rim.
const rim = 12;
const share = (sum: number): number => Math.min(sum, rim) / rim;

/** Where each direction stands: support upwards, challenge to the end of the line; on paper. */
export const Matrix = ({ workshop, directions }: Props) => {
  const words = useWords();
  const places = directions.map(({ from, to }) => ({ from, to, ...quadrant(workshop, from.id, to.id) }));
  return (
    <div className={styles["holder"]}>
      <svg
        className={styles["matrix"]}
        viewBox="0 0 240 200"
        role="img"
        aria-label={words.text("panels.support.matrix")}
      >
        <rect className={styles["field"]} x="20" y="4" width="216" height="176" />
        <line className={styles["axis"]} x1="128" y1="4" x2="128" y2="180" />
        <line className={styles["axis"]} x1="20" y1="92" x2="236" y2="92" />
        <text className={styles["quadrant"]} x="74" y="18">
          {words.text("domain.quadrant.over-giving")}
        </text>
        <text className={styles["quadrant"]} x="182" y="18">
          {words.text("domain.quadrant.empowering")}
        </text>
        <text className={styles["quadrant"]} x="74" y="174">
          {words.text("domain.quadrant.abdicating")}
        </text>
        <text className={styles["quadrant"]} x="182" y="174">
          {words.text("domain.quadrant.demanding")}
        </text>
        <text className={styles["label"]} x="128" y="195">
          {words.text("panels.support.challengeAxis")}
        </text>
        <text className={styles["label"]} transform="translate(12 92) rotate(-90)">
          {words.text("panels.support.supportAxis")}
        </text>
        {places.map((place) => {
          const x = 32 + share(place.challenge) * 192;
          const y = 168 - share(place.support) * 152;
          const at = workshop.sides.findIndex((side) => side.id === place.from.id);
          return (
            <g key={`${place.from.id} ${place.to.id}`} data-side={at} className={styles["dot"]}>
              <circle cx={x} cy={y} r="9" />
              <text x={x} y={y + 3.5}>
                {"ABCDEF".charAt(at)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className={styles["list"]}>
        {places.map((place) => (
          <li key={`${place.from.id} ${place.to.id}`}>
            {words.text("panels.support.position", {
              from: place.from.name,
              to: place.to.name,
              support: place.support,
              challenge: place.challenge,
            })}{" "}
            <strong>{words.text(`domain.quadrant.${place.quadrant}`)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
};
