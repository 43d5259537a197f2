import { decisionAlone } from "../team-plan/decision-asks";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What only paper says, and the files made like it: cover, board page, first week, pitfall pages, appendix, method. No number of the report stands here alone. */
export const paperWords = {
  language: "en-GB",
  mark: "Plumbline",
  unnamed: "An organisation",
  documentTitle: (organisation: string) => `CX measurement health: ${organisation}`,
  subject: "What the measurement of customer experience says, what holds it back, and a plan for ninety days",
  page: (number: number, of: number) => `page ${number} of ${of}`,
  notPrinted: {
    lines: (count: number) => `(${plural(count, "more line", "more lines")}: see the assessment file)`,
    letters: (count: number) => `(${plural(count, "more letter", "more letters")}: see the assessment file)`,
  },

  cover: {
    kind: "CX measurement health",
    drawing: (count: number) =>
      count === 1
        ? "The bar is the one pitfall asked about; its length is its score."
        : `Each bar is one of ${count} pitfalls, worst first; its length is its score.`,
    contents: "In this paper",
    preparedFor: (who: string) => `Prepared for ${who}`,
    preparedBy: (who: string) => `Prepared by ${who}`,
    logo: (who: string) => `Logo of ${who}`,
    aLogo: "Logo",
  },

  parts: {
    board: "The one page for the board",
    profile: "The profile",
    findings: "What it means",
    workshop: "What the room saw",
    plan: "The plan: ninety days",
    "first-week": "The first week",
    pitfalls: "Pitfall by pitfall",
    keep: "What to keep",
    method: "Method and sources",
    appendix: "All answers, and the numbers",
  },

  board: {
    name: "For the board",
    of: "of 5",
    noLevel: "No level.",
    noLevelText: "Not enough is known to name one.",
    holds: "What holds it there",
    first: "What to look at first",
    nothingHolds: "No rule holds it below its score.",
    protect: "What to protect",
    plan: (count: number, all: number) => {
      const said = count === 1 ? "one action" : `${["no", "one", "two", "three", "four", "five"][count]} actions`;
      return all > count
        ? `Ninety days: the first ${count} of ${all} actions, each with an owner`
        : `Ninety days: ${said}, each with an owner`;
    },
    adopted: (count: number, all: number, done: number) =>
      `Ninety days: ${count < all - done ? `the next ${count} of ` : ""}${all - done} ${all - done === 1 ? "action" : "actions"} to do, ${done} done`,
    nothingLeft: "Nothing is left to do in the ninety days of this plan.",
    columns: { when: "When", what: "What, and what it takes", owner: "Owner", sign: "The sign that it works" },
    by: (date: string) => `by ${date}`,
    noPlan: "Nothing asked here applies, so there is no plan.",
    noActions: "No action lifts these answers any further. Protect what works, and measure again.",
    unknown: "Not yet known",
    nothingUnknown: "Every question was answered.",
    andMore: (count: number) => `And ${count} more.`,
    decisions: "Decided on the way",
    day: (day: number, date: string) => `Day ${day}, ${date}.`,
    decision: { 30: decisionAlone(30), 60: decisionAlone(60), 90: decisionAlone(90) } as Readonly<
      Record<number, string>
    >,
    chart: "Where measurement goes wrong, worst first",
  },

  profile: { name: "The profile", title: "Where measurement goes wrong" },

  findings: { name: "What it means" },

  reliance: {
    tests: (number: string) => `The tests of ${number}`,
    columns: { test: "Test", outcome: "Outcome", fact: "What was found", sources: "Sources" },
  },

  holds: { title: "What holds it back" },

  patterns: {
    further: "Further patterns",
    restsOn: "What it rests on",
    actions: "What would help",
    disagree: "Answers that do not fit together",
    disagreeLede: "None of these is a mistake by itself. Each is worth one more look before the plan is settled.",
  },

  figures: { title: "How far the figures carry", noise: "Signal or noise" },

  unknown: {
    critical: "critical",
    secondHand: "Second-hand",
    secondHandText:
      "These got one of the two strongest answers, from somebody whose role does not usually see them. Ask those who do.",
  },

  plan: {
    name: "The plan",
    moreUnder: "They stand under “What is not known yet”.",
    stopGo: (day: number) => `Stop or go on day ${day}`,
    notDue: "Not due by then",
    laterColumns: { what: "What", takes: "What it takes", owner: "Owner" },
  },

  firstWeek: {
    name: "The first week",
    title: "The first week",
    to: (date: string) => `The first week, to ${date}`,
    lede: "What can be ticked off by then. Nobody needs a budget for any of it.",
    people: "Name people",
    nameOwner: (owner: string, action: string) => `${owner} agrees to own: ${action}`,
    findOwner: (action: string) => `Somebody agrees to own: ${action}`,
    begin: "Begin",
    ask: "Ask",
    say: "Say it first",
    sayText:
      "Tell whoever reads the score first that it may fall when asking and its consequences change, and that this is the plan working.",
    sayNotice: "Tell everybody who answered that nobody’s pay, bonus or rank depends on this paper.",
    book: "Book the decision",
    bookText: (date: string) => `Put the stop-or-go decision of day 30 in the diary of whoever decides: ${date}.`,
  },

  pitfall: {
    name: "Pitfall by pitfall",
    what: "What may go wrong",
    customers: "What it may do to customers",
    staff: "What it may do to staff",
    answers: "What was answered, and one step up",
    oneUp: (anchor: string) => `One step up: ${anchor}`,
    begin: (names: readonly string[]) =>
      `Begin with ${names.map((name) => `“${name}”`).join(" and ")}, then ask this again.`,
    top: "Nothing above this.",
    inPlan: "In the plan",
    inPlanWhen: (date: string) => `by ${date}`,
    later: "later",
    noAction: "No action for it found room in these ninety days.",
    noneAdopted: "No action of the plan is for it.",
    discuss: "To discuss in a room",
    sources: (marks: string) => `Sources: ${marks}`,
  },

  keep: { name: "What to keep", inPlace: "What is in place" },

  appendix: {
    name: "Appendix",
    title: "All answers",
    lede: "As they were given, in the order of the questions.",
    reasonLeftOut: "The reason is left out of this copy.",
    numbers: "The numbers behind the charts",
    source: (source: string) => `${source}.`,
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
        text: "A “don’t know” is never a zero. “There is none of this here”, where it is offered, says that a thing does not exist: it counts as much as the question says, never more than 2, and sets off no pattern and no harm. A “don’t know” leaves the score alone and widens the range: the low end takes every unknown as 0, the high end as 4. Where less than three fifths of a pitfall are known, no level is named.",
      },
      {
        title: "The level",
        text: "Five bands of twenty points, from 1 Distorted to 5 Trusted. Some answers cap the level whatever the score: a practice that does harm, an important unknown, a core pitfall far behind the rest. From edition 2027 two harms cap it at 2, and three at 1 where one of them is at its worst; in edition 2026 any number caps it at 3. What a quick check never asks may still be a harm: from edition 2027 the low end of the level takes it so. Every cap that binds is named.",
      },
      {
        title: "Can the number be relied on",
        text: "Each number has its own tests. One failure among four of them (how many answered, who is asked, how they are asked, what hangs on it) means “not yet”. If nobody can say who is asked, how, or what hangs on it, it is “nobody here can say”. Any other failure or unknown, or two cautions, means “with caution”; else it is “yes, for what it measures”. Whether the number moved is said beside it and never counts.",
      },
      {
        title: "The sentence",
        text: "It opens with the verdict on the number that stands worst, then names two matters: grave patterns first, then answers that tell of harm, then other patterns, then the pitfalls whose answers lack most. It says no more than those answers do.",
      },
      {
        title: "The plan",
        text: "Find out first, then stop harm, then give each finding an action of its own, then the follower of each stop that is meant for a time, then something customers feel, then the lowest answer they feel in what the headline names, then what adds most for the effort it takes. No action begins before the day what it builds on, or the stop it follows, can be seen. The projection scores the same answers again with the actions done. The score is of practice: nothing here promises that a customer’s mark will rise, and some will fall first and become true.",
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
