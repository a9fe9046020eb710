import { ChevronDown, ChevronUp, Trash2 } from "lucide-react";
import { useWords } from "../store/useWords";
import { run } from "../store/workshopStore";
import { IconButton } from "../ui/IconButton";
import { removeThing } from "./removeThing";
import styles from "./ThingList.module.css";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  readonly last: boolean;
  readonly movable: boolean;
}

/** What can be done with an open row as a whole. */
export const ThingTools = ({ id, title, at, last, movable }: Props) => {
  const words = useWords();
  return (
    <div className={styles.tools}>
      {movable && at > 0 && (
        <IconButton
          label={words.text("panels.moveUp", { title })}
          icon={<ChevronUp size={16} aria-hidden />}
          onClick={() => run({ do: "move", id, at: at - 1 })}
        />
      )}
      {movable && !last && (
        <IconButton
          label={words.text("panels.moveDown", { title })}
          icon={<ChevronDown size={16} aria-hidden />}
          onClick={() => run({ do: "move", id, at: at + 1 })}
        />
      )}
      <IconButton
        label={words.text("panels.remove", { title })}
        icon={<Trash2 size={16} aria-hidden />}
        onClick={() => removeThing(id)}
      />
    </div>
  );
};
