import { contestedTopics } from "@shared/analysis/contestedTopics";
import { type Topic, topics, type Zone } from "@shared/workshop/interests";
import type { Workshop } from "@shared/workshop/workshop";
import { Radar as RadarIcon } from "lucide-react";
import { useState } from "react";
import { zoneFields } from "../../fields/entryFields";
import { ThingForm } from "../../fields/ThingForm";
import { showRoom, useRoom } from "../../store/roomStore";
import { showStepDialog } from "../../store/stepDialog";
import { useWords } from "../../store/useWords";
import { run, useWorkshop } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { Section } from "./Section";
import styles from "./steps.module.css";

const six: readonly Topic[] = ["territory", "product-direction", "account-leadership", "ip", "pricing", "margin"];
const blank: Zone = { state: "aligned", decider: null, note: "", yardstick: "", reviewOn: "" };

interface RowProps {
  readonly workshop: Workshop;
  readonly topic: Topic;
  readonly contested: boolean;
}

const ZoneRow = ({ workshop, topic, contested }: RowProps) => {
  const words = useWords();
  const zone = workshop.zones[topic];
  const led = useRoom((room) => room.state.on && room.state.mine);
  const alone = useRoom((room) => room.radar === topic);
  const state = words.text(zone ? `domain.zoneState.${zone.state}` : "panels.jigsaw.zoneUntouched");
  const enter = (value: Zone | null) => run({ do: "enter", map: "zones", key: topic, value });
  return (
    <Disclosure
      label={words.text(`domain.topic.${topic}`)}
      detail={contested && zone?.state !== "contested" ? words.text("rounds.contested") : state}
    >
      {zone ? (
        <>
          <ThingForm thing={zone} fields={zoneFields(topic)} />
          <div className={styles.buttons}>
            {led && (
              <Button pressed={alone} onClick={() => showRoom({ radar: alone ? null : topic })}>
                {words.text("room.zone.show")}
              </Button>
            )}
            <Button tone="quiet" onClick={() => enter(null)}>
              {words.text("panels.jigsaw.zoneClear")}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => enter(blank)}>{words.text("panels.jigsaw.zoneFine")}</Button>
          <Button onClick={() => enter({ ...blank, state: "contested" })}>
            {words.text("panels.jigsaw.zoneTalk")}
          </Button>
          <Button onClick={() => enter({ ...blank, state: "not-relevant" })}>
            {words.text("panels.jigsaw.zoneNotHere")}
          </Button>
        </div>
      )}
    </Disclosure>
  );
};

/** Three minutes of sweep first, then dwell where somebody wants to talk. */
export const Radar = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const findings = useWorkshop((state) => state.analysis.findings);
  const contested = contestedTopics(findings, workshop);
  const [more, showMore] = useState(false);
  const others = topics.filter((topic) => !six.includes(topic));
  const shown = others.filter((topic) => more || workshop.zones[topic] || contested.has(topic));
  return (
    <Section title="panels.jigsaw.radar" lead="panels.jigsaw.radarLead">
      <div className={styles.buttons}>
        <Button icon={<RadarIcon aria-hidden />} onClick={() => showStepDialog({ what: "sweep" })}>
          {words.text("rounds.sweep")}
        </Button>
      </div>
      {[...six, ...shown].map((topic) => (
        <ZoneRow key={topic} workshop={workshop} topic={topic} contested={contested.has(topic)} />
      ))}
      {!more && (
        <div className={styles.buttons}>
          <Button tone="quiet" onClick={() => showMore(true)}>
            {words.text("panels.jigsaw.moreZones")}
          </Button>
        </div>
      )}
    </Section>
  );
};
