import { pdfResponse } from "~/web/paper";
import { openSample } from "~/web/samples";
import { served } from "~/web/served";

export const loader = served((request) => {
  const { report, sample } = openSample(request);
  return pdfResponse(request, report, `Plumbline sample ${sample.name}`, request.plumbline.publicPaper);
});
