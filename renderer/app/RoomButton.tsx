import { farthestSeats } from "@shared/room/roomModel";
import { ChevronDown, MonitorOff, Presentation } from "lucide-react";
import { keysOf } from "../store/keysOf";
import { setRoomDark, setSeat, setShowsTimer, useRoom } from "../store/roomStore";
import { useWords } from "../store/useWords";
import { Button } from "../ui/Button";
import { IconButton } from "../ui/IconButton";
import { Menu, type MenuItem } from "../ui/Menu";
import { canDo, doAction } from "./doAction";
import styles from "./RoomButton.module.css";
import { backToStep, tellScreens } from "./roomDeeds";
import { useRoomSays } from "./roomSays";

const deeds = [
  "roomBlank",
  "roomFreeze",
  "roomFollow",
  "roomSpotlight",
  "roomRadar",
  "roomQuestion",
  "roomSwap",
] as const;

/** The room display: on or off, what it shows now in words, and how it is led. */
export const RoomButton = () => {
  const words = useWords();
  const room = useRoom();
  const says = useRoomSays();
  const on = room.state.on && room.state.mine;
  const checked: Readonly<Record<string, boolean>> = {
    roomBlank: room.blank,
    roomFreeze: room.frozen,
    roomFollow: room.stays === null,
    roomSpotlight: room.spotlight !== null,
    roomRadar: room.radar !== null,
  };
  const items: readonly (MenuItem | "line")[] = [
    { label: words.text("room.close"), keys: keysOf("room"), run: () => void doAction("room") },
    "line",
    ...deeds.map((id) => ({
      label: words.text(`actions.${id}`),
      keys: keysOf(id),
      run: () => void doAction(id),
      disabled: !canDo(id),
      ...(checked[id] === undefined ? {} : { checked: checked[id] }),
    })),
    ...(room.question || room.spotlight || room.radar || room.eyeChart
      ? [{ label: words.text("room.backToStep"), run: backToStep }]
      : []),
    "line",
    ...farthestSeats.map((seat) => ({
      label: words.text(`room.seat.${seat}`),
      checked: room.seat === seat,
      run: () => setSeat(seat),
    })),
    "line",
    { label: words.text("room.timer"), checked: room.showsTimer, run: () => setShowsTimer(!room.showsTimer) },
    { label: words.text("room.dark"), checked: room.dark, run: () => setRoomDark(!room.dark) },
    ...(room.state.screens === "apart"
      ? []
      : [{ label: words.text("room.alone"), checked: room.state.told, run: () => void tellScreens(!room.state.told) }]),
  ];
  if (!on) {
    return (
      <IconButton
        label={words.text("actions.room")}
        keys={keysOf("room")}
        icon={<Presentation aria-hidden />}
        onClick={() => void doAction("room")}
      />
    );
  }
  return (
    <span className={styles.room} role="status">
      <Menu
        trigger={
          <Button
            aria-label={words.text("room.sees", { scene: says })}
            icon={room.blank ? <MonitorOff aria-hidden /> : <Presentation aria-hidden />}
            pressed
          >
            <span className={styles.says}>
              <span className={styles.lead}>{words.text("room.sees.lead")}</span> {says}
            </span>
            <ChevronDown aria-hidden />
          </Button>
        }
        items={items}
      />
    </span>
  );
};
