import { type AgendaTemplate, agendaTemplates } from "@shared/commands/agendaTemplates";
import type { Command } from "@shared/commands/command";
import { emphasised, shiftsOf } from "@shared/commands/emphasis";
import { BookmarkPlus, LayoutTemplate } from "lucide-react";
import { useState } from "react";
import { forgetTemplate, keepTemplate, type OwnTemplate, ownTemplates } from "../../store/ownTemplates";
import { useTypicals } from "../../store/typicalFiles";
import { useWords } from "../../store/useWords";
import { toast } from "../../store/viewStore";
import { wayBack } from "../../store/wayBack";
import { newId, run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Menu, type MenuItem } from "../../ui/Menu";
import { TextField } from "../../ui/TextField";
import styles from "./AgendaDialog.module.css";

/** Another agenda in place of this one, as one step of undo. */
const use = ({ name, blocks }: OwnTemplate): void => {
  const { workshop } = useWorkshop.getState();
  if (!workshop) return;
  const commands: Command[] = [
    { do: "remove", ids: workshop.agenda.map((block) => block.id) },
    ...blocks.map((block): Command => ({ do: "add", what: "block", record: { ...block, id: newId(), spent: null } })),
  ];
  const phrase = { key: "running.template.used", values: { name } } as const;
  const done = run({
    do: "together",
    commands: workshop.agenda.length === 0 ? commands.slice(1) : commands,
    name: phrase,
  });
  if (done.ok) toast(phrase, { action: wayBack() });
};

/** Agendas that ship and those kept on this machine; this one can be kept too. */
export const AgendaTemplates = () => {
  const words = useWords();
  const agendaWords = useWorkshop((state) => state.agreementWords);
  const type = useWorkshop((state) => state.workshop?.partnershipType ?? "channel-reseller");
  const typicals = useTypicals(type);
  const [own, setOwn] = useState(ownTemplates);
  const [name, setName] = useState<string | null>(null);
  const keep = (): void => {
    const blocks = useWorkshop.getState().workshop?.agenda ?? [];
    if (name === null || name.trim() === "") return;
    keepTemplate({ name, blocks });
    setOwn(ownTemplates());
    setName(null);
    toast({ key: "running.template.saved", values: { name } }, { tone: "success" });
  };
  const forget = (gone: string): void => {
    forgetTemplate(gone);
    setOwn(ownTemplates());
  };
  const shipped = ({ blocks }: AgendaTemplate, name: string): MenuItem => ({
    label: name,
    run: () =>
      use({
        name,
        blocks: blocks.map(({ step, minutes, title }) => ({ step, minutes, title: agendaWords.text(title) })),
      }),
  });
  // The minutes as the partnership type needs them, beside the plain ones, so that either can be had again.
  const weighed = agendaTemplates.flatMap((template) => {
    const shifts = typicals ? shiftsOf(typicals.shifts, template.name) : [];
    if (shifts.length === 0) return [];
    const name = words.text("prompts.template.weighed", {
      template: words.text(template.label),
      type: words.text(`domain.partnershipType.${type}`),
    });
    return [shipped(emphasised(template, shifts), name)];
  });
  const items: readonly (MenuItem | "line")[] = [
    ...agendaTemplates.map((template) => shipped(template, words.text(template.label))),
    ...(weighed.length > 0 ? (["line"] as const) : []),
    ...weighed,
    ...(own.length > 0 ? (["line"] as const) : []),
    ...own.map((template) => ({ label: template.name, run: () => use(template) })),
    ...(own.length > 0 ? (["line"] as const) : []),
    ...own.map((template) => ({
      label: words.text("running.template.forget", { name: template.name }),
      danger: true,
      run: () => forget(template.name),
    })),
  ];
  return (
    <div className={styles["templates"]}>
      <Menu
        align="start"
        trigger={<Button icon={<LayoutTemplate aria-hidden />}>{words.text("running.template")}</Button>}
        items={items}
      />
      {name === null ? (
        <Button icon={<BookmarkPlus aria-hidden />} onClick={() => setName("")}>
          {words.text("running.template.save")}
        </Button>
      ) : (
        <form
          className={styles["keep"]}
          data-draft
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <TextField
            label={words.text("running.template.name")}
            hideLabel
            autoFocus
            placeholder={words.text("running.template.name")}
            value={name}
            maxLength={80}
            onChange={setName}
          />
          <Button type="submit">{words.text("running.template.save")}</Button>
        </form>
      )}
    </div>
  );
};
