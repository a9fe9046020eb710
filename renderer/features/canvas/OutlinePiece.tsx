import type { Role } from "@shared/workshop/jigsaw";
import type { Workshop } from "@shared/workshop/workshop";
import { useWords } from "../../store/useWords";
import { Button } from "../../ui/Button";
import { NewLine } from "./NewLine";
import styles from "./OutlineList.module.css";
import { OutlineRow } from "./OutlineRow";
import { PieceChoice } from "./PieceChoice";
import { SideChoice } from "./SideChoice";
import { joinRows, partJoint } from "./useReach";

/** A piece in the list: its title, its gives and needs, and for each need what fills it. */
export const OutlinePiece = ({ workshop, role }: { workshop: Workshop; role: Role }) => {
  const words = useWords();
  const gives = workshop.roles
    .filter((other) => other.id !== role.id)
    .flatMap((other) => other.gives.map((give) => ({ ...give, piece: other.title })));
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
              <PieceChoice workshop={workshop} row={give.id} piece={role.id} />
            </OutlineRow>
          </li>
        ))}
        {role.needs.map((need) => {
          const joint = workshop.joints.find((one) => one.need === need.id);
          return (
            <li key={need.id}>
              <OutlineRow
                workshop={workshop}
                id={need.id}
                label={words.text("canvas.need")}
                shown={words.text("canvas.needs")}
              >
                <select
                  className={styles.wide}
                  aria-label={words.text("canvas.fillBy")}
                  value={joint?.give ?? ""}
                  onChange={(event) => {
                    if (event.target.value !== "") joinRows(event.target.value, need.id, words);
                  }}
                >
                  <option value="">{words.text("canvas.fillBy")}</option>
                  {gives.map((give) => (
                    <option key={give.id} value={give.id}>{`${give.text} (${give.piece})`}</option>
                  ))}
                </select>
                {joint ? (
                  <Button
                    size="small"
                    tone="quiet"
                    onClick={() => partJoint({ give: joint.give, need: joint.need }, words)}
                  >
                    {words.text("canvas.part")}
                  </Button>
                ) : null}
                <PieceChoice workshop={workshop} row={need.id} piece={role.id} />
              </OutlineRow>
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
