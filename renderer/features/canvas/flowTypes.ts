import { BandNode } from "./BandNode";
import { CardNode } from "./CardNode";
import { InterestNode } from "./InterestNode";
import { PieceNode } from "./PieceNode";
import { SeatNode } from "./SeatNode";
import { StakeNode } from "./StakeNode";
import { StatementNode } from "./StatementNode";

/** What draws each kind of node. */
export const nodeTypes = {
  band: BandNode,
  statement: StatementNode,
  card: CardNode,
  piece: PieceNode,
  stake: StakeNode,
  seat: SeatNode,
  interest: InterestNode,
};
