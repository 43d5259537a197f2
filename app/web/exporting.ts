import { assessmentFile } from "~/content/assessment-file";
import { openAssessment } from "./opening";
import { fileName } from "./paper";
import type { Served } from "./served";

/** The assessment as a file, at any time; importing and exporting it again gives the same bytes. */
export async function exportedFile(served: Served): Promise<Response> {
  const { stored, instrument } = await openAssessment(served);
  const name = `Plumbline assessment ${stored.assessment.profile.organisation ?? ""} ${stored.assessment.taken}`;
  return new Response(assessmentFile(stored.assessment, instrument), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName(name)}.json"; filename*=UTF-8''${encodeURIComponent(name)}.json`,
      "Cache-Control": "no-store",
    },
  });
}
