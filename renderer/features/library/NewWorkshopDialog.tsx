import { agendaTemplates } from "@shared/commands/agendaTemplates";
import { shiftsOf } from "@shared/commands/emphasis";
import { useRef, useState } from "react";
import { createWorkshop } from "../../store/libraryActions";
import { ownTemplates } from "../../store/ownTemplates";
import { remembered } from "../../store/remembered";
import { useTypicals } from "../../store/typicalFiles";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Combobox } from "../../ui/Combobox";
import { DateField } from "../../ui/DateField";
import { Dialog } from "../../ui/Dialog";
import { Segmented } from "../../ui/Segmented";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { AgendaEmphasis } from "./AgendaEmphasis";
import { currencies } from "./currencies";
import { open } from "./deeds";
import { languages } from "./languages";
import styles from "./NewWorkshopDialog.module.css";
import { SideNames } from "./SideNames";
import { TypeChoice } from "./TypeChoice";
import { blankSide, draftProblem, sidesOf, titleOfDraft, type WorkshopDraft } from "./workshopDraft";

/** The language and currency of the last new workshop: most facilitators work in one. */
const rememberedText = (key: "newLanguage" | "newCurrency", otherwise: string): string => {
  const value = remembered.read(key);
  return typeof value === "string" ? value : otherwise;
};

const blankDraft = (): WorkshopDraft => ({
  title: "",
  partnershipType: "channel-reseller",
  template: "half-day",
  own: null,
  weighed: true,
  sides: [blankSide, blankSide],
  date: "",
  startsAt: "09:00",
  place: "",
  language: rememberedText("newLanguage", "en"),
  currency: rememberedText("newCurrency", "EUR"),
  competing: false,
});

/** Puts a new workshop together; the two names are all it must have. */
export const NewWorkshopDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const [draft, setDraft] = useState(blankDraft);
  const [kept] = useState(ownTemplates);
  const first = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState(false);
  const [working, setWorking] = useState(false);
  const change = (changes: Partial<WorkshopDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const problem = draftProblem(draft);
  const typicals = useTypicals(draft.partnershipType);
  // An own agenda has the minutes that somebody gave it.
  const shifts = typicals && draft.own === null ? shiftsOf(typicals.shifts, draft.template) : [];

  const create = async (): Promise<void> => {
    setTried(true);
    if (problem !== null || working) return;
    setWorking(true);
    const { weighed, ...rest } = draft;
    const blocks = kept.find((one) => one.name === draft.own)?.blocks;
    const answer = await createWorkshop({
      ...rest,
      title: titleOfDraft(draft),
      sides: sidesOf(draft),
      blocks,
      shifts: weighed ? shifts : [],
    });
    setWorking(false);
    if (!answer.ok) return void toast(answer.error.sentence, { tone: "danger" });
    remembered.write("newLanguage", draft.language);
    remembered.write("newCurrency", draft.currency);
    onClose();
    await open(answer.value);
  };

  return (
    <Dialog
      open
      size="large"
      initialFocus={first}
      onClose={onClose}
      title={words.text("library.making.title")}
      footer={
        <>
          <Button onClick={onClose}>{words.text("library.cancel")}</Button>
          <Button tone="accent" type="submit" form="library-new" disabled={working}>
            {words.text("library.making.do")}
          </Button>
        </>
      }
    >
      <form
        id="library-new"
        className={styles["form"]}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <SideNames
          sides={draft.sides}
          first={first}
          onChange={(sides) => change({ sides })}
          error={tried && problem !== null ? words.text(problem) : undefined}
        />
        <TypeChoice value={draft.partnershipType} onChange={(partnershipType) => change({ partnershipType })} />
        <Checkbox
          label={words.text("library.making.competing")}
          hint={words.text("library.making.competing.hint")}
          checked={draft.competing}
          onChange={(competing) => change({ competing })}
        />
        <Segmented
          label={words.text("library.making.agenda")}
          value={draft.own === null ? draft.template : null}
          onChange={(template) => change({ template, own: null })}
          options={agendaTemplates.map(({ name, label }) => ({ value: name, label: words.text(label) }))}
        />
        {kept.length > 0 && (
          <Select
            label={words.text("library.making.ownAgenda")}
            value={draft.own}
            onChange={(own) => change({ own })}
            options={[
              { value: null, label: words.text("library.making.ownAgenda.none") },
              ...kept.map(({ name, blocks }) => ({
                value: name,
                label: name,
                hint: words.text("library.making.ownAgenda.minutes", {
                  minutes: blocks.reduce((sum, block) => sum + (block.minutes ?? 0), 0),
                }),
              })),
            ]}
          />
        )}
        <AgendaEmphasis
          type={draft.partnershipType}
          template={draft.template}
          shifts={shifts}
          checked={draft.weighed}
          onChange={(weighed) => change({ weighed })}
        />
        <div className={styles["row"]}>
          <TextField
            label={words.text("library.making.name")}
            hint={words.text("library.making.name.hint")}
            placeholder={titleOfDraft({ ...draft, title: "" })}
            value={draft.title}
            maxLength={300}
            onChange={(title) => change({ title })}
          />
          <TextField
            label={words.text("library.making.place")}
            value={draft.place}
            maxLength={300}
            onChange={(place) => change({ place })}
          />
        </div>
        <div className={styles["row"]}>
          <DateField
            label={words.text("library.making.date")}
            value={draft.date}
            onChange={(date) => change({ date })}
          />
          <TextField
            type="time"
            label={words.text("library.making.startsAt")}
            value={draft.startsAt}
            onChange={(startsAt) => change({ startsAt })}
          />
          <Select
            label={words.text("library.making.language")}
            value={draft.language}
            onChange={(language) => change({ language })}
            options={languages(words.locale)}
          />
          <Combobox
            label={words.text("library.making.currency")}
            value={draft.currency}
            clearable={false}
            onChange={(currency) => change({ currency: currency ?? "" })}
            options={currencies(words.locale)}
          />
        </div>
      </form>
    </Dialog>
  );
};
