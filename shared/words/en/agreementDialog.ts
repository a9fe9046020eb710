/** Words of the export dialog. */
export const agreementDialogWords = {
  "agreement.export.title": "Export the agreement",
  "agreement.export.about": "The preview shows what the files will hold, in the language of the agreement.",
  "agreement.export.cancel": "Cancel",
  "agreement.export.save": "{count, plural, =0 {Choose a file} one {Save # file…} other {Save # files…}}",
  "agreement.export.shape": "Shape",
  "agreement.export.shape.charter": "Full charter",
  "agreement.export.shape.brief": "Two-page brief",
  "agreement.export.shape.record": "Outcome record",
  "agreement.export.shape.qualification": "Qualification record",
  "agreement.export.shape.checkup": "Checkup report",
  "agreement.export.formats": "Files",
  "agreement.export.format.pdf": "PDF",
  "agreement.export.format.html": "Web page (HTML)",
  "agreement.export.format.md": "Markdown",
  "agreement.export.format.svg": "Picture (SVG)",
  "agreement.export.format.json": "Workshop file",
  "agreement.export.formatAbout.pdf": "To read, print and sign",
  "agreement.export.formatAbout.html": "Opens in any browser, without network",
  "agreement.export.formatAbout.md": "Plain text for wikis and mail",
  "agreement.export.formatAbout.svg": "The whole table as a drawing",
  "agreement.export.formatAbout.json":
    "To verify the fingerprint. What is still sealed stays here; to move to another laptop, save a copy instead.",
  "agreement.export.noPdf": "A browser can't make the PDF; print the web page instead, or use the app.",
  "agreement.export.paper": "Paper",
  "agreement.export.paper.A4": "A4",
  "agreement.export.paper.Letter": "Letter",
  "agreement.export.people": "People",
  "agreement.export.peopleAbout":
    "By function where no name may leave the room. Names inside the texts stay as written.",
  "agreement.export.people.name": "By name",
  "agreement.export.people.function": "By function",
  "agreement.export.annexes": "Annexes",
  "agreement.export.minutes": "Minutes",
  "agreement.export.drafts": "What each side had written sealed, now disclosed",
  "agreement.export.contains": "What the agreement holds",
  "agreement.export.sections": "{count, plural, one {# section} other {# sections}}",
  "agreement.export.preview": "Preview of the agreement",
  "agreement.export.out": "Stays in the house",
  "agreement.export.outNothing": "Nothing private is held back.",
  "agreement.export.out.sealed":
    "{count, plural, one {One envelope that is still sealed} other {# envelopes that are still sealed}}",
  "agreement.export.out.drafts":
    "{count, plural, one {One side's own draft of the vision} other {# sides' own drafts of the vision}} (unless you add the annex)",
  "agreement.export.out.minutes":
    "{count, plural, one {One line of the minutes} other {# lines of the minutes}} (unless you add the annex)",
  "agreement.export.out.seen": "What the facilitator sees from outside, until every side has signed",
  "agreement.export.out.guesses": "{count, plural, one {One guess} other {# guesses}}",
  "agreement.export.out.felt":
    "{count, plural, one {One answer} other {# answers}} on how a side feels, given at checkups",
  "agreement.export.out.butFile":
    "But the workshop file holds all that was disclosed: names, minutes, guesses and answers at checkups too.",
  "agreement.export.out.names": "Names of people, outside the texts",
  "agreement.export.stage.composing": "Composing the pages…",
  "agreement.export.stage.printing": "Printing the PDF…",
  "agreement.export.stage.saving": "Saving…",
  "agreement.export.done":
    "{count, plural, one {Saved {name}} other {# files saved{place, select, none {} other { in {folder}}}}}",
  "agreement.export.show": "Show in folder",
  "agreement.export.failed":
    "The files could not be made. The workshop is safe and unchanged; try again, or choose fewer kinds of files.",
} as const;
