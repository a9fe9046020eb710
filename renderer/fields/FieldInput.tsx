import { useWords } from "../store/useWords";
import { run, useWorkshop } from "../store/workshopStore";
import { Checkbox } from "../ui/Checkbox";
import { DateField } from "../ui/DateField";
import { MoneyField } from "../ui/MoneyField";
import { NumberField } from "../ui/NumberField";
import { Segmented } from "../ui/Segmented";
import { TagsField } from "../ui/TagsField";
import { TextArea } from "../ui/TextArea";
import { TextField } from "../ui/TextField";
import { CheckedLine } from "./CheckedLine";
import type { Field } from "./field";

type Typed<T> = Exclude<
  Field<T>,
  { readonly control: "choice" | "side" | "person" | "sides" | "people" | "thing" | "things" }
>;

interface Props<T> {
  readonly field: Typed<T>;
  readonly thing: T;
}

const ratings = [1, 2, 3, 4, 5] as const;

/** Whatever is typed or ticked: texts, days, numbers, money, ratings, tags. */
export const FieldInput = <T,>({ field, thing }: Props<T>) => {
  const words = useWords();
  const currency = useWorkshop((state) => state.workshop?.currency ?? "");
  const workshop = useWorkshop((state) => (field.control === "tags" ? state.workshop : null));
  const frame = {
    label: words.text(field.label, field.values),
    hint: field.hint === undefined ? undefined : words.text(field.hint),
  };
  switch (field.control) {
    case "line": {
      const { check } = field;
      const onChange = (text: string) => void run(field.write(thing, text));
      if (!check) return <TextField {...frame} value={field.read(thing)} onChange={onChange} />;
      const problem = (text: string) => {
        const key = check(text);
        return key === null ? null : words.text(key);
      };
      return <CheckedLine {...frame} value={field.read(thing)} problem={problem} onChange={onChange} />;
    }
    case "long":
      return <TextArea {...frame} value={field.read(thing)} onChange={(text) => run(field.write(thing, text))} />;
    case "date":
      return <DateField {...frame} value={field.read(thing)} onChange={(day) => run(field.write(thing, day))} />;
    case "clock":
      return (
        <TextField
          {...frame}
          type="time"
          value={field.read(thing)}
          onChange={(time) => run(field.write(thing, time))}
        />
      );
    case "money":
      return (
        <MoneyField
          {...frame}
          currency={currency}
          value={field.read(thing)}
          onChange={(amount) => run(field.write(thing, amount))}
        />
      );
    case "number":
      return (
        <NumberField {...frame} value={field.read(thing)} onChange={(amount) => run(field.write(thing, amount))} />
      );
    case "year":
      return (
        <NumberField
          {...frame}
          integer
          grouped={false}
          value={field.read(thing)}
          onChange={(amount) => run(field.write(thing, amount))}
        />
      );
    case "rating":
      return (
        <Segmented
          {...frame}
          options={ratings.map((one) => ({ value: one, label: words.number(one) }))}
          value={ratings.find((one) => one === field.read(thing)) ?? null}
          onChange={(one) => run(field.write(thing, one))}
        />
      );
    case "flag":
      return (
        <Checkbox
          label={frame.label}
          hint={frame.hint}
          checked={field.read(thing)}
          onChange={(checked) => run(field.write(thing, checked))}
        />
      );
    case "tags":
      return (
        <TagsField
          {...frame}
          value={field.read(thing)}
          suggestions={workshop ? field.known(workshop) : []}
          onChange={(tags) => run(field.write(thing, tags))}
        />
      );
  }
};
