import { index } from "@shared/workshop/thingIndex";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { runGiving } from "../../store/giving";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { Button } from "../../ui/Button";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { intentOf } from "./canvasKeys";
import { useCanvas } from "./canvasStore";
import { STATEMENT } from "./editable";
import { NewLine } from "./NewLine";
import { OutlineCard } from "./OutlineCard";
import styles from "./OutlineList.module.css";
import type { Filling } from "./OutlineNeed";
import { OutlinePiece } from "./OutlinePiece";
import { OutlineRow } from "./OutlineRow";
import { OutlineSeats } from "./OutlineSeats";
import { OutlineStake } from "./OutlineStake";
import { removeThings } from "./removeThings";
import { sideCommand } from "./sideCommand";

/** The list can be given the keys, though nobody comes to it by Tab: everything in it can be. */
const held = (onKeyDown: (event: KeyboardEvent) => void) => ({ tabIndex: -1, onKeyDown });

/** What fills each need that is filled. */
const fillingsOf = (workshop: Workshop): ReadonlyMap<string, Filling> =>
  new Map(
    workshop.joints.map(({ give, need }) => {
      const piece = index(workshop).get(give)?.parent ?? "";
      return [need, { give, text: `${titleOf(workshop, give)} (${titleOf(workshop, piece)})` }];
    }),
  );

/** The same board as a list: everything on the table can be read and changed here, row by row. */
export const OutlineList = ({ workshop }: { workshop: Workshop }) => {
  const words = useWords();
  const request = useView((view) => view.revealRequest);
  const list = useRef<HTMLDivElement>(null);
  const count = useRef(0);
  useEffect(() => {
    if (!request || request.count === count.current) return;
    count.current = request.count;
    const [first] = request.ids;
    const row = first === undefined ? null : list.current?.querySelector(`[data-thing="${CSS.escape(first)}"]`);
    row?.scrollIntoView({ block: "center" });
    useView.getState().light(request.ids);
  }, [request]);
  const editing = useView((view) => view.editing);
  useEffect(() => {
    if (editing === null) return;
    list.current?.querySelector<HTMLTextAreaElement>(`[data-thing="${CSS.escape(editing)}"] textarea`)?.focus();
    useView.getState().edit(null);
  }, [editing]);
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
    return () => {
      // Back on the table, once it is there.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>("[data-canvas]")?.focus({ preventScroll: true });
      });
    };
  }, []);
  const said = useCanvas((state) => state.said);
  const side = workshop.sides[0]?.id ?? null;
  const fillings = fillingsOf(workshop);
  // What menus ask of the canvas comes as keys on it; here they are for the thing that was written in last.
  const keys = (event: KeyboardEvent): void => {
    if (event.target !== list.current) return;
    const intent = intentOf(event, false);
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    const { selection } = useView.getState();
    const to = intent.ask === "side" ? workshop.sides[intent.place] : undefined;
    const command = to ? sideCommand(workshop, selection, to.id) : null;
    if (command) {
      runGiving(command);
      // An interest that goes to another seat takes the keys along.
      const [first] = selection;
      if (first !== undefined) useView.getState().edit(first);
    }
    if (intent.ask === "remove") removeThings(selection, words);
  };
  return (
    <div ref={list} className={styles.list} data-canvas="list" {...held(keys)}>
      <header className={styles.head}>
        <Button size="small" onClick={() => useView.getState().showList(false)}>
          {words.text("canvas.back")}
        </Button>
      </header>
      <section aria-label={words.text("canvas.horizon")}>
        <h2 className={styles.band}>{words.text("canvas.horizon")}</h2>
        <OutlineRow stays id={STATEMENT} kept={workshop.vision.statement} label={words.text("canvas.statement")} />
        <h3 className={styles.group}>{words.text("canvas.cards")}</h3>
        <ul className={styles.rows}>
          {workshop.vision.cards.map((card) => (
            <li key={card.id}>
              <OutlineCard card={card} sides={workshop.sides} />
            </li>
          ))}
        </ul>
        <NewLine label={words.text("canvas.addCard")} draft={{ what: "card", kind: "market", side: null, at: null }} />
      </section>
      <section aria-label={words.text("canvas.table")}>
        <h2 className={styles.band}>{words.text("canvas.table")}</h2>
        {workshop.roles.length === 0 ? <p className={styles.empty}>{words.text("canvas.emptyTable")}</p> : null}
        {workshop.roles.map((role) => (
          <OutlinePiece
            key={role.id}
            role={role}
            sides={workshop.sides}
            pieces={workshop.roles.length}
            fillings={role.needs.map((need) => fillings.get(need.id) ?? null)}
          />
        ))}
        <NewLine label={words.text("canvas.addPiece")} draft={{ what: "role", side, at: null }} />
        {workshop.ownership.length === 0 ? null : <h3 className={styles.group}>{words.text("canvas.stakes")}</h3>}
        <ul className={styles.rows}>
          {workshop.ownership.map((stake) => (
            <li key={stake.id}>
              <OutlineStake stake={stake} sides={workshop.sides} />
            </li>
          ))}
        </ul>
        {side === null ? null : (
          <NewLine
            label={words.text("canvas.addStake")}
            draft={{ what: "stake", side, grantedBy: workshop.sides[1]?.id ?? null }}
          />
        )}
      </section>
      <OutlineSeats workshop={workshop} />
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
};
