/** Questions and typical interests of partnerships of equals, of parts and of research. Keys begin with "prompts.". */
export const promptBuildingWords = {
  "prompts.alliance-member.vision.1":
    "What would the customer believe of you together that he believes of none of you alone?",
  "prompts.alliance-member.vision.2":
    "Which part of that market is large enough that nobody has to take it from the other?",
  "prompts.alliance-member.interests.1":
    "What would you do in this market if the others did not exist? That is what you must be able to keep doing.",
  "prompts.alliance-member.interests.2": "Whose name stands first, and for whom is that more than vanity?",
  "prompts.alliance-member.qualify.1":
    "Where do you compete on Tuesdays, and can you say so to a customer on Wednesday?",
  "prompts.alliance-member.qualify.2": "What would make one of you leave, and what would the others do then?",
  "prompts.alliance-member.jigsaw.1": "Which piece do two of you think is theirs?",
  "prompts.alliance-member.jigsaw.2": "Which piece does everyone need and nobody bring?",
  "prompts.alliance-member.jigsaw.3":
    "Who signs with the customer, and who stands behind whose part when it goes wrong?",
  "prompts.alliance-member.ownership.1":
    "What could each own so that it looks after it as its own, and the others are glad of it?",
  "prompts.alliance-member.ownership.2":
    "Who grants something today that hurts a little? If nobody does, what is this alliance made of?",
  "prompts.alliance-member.support-challenge.1":
    "Which pair at this table has never worked together? What do they expect of each other?",
  "prompts.alliance-member.support-challenge.2": "Who gives most here, and what is he never asked to expect?",
  "prompts.alliance-member.plan.1": "Which joint objective could no member report as its own alone?",
  "prompts.alliance-member.plan.2": "Who calls whom in the first week after today?",
  "prompts.alliance-member.agreement.1": "How does a new member come in, and how does one leave?",
  "prompts.alliance-member.agreement.2": "Who speaks for all, and on what only with all?",
  "prompts.alliance-member.checkup.1":
    "Does every member still get its own win? Ask for the figure, not the feeling first.",
  "prompts.alliance-member.checkup.2": "Which promise did everyone make and nobody keep?",
  "prompts.alliance-member.interest.1": "We stay free to work with others outside this market",
  "prompts.alliance-member.interest.2": "Nobody speaks in our name without us",
  "prompts.alliance-member.interest.3": "Our share of the work stays as large as our risk",
  "prompts.alliance-member.interest.4": "What we know of our customers stays with us",
  "prompts.alliance-member.interest.5": "Decisions are not made by the largest",
  "prompts.alliance-member.interest.6": "Our engineers are not hired away",
  "prompts.technology-oem.vision.1": "What can the finished product do because of what is inside it, and who notices?",
  "prompts.technology-oem.vision.2": "Which generation of the product after this one do you both want to be in?",
  "prompts.technology-oem.interests.1":
    "What must the supplier keep open for other customers? What must the maker have alone?",
  "prompts.technology-oem.interests.2":
    "How long must a part be deliverable after its last sale, and what does that cost whom?",
  "prompts.technology-oem.qualify.1": "Could the maker build it himself in three years, and does he want to?",
  "prompts.technology-oem.qualify.2": "Does the supplier also deliver to the maker’s fiercest rival?",
  "prompts.technology-oem.jigsaw.1": "Trace one part from the drawing to the repair shop. Where does nobody hold it?",
  "prompts.technology-oem.jigsaw.2": "Who tests what, and whose test counts?",
  "prompts.technology-oem.jigsaw.3":
    "Who places the last order, who holds that stock, and in whose hall do the tools stand?",
  "prompts.technology-oem.ownership.1":
    "Which field of use could be granted exclusively, for how long, against which volume?",
  "prompts.technology-oem.ownership.2": "Who owns an improvement that both teams made at one bench?",
  "prompts.technology-oem.support-challenge.1":
    "What must the maker tell of its forecast so that the supplier dares to build a line?",
  "prompts.technology-oem.support-challenge.2": "What may the maker expect when a part fails in the field?",
  "prompts.technology-oem.plan.1": "Which samples, approvals and tools are due in the next 90 days?",
  "prompts.technology-oem.plan.2": "Which figure says that the supplier invests ahead of the order?",
  "prompts.technology-oem.agreement.1": "Under which conditions does the source code or the drawing change hands?",
  "prompts.technology-oem.agreement.2": "What happens to price and delivery when a raw material doubles?",
  "prompts.technology-oem.checkup.1": "How far were forecast and order apart, and who paid for it?",
  "prompts.technology-oem.checkup.2": "Would the maker design the part in again?",
  "prompts.technology-oem.interest.1": "Our core technology is never opened",
  "prompts.technology-oem.interest.2": "No second source behind our back",
  "prompts.technology-oem.interest.3": "Parts stay deliverable for as long as our product is in the field",
  "prompts.technology-oem.interest.4": "We may sell to others outside the agreed field",
  "prompts.technology-oem.interest.5": "Our volume forecast is not a promise to buy",
  "prompts.technology-oem.interest.6": "Our brand is seen, or paid for not being seen",
  "prompts.rd-consortium.vision.1": "What will be known in five years that no member can afford to find out alone?",
  "prompts.rd-consortium.vision.2": "Where does research end and competing begin? Draw the line on this table.",
  "prompts.rd-consortium.interests.1": "What do you already know that must not become common knowledge here?",
  "prompts.rd-consortium.interests.2":
    "Which result do you need first, and what would you do with it the next morning?",
  "prompts.rd-consortium.qualify.1": "Who at this table will sell against whom once it works?",
  "prompts.rd-consortium.qualify.2": "Has counsel looked at what may be shared between these members?",
  "prompts.rd-consortium.jigsaw.1":
    "Which experiment hangs on a machine, a sample or a person that only one of you has?",
  "prompts.rd-consortium.jigsaw.2": "What is common background, and what stays each member’s own?",
  "prompts.rd-consortium.jigsaw.3":
    "Who keeps the samples and the data after the last year, and who may still use them?",
  "prompts.rd-consortium.ownership.1":
    "Which field of use could each member own, so that all want the result to be good?",
  "prompts.rd-consortium.ownership.2": "What has a member who pays and does not use? And one who uses and did not pay?",
  "prompts.rd-consortium.support-challenge.1": "What do the members with laboratories expect of those with markets?",
  "prompts.rd-consortium.support-challenge.2": "What happens to a member that does not deliver for two quarters?",
  "prompts.rd-consortium.plan.1": "Which result, at which date, decides whether to go on?",
  "prompts.rd-consortium.plan.2": "Who publishes what, and who reads it before?",
  "prompts.rd-consortium.agreement.1": "What happens to a member’s background when it leaves?",
  "prompts.rd-consortium.agreement.2": "Which results are free to all, which only against a licence?",
  "prompts.rd-consortium.checkup.1": "Which results were taken up by somebody’s own development?",
  "prompts.rd-consortium.checkup.2": "Does every member still send its best people?",
  "prompts.rd-consortium.interest.1": "What we bring in remains ours",
  "prompts.rd-consortium.interest.2": "Our people may publish",
  "prompts.rd-consortium.interest.3": "No member gets our process data",
  "prompts.rd-consortium.interest.4": "We decide ourselves what we build on the results",
  "prompts.rd-consortium.interest.5": "Costs end with the programme",
  "prompts.rd-consortium.interest.6": "Nobody files a patent on what all found",
} as const;
