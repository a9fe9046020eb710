import type { Workshop } from "@shared/workshop/workshop";
import { Panel } from "@xyflow/react";
import { useWords } from "../../store/useWords";
import { useCanvas } from "./canvasStore";
import styles from "./TriedLabel.module.css";
import { sayIf } from "./WhatIf";

/** Says over the table that it shows what is only supposed. */
export const TriedLabel = ({ workshop }: { workshop: Workshop }) => {
  const words = useWords();
  const supposed = useCanvas((state) => state.whatIf?.supposed ?? null);
  return supposed ? (
    <Panel position="top-center" className={styles.label ?? ""} data-panel="">
      <b>{words.text("table.whatIf.shown")}</b> {sayIf(workshop, words, supposed)}
    </Panel>
  ) : null;
};
