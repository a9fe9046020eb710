/** Words of the way back: the page for review, replies, the board, sign-off. Keys begin with "review.". */
export const reviewWords = {
  "review.page.about":
    "Read it, and reply to each part: accept it, accept it with a change, or say that you cannot accept it. Then save the reply and hand the small file to whoever gave you this page. It works without network; nothing you write leaves this page by itself.",
  "review.page.notSigning": "Reviewing is not signing: a reply binds nobody.",
  "review.page.noScript":
    "This viewer shows the page but cannot take a reply. Open the file in a browser (on a phone: share it, then choose the browser), or write to whoever gave it to you.",
  "review.page.replyTo": "{part}: your reply",
  "review.page.comment": "In your words",
  "review.page.reply": "Your reply",
  "review.page.name": "Your name",
  "review.page.title": "Your title",
  "review.page.side": "For which side",
  "review.page.chooseSide": "Choose…",
  "review.page.noSide": "Neither of them",
  "review.page.whole": "On the agreement as a whole (if you like)",
  "review.page.save": "Save the reply",
  "review.page.copy": "Copy as text for a mail",
  "review.page.text": "The reply as text",
  "review.page.stays":
    "The reply names the text you read by its fingerprint, so that it cannot be taken for a reply to another version.",
  "review.page.toReply": "To the reply",
  "review.page.count": "{done} of {all} parts answered",
  "review.page.needsWords": "Say in a few words what should change in “{part}”, or why it cannot be accepted.",
  "review.page.needsVerdict": "You wrote a comment on “{part}”. Choose a reply there too.",
  "review.page.needsAnswer": "Nothing is answered yet. Reply to at least one part.",
  "review.page.needsName": "Write your name, so that the reply can be told from others.",
  "review.page.needsSide": "Choose the side you reply for.",
  "review.page.noMarkup":
    "Please write this without words in angle brackets like <this>: such a reply would be refused.",
  "review.page.saved": "Saved as “{name}”, usually in your downloads. Hand this file to whoever gave you this page.",
  "review.page.copied": "Copied. Paste it into a mail, whole, to whoever gave you this page.",
  "review.page.copyByHand": "Copy the text below, whole, into a mail to whoever gave you this page.",
  "review.page.fileName": "Reply",
  "review.page.mailTitle": "Reply to “{title}”",
  "review.page.mailKeep": "Please leave the lines below as they are; Sameside reads them.",
  "review.refused.large":
    "This is larger than a reply can be. Nothing was taken in; ask for the file that the review page saved.",
  "review.refused.none":
    "This holds no reply. Nothing was taken in; choose the file that the review page saved, or the whole mail.",
  "review.refused.broken":
    "The reply is cut off or was changed on its way. Nothing was taken in; ask for it once more, as a file.",
  "review.refused.newer":
    "The reply was made by a newer Sameside. Nothing was taken in; update this one, then import it again.",
  "review.refused.wrong":
    "This is not a reply as the review page saves it. Nothing was taken in; ask for the saved file.",
  "review.refused.markup":
    "The reply holds markup (tags of a web page), which no review page lets through. Nothing was taken in; ask its sender to save it again.",
  "review.taken.step": "{count, plural, one {import a reply} other {import # replies}}",
  "review.taken.kept":
    "{who, select, none {A reply} other {Reply of {who}}}: taken in{how, select, other {, marked as a reply to another version} second {; it counts instead of the earlier one, which is kept} first {}}.",
  "review.taken.again": "{who, select, none {A reply} other {Reply of {who}}}: it was here already.",
  "review.taken.elsewhere":
    "{who, select, none {A reply} other {Reply of {who}}}: not taken in, it is about another agreement, “{title}”. Open that workshop and import it there.",
  "review.taken.refused": "{name}: {why}",
  "review.import": "Import replies…",
  "review.import.about":
    "Reply files of the review page, or mails with a copied reply. Several at once; drop them here too.",
  "review.import.paste": "Or paste a reply from a mail",
  "review.import.take": "Take it in",
  "review.import.done": "What came of it",
  "review.board": "Review board",
  "review.board.lead":
    "Who replied to the text as it stands, part by part. What is not a plain yes stands below, in its sender’s words.",
  "review.board.none":
    "No reply to the text as it stands yet. Export “Page for review” and hand it to those who were not in the room.",
  "review.board.part": "Part",
  "review.board.nobody": "Without a name",
  "review.board.silent": "nothing said",
  "review.board.inTheWay":
    "{count, plural, =0 {Nothing stands in the way in these replies} one {One answer stands in the way} other {# answers stand in the way}}",
  "review.board.saidOf": "{who} on “{section}”: {verdict}",
  "review.board.wordless": "without further words",
  "review.board.remarks": "Also said",
  "review.board.whole": "the whole",
  "review.board.others": "Kept, but not counted",
  "review.board.standing":
    "{standing, select, overtaken {overtaken by a later reply of the same person} other {to another version, {digits}}}",
  "review.board.into.open-point": "Make it an open point",
  "review.board.into.parked": "Park it",
  "review.board.into.clause": "Make it a clause",
  "review.board.goTo": "Go to where it is written",
  "review.board.into.done":
    "{into, select, parked {It is in the parking lot; the fingerprint stays.} clause {A clause that no side has agreed to yet. The text changed, so earlier replies and sign-offs are to another version now.} other {An open point without a date. The text changed, so earlier replies and sign-offs are to another version now.}}",
  "review.sign.open": "Sign for {side}…",
  "review.sign.title": "Sign-off of {side}",
  "review.sign.about":
    "Who signs agrees, for this side, to the text of this fingerprint as a record of intent. Having reviewed it is not enough.",
  "review.sign.authority": "Authority (for example: signs alone up to 250,000 €)",
  "review.sign.needsName": "Write who signs.",
  "review.sign.needsComment": "Write the reservation, or why it is declined, in the signer’s own words.",
  "review.sign.do": "Sign off",
  "review.sign.cancel": "Cancel",
  "review.sign.nobody": "Nobody has signed for this side.",
  "review.sign.stale": "The text changed after this sign-off: it no longer counts.",
  "review.sign.bound": "Bound to the text as it stands.",
  "review.sign.state": "{decision} · {who} · {at}",
  "review.sign.again": "Sign anew for {side}…",
  "review.sign.all": "All sign-offs so far",
  "review.sheet": "Signature sheet for ink…",
  "review.sheet.kind": "Signature sheet",
  "review.sheet.about":
    "This sheet belongs to the text with the fingerprint below, all 64 digits. Compare them with the agreement before you sign; whoever signs another text has not signed this one.",
  "review.sheet.saved": "Saved {name}.",
} as const;
