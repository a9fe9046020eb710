import type { Role } from "@shared/workshop/jigsaw";
import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { run } from "../../store/workshopStore";
import { Button } from "../../ui/Button";
import { Contest } from "./Contest";
import { setCanvas, useCanvas } from "./canvasStore";
import { LongChoice } from "./LongChoice";
import { NewLine } from "./NewLine";
import styles from "./OutlineList.module.css";
import { OutlineRow } from "./OutlineRow";
import { PieceChoice } from "./PieceChoice";
import { SideChoice } from "./SideChoice";
import { joinSteadily } from "./steady";
import { boardNow } from "./useBoard";
import { joinRows, partJoint } from "./useReach";

/** Asked beside the need that two gives want; the keys come back to it. */
const Asked = ({ workshop, need }: { workshop: Workshop; need: string }) => {
  const words = useWords();
  const contest = useCanvas((state) => state.contest);
  if (contest?.need !== need) return null;
  const rows = workshop.roles.flatMap((role) => [...role.gives, ...role.needs]);
  const text = (id: string | undefined): string => rows.find((row) => row.id === id)?.text ?? "";
  const end = (): void => {
    setCanvas({ contest: null, jointsOpen: false });
    useView.getState().edit(need);
  };
  return (
    <Contest
      now={text(workshop.joints.find((joint) => joint.need === need)?.give)}
      other={text(contest.give)}
      need={text(need)}
      onKeep={end}
      onTake={() => {
        run(joinSteadily(workshop, boardNow(workshop, words), contest, true));
        end();
      }}
    />
  );
};

/** A piece in the list: its title, its gives and needs, and for each need what fills it. */
export const OutlinePiece = ({ workshop, role }: { workshop: Workshop; role: Role }) => {
  const words = useWords();
  const nothing = { value: "", text: words.text("canvas.fillBy") };
  const gives = () =>
    workshop.roles
      .filter((other) => other.id !== role.id)
      .flatMap((other) => other.gives.map(({ id, text }) => ({ value: id, text: `${text} (${other.title})` })));
  return (
    <div className={styles.piece} data-side={workshop.sides.findIndex((side) => side.id === role.side)}>
      <OutlineRow workshop={workshop} id={role.id} label={words.text("canvas.piece")}>
        <SideChoice workshop={workshop} id={role.id} side={role.side} nobody />
      </OutlineRow>
      <ul className={styles.rows}>
        {role.gives.map((give) => (
          <li key={give.id}>
            <OutlineRow
              workshop={workshop}
              id={give.id}
              label={words.text("canvas.give")}
              shown={words.text("canvas.gives")}
            >
              <PieceChoice workshop={workshop} row={give.id} piece={role} />
            </OutlineRow>
          </li>
        ))}
        {role.needs.map((need) => {
          const joint = workshop.joints.find((one) => one.need === need.id);
          const filled = joint && {
            value: joint.give,
            text: `${titleOf(workshop, joint.give)} (${titleOf(workshop, index(workshop).get(joint.give)?.parent ?? "")})`,
          };
          return (
            <li key={need.id}>
              <OutlineRow
                workshop={workshop}
                id={need.id}
                label={words.text("canvas.need")}
                shown={words.text("canvas.needs")}
              >
                <LongChoice
                  className={styles.wide}
                  label={words.text("canvas.fillBy")}
                  chosen={filled ?? nothing}
                  count={workshop.roles.length}
                  options={() => [nothing, ...gives()]}
                  onChoose={(give) => {
                    if (give !== "") joinRows(give, need.id, words);
                  }}
                />
                {joint ? (
                  <Button
                    size="small"
                    tone="quiet"
                    onClick={() => partJoint({ give: joint.give, need: joint.need }, words)}
                  >
                    {words.text("canvas.part")}
                  </Button>
                ) : null}
                <PieceChoice workshop={workshop} row={need.id} piece={role} />
              </OutlineRow>
              <Asked workshop={workshop} need={need.id} />
            </li>
          );
        })}
      </ul>
      <div className={styles.pair}>
        <NewLine label={words.text("canvas.addGive")} draft={{ what: "give", into: role.id }} />
        <NewLine label={words.text("canvas.addNeed")} draft={{ what: "need", into: role.id }} />
      </div>
    </div>
  );
};
