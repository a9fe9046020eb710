import type { Objective } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import {
  actionFields,
  kpiFields,
  milestoneFields,
  objectiveFields,
  programFields,
  reviewFields,
  riskFields,
} from "../../fields/planFields";
import { fiscalYearFields, longTermFields } from "../../fields/settingFields";
import { ThingForm } from "../../fields/ThingForm";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { today } from "../../store/workshopStore";
import { CheckupList } from "./CheckupList";
import { Section } from "./Section";
import styles from "./steps.module.css";

const ObjectiveParts = ({ workshop, objective }: { readonly workshop: Workshop; readonly objective: Objective }) => {
  const words = useWords();
  const sideName = (id: string | null) => workshop.sides.find((side) => side.id === id)?.name ?? "";
  const first = objective.sides[0] ?? workshop.sides[0]?.id ?? "";
  return (
    <>
      <p className={styles.small}>{words.text("panels.plan.kpis")}</p>
      <ThingList
        name={words.text("panels.plan.kpis")}
        things={objective.kpis}
        fields={kpiFields}
        describe={(kpi) => ({
          title: kpi.name,
          meta: [
            sideName(kpi.side),
            words.text(`domain.kpiKind.${kpi.kind}`),
            kpi.target === null ? "" : `${words.number(kpi.target)} ${kpi.unit}`,
            words.day(kpi.due),
          ]
            .filter(Boolean)
            .join(" · "),
        })}
        movable
        add={{
          label: "panels.plan.addKpi",
          command: (id) => ({
            do: "add",
            what: "kpi",
            into: objective.id,
            record: { id, side: first, kind: "result" },
          }),
        }}
      />
      <p className={styles.small}>{words.text("panels.plan.actions")}</p>
      <ThingList
        name={words.text("panels.plan.actions")}
        things={objective.actions}
        fields={actionFields}
        describe={(action) => ({
          title: action.text,
          meta: [sideName(action.side), words.day(action.due)].filter(Boolean).join(" · "),
        })}
        movable
        add={{
          label: "panels.plan.addAction",
          command: (id) => ({ do: "add", what: "action", into: objective.id, record: { id, side: first } }),
        }}
      />
    </>
  );
};

/** The long view first, then this fiscal year, then the next ninety days. */
export const PlanPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const { plan } = workshop;
  const year = Number((workshop.date === "" ? today() : workshop.date).slice(0, 4)) + 3;
  return (
    <>
      <Section title="panels.plan.longTerm">
        <ThingForm thing={workshop} fields={longTermFields} />
        <p className={styles.small}>{words.text("panels.plan.milestones")}</p>
        <ThingList
          name={words.text("panels.plan.milestones")}
          things={plan.longTerm.milestones}
          fields={milestoneFields}
          describe={(one) => ({ title: one.text, meta: String(one.year) })}
          movable
          add={{
            label: "panels.plan.addMilestone",
            command: (id) => ({ do: "add", what: "milestone", record: { id, year } }),
          }}
        />
      </Section>
      <Section title="panels.plan.objectives">
        <ThingForm thing={workshop} fields={fiscalYearFields} />
        <ThingList
          name={words.text("panels.plan.objectives")}
          things={plan.objectives}
          fields={objectiveFields}
          describe={(one) => ({
            title: one.text,
            meta: words.text("panels.plan.objectiveHolds", { kpis: one.kpis.length, actions: one.actions.length }),
          })}
          movable
          empty="panels.plan.noObjectives"
          more={(one) => <ObjectiveParts workshop={workshop} objective={one} />}
          add={{
            label: "panels.plan.addObjective",
            command: (id) => ({
              do: "add",
              what: "objective",
              record: { id, sides: workshop.sides.map((side) => side.id) },
            }),
          }}
        />
      </Section>
      <Section title="panels.plan.reviews">
        <ThingList
          name={words.text("panels.plan.reviews")}
          things={plan.reviews}
          fields={reviewFields}
          describe={(one) => ({
            title: one.title,
            meta: [words.text(`domain.cadence.${one.cadence}`), words.day(one.firstOn)].filter(Boolean).join(" · "),
          })}
          movable
          empty="panels.plan.noReviews"
          add={{
            label: "panels.plan.addReview",
            command: (id) => ({ do: "add", what: "review", record: { id, cadence: "quarterly" } }),
          }}
        />
      </Section>
      <Section title="panels.plan.programs">
        <ThingList
          name={words.text("panels.plan.programs")}
          things={plan.programs}
          fields={programFields}
          describe={(one) => ({
            title: one.title,
            meta: [
              words.text(`domain.programKind.${one.kind}`),
              one.budget === null ? "" : words.money(one.budget, workshop.currency),
              words.day(one.renewOn),
            ]
              .filter(Boolean)
              .join(" · "),
          })}
          movable
          add={{
            label: "panels.plan.addProgram",
            command: (id) => ({ do: "add", what: "program", record: { id, kind: "training" } }),
          }}
        />
      </Section>
      <Section title="panels.plan.risks" lead="panels.plan.risksLead">
        <ThingList
          name={words.text("panels.plan.risks")}
          things={workshop.risks}
          fields={riskFields}
          describe={(one) => ({ title: one.text, meta: one.then })}
          movable
          add={{ label: "panels.plan.addRisk", command: (id) => ({ do: "add", what: "risk", record: { id } }) }}
        />
      </Section>
      <Section title="panels.plan.checkups">
        <CheckupList workshop={workshop} />
      </Section>
    </>
  );
};
