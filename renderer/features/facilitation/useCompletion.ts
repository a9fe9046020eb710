import { completing, type PrefixSign, prefixed } from "@shared/commands/capturePrefix";
import { topics } from "@shared/workshop/interests";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useWords } from "../../store/useWords";
import { useView } from "../../store/viewStore";
import { useWorkshop } from "../../store/workshopStore";
import { captureKinds } from "./captureKinds";
import { prefixChoices } from "./prefixChoices";
import { chooseKind, chooseTopic, speakFor, useCaptureChoice } from "./useCapture";

const nothing: readonly never[] = [];

/** Prefixes at the start of the field: taken as they are typed, completed by a list, or set by keys. */
export const useCompletion = (text: string, setText: (text: string) => void) => {
  const words = useWords();
  const step = useView((view) => view.step);
  const sides = useWorkshop((state) => state.workshop?.sides ?? nothing);
  const [marked, setMarked] = useState(0);
  const [dismissed, setDismissed] = useState("");
  const choices = useMemo(() => prefixChoices(words, step, sides), [words, step, sides]);
  const open = dismissed !== "" && dismissed === text ? null : completing(text, choices);
  const at = open ? Math.min(marked, open.options.length - 1) : 0;

  const say = (sign: PrefixSign, value: string): void => {
    if (sign === "@") speakFor(value);
    else if (sign === "#") chooseKind(step, value);
    else chooseTopic(topics.find((topic) => topic === value) ?? null);
  };
  const choose = (value: string): void => {
    if (!open) return;
    say(open.sign, value);
    setText("");
    setMarked(0);
  };
  /** The text without the prefixes that were taken from it. */
  const typed = (next: string): string => {
    const { said, rest } = prefixed(next, choices);
    for (const sign of ["@", "#", "!"] as const) {
      const value = said[sign];
      if (value !== null) say(sign, value);
    }
    setMarked(0);
    return rest;
  };
  /** Whether the key was one of the list's, or set a kind or a topic. */
  const onKey = (event: KeyboardEvent): boolean => {
    const kind = event.altKey && event.shiftKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
    const chosen = kind === undefined ? undefined : captureKinds(step)[Number(kind) - 1];
    if (chosen) {
      chooseKind(step, chosen.value);
      return true;
    }
    const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (way !== undefined && event.altKey && choices["!"].length > 0) {
      const list = [null, ...topics];
      const now = list.indexOf(useCaptureChoice.getState().topic);
      chooseTopic(list[(now + way + list.length) % list.length] ?? null);
      return true;
    }
    if (!open) return false;
    if (way !== undefined) setMarked((at + way + open.options.length) % open.options.length);
    else if (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey)) choose(open.options[at]?.value ?? "");
    else if (event.key === "Escape") setDismissed(text);
    else return false;
    return true;
  };
  return { open, at, choose, typed, onKey };
};
