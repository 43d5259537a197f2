const pattern = (source: string) => new RegExp(source, "i");
const anyOf = (...words: readonly string[]) => `\\b(?:${words.join("|")})\\b`;
/** Up to so many words between two others, unless a relative clause begins there. */
const gap = (words: number) => String.raw`(?:\W+(?!(?:what|which|that|where|whose|how)\b)[\w'’-]+){0,${words}}?\W+`;

const SCORE = anyOf("NPS", "CSAT", "CES", "net promoter score", "scores?", "satisfaction", "ratings?");
const AIM = anyOf(
  "rais(?:e|es|ed|ing)",
  "increas(?:e|es|ing)",
  "improv(?:e|es|ing)",
  "(?:lift|boost|reach|attain|exceed|beat|push)(?:s|es|ed|ing)?",
  "grow(?:s|ing)?",
  "achiev(?:e|es|ed|ing)",
  "hit(?:s|ting)?",
  "driv(?:e|es|ing)",
);
const TARGET = anyOf("targets?", "goals?", "objectives?", "thresholds?");
const SET = anyOf("set", "agree", "define", "give", "fix", "introduce", "adopt", "publish", "sign", "write", "split");
const COUNT = String.raw`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)`;
const RISES = anyOf(
  "(?:ris|improv|increas)(?:e|es|ed|ing)",
  "rose",
  "risen",
  "(?:climb|recover)(?:s|ed|ing)?",
  "grow(?:s|n)?",
  "grew",
  "(?:goes|went|gone|is|are) up",
  "higher",
  "better",
);

const AIMS_AT_SCORE = [
  pattern(AIM + gap(4) + SCORE),
  pattern(`${AIM}\\s+\\d${gap(5)}${SCORE}`),
  pattern(String.raw`^score\s+\d`),
  pattern(`\\b(?:get|bring)${gap(3)}${SCORE}\\s+up\\b`),
  pattern(`${SET}${gap(6)}${SCORE}${gap(1)}${TARGET}`),
  pattern(`${SET}${gap(6)}${TARGET}\\s+(?:for|of|on)${gap(2)}${SCORE}`),
  pattern(`^(?:an?\\s+|the\\s+)?${SCORE}\\s+${TARGET}`),
];
const SCORE_WITH_NUMBER = pattern(
  String.raw`${SCORE}${gap(3)}(?:(?:to|of|at|above|over|below|under|beyond|by|least|than|reaches|hits)\s+(?:at least |more than |about )?)?[+]?\d`,
);
const NUMBER_IS_WANTED = pattern(`${AIM}|${TARGET}|\\b(?:aim|until|at least|gets?|brings?)\\b`);
const POINTS = pattern(`${COUNT}\\s+(?:NPS |percentage )?points\\b`);
const POINTS_ARE_OF_SCORE = pattern(`${SCORE}|${AIM}|\\b(?:up|higher|more|rises?|gains?)\\b`);
const SCORE_RISES = [
  pattern(`${SCORE}${gap(3)}${RISES}`),
  pattern(`\\b(?:higher|better|rising|improved|increasing|growing)${gap(2)}${SCORE}`),
  pattern(`\\bCES${gap(2)}${anyOf("falls", "fell", "drops", "lower")}`),
];

const FORBIDS = pattern(`^(?:never|do not|don['’]t|no)\\b(?!.*\\buntil\\b)`);
const UNDOES = pattern(
  String.raw`\b(?:no|not|never|nobody|none|nothing|without|instead|rather|stop|remove|strike|drop|replace|cancel|retire|withdraw|suspend|waived?|take|ends?|free of|down|cannot|out of (?!\d))\b|n['’]t\b`,
);

/** The clause of a text that asks somebody to raise or reach a score, if there is one; a clause that forbids it or undoes it does not. */
export const scoreWish = (text: string): string | undefined =>
  clausesOf(text).find((clause) => {
    if (FORBIDS.test(clause)) return false;
    if (SCORE_WITH_NUMBER.test(clause) && NUMBER_IS_WANTED.test(clause)) return true;
    if (POINTS.test(clause) && POINTS_ARE_OF_SCORE.test(clause)) return true;
    return !UNDOES.test(clause) && AIMS_AT_SCORE.some((wish) => wish.test(clause));
  });

/** The clause of a text that sees a sign in the rise of a score, or in a score with a number. */
export const scoreRise = (text: string): string | undefined =>
  clausesOf(text).find(
    (clause) =>
      SCORE_RISES.some((rise) => rise.test(clause)) ||
      (/\b(?:above|over|below|under|at least)\s+\d/i.test(clause) && SCORE_WITH_NUMBER.test(clause)),
  );

/** The clause of a text that sees a failure in the rise that did not come. */
export const missedRise = (text: string): string | undefined =>
  clausesOf(text).find(
    (clause) =>
      (UNDOES.test(clause) && SCORE_RISES.some((rise) => rise.test(clause))) ||
      (/\b(?:below|under)\s+\d/i.test(clause) && SCORE_WITH_NUMBER.test(clause)),
  );

/** Sentences and their halves, without what stands in quotation marks: a quoted phrase is what others say. */
const clausesOf = (text: string): readonly string[] =>
  text
    .replace(/"[^"]*"|“[^”]*”/g, "…")
    .split(/[.;!?](?=\s|$)/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
