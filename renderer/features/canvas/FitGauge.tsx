import { type Finding, type Rule, ruleSteps } from "@shared/analysis/finding";
import { type Fit, fit } from "@shared/analysis/fit";
import { sideMark } from "@shared/picture/sideMark";
import type { MessageKey } from "@shared/words/words";
import type { Workshop } from "@shared/workshop/workshop";
import { Panel } from "@xyflow/react";
import { useMemo, useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import styles from "./FitGauge.module.css";

const gauges = ["needs", "secured", "joints", "stakes"] as const;
type Gauge = (typeof gauges)[number];

const rulesOf: Readonly<Record<Gauge, readonly Rule[]>> = {
  needs: ["gap", "hole"],
  secured: ["exposed", "threatened"],
  joints: ["one-way", "loose-end", "hole"],
  stakes: ["no-stake", "nothing-granted", "double-stake", "no-dial-back", "hollow-stake", "market-split"],
};
const short: Readonly<Record<Gauge, MessageKey>> = {
  needs: "table.gauge.needs",
  secured: "table.gauge.secured",
  joints: "table.gauge.joints",
  stakes: "table.gauge.stakes",
};

const useSaid = (workshop: Workshop, counts: Fit) => {
  const words = useWords();
  return (gauge: Gauge): { readonly number: string; readonly sentence: string } => {
    if (gauge === "stakes")
      return {
        number: counts.stakes.map((one) => `${sideMark(one.side).letter} ${one.stakes.length}`).join(" · "),
        sentence: words.text("table.fitStakes", {
          sides: words.list(
            counts.stakes.map((one) =>
              words.text("table.fitStakesOf", {
                count: one.stakes.length,
                side: workshop.sides[one.side]?.name ?? "",
              }),
            ),
          ),
        }),
      };
    const [measure, key] =
      gauge === "needs"
        ? ([counts.needs, "table.fitNeeds"] as const)
        : gauge === "secured"
          ? ([counts.mustProtects, "table.fitSecured"] as const)
          : ([counts.joints, "table.fitJoints"] as const);
    const { count, of } = measure;
    return { number: `${count}/${of}`, sentence: words.text(key, { count, of }) };
  };
};

interface GaugeProps {
  readonly workshop: Workshop;
  /** What would be found if what is supposed were so. */
  readonly tried: readonly Finding[] | undefined;
}

/** How it fits, in four counts; each is a way to what is open of it. */
export const FitGauge = ({ workshop, tried }: GaugeProps) => {
  const words = useWords();
  const counts = useMemo(() => fit(workshop), [workshop]);
  const known = useWorkshop((state) => state.analysis.findings);
  const opened = useView((view) => view.openedSteps);
  const [open, setOpen] = useState<Gauge | null>(null);
  const said = useSaid(workshop, counts);
  if (workshop.roles.length === 0) return null;
  const counted: Readonly<Record<Gauge, number>> = {
    needs: counts.needs.of,
    secured: counts.mustProtects.of,
    joints: counts.joints.of,
    // Once it is asked who owns what, that nobody owns anything is a count like any other.
    stakes: opened.includes("ownership") ? workshop.sides.length : workshop.ownership.length,
  };
  const givesTo = new Map(workshop.joints.map(({ give, need }) => [need, give]));
  const isAbout = (gauge: Gauge, { rule, refs }: Finding): boolean =>
    rulesOf[gauge].includes(rule) &&
    // Of a joint that its giver's interest carries, who pays is no question.
    (gauge !== "joints" ||
      rule !== "hole" ||
      refs.some((need) => counts.joints.open.includes(givesTo.get(need) ?? "")));
  const found = open === null ? [] : (tried ?? known).filter((one) => isAbout(open, one));
  const due = found.filter((one) => opened.includes(ruleSteps[one.rule]));
  const later = found.length - due.length;
  return (
    <Panel position="bottom-left" className={styles.gauge ?? ""} data-panel="">
      {open === null ? null : (
        <section className={styles.list} aria-label={said(open).sentence}>
          <h2 className={styles.title}>{said(open).sentence}</h2>
          {found.length === 0 ? <p className={styles.none}>{words.text("table.fitNothing")}</p> : null}
          <ul className={styles.rows}>
            {due.map((one) => (
              <li key={`${one.rule} ${one.refs.join(" ")}`}>
                <button type="button" className={styles.finding} onClick={() => useView.getState().reveal(one.refs)}>
                  {one.question}
                </button>
              </li>
            ))}
          </ul>
          {later > 0 ? <p className={styles.none}>{words.text("frame.findings.later", { count: later })}</p> : null}
        </section>
      )}
      <div
        className={styles.row}
        role="toolbar"
        aria-label={words.text("table.fitTitle")}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(null);
        }}
      >
        {gauges
          .filter((gauge) => counted[gauge] > 0)
          .map((gauge) => (
            <Button
              key={gauge}
              size="small"
              tone="quiet"
              className={styles.count}
              aria-expanded={open === gauge}
              aria-label={said(gauge).sentence}
              title={said(gauge).sentence}
              onClick={() => setOpen(open === gauge ? null : gauge)}
            >
              <b>{said(gauge).number}</b>
              <span className={styles.what}>{words.text(short[gauge])}</span>
            </Button>
          ))}
      </div>
    </Panel>
  );
};
