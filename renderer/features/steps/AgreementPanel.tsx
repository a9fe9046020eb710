import { fingerprint } from "@shared/document/fingerprint";
import type { Workshop } from "@shared/workshop/workshop";
import { ListChecks } from "lucide-react";
import { useMemo } from "react";
import { termFields } from "../../fields/commitmentFields";
import { wordFields } from "../../fields/entryFields";
import { FieldControl } from "../../fields/FieldControl";
import { type Field, things } from "../../fields/field";
import { askFields, minuteFields } from "../../fields/recordFields";
import { ThingList } from "../../fields/ThingList";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { now, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Fingerprint } from "./Fingerprint";
import { Reviews } from "./Reviews";
import { Section } from "./Section";
import { SignOffs } from "./SignOffs";
import styles from "./steps.module.css";

const frontField: Field<Workshop> = things(
  "panels.agreement.front",
  ["interest", "role", "stake", "term", "objective", "ask", "card", "resolution"],
  (w) => w.front,
  (_, front) => ({ do: "set", changes: { front: [...front] } }),
);

/** Page one, terms, asks, shared words, sign-offs, replies, minutes. */
export const AgreementPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const status = useWorkshop((state) => state.analysis.status);
  const print = useMemo(() => fingerprint(workshop), [workshop]);
  const personName = (id: string | null) =>
    workshop.sides.flatMap((side) => side.people).find((person) => person.id === id)?.name ?? "";
  return (
    <>
      <p className={styles.heading}>
        {words.text("panels.agreement.status", { status: words.text(`domain.status.${status}`) })}
      </p>
      <Fingerprint digits={print} />
      <Section title="panels.agreement.frontTitle" lead="panels.agreement.frontHint">
        <div className={styles.buttons}>
          <Button icon={<ListChecks aria-hidden />} onClick={() => showStepDialog({ what: "front" })}>
            {words.text("running.frontPage")}
          </Button>
        </div>
        <FieldControl field={frontField} thing={workshop} />
      </Section>
      <Section title="panels.agreement.terms">
        <ThingList
          name={words.text("panels.agreement.terms")}
          things={workshop.terms}
          fields={termFields}
          describe={(term) => ({
            title: term.title === "" ? term.text : term.title,
            meta: words.text(`domain.termKind.${term.kind}`),
          })}
          movable
          empty="panels.agreement.noTerms"
          add={{
            label: "panels.agreement.addTerm",
            command: (id) => ({
              do: "add",
              what: "term",
              record: { id, kind: "exit", agreedBy: workshop.sides.map((side) => side.id) },
            }),
          }}
        />
      </Section>
      <Section title="panels.agreement.asks">
        <ThingList
          name={words.text("panels.agreement.asks")}
          things={workshop.asks}
          fields={askFields}
          describe={(ask) => ({
            title: ask.text,
            meta: [personName(ask.person), words.day(ask.by)].filter(Boolean).join(" · "),
          })}
          movable
          add={{ label: "panels.agreement.addAsk", command: (id) => ({ do: "add", what: "ask", record: { id } }) }}
        />
      </Section>
      <Section title="panels.agreement.vocabulary">
        <ThingList
          name={words.text("panels.agreement.vocabulary")}
          things={workshop.vocabulary}
          fields={wordFields(workshop.sides)}
          describe={(word) => ({ title: word.term, meta: word.agreed })}
          movable
          add={{ label: "panels.agreement.addWord", command: (id) => ({ do: "add", what: "word", record: { id } }) }}
        />
      </Section>
      <SignOffs workshop={workshop} print={print} />
      <Reviews workshop={workshop} print={print} />
      <Section title="panels.agreement.minutes">
        <ThingList
          name={words.text("panels.agreement.minutes")}
          things={workshop.minutes}
          fields={minuteFields}
          describe={(minute) => ({
            title: minute.text,
            meta: [words.moment(minute.at), words.text(`domain.minuteKind.${minute.kind}`)].filter(Boolean).join(" · "),
          })}
          movable
          add={{
            label: "panels.agreement.addMinute",
            command: (id) => ({
              do: "add",
              what: "minute",
              record: { id, at: now(), step: "agreement", kind: "decision" },
            }),
          }}
        />
      </Section>
    </>
  );
};
