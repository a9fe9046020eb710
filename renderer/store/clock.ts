import { v7 } from "uuid";

/** UUID v7: sorted by the time it was made, so that lists of ids read in the order things were written. */
export const newId = (): string => v7();

const two = (value: number): string => String(value).padStart(2, "0");

const dayOf = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The instant in the zone of this machine, with its offset: "14:02" must read as the room's clock for ever after. */
export const instantOf = (date: Date): string => {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const milliseconds = String(date.getMilliseconds()).padStart(3, "0");
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${milliseconds}${zone}`;
};

/** RFC 3339 with this machine's offset. */
export const now = (): string => instantOf(new Date());

/** Today's day as the file writes it. */
export const today = (): string => dayOf(new Date());
