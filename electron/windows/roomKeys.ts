import type { ActionId } from "@shared/actions/action";

interface Pressed {
  readonly type: string;
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

/** What a clicker or a person presses while the room display has the keys; the workshop's window does it. */
const actions: Readonly<Record<string, ActionId>> = {
  F9: "roomBlank",
  b: "roomBlank",
  B: "roomBlank",
  ".": "roomBlank",
  PageDown: "nextStep",
  PageUp: "previousStep",
};

/** The action that a key asks for in the room's window; null leaves the key alone. */
export const roomAction = ({ type, key, control, meta, alt }: Pressed): ActionId | null =>
  type !== "keyDown" || control || meta || alt || !Object.hasOwn(actions, key) ? null : (actions[key] ?? null);
