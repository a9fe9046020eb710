import { type Stake, stakeKinds } from "@shared/workshop/ownership";
import type { Side } from "@shared/workshop/setting";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../../store/useWords";
import { SideMark } from "../../../ui/SideMark";
import styles from "./Board.module.css";

interface Props {
  readonly workshop: Workshop;
  /** Those that stay. */
  readonly sides: readonly Side[];
}

/** Who owns what, by side and kind: at a glance where one side holds all of a kind, or nobody any. */
export const OwnsGrid = ({ workshop, sides }: Props) => {
  const words = useWords();
  const kinds = stakeKinds.filter((kind) => workshop.ownership.some((one) => one.kind === kind));
  const ofKind = (kind: Stake["kind"], side: string) =>
    workshop.ownership.filter((one) => one.kind === kind && one.owner === side);
  return (
    <div className={styles["scroll"]}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.text("panels.field.kind")}</th>
            {sides.map((side) => (
              <th key={side.id} scope="col">
                <SideMark position={workshop.sides.indexOf(side)} name={side.name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.text(`domain.stakeKind.${kind}`)}</th>
              {sides.map((side) => (
                <td key={side.id}>
                  {ofKind(kind, side.id).map((stake) => (
                    <p key={stake.id}>
                      <span dir="auto">{stake.title || words.text("panels.untitled")}</span>{" "}
                      <span className={styles["small"]}>
                        {[words.text(`domain.exclusivity.${stake.exclusivity}`), ...stake.scope].join(", ")}
                      </span>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
