import type { Role } from "@shared/workshop/jigsaw";
import { placeOf } from "@shared/workshop/placeOf";
import type { Workshop } from "@shared/workshop/workshop";
import { memo } from "react";
import { useWords } from "../../store/useWords";
import { NewLine } from "./NewLine";
import styles from "./OutlineList.module.css";
import { type Filling, OutlineNeed } from "./OutlineNeed";
import { OutlineRow } from "./OutlineRow";
import { PieceChoice } from "./PieceChoice";
import { SideChoice } from "./SideChoice";

interface Props {
  readonly role: Role;
  readonly sides: Workshop["sides"];
  /** How many pieces there are. */
  readonly pieces: number;
  /** What fills its needs, in their order. */
  readonly fillings: readonly (Filling | null)[];
}

const isSame = (a: Props, b: Props): boolean =>
  a.role === b.role &&
  a.sides === b.sides &&
  a.pieces === b.pieces &&
  a.fillings.length === b.fillings.length &&
  a.fillings.every((one, at) => one?.give === b.fillings[at]?.give && one?.text === b.fillings[at]?.text);

/** A piece in the list: its title, its gives and needs, and for each need what fills it. */
export const OutlinePiece = memo(({ role, sides, pieces, fillings }: Props) => {
  const words = useWords();
  return (
    <div className={styles.piece} data-side={placeOf(sides, role.side)}>
      <OutlineRow id={role.id} kept={role.title} label={words.text("canvas.piece")}>
        <SideChoice id={role.id} side={role.side} sides={sides} nobody />
      </OutlineRow>
      <ul className={styles.rows}>
        {role.gives.map((give) => (
          <li key={give.id}>
            <OutlineRow
              id={give.id}
              kept={give.text}
              label={words.text("canvas.give")}
              shown={words.text("canvas.gives")}
            >
              <PieceChoice row={give.id} piece={role} pieces={pieces} />
            </OutlineRow>
          </li>
        ))}
        {role.needs.map((need, at) => (
          <li key={need.id}>
            <OutlineNeed need={need} piece={role} pieces={pieces} filling={fillings[at] ?? null} />
          </li>
        ))}
      </ul>
      <div className={styles.pair}>
        <NewLine label={words.text("canvas.addGive")} draft={{ what: "give", into: role.id }} />
        <NewLine label={words.text("canvas.addNeed")} draft={{ what: "need", into: role.id }} />
      </div>
    </div>
  );
}, isSame);
OutlinePiece.displayName = "OutlinePiece";
