/** What differs between two versions of a workshop. Keys begin with "commands.". */
export const differenceWords = {
  "commands.differs.things":
    "{how, select, here {Only here} there {Only in the file} new {New since then} gone {Gone since then} reworded {Changed since then} other {Different}}: {what, select, " +
    "side {{count, plural, one {# side} other {# sides}}} " +
    "person {{count, plural, one {# person} other {# people}}} " +
    "card {{count, plural, one {# card} other {# cards}}} " +
    "gate {{count, plural, one {# gate decision} other {# gate decisions}}} " +
    "envelope {{count, plural, one {# envelope} other {# envelopes}}} " +
    "interest {{count, plural, one {# interest} other {# interests}}} " +
    "guess {{count, plural, one {# guess} other {# guesses}}} " +
    "situation {{count, plural, one {# situation} other {# situations}}} " +
    "resolution {{count, plural, one {# resolution} other {# resolutions}}} " +
    "role {{count, plural, one {# piece} other {# pieces}}} " +
    "give {{count, plural, one {# give} other {# gives}}} " +
    "need {{count, plural, one {# need} other {# needs}}} " +
    "stake {{count, plural, one {# stake} other {# stakes}}} " +
    "commitment {{count, plural, one {# commitment} other {# commitments}}} " +
    "term {{count, plural, one {# term} other {# terms}}} " +
    "milestone {{count, plural, one {# milestone} other {# milestones}}} " +
    "objective {{count, plural, one {# objective} other {# objectives}}} " +
    "kpi {{count, plural, one {# KPI} other {# KPIs}}} " +
    "action {{count, plural, one {# action} other {# actions}}} " +
    "review {{count, plural, one {# review} other {# reviews}}} " +
    "program {{count, plural, one {# program} other {# programs}}} " +
    "push {{count, plural, one {# vendor-push line} other {# vendor-push lines}}} " +
    "risk {{count, plural, one {# risk} other {# risks}}} " +
    "word {{count, plural, one {# word} other {# words}}} " +
    "ask {{count, plural, one {# ask} other {# asks}}} " +
    "checkup {{count, plural, one {# checkup} other {# checkups}}} " +
    "signOff {{count, plural, one {# sign-off} other {# sign-offs}}} " +
    "reply {{count, plural, one {# review reply} other {# review replies}}} " +
    "block {{count, plural, one {# agenda block} other {# agenda blocks}}} " +
    "parked {{count, plural, one {# parking lot entry} other {# parking lot entries}}} " +
    "minute {{count, plural, one {# minute of the record} other {# minutes of the record}}} " +
    "other {{count, plural, one {# thing} other {# things}}}}" +
    "{titles, select, none {} other {: {titles}}}{more, plural, =0 {} one { and # more} other { and # more}}",
  "commands.since.reworded":
    "{title, select, none {} other {“{title}”: }}{before, select, none {nothing} other {“{before}”}} is now {after, select, none {left out} other {“{after}”}}",
  "commands.differs.setting":
    "{setting, select, title {Title} language {Language} currency {Currency} place {Place} date {Date} other {Start}}: {here, select, none {nothing} other {“{here}”}} here, {there, select, none {nothing} other {“{there}”}} in the file",
  "commands.differs.part":
    "Different: {part, select, facilitator {what the facilitator says of himself, or whether the sides compete} type {the partnership type} vision {the shared vision} alignment {the alignment of the sides} verdicts {the verdicts} zones {the zones of the conflict radar} joints {which gives are joined to which needs} longTerm {the long-term vision or the fiscal year} front {what stands on page one} positions {where things lie on the canvas} order {the order of things} other {details that this version of Sameside does not show}}",
} as const;
