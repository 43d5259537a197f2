import { startOf } from "~/domain/plain-text";
import { firstDay } from "~/domain/planning/first-day";
import { triedPlan, type WhatIf, whatIfGround } from "~/domain/planning/what-if";
import { adopt } from "~/domain/team-plan/adopt";
import { basisOf } from "~/domain/team-plan/basis-of";
import { carriedOver } from "~/domain/team-plan/carried-over";
import { startQuestions } from "~/domain/team-plan/date-questions";
import { planChangeOf } from "~/domain/team-plan/plan-change-of";
import { problemWords, refusalWords } from "~/domain/team-plan/refusal-words";
import { withNoted } from "~/domain/team-plan/with-noted";
import { drawnReport } from "../drawn-report";
import { lineField } from "../form";
import type { Opened } from "../opening";
import { choiceIn } from "../plan-choice";
import type { Served } from "../served";
import { todayOf, toldZone } from "../today";
import { isSure } from "./changed-plan";

const NAME_LIMIT = 200;

/** What a form would keep as the plan; no choice where there is nothing to plan. */
export interface Tried {
  readonly choice: WhatIf | null;
  /** As it was typed. */
  readonly start: string;
  /** Day 1 is taken where somebody says that they are sure. */
  readonly asks: boolean;
}

export type Adopted =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly string[]; readonly typed: Tried };

/**
 * Makes what the form tries the team's plan. What the report itself proposed is kept as the basis, so that what was switched off is not
 * proposed again. What a workshop took down leads it. Where the owner asks for it, unfinished actions of the assessment before come along.
 * A plan adopted meanwhile stands.
 */
export async function adoptedPlan(served: Served, opened: Opened, form: URLSearchParams): Promise<Adopted> {
  const { store, now } = served.plumbline;
  const { instrument } = opened;
  const { id, assessment } = opened.stored;
  const found = drawnReport(assessment, instrument);
  const ground = whatIfGround(found);
  const choice = found.plan && choiceIn(form, found.plan, ground);
  const plan = choice && triedPlan(ground, choice);
  const at = now().toISOString();
  const today = todayOf(served);
  const start = lineField(form, "start") ?? firstDay(assessment.taken, today);
  const proposed = { ...found, plan };
  const earlier = form.get("carry") === "yes" ? await planBefore(store, opened) : undefined;
  const outcome = earlier === undefined ? adopt(proposed, start) : carriedOver(earlier, proposed, start);
  if (!outcome.ok) return { ok: false, problems: refusalWords(outcome.refusal), typed: { choice, start, asks: false } };
  const questions = isSure(form) ? [] : startQuestions(start, today);
  if (questions.length > 0)
    return { ok: false, problems: questions.map(problemWords), typed: { choice, start, asks: true } };
  const noted = (await store.workshopNow(id))?.stored.workshop.actions ?? [];
  const zone = toldZone(served.cookie);
  const kept = {
    ...withNoted(outcome.plan, noted, today),
    ...(zone === null ? {} : { zone }),
    basis: basisOf(found),
  };
  const change = planChangeOf(
    { number: 1, at, who: startOf(lineField(form, "who") ?? "", NAME_LIMIT) || null },
    { type: "adopted" },
    [],
  );
  await store.adoptPlan({ assessmentId: id, revision: 1, plan: kept, adoptedAt: at, updatedAt: at }, change);
  return { ok: true };
}

/** The plan of the assessment this one follows; for its owner alone, as a series is. */
export async function planBefore(store: Served["plumbline"]["store"], { scope, stored }: Opened) {
  if (scope !== "own") return undefined;
  const previous = (await store.series(stored.id)).find(({ assessmentId }) => assessmentId === stored.id)?.previousId;
  return previous === null || previous === undefined ? undefined : (await store.planOf(previous))?.plan;
}
