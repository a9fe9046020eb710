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

/** How it fits, in four counts; each is a way to what is open of it. */
export const FitGauge = ({ workshop }: { workshop: Workshop }) => {
  const words = useWords();
  const counts = useMemo(() => fit(workshop), [workshop]);
  const findings = useWorkshop((state) => state.analysis.findings);
  const opened = useView((view) => view.openedSteps);
  const [open, setOpen] = useState<Gauge | null>(null);
  const said = useSaid(workshop, counts);
  if (workshop.roles.length === 0) return null;
  const counted: Readonly<Record<Gauge, number>> = {
    needs: counts.needs.of,
    secured: counts.mustProtects.of,
    joints: counts.joints.of,
    stakes: workshop.ownership.length,
  };
  const about = (gauge: Gauge): readonly Finding[] =>
    findings.filter((one) => rulesOf[gauge].includes(one.rule) && opened.includes(ruleSteps[one.rule]));
  return (
    <Panel position="bottom-left" className={styles.gauge ?? ""} data-panel="">
      {open === null ? null : (
        <section className={styles.list} aria-label={said(open).sentence}>
          <h2 className={styles.title}>{said(open).sentence}</h2>
          {about(open).length === 0 ? <p className={styles.none}>{words.text("table.fitNothing")}</p> : null}
          <ul className={styles.rows}>
            {about(open).map((one) => (
              <li key={`${one.rule} ${one.refs.join(" ")}`}>
                <button type="button" className={styles.finding} onClick={() => useView.getState().reveal(one.refs)}>
                  {one.question}
                </button>
              </li>
            ))}
          </ul>
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
