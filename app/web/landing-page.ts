import { readLanding } from "~/content/read-page";
import type { Landing } from "~/content/schemas/landing";
import type { Instrument } from "~/domain/instrument";
import { benchAddresses } from "./bench/bench-addresses";
import { landingSample } from "./landing-sample";
import { linkHome } from "./link-home";
import { hashOf } from "./secrets";
import type { Served } from "./served";
import { sessionIn } from "./session-cookie";
import { withCounts } from "./with-counts";
import { roomHref } from "./workshop/workshop-href";

export type LandingView = Awaited<ReturnType<typeof landingView>>;

/** The first page: its text, the honest times, and what this browser left unfinished. */
export async function landingView({ request, plumbline }: Served) {
  const session = sessionIn(request.headers.get("Cookie"), plumbline.cookies);
  const { store, now } = plumbline;
  const held = session === undefined ? [] : await store.heldBy(hashOf(session), now().toISOString());
  const rooms = session === undefined ? [] : await store.heldWorkshops(hashOf(session), now().toISOString());
  const open = new Set(rooms.filter(({ workshop }) => workshop.phase !== "closed").map(({ id }) => id));
  return {
    erased: new URL(request.url).searchParams.has("erased") ? { traces: await store.traces("erased") } : null,
    text: counted(readLanding(plumbline.contentDirectory), plumbline.instrument),
    sample: landingSample(plumbline.contentDirectory, plumbline.instrument),
    benches: (session === undefined
      ? []
      : await plumbline.store.benchesOf(hashOf(session), plumbline.now().toISOString())
    ).map(({ id, name }) => ({ id, name, href: benchAddresses.bench(id) })),
    yours: held.map(({ organisation, updatedAt, stage, ...held }) => ({
      id: held.assessmentId,
      // A link to a part does not tell of whom it is a part.
      organisation: held.scope.startsWith("team:") || held.scope === "answer" ? null : organisation,
      updatedAt,
      finished: stage === "finished",
      href: roomHref(held.assessmentId, held.scope, open.has(held.assessmentId)) ?? linkHome(held),
    })),
  };
}

const counted = (text: Landing, instrument: Instrument): Landing => ({
  ...text,
  lede: withCounts(text.lede, instrument),
  howLong: { ...text.howLong, text: withCounts(text.howLong.text, instrument) },
});
