import type { SceneOf } from "@shared/room/roomModel";
import horizon from "./HorizonScene.module.css";
import { Mark } from "./Mark";
import { Rating } from "./Rating";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

/** Cards shown at most, the closer it gets. */
const cardsAt = [Infinity, Infinity, Infinity, 9, 6, 3, 0] as const;

type Scene = SceneOf<"horizon">;

const Drafts = ({ drafts }: { readonly drafts: Scene["drafts"] }) => {
  const words = useRoomWords();
  return (
    <div className={styles.columns}>
      {drafts.map((draft) => (
        <section key={draft.place} className={styles.column} data-side={draft.place}>
          <h2 className={styles.whose}>
            <Mark place={draft.place} name={draft.name} />
          </h2>
          {draft.text === "" ? (
            <p className={styles.more}>{words.text(draft.sealed ? "room.sealed" : "room.notSealed")}</p>
          ) : (
            <p dir="auto">{draft.text}</p>
          )}
        </section>
      ))}
    </div>
  );
};

const Ratings = ({ ratings }: { readonly ratings: NonNullable<Scene["ratings"]> }) => {
  const words = useRoomWords();
  return (
    <ul className={horizon.ratings} aria-label={words.text("room.rated")}>
      {ratings.map((one) => (
        <li key={one.place} data-side={one.place}>
          <Mark place={one.place} name={one.name} />
          <Rating rating={one.rating} />
        </li>
      ))}
    </ul>
  );
};

/** What all look at: the shared vision large, its cards below; before there is one, what each side wrote. */
export const HorizonScene = ({ scene }: { readonly scene: Scene }) => {
  const words = useRoomWords();
  const [box, level] = useFit(scene, 6);
  const { statement, opportunity, whyTogether, year, cards, drafts, ratings } = scene;
  const shown = cards.slice(0, cardsAt[level] ?? 0);
  const nothing = [statement, opportunity, whyTogether].every((text) => text.trim() === "");
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      {statement.trim() !== "" && (
        <p className={horizon.statement} data-long={statement.length > 150} dir="auto">
          {year !== null && (
            <span className={horizon.year}>{words.text("room.vision.year", { year: String(year) })}</span>
          )}
          {statement}
        </p>
      )}
      {statement.trim() === "" && opportunity.trim() !== "" && <p dir="auto">{opportunity}</p>}
      {(statement.trim() === "" || level === 0) && whyTogether.trim() !== "" && (
        <p className={styles.why} dir="auto">
          {whyTogether}
        </p>
      )}
      {ratings && <Ratings ratings={ratings} />}
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      {shown.length > 0 && (
        <ul className={horizon.cards}>
          {shown.map((card, at) => (
            <li
              // Texts may be alike; their order is what they are known by.
              key={`${String(at)} ${card.text}`}
              className={styles.card}
              {...(card.place < 0 ? {} : { "data-side": card.place })}
            >
              <span className={styles.kind}>
                {words.text(`domain.cardKind.${card.kind}`)} {card.place >= 0 && <Mark place={card.place} />}
              </span>
              <span dir="auto">{card.text}</span>
            </li>
          ))}
        </ul>
      )}
      {shown.length < cards.length && (
        <p className={styles.more}>{words.text("room.interests.more", { count: cards.length - shown.length })}</p>
      )}
      {nothing && cards.length === 0 && drafts.length === 0 && (
        <p className={styles.none}>{words.text("room.vision.none")}</p>
      )}
    </div>
  );
};
