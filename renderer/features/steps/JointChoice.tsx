import type { Give, Need, Role } from "@shared/workshop/jigsaw";
import type { Workshop } from "@shared/workshop/workshop";
import { X } from "lucide-react";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Combobox } from "../../ui/Combobox";
import { IconButton } from "../../ui/IconButton";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly role: Role;
  readonly give?: Give;
  readonly need?: Need;
}

/** Joins a tab and a socket without a drag, and parts them again. */
export const JointChoice = ({ workshop, role, give, need }: Props) => {
  const words = useWords();
  const textOf = new Map(
    workshop.roles.flatMap((one) => [...one.gives, ...one.needs].map((row) => [row.id, row.text] as const)),
  );
  const own = workshop.joints.filter((joint) => joint.give === give?.id || joint.need === need?.id);
  const filled = new Set(workshop.joints.map((joint) => joint.need));
  const options = workshop.roles
    .filter((one) => one.id !== role.id)
    .flatMap((one) => {
      const rows = give ? one.needs.filter((row) => !filled.has(row.id)) : one.gives;
      return rows.map((row) => ({
        value: row.id,
        label: words.text("panels.sideOf", { title: row.text, side: one.title }),
      }));
    });
  const join = (other: string | null) => {
    if (other === null) return;
    if (give) run({ do: "join", give: give.id, need: other });
    else if (need) run({ do: "join", give: other, need: need.id, instead: true });
  };
  return (
    <div className={styles.group}>
      {own.map((joint) => (
        <div key={`${joint.give} ${joint.need}`} className={styles.joint}>
          <span dir="auto">{textOf.get(give ? joint.need : joint.give)}</span>
          <IconButton
            label={words.text("panels.jigsaw.part", {
              give: textOf.get(joint.give) ?? "",
              need: textOf.get(joint.need) ?? "",
            })}
            icon={<X size={16} aria-hidden />}
            onClick={() => run({ do: "part", give: joint.give, need: joint.need })}
          />
        </div>
      ))}
      {options.length > 0 && (
        <Combobox
          label={words.text(give ? "panels.jigsaw.joinTo" : "panels.jigsaw.filledBy")}
          options={options}
          value={null}
          onChange={join}
        />
      )}
    </div>
  );
};
