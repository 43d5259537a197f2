import { createHash } from "node:crypto";
import type { Assessment } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";
import { report } from "~/domain/report";
import type { Report } from "~/domain/report-types";
import type { TeamPlan } from "~/domain/team-plan/team-plan";

/** As many as a busy minute looks at. */
const MOST = 64;

/** Reports by what they were drawn from, as long as memory is not wanted for something else: nothing here keeps one alive, or what it is about. */
const drawn = new WeakMap<Instrument["questions"], Map<string, WeakRef<Report>>>();

/** The report of an assessment, drawn once for pages and files that show the same: it depends on nothing but these three, and nobody changes one. */
export function drawnReport(assessment: Assessment, instrument: Instrument, adopted: TeamPlan | null = null): Report {
  const reports = drawn.get(instrument.questions) ?? new Map<string, WeakRef<Report>>();
  drawn.set(instrument.questions, reports);
  // Of what is made of an edition for one organisation only the names of roles differ.
  const key = createHash("sha256")
    .update(JSON.stringify([assessment, adopted, instrument.ownerRoles]))
    .digest("base64url");
  const before = reports.get(key)?.deref();
  if (before !== undefined) return before;
  const found = report(assessment, instrument, adopted);
  reports.delete(key);
  reports.set(key, new WeakRef(found));
  const [oldest] = reports.keys();
  if (reports.size > MOST && oldest !== undefined) reports.delete(oldest);
  return found;
}
