import type { Assessment } from "../assessment";
import { countedQuestions } from "../counted";
import type { Instrument } from "../instrument";
import { nonesInAgenda } from "./nones-in-agenda";
import type { Settings } from "./settings";
import { type SettingsProblem, settingsProblems } from "./settings-problems";
import type { LastTimeAction, Workshop } from "./workshop";

export type Made =
  | { readonly ok: true; readonly workshop: Workshop }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** The assessment a workshop starts from and fills: its scope, profile and nothing answered. `taken` is an ISO date. */
export function emptyAssessment(settings: Settings, instrument: Workshop["instrument"], taken: string): Assessment {
  const { scope, questions, profile, client } = settings;
  return {
    instrument: { id: instrument.id, edition: instrument.edition },
    taken,
    scope,
    ...(scope === "picked" ? { questions: questions ?? [] } : {}),
    profile: client.trim() === "" ? profile : { ...profile, organisation: client },
    answers: {},
    figures: {},
    capacity: "normal",
    votes: {},
  };
}

/** A workshop in its lobby, or every problem of its settings. `lastTime` holds what an earlier workshop took down. */
export function newWorkshop(
  settings: Settings,
  instrument: Instrument,
  lastTime: readonly Omit<LastTimeAction, "state">[] = [],
): Made {
  const problems = settingsProblems(settings, instrument);
  if (problems.length > 0) return { ok: false, problems };
  const empty = emptyAssessment(settings, instrument, "");
  const agenda = countedQuestions(empty, instrument).map(({ id }) => id);
  if (agenda.length === 0) return { ok: false, problems: [{ field: "questions", problem: "missing" }] };
  return {
    ok: true,
    workshop: {
      instrument: { id: instrument.id, edition: instrument.edition },
      settings,
      phase: "lobby",
      step: 0,
      rule: 1,
      agenda,
      current: null,
      open: null,
      rounds: {},
      settled: {},
      pausedAt: null,
      doorLocked: false,
      actions: [],
      lastTime: lastTime.map((action) => ({ ...action, state: null })),
      ...nonesInAgenda(agenda, empty, instrument),
    },
  };
}
