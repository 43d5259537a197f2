import type { Assessment } from "./assessment";
import type { FactName } from "./instrument";
import type { FigureFindings } from "./report-types";

/** What is known beside the answers, by fact: shares 0-1, truths 0 or 1, pay and turnover in per cent; absent where not given. */
export type Facts = Readonly<Partial<Record<FactName, number>>>;

/** Facts of one number, which only a test of reliance reads. */
export type NumberFact =
  | "margin-points"
  | "margin-share"
  | "census"
  | "response-share"
  | "changed-since"
  | "shown-share";

type GivenFact = Exclude<FactName, NumberFact>;

/** The facts that pattern rules may read, from the profile and the figures. A score given without its responses makes `responses-given` 0. */
export function factsOf(
  { profile, figures }: Pick<Assessment, "profile" | "figures">,
  findings: FigureFindings,
): Facts {
  const { nps, previousNps, csat, ces, failureShare } = findings;
  const scored = nps !== null || previousNps !== null || csat !== null || figures.ces !== undefined;
  const answered = [nps?.responses, previousNps?.responses, figures.csat?.responses, figures.ces?.responses].some(
    Boolean,
  );
  const facts: Readonly<Record<GivenFact, number | null | undefined>> = {
    "looks-good": truth(findings.looksGood),
    "failure-share": failureShare?.value,
    "failure-share-low": failureShare?.low,
    "failure-share-high": failureShare?.high,
    "contacts-tagged": failureShare?.contacts,
    surveys: truth(profile.surveys),
    "nps-change-is-noise": truth(findings.npsChange?.isNoise),
    "pay-on-score": figures.variablePayOnScore,
    "score-given": scored ? 1 : null,
    "responses-given": scored ? truth(answered) : null,
    "frontline-turnover": figures.frontlineTurnover,
    "metrics-named": profile.metrics?.length,
    "nps-score": nps?.score,
    "csat-share": csat && csat.percent / 100,
    "ces-share": ces && ces.percent / 100,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}

const truth = (value: boolean | null | undefined) => (value === null || value === undefined ? null : Number(value));
