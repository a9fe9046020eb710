/** Words of the commands room. Keys begin with "commands.". */
export const commandWords = {
  "commands.undo": "Undo: {step}",
  "commands.redo": "Redo: {step}",
  "commands.remove.many": "remove {count, plural, one {# thing} other {# things}}",
  "commands.place.many": "move {count, plural, one {# thing} other {# things}}",
  "commands.place.tidy": "lay out {count, plural, one {# thing} other {# things}} again",
  "commands.set.title": "rename the workshop",
  "commands.set.partnershipType": "change the partnership type",
  "commands.set.language": "change the language of the agreement",
  "commands.set.currency": "change the currency",
  "commands.set.facilitator": "change what the facilitator says of himself",
  "commands.set.place": "change the place",
  "commands.set.date": "change the date",
  "commands.set.startsAt": "change the start",
  "commands.set.competing": "change whether the sides compete",
  "commands.set.vision": "change the shared vision",
  "commands.set.longTerm": "change the long-term vision",
  "commands.set.fiscalYear": "change the fiscal year",
  "commands.set.front": "change page one",
  "commands.set.many": "change the workshop’s particulars",
  "commands.enter.drafts": "change the vision draft of {title, select, none {a side} other {{title}}}",
  "commands.enter.alignment": "change the alignment of {title, select, none {a side} other {{title}}}",
  "commands.enter.doubts": "change the doubt of {title, select, none {a side} other {{title}}}",
  "commands.enter.verdicts": "change the verdict of {title, select, none {a side} other {{title}}}",
  "commands.enter.zones.territory": "change the zone Territory",
  "commands.enter.zones.product-direction": "change the zone Product direction",
  "commands.enter.zones.account-leadership": "change the zone Account leadership",
  "commands.enter.zones.ip": "change the zone Intellectual property",
  "commands.enter.zones.pricing": "change the zone Pricing",
  "commands.enter.zones.margin": "change the zone Margin",
  "commands.enter.zones.exclusivity": "change the zone Exclusivity",
  "commands.enter.zones.brand": "change the zone Brand",
  "commands.enter.zones.people": "change the zone People",
  "commands.enter.zones.customer-data": "change the zone Customer data",
  "commands.enter.zones.other": "change the zone Other",
  "commands.join": "join {give, select, none {a give} other {{give}}} to {need, select, none {a need} other {{need}}}",
  "commands.part":
    "part {give, select, none {a give} other {{give}}} from {need, select, none {a need} other {{need}}}",
  "commands.replace": "take over another version of the workshop",
  "commands.together": "change nothing",

  "commands.capture.many": "add {count, plural, one {# line} other {# lines}}",
  "commands.capture.nothing": "Nothing was written yet.",
  "commands.capture.noSide": "Choose first which side says it. What you typed is still there.",
  "commands.capture.noPiece":
    "A give or a need belongs to a piece. Write the piece first, or select one; what you typed is still there.",

  "commands.settle.elsewhere": "We get it elsewhere",
  "commands.settle.without": "We do without",
  "commands.settle.no-collision": "These do not collide",
  "commands.settle.later": "Later, by {day}",
  "commands.settle.not-relevant": "Not relevant here",
  "commands.settled.elsewhere.title": "{things}: got elsewhere",
  "commands.settled.elsewhere.text": "{things} is got from outside this partnership.",
  "commands.settled.without.title": "{things}: we do without",
  "commands.settled.without.text": "The partnership does without {things}.",
  "commands.settled.no-collision.title": "{things} do not collide",
  "commands.settled.no-collision.text":
    "Looked at together: {things} stand side by side and do not get in each other’s way.",
  "commands.settled.later.title": "{things}: later, by {day}",
  "commands.settled.later.text": "Left open by consent: {things}. We look at it again on {day}.",

  "commands.removed":
    "{count, plural, =0 {} other {Removed with it: {titles}{more, plural, =0 {} one { and # more} other { and # more}}.}}{joints, plural, =0 {} other {{count, plural, =0 {} other { }}{joints, plural, one {# joint} other {# joints}} came apart.}}{mentions, plural, =0 {} other {{alone, select, yes {} other { }}{mentions, plural, one {# thing no longer refers to it.} other {# things no longer refer to it.}}}}",

  "commands.refused.not-data": "That can’t be kept in a workshop file. Nothing was changed.",
  "commands.refused.too-long":
    "That text is longer than a workshop file can hold (20,000 characters). Nothing was changed. Shorten it or split it.",
  "commands.refused.too-much":
    "The workshop would become larger than its file can be. Nothing was changed. Remove what is no longer needed first.",
  "commands.refused.invalid":
    "One of the values does not fit where it should go. Nothing was changed. Check what was entered.",
  "commands.refused.gone":
    "That is no longer in the workshop. Nothing was changed. Undo brings it back if it was just removed.",
  "commands.refused.wrong-kind":
    "These two kinds of things don’t go together here. Nothing was changed. Choose another one.",
  "commands.refused.unknown-reference":
    "It refers to something that is not in the workshop. Nothing was changed. Choose something that is.",
  "commands.refused.with-itself": "Both ends are the same side. Nothing was changed. Choose two different sides.",
  "commands.refused.repeated-id": "That is in the workshop already. Nothing was changed.",
  "commands.refused.few-sides":
    "A partnership needs at least two sides. Nothing was changed. Add another side before you remove this one.",
  "commands.refused.many-sides": "There is room for six sides at the table. Nothing was changed.",
  "commands.refused.not-a-pair": "Only a give and a need can be joined. Nothing was changed. Choose one of each.",
  "commands.refused.locked":
    "What is agreed is locked on this machine, so nothing was changed. Unlock it in the menu “Workshop” if it must change.",
  "commands.refused.taken":
    "{need, select, none {That need} other {“{need}”}} is already met by {give, select, none {another give} other {“{give}”}}. Nothing was changed. Part them first, or let the new one take its place.",
  "commands.refused.not-joined": "These two are not joined. Nothing was changed.",
  "commands.refused.another-workshop":
    "That is a version of another workshop. Nothing was changed. Open it from the library instead.",
} as const;
