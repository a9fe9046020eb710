import type { RoomModel } from "@shared/room/roomModel";
import { createWords } from "@shared/words/words";
import { useMemo } from "react";
import { AgendaScene } from "./AgendaScene";
import { Clock } from "./Clock";
import { HorizonScene } from "./HorizonScene";
import { QuestionScene } from "./QuestionScene";
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
      return <TableScene scene={scene} />;
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
          {show !== "blank" && (
            <header className={styles.head}>
              <h1 className={styles.step}>{words.text(`domain.step.${model.step}`)}</h1>
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
