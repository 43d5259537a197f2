import type { Assessment } from "./assessment";
import type { FactName } from "./instrument";
import type { FigureFindings } from "./report-types";

/** What is known beside the answers, by fact: shares 0-1, truths 0 or 1, pay and turnover in per cent; absent where not given. */
export type Facts = Readonly<Partial<Record<FactName, number>>>;

/** The facts that pattern rules may read, from the profile and the figures. A score given without its responses makes `responses-given` 0. */
export function factsOf(
  { profile, figures }: Pick<Assessment, "profile" | "figures">,
  findings: FigureFindings,
): Facts {
  const { nps, previousNps, csat, failureShare } = findings;
  const scored = nps !== null || previousNps !== null || csat !== null;
  const answered = [nps?.responses, previousNps?.responses, figures.csat?.responses].some(Boolean);
  const facts: Readonly<Record<FactName, number | null | undefined>> = {
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
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
}

const truth = (value: boolean | null | undefined) => (value === null || value === undefined ? null : Number(value));
