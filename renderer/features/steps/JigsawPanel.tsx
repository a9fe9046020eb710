import type { Role } from "@shared/workshop/jigsaw";
import type { Workshop } from "@shared/workshop/workshop";
import { giveFields, needFields, roleFields } from "../../fields/pieceFields";
import { resolutionFields } from "../../fields/resolutionFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { JointChoice } from "./JointChoice";
import { Radar } from "./Radar";
import { Section } from "./Section";
import { SideHeading } from "./SideHeading";
import styles from "./steps.module.css";

const PieceRows = ({ workshop, role }: { readonly workshop: Workshop; readonly role: Role }) => {
  const words = useWords();
  const jointsOf = (id: string) => workshop.joints.filter((joint) => joint.give === id || joint.need === id).length;
  return (
    <>
      <p className={styles.small}>{words.text("panels.jigsaw.gives")}</p>
      <ThingList
        name={words.text("panels.jigsaw.gives")}
        things={role.gives}
        fields={giveFields}
        describe={(give) => ({
          title: give.text,
          meta: words.text("panels.jigsaw.fills", { count: jointsOf(give.id) }),
        })}
        movable
        more={(give) => <JointChoice workshop={workshop} role={role} give={give} />}
        add={{
          label: "panels.jigsaw.addGive",
          command: (id) => ({ do: "add", what: "give", into: role.id, record: { id } }),
        }}
      />
      <p className={styles.small}>{words.text("panels.jigsaw.needs")}</p>
      <ThingList
        name={words.text("panels.jigsaw.needs")}
        things={role.needs}
        fields={needFields}
        describe={(need) => ({
          title: need.text,
          meta: words.text(jointsOf(need.id) === 0 ? "panels.jigsaw.open" : "panels.jigsaw.filled"),
        })}
        movable
        more={(need) => <JointChoice workshop={workshop} role={role} need={need} />}
        add={{
          label: "panels.jigsaw.addNeed",
          command: (id) => ({ do: "add", what: "need", into: role.id, record: { id, paidBy: null } }),
        }}
      />
    </>
  );
};

/** Pieces with what they give and need, the conflict radar, and resolutions. */
export const JigsawPanel = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords();
  const owners = [...workshop.sides.map((side) => side.id), null];
  return (
    <>
      {owners.map((owner) => {
        const pieces = workshop.roles.filter((role) => role.side === owner);
        if (owner === null && pieces.length === 0) return null;
        const name = workshop.sides.find((side) => side.id === owner)?.name ?? words.text("panels.jigsaw.unowned");
        return (
          <section key={owner ?? ""} className={styles.section} aria-label={name}>
            {owner === null ? (
              <h4 className={styles.side}>{name}</h4>
            ) : (
              <SideHeading workshop={workshop} side={owner} />
            )}
            <ThingList
              name={words.text("panels.jigsaw.piecesOf", { side: name })}
              things={pieces}
              fields={roleFields}
              describe={(role) => ({
                title: role.title,
                meta: words.text("panels.jigsaw.rows", { gives: role.gives.length, needs: role.needs.length }),
              })}
              more={(role) => <PieceRows workshop={workshop} role={role} />}
              add={{
                label: "panels.jigsaw.addPiece",
                command: (id) => ({ do: "add", what: "role", record: { id, side: owner } }),
              }}
            />
          </section>
        );
      })}
      <Radar workshop={workshop} />
      <Section title="panels.jigsaw.resolutions">
        <ThingList
          name={words.text("panels.jigsaw.resolutions")}
          things={workshop.resolutions}
          fields={resolutionFields}
          describe={(one) => ({
            title: one.title === "" ? one.text : one.title,
            meta: [words.text(`domain.resolutionKind.${one.kind}`), words.day(one.reviewOn)]
              .filter(Boolean)
              .join(" · "),
          })}
          movable
          empty="panels.jigsaw.noResolutions"
          add={{
            label: "panels.jigsaw.resolve",
            command: (id) => ({
              do: "add",
              what: "resolution",
              record: { id, kind: "aligned", agreedBy: workshop.sides.map((side) => side.id) },
            }),
          }}
        />
      </Section>
    </>
  );
};
