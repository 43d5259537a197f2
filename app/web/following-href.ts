import { contradictedNones } from "~/domain/none";
import type { StoredAssessment } from "~/storage/store";
import { addresses } from "./addresses";
import { editionOf } from "./edition";
import { idsInOrder } from "./sections";
import type { Asked, Served } from "./served";

/** Where somebody came from to change one answer, and goes back to. */
export type Detour = "review" | "results";

/** The detour an address names; null where it names none. */
export function detourIn(request: Pick<Request, "url"> | undefined): Detour | null {
  const from = request === undefined ? null : new URL(request.url).searchParams.get("from");
  return from === "review" || from === "results" ? from : null;
}

/** The address with the detour that leads back. */
export const onDetour = (href: string, from: Detour | null): string => (from === null ? href : `${href}?from=${from}`);

/**
 * Where Continue leads: back to where one answer was to be changed from; else to the next open question after this one, else the first open one, else
 * the figures, or the review when they were seen.
 */
export function followingHref(
  { id, assessment }: StoredAssessment,
  { params, plumbline, request }: Asked & Partial<Pick<Served, "request">>,
): string {
  const detour = detourIn(request);
  if (detour === "results") return addresses.results(id);
  if (detour === "review") return addresses.answers(id, params.question);
  const instrument = editionOf(assessment, plumbline.editions);
  const questions = idsInOrder(assessment, instrument);
  const contradicted = contradictedNones(assessment, instrument);
  const here = questions.indexOf(params.question ?? "");
  const isOpen = (question: string) => assessment.answers[question] === undefined || contradicted.has(question);
  const next = questions.slice(here + 1).find(isOpen) ?? questions.find(isOpen);
  if (next !== undefined) return addresses.question(id, next);
  return Object.keys(assessment.figures).length === 0 ? addresses.figures(id) : addresses.review(id);
}
