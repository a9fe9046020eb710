import { offerPassphrase } from "@shared/envelope/passphrase";
import list from "../../../assets/words/passphrase.txt?raw";

const words = list.trim().split("\n");

/** Three words to note down, from a list whose words are told apart even when they are misspelt. */
export const newPassphrase = (): string =>
  offerPassphrase(words, () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
