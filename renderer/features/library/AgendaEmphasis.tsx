import { agendaTemplate, type TemplateName } from "@shared/commands/agendaTemplates";
import { movedBlocks, type Shift } from "@shared/commands/emphasis";
import type { PartnershipType } from "@shared/workshop/setting";
import { useWords } from "../../store/useWords";
import { Checkbox } from "../../ui/Checkbox";

interface Props {
  readonly type: PartnershipType;
  readonly template: TemplateName;
  readonly shifts: readonly Shift[];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether the agenda gives its minutes where such partnerships need them, and which blocks that changes. */
export const AgendaEmphasis = ({ type, template, shifts, checked, onChange }: Props) => {
  const words = useWords();
  if (shifts.length === 0) return null;
  const moved = movedBlocks(agendaTemplate(template), shifts).map(({ name, before, after }) =>
    words.text("library.making.emphasis.block", { block: words.text(`prompts.shifted.${name}`), before, after }),
  );
  return (
    <Checkbox
      label={words.text("library.making.emphasis", { type: words.text(`domain.partnershipType.${type}`) })}
      hint={words.text("library.making.emphasis.hint", { moved: words.list(moved) })}
      checked={checked}
      onChange={onChange}
    />
  );
};
