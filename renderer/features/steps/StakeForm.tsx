import type { Stake } from "@shared/workshop/ownership";
import type { Workshop } from "@shared/workshop/workshop";
import { Fragment, type ReactNode } from "react";
import { edit } from "../../fields/edit";
import { stakeFields } from "../../fields/stakeFields";
import { ThingForm } from "../../fields/ThingForm";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Disclosure } from "../../ui/Disclosure";
import { Blank } from "./Blank";
import styles from "./StakeForm.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly stake: Stake;
}

// A character no sentence holds: it marks where the catalogue's sentence has its blanks, in any language's order.
const mark = "\u0001";
const blanks = ["owner", "title", "investment", "by", "goal", "trigger", "to", "reviewOn"] as const;

/** A stake as one sentence with blanks, Tab between them; the rest is folded away. */
export const StakeForm = ({ workshop, stake }: Props) => {
  const words = useWords();
  const change = (changes: Parameters<typeof edit.stake>[1]) => void run(edit.stake(stake.id, changes));
  const filled: Readonly<Record<(typeof blanks)[number], ReactNode>> = {
    owner: (
      <select
        className={styles["pick"]}
        aria-label={words.text("panels.ownership.blank.owner")}
        value={stake.owner}
        onChange={(event) => change({ owner: event.target.value })}
      >
        {workshop.sides.map((side) => (
          <option key={side.id} value={side.id}>
            {side.name}
          </option>
        ))}
      </select>
    ),
    title: <Blank name="panels.ownership.blank.title" value={stake.title} onChange={(title) => change({ title })} />,
    investment: (
      <Blank
        name="panels.ownership.blank.investment"
        value={stake.investment}
        onChange={(investment) => change({ investment })}
      />
    ),
    by: (
      <input
        className={styles["day"]}
        type="date"
        aria-label={words.text("panels.ownership.blank.by")}
        value={stake.goal.by}
        onChange={(event) => change({ goal: { by: event.target.value } })}
      />
    ),
    goal: (
      <Blank
        name="panels.ownership.blank.goal"
        value={stake.goal.text}
        onChange={(text) => change({ goal: { text } })}
      />
    ),
    trigger: (
      <Blank
        name="panels.ownership.blank.trigger"
        value={stake.dialBack.trigger}
        onChange={(trigger) => change({ dialBack: { trigger } })}
      />
    ),
    to: (
      <Blank
        name="panels.ownership.blank.to"
        value={stake.dialBack.to}
        onChange={(to) => change({ dialBack: { to } })}
      />
    ),
    reviewOn: (
      <input
        className={styles["day"]}
        type="date"
        aria-label={words.text("panels.ownership.blank.reviewOn")}
        value={stake.dialBack.reviewOn}
        onChange={(event) => change({ dialBack: { reviewOn: event.target.value } })}
      />
    ),
  };
  const sentence = words.text(
    "panels.ownership.sentence",
    Object.fromEntries(blanks.map((blank) => [blank, `${mark}${blank}${mark}`])),
  );
  return (
    <>
      <div className={styles["sentence"]}>
        {sentence.split(mark).map((part, at) => {
          const blank = blanks.find((one) => one === part);
          // Parts never change their order while a language is spoken.
          return (
            <Fragment key={blank ?? `text ${String(at)}`}>{blank && at % 2 === 1 ? filled[blank] : part}</Fragment>
          );
        })}
      </div>
      <Disclosure quiet label={words.text("panels.unfold")}>
        <ThingForm thing={stake} fields={stakeFields} />
      </Disclosure>
    </>
  );
};
