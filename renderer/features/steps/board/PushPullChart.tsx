import { type PushPull, pushPull } from "@shared/analysis/pushPull";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { SideMark } from "../../../ui/SideMark";
import { PushPullTable } from "../PushPullTable";
import styles from "./Board.module.css";
import chart from "./Chart.module.css";
import { useWorkshopWords } from "./workshopWords";

const [width, height] = [640, 260];
const inset = { start: 12, end: 96, top: 16, foot: 28 };

const Lines = ({ one, workshop }: { readonly one: PushPull; readonly workshop: Workshop }) => {
  const words = useWorkshopWords();
  const most = Math.max(1, ...one.push, ...one.pull);
  const x = (at: number): number => inset.start + ((at + 0.5) / one.push.length) * (width - inset.start - inset.end);
  const y = (amount: number): number => height - inset.foot - (amount / most) * (height - inset.top - inset.foot);
  const path = (amounts: readonly number[]): string =>
    amounts.map((amount, at) => `${at === 0 ? "M" : "L"}${String(x(at))} ${String(y(amount))}`).join(" ");
  const last = one.push.length - 1;
  const ends = { push: one.push[last] ?? 0, pull: one.pull[last] ?? 0 };
  // Where both lines end close to each other their names stand apart.
  const close = Math.abs(y(ends.push) - y(ends.pull)) < 36;
  const shift = {
    push: close ? (ends.push >= ends.pull ? -18 : 18) : 0,
    pull: close ? (ends.push >= ends.pull ? 18 : -18) : 0,
  };
  return (
    <svg
      className={chart["chart"]}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
      direction="ltr"
    >
      <line className={chart["axis"]} x1={inset.start} x2={width - inset.end} y1={y(0)} y2={y(0)} />
      {one.push.map((_, at) => (
        <text key={x(at)} className={chart["tick"]} x={x(at)} y={height - 8}>
          {words.text("panels.ownership.years", { years: at + 1 })}
        </text>
      ))}
      {one.cheaperFrom !== null && (
        <line
          className={chart["turn"]}
          x1={x(one.cheaperFrom - 1)}
          x2={x(one.cheaperFrom - 1)}
          y1={inset.top}
          y2={y(0)}
        />
      )}
      {(["push", "pull"] as const).map((way) => (
        <g key={way} className={chart[way]}>
          <path d={path(one[way])} />
          {one[way].map((amount, at) => (
            <circle key={x(at)} cx={x(at)} cy={y(amount)} r="4" />
          ))}
          <text x={x(last) + 12} y={y(ends[way]) + shift[way] - 4}>
            {words.text(way === "push" ? "panels.ownership.pushSum" : "panels.ownership.pullSum")}
          </text>
          <text className={chart["sum"]} x={x(last) + 12} y={y(ends[way]) + shift[way] + 12}>
            {words.money(ends[way], workshop.currency)}
          </text>
        </g>
      ))}
    </svg>
  );
};

/** What pushing costs over the years beside what pulling costs, for each payer: drawn, and the same as a table. */
export const PushPullChart = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWorkshopWords();
  const compared = pushPull(workshop);
  if (compared.length === 0) return <p className={styles["lead"]}>{words.text("panels.ownership.noPush")}</p>;
  return (
    <>
      {compared.map((one) => {
        const at = placeOf(workshop.sides, one.side);
        const name = workshop.sides[at]?.name ?? "";
        return (
          <div key={one.side} className={styles["columns"]}>
            <div className={styles["plain"]}>
              <SideMark position={at} name={name} />
              <p className={styles["say"]}>
                {one.cheaperFrom === null
                  ? words.text("boards.ownership.noBreakEven", { side: name, years: one.push.length })
                  : words.text("boards.ownership.breakEven", {
                      side: name,
                      year: one.cheaperFrom,
                      saved: words.money(
                        Math.max(0, (one.push.at(-1) ?? 0) - (one.pull.at(-1) ?? 0)),
                        workshop.currency,
                      ),
                      years: one.push.length,
                    })}
              </p>
              <Lines one={one} workshop={workshop} />
            </div>
            <PushPullTable workshop={workshop} one={one} />
          </div>
        );
      })}
    </>
  );
};
