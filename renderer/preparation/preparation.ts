import { isLongEnough, offerPassphrase, passphraseOf } from "@shared/envelope/passphrase";
import type { Preparation } from "@shared/envelope/preparation";
import { shortReceipt } from "@shared/envelope/receipt";
import type { SealedFile } from "@shared/envelope/sealedFile";
import type { Written } from "@shared/envelope/written";
import list from "../../assets/words/passphrase.txt?raw";
import { element } from "./element";
import { linesOf } from "./lines";
import { partsWritten, sealFile } from "./sealFile";

const wordList = list.trim().split("\n");
const offer = (): string => offerPassphrase(wordList, () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);

const save = (file: SealedFile, name: string): void => {
  const address = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: "application/octet-stream" }));
  element("a", { attributes: { href: address, download: name } }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

const questionsOf = (title: string, questions: readonly string[]): HTMLElement =>
  element("details", {}, [
    element("summary", { text: title }),
    element(
      "ul",
      {},
      questions.map((text) => element("li", { text })),
    ),
  ]);

const begin = (preparation: Preparation, page: HTMLElement): void => {
  const { texts, side, others, title } = preparation;
  const button = (text: string, click: () => void, className = ""): HTMLButtonElement =>
    element("button", { text, className, attributes: { type: "button" }, on: { click } });
  const area = (label: string): { part: HTMLElement; field: HTMLTextAreaElement } => {
    const field = element("textarea", {
      attributes: { rows: "4", dir: "auto", autocomplete: "off", spellcheck: "false", maxlength: "10000" },
    });
    return { part: element("label", { className: "text" }, [element("span", { text: label }), field]), field };
  };
  const opportunity = area(texts.opportunity);
  const whyTogether = area(texts.whyTogether);
  const statement = area(texts.statement);
  const { add, because } = texts;
  const must = linesOf({ title: texts.must, hint: texts.mustHint, add, because });
  const good = linesOf({ title: texts.good, hint: texts.goodHint, add, because });
  const guesses = others.map((one) => ({ about: one.id, ...linesOf({ title: one.ask, hint: texts.guessHint, add }) }));

  let offered = offer();
  const shown = element("p", { className: "offered", text: offered, attributes: { "data-offered": "" } });
  const own = element("input", { attributes: { type: "text", autocomplete: "off", spellcheck: "false" } });
  const noted = element("input", { attributes: { type: "checkbox" } });
  const trouble = element("p", { className: "trouble", attributes: { role: "alert" } });
  trouble.hidden = true;
  const tell = (text: string): void => {
    trouble.textContent = text;
    trouble.hidden = text === "";
  };
  const read = (): Written => ({
    must: [...must.read()],
    good: [...good.read()],
    guesses: guesses.flatMap((one) => one.read().map(({ text }) => ({ about: one.about, text }))),
    opportunity: opportunity.field.value,
    whyTogether: whyTogether.field.value,
    statement: statement.field.value,
    felt: [],
  });
  let unsaved = false;
  page.addEventListener("input", () => {
    unsaved = true;
  });
  window.addEventListener("beforeunload", (event) => unsaved && event.preventDefault());

  const showSealed = (file: SealedFile): void => {
    unsaved = false;
    const name = `${preparation.fileName}.sealed`;
    page.replaceChildren(
      element("h1", { text: side.name }),
      element("section", { attributes: { role: "status" } }, [
        element("p", { text: texts.sealed }),
        ...file.envelopes.map((one) =>
          element("p", {}, [
            element("span", {
              className: "muted",
              text: `${texts.receipt} · ${texts[one.kind === "vision" ? "vision" : "interests"]} `,
            }),
            element("span", { className: "digits", text: shortReceipt(one.receipt) }),
          ]),
        ),
        button(texts.again, () => save(file, name)),
      ]),
    );
    save(file, name);
  };
  const seal = async (): Promise<void> => {
    const written = read();
    const has = partsWritten(written);
    if (!has.vision && !has.interests) return tell(texts.nothing);
    if (own.value !== "" && !isLongEnough(own.value)) return tell(texts.short);
    if (!noted.checked) return noted.focus();
    tell("");
    sealing.disabled = true;
    waiting.textContent = texts.sealing;
    // The lock is slow and holds this page: the sentence must stand before it begins.
    await new Promise((painted) => setTimeout(painted, 100));
    try {
      showSealed(await sealFile(preparation, written, passphraseOf(own.value === "" ? offered : own.value)));
    } catch {
      tell(texts.failed);
      sealing.disabled = false;
      waiting.textContent = "";
    }
  };
  const sealing = button(texts.seal, () => void seal(), "main");
  const waiting = element("span", { className: "muted", attributes: { role: "status" } });

  page.replaceChildren(
    element("header", {}, [
      element("p", { className: "muted", text: title }),
      element("h1", { text: side.name }),
      element("p", { text: texts.lead }),
      element("p", { className: "muted", text: texts.private }),
    ]),
    element("h2", { text: texts.vision }),
    element("section", {}, [
      questionsOf(texts.questions, preparation.visionQuestions),
      opportunity.part,
      whyTogether.part,
      statement.part,
    ]),
    element("h2", { text: texts.interests }),
    questionsOf(texts.questions, preparation.interestQuestions),
    questionsOf(texts.typical, preparation.typical),
    must.part,
    good.part,
    ...guesses.map((one) => one.part),
    element("h2", { text: texts.passphrase }),
    element("section", {}, [
      element("p", { className: "muted", text: texts.offered }),
      shown,
      button(texts.other, () => {
        offered = offer();
        shown.textContent = offered;
      }),
      element("label", { className: "text" }, [element("span", { text: texts.own }), own]),
      element("label", { className: "row" }, [noted, element("span", { text: texts.noted })]),
      trouble,
      element("div", { className: "row" }, [sealing, waiting]),
    ]),
  );
};

const data = document.getElementById("preparation")?.textContent;
const page = document.getElementById("page");
if (data && page) {
  // Written into this very file by the app that made it.
  const preparation: Preparation = JSON.parse(data);
  begin(preparation, page);
}
