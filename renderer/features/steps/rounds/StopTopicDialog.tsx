import type { Command } from "@shared/commands/command";
import { type Topic, topics } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { useState } from "react";
import { useWords } from "../../../store/useWords";
import { toast, useView } from "../../../store/viewStore";
import { newId, now, run, useWorkshop } from "../../../store/workshopStore";
import { Button } from "../../../ui/Button";
import { Dialog } from "../../../ui/Dialog";
import { Select } from "../../../ui/Select";
import { TextField } from "../../../ui/TextField";
import styles from "./rounds.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** Stops a talk that competition law forbids: said aloud, off the table, in the minutes. */
export const StopTopicDialog = ({ workshop, onClose }: Props) => {
  const words = useWords();
  const agreementWords = useWorkshop((state) => state.agreementWords);
  const step = useView((view) => view.step);
  const [zone, setZone] = useState<Topic | null>("pricing");
  const [text, setText] = useState("");
  const stop = (): void => {
    const named = zone === null ? "" : agreementWords.text(`domain.topic.${zone}`);
    const topic = [named, text.trim()].filter(Boolean).join(": ");
    if (topic === "") return;
    const before = zone === null ? undefined : workshop.zones[zone];
    const commands: Command[] = [
      ...(zone === null || before?.state === "off-limits"
        ? []
        : [
            {
              do: "enter",
              map: "zones",
              key: zone,
              value: { decider: null, note: "", yardstick: "", reviewOn: "", ...before, state: "off-limits" },
            } as const,
          ]),
      {
        do: "add",
        what: "minute",
        record: {
          id: newId(),
          at: now(),
          step,
          kind: "decision",
          text: agreementWords.text("minutes.stopped", { topic }),
        },
      },
    ];
    const name = { key: "running.stop.done", values: { topic } } as const;
    if (!run({ do: "together", commands, name }).ok) return;
    toast(name, { tone: "caution" });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.text("running.stop.title")}
      description={words.text("running.stop.lead")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("frame.cancel")}</Button>
          <Button tone="accent" disabled={zone === null && text.trim() === ""} onClick={stop}>
            {words.text("running.stop.do")}
          </Button>
        </>
      }
    >
      <div className={styles["stack"]} data-draft>
        <Select<Topic | null>
          label={words.text("running.stop.zone")}
          value={zone}
          options={[
            ...topics
              .filter((topic) => topic !== "other")
              .map((topic) => ({ value: topic, label: words.text(`domain.topic.${topic}`) })),
            { value: null, label: words.text("running.stop.other") },
          ]}
          onChange={setZone}
        />
        <TextField label={words.text("running.stop.words")} value={text} onChange={setText} onEnter={stop} />
      </div>
    </Dialog>
  );
};
