import type { Interest } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { edit } from "../../../fields/edit";
import { FieldControl } from "../../../fields/FieldControl";
import { interestFields } from "../../../fields/interestFields";
import { useWords } from "../../../store/useWords";
import { now, run } from "../../../store/workshopStore";
import { Badge } from "../../../ui/Badge";
import { TextArea } from "../../../ui/TextArea";
import { SideHeading } from "../SideHeading";
import { OthersWords } from "./OthersWords";
import { stillToReadBack } from "./readBackOrder";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly interest: Interest;
  readonly onNext: () => void;
}

const asked = interestFields.filter((field) =>
  ["panels.field.topic", "panels.field.scope", "panels.field.level"].includes(field.label),
);

/** One interest: its owner's words beside those of the others; where it belongs is asked here. */
export const ReadBackCard = ({ workshop, interest, onNext }: Props) => {
  const words = useWords();
  const [text, setText] = useState(interest.text);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const owner = workshop.sides.find((side) => side.id === interest.side)?.name ?? "";
  const sideName = (id: string): string => workshop.sides.find((side) => side.id === id)?.name ?? "";

  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // What had the keys went with the last interest, or when it was confirmed: the next words are said here.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !activeElement.matches("[role='dialog']")) return;
    (box.current?.querySelector<HTMLElement>("[data-others] textarea") ?? box.current)?.focus();
  });

  const rewordings = (): readonly { at: string; text: string }[] =>
    text.trim() === "" || text.trim() === interest.text.trim()
      ? []
      : [{ at: now(), text: words.text("rounds.readBack.reworded", { text: interest.text }) }];
  const reword = (): void => {
    const addenda = rewordings();
    if (addenda.length === 0) setText(interest.text);
    else run(edit.interest(interest.id, { text: text.trim(), addenda: [...interest.addenda, ...addenda] }));
  };
  const confirm = (side: string): void => {
    const heard = (said[side] ?? "").trim();
    const addenda = [
      ...interest.addenda,
      ...rewordings(),
      ...(heard === ""
        ? []
        : [{ at: now(), text: words.text("rounds.readBack.said", { side: sideName(side), text: heard }) }]),
    ];
    run(
      edit.interest(interest.id, {
        text: text.trim() === "" ? interest.text : text.trim(),
        readBackBy: [...interest.readBackBy, side],
        addenda,
      }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const [next] = stillToReadBack(workshop, interest);
    if (next === undefined) onNext();
    else confirm(next);
  };

  return (
    <fieldset ref={box} tabIndex={-1} className={styles["columns"]} aria-label={interest.text} onKeyDown={onKeyDown}>
      <section className={styles["own"]}>
        <SideHeading workshop={workshop} side={interest.side} />
        <Badge>{words.text(`domain.strength.${interest.strength}`)}</Badge>
        <TextArea
          className={styles["large"]}
          label={words.text("rounds.readBack.text", { side: owner })}
          value={text}
          onChange={setText}
          onBlur={reword}
          rows={3}
        />
        {interest.why !== "" && (
          <p className={styles["why"]} dir="auto">
            {words.text("rounds.readBack.because", { why: interest.why })}
          </p>
        )}
        <div className={styles["asked"]}>
          {asked.map((field) => (
            <FieldControl key={field.label} field={field} thing={interest} />
          ))}
        </div>
      </section>
      <div className={styles["others"]} data-others>
        {workshop.sides
          .filter((side) => side.id !== interest.side)
          .map((side) => (
            <OthersWords
              key={side.id}
              workshop={workshop}
              interest={interest}
              side={side}
              said={said[side.id] ?? ""}
              onSaid={(heard) => setSaid((before) => ({ ...before, [side.id]: heard }))}
              onConfirm={() => confirm(side.id)}
            />
          ))}
      </div>
    </fieldset>
  );
};
