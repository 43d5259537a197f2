import type { EvidenceGrade } from "../assessment";
import type { FactName } from "../instrument";
import type { MirageQuadrant, Plan, PlannedAction } from "../report-types";
import { decisionsSaid } from "../team-plan/decision-asks";
import { statusWords } from "../team-plan/status-words";
import { holdsWords } from "./holds-words";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "rose by 6.1" of "+6.1", "fell by 6.1" of "−6.1"; no change is a move by 0. */
function moved(change: string): string {
  const size = change.replace(/^[+−-]/u, "");
  if (change.startsWith("+")) return `rose by ${size}`;
  return change === size ? `moved by ${size}` : `fell by ${size}`;
}

/** What screen, paper and files say of a report, in the same words. Third person; "may" where only answers stand behind a sentence. */
export const words = {
  notice: "Not for anybody’s pay, bonus or ranking.",
  none: "–",
  notKnown: "not known",
  notEnough: "not enough known",
  quick: "Quick check: indicative",
  counts: (asked: number, answered: number, notKnown: number, setAside: number) =>
    [
      plural(asked, "question", "questions"),
      `${answered} answered`,
      notKnown > 0 ? `${notKnown} not known` : "",
      setAside > 0 ? `${setAside} not applicable` : "",
    ]
      .filter(Boolean)
      .join(", "),
  provisional: "Provisional until somebody of the frontline has answered too.",

  relies: {
    title: "What relies on the number",
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

  profile: {
    lede: "The bar is the score, its fill the level. The thin line is how far the score could move once what is not known is known. Names in bold weigh double.",
    number: "The number, last",
    scored: (score: number, low: number, high: number, coverage: string) =>
      low === high
        ? `Score ${score} of 100. Everything asked is known.`
        : `Score ${score} of 100; between ${low} and ${high} once the rest is known. ${coverage} % of what was asked, by weight, is known.`,
    nothingKnown: "Nothing here is known yet, so there is no score.",
    ofHundred: (score: number, low: number, high: number) =>
      low === high ? `${score} of 100.` : `${score} of 100, between ${low} and ${high}.`,
    levelIs: (level: number, name: string) => `Level ${level} of 5, ${name}`,
    noLevel: "No level: not enough is known",
    levelRange: (low: number, high: number, unknowns: number) =>
      `Level ${low} to ${high}: ${unknowns === 1 ? "one unknown decides" : `${unknowns} unknowns decide`} between them.`,
    claimed: "Claimed",
    evidenced: "Shown by evidence",
    graded: (share: string) =>
      `${share} % of the answers, by weight, carry a grade of evidence, from “nothing shown” to “data seen by a second person”.`,
    gradedText:
      "Counting only those, and each only as far as its evidence reaches, this is what can be shown. It stands beside what is said and does not replace it.",
    gradedTooFew: "That is too few to draw a second bar from those alone.",
    looksLike: "What this level looks like",
    feelsLike: "How it feels",
    nextStep: "The way up",
    heldAt: (name: string, cap: number) => `Held at level ${cap}: “${name}” does harm as it stands.`,
  },

  holds: holdsWords,

  patterns: {
    title: "What these answers say together",
    lede: "A pattern rests on several answers and means more than each of them. Check before acting.",
    none: "No pattern was found in these answers.",
    check: "Check first",
    fact: (facts: string) => `From the figures and the profile: ${facts}`,
    valued: (name: string, value: string) => `${name} (${value})`,
    percent: (value: string) => `${value} %`,
    nps: (score: string) => `NPS ${score}`,
    csat: (percent: string) => `${percent} % satisfied`,
    presented: { good: "presented as good", mixed: "presented as mixed", poor: "presented as poor" },
    moved: (change: string, margin: string) => `${change} points, margin ${margin}`,
    facts: {
      "looks-good": "how good the score looks",
      "failure-share": "the share of contacts caused by a failure",
      "failure-share-low": "the lower end of the share of contacts caused by a failure",
      "failure-share-high": "the upper end of the share of contacts caused by a failure",
      "contacts-tagged": "how many contacts were tagged",
      surveys: "that customers do not rate this organisation anywhere",
      "nps-change-is-noise": "how far NPS moved, and its margin",
      "pay-on-score": "the share of variable pay that depends on a customer score",
      "score-given": "the score given",
      "responses-given": "the number of responses given",
      "frontline-turnover": "frontline turnover",
      "metrics-named": "how many metrics are in use",
      "nps-score": "the NPS",
      "csat-share": "the satisfaction score",
      "ces-share": "the share of easy answers",
      "margin-points": "the margin in points",
      "margin-share": "the margin",
      census: "whether everybody was asked",
      "response-share": "the share of invitations that were answered",
      "changed-since": "what changed since last time",
      "shown-share": "the share of answers that can be shown",
    } satisfies Readonly<Record<FactName, string>>,
    notTestable: (names: string) => `Not testable with the questions asked: ${names}.`,
  },

  figures: {
    mirage: "The mirage",
    mirageLede:
      "A high score over high failure demand may be a mirage: customers may be rewarding the repair, not the service.",
    quadrants: {
      healthy: "Healthy: the score is good and few contacts are caused by a failure.",
      mirage: "Mirage: the score looks good while much of the work may be repair.",
      "possible-mirage": "Possible mirage: the score looks good, and too few contacts are tagged to rule a mirage out.",
      "honest-struggle": "Honest struggle: many contacts are caused by a failure, and the result is not called good.",
      misread:
        "Misread: few contacts are caused by a failure, yet the score is not good. Something else may weigh on customers.",
      blind: "Blind: how many contacts are caused by a failure is not known here, so the score cannot be read.",
    } satisfies Record<MirageQuadrant, string>,
    shareNotEntered:
      "Known, not entered: how many contacts are caused by a failure is counted here, and without that share the score cannot be read.",
    why: {
      nps: (score: string) => `the NPS of ${score}`,
      csat: (percent: string) => `${percent} % satisfied`,
      below: (score: string, bound: number) => `${score} is below ${bound}`,
      notBelow: (score: string, bound: number) => `${score} is not below ${bound}`,
      presented: {
        good: (but: string) => `It counts as looking good because it is presented as good inside, though ${but}.`,
        mixed: (but: string) => `It does not count as good because it is presented as mixed inside, though ${but}.`,
        poor: (but: string) => `It does not count as good because it is presented as poor inside, though ${but}.`,
      },
      byCsat: (percent: string, but: string) =>
        `It counts as looking good because ${percent} % are satisfied, though ${but}.`,
    },
    nps: (score: string, margin: string, responses: string) =>
      `NPS ${score}, give or take ${margin} ${margin === "1" ? "point" : "points"}, from ${responses} responses.`,
    npsAlone: (score: string) => `NPS ${score}. Without the number of responses nobody can say how sure it is.`,
    change: (change: string, margin: string) =>
      `It ${moved(change)} points since the period before. With these sample sizes that is more than the ${margin} points chance alone would explain.`,
    changeNoise: (change: string, margin: string) =>
      `It ${moved(change)} points since the period before. With these sample sizes anything under ${margin} is noise, so it may not be called a change.`,
    changeAlone: (change: string) =>
      `It ${moved(change)} points since the period before. Without both numbers of responses nobody can say whether that is more than noise.`,
    smallestChange: (points: string) =>
      `With as many answers next time, a change under ${points} points could not be told from chance.`,
    csat: (percent: string, low: string, high: string) => `Satisfied: ${percent} %, between ${low} and ${high} %.`,
    csatAlone: (percent: string) =>
      `Satisfied: ${percent} %. Without the number of responses nobody can say how sure it is.`,
    ces: (percent: string, low: string, high: string) => `Found it easy: ${percent} %, between ${low} and ${high} %.`,
    cesAlone: (percent: string) =>
      `Found it easy: ${percent} %. Without the number of responses nobody can say how sure it is.`,
    response: (rate: string, silent: string) =>
      `${rate} % of those invited answered. What the other ${silent} % think is not in the score.`,
    failure: (share: string, low: string, high: string, contacts: string) =>
      `Of ${contacts} contacts tagged, ${share} % were caused by a failure; among all contacts between ${low} and ${high} %.`,
    cost: (low: string, high: string) =>
      `${low} to ${high} a month for handling contacts that a failure caused. That is a cost of handling, not a saving.`,
    per100: (low: string, high: string) => `${low} to ${high} failures for every 100 customers served a month.`,
    turnover: (percent: string) => `Frontline turnover: ${percent} % a year.`,
    intervals: "Margins and ranges hold in 95 of 100 samples. NPS by adjusted Wald, shares by Wilson.",
  },

  unknown: {
    title: "What is not known yet",
    lede: "An unknown never counts as a bad answer; it widens the range. Each of these is a small task for the first week.",
    none: "Every question that was asked was answered.",
    decides: "decides the level",
    ask: (who: string) => `Ask: ${who}`,
  },

  answers: {
    unanswered: "Not answered yet.",
    dontKnow: "Not known.",
    setAside: (reason: string) => (reason === "" ? "Doesn’t apply." : `Doesn’t apply: ${reason}`),
    evidence: {
      0: "Nothing shown.",
      1: "Described with an example.",
      2: "Shown: a document or a link.",
      3: "Shown: data seen by a second person.",
    } satisfies Record<EvidenceGrade, string>,
    note: (note: string) => `Note: ${note}`,
    contradicted: "Another answer, a figure or the profile says otherwise: not counted until it is answered again.",
    notCounted: "Not counted: the profile rules it out.",
    secondHand: "Second-hand: the one who answered does not usually see it.",
    notApplicable: "Set aside as not applicable",
  },

  keep: {
    title: "What to keep",
    lede: "These stand at level 4 or 5, by what was answered. They are also what slips first when somebody is in a hurry.",
    none: "No pitfall stands at level 4 yet. These answers are worth protecting all the same.",
  },

  plan: {
    title: "The plan: ninety days",
    lede: "Its goals are actions done and signs seen, never a score. The projection is a forecast of practice, made by the same scoring with the actions done; it promises no customer’s mark.",
    capacity: {
      light: "Drawn for a light load: five effort points and at most two actions a window.",
      normal: "Drawn for a normal load: eight effort points and at most three actions a window.",
      strong: "Drawn for a strong load: twelve effort points and at most five actions a window.",
    },
    none: "Nothing asked here applies, so there is no plan.",
    findOut: "Find out first",
    findOutWhen: (date: string) => `Days 1 to 7, by ${date}`,
    findOutText: "These cost a conversation each. When they are answered, the plan is drawn again.",
    andMore: (count: number) => `${count} more to find out`,
    window: (from: number, to: number) => `Days ${from} to ${to}`,
    dates: (from: string, to: string) => `${from} to ${to}`,
    empty: "Nothing is placed in these days.",
    because: {
      critical: () => "First, because it stops harm.",
      finding: (finding: string) =>
        finding === "" ? "It answers a finding of its own." : `It answers the finding: ${finding}`,
      follows: () => "It follows a stop that is only meant for a time.",
      "felt-by-customers": (_finding: string, _needed: string, isSoon: boolean) =>
        isSoon
          ? "Placed so that customers feel something soon."
          : "Placed so that customers feel something within the ninety days.",
      weakest: () => "It lifts the weakest thing that customers feel of what was found first.",
      prerequisite: (_finding: string, needed: string) => (needed === "" ? "" : `${needed} needs it.`),
      priority: () => "Next by what it adds for the effort it takes.",
      adopted: () => "",
      own: () => "The team’s own action.",
    } satisfies Record<PlannedAction["because"], (finding: string, needed: string, isSoon: boolean) => string>,
    answered: (anchors: string) => `Because of what you answered – ${anchors}`,
    beyond: (anchors: string) => `One step beyond what you answered – ${anchors}`,
    unanswered: {
      "already-done": (finding: string) => `${finding} What would answer it is already done, by what was answered.`,
      "in-plan": (finding: string) => `${finding} What would answer it is in the plan, for another finding.`,
      "not-asked": (finding: string) => `${finding} Whether what would answer it is done already was not asked.`,
      "none-fits": (finding: string) => `${finding} What would answer it is done already, or does not fit here.`,
      "no-room": (finding: string) => `${finding} No action for it finds room in ninety days at this pace.`,
      "left-out": (finding: string) => `${finding} The actions for it, or what they build on, were left out.`,
      "find-out": (finding: string) => `${finding} Find this out before anything is changed.`,
    } satisfies Record<Plan["unanswered"][number]["why"], (finding: string) => string>,
    withoutAction: "Found, and without an action of its own",
    releases: "Takes away what holds the level down.",
    owner: "Owner",
    takes: "Takes",
    effort: (points: number) => plural(points, "effort point", "effort points"),
    sign: "The sign that it works",
    signSeen: (days: number) => `Its sign can be seen ${days === 1 ? "a day" : `${days} days`} after it begins`,
    failed: "What would show it failed",
    watchOut: "Watch out",
    projected: (score: number, low: number, high: number, level: string) =>
      low === high
        ? `If all of it is done, and only what can be seen by then is counted: score ${score}, ${level}.`
        : `If all of it is done, and only what can be seen by then is counted: score ${score}, between ${low} and ${high}; ${level}.`,
    level: (level: number, name: string) => `level ${level}, ${name}`,
    noLevel: "no level yet, not enough is known",
    stillHeld: (count: number) => `${plural(count, "rule still holds", "rules still hold")} it there.`,
    forecast: "A forecast of practice if every action is done, not a promise.",
    stopGo: decisionsSaid,
    unplaced: "Harm that ninety days cannot reach",
    rejected: "Left out by the reader",
    later: "Actions for later",
    laterText: "Worth doing, and no room in ninety days at this pace.",
    nobody: "nobody yet",
    statuses: statusWords.statuses,
    adopted: {
      title: "The plan the team works on",
      from: (date: string) => `Adopted by the team; day 1 is ${date}.`,
      due: (date: string) => `Due ${date}`,
      findOutText: "These cost a conversation each.",
      empty: "The team put nothing in these days.",
      rejected: "Dropped, or not wanted by the team",
      laterText: "The team put these after the ninety days.",
      seen: { yes: "seen", no: "looked for, not seen" },
    },
  },
} as const;
