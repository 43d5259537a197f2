import type { Assessment } from "./assessment";
import { blindSpotsOn } from "./blind-spots";
import { countsOf } from "./counts";
import { decidingUnknowns } from "./deciding-unknowns";
import { evidenced } from "./evidenced";
import { figureFindings } from "./figure-findings";
import { headline } from "./headline";
import type { Instrument } from "./instrument";
import { levelRange } from "./level-range";
import { patternFindings } from "./patterns";
import { planOf } from "./plan";
import { profileOf } from "./profile";
import { questionFindings } from "./question-findings";
import type { Report } from "./report-types";
import { scoredSheet } from "./scored-sheet";
import { setAside } from "./set-aside";
import { sheetOf } from "./sheet";
import { standingsOf } from "./standings";
import { workshopFindings } from "./workshop/workshop-findings";

/**
 * The one read model, derived from the answers in one visible list of pure steps (INSTRUMENT §3-5):
 * answers → sheet → scores, levels and caps → level range → what evidence supports → figures → patterns → plan → headline.
 * Page, paper, exports and API read this and compute nothing themselves.
 */
export function report(assessment: Assessment, instrument: Instrument): Report {
  const { surveys } = assessment.profile;
  const sheet = sheetOf(assessment, instrument);
  const scored = scoredSheet(sheet, surveys);
  const range = levelRange(sheet, surveys);
  const standings = standingsOf(scored, range, instrument);
  const supported = evidenced(sheet, scored, assessment.answers);
  const evidencedStandings = supported && {
    ...standingsOf(supported.scored, supported, instrument),
    gradedShare: supported.gradedShare,
  };
  const questions = questionFindings(assessment, instrument);
  const profile = profileOf(standings, evidencedStandings, questions, instrument);
  const figures = figureFindings(assessment.figures);
  const { patterns, notTestable } = patternFindings(assessment, instrument, figures);
  const blindSpots = blindSpotsOn(sheet);
  const plan = planOf(sheet, scored, assessment, instrument);
  const counts = countsOf(sheet, assessment);

  return {
    ...standings,
    instrument,
    assessment,
    organisation: assessment.profile.organisation ?? null,
    taken: assessment.taken,
    scope: assessment.scope,
    profileFacts: assessment.profile,
    figuresGiven: assessment.figures,
    respondentRole: assessment.profile.respondentRole ?? null,
    counts,
    evidenced: evidencedStandings,
    profile,
    figures,
    patterns,
    notTestable,
    blindSpots,
    decidingUnknowns: decidingUnknowns(sheet, surveys, range),
    notApplicable: setAside(sheet, assessment),
    plan,
    headline: headline({ scored, standings, profile, figures, patterns, plan, counts, assessment, instrument }),
    workshop: workshopFindings(assessment, instrument),
    actionsById: Object.fromEntries(instrument.actions.map((action) => [action.id, action])),
    questionsById: questions,
  };
}
