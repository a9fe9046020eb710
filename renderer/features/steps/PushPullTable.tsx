import { pushPull } from "@shared/analysis/pushPull";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import styles from "./steps.module.css";

/** What pushing costs over the years beside what the granted stakes forgo. */
export const PushPullTable = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  return (
    <>
      {pushPull(workshop).map((one) => {
        const side = workshop.sides.find((other) => other.id === one.side)?.name ?? "";
        return (
          <div key={one.side} className={styles.group}>
            <table className={styles.table}>
              <caption className={styles.small}>{side}</caption>
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
            <p className={styles.lead}>
              {one.cheaperFrom === null
                ? words.text("panels.ownership.noBreakEven", { side })
                : words.text("panels.ownership.breakEven", { side, year: one.cheaperFrom })}
            </p>
          </div>
        );
      })}
    </>
  );
};
