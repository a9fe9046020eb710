import type { TakeOver, Typical } from "@shared/commands/typicals";
import type { Words } from "@shared/words/words";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { Checkbox } from "../../../ui/Checkbox";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Typicals.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly typical: Typical;
  readonly parties: TakeOver["parties"];
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The thing as it will be stored: what it is, its title, and every other text of it. */
const shownAs = (words: Words, typical: Typical): { what: string; title: string; rest: readonly string[] } => {
  const t = words.text;
  switch (typical.kind) {
    case "interests":
      return {
        what: `${t("domain.strength.must-protect")} · ${t(`domain.topic.${typical.entry.topic}`)}`,
        title: typical.entry.text,
        rest: [],
      };
    case "wins":
      return { what: t("domain.strength.win"), title: typical.entry.text, rest: [] };
    case "pieces": {
      const { title, gives, needs } = typical.entry;
      return {
        what: t("prompts.typical.piece"),
        title,
        rest: [
          ...gives.map((text) => t("prompts.typical.gives", { text })),
          ...needs.map((text) => t("prompts.typical.needs", { text })),
        ],
      };
    }
    case "conflicts":
      return {
        what: `${t("prompts.typical.conflict")} · ${t(`domain.topic.${typical.entry.topic}`)}`,
        title: typical.entry.text,
        rest: [],
      };
    case "stakes": {
      const { kind, title, investment, goal, trigger, to, earns } = typical.entry;
      return {
        what: `${t(`domain.stakeKind.${kind}`)} · ${t("domain.exclusivity.preferred")}`,
        title,
        rest: [
          t("prompts.typical.putsIn", { text: investment }),
          t("prompts.typical.goal", { text: goal }),
          t("prompts.typical.earns", { text: earns }),
          t("prompts.typical.trigger", { text: trigger, to }),
        ],
      };
    }
    case "push":
      return { what: t("prompts.typical.push"), title: typical.entry.text, rest: [] };
    case "kpis":
      return {
        what: `${t("prompts.typical.kpi")} · ${t(`domain.kpiKind.${typical.entry.kind}`)}`,
        title: `${typical.entry.name} (${typical.entry.unit})`,
        rest: [],
      };
    case "commitments":
      return {
        what: t("prompts.typical.pair"),
        title: typical.entry.give,
        rest: [t("prompts.typical.return", { text: typical.entry.return })],
      };
    case "programs":
      return {
        what: t(`domain.programKind.${typical.entry.kind}`),
        title: typical.entry.title,
        rest: [t("prompts.typical.startsFrom", { text: typical.entry.startsFrom })],
      };
    case "risks":
      return {
        what: t("prompts.typical.failed"),
        title: typical.entry.text,
        rest: [t("prompts.typical.then", { text: typical.entry.then })],
      };
    case "terms":
      return {
        what: t(`domain.termKind.${typical.entry.kind}`),
        title: typical.entry.title,
        rest: [typical.entry.text],
      };
  }
};

/** One typical thing, to be ticked. */
export const TypicalLine = ({ workshop, typical, parties, checked, onChange }: Props) => {
  const words = useWords();
  const { what, title, rest } = shownAs(words, typical);
  const party = "of" in typical.entry ? parties[typical.entry.of] : undefined;
  const at = placeOf(workshop.sides, party);
  return (
    <li className={styles["line"]}>
      <Checkbox label={title} hint={what} checked={checked} onChange={onChange} />
      {at >= 0 && <SideMark position={at} name={workshop.sides[at]?.short || workshop.sides[at]?.name || ""} />}
      {rest.length > 0 && (
        <ul className={styles["rest"]}>
          {rest.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
};
