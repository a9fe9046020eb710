import type { SceneOf } from "@shared/room/roomModel";
import type { Words } from "@shared/words/words";
import { Leaves } from "./Leaves";
import { Mark } from "./Mark";
import { PieceCard } from "./PieceCard";
import question from "./QuestionScene.module.css";
import styles from "./scene.module.css";
import { useFit } from "./useFit";
import { useRoomWords } from "./useRoomWords";

type Thing = SceneOf<"spotlight">["thing"];

const Piece = ({ thing }: { readonly thing: Extract<Thing, { what: "piece" }> }) => {
  const [box, level] = useFit(thing, 3);
  return (
    <div ref={box} className={styles.body} data-fit={level}>
      <p>
        <Mark place={thing.place} name={thing.name} /> {thing.leaves && <Leaves />}
      </p>
      <PieceCard of={thing} rows="apart" />
    </div>
  );
};

const kindOf = (thing: Exclude<Thing, { what: "piece" }>, words: Words): string => {
  switch (thing.what) {
    case "interest": {
      const strength = words.text(`domain.strength.${thing.strength}`);
      return thing.unguessed ? `${strength} · ${words.text("room.unguessed")}` : strength;
    }
    case "card":
      return words.text(`domain.cardKind.${thing.kind}`);
    case "line":
      return thing.lead;
    case "row":
      return `${words.text(thing.kind === "give" ? "room.gives" : "room.needs")} · ${thing.piece}`;
  }
};

const One = ({ thing }: { readonly thing: Exclude<Thing, { what: "piece" }> }) => {
  const words = useRoomWords();
  const [box, level] = useFit(thing, 3);
  const kind = kindOf(thing, words);
  const why = thing.what === "interest" ? thing.why : "";
  return (
    <div ref={box} className={question.body} data-fit={level} data-side={thing.place}>
      <p className={question.whose}>
        {thing.place >= 0 && <Mark place={thing.place} name={thing.name} />}
        <span dir="auto">{kind}</span>
      </p>
      <p className={question.text} dir="auto">
        {thing.text}
      </p>
      {why.trim() !== "" && (
        <p className={question.why} dir="auto">
          {words.text("room.because", { why })}
        </p>
      )}
    </div>
  );
};

/** One thing alone, as large as it goes. */
export const SpotlightScene = ({ thing }: { readonly thing: Thing }) =>
  thing.what === "piece" ? <Piece thing={thing} /> : <One thing={thing} />;
