import type { Report } from "~/domain/report-types";
import { settled } from "./office/settled";
import { mendedSlides } from "./office/slide-mends";
import { decisionsSlide } from "./slides/decisions-slide";
import { deck } from "./slides/deck";
import { findingSlide } from "./slides/finding-slide";
import { planSlide } from "./slides/plan-slide";
import { chartValues, profileSlide } from "./slides/profile-slide";

/** The board's summary as four slides with a chart and tables of PowerPoint's own. Equal reports give equal bytes. */
export async function boardPptx(report: Report): Promise<Uint8Array> {
  const pptx = deck(report);
  findingSlide(pptx, report);
  if (report.profile.length > 0) profileSlide(pptx, report);
  planSlide(pptx, report);
  decisionsSlide(pptx, report);
  const written = (await pptx.write({ outputType: "uint8array" })) as Uint8Array;
  return settled(await mendedSlides(written, chartValues(report)), report.taken);
}
