import { addresses } from "./addresses";
import { type FieldProblem, formOf } from "./form";
import { readFigures, type TypedFigures, typedFigures } from "./forms/figures-form";
import { openAssessment, openToEdit } from "./opening";
import { saveEvent } from "./saving";
import type { Served } from "./served";

export interface RefusedFigures {
  readonly ok: false;
  readonly problems: readonly FieldProblem[];
  readonly typed: TypedFigures;
}

export type FiguresView = Awaited<ReturnType<typeof figuresView>>;

/** What the figures page shows. */
export async function figuresView(served: Served) {
  const { stored } = await openAssessment(served);
  return { typed: typedFigures(stored.assessment.figures), reviewHref: addresses.review(stored.id) };
}

/** Keeps posted figures; leads to the review. */
export async function keptFigures(
  served: Served,
): Promise<{ readonly ok: true; readonly href: string } | RefusedFigures> {
  const opened = await openToEdit(served);
  const read = readFigures(await formOf(served.request));
  if (!read.ok) return read;
  const saved = await saveEvent(served, opened, { type: "figures.given", figures: read.figures });
  return {
    ok: true,
    href: saved.kind === "refused" ? addresses.profile(opened.stored.id) : addresses.review(opened.stored.id),
  };
}
