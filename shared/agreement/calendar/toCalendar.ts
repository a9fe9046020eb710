import type { PlanReview } from "../../workshop/plan";
import { inGroups, type Paper } from "../paper";
import { visible } from "../visible";
import { calendarText, folded } from "./calendarText";
import { type CalendarEvent, calendarEventsSince } from "./events";

export interface CalendarOrder {
  /** When it is made, RFC 3339. */
  readonly at: string;
  /** Higher with every export, so that a calendar takes the newer day of the same event. */
  readonly sequence: number;
}

const frequencies: Readonly<Record<PlanReview["cadence"], string>> = {
  weekly: "FREQ=WEEKLY",
  monthly: "FREQ=MONTHLY",
  quarterly: "FREQ=MONTHLY;INTERVAL=3",
  "half-yearly": "FREQ=MONTHLY;INTERVAL=6",
  yearly: "FREQ=YEARLY",
};

/** How a review comes again; on the 29th to the 31st it falls on the last day a shorter month has of them. */
const rule = (cadence: PlanReview["cadence"], on: string): string => {
  const day = Number(on.slice(8, 10));
  const plain = frequencies[cadence];
  if (cadence === "weekly" || day < 29) return plain;
  const days = [28, 29, 30, 31].filter((one) => one <= day).join(",");
  if (cadence !== "yearly") return `${plain};BYMONTHDAY=${days};BYSETPOS=-1`;
  return on.slice(5, 7) === "02" ? `${plain};BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1` : plain;
};

const compact = (date: string): string => date.replace(/-/g, "");

const dayAfter = (date: string): string =>
  compact(new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));

const stamp = (at: string): string => `${new Date(Date.parse(at)).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const eventLines = (paper: Paper, event: CalendarEvent, order: CalendarOrder): readonly string[] => {
  const say = (text: string): string => calendarText(visible(text));
  const about = [
    ...event.about.filter((part) => part.trim() !== ""),
    `${paper.whole.title} · ${inGroups(paper.fingerprint, 16)}`,
  ].join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${say(`${event.id}@${paper.whole.id}.sameside`)}`,
    `DTSTAMP:${stamp(order.at)}`,
    `SEQUENCE:${order.sequence}`,
    `DTSTART;VALUE=DATE:${compact(event.on)}`,
    `DTEND;VALUE=DATE:${dayAfter(event.on)}`,
    ...(event.again === undefined ? [] : [`RRULE:${rule(event.again, event.on)}`]),
    `SUMMARY:${say(paper.words.text(event.kind, { title: event.title }))}`,
    `DESCRIPTION:${say(about)}`,
    "TRANSP:TRANSPARENT",
    `STATUS:${event.cancelled === true ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
};

// A calendar must hold something; where there is no day to keep, it holds the time zone that its days do not need.
const nothingToKeep = [
  "BEGIN:VTIMEZONE",
  "TZID:Etc/UTC",
  "BEGIN:STANDARD",
  "DTSTART:19700101T000000",
  "TZOFFSETFROM:+0000",
  "TZOFFSETTO:+0000",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/**
 * The days of an agreement as a calendar (RFC 5545): whole days, since nobody agreed on hours. What stood in the
 * version before and is gone, or was given up, is sent as cancelled.
 */
export const toCalendar = (paper: Paper, order: CalendarOrder, before: Paper | null = null): string => {
  const events = calendarEventsSince(paper, before);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sameside//Agreement//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${calendarText(visible(paper.whole.title))}`,
    ...(events.length === 0 ? nothingToKeep : events.flatMap((event) => eventLines(paper, event, order))),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
};
