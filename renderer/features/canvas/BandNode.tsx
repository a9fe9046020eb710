import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import styles from "./BandNode.module.css";
import { setCanvas } from "./canvasStore";
import type { BandData } from "./nodeData";

/** One of the three bands: its ground, its name, what it counts, and what to do first where it is empty. */
export const BandNode = memo(({ data }: NodeProps<Node<BandData, "band">>) => {
  const words = useWords();
  const { band, aside, empty, head } = data;
  return (
    <section
      className={styles.band}
      data-band={band}
      aria-label={data.label}
      style={{ paddingInlineStart: head.start, paddingInlineEnd: head.end }}
    >
      <span className={styles.name}>{words.text(`canvas.${band}`)}</span>
      <span>{aside}</span>
      {empty && band === "horizon" ? (
        <div className={styles.first}>
          <Button
            size="small"
            className="nodrag nopan"
            onClick={() => setCanvas({ draft: { what: "card", kind: "market", side: null, at: null } })}
          >
            {words.text("canvas.addCard")}
          </Button>
        </div>
      ) : null}
      {empty && band === "table" ? (
        <div className={styles.middle}>
          <p className={styles.lead}>{words.text("canvas.emptyTable")}</p>
          <Button className="nodrag nopan" onClick={() => setCanvas({ draft: { what: "role", side: null, at: null } })}>
            {words.text("canvas.addPiece")}
          </Button>
        </div>
      ) : null}
    </section>
  );
});
BandNode.displayName = "BandNode";
