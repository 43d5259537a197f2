import type { Refusal } from "~/domain/workshop/refusal-of";
import { formOf } from "../form";
import { sendingOf } from "../once";
import { notFound } from "../opening";
import type { Served } from "../served";
import { zoneOf } from "../today";
import { workshopAddresses } from "./addresses";
import { changeWorkshop } from "./changing";
import { readEvent } from "./event-form";
import { openWorkshop } from "./opening";
import { NOT_AN_EVENT, refusalSentence } from "./refusal-words";
import { screenOf, type WorkshopScreen } from "./view";

/** What became of a facilitator's form. */
export type Moved =
  /** Kept: answer 303 to `href`. */
  | { readonly kind: "moved"; readonly href: string }
  /** Nothing was changed: show `message` above the screen as it is now, and what was typed. */
  | {
      readonly kind: "refused";
      /** 409 where the room stands elsewhere than the form thought, else 422. */
      readonly status: 409 | 422;
      /** `unreadable` where the form is no event. */
      readonly refusal: Refusal | "unreadable";
      readonly message: string;
      /** With `too-few-for-anonymity`: offer a form of event `mode.changed`, mode `open`. */
      readonly offersOpenMode: boolean;
      readonly screen: WorkshopScreen;
      /** The fields as they were posted, to fill the form again. */
      readonly typed: Readonly<Record<string, string>>;
    };

const ELSEWHERE: readonly Refusal[] = ["stale", "not-now", "workshop-closed", "paused"];

/** Takes the posted step or note of a console (see `readEvent` for its fields). Throws a 404 Response where this browser may not run the workshop. */
export async function movedWorkshop(served: Served): Promise<Moved> {
  const { plumbline, request } = served;
  const opened = await openWorkshop(served);
  const { id } = opened.stored;
  const form = await formOf(request);
  const typed = Object.fromEntries(form);
  const read = (agenda: readonly string[]) => readEvent(form, agenda, plumbline.live.now(id));
  const first = read(opened.stored.workshop.agenda);
  if (first === undefined)
    return {
      kind: "refused",
      status: 422,
      refusal: "unreadable",
      message: NOT_AN_EVENT,
      offersOpenMode: false,
      screen: screenOf(served, opened, "facilitator"),
      typed,
    };
  const changed = await changeWorkshop(
    { ...plumbline, zone: zoneOf(served) },
    id,
    ({ stored }) => read(stored.workshop.agenda) ?? first,
    sendingOf(form),
  );
  switch (changed.kind) {
    case "gone":
      throw notFound();
    case "changed":
      return { kind: "moved", href: workshopAddresses.console(id) };
    case "refused": {
      const { refused, before } = changed;
      const here = { ...before, scope: opened.scope, room: { ...before.room, here: plumbline.live.here(id) } };
      return {
        kind: "refused",
        status: ELSEWHERE.includes(refused.refusal) ? 409 : 422,
        refusal: refused.refusal,
        message: refusalSentence(refused),
        offersOpenMode: "offer" in refused,
        screen: screenOf(served, here, "facilitator"),
        typed,
      };
    }
  }
}
