import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import styles from "./BandNode.module.css";
import type { BandData } from "./canvasNodes";

/** One of the three bands: its ground, its name, and what it counts. */
export const BandNode = memo(({ data }: NodeProps<Node<BandData, "band">>) => {
  const words = useWords();
  return (
    <section className={styles.band} data-band={data.band} aria-label={data.label}>
      <span className={styles.name}>{words.text(`canvas.${data.band}`)}</span>
      <span>{data.aside}</span>
    </section>
  );
});
BandNode.displayName = "BandNode";
