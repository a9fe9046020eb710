import type { Command } from "@shared/commands/command";
import type { MessageKey } from "@shared/words/words";
import { Plus } from "lucide-react";
import { type ReactNode, useCallback, useState } from "react";
import { useWords } from "../store/useWords";
import { useView } from "../store/viewStore";
import { newId, run } from "../store/workshopStore";
import { Button } from "../ui/Button";
import type { Described } from "./described";
import type { Field } from "./field";
import { ThingForm } from "./ThingForm";
import styles from "./ThingList.module.css";
import { ThingRow } from "./ThingRow";
import { ThingTools } from "./ThingTools";

interface Props<T> {
  readonly things: readonly T[];
  readonly fields: readonly Field<T>[];
  /** How a closed row reads. */
  readonly describe: (thing: T) => Described;
  /** Names the list for those who don't see it. */
  readonly name: string;
  readonly add?: { readonly label: MessageKey; readonly command: (id: string) => Command };
  readonly empty?: MessageKey;
  /** Only where the whole list of the document is shown. */
  readonly movable?: boolean;
  /** What stands in an open row beside its fields. */
  readonly more?: (thing: T) => ReactNode;
  /** Instead of the fields. */
  readonly form?: (thing: T) => ReactNode;
}

/** More rows than anybody reads at once; what was said last is at the end of a list. */
const MANY = 80;

/** Things of one kind: closed rows, one of them open to be worked on. */
export const ThingList = <T extends { readonly id: string }>(props: Props<T>) => {
  const { things, add, empty } = props;
  const words = useWords();
  const [opened, setOpened] = useState<string | null>(null);
  const asked = useView(({ revealRequest }) => (revealRequest?.how === "show" ? revealRequest : null));
  const [byHand, setByHand] = useState(true);
  const [seen, setSeen] = useState(0);
  const [all, setAll] = useState(false);
  const earlier = all ? 0 : Math.max(0, things.length - MANY);
  // Only a new request opens a row; a change of the things must not.
  if (asked && asked.count !== seen) {
    setSeen(asked.count);
    const found = asked.ids.find((id) => things.some((thing) => thing.id === id));
    if (found !== undefined) {
      setOpened(found);
      // Whoever asked from elsewhere keeps the keys.
      setByHand(false);
    }
  }
  const open = useCallback((id: string | null): void => {
    setOpened(id);
    setByHand(true);
  }, []);

  const addOne = () => {
    if (!add) return;
    const id = newId();
    if (run(add.command(id)).ok) open(id);
  };

  return (
    <div className={styles.holder}>
      {things.length === 0 && empty && <p className={styles.empty}>{words.text(empty)}</p>}
      {earlier > 0 && (
        <Button tone="quiet" className={styles.add} onClick={() => setAll(true)}>
          {words.text("panels.earlier", { count: earlier })}
        </Button>
      )}
      {things.length > 0 && (
        <ul className={styles.list} aria-label={props.name}>
          {things.map((thing, at) => {
            const isOpen = thing.id === opened;
            if (at < earlier && !isOpen) return null;
            const { title, meta, side } = props.describe(thing);
            const blank = title.trim() === "";
            const shown = blank ? words.text("panels.untitled") : title;
            return (
              <ThingRow
                key={thing.id}
                id={thing.id}
                title={shown}
                blank={blank}
                meta={meta}
                side={side}
                isOpen={isOpen}
                takesFocus={byHand}
                onToggle={open}
              >
                {isOpen ? (
                  <>
                    {props.form ? props.form(thing) : <ThingForm thing={thing} fields={props.fields} />}
                    {props.more?.(thing)}
                    <ThingTools
                      id={thing.id}
                      title={shown}
                      at={at}
                      last={at === things.length - 1}
                      movable={props.movable ?? false}
                    />
                  </>
                ) : undefined}
              </ThingRow>
            );
          })}
        </ul>
      )}
      {add && (
        <Button tone="quiet" className={styles.add} icon={<Plus size={16} aria-hidden />} onClick={addOne}>
          {words.text(add.label)}
        </Button>
      )}
    </div>
  );
};
