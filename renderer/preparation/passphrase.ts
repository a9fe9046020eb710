import { isLongEnough, offerPassphrase, passphraseOf } from "@shared/envelope/passphrase";
import type { Preparation } from "@shared/envelope/preparation";
import list from "../../assets/words/passphrase.txt?raw";
import { element } from "./element";

const wordList = list.trim().split("\n");
const offer = (): string => offerPassphrase(wordList, () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

/** The passphrase as it was chosen, or the sentence that says what is still missing. */
type Chosen = { readonly passphrase: string } | { readonly missing: string };

/** Three words are offered, one's own is taken; answers its lines of the page and the way to read them. */
export const passphraseLines = (texts: Preparation["texts"]): { lines: readonly HTMLElement[]; read: () => Chosen } => {
  let offered = offer();
  const shown = element("p", { className: "offered", text: offered, attributes: { "data-offered": "" } });
  const own = element("input", { attributes: { type: "text", autocomplete: "off", spellcheck: "false" } });
  const noted = element("input", { attributes: { type: "checkbox" } });
  const another = element("button", {
    text: texts.other,
    attributes: { type: "button" },
    on: {
      click: () => {
        offered = offer();
        shown.textContent = offered;
      },
    },
  });
  const lines = [
    element("p", { className: "muted", text: texts.offered }),
    shown,
    another,
    element("label", { className: "text" }, [element("span", { text: texts.own }), own]),
    element("label", { className: "row" }, [noted, element("span", { text: texts.noted })]),
  ];
  return {
    lines,
    read: () => {
      if (own.value !== "" && !isLongEnough(own.value)) return { missing: texts.short };
      if (!noted.checked) return { missing: texts.noteFirst };
      return { passphrase: passphraseOf(own.value === "" ? offered : own.value) };
    },
  };
};
