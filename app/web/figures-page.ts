import { addresses } from "./addresses";
import { formOf } from "./form";
import { NUMBERS, typedFigures } from "./forms/figure-fields";
import { type ReadFigures, readFigures } from "./forms/figures-form";
import { openForm, openToEdit } from "./opening";
import { saveEvent } from "./saving";
import type { Served } from "./served";

export type RefusedFigures = Extract<ReadFigures, { ok: false }>;

export type FiguresView = Awaited<ReturnType<typeof figuresView>>;

/** What the figures page shows. */
export async function figuresView(served: Served) {
  const { stored } = await openForm(served);
  const { figures, profile } = stored.assessment;
  return {
    typed: typedFigures(figures),
    /** The numbers that the profile names. */
    named: NUMBERS.filter((number) => profile.metrics?.includes(number)),
    reviewHref: addresses.review(stored.id),
  };
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
