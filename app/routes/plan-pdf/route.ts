import { openReport } from "~/web/opening";
import { pdfResponse } from "~/web/paper";
import { served } from "~/web/served";

export const loader = served(async (request) => {
  const { report } = await openReport(request);
  return pdfResponse(request, report, `Plumbline plan ${report.organisation ?? ""} ${report.taken}`);
});
