import { templateFrom } from "@shared/commands/templateFrom";
import { type TemplateSubject, templateTexts } from "@shared/commands/templateTexts";
import { useMemo, useState } from "react";
import { keepBoth, openInWindow } from "../../store/libraryActions";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { newId, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Dialog } from "../../ui/Dialog";
import { Disclosure } from "../../ui/Disclosure";
import { TextField } from "../../ui/TextField";
import styles from "./TemplateDialog.module.css";

/** A template from this workshop: its structure, and of its texts only those that are ticked, shown as they will be stored. */
export const TemplateDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const workshop = useWorkshop((state) => state.workshop);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState(() =>
    workshop
      ? words.text("template.name", { type: words.text(`domain.partnershipType.${workshop.partnershipType}`) })
      : "",
  );
  const texts = useMemo(() => (workshop ? templateTexts(workshop) : []), [workshop]);
  if (!workshop) return null;
  const kinds = [...new Set(texts.map((one) => one.what))];
  const ofKind = (what: TemplateSubject) => texts.filter((one) => one.what === what);
  const tick = (key: string, on: boolean): void =>
    setTicked(new Set(on ? [...ticked, key] : [...ticked].filter((one) => one !== key)));
  const make = async (): Promise<void> => {
    const nameSide = (letter: string): string => words.text("panels.welcome.newSide", { letter });
    const made = await keepBoth(templateFrom(workshop, ticked, { newId, title, nameSide }), title);
    if (!made.ok) return void toast(made.error.sentence, { tone: "danger" });
    const action = { label: { key: "library.open" }, run: () => void openInWindow(made.value) } as const;
    toast({ key: "template.made", values: { title } }, { tone: "success", action });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={words.text("template.title")}
      description={words.text("template.lead", { sides: workshop.sides.length, blocks: workshop.agenda.length })}
      footer={
        <>
          <Button onClick={onClose}>{words.text("template.leave")}</Button>
          <Button tone="accent" disabled={title.trim() === ""} onClick={() => void make()}>
            {words.text("template.make", { count: ticked.size })}
          </Button>
        </>
      }
    >
      <div className={styles["parts"]}>
        <TextField label={words.text("panels.field.title")} value={title} onChange={setTitle} />
        {kinds.map((what) => (
          <Disclosure
            key={what}
            label={words.text(`template.what.${what}`)}
            detail={words.text("template.chosen", {
              chosen: ofKind(what).filter((one) => ticked.has(one.key)).length,
              of: ofKind(what).length,
            })}
          >
            <ul className={styles["texts"]}>
              {ofKind(what).map((one) => (
                <li key={one.key} dir="auto">
                  <Checkbox label={one.text} checked={ticked.has(one.key)} onChange={(on) => tick(one.key, on)} />
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </Dialog>
  );
};
