import { type AnswerChange, answerChange } from "./answer-change";
import type { Answer, Assessment } from "./assessment";
import { capGround } from "./caps";
import { isContradictedNone } from "./contradicted-none";
import type { AnchorLevel } from "./instrument";
import { levelRange } from "./level-range";
import type { OverallStanding, Report, Standing, Standings } from "./report-types";
import { scoredSheet } from "./scored-sheet";
import { isShared, sharedLevels } from "./shared-anchors";
import { sheetOf } from "./sheet";
import { standingsOf } from "./standings";

/** One side of a comparison: when, by whom, and where it stood on the questions both sides asked. */
export interface ComparedSide {
  readonly taken: string;
  readonly edition: string;
  readonly respondentRole: Report["respondentRole"];
  /** Over the shared questions alone, by the same scorer. */
  readonly overall: OverallStanding;
}

/** How a pitfall's change reads: one changed answer is called one answer and not a trend; `unproven` is a change without any new evidence. */
export type PitfallReading = "same" | "one-answer" | "trend" | "unproven";

export interface PitfallChange {
  readonly pitfall: string;
  readonly title: string;
  readonly from: Standing;
  readonly to: Standing;
  readonly changes: readonly AnswerChange[];
  readonly reading: PitfallReading;
}

/** Why a question has no place in the comparison; `anchor-changed`: some of its anchors mean the same in both editions, and one that was chosen does not. */
export type NotComparedWhy = "changed-between-editions" | "anchor-changed" | "only-then" | "only-now";

export interface Comparison {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Pitfalls with a shared question, most changed first, then in the order asked. */
  readonly pitfalls: readonly PitfallChange[];
  /** Changes that count as movement, largest first. */
  readonly moved: readonly AnswerChange[];
  /** Rises with no new evidence beside them: to be shown before they are believed. */
  readonly flagged: readonly AnswerChange[];
  readonly notCompared: readonly { readonly question: string; readonly name: string; readonly why: NotComparedWhy }[];
}

/** An earlier report beside a later one (INSTRUMENT §6): only answers to anchors that mean the same in both editions are compared, the rest stand apart. */
export function comparison(before: Report, after: Report): Comparison {
  const shared = sharedQuestions(before, after);
  const [then, now] = [onShared(before, shared), onShared(after, shared)];
  const changes = new Map(
    [...shared].map((id) => [id, answerChange(id, countedAnswer(before, id), countedAnswer(after, id))]),
  );
  const all = [...changes.values()];
  const moved = all.filter(({ kind }) => kind === "moved");
  return {
    before: sideOf(before, then),
    after: sideOf(after, now),
    pitfalls: after.instrument.pitfalls
      .flatMap(({ id, title, questions }): PitfallChange[] => {
        const [from, to] = [then.pitfalls[id], now.pitfalls[id]];
        if (!from || !to) return [];
        const own = questions.flatMap((question) => changes.get(question.id) ?? []);
        return [{ pitfall: id, title, from, to, changes: own, reading: readingOf(own) }];
      })
      .sort((one, other) => size(other) - size(one)),
    moved: [...moved].sort((one, other) => Math.abs(other.anchors ?? 0) - Math.abs(one.anchors ?? 0)),
    flagged: all.filter(({ kind }) => kind === "rise-without-evidence"),
    notCompared: notCompared(before, after, shared),
  };
}

/** An answer as it counts: "there is none here" that something contradicts is no answer. */
function countedAnswer({ questionsById }: Report, id: string): Answer | null {
  const finding = questionsById[id];
  return finding === undefined || isContradictedNone(finding) ? null : finding.answer;
}

function sharedQuestions(before: Report, after: Report): ReadonlySet<string> {
  return new Set(
    after.instrument.questions
      .filter(({ id }) => {
        const [then, now] = [before.questionsById[id], after.questionsById[id]];
        if (!then?.counted || !now?.counted) return false;
        const levels = sharedLevels(id, before.instrument, after.instrument);
        return levels.length > 0 && [before, after].every((side) => isAnswerShared(countedAnswer(side, id), levels));
      })
      .map(({ id }) => id),
  );
}

const isAnswerShared = (answer: Answer | null, levels: readonly AnchorLevel[]): boolean =>
  answer === null || isShared(answer, levels);

/** The standings of a report over some of its questions. */
function onShared({ assessment, instrument }: Report, shared: ReadonlySet<string>): Standings {
  const picked: Assessment = { ...assessment, scope: "picked", questions: [...shared] };
  const sheet = sheetOf(picked, instrument);
  const ground = { ...capGround(picked, instrument), unaskedCritical: 0 };
  return standingsOf(scoredSheet(sheet, ground), levelRange(sheet, ground), instrument);
}

const sideOf = ({ taken, instrument, respondentRole }: Report, { overall }: Standings): ComparedSide => ({
  taken,
  edition: instrument.edition,
  respondentRole,
  overall,
});

function readingOf(changes: readonly AnswerChange[]): PitfallReading {
  const changed = changes.filter(({ kind }) => kind !== "same");
  if (changed.length === 0) return "same";
  if (!changed.some(({ newEvidence }) => newEvidence)) return "unproven";
  return changed.length === 1 ? "one-answer" : "trend";
}

/** How far a pitfall moved, in points. */
const size = ({ from, to }: PitfallChange) =>
  from.score === null || to.score === null ? 0 : Math.abs(to.score - from.score);

function notCompared(before: Report, after: Report, shared: ReadonlySet<string>): Comparison["notCompared"] {
  const names = new Map(
    [...before.instrument.questions, ...after.instrument.questions].map(({ id, name }) => [id, name]),
  );
  return [...names].flatMap(([question, name]) => {
    if (shared.has(question)) return [];
    const then = before.questionsById[question]?.counted ?? false;
    const now = after.questionsById[question]?.counted ?? false;
    if (!then && !now) return [];
    if (then && now) return [{ question, name, why: changedWhy(question, before, after) }];
    return [{ question, name, why: then ? "only-then" : "only-now" }];
  });
}

const changedWhy = (question: string, before: Report, after: Report): NotComparedWhy =>
  sharedLevels(question, before.instrument, after.instrument).length === 0
    ? "changed-between-editions"
    : "anchor-changed";
