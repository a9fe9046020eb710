import type { Workshop } from "@shared/workshop/workshop";
import { useState } from "react";
import { useWorkshop } from "../../store/workshopStore";

/** As many as each may hold from the start. */
const FEW = 40;

interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly className?: string | undefined;
  readonly label: string;
  /** What is chosen, as it is shown. */
  readonly chosen: Option;
  /** How many there are, about. */
  readonly count: number;
  /** All that can be chosen, the chosen one among them. */
  readonly options: (workshop: Workshop) => readonly Option[];
  readonly onChoose: (value: string) => void;
}

const Options = ({ of }: { of: readonly Option[] }) =>
  of.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));

/** They follow the workshop, whatever the line they belong to was drawn from. */
const AllOptions = ({ of }: { of: Props["options"] }) => {
  const workshop = useWorkshop((state) => state.workshop);
  return workshop ? <Options of={of(workshop)} /> : null;
};

/**
 * One of what may be very many. Then, until somebody comes to it, it holds only what is chosen: in a list of a thousand
 * things, each with all the others to choose from, there would be more to choose than an engine can lay out.
 */
export const LongChoice = ({ className, label, chosen, count, options, onChoose }: Props) => {
  const [asked, setAsked] = useState(false);
  return (
    <select
      className={className}
      aria-label={label}
      value={chosen.value}
      onPointerDown={() => setAsked(true)}
      onFocus={() => setAsked(true)}
      onBlur={() => setAsked(false)}
      onChange={(event) => onChoose(event.target.value)}
    >
      {asked || count <= FEW ? <AllOptions of={options} /> : <Options of={[chosen]} />}
    </select>
  );
};
