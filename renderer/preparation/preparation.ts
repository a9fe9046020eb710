import type { Preparation } from "@shared/envelope/preparation";
import { shortReceipt } from "@shared/envelope/receipt";
import type { SealedFile } from "@shared/envelope/sealedFile";
import { nothingWritten, type Written } from "@shared/envelope/written";
import { element } from "./element";
import { feltOn } from "./felt";
import { linesOf } from "./lines";
import { passphraseLines } from "./passphrase";
import { sealFile } from "./sealFile";

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

/** What stands on a page, and the way to read what was written there. */
interface Asked {
  readonly parts: readonly HTMLElement[];
  readonly read: () => Written;
}

const askForTheDay = (preparation: Preparation): Asked => {
  const { texts, others } = preparation;
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
  return {
    parts: [
      element("h2", { text: texts.vision }),
      questionsOf(texts.questions, preparation.visionQuestions),
      element("section", {}, [opportunity.part, whyTogether.part, statement.part]),
      element("h2", { text: texts.interests }),
      questionsOf(texts.questions, preparation.interestQuestions),
      questionsOf(texts.typical, preparation.typical),
      must.part,
      good.part,
      ...guesses.map((one) => one.part),
    ],
    read: () => ({
      ...nothingWritten,
      must: [...must.read()],
      good: [...good.read()],
      guesses: guesses.flatMap((one) => one.read().map(({ text }) => ({ about: one.about, text }))),
      opportunity: opportunity.field.value,
      whyTogether: whyTogether.field.value,
      statement: statement.field.value,
    }),
  };
};

const askForCheckup = ({ texts, others, checkupQuestions }: Preparation): Asked => {
  const felt = others.map((one) => feltOn(one, texts.stay));
  return {
    parts: [
      element("h2", { text: texts.checkup }),
      element("p", { className: "muted", text: texts.feltLead }),
      questionsOf(texts.questions, checkupQuestions),
      ...felt.map((one) => one.part),
    ],
    read: () => ({ ...nothingWritten, felt: felt.map((one) => one.read()) }),
  };
};

const begin = (preparation: Preparation, page: HTMLElement): void => {
  const { texts, side, title, writers } = preparation;
  const button = (text: string, click: () => void, className = ""): HTMLButtonElement =>
    element("button", { text, className, attributes: { type: "button" }, on: { click } });
  const asked = preparation.asks === "day" ? askForTheDay(preparation) : askForCheckup(preparation);
  const pass = passphraseLines(texts);
  const writer = element(
    "select",
    {},
    writers.map((one, at) => element("option", { text: one.name, attributes: { value: String(at) } })),
  );
  const trouble = element("p", { className: "trouble", attributes: { role: "alert" } });
  trouble.hidden = true;
  const tell = (text: string): void => {
    trouble.textContent = text;
    trouble.hidden = text === "";
  };
  let unsaved = false;
  page.addEventListener("input", () => {
    unsaved = true;
  });
  window.addEventListener("beforeunload", (event) => unsaved && event.preventDefault());

  const showSealed = (file: SealedFile): void => {
    unsaved = false;
    const name = `${preparation.fileName}.sealed`;
    const kindOf = (kind: SealedFile["envelopes"][number]["kind"]): string =>
      kind === "guesses" ? texts.guesses : texts[kind];
    page.replaceChildren(
      element("h1", { text: side.name }),
      element("section", { attributes: { role: "status" } }, [
        element("p", { text: texts.sealed }),
        ...file.envelopes.map((one) =>
          element("p", { className: "receipt" }, [
            element("span", { className: "muted", text: `${texts.receipt} · ${kindOf(one.kind)}` }),
            element("span", { className: "digits", text: shortReceipt(one.receipt) }),
          ]),
        ),
        button(texts.again, () => save(file, name)),
      ]),
    );
    save(file, name);
  };
  const rest = (said: string): void => {
    tell(said);
    sealing.disabled = false;
    waiting.textContent = "";
  };
  const seal = async (): Promise<void> => {
    const chosen = pass.read();
    if ("missing" in chosen) return tell(chosen.missing);
    tell("");
    sealing.disabled = true;
    waiting.textContent = texts.sealing;
    // The lock is slow and holds this page: the sentence must stand before it begins.
    await new Promise((painted) => setTimeout(painted, 100));
    const level = writers[Number(writer.value)]?.level ?? null;
    try {
      const file = await sealFile(preparation, asked.read(), level, chosen.passphrase);
      if (file) showSealed(file);
      else rest(texts.nothing);
    } catch {
      rest(texts.failed);
    }
  };
  const sealing = button(texts.seal, () => void seal(), "main");
  const waiting = element("span", { className: "muted", attributes: { role: "status" } });

  page.replaceChildren(
    element("header", {}, [
      element("p", { className: "muted", text: title }),
      element("h1", { text: side.name }),
      element("p", { text: texts.lead }),
      element("p", { className: "muted", text: texts.forgets }),
      element("p", { className: "muted", text: texts.private }),
    ]),
    ...(writers.length === 0
      ? []
      : [
          element("section", {}, [
            element("label", { className: "text" }, [element("span", { text: texts.writer }), writer]),
            element("p", { className: "muted", text: texts.writerAbout }),
          ]),
        ]),
    ...asked.parts,
    element("h2", { text: texts.passphrase }),
    element("section", {}, [...pass.lines, trouble, element("div", { className: "row" }, [sealing, waiting])]),
  );
};

const data = document.getElementById("preparation")?.textContent;
const page = document.getElementById("page");
if (data && page) {
  // Written into this very file by the app that made it.
  const preparation: Preparation = JSON.parse(data);
  begin(preparation, page);
}
