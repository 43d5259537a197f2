import type { PlanChange } from "~/domain/team-plan/plan-change";
import { trendFor } from "../comparing/series";
import { adoptedPlan, mayEdit, notFound, openAssessment, openFinished } from "../opening";
import { chosenFile, keptChoice } from "../report-choice/kept-choice";
import { openSample } from "../samples";
import type { Served } from "../served";
import { insteadOfReport } from "../team-plan/instead-of-report";
import { asksForLater } from "../team-plan/plan-files";
import { fileOf } from "./file-of";
import { type FileName, isFileName } from "./makers";

/** The file in the address, of an assessment this browser may read or of a sample. Throws a 404 for any other name. */
export async function servedFile(served: Served): Promise<Response> {
  const { file } = served.params;
  const chosen = served.params.sample === undefined ? chosenFile(file) : null;
  if (chosen !== null) return keptChoice(served, chosen);
  if (!isFileName(file)) throw notFound();
  return anyFile(served, file);
}

/** The whole report as PDF, on the paper the address asks for: A4 unless `?paper=letter`. */
export const planPaper = (served: Served): Promise<Response> =>
  anyFile(
    served,
    new URL(served.request.url).searchParams.get("paper") === "letter" ? "plan-letter.pdf" : "plan-a4.pdf",
  );

/** A link that shows the plan alone gets its part of the plan in place of the report. */
const anyFile = async (served: Served, file: FileName) =>
  served.params.sample === undefined
    ? ((await insteadOfReport(served, file)) ?? assessmentsFile(served, file))
    : samplesFile(served, file);

/** What shows the series that a report is the last of. */
const IN_SERIES = /\.(pdf|docx|md)$/;

/** The assessment's own file at any time; everything else once it is finished. */
export async function assessmentsFile(served: Served, file: FileName): Promise<Response> {
  const now = await openAssessment(served);
  // Who only looks keeps what was finished.
  const opened =
    file === "assessment.json" && mayEdit(now)
      ? { ...now, adopted: await adoptedPlan(served, now) }
      : await openFinished(served);
  const { stored, instrument, adopted } = opened;
  const { assessment, id } = stored;
  const { pdf, office, made } = served.plumbline;
  return fileOf({ pdf: pdf.of(id), office, made }, file, {
    assessment,
    instrument,
    adopted,
    later: asksForLater(served),
    history: file === "assessment.json" && mayEdit(opened) && adopted !== null ? await historyOf(served, id) : [],
    trend: IN_SERIES.test(file) ? await trendFor(served.plumbline, opened) : undefined,
    owner: id,
    who: assessment.profile.organisation ?? "",
  });
}

/** As many of the newest changes as a file that can be opened again has room for, oldest first. */
async function historyOf({ plumbline }: Served, id: string): Promise<readonly PlanChange[]> {
  const fitting: PlanChange[] = [];
  let size = 0;
  for (const line of await plumbline.store.planChanges(id)) {
    size += JSON.stringify(line).length;
    if (size > HISTORY_ROOM) break;
    fitting.push(line);
  }
  return fitting.reverse();
}

/** Of an assessment file of at most 1 MB, in UTF-16 units; all of it is in the archive. */
const HISTORY_ROOM = 200_000;

/** The same of a sample, by the lane for whoever asks. */
async function samplesFile(served: Served, file: FileName): Promise<Response> {
  const { sample, instrument } = openSample(served);
  const { assessment, id, name } = sample;
  const { publicPaper, office, made } = served.plumbline;
  return fileOf({ pdf: publicPaper.of("samples"), office, made }, file, {
    assessment,
    instrument,
    adopted: null,
    later: asksForLater(served),
    owner: `sample ${id}`,
    who: `sample ${name}`,
  });
}
