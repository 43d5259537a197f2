import type { FacilitatorView } from "~/domain/workshop/facilitator-view";
import type { PresenterView } from "~/domain/workshop/presenter-view";
import { viewFor } from "~/domain/workshop/view-for";
import type { TracesLeft } from "~/storage/scrubbing";
import { addresses } from "../addresses";
import { newOnce } from "../once";
import { ownOrigin } from "../own-origin";
import type { Served } from "../served";
import { workshopAddresses } from "./addresses";
import { type OpenedWorkshop, openWorkshop, type WorkshopPart } from "./opening";
import { type QrPath, qrSvgPath } from "./qr";

type ViewOf<Part extends WorkshopPart> = Part extends "presenter" ? PresenterView : FacilitatorView;

/** A console or presenter screen: the view that the live stream replaces, and what stays the same for the whole workshop. */
export interface WorkshopScreen<Part extends WorkshopPart = "facilitator"> {
  readonly id: string;
  /** What the forms of this screen carry, so that one that is sent again is known. */
  readonly once: string;
  readonly view: ViewOf<Part>;
  readonly join: {
    /** Six characters; draw them in two groups of three. */
    readonly code: string;
    /** Where to type it, as said aloud: "plumbline.example/join". */
    readonly place: string;
    /** The address in the QR. */
    readonly href: string;
    readonly qr: QrPath;
  };
  /** Server-sent events: each message's data is a whole new `view` as JSON. */
  readonly liveHref: string;
  readonly consoleHref: string;
  readonly presenterHref: string;
  /** The report, plan and files, from the wrap-up on; null before. */
  readonly resultsHref: string | null;
  /** Why votes of closed anonymous rounds may still stand in the database's own files; null: none does. */
  readonly traces: TracesLeft | null;
  /** Where private links are made and taken back, for handing over; null for whoever may not, since only the owner does. */
  readonly linksHref: string | null;
}

/** Everything a console shows (scopes own, edit, facilitate), or with `"presenter"` the projector (these and present). Throws a 404 Response. */
export async function workshopView(served: Served): Promise<WorkshopScreen>;
export async function workshopView<Part extends WorkshopPart>(
  served: Served,
  part: Part,
): Promise<WorkshopScreen<Part>>;
export async function workshopView(served: Served, part: WorkshopPart = "facilitator") {
  const opened = await openWorkshop(served, part);
  const isAnonymous = part === "facilitator" && opened.stored.workshop.settings.mode === "anonymous";
  return {
    ...screenOf(served, opened, part),
    traces: isAnonymous ? await served.plumbline.store.traces("votes") : null,
  };
}

/** The screen of a workshop that is open already. */
export function screenOf<Part extends WorkshopPart>(
  { request, plumbline }: Served,
  { stored, room, scope }: OpenedWorkshop,
  part: Part,
): WorkshopScreen<Part> {
  const { id, code, workshop } = stored;
  const { instrument, environment, live } = plumbline;
  const origin = ownOrigin(environment.publicOrigin, request.headers.get("Host") ?? undefined);
  const href = origin + workshopAddresses.joinWith(code);
  return {
    id,
    once: newOnce(),
    view: viewFor({ kind: part }, workshop, room, instrument, live.now(id)) as ViewOf<Part>,
    join: { code, place: new URL(origin).host + workshopAddresses.join, href, qr: qrSvgPath(href) },
    liveHref: workshopAddresses.live(id, part),
    consoleHref: workshopAddresses.console(id),
    presenterHref: workshopAddresses.presenter(id),
    resultsHref:
      workshop.phase === "wrap-up" || (workshop.phase === "closed" && Object.keys(workshop.settled).length > 0)
        ? addresses.results(id)
        : null,
    traces: null,
    linksHref: scope === "own" ? addresses.leave(id) : null,
  };
}
