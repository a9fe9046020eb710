import type { Workshop } from "@shared/workshop/workshop";
import { useState } from "react";
import { useWords } from "../../store/useWords";
import { newId, run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { Section } from "./Section";
import styles from "./steps.module.css";

/** Every support asks for a commitment in return: both are entered in one go. */
export const PairEntry = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const directions = workshop.sides.flatMap((from) =>
    workshop.sides.filter((to) => to.id !== from.id).map((to) => ({ key: `${from.id} ${to.id}`, from, to })),
  );
  const [key, setKey] = useState<string | null>(null);
  const [given, setGiven] = useState("");
  const [returned, setReturned] = useState("");
  const direction = directions.find((one) => one.key === key) ?? directions[0];
  if (!direction) return null;
  const names = { from: direction.from.name, to: direction.to.name };

  const add = () => {
    if (given.trim() === "" && returned.trim() === "") return;
    const [support, expectation] = [newId(), newId()];
    const ends = { from: direction.from.id, to: direction.to.id, weight: 3 };
    const result = run({
      do: "together",
      name: { key: "panels.support.pair" },
      commands: [
        ...(given.trim() === ""
          ? []
          : [
              {
                do: "add",
                what: "commitment",
                record: { ...ends, id: support, kind: "support", text: given },
              } as const,
            ]),
        ...(returned.trim() === ""
          ? []
          : [
              {
                do: "add",
                what: "commitment",
                record: {
                  ...ends,
                  id: expectation,
                  kind: "expectation",
                  text: returned,
                  answers: given.trim() === "" ? [] : [support],
                },
              } as const,
            ]),
      ],
    });
    if (!result.ok) return;
    setGiven("");
    setReturned("");
  };

  return (
    <Section title="panels.support.pair">
      <Select
        label={words.text("panels.support.who")}
        options={directions.map((one) => ({
          value: one.key,
          label: words.text("panels.support.direction", { from: one.from.name, to: one.to.name }),
        }))}
        value={direction.key}
        onChange={setKey}
      />
      <TextField label={words.text("panels.support.give", names)} value={given} onChange={setGiven} onEnter={add} />
      <TextField
        label={words.text("panels.support.return", names)}
        value={returned}
        onChange={setReturned}
        onEnter={add}
      />
      <div className={styles.buttons}>
        <Button onClick={add} disabled={given.trim() === "" && returned.trim() === ""}>
          {words.text("panels.support.addPair")}
        </Button>
      </div>
    </Section>
  );
};
