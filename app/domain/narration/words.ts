import type { CapKind, MirageQuadrant, PlannedAction } from "../report-types";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of the paper that are not the instrument's. Third person; "may" where only answers stand behind a sentence. */
export const words = {
  language: "en-GB",
  mark: "Plumbline",
  unnamed: "An organisation",
  documentTitle: (organisation: string) => `CX measurement health: ${organisation}`,
  subject: "What the measurement of customer experience says, what holds it back, and a plan for ninety days",
  page: (number: number, of: number) => `page ${number} of ${of}`,
  notice: "Not for anybody’s pay, bonus or ranking.",
  none: "–",
  notKnown: "not known",
  notEnough: "not enough known",

  cover: {
    kind: "CX measurement health",
    quick: "Quick check: indicative",
    counts: (asked: number, answered: number, notKnown: number, setAside: number) =>
      [
        plural(asked, "question", "questions"),
        `${answered} answered`,
        notKnown > 0 ? `${notKnown} not known` : "",
        setAside > 0 ? `${setAside} set aside as not applicable` : "",
      ]
        .filter(Boolean)
        .join(", "),
    provisional: "Provisional until somebody of the frontline has answered too.",
    edition: (edition: string) => `Edition ${edition} of the instrument`,
    drawing: (count: number) =>
      `${plural(count, "pitfall hangs", "pitfalls hang")} from the line, worst first, as long as the score.`,
    contents: "In this paper",
    preparedFor: (who: string) => `Prepared for ${who}`,
    preparedBy: (who: string) => `Prepared by ${who}`,
    logo: (who: string) => `Logo of ${who}`,
    aLogo: "Logo",
  },

  board: {
    name: "For the board",
    of: "of 5",
    noLevel: "No level.",
    noLevelText: "Not enough is known to name one.",
    score: (score: number, low: number, high: number, unknown: number) =>
      low === high
        ? `Score ${score} of 100.`
        : `Score ${score} of 100, between ${low} and ${high} while ${plural(unknown, "answer is", "answers are")} not known.`,
    downBy: (levels: number) => (levels === 1 ? "Held one level down." : `Held ${levels} levels down.`),
    holds: "What holds it there",
    first: "What to look at first",
    nothingHolds: "No rule holds it below its score.",
    protect: "What to protect",
    relies: "What relies on the number",
    cost: "What it costs to handle",
    plan: (count: number) =>
      `Ninety days: ${count === 1 ? "one action" : `${["no", "one", "two", "three", "four", "five"][count]} actions`}, each with an owner`,
    columns: { when: "When", what: "What, and what it takes", owner: "Owner", sign: "The sign that it works" },
    by: (date: string) => `by ${date}`,
    noPlan: "Nothing asked here applies, so there is no plan.",
    noActions: "No action lifts these answers any further. Protect what works, and measure again.",
    unknown: "Not yet known",
    nothingUnknown: "Every question was answered.",
    andMore: (count: number) => `And ${count} more.`,
    decisions: "Decided on the way",
    day: (day: number, date: string) => `Day ${day}, ${date}.`,
    decision: {
      30: "Are the first signs seen? Then fund the second window; if not, stay here and say so.",
      60: "Which signs were seen, what gets people and money, and what is dropped, with its reason.",
      90: "Measure again with the same questions, keep what works, choose what comes next.",
    } as Readonly<Record<number, string>>,
    chart: "Where measurement goes wrong, worst first",
  },

  relies: {
    share: (percent: string) => `${percent} % of variable pay depends on a customer score.`,
    noShare: "No variable pay depends on a customer score.",
    some: "Variable pay exists; how much of it depends on a customer score was not given.",
    unknown: "Whether anybody’s pay depends on it is not known.",
    presented: {
      good: "Inside, the latest result is presented as good.",
      mixed: "Inside, the latest result is presented as mixed.",
      poor: "Inside, the latest result is presented as poor.",
    },
    nothing:
      "Nobody said whether a bonus, a contract or a published figure relies on it. Ask before it is printed again.",
  },

  cost: (low: string, high: string) =>
    `${low} to ${high} a month for handling contacts that a failure caused. That is a cost of handling, not a saving.`,
  per100: (low: string, high: string) => `${low} to ${high} failures for every 100 customers served a month.`,

  parts: {
    board: "The one page for the board",
    profile: "The profile",
    findings: "What it means",
    plan: "The plan: ninety days",
    "first-week": "The first week",
    pitfalls: "Pitfall by pitfall",
    keep: "What to keep",
    appendix: "All answers, and the numbers",
    method: "Method and sources",
  },

  profile: {
    name: "The profile",
    title: "Where measurement goes wrong",
    lede: "The bar is the score, its fill the level. The thin line is how far the score could move once what is not known is known. Names in bold weigh double.",
    number: "The number, last",
    of100: "of 100",
    between: (low: number, high: number) => `between ${low} and ${high}`,
    levelIs: (level: number, name: string) => `Level ${level} of 5, ${name}`,
    noLevel: "No level: not enough is known",
    levelRange: (low: number, high: number, unknowns: number) =>
      `Level ${low} to ${high}: ${unknowns === 1 ? "one unknown decides" : `${unknowns} unknowns decide`} between them`,
    coverage: (percent: string) => `${percent} % of what was asked is known.`,
    claimed: "Claimed",
    evidenced: "Shown by evidence",
    evidencedText: (share: string) =>
      `${share} % of the answers carry a grade of evidence. Counting only those, and each only as far as its evidence reaches, this is what can be shown. It stands beside what is said and does not replace it.`,
    looksLike: "What this level looks like",
    feelsLike: "How it feels",
    nextStep: "The way up",
    domains: "By part",
  },

  findings: { name: "What it means" },

  holds: {
    title: "What holds it back",
    lede: "A few practices spoil a number whatever else is done well, so they limit the level whatever the score. Each rule below names the answer that set it off.",
    nothing: "No rule holds the level below its score.",
    without: (level: number, name: string) => `By score alone this would stand at level ${level}, ${name}.`,
    to: (level: number) => `Holds the whole at level ${level} or below`,
    caps: {
      critical: "A practice that does harm",
      unknown: "Not known, and too important to guess",
      core: "The lowest of the five that weigh double",
      weakest: "A pitfall at the bottom of the scale",
      "no-listening": "Customers do not rate this organisation anywhere",
    } satisfies Record<CapKind, string>,
    answer: "The answer",
    dontKnow: "The answer: not known.",
    lowest: "Its lowest answers",
    noListening: "Nothing here rests on a customer’s word.",
  },

  patterns: {
    name: "What it means together",
    title: "What these answers say together",
    lede: "A pattern rests on several answers and means more than each of them. Check before acting on it.",
    none: "No pattern was found in these answers.",
    gravest: "The gravest",
    further: "Further patterns",
    means: "What it may mean",
    restsOn: "What it rests on",
    check: "What to check",
    actions: "What would help",
    notTestable: (names: string) => `Not testable with the questions asked: ${names}.`,
    disagree: "Answers that do not fit together",
    disagreeLede: "None of these is a mistake by itself. Each is worth one more look before the plan is settled.",
    concerns: (names: string) => `Concerns: ${names}.`,
  },

  figures: {
    name: "The figures",
    title: "How far the figures carry",
    mirage: "The mirage",
    mirageLede: "A high score over high failure demand is a mirage: customers reward the repair, not the service.",
    quadrants: {
      healthy: "Healthy: the score is good and few contacts are caused by a failure.",
      mirage: "Mirage: the score looks good while much of the work is repair.",
      "possible-mirage": "Possible mirage: the score looks good, and too few contacts are tagged to rule a mirage out.",
      "honest-struggle": "Honest struggle: many contacts are caused by a failure, and the score says so.",
      misread:
        "Misread: few contacts are caused by a failure, yet the score is not good. Something else weighs on customers.",
      blind: "Blind: nobody knows how many contacts are caused by a failure, so the score cannot be read.",
    } satisfies Record<MirageQuadrant, string>,
    noise: "Signal or noise",
    nps: (score: string, margin: string, responses: string) =>
      `NPS ${score}, give or take ${margin} points, from ${responses} responses.`,
    npsAlone: (score: string) => `NPS ${score}. Without the number of responses nobody can say how sure it is.`,
    change: (change: string, margin: string) =>
      `It moved by ${change} points since the period before. With these sample sizes that is more than the ${margin} points chance alone would explain.`,
    changeNoise: (change: string, margin: string) =>
      `It moved by ${change} points since the period before. With these sample sizes anything under ${margin} is noise, so nothing can be said to have changed.`,
    changeAlone: (change: string) =>
      `It moved by ${change} points since the period before. Without both numbers of responses nobody can say whether that is more than noise.`,
    csat: (percent: string, low: string, high: string) => `Satisfied: ${percent} %, between ${low} and ${high} %.`,
    csatAlone: (percent: string) =>
      `Satisfied: ${percent} %. Without the number of responses nobody can say how sure it is.`,
    response: (rate: string, silent: string) =>
      `${rate} % of those invited answered. What the other ${silent} % think is not in the score.`,
    failure: (share: string, low: string, high: string, contacts: string) =>
      `Of ${contacts} contacts tagged, ${share} % were caused by a failure; among all contacts between ${low} and ${high} %.`,
    turnover: (percent: string) => `Frontline turnover: ${percent} % a year.`,
    intervals: "Margins and ranges hold in 95 of 100 samples. NPS by adjusted Wald, shares by Wilson.",
  },

  unknown: {
    name: "What is not known",
    title: "What is not known yet",
    lede: "An unknown never counts as a bad answer; it widens the range. Each of these is a small task for the first week.",
    none: "Every question that was asked was answered.",
    decides: "decides the level",
    critical: "critical",
    ask: (who: string) => `Ask: ${who}`,
    knownBy: (who: string) => `Best known by: ${who}`,
    secondHand: "Second-hand",
    secondHandText: "These were answered 3 or 4 by somebody whose role does not usually see them. Ask those who do.",
  },

  plan: {
    name: "The plan",
    title: "The plan: ninety days",
    lede: "Its goals are actions done and signs seen, never a score. The projection is a forecast of practice, made by the same scoring with the actions done; it promises no customer’s mark.",
    capacity: {
      light: "Drawn for a light load: four effort points and at most three actions a window.",
      normal: "Drawn for a normal load: seven effort points and at most three actions a window.",
      strong: "Drawn for a strong load: eleven effort points and at most three actions a window.",
    },
    none: "Nothing asked here applies, so there is no plan.",
    findOut: "Find out first",
    findOutWhen: (date: string) => `Days 1 to 7, by ${date}`,
    findOutText: "These cost a conversation each. When they are answered, the plan is drawn again.",
    andMore: (count: number) =>
      `${count === 1 ? "One more task stands" : `${count} more tasks stand`} under “What is not known yet”.`,
    window: (from: number, to: number) => `Days ${from} to ${to}`,
    dates: (from: string, to: string) => `${from} to ${to}`,
    empty: "Nothing is placed in these days.",
    because: {
      critical: "Comes first: it stops harm",
      "felt-by-customers": "Placed so that customers feel something soon",
      prerequisite: "Something later needs it",
      priority: "",
    } satisfies Record<PlannedAction["because"], string>,
    releases: "Takes away what holds the level down",
    owner: "Owner",
    takes: "Takes",
    effort: (points: number) => plural(points, "effort point", "effort points"),
    horizon: (days: number) => `Stands after about ${days} days`,
    sign: "The sign that it works",
    failed: "It failed if",
    watchOut: "Watch out",
    projected: "If these are done",
    projection: (score: string, low: string, high: string) =>
      low === high ? `score ${score}` : `score ${score}, between ${low} and ${high}`,
    level: (level: number, name: string) => `level ${level}, ${name}`,
    noLevel: "no level yet, not enough is known",
    stillHeld: (count: number) => `${plural(count, "rule still holds", "rules still hold")} it there.`,
    forecast: "A forecast of practice, not a promise.",
    stopGo: (day: number) => `Stop or go on day ${day}`,
    stopGoText: {
      30: "The sponsor decides: are these signs seen? If yes, fund the second window. If not, stay here and say so.",
      60: "The sponsor decides which signs were seen, what gets money and people for the last window, and what is dropped, with its reason.",
      90: "The sponsor decides to measure again with the same questions, keeps what works, and chooses what comes next.",
    } as Readonly<Record<number, string>>,
    unplaced: "Harm that the first thirty days cannot reach",
    rejected: "Left out by the reader",
    laterTitle: "Actions for later",
    laterText: "Worth doing, and no room in ninety days at this pace.",
    laterColumns: { what: "What", takes: "What it takes", owner: "Owner" },
  },

  firstWeek: {
    name: "The first week",
    title: "The first week",
    lede: "What can be ticked off by then. Nobody needs a budget for any of it.",
    people: "Name people",
    nameOwner: (owner: string, action: string) => `${owner} agrees to own: ${action}`,
    begin: "Begin",
    ask: "Ask",
    say: "Say it first",
    sayText:
      "Tell whoever reads the score first that it may fall when the asking becomes neutral, and that this is the plan working.",
    sayNotice: "Tell everybody who answered that nobody’s pay, bonus or rank depends on this paper.",
    book: "Book the decision",
    bookText: (date: string) => `Put the stop-or-go decision of day 30 in the sponsor’s diary: ${date}.`,
  },

  pitfall: {
    name: "Pitfall by pitfall",
    customers: "What it does to customers",
    staff: "What it does to staff",
    answers: "What was answered, and one step up",
    oneUp: "One step up",
    top: "Nothing above this",
    inPlan: "In the plan",
    inPlanWhen: (date: string) => `by ${date}`,
    later: "later",
    noAction: "No action for it found room in these ninety days.",
    discuss: "To discuss in a room",
    sources: "Sources",
    level: (level: number, name: string) => `Level ${level}, ${name}`,
    heldAt: (names: string) => `Held at level 2 by ${names}.`,
    what: "What goes wrong",
  },

  keep: {
    name: "What to keep",
    title: "What to keep",
    lede: "These are done, and checked. They are also what slips first when somebody is in a hurry.",
    none: "No pitfall stands at level 5 yet. What stands highest is worth protecting all the same.",
    inPlace: "What is in place",
  },

  closing: { name: "What to keep, and how it is made" },

  appendix: { name: "Appendix" },

  answers: {
    title: "All answers",
    lede: "As they were given, in the order of the questions.",
    evidence: ["nothing shown", "described with an example", "a document or link", "data seen by a second person"],
    evidenceLabel: "Evidence",
    note: "Note",
    level: (level: number) => `${level} of 4`,
    dontKnow: "Not known",
    unanswered: "Not answered",
    notApplicable: "Not applicable",
    reason: "Reason",
    ask: "Ask",
    secondHand: "second-hand",
    ruledOut: "not counted: ruled out by the profile",
    setAside: "Set aside as not applicable",
    reasonLeftOut: "The reason is left out of this copy.",
    numbers: "The numbers behind the charts",
    figures: "The figures as given",
  },

  method: {
    name: "Method and sources",
    title: "How it is made, and what it rests on",
    paragraphs: [
      {
        title: "The score",
        text: "Each question has five anchors, worth 0 to 4. A pitfall’s score is the share of what its answered questions could reach, as points of 100. The whole is the mean over the pitfalls, in which the five core ones weigh double.",
      },
      {
        title: "What is not known",
        text: "A “don’t know” is never a zero. It leaves the score alone and widens the range: the low end takes every unknown as 0, the high end as 4. Where less than three fifths of a pitfall are known, no level is named.",
      },
      {
        title: "The level",
        text: "Five bands of twenty points, from 1 Distorted to 5 Trusted. Some answers cap the level whatever the score: a practice that does harm, an important unknown, a core pitfall far behind the rest. Every cap that binds is named.",
      },
      {
        title: "The plan",
        text: "Actions are placed by what they add to the score for the effort they take, harm first, prerequisites before what needs them, as much as the chosen load can carry. The projection scores the same answers again with the actions done. The score is of practice: nothing here promises that a customer’s mark will rise, and some will fall first and become true.",
      },
      {
        title: "What it is not",
        text: "A self-assessment says what somebody saw. Where a sentence rests on an answer and not on a document, it says “may”. One person’s view is one person’s view.",
      },
    ],
    noticeTitle: "Not for anybody’s pay, bonus or ranking",
    notice:
      "This paper describes how an organisation measures. It says nothing about the worth of a person, a team or a supplier, and a result used to pay or rank somebody would be wrong by the next time it is taken, for the reasons given in it.",
    sources: "Sources",
    sourcesText:
      "Those that the pages above rest on. Facts are in our own words; where the original was not read, the page that reports it is named.",
    reportedBy: (who: string) => `as reported by ${who}`,
    marks: "NPS is a registered mark of its owners. This instrument is independent of them.",
    colophon: (title: string, edition: string) => `${title}, edition ${edition}.`,
  },
} as const;
