import type { Instrument } from "../instrument";
import { limits } from "./limits";
import type { Settings } from "./settings";

/** What is wrong with a setting, for the edge to put into words. */
export interface SettingsProblem {
  readonly field: keyof Settings;
  readonly problem:
    | "missing"
    | "too-long"
    | "too-many"
    | "not-whole"
    | "out-of-range"
    | "not-unique"
    | "unknown-question"
    | "fewer-seats-than-threshold";
}

const isBetween = (value: number, atLeast: number, atMost: number) => value >= atLeast && value <= atMost;

/** Every problem of the settings, none twice; empty where a workshop can be made of them. */
export function settingsProblems(settings: Settings, instrument: Instrument): readonly SettingsProblem[] {
  const { title, client, scope, questions, roles, mode, threshold, voteSeconds, seats } = settings;
  const known = new Set(instrument.questions.map(({ id }) => id));
  const checks: readonly (readonly [boolean, SettingsProblem])[] = [
    [title.trim() === "", { field: "title", problem: "missing" }],
    [title.length > limits.name, { field: "title", problem: "too-long" }],
    [client.length > limits.name, { field: "client", problem: "too-long" }],
    [scope === "picked" && !questions?.length, { field: "questions", problem: "missing" }],
    [questions?.some((id) => !known.has(id)) ?? false, { field: "questions", problem: "unknown-question" }],
    [roles.length === 0 || roles.some(({ id, name }) => !id || !name.trim()), { field: "roles", problem: "missing" }],
    [roles.some(({ name }) => name.length > limits.name), { field: "roles", problem: "too-long" }],
    [roles.length > limits.rolesAtMost, { field: "roles", problem: "too-many" }],
    [new Set(roles.map(({ id }) => id)).size < roles.length, { field: "roles", problem: "not-unique" }],
    [!Number.isInteger(threshold), { field: "threshold", problem: "not-whole" }],
    [threshold < limits.thresholdAtLeast, { field: "threshold", problem: "out-of-range" }],
    [voteSeconds !== null && !Number.isInteger(voteSeconds), { field: "voteSeconds", problem: "not-whole" }],
    [
      voteSeconds !== null && !isBetween(voteSeconds, limits.voteSeconds.atLeast, limits.voteSeconds.atMost),
      { field: "voteSeconds", problem: "out-of-range" },
    ],
    [!Number.isInteger(seats), { field: "seats", problem: "not-whole" }],
    [!isBetween(seats, 1, limits.seatsAtMost), { field: "seats", problem: "out-of-range" }],
    [mode === "anonymous" && seats < threshold, { field: "seats", problem: "fewer-seats-than-threshold" }],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}
