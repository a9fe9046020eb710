import type { Topic } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { FieldControl } from "../../fields/FieldControl";
import { competingField, facilitatorFields, workshopFields } from "../../fields/settingFields";
import { parkedFields, personFields, sideFields } from "../../fields/sideFields";
import { ThingForm } from "../../fields/ThingForm";
import { ThingList } from "../../fields/ThingList";
import { showEnvelopes } from "../../store/envelopeView";
import { useWords } from "../../store/useWords";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Section } from "./Section";
import styles from "./steps.module.css";

const guarded: readonly Topic[] = ["pricing", "margin", "account-leadership", "territory"];

const closeZones = (workshop: Workshop): void => {
  const untouched = guarded.filter((topic) => !workshop.zones[topic]);
  run({
    do: "together",
    name: { key: "panels.welcome.offLimits" },
    commands: untouched.map((topic) => ({
      do: "enter",
      map: "zones",
      key: topic,
      value: { state: "off-limits", decider: null, note: "", yardstick: "", reviewOn: "" },
    })),
  });
};

/** Who sits here, what the day is for, who pays for it; and the competition-law notice where the sides compete. */
export const WelcomePanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  return (
    <>
      <Section title="panels.welcome.sides">
        <ThingList
          name={words.text("panels.welcome.sides")}
          things={workshop.sides}
          fields={sideFields}
          describe={(side) => ({
            title: side.name,
            side: workshop.sides.indexOf(side),
            meta: words.text("panels.welcome.people", { count: side.people.length }),
          })}
          movable
          more={(side) => (
            <ThingList
              name={words.text("panels.welcome.peopleOf", { side: side.name })}
              things={side.people}
              fields={personFields}
              describe={(person) => ({
                title: person.name,
                meta: [person.title, words.text(`domain.level.${person.level}`)].filter(Boolean).join(" · "),
              })}
              movable
              empty="panels.welcome.oneLevel"
              add={{
                label: "panels.welcome.addPerson",
                command: (id) => ({ do: "add", what: "person", into: side.id, record: { id, level: "executive" } }),
              }}
            />
          )}
          {...(workshop.sides.length < 6
            ? {
                add: {
                  label: "panels.welcome.addSide" as const,
                  command: (id: string) =>
                    ({
                      do: "add",
                      what: "side",
                      record: {
                        id,
                        name: words.text("panels.welcome.newSide", { letter: "ABCDEF".charAt(workshop.sides.length) }),
                      },
                    }) as const,
                },
              }
            : {})}
        />
      </Section>
      <div className={styles.buttons}>
        <Button onClick={() => showEnvelopes({ what: "prepare", asks: "day" })}>
          {words.text("envelopes.prepare")}
        </Button>
      </div>
      <Section title="panels.welcome.workshop">
        <ThingForm thing={workshop} fields={workshopFields} />
        <FieldControl field={competingField} thing={workshop} />
        {workshop.competing && (
          <div className={styles.group}>
            <p className={styles.notice}>{words.text("panels.welcome.notice")}</p>
            {guarded.some((topic) => !workshop.zones[topic]) && (
              <div className={styles.buttons}>
                <Button onClick={() => closeZones(workshop)}>{words.text("panels.welcome.offLimits")}</Button>
              </div>
            )}
          </div>
        )}
      </Section>
      <Section title="panels.welcome.facilitator">
        <ThingForm thing={workshop} fields={facilitatorFields} />
      </Section>
      <Section title="panels.agreement.parking">
        <ThingList
          name={words.text("panels.agreement.parking")}
          things={workshop.parkingLot}
          fields={parkedFields}
          describe={(one) => ({
            title: one.text,
            ...(one.step ? { meta: words.text(`domain.step.${one.step}`) } : {}),
          })}
          movable
          empty="panels.welcome.nothingParked"
          add={{ label: "panels.welcome.park", command: (id) => ({ do: "add", what: "parked", record: { id } }) }}
        />
      </Section>
    </>
  );
};
