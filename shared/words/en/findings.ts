/**
 * What the analysis finds. Keys begin with "findings.". `message` is a whole sentence for the record; `question` is
 * for the room: it helps, it shames nobody, and it never grades.
 */
export const findingWords = {
  "findings.somebody": "Somebody",
  "findings.meaning": "{text} to {side}",
  "findings.unworded": "(not worded yet)",

  "findings.vision-blank.message":
    "The shared vision does not yet say which opportunity in the market it means and why none can do it as well alone.",
  "findings.vision-blank.question": "Which opportunity do we all look at, and why can none of us do it as well alone?",
  "findings.vision-unrated.message": "{side} has not yet said how far it backs the shared vision.",
  "findings.vision-unrated.question": "{side}, how far would you back this text, from 1 to 5?",
  "findings.vision-apart.message": "{side} does not back the shared vision: its rating is {rating} of 5.",
  "findings.vision-apart.question": "What would have to stand in this text for {side} to back it?",
  "findings.vision-lukewarm.message":
    "{side} can live with the shared vision but does not back it: its rating is 3 of 5.",
  "findings.vision-lukewarm.question": "{side} can live with this text. What would make it a text you back?",

  "findings.interests-sealed.message": "An envelope with interests of {side} is sealed and has not been opened.",
  "findings.interests-sealed.question": "When do we open the envelope of {side}, together with the others?",
  "findings.interests-silent.message": "{side} has not named an interest that it must protect.",
  "findings.interests-silent.question": "{side}, what must not be lost for you, whatever we agree here?",
  "findings.no-win.message": "{side} has not said what this partnership must bring it.",
  "findings.no-win.question": "{side}, what must this bring you, so that we others can help you win it?",
  "findings.unplaced.message": "{side} must protect {text}, and the topic it belongs to is not named.",
  "findings.unplaced.question": "{side} must not lose {text}: which topic does it belong to?",
  "findings.over-protected.message":
    "{side} names {count, plural, one {# interest} other {# interests}} that it must protect; more than five leave little to build on.",
  "findings.over-protected.question": "{side}, which of these {count} would you keep if you could keep only five?",
  "findings.unconfirmed.message": "{side} must protect {text}, and no other side has read it back.",
  "findings.unconfirmed.question": "{side} must not lose {text}: who says it back in their own words?",
  "findings.one-level.message": "The people of {side} are not of two levels.",
  "findings.one-level.question": "{side}, who works with this every day, and what would they say?",
  "findings.top-only.message":
    "The interests of {side} are those of its executives; none is of management or of practitioners.",
  "findings.top-only.question": "{side}, what do those need who will do this work every day?",

  "findings.contested.message":
    "{side} must protect {text}, {other} must protect {second}, and the two meet on the same topic.",
  "findings.contested.question":
    "{side} must not lose {text}, {other} must not lose {second}: by which yardstick would both be safe?",
  "findings.exposed.message": "{side} must protect {text}, and nothing agreed so far protects it.",
  "findings.exposed.question": "{side} must not lose {text}. What on this table keeps it safe?",

  "findings.verdict-missing.message": "{side} has not given its verdict.",
  "findings.verdict-missing.question": "{side}, what is your verdict today, and what would change it?",
  "findings.coopetition-unbounded.message":
    "The sides cooperate and compete, and {sides} have not all agreed where they do which.",
  "findings.coopetition-unbounded.question":
    "Where do we work together, where do we compete, and does everybody agree to both lists?",
  "findings.market-split.message":
    "{side} holds {text} as its own ground although the sides compete elsewhere, and no resolution that all agree to covers it.",
  "findings.market-split.question":
    "What makes it right between competitors that {side} holds {text}, and has counsel seen it?",
  "findings.zone-untouched.message": "{text} has not been talked about yet.",
  "findings.zone-untouched.question": "{text}: fine, worth a talk, or not for today?",
  "findings.zone-contested.message": "{text} is contested and nothing is agreed about it.",
  "findings.zone-contested.question": "{text}: which yardstick would all of us accept?",
  "findings.adrift.message":
    "{text} is parked{owned, select, yes { by consent of {sides}} other {}}, and no day is set to take it up again.",
  "findings.adrift.question": "On which day do we look at {text} again?",
  "findings.adrift.zone.message": "{text} is parked, and no day is set to take it up again.",
  "findings.adrift.zone.question": "{text}: on which day do we look at it again?",
  "findings.parked.message": "{text} is parked{owned, select, yes { by consent of {sides}} other {}} until {reviewOn}.",
  "findings.parked.question": "{text} waits until {reviewOn}. Is it in good hands until then?",
  "findings.parked.zone.message": "{text} is parked by consent until {reviewOn}.",
  "findings.parked.zone.question": "{text} waits until {reviewOn}. Is it in good hands until then?",

  "findings.unowned.message": "The piece {text} is nobody's yet.",
  "findings.unowned.question": "Who of us takes {text}, or who knows somebody who would?",
  "findings.gap.message":
    "{owned, select, yes {{side} needs {text}} other {The piece {piece}, which is nobody's yet, needs {text}}}, and nobody gives it.",
  "findings.gap.question":
    "{owned, select, yes {{side}} other {The piece {piece}}} needs {text}: who can give it, or where else does it come from?",
  "findings.hole.message":
    "{owned, select, yes {{side} could not be in business without {text}} other {The piece {piece}, which is nobody's yet, can't do without {text}}}, and {how, select, pays {{other} is expected to pay for it} other {{other} gives it out of no interest of its own that is named}}.",
  "findings.hole.question":
    "{owned, select, yes {{side}} other {The piece {piece}}} can't do without {text}: what does {other} gain by {how, select, pays {paying for} other {giving}} it?",
  "findings.overlap.message":
    "{shared} is taken on twice: by {side} with {text} and by {other} with {second} in the same scope.",
  "findings.overlap.question": "{shared} stands with {side} and with {other}: who does what of it?",
  "findings.not-interlocked.message": "No piece of {side} is joined to a piece of another side.",
  "findings.not-interlocked.question": "{side}, what of yours does somebody here need, and what of theirs do you need?",
  "findings.one-way.message": "{side} gives {text} out of no interest of its own that is named.",
  "findings.one-way.question": "{side} gives {text}: what does it gain by giving it?",
  "findings.loose-end.message":
    "{owned, select, yes {{side} gives {text}} other {The piece {piece}, which is nobody's yet, gives {text}}}, and nobody has taken it up.",
  "findings.loose-end.question": "{text} lies on the table: who could use it?",

  "findings.no-stake.message": "{side} owns nothing in this partnership.",
  "findings.no-stake.question": "{side}, if something here were your own, what would you put your own money into?",
  "findings.nothing-granted.message": "No side grants another side anything to own.",
  "findings.nothing-granted.question": "What could each of us grant another to own, so that it can grow there?",
  "findings.double-stake.message": "{side} owns {text}, {other} owns {second}, and the two overlap.",
  "findings.double-stake.question":
    "{text} of {side} and {second} of {other} touch: where does one end and the other begin?",
  "findings.threatened.message": "{side} owns {text}; {other} must protect {second}, which that ownership touches.",
  "findings.threatened.question": "{side} owns {text}: how does {other} keep {second} safe beside it?",
  "findings.no-dial-back.message":
    "For {text}, granted to {side}, the goal, the trigger for dialling back or the day of review is missing.",
  "findings.no-dial-back.question": "{text} of {side}: what is the goal, what if it is missed, and when do we look?",
  "findings.hollow-stake.message": "{side} owns {text}, and what it invests there is not written.",
  "findings.hollow-stake.question": "{side}, what will you put into {text}?",

  "findings.unreciprocated.message": "{side} supports {other} with {text}, and no commitment in return is written.",
  "findings.unreciprocated.question": "{side} gives {other} {text}: what may it expect in return?",
  "findings.unbalanced.message":
    "From {side} to {other}, support weighs {support} and what is expected {challenge}; both would have to be 6 or more.",
  "findings.unbalanced.question": "What more could {side} give {other}, and what more may it ask, so that both grow?",
  "findings.unspoken.message":
    "{side} and {other} are joined in the jigsaw, and no support or expectation between them is written.",
  "findings.unspoken.question": "{side} and {other}, what do you give each other, and what do you expect?",

  "findings.no-long-term.message": "It is not written where the sides see the partnership in the long term.",
  "findings.no-long-term.question": "Where do we see this partnership in some years, when it went well?",
  "findings.no-year-plan.message": "The plan for this year holds no objective.",
  "findings.no-year-plan.question": "What do we want to have reached together by the end of this year?",
  "findings.detached.message":
    "The objective {text}{owned, select, yes { of {sides}} other {}} leads to nothing that the sides said they want.",
  "findings.detached.question": "{text}: which part of the vision, or whose win, does it bring nearer?",
  "findings.left-out.message":
    "{side} has named {wins, plural, one {a win} other {# wins}}, and no objective works towards {wins, plural, one {it} other {any of them}}.",
  "findings.left-out.question": "Which of our objectives helps {side} win what it came for?",
  "findings.no-metric.message":
    "The objective {text}{owned, select, yes { of {sides}} other {}} is measured by nothing.",
  "findings.no-metric.question": "How would each of us see that {text} is reached?",
  "findings.unmeasured.message": "{side} has no KPI of its own in the plan.",
  "findings.unmeasured.question": "{side}, by which number of your own will you tell whether this works?",
  "findings.low-fruit.message": "The KPIs of {side} count results only, and nothing that it invests.",
  "findings.low-fruit.question": "{side}, which number shows what you put in before the results come?",
  "findings.no-action.message":
    "For the objective {text}{owned, select, yes { of {sides}} other {}} no action has a side and a day.",
  "findings.no-action.question": "{text}: who does the first thing, and by when?",
  "findings.slow-start.message": "No action of a side is due within 90 days after the workshop.",
  "findings.slow-start.question": "What can each of us have done in the first 90 days?",
  "findings.no-rhythm.message": "No review is planned.",
  "findings.no-rhythm.question": "How often do we meet to look at this together, and who comes?",
  "findings.unpaved.message":
    "The program {text}{owned, select, yes { of {sides}} other {}} lacks a budget, a day of renewal or an objective that it serves.",
  "findings.unpaved.question": "{text}: which objective does it serve, what may it cost, and when do we renew it?",
  "findings.no-checkup.message": "No checkup is set within a year after the workshop.",
  "findings.no-checkup.question": "On which day within the year do we ask each other how it feels?",

  "findings.two-meanings.message": "{text} means {meanings}, and no common meaning is agreed.",
  "findings.two-meanings.question": "We use {text} in more than one sense. Which one stands in the agreement?",
  "findings.no-exit.message": "No term says how a side can leave.",
  "findings.no-exit.question": "If one of us wants to leave one day, how do we part well?",
  "findings.no-ask.message": "Nothing is asked of anybody by a day.",
  "findings.no-ask.question": "Whose decision do we still need, and by when?",
  "findings.unsigned.message": "{side} has not signed off.",
  "findings.unsigned.question": "{side}, what do you still need to sign off?",
  "findings.stale-sign-off.message": "{side} signed off another version; the content has changed since.",
  "findings.stale-sign-off.question":
    "The text has changed since {side} signed off. Shall we read the changes together?",
  "findings.reserved.message":
    "{said, select, yes {With the reservation {comment}, {side} has agreed.} other {{side} has agreed with a reservation that is not worded.}}",
  "findings.reserved.question":
    "{said, select, yes {{side} agrees with the reservation {comment}: what would ease it?} other {{side} agrees with a reservation: what is it, and what would ease it?}}",
  "findings.change-asked.message":
    "{person}{owned, select, yes { of {side}} other {}} has read this version and asks for a change.",
  "findings.change-asked.question":
    "{person}{owned, select, yes { of {side}} other {}} asks for a change: what do we answer?",
  "findings.declined.message":
    "{said, select, yes {With the words {comment}, {side} has declined.} other {{side} has declined and has not said why.}}",
  "findings.declined.question":
    "{said, select, yes {{side} does not sign this yet and says {comment}: what would have to be different?} other {{side} does not sign this yet: what would have to be different?}}",
} as const;
