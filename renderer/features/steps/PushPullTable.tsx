import type { PushPull } from "@shared/analysis/pushPull";
import type { Workshop } from "@shared/workshop/workshop";
import { useWorkshopWords } from "./board/workshopWords";
import styles from "./steps.module.css";

interface Props {
  readonly workshop: Workshop;
  readonly one: PushPull;
}

/** What pushing costs one side by the end of each year, beside what pulling costs it. */
export const PushPullTable = ({ workshop, one }: Props) => {
  const words = useWorkshopWords();
  return (
    <table className={styles.table}>
      <caption className={styles.small}>{workshop.sides.find((side) => side.id === one.side)?.name ?? ""}</caption>
      <thead>
        <tr>
          <th scope="col">{words.text("panels.ownership.upTo")}</th>
          <th scope="col">{words.text("panels.ownership.pushSum")}</th>
          <th scope="col">{words.text("panels.ownership.pullSum")}</th>
        </tr>
      </thead>
      <tbody>
        {one.push.map((amount, at) => (
          <tr key={words.text("panels.ownership.years", { years: at + 1 })}>
            <th scope="row">{words.text("panels.ownership.years", { years: at + 1 })}</th>
            <td>{words.money(amount, workshop.currency)}</td>
            <td>{words.money(one.pull[at] ?? 0, workshop.currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
