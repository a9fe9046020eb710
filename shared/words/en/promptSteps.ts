/** Questions of every step, and what the facilitator can say in it. Keys begin with "prompts.". */
export const promptStepWords = {
  "prompts.help.title": "What do I say now?",
  "prompts.help.say": "To say aloud",
  "prompts.help.ask": "Questions that help",
  "prompts.typical.open": "What is typical…",
  "prompts.typical.title": "Typical: {type}",
  "prompts.typical.lead":
    "Nothing is filled in unasked. What you tick is taken over word for word as it stands here; undo takes it back.",
  "prompts.typical.who": "{party} at this table",
  "prompts.typical.take": "{count, plural, =0 {Take over} one {Take over # entry} other {Take over # entries}}",
  "prompts.typical.leave": "Leave it",
  "prompts.typical.taken": "{count, plural, one {Take over a typical entry} other {Take over # typical entries}}",
  "prompts.typical.noObjective": "A KPI belongs to an objective: add the first objective, then come back.",
  "prompts.typical.piece": "Piece",
  "prompts.typical.gives": "gives: {text}",
  "prompts.typical.needs": "needs: {text}",
  "prompts.typical.conflict": "Parked for the conflict radar",
  "prompts.typical.putsIn": "puts in: {text}",
  "prompts.typical.goal": "goal: {text}",
  "prompts.typical.trigger": "if “{text}”, it shrinks to: {to}",
  "prompts.typical.push": "Line of a vendor-push program",
  "prompts.typical.kpi": "KPI",
  "prompts.typical.earns": "when reached: {text}",
  "prompts.typical.pair": "Support and what is asked in return, weight 3 each",
  "prompts.typical.return": "in return: {text}",
  "prompts.typical.startsFrom": "starts from: {text}",
  "prompts.typical.failed": "Twelve months later it failed",
  "prompts.typical.then": "then: {text}",
  "prompts.step.welcome.1": "Who is here, who is not, and who will have to say yes afterwards?",
  "prompts.step.welcome.2": "What does each of you want to be able to say on the way home?",
  "prompts.step.welcome.3":
    "Does anybody at the table compete with anybody else? Then the competition-law notice comes first.",
  "prompts.step.vision.1": "Speak of the market and its customers, not of each other. What is changing out there?",
  "prompts.step.vision.2":
    "Write apart, read aloud, then find one text. Which word would you not defend before your own board?",
  "prompts.step.vision.3": "A 3 is not a yes. What doubt stands behind it?",
  "prompts.step.interests.1": "What must you not lose, whatever this partnership brings? One sentence, no reasons yet.",
  "prompts.step.interests.2":
    "What must this partnership bring you, and where do you want to be in five years with or without it?",
  "prompts.step.interests.3": "Say the other’s interest in your own words until the owner says: yes, that is it.",
  "prompts.step.qualify.1": "Collaborate, coopetitor, competitor, or take a pass? Write it down before you say it.",
  "prompts.step.qualify.2": "If it is a pass: what did we learn, and what would have to change for us to talk again?",
  "prompts.step.qualify.3":
    "If you compete in places: where do you cooperate, where compete, where does counsel come first?",
  "prompts.step.jigsaw.1": "What do you bring that the other can’t? What do you need that you do not have?",
  "prompts.step.jigsaw.2": "Which socket is still empty, and does it belong to a partner or to an investor?",
  "prompts.step.jigsaw.3":
    "In three minutes through the six zones: fine, talk, or not here? Then stay where somebody said talk.",
  "prompts.step.ownership.1": "What would you invest in if it were yours? What would you grant so that the other does?",
  "prompts.step.ownership.2":
    "Say it as one sentence: who owns what, puts in what, reaches what by when, or it shrinks to what?",
  "prompts.step.ownership.3": "When do we look at it, and who may say that it shrinks?",
  "prompts.step.support-challenge.1": "What do you give them? And what do you ask of them in return?",
  "prompts.step.support-challenge.2": "Which support has no expectation on the other side of it?",
  "prompts.step.support-challenge.3": "Where do you expect much and give little? Say it before they do.",
  "prompts.step.plan.1": "Where does each of you see the partnership at the end of its third year?",
  "prompts.step.plan.2": "Which of your own figures will you hold against it, including one that counts investing?",
  "prompts.step.plan.3": "It is twelve months later and it has failed. Why? Then: if so, then what?",
  "prompts.step.agreement.1": "Read each sentence aloud. Can you carry it home as it stands?",
  "prompts.step.agreement.2": "What must be on page one, for the one who has ten minutes and was not here?",
  "prompts.step.agreement.3": "What is asked of whom, by when, and what happens if nothing is decided?",
  "prompts.step.checkup.1": "How valued, supported and challenged do you feel by the other? Each writes first.",
  "prompts.step.checkup.2": "What was promised, what came, what is different now?",
  "prompts.step.checkup.3": "Would you sign again today?",
  "prompts.step.break.1": "Who has not spoken for an hour? Speak to them now, off the record.",
  "prompts.say.welcome.1": "Good morning. I am here for all of you. You shall also know who pays me and what I gain: …",
  "prompts.say.welcome.2":
    "Today we sit on the same side of the table and look at the market together. At the end stands an agreement that each of you can carry home, or an honest pass. Both are results.",
  "prompts.say.welcome.3": "What is said here stays here, apart from what we put into the agreement together.",
  "prompts.say.welcome.4":
    "Where talk runs ahead of its step I put it in the parking lot. It comes back when its turn has come.",
  "prompts.say.welcome.5": "If any of you compete with each other, we agree first what we do not talk about.",
  "prompts.say.vision.1":
    "Before we speak of you, let us look out of the window: the market, its customers, what is changing.",
  "prompts.say.vision.2":
    "Please write for yourselves: which opportunity is it, and why can none of us take it as well alone? Ten minutes, sealed.",
  "prompts.say.vision.3": "Now we read both aloud, without comments. What is the same? What surprised you?",
  "prompts.say.vision.4":
    "Each side: from 1, not our market, to 5, we would put our own money in. Write it down first. If it is a 3 or less, tell us the doubt.",
  "prompts.say.vision.5": "Would each of us back this text? Going another round is a normal answer.",
  "prompts.say.interests.1":
    "Each of you has interests that count more than this partnership. That is right, and today we say them aloud.",
  "prompts.say.interests.2":
    "Write apart: what must you not lose? What must this bring you? And what do you believe the others must protect? Nobody sees it until all have sealed.",
  "prompts.say.interests.3": "I open all of them together. Please read first, then breathe, then ask.",
  "prompts.say.interests.4":
    "Now say the other’s interest in your own words. You are done when the owner says: yes, that is it.",
  "prompts.say.interests.5":
    "When something sounds like a demand I shall ask: and what would that let you do? I may ask it twice.",
  "prompts.say.qualify.1":
    "You have seen the market and you have heard each other. Before we build anything: do we go on?",
  "prompts.say.qualify.2":
    "Each side writes its verdict: collaborate, situational coopetitor, competitor, or take a pass. I show all of them at once.",
  "prompts.say.qualify.3":
    "A pass is a good result, if it is honest and early. Then we write down what we learned and what would bring us back.",
  "prompts.say.qualify.4":
    "If you are coopetitors, let us say in which situations you cooperate, compete, or ask counsel first.",
  "prompts.say.jigsaw.1":
    "You share the vision. You do not share the roles. Each piece has tabs, what it gives, and sockets, what it needs.",
  "prompts.say.jigsaw.2": "Put your pieces down first, apart. Then we look where a tab sits in a socket.",
  "prompts.say.jigsaw.3":
    "An empty socket is a question, not a fault: who gives it, do we get it elsewhere, do we do without?",
  "prompts.say.jigsaw.4":
    "What you could not be in business without should not come from a partner who has no interest of his own in it.",
  "prompts.say.jigsaw.5": "Now the six places where conflict is never a surprise. For each: fine, talk, or not here?",
  "prompts.say.ownership.1":
    "People look after what is theirs. What could each of you own, so that it invests without being asked?",
  "prompts.say.ownership.2": "Let us say each stake as one sentence, and the other side reads it back.",
  "prompts.say.ownership.3":
    "Every stake can grow when its goal is reached, and shrinks when it is not. When do we look at it?",
  "prompts.say.ownership.4":
    "If nobody grants anything here, that too is an answer. What would make it safe to grant a little?",
  "prompts.say.support-challenge.1": "Good partners give much and ask much. Let us look at both, in each direction.",
  "prompts.say.support-challenge.2": "For every support: what commitment do you ask in return?",
  "prompts.say.support-challenge.3": "For every expectation: what do you put beside it?",
  "prompts.say.support-challenge.4":
    "To the leaders at the table: what is your usual way, giving without asking, or asking without giving?",
  "prompts.say.plan.1": "First the long view: where do you see this in three years? Then only this year.",
  "prompts.say.plan.2":
    "Each side names its own figures. One of them should count what you put in, not only what you take out.",
  "prompts.say.plan.3": "Every action has a name and a day. What happens in the next 90 days?",
  "prompts.say.plan.4":
    "Now imagine it is a year from today and it has failed. Everybody write down why. Then we turn each reason into an if and a then.",
  "prompts.say.agreement.1": "I read it sentence by sentence. Say stop where you could not repeat it at home.",
  "prompts.say.agreement.2": "What is open stays open, and says so. Whoever dissents dissents in his own words.",
  "prompts.say.agreement.3": "You choose what stands on page one, for the people who were not here.",
  "prompts.say.agreement.4":
    "This is a record of what you intend. It is not a contract, and I do not give legal advice.",
  "prompts.say.agreement.5":
    "Each side: agreed, agreed with reservations, or declined? And when do we see each other again?",
  "prompts.say.checkup.1": "Welcome back. This is a preventive visit: nothing has to be broken for us to look.",
  "prompts.say.checkup.2":
    "Before we talk, each of you writes how valued, supported and challenged you feel by the other, and whether you would sign again.",
  "prompts.say.checkup.3": "Here is then and now, us and them. What stands out?",
  "prompts.say.checkup.4":
    "Let us go through the figures, the actions, the programs and the stakes whose day has come.",
  "prompts.say.checkup.5": "What do we change in the agreement, and what do we only say to each other?",
  "prompts.say.break.1":
    "We break for a while. Please let the table rest: no deals in the corridor that the room does not hear of.",
  "prompts.say.break.2": "We go on at the time on the screen.",
} as const;
