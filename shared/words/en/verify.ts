/** Words of verifying and comparing documents. Keys begin with "verify." and "compare.". */
export const verifyWords = {
  "verify.title": "Verify a document",
  "verify.about":
    "A charter as PDF or web page that carries its data, or a workshop file. Sameside computes the fingerprint anew, prints the document again from its data and compares the words of both. Nothing is taken into the library.",
  "verify.choose": "Choose a document…",
  "verify.drop": "Or drop it here.",
  "verify.working": "Printing it again and comparing…",
  "verify.close": "Close",
  "verify.verdict.unchanged": "Unchanged",
  "verify.verdict.data-only": "Its data is unchanged",
  "verify.verdict.changed": "Changed",
  "verify.verdict.not-ours": "Not ours",
  "verify.verdict.no-data": "Carries no data",
  "verify.verdict.file": "A workshop file",
  "verify.said.unchanged": "Every word of the document is what its data says.",
  "verify.said.dataOnly":
    "The data is whole, and the pages print its fingerprint. The words of the pages were not compared: that takes the app.",
  "verify.said.changed": "The words of the document are not those of its data. These lines differ:",
  "verify.said.style":
    "Every word is what the data says, but the page around the words is not: it was changed, or made by another version of Sameside. What it shows or hides is not proved; trust the data, not the page.",
  "verify.said.otherDigits":
    "The fingerprint of the data is not printed on these pages: pages and data do not belong together.",
  "verify.said.brokenData": "The data that the document carries was changed or cut off; it can no longer be read.",
  "verify.said.unknown":
    "This was not made by Sameside, or it lost what tells so. Nothing can be said about it; ask for the document or the workshop file once more.",
  "verify.said.word":
    "A Word file or an archive: Sameside opens no archive. Compare the fingerprint printed in it, all 64 digits, with that of the workshop.",
  "verify.said.large": "This is larger than an agreement can be, so it was not read.",
  "verify.said.bare":
    "Made by Sameside, but it carries no data: a brief, a page for review, or a copy with something left out. Compare the fingerprint printed in it, all 64 digits, with that of the workshop.",
  "verify.said.file":
    "It reads well. Its status: {status, select, draft {a draft} ready {ready to sign} agreed {agreed} amended {amended since it was signed} paused {paused} other {a pass}}.",
  "verify.limit.title": "What this does not prove",
  "verify.limit.who":
    "Who made it, or who signed it. Compare all 64 digits with those on the sheet that was signed in ink.",
  "verify.limit.fonts": "That the letters look like what they are: the fonts inside the page were not compared.",
  "verify.limit.looks": "How the pages look: pictures, colours and what lies over the words were not compared.",
  "verify.limit.pages": "The words on the pages. Verify it in the app, which can print it again.",
  "verify.limit.version":
    "That somebody changed it on purpose: another version of Sameside can word a heading in another way.",
  "verify.fingerprint": "Fingerprint of its data",
  "verify.agreement": "Agreement: {title}",
  "verify.here":
    "{same, select, yes {The same as the workshop open here, as it stands now.} other {Not the same as the workshop open here, as it stands now.}}",
  "verify.added": "Only in the document",
  "verify.missing": "Only in its data",
  "verify.more": "{count, plural, one {# more line} other {# more lines}}",
  "verify.compare": "Compare with…",
  "verify.attachment": "The data of this agreement, to verify it with Sameside",
  "verify.cli": "{file}: {verdict}. {sentence}",
  "verify.carry": "Carry the agreement’s data, so that anybody can verify it",
  "verify.carryAbout": "Whoever gets this file can read all of it.",
  "verify.carryNot.seen":
    "The fingerprint counts what the facilitator sees from outside, and that leaves the house only once every side has signed the text that holds it. Until then this copy prints the fingerprint and carries no data. If there is nothing to agree to, clear the field under Welcome.",
  "verify.carryNot.copy":
    "Only the full charter, with nothing left out and people by name, carries its data. This copy prints the fingerprint.",
  "verify.how.carries":
    "This document carries its data: “Verify a document” in Sameside, or sameside verify FILE, tells whether its words were changed.",
  "verify.how.bare":
    "This copy carries no data of its own: compare its 64 digits with those of the workshop file, or of a charter that carries its data.",
  "compare.title": "Compare two texts",
  "compare.about":
    "What changed from one to the other, by subject and word by word: for counsel, and for who was away.",
  "compare.before": "From",
  "compare.after": "To",
  "compare.nowHere": "The workshop open here, as it stands now",
  "compare.choose": "Choose a file…",
  "compare.none": "Nothing chosen yet",
  "compare.empty": "Choose an earlier text: a workshop file, a web page or PDF of the agreement, or a named version.",
  "compare.swap": "Swap the two",
  "compare.saveHtml": "Save as web page…",
  "compare.saveMd": "Save as Markdown…",
  "compare.saved": "Saved {name}.",
  "compare.fileName": "What changed",
  "compare.kind": "What changed",
  "compare.from": "From {before} to {after}",
  "compare.versions": "The two texts",
  "compare.subjects": "By subject",
  "compare.wording": "Word by word",
  "compare.wordingAbout": "Line by line of the full charter, part by part.",
  "compare.noWording": "The charters read the same.",
  "compare.was": "Was:",
  "compare.now": "Now:",
  "compare.same": "Both have the same fingerprint: the same agreement.",
  "compare.different":
    "The fingerprints differ: what was signed or replied to for the one does not count for the other.",
  "compare.nothing": "Nothing changed.",
  "compare.status.same": "The same agreement",
  "compare.status.different": "Different",
  "compare.foot": "Made with Sameside from two texts of an agreement. It is a help for readers, no part of either.",
  "compare.noData":
    "This document carries no data, so it cannot be compared. Choose the workshop file or the full charter.",
  "compare.setting":
    "Changed since then: {setting, select, title {title} language {language} currency {currency} place {place} date {date} other {start}}, from {there, select, none {nothing} other {“{there}”}} to {here, select, none {nothing} other {“{here}”}}",
} as const;
