import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import {
  decisionOnProgram,
  decisionOnStake,
  feltFields,
  readingField,
  stateOfAction,
} from "../../fields/checkupFields";
import { Decision } from "../../fields/Decision";
import { FieldControl } from "../../fields/FieldControl";
import { ThingForm } from "../../fields/ThingForm";
import { useWords } from "../../store/useWords";
import { Disclosure } from "../../ui/Disclosure";
import { CheckupList } from "./CheckupList";
import styles from "./steps.module.css";

const CheckupParts = ({ workshop, checkup }: { readonly workshop: Workshop; readonly checkup: Checkup }) => {
  const words = useWords();
  const { objectives, programs } = workshop.plan;
  const kpis = objectives.flatMap((one) => one.kpis);
  const actions = objectives.flatMap((one) => one.actions);
  const number = (value: number | null) => (value === null ? "–" : words.number(value));
  return (
    <>
      {workshop.sides.flatMap((by) =>
        workshop.sides
          .filter((about) => about.id !== by.id)
          .map((about) => (
            <Disclosure
              key={`${by.id} ${about.id}`}
              label={words.text("panels.checkup.felt", { by: by.name, about: about.name })}
            >
              <ThingForm thing={checkup} fields={feltFields(by.id, about.id)} />
            </Disclosure>
          )),
      )}
      {kpis.length > 0 && (
        <Disclosure label={words.text("panels.checkup.kpis")} detail={words.number(kpis.length)}>
          {kpis.map((kpi) => (
            <div key={kpi.id} className={styles.matter}>
              <FieldControl field={readingField(kpi.id, kpi.name)} thing={checkup} />
              <p className={styles.note}>
                {words.text("panels.checkup.kpiLine", {
                  baseline: number(kpi.baseline),
                  target: number(kpi.target),
                  unit: kpi.unit,
                })}
              </p>
            </div>
          ))}
        </Disclosure>
      )}
      {actions.length > 0 && (
        <Disclosure label={words.text("panels.checkup.actions")} detail={words.number(actions.length)}>
          {actions.map((action) => (
            <div key={action.id} className={styles.matter}>
              <p className={styles.small} dir="auto">
                {action.text}
              </p>
              <Decision about={action.text} of={stateOfAction(checkup, action.id)} />
            </div>
          ))}
        </Disclosure>
      )}
      {programs.length > 0 && (
        <Disclosure label={words.text("panels.checkup.programs")} detail={words.number(programs.length)}>
          {programs.map((program) => (
            <div key={program.id} className={styles.matter}>
              <p className={styles.small} dir="auto">
                {program.title}
              </p>
              <Decision about={program.title} of={decisionOnProgram(checkup, program.id)} />
            </div>
          ))}
        </Disclosure>
      )}
      {workshop.ownership.length > 0 && (
        <Disclosure label={words.text("panels.checkup.dialBacks")} detail={words.number(workshop.ownership.length)}>
          {workshop.ownership.map((stake) => (
            <div key={stake.id} className={styles.matter}>
              <p className={styles.small} dir="auto">
                {stake.title}
              </p>
              <Decision about={stake.title} of={decisionOnStake(checkup, stake.id)} />
            </div>
          ))}
        </Disclosure>
      )}
    </>
  );
};

/** Preventive visits: how each side feels, then and now, and what the plan did. */
export const CheckupPanel = ({ workshop }: { readonly workshop: Workshop }) => (
  <CheckupList workshop={workshop} more={(checkup) => <CheckupParts workshop={workshop} checkup={checkup} />} />
);
