import { listsOf, type Subject } from "@shared/workshop/subjects";
import { titleOf } from "@shared/workshop/titleOf";
import type { Workshop } from "@shared/workshop/workshop";
import { runGiving } from "../store/giving";
import { useWords } from "../store/useWords";
import { run, useWorkshop } from "../store/workshopStore";
import { Combobox } from "../ui/Combobox";
import { MultiSelect } from "../ui/MultiSelect";
import { type Option, Select } from "../ui/Select";
import type { Field } from "./field";

type Picked<T> = Extract<
  Field<T>,
  { readonly control: "choice" | "side" | "person" | "sides" | "people" | "thing" | "things" }
>;

interface Props<T> {
  readonly field: Picked<T>;
  readonly thing: T;
}

const sidesOf = (workshop: Workshop): readonly Option<string>[] =>
  workshop.sides.map((side) => ({ value: side.id, label: side.name === "" ? side.short : side.name }));

const peopleOf = (workshop: Workshop): readonly Option<string>[] =>
  workshop.sides.flatMap((side) =>
    side.people.map((person) => ({
      value: person.id,
      label: person.name,
      hint: [person.title, side.name].filter(Boolean).join(", "),
    })),
  );

const thingsOf = (workshop: Workshop, subjects: readonly Subject[]): readonly Option<string>[] =>
  subjects.flatMap((subject) =>
    listsOf[subject](workshop)
      .flat()
      .map((thing) => ({ value: thing.id, label: titleOf(workshop, thing.id) })),
  );

/** Whatever is picked: from a closed list, or among the sides, people and things of the workshop. */
export const PickField = <T,>({ field, thing }: Props<T>) => {
  const words = useWords();
  const workshop = useWorkshop((state) => (field.control === "choice" ? null : state.workshop));
  const frame = {
    label: words.text(field.label, field.values),
    hint: field.hint === undefined ? undefined : words.text(field.hint),
  };
  const nothing = { value: null, label: words.text("panels.notChosen") };
  switch (field.control) {
    case "choice": {
      const options = field.options.map((option) => ({ value: option.value, label: words.text(option.label) }));
      return (
        <Select<string | null>
          {...frame}
          options={field.optional ? [nothing, ...options] : options}
          value={field.read(thing)}
          onChange={(value) => run(field.write(thing, value))}
        />
      );
    }
    case "side": {
      const options = workshop ? sidesOf(workshop) : [];
      return (
        <Select<string | null>
          {...frame}
          options={field.optional ? [nothing, ...options] : options}
          value={field.read(thing)}
          onChange={(value) => runGiving(field.write(thing, value))}
        />
      );
    }
    case "person":
      return (
        <Combobox
          {...frame}
          options={workshop ? peopleOf(workshop) : []}
          value={field.read(thing)}
          onChange={(value) => run(field.write(thing, value))}
        />
      );
    case "thing":
      return (
        <Combobox
          {...frame}
          options={workshop ? thingsOf(workshop, field.of) : []}
          value={field.read(thing)}
          onChange={(value) => run(field.write(thing, value))}
        />
      );
    case "sides":
    case "people":
    case "things": {
      const options = !workshop
        ? []
        : field.control === "sides"
          ? sidesOf(workshop)
          : field.control === "people"
            ? peopleOf(workshop)
            : thingsOf(workshop, field.of);
      return (
        <MultiSelect
          {...frame}
          options={options}
          value={field.read(thing)}
          onChange={(value) => run(field.write(thing, value))}
        />
      );
    }
  }
};
