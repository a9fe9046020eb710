/** Questions and typical interests of partnerships that sell and run what one of them builds. Keys begin with "prompts.". */
export const promptSellingWords = {
  "prompts.channel-reseller.vision.1":
    "Which customers in this market would neither of you reach alone, the builder for want of a door, the reseller for want of a product?",
  "prompts.channel-reseller.vision.2":
    "In three years, why does a customer buy this from the two of you rather than straight from the builder?",
  "prompts.channel-reseller.interests.1":
    "What would make the reseller stop selling this tomorrow? And what would make the builder take the market back?",
  "prompts.channel-reseller.interests.2": "When a discount or leads are asked for: and what would that let you do?",
  "prompts.channel-reseller.qualify.1":
    "If the builder opened its own office in this market next year, what would each of you do on the day after?",
  "prompts.channel-reseller.qualify.2":
    "Which other lines does the reseller carry that a customer would choose between?",
  "prompts.channel-reseller.jigsaw.1":
    "Walk one customer from the first call to the renewal. Who holds the phone at each step?",
  "prompts.channel-reseller.jigsaw.2":
    "What does the reseller do that the builder would have to hire people for, and the other way round?",
  "prompts.channel-reseller.jigsaw.3":
    "When both of you know the same customer: whose deal is it, where is it registered, and how long does that hold?",
  "prompts.channel-reseller.ownership.1":
    "What could the builder grant that would make the reseller invest in it as in its own?",
  "prompts.channel-reseller.ownership.2":
    "What would have to be true for the granted territory to grow, and what makes it shrink?",
  "prompts.channel-reseller.support-challenge.1":
    "What does the reseller expect of the builder in the week before a deal is lost?",
  "prompts.channel-reseller.support-challenge.2":
    "What may the builder ask in return for the best price: people, certificates, a forecast that holds?",
  "prompts.channel-reseller.plan.1":
    "Which of the reseller’s own figures would show that it invests and does not only pick what hangs low?",
  "prompts.channel-reseller.plan.2":
    "What is the first customer you win together, and who visits it in the next 90 days?",
  "prompts.channel-reseller.agreement.1": "What happens to running offers and renewals on the day one of you leaves?",
  "prompts.channel-reseller.agreement.2": "Who tells whom, and how early, when the price list changes?",
  "prompts.channel-reseller.checkup.1": "Would the reseller’s best seller say that this line is worth his week?",
  "prompts.channel-reseller.checkup.2": "Which of the promised leads, people and days really came, both ways?",
  "prompts.channel-reseller.interest.1": "Our customers stay our customers, also when a contract ends",
  "prompts.channel-reseller.interest.2": "We do not become one line among ten",
  "prompts.channel-reseller.interest.3": "No sale past us in the territory we built",
  "prompts.channel-reseller.interest.4": "A price that holds for as long as our offers do",
  "prompts.channel-reseller.interest.5": "Our margin pays for the people who serve the product",
  "prompts.channel-reseller.interest.6": "Our name stays on the invoice",
  "prompts.system-integrator.vision.1":
    "Which project would the customer start next year if one team answered for all of it?",
  "prompts.system-integrator.vision.2":
    "What fails today at the seam between the product and what the customer already runs?",
  "prompts.system-integrator.interests.1":
    "What must the integrator never be made to promise? What must the builder never have to support?",
  "prompts.system-integrator.interests.2": "Is it the project, the product or the years after that carries each house?",
  "prompts.system-integrator.qualify.1":
    "Which products that do the same does the integrator build in as readily as this one?",
  "prompts.system-integrator.qualify.2":
    "Would the builder’s own services team bid against the integrator, and on which jobs?",
  "prompts.system-integrator.jigsaw.1":
    "Draw the last project that went wrong. Which tab was missing from which socket?",
  "prompts.system-integrator.jigsaw.2":
    "Who answers at three in the morning: for the product, for the interface, for the whole?",
  "prompts.system-integrator.jigsaw.3":
    "Who gives the estimate, who carries the acceptance test, and who is called when production stands still?",
  "prompts.system-integrator.ownership.1":
    "Which industry or interface could the integrator own, so that its knowledge is not given away project by project?",
  "prompts.system-integrator.ownership.2": "Who owns what is built at the customer’s cost and used again elsewhere?",
  "prompts.system-integrator.support-challenge.1":
    "What does the integrator need to know of the roadmap, and how early, to stand by a fixed price?",
  "prompts.system-integrator.support-challenge.2":
    "What may the builder expect of a team that carries its name into a project?",
  "prompts.system-integrator.plan.1":
    "Which three people learn what by when, so that the next project needs nobody from the builder?",
  "prompts.system-integrator.plan.2":
    "Which figure shows that the integrator leads with this product and does not merely know it?",
  "prompts.system-integrator.agreement.1": "Who is liable when the whole fails and each part works?",
  "prompts.system-integrator.agreement.2": "How does a change in the product reach projects that run already?",
  "prompts.system-integrator.checkup.1": "In how many projects was the seam the reason for a delay, then and now?",
  "prompts.system-integrator.checkup.2": "Would the project leaders on both sides ask for each other again?",
  "prompts.system-integrator.interest.1": "We stay free to advise the customer for or against any product",
  "prompts.system-integrator.interest.2": "Our method and our interfaces remain ours",
  "prompts.system-integrator.interest.3": "No change in the product breaks what runs at our customers",
  "prompts.system-integrator.interest.4": "The product must not be bent into a one-off",
  "prompts.system-integrator.interest.5": "Our services people are not the integrator’s reserve",
  "prompts.system-integrator.interest.6": "A project must pay for itself, not for a licence target",
  "prompts.service-provider.vision.1":
    "What does the customer no longer want to run himself, and what does he fear to lose with it?",
  "prompts.service-provider.vision.2":
    "Which market opens when the product comes as a service, and to whom does it close?",
  "prompts.service-provider.interests.1":
    "What must the provider be able to promise for years, whatever happens at the builder’s?",
  "prompts.service-provider.interests.2":
    "What may the builder never lose sight of once the provider stands between it and the customer?",
  "prompts.service-provider.qualify.1":
    "If the builder offered its own hosted service, would this partnership still make sense?",
  "prompts.service-provider.qualify.2": "Whose price would the customer compare with whose?",
  "prompts.service-provider.jigsaw.1":
    "Take an outage on a Friday evening: who notices, who speaks to the customer, who mends?",
  "prompts.service-provider.jigsaw.2": "Which report does the customer read each month, and who can write it?",
  "prompts.service-provider.jigsaw.3":
    "When a customer wants to leave: who moves its data, in which format, and who is paid for it?",
  "prompts.service-provider.ownership.1":
    "Which customers or which service class could the provider own for good, with its own money in the platform?",
  "prompts.service-provider.ownership.2": "What is the volume at which both earn, and what happens below it?",
  "prompts.service-provider.support-challenge.1": "What does the provider expect when a release needs a night of work?",
  "prompts.service-provider.support-challenge.2":
    "What does the builder expect to hear of customers it no longer sees?",
  "prompts.service-provider.plan.1": "Which capacity does the provider build before the first customer pays?",
  "prompts.service-provider.plan.2":
    "Which service figure counts for both: uptime, renewals, time to the first answer?",
  "prompts.service-provider.agreement.1":
    "Who keeps the customer’s data, and who hands it over when the contract ends?",
  "prompts.service-provider.agreement.2": "What does a missed service level cost, and whom?",
  "prompts.service-provider.checkup.1": "Did the forecast of capacity meet what came?",
  "prompts.service-provider.checkup.2": "How does the customer speak of the two of you when something broke?",
  "prompts.service-provider.interest.1": "Our promise to customers never hangs on somebody else’s good will",
  "prompts.service-provider.interest.2": "We see who uses our product, and how",
  "prompts.service-provider.interest.3": "Prices per use that stay calculable for five years",
  "prompts.service-provider.interest.4": "Customers’ data do not leave our house",
  "prompts.service-provider.interest.5": "No service level that we cannot measure ourselves",
  "prompts.service-provider.interest.6": "The customer does not forget who builds it",
} as const;
