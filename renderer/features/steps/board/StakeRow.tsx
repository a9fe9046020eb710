import { exclusivities, type Stake, stakeKinds } from "@shared/workshop/ownership";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { edit } from "../../../fields/edit";
import { useWords } from "../../../store/useWords";
import { useView } from "../../../store/viewStore";
import { run, today, useWorkshop } from "../../../store/workshopStore";
import { classes } from "../../../ui/classes";
import { SideMark } from "../../../ui/SideMark";
import board from "./Board.module.css";
import { Cell } from "./Cell";
import { DayCell } from "./DayCell";
import { Pick } from "./Pick";
import styles from "./StakeTable.module.css";
import { TodayOfStake } from "./TodayOfStake";

interface Props {
  readonly workshop: Workshop;
  readonly stake: Stake;
}

const nobody = "";

/** One stake: its texts to be written in place, where it stands today, and what is found about it. */
export const StakeRow = ({ workshop, stake }: Props) => {
  const words = useWords();
  const isLit = useView((view) => view.lit.includes(stake.id));
  const findings = useWorkshop((state) => state.analysis.findings).filter((one) => one.refs.includes(stake.id));
  const change = (changes: Parameters<typeof edit.stake>[1]) => void run(edit.stake(stake.id, changes));
  const sides = workshop.sides.map((side) => ({ value: side.id, label: side.short || side.name }));
  const head = (of: "putsIn" | "reaches" | "shrinks" | "today") => (
    <span className={styles["label"]} aria-hidden="true">
      {words.text(`boards.ownership.head.${of}`)}
    </span>
  );
  return (
    <tbody className={classes(styles["group"], isLit && board["lit"])} data-on-board={stake.id}>
      <tr>
        <th scope="row">
          <div className={styles["stack"]}>
            <SideMark
              position={placeOf(workshop.sides, stake.owner)}
              name={workshop.sides.find((one) => one.id === stake.owner)?.short ?? ""}
            />
            <Pick
              label={words.text("panels.field.grantedBy")}
              value={stake.grantedBy ?? nobody}
              options={[
                { value: nobody, label: words.text("boards.ownership.ofItsOwn") },
                ...sides
                  .filter((one) => one.value !== stake.owner)
                  .map((one) => ({ ...one, label: words.text("boards.ownership.granted", { side: one.label }) })),
              ]}
              onChange={(side) => change({ grantedBy: side === nobody ? null : side })}
            />
            <Pick
              label={words.text("panels.field.exclusivity")}
              value={stake.exclusivity}
              options={exclusivities.map((value) => ({ value, label: words.text(`domain.exclusivity.${value}`) }))}
              onChange={(exclusivity) => change({ exclusivity })}
            />
          </div>
        </th>
        <td>
          <div className={styles["stack"]}>
            <Cell
              strong
              field="title"
              label={words.text("boards.ownership.head.what")}
              value={stake.title}
              onChange={(title) => change({ title })}
            />
            <Pick
              label={words.text("panels.field.kind")}
              value={stake.kind}
              options={stakeKinds.map((value) => ({ value, label: words.text(`domain.stakeKind.${value}`) }))}
              onChange={(kind) => change({ kind })}
            />
          </div>
        </td>
        <td>
          <div className={styles["stack"]}>
            {head("putsIn")}
            <Cell
              field="investment"
              label={words.text("boards.ownership.head.putsIn")}
              value={stake.investment}
              onChange={(investment) => change({ investment })}
            />
          </div>
        </td>
        <td>
          <div className={styles["stack"]}>
            {head("reaches")}
            <Cell
              field="goal"
              label={words.text("boards.ownership.head.reaches")}
              value={stake.goal.text}
              onChange={(text) => change({ goal: { text } })}
            />
            <DayCell
              field="by"
              label={words.text("panels.ownership.blank.by")}
              before={words.text("boards.ownership.noDay")}
              value={stake.goal.by}
              onChange={(by) => change({ goal: { by } })}
            />
          </div>
        </td>
        <td>
          <div className={styles["stack"]}>
            {head("shrinks")}
            <Cell
              field="trigger"
              label={words.text("panels.ownership.blank.trigger")}
              value={stake.dialBack.trigger}
              onChange={(trigger) => change({ dialBack: { trigger } })}
            />
            <Cell
              field="to"
              label={words.text("panels.ownership.blank.to")}
              value={stake.dialBack.to}
              onChange={(to) => change({ dialBack: { to } })}
            />
            <DayCell
              field="reviewOn"
              label={words.text("panels.ownership.blank.reviewOn")}
              before={words.text("boards.ownership.noReview")}
              value={stake.dialBack.reviewOn}
              onChange={(reviewOn) => change({ dialBack: { reviewOn } })}
            />
          </div>
        </td>
        <td>
          {head("today")}
          <TodayOfStake workshop={workshop} stake={stake} on={today()} />
        </td>
      </tr>
      {findings.length > 0 && (
        <tr>
          <td colSpan={6} className={styles["say"]}>
            {findings.map((one) => (
              <p
                key={`${one.rule} ${one.refs.join(" ")}`}
                className={classes(styles["finding"], one.severity === "blocker" && styles["blocker"])}
              >
                <strong>{words.text(`frame.rule.${one.rule}`)}</strong>
                <span dir="auto">{one.question}</span>
              </p>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  );
};
