import { band, type MatrixPlace, matrixPlace, rim } from "@shared/analysis/matrix";
import type { Quadrant } from "@shared/analysis/quadrant";
import { placeOf } from "@shared/workshop/placeOf";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { classes } from "../../../ui/classes";
import styles from "./Matrix.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly one: Side;
  readonly other: Side;
  readonly small: boolean;
}

export const corners: readonly Quadrant[] = ["over-giving", "empowering", "abdicating", "demanding"];

// A mark keeps off the frame, so that it is seen whole even in a corner.
const share = (sum: number): number => 4 + (Math.min(sum, rim) / rim) * 92;
const at = (place: { readonly support: number; readonly challenge: number }) => ({
  insetInlineStart: `${String(share(place.challenge))}%`,
  insetBlockEnd: `${String(share(place.support))}%`,
});
// Two marks on one spot stand side by side, so that neither hides the other.
const meet = (one: MatrixPlace, other: MatrixPlace): boolean =>
  Math.abs(share(one.paper.support) - share(other.paper.support)) < 4 &&
  Math.abs(share(one.paper.challenge) - share(other.paper.challenge)) < 4;
/** Where nothing is given or asked on paper yet, there is no place for it. */
export const isWritten = ({ paper }: MatrixPlace): boolean => paper.support + paper.challenge > 0;
const bandOf = { start: share(band.from), size: share(band.to) - share(band.from) };

/** Support upwards, challenge to the right, the line between low and high as wide as it is unsure; both directions of two sides. */
export const MatrixChart = ({ workshop, one, other, small }: Props) => {
  const words = useWords();
  const places: readonly MatrixPlace[] = [
    matrixPlace(workshop, one.id, other.id),
    matrixPlace(workshop, other.id, one.id),
  ];
  const [first, second] = places;
  const met = first !== undefined && second !== undefined && places.every(isWritten) && meet(first, second);
  return (
    <figure className={classes(styles["figure"], small && styles["small"])}>
      <figcaption className={styles["caption"]}>
        {words.text("boards.support.pair", { one: one.name, other: other.name })}
      </figcaption>
      <div className={styles["frame"]} dir="ltr">
        <span className={styles["upward"]}>
          {words.text("panels.support.supportAxis")} <span aria-hidden="true">→</span>
        </span>
        <div className={styles["field"]}>
          <span
            className={styles["across"]}
            style={{ insetBlockEnd: `${String(bandOf.start)}%`, blockSize: `${String(bandOf.size)}%` }}
          />
          <span
            className={styles["upright"]}
            style={{ insetInlineStart: `${String(bandOf.start)}%`, inlineSize: `${String(bandOf.size)}%` }}
          />
          {corners.map((corner) => (
            <div key={corner} className={classes(styles["corner"], styles[corner])}>
              <strong>{words.text(`domain.quadrant.${corner}`)}</strong>
              {!small && <span>{words.text(`boards.support.tends.${corner}`)}</span>}
            </div>
          ))}
          <svg className={styles["ties"]} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {places
              .filter(isWritten)
              .map(
                ({ from, paper, felt }) =>
                  felt && (
                    <line
                      key={from}
                      x1={share(paper.challenge)}
                      y1={100 - share(paper.support)}
                      x2={share(felt.challenge)}
                      y2={100 - share(felt.support)}
                    />
                  ),
              )}
          </svg>
          {places.map(({ from, felt }) =>
            felt ? (
              <span
                key={from}
                className={classes(styles["mark"], styles["felt"])}
                data-side={placeOf(workshop.sides, from)}
                style={at(felt)}
                aria-hidden="true"
              >
                {"ABCDEF".charAt(placeOf(workshop.sides, from))}
              </span>
            ) : null,
          )}
          {places.filter(isWritten).map(({ from, paper }) => (
            <span
              key={from}
              className={classes(styles["mark"], met && styles[from === one.id ? "aside" : "beside"])}
              data-side={placeOf(workshop.sides, from)}
              style={at(paper)}
              aria-hidden="true"
            >
              {"ABCDEF".charAt(placeOf(workshop.sides, from))}
            </span>
          ))}
        </div>
        <span className={styles["rightward"]}>
          {words.text("panels.support.challengeAxis")} <span aria-hidden="true">→</span>
        </span>
      </div>
      {!small && (
        <p className={styles["legend"]} aria-hidden="true">
          <span className={styles["sample"]} /> {words.text("boards.support.onPaper")}
          <span className={classes(styles["sample"], styles["feltSample"])} /> {words.text("boards.support.asFelt")}
          <span className={classes(styles["sample"], styles["bandSample"])} /> {words.text("boards.support.band")}
        </p>
      )}
    </figure>
  );
};
