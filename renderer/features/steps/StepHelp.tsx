import { promptsFor, scriptFor } from "@shared/commands/prompts";
import type { MessageKey } from "@shared/words/words";
import type { PartnershipType, Step } from "@shared/workshop/setting";
import { useWords } from "../../store/useWords";
import { Disclosure } from "../../ui/Disclosure";
import styles from "./steps.module.css";
import { Emphasis } from "./typical/Emphasis";
import { TypicalsButton } from "./typical/TypicalsButton";

interface Props {
  readonly step: Step;
  readonly type: PartnershipType;
}

/** What the facilitator can say and ask in a step, folded away until wanted. */
export const StepHelp = ({ step, type }: Props) => {
  const words = useWords();
  const lists: readonly (readonly [MessageKey, readonly MessageKey[]])[] = [
    ["prompts.help.say", scriptFor(step)],
    ["prompts.help.ask", promptsFor(type, step)],
  ];
  return (
    <Disclosure quiet label={words.text("prompts.help.title")}>
      <Emphasis step={step} type={type} />
      {lists.map(([title, keys]) => (
        <section key={title} className={styles["group"]} aria-label={words.text(title)}>
          <h3 className={styles["small"]}>{words.text(title)}</h3>
          <ul className={styles["prompts"]}>
            {keys.map((key) => (
              <li key={key}>{words.text(key)}</li>
            ))}
          </ul>
        </section>
      ))}
      <TypicalsButton step={step} />
    </Disclosure>
  );
};
