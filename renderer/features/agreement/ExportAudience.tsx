import type { PaperChoices } from "@shared/agreement/paper";
import { useWords } from "../../store/useWords";
import { useWorkshop } from "../../store/workshopStore";
import { Select } from "../../ui/Select";

interface Props {
  readonly choices: PaperChoices;
  readonly onChoices: (choices: PaperChoices) => void;
}

const sidePrefix = "side:";

/** Whom the copy is for; that decides what of the private may be in it. */
export const ExportAudience = ({ choices, onChoices }: Props) => {
  const words = useWords();
  const t = words.text;
  const sides = useWorkshop((state) => state.workshop?.sides) ?? [];
  const audience = choices.audience ?? { kind: "shared" };
  const value = audience.kind === "side" ? sidePrefix + audience.side : audience.kind;
  return (
    <Select
      label={t("agreement.export.audience")}
      hint={t(`agreement.export.audienceAbout.${audience.kind}`)}
      value={value}
      onChange={(next) =>
        onChoices({
          ...choices,
          audience:
            next === "archive"
              ? { kind: "archive" }
              : next.startsWith(sidePrefix)
                ? { kind: "side", side: next.slice(sidePrefix.length) }
                : { kind: "shared" },
        })
      }
      options={[
        { value: "shared", label: t("agreement.export.audience.shared") },
        ...sides.map((side) => ({
          value: sidePrefix + side.id,
          label: t("agreement.export.audience.side", { side: side.name === "" ? side.short : side.name }),
        })),
        { value: "archive", label: t("agreement.export.audience.archive") },
      ]}
    />
  );
};
