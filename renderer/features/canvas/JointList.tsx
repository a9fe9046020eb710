import { index } from "@shared/workshop/thingIndex";
import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Contest } from "./Contest";
import { type JointEnds, setCanvas, useCanvas } from "./canvasStore";
import styles from "./JointList.module.css";
import { JointRows } from "./JointRows";
import { joinRows } from "./jointDeeds";
import { RowChoice } from "./RowChoice";
import { RowEnds } from "./RowEnds";
import { rowsOf } from "./rowEntries";

/** A question is asked as long as both gives that want the need are there. */
const isOpen = (workshop: Workshop, contest: JointEnds): boolean =>
  index(workshop).has(contest.give) &&
  workshop.joints.some((joint) => joint.need === contest.need && joint.give !== contest.give);

/** Joining and parting without a drag: choose a give, choose the need it fills, Enter. */
export const JointList = ({ workshop, onEnd }: { workshop: Workshop; onEnd: () => void }) => {
  const words = useWords();
  const open = useCanvas((state) => state.jointsOpen);
  const contest = useCanvas((state) => state.contest);
  const [give, setGive] = useState("");
  const [need, setNeed] = useState("");
  const first = useRef<HTMLSelectElement>(null);
  const second = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (!open) return;
    // What the keys were on is one of the two already.
    const { current } = useCanvas.getState();
    const { workshop: now } = useWorkshop.getState();
    const what = now && current !== null ? index(now).get(current)?.what : undefined;
    if (what === "give") setGive(current ?? "");
    if (what === "need") setNeed(current ?? "");
    // Which of two stays is answered before anything else.
    if (!useCanvas.getState().contest) (what === "give" ? second : first).current?.focus();
  }, [open]);
  if (!open) return null;

  const gives = rowsOf(workshop, "gives");
  const needs = rowsOf(workshop, "needs");
  const filled = new Set(workshop.joints.map((joint) => joint.need));
  const taken = new Set(workshop.joints.map((joint) => joint.give));
  const close = (): void => {
    setGive("");
    setNeed("");
    setCanvas({ jointsOpen: false, contest: null });
    onEnd();
  };
  const join = (): void => {
    if (give === "" || need === "") return;
    joinRows(give, need, words);
    setNeed("");
    first.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    if (event.key === "Enter" && event.target instanceof HTMLSelectElement && give !== "" && need !== "") {
      event.preventDefault();
      join();
    }
  };
  return (
    <section className={styles.list} data-panel="" aria-label={words.text("canvas.jointsTitle")} onKeyDown={keys}>
      <header className={styles.head}>
        <h2 className={styles.title}>{words.text("canvas.jointsTitle")}</h2>
        <Button size="small" tone="quiet" onClick={close}>
          {words.text("canvas.close")}
        </Button>
      </header>
      {contest && isOpen(workshop, contest) ? (
        <Contest
          workshop={workshop}
          contest={contest}
          onEnd={() => {
            setCanvas({ contest: null });
            first.current?.focus();
          }}
        />
      ) : null}
      <p className={styles.about}>{words.text("canvas.jointsAbout")}</p>
      <RowChoice
        field={first}
        label={words.text("canvas.whichGive")}
        rows={gives}
        joined={taken}
        chosen={give}
        onChoose={setGive}
      />
      <RowChoice
        field={second}
        label={words.text("canvas.fillWith")}
        rows={needs}
        joined={filled}
        chosen={need}
        onChoose={setNeed}
      />
      <Button tone="accent" disabled={give === "" || need === ""} onClick={join}>
        {words.text("canvas.join")}
      </Button>
      <RowEnds
        title={words.text("canvas.openNeeds")}
        none={words.text("canvas.noOpenNeeds")}
        rows={needs.filter((row) => !filled.has(row.id))}
        onChoose={setNeed}
      />
      <RowEnds
        title={words.text("canvas.looseGives")}
        none={words.text("canvas.noLooseGives")}
        rows={gives.filter((row) => !taken.has(row.id))}
        onChoose={setGive}
      />
      <JointRows workshop={workshop} onPart={() => first.current?.focus()} />
    </section>
  );
};
