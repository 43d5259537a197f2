import { contradictedNones } from "~/domain/none";
import type { StoredAssessment } from "~/storage/store";
import { addresses } from "./addresses";
import { editionOf } from "./edition";
import { idsInOrder } from "./sections";
import type { Asked } from "./served";

/** Where Continue leads: the next open question after this one, else the first open one, else the figures, or the review when they were seen. */
export function followingHref({ id, assessment }: StoredAssessment, { params, plumbline }: Asked): string {
  const instrument = editionOf(assessment, plumbline.editions);
  const questions = idsInOrder(assessment, instrument);
  const contradicted = contradictedNones(assessment, instrument);
  const here = questions.indexOf(params.question ?? "");
  const isOpen = (question: string) => assessment.answers[question] === undefined || contradicted.has(question);
  const next = questions.slice(here + 1).find(isOpen) ?? questions.find(isOpen);
  if (next !== undefined) return addresses.question(id, next);
  return Object.keys(assessment.figures).length === 0 ? addresses.figures(id) : addresses.review(id);
}
