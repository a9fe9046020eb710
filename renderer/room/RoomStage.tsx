import type { RoomModel } from "@shared/room/roomModel";
import { createWords } from "@shared/words/words";
import { useMemo } from "react";
import { AgendaScene } from "./AgendaScene";
import { CheckupScene } from "./CheckupScene";
import { Clock } from "./Clock";
import { CommitmentsScene } from "./CommitmentsScene";
import { EyeChartScene } from "./EyeChartScene";
import { GateScene } from "./GateScene";
import { HorizonScene } from "./HorizonScene";
import { LedgerScene } from "./LedgerScene";
import { OutcomeScene } from "./OutcomeScene";
import { PlanScene } from "./PlanScene";
import { QuestionScene } from "./QuestionScene";
import { RadarScene } from "./RadarScene";
import { ReadThroughScene } from "./ReadThroughScene";
import styles from "./RoomStage.module.css";
import { SeatsScene } from "./SeatsScene";
import { SpotlightScene } from "./SpotlightScene";
import { TableScene } from "./TableScene";
import { RoomWords } from "./useRoomWords";
import { VerdictsScene } from "./VerdictsScene";

const Scene = ({ model }: { readonly model: RoomModel }) => {
  const { scene } = model;
  switch (scene.show) {
    case "horizon":
      return <HorizonScene scene={scene} />;
    case "table":
      return <TableScene scene={scene} seat={model.seat} />;
    case "seats":
      return <SeatsScene scene={scene} />;
    case "verdicts":
      return <VerdictsScene scene={scene} />;
    case "agenda":
      return <AgendaScene scene={scene} timer={model.timer} />;
    case "question":
      return <QuestionScene text={scene.text} />;
    case "spotlight":
      return <SpotlightScene thing={scene.thing} />;
    case "checkup":
      return <CheckupScene scene={scene} />;
    case "commitments":
      return <CommitmentsScene scene={scene} />;
    case "eyeChart":
      return <EyeChartScene />;
    case "gate":
      return <GateScene scene={scene} />;
    case "ledger":
      return <LedgerScene scene={scene} />;
    case "outcome":
      return <OutcomeScene scene={scene} />;
    case "plan":
      return <PlanScene scene={scene} />;
    case "radar":
      return <RadarScene scene={scene} />;
    case "readThrough":
      return <ReadThroughScene scene={scene} />;
    default:
      return null;
  }
};

/** What the room sees, as large as its box: all sizes follow the height, so it holds on any projector. */
export const RoomStage = ({ model }: { readonly model: RoomModel }) => {
  const words = useMemo(() => createWords(model.locale), [model.locale]);
  const { show } = model.scene;
  return (
    <RoomWords value={words}>
      <div className={styles.stage} data-theme={model.theme}>
        <div className={styles.sheet} data-seat={model.seat} data-show={show}>
          {show !== "blank" && show !== "eyeChart" && (
            <header className={styles.head}>
              <h1 className={styles.step}>
                {words.text(show === "radar" ? "room.radar" : `domain.step.${model.step}`)}
              </h1>
              <span className={styles.title} dir="auto">
                {model.title}
              </span>
              {show !== "agenda" && model.timer && <Clock timer={model.timer} />}
            </header>
          )}
          <Scene model={model} />
        </div>
      </div>
    </RoomWords>
  );
};
