import type { MessageKey, Words } from "@shared/words/words";
import { toast } from "../../store/viewStore";
import { announce } from "./canvasStore";

/** Says why a key or button did nothing, to those who look and to those who listen. */
export const sayWhyNot = (words: Words, key: MessageKey): void => {
  toast({ key });
  announce(words.text(key));
};
