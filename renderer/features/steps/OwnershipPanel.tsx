import { pushPull } from "@shared/analysis/pushPull";
import { stakeToday } from "@shared/analysis/stakeToday";
import type { Stake } from "@shared/workshop/ownership";
import type { Workshop } from "@shared/workshop/workshop";
import { pushFields } from "../../fields/stakeFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { today } from "../../store/workshopStore";
import { PushPullTable } from "./PushPullTable";
import { Section } from "./Section";
import { SideHeading } from "./SideHeading";
import { StakeForm } from "./StakeForm";
import styles from "./steps.module.css";

/** Stakes by owner, each entered as one sentence, and the push/pull comparison. */
export const OwnershipPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const first = workshop.sides[0];
  // What was decided at a checkup is in force; the stake itself stays as signed.
  const inForce = (stake: Stake): string => {
    const state = stakeToday(workshop, stake, today()).inForce;
    return state === "as-signed" ? "" : words.text(`boards.inForce.${state}`);
  };
  const nameOf = (id: string): string => workshop.sides.find((side) => side.id === id)?.name ?? "";
  return (
    <>
      {workshop.sides.map((side) => {
        const own = workshop.ownership.filter((stake) => stake.owner === side.id);
        const granter = workshop.sides.find((other) => other.id !== side.id)?.id ?? null;
        return (
          <section key={side.id} className={styles.section} aria-label={side.name}>
            <SideHeading workshop={workshop} side={side.id} />
            {own.length === 0 && (
              <p className={styles.lead}>{words.text("panels.ownership.askFor", { side: side.name })}</p>
            )}
            <ThingList
              name={words.text("panels.ownership.stakesOf", { side: side.name })}
              things={own}
              fields={[]}
              form={(stake) => <StakeForm workshop={workshop} stake={stake} />}
              describe={(stake) => ({
                title: stake.title,
                meta: [
                  inForce(stake),
                  words.text(`domain.stakeKind.${stake.kind}`),
                  words.text(`domain.exclusivity.${stake.exclusivity}`),
                  stake.investment,
                ]
                  .filter(Boolean)
                  .join(" · "),
              })}
              add={{
                label: "panels.ownership.addStake",
                command: (id) => ({
                  do: "add",
                  what: "stake",
                  record: { id, kind: "region", exclusivity: "preferred", owner: side.id, grantedBy: granter },
                }),
              }}
            />
          </section>
        );
      })}
      <Section title="panels.ownership.push" lead="panels.ownership.pushLead">
        {first && (
          <ThingList
            name={words.text("panels.ownership.push")}
            things={workshop.plan.push}
            fields={pushFields}
            describe={(line) => ({
              title: line.text,
              meta: words.text("panels.ownership.pushLine", {
                side: workshop.sides.find((side) => side.id === line.side)?.name ?? "",
                oneOff: words.money(line.oneOff ?? 0, workshop.currency),
                yearly: words.money(line.yearly ?? 0, workshop.currency),
              }),
            })}
            movable
            empty="panels.ownership.noPush"
            add={{
              label: "panels.ownership.addPush",
              command: (id) => ({ do: "add", what: "push", record: { id, side: first.id } }),
            }}
          />
        )}
        {pushPull(workshop).map((one) => (
          <div key={one.side} className={styles.group}>
            <PushPullTable workshop={workshop} one={one} />
            <p className={styles.lead}>
              {one.cheaperFrom === null
                ? words.text("panels.ownership.noBreakEven", { side: nameOf(one.side) })
                : words.text("panels.ownership.breakEven", { side: nameOf(one.side), year: one.cheaperFrom })}
            </p>
          </div>
        ))}
      </Section>
    </>
  );
};
