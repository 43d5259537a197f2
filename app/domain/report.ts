import type { Assessment } from "./assessment";
import { blindSpotsOn } from "./blind-spots";
import { capGround } from "./caps";
import { countsOf } from "./counts";
import { decidingUnknowns } from "./deciding-unknowns";
import { evidenced } from "./evidenced";
import { figureFindings } from "./figure-findings";
import { headline } from "./headline/headline";
import { mainFindings } from "./headline/main-findings";
import type { Instrument } from "./instrument";
import { levelRange } from "./level-range";
import { patternFindings } from "./patterns";
import { fittedActions } from "./planning/fitted-actions";
import { planFindings } from "./planning/inputs";
import { planOf } from "./planning/plan";
import { profileOf } from "./profile";
import { questionFindings } from "./question-findings";
import { isSaidKnown, relianceOf } from "./reliance/reliance";
import type { Report } from "./report-types";
import { inputsFrom } from "./rule-inputs";
import { scoredSheet } from "./scored-sheet";
import { setAside } from "./set-aside";
import { sheetOf } from "./sheet";
import { standingsOf } from "./standings";
import { shownPlan } from "./team-plan/shown-plan";
import type { TeamPlan } from "./team-plan/team-plan";
import { wordedFor } from "./worded";
import { workshopFindings } from "./workshop/workshop-findings";

/**
 * The one read model, derived from the answers in one visible list of pure steps (INSTRUMENT §3-5):
 * answers → sheet → scores, levels and caps → level range → what evidence supports → figures → patterns → plan → headline.
 * Page, paper, exports and API read this and compute nothing themselves. The plan in it is the one a team `adopted`, where they did.
 */
export function report(assessment: Assessment, edition: Instrument, adopted: TeamPlan | null = null): Report {
  const ground = capGround(assessment, edition);
  const sheet = sheetOf(assessment, edition);
  const given = figureFindings(assessment.figures);
  const inputs = inputsFrom(sheet, assessment, given);
  const instrument = wordedFor(edition, inputs);
  const scored = scoredSheet(sheet, ground);
  const range = levelRange(sheet, ground);
  const standings = standingsOf(scored, range, instrument);
  const supported = evidenced(sheet, scored, assessment.answers);
  const evidencedStandings = supported && {
    ...standingsOf(supported.scored, supported, instrument),
    gradedShare: supported.gradedShare,
  };
  const questions = questionFindings(assessment, instrument, sheet);
  const profile = profileOf(standings, evidencedStandings, questions, instrument);
  const { patterns, notTestable } = patternFindings(assessment, instrument, given);
  const blindSpots = blindSpotsOn(sheet);
  const figures = { ...given, failureShareSaid: isSaidKnown("failure-share", instrument, inputs) || null };
  const reliance = relianceOf(assessment, instrument, figures, inputs);
  const matters = mainFindings({ scored, patterns, questions, instrument, hasNumber: reliance.length > 0 });
  const actions = fittedActions(instrument.actions, inputs);
  const planGround = { actions, ...planFindings(matters, patterns, instrument) };
  const { plan, actions: shown } =
    adopted === null
      ? { plan: planOf(sheet, scored, assessment, planGround), actions }
      : shownPlan(adopted, { sheet, scored, assessment, ground: planGround, actions });
  const actionsById = Object.fromEntries([...actions, ...shown].map((action) => [action.id, action]));
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
    decidingUnknowns: decidingUnknowns(sheet, ground, range),
    notApplicable: setAside(sheet, assessment),
    plan,
    adopted: adopted && { start: adopted.start, decisions: adopted.decisions ?? [] },
    reliance,
    headline: headline({
      scored,
      standings,
      questions,
      figures,
      matters,
      reliance,
      plan,
      isAdopted: adopted !== null,
      actionsById,
      counts,
      assessment,
      instrument,
    }),
    planGround,
    workshop: workshopFindings(assessment, instrument),
    actionsById,
    questionsById: questions,
  };
}
