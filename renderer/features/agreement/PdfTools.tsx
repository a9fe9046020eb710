import { Minus, MoveHorizontal, Plus } from "lucide-react";
import { useWords } from "../../store/useWords";
import { IconButton } from "../../ui/IconButton";
import styles from "./ExportPreview.module.css";

interface Props {
  /** Which page is in the middle of the view; null as long as only page one is there. */
  readonly at: number | null;
  readonly count: number;
  /** 1 is as wide as fits. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const STEP = 1.25;
const [LEAST, MOST] = [0.4, 4];

/** Where one is in the pages, and how large they are. */
export const PdfTools = ({ at, count, zoom, onZoom }: Props) => {
  const words = useWords();
  return (
    <div className={styles["tools"]}>
      <p className={styles["where"]}>
        {at === null
          ? words.text("agreement.export.firstPage")
          : words.text("agreement.export.page", { page: Math.min(at, count), count })}
      </p>
      <IconButton
        label={words.text("agreement.export.smaller")}
        size="small"
        icon={<Minus size={16} aria-hidden />}
        disabled={zoom <= LEAST}
        onClick={() => onZoom(Math.max(LEAST, zoom / STEP))}
      />
      <IconButton
        label={words.text("agreement.export.pageWidth")}
        size="small"
        icon={<MoveHorizontal size={16} aria-hidden />}
        disabled={zoom === 1}
        onClick={() => onZoom(1)}
      />
      <IconButton
        label={words.text("agreement.export.larger")}
        size="small"
        icon={<Plus size={16} aria-hidden />}
        disabled={zoom >= MOST}
        onClick={() => onZoom(Math.min(MOST, zoom * STEP))}
      />
    </div>
  );
};
