/** The preparation of a side: its sheet on paper and its file for a browser. Keys begin with "preparation.". */
export const preparationWords = {
  "preparation.title": "Prepare the sides",
  "preparation.about":
    "Each side can prepare on paper or on a machine of its own. What it seals there you bring in unopened.",
  "preparation.sheet": "Sheet on paper",
  "preparation.sheetOf": "Save the sheet for {side}",
  "preparation.file": "Preparation file",
  "preparation.fileOf": "Save the preparation file for {side}",
  "preparation.fileAbout":
    "One file that opens in any browser, without a network. The side writes in it, seals with its own passphrase and sends a small sealed file back. The same file serves in the room: each side on its own laptop, the sealed file on a stick.",
  "preparation.paperAbout":
    "Or on paper: the side brings its answers in a real envelope. Note it as a paper envelope and type it in while it is read aloud.",
  "preparation.bringIn": "Bring in a sealed file",
  "preparation.bringInAbout": "Choose the file that a side sent, or drop it anywhere on this window.",
  "preparation.saved": "{name} is saved.",
  "preparation.failed": "The preparation could not be made. Nothing has changed; try it once more.",
  "preparation.close": "Done",
  "preparation.name.sheet": "Preparation {side}",
  "preparation.name.checkup": "Checkup {side}",
  "preparation.name.file": "Prepare {side}",

  "preparation.questions": "Questions that help",
  "preparation.typical":
    "What sides of such a partnership often must protect: which of these is yours, and which is missing?",
  "preparation.choose": "Why should they choose us, and with whom else do we work here?",

  "preparation.sheet.lead":
    "On {day} we sit on the same side of the table. Please bring your answers to the questions below; take half an hour for them, with whoever decides with you.",
  "preparation.sheet.leadSoon":
    "Soon we sit on the same side of the table. Please bring your answers to the questions below; take half an hour for them, with whoever decides with you.",
  "preparation.sheet.where": "Where",
  "preparation.sheet.when": "When",
  "preparation.sheet.who": "From your side",
  "preparation.sheet.host": "You are led by",
  "preparation.sheet.agenda": "The day",
  "preparation.sheet.minutes": "{minutes} min",
  "preparation.sheet.vision": "The market: what we see",
  "preparation.sheet.must": "What must not be lost for us",
  "preparation.sheet.wins": "What would be good: what this must bring us",
  "preparation.sheet.guess": "What we believe they must protect",
  "preparation.sheet.sealed":
    "What you write here stays yours until all sides open their envelopes at the same moment. Put this sheet into an envelope, close it, write your name on it, and bring it along.",

  "preparation.file.lead":
    "Write for your side alone. What you write is opened only together with what the others write.",
  "preparation.file.forgets":
    "Nothing leaves this page until you seal it, and nothing is kept: closing the page forgets it.",
  "preparation.file.private":
    "This page has no connection to anywhere. It encrypts what you write with your passphrase; the facilitator gets a file that only your side can open.",
  "preparation.file.passphrase": "Your passphrase",
  "preparation.file.writer": "Who writes here?",
  "preparation.file.writerAbout":
    "A level of your side may write a page of its own, which the others of your side do not watch. It needs a passphrase of its own.",
  "preparation.file.noteFirst": "First note your passphrase down, then say so above. Nobody can recover it.",
  "preparation.file.lead.checkup":
    "Answer for your side alone. Your answers show only together with those of the others, beside what was said on the first day.",
  "preparation.file.own": "Or a passphrase of your own, at least 14 characters",
  "preparation.file.short": "That passphrase is too short: at least 14 characters.",
  "preparation.file.seal": "Seal and save the file",
  "preparation.file.sealed":
    "Sealed. Send the saved file to the facilitator or bring it on a stick, and keep your passphrase. Note these digits: at the disclosure they show that nobody has changed a word.",
  "preparation.file.receipt": "Receipt",
  "preparation.file.again": "Save the file again",
  "preparation.file.failed":
    "It could not be sealed in this browser. Nothing is lost; try another browser, or write on paper.",
  "preparation.file.noScript":
    "This page needs scripts to seal what you write. Open it in a browser that runs them, or write on paper.",
} as const satisfies Readonly<Record<string, string>>;
