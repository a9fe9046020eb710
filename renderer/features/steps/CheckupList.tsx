import type { Checkup } from "@shared/workshop/plan";
import type { Workshop } from "@shared/workshop/workshop";
import type { ReactNode } from "react";
import { checkupFields } from "../../fields/checkupFields";
import { ThingList } from "../../fields/ThingList";
import { useWords } from "../../store/useWords";
import { today } from "../../store/workshopStore";
import { visitState } from "./board/visits";

interface Props {
  readonly workshop: Workshop;
  readonly more?: (checkup: Checkup) => ReactNode;
}

/** The checkups planned and held; the one on the workshop's own day is the baseline. */
export const CheckupList = ({ workshop, more }: Props) => {
  const words = useWords();
  return (
    <ThingList
      name={words.text("panels.checkup.checkups")}
      things={workshop.checkups}
      fields={checkupFields}
      describe={(checkup) => {
        const on = words.day(checkup.on);
        if (on === "") return { title: words.text("panels.checkup.undated") };
        if (checkup.on === workshop.date) return { title: words.text("panels.checkup.baseline", { on }) };
        return { title: words.text(`panels.checkup.${visitState(workshop, checkup, today())}`, { on }) };
      }}
      movable
      empty="panels.checkup.none"
      {...(more ? { more } : {})}
      add={{ label: "panels.checkup.plan", command: (id) => ({ do: "add", what: "checkup", record: { id } }) }}
    />
  );
};
