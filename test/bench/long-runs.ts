import { handMadeReport } from "#test/pdf/hand-made-report";
import { longRuns, timesSlower } from "#test/support/times-slower";
import { planInstrument, START, tinyPlan, withItem } from "#test/support/tiny-plan";
import { progressOf } from "~/domain/team-plan/progress";
import { reportMarkdown } from "~/exports/report-markdown";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { fileResponse } from "~/web/files/file-response";

const planWith = (note: string) => {
  const part = withItem(tinyPlan(), "listen", { note, why: note });
  const progress = progressOf(part, planInstrument, START);
  return planMarkdown({
    organisation: "Harbour Mutual",
    filter: {},
    part,
    progress,
    roles: [],
    questionNames: {},
    actionTitles: {},
  });
};

const makers: Readonly<Record<string, (text: string) => unknown>> = {
  "a report as Markdown": (note) => reportMarkdown(handMadeReport({ note, sentence: note })),
  "a plan as Markdown": planWith,
  "a file's name": (name) => fileResponse(new Uint8Array(1), "text/csv", name, "csv").headers,
};

/** How many times longer than with plain words each text takes with the run of signs that it takes longest for. */
export const slowestRuns = (): readonly { readonly name: string; readonly times: number }[] =>
  Object.entries(makers).map(([name, make]) => ({
    name,
    times: Math.max(...Object.values(longRuns).map((run) => timesSlower(make, run))),
  }));
