import type { BenchFilter, BenchState } from "~/storage/bench-store";
import { addresses } from "../addresses";
import { newOnce } from "../once";
import type { Served } from "../served";
import { workshopAddresses } from "../workshop/addresses";
import { benchAddresses } from "./bench-addresses";
import { openBench } from "./open-bench";
import { passkeysView } from "./passkeys/passkeys-view";

const A_PAGE = 25;
const STATES: readonly BenchState[] = ["answering", "finished", "running", "closed"];

export type BenchView = Awaited<ReturnType<typeof benchView>>;

/** A bench as its page shows it: the lines its address filters, what may be put on it, its links and passkeys. */
export async function benchView(served: Served) {
  const { id, name, passphraseHash, session } = await openBench(served);
  const { store, now } = served.plumbline;
  const asked = new URL(served.request.url).searchParams;
  const wanted = pageIn(asked);
  const first = await store.benchLines(id, filterIn(asked, wanted));
  const { total } = first;
  const pages = Math.max(1, Math.ceil(total / A_PAGE));
  const page = Math.min(wanted, pages);
  // What stood on a page beyond the last one is gone, or archived: the last is shown.
  const { items } = page === wanted ? first : await store.benchLines(id, filterIn(asked, page));
  const filter = filterIn(asked, page);
  const owned = (await store.heldBy(session, now().toISOString())).filter(({ scope }) => scope === "own");
  const on = new Set((owned.length === 0 ? [] : await store.onBench(id)).map(({ assessmentId }) => assessmentId));
  return {
    once: newOnce(),
    id,
    name,
    hasPassphrase: passphraseHash !== null,
    states: STATES,
    filter: { text: filter.text ?? "", state: filter.state ?? null, archived: filter.archived },
    total,
    page,
    pages,
    items: items.map(({ assessmentId, title, state, stage: _stage, ...item }) => ({
      ...item,
      id: assessmentId,
      title,
      state,
      href:
        state === "running" ? workshopAddresses.console(assessmentId) : `${addresses.assessment(assessmentId)}?resume`,
    })),
    /** What this browser owns and this bench has not. */
    toPut: owned
      .filter(({ assessmentId }) => !on.has(assessmentId))
      .map(({ assessmentId, organisation, updatedAt }) => ({ id: assessmentId, organisation, updatedAt })),
    links: await store.benchLinks(id),
    passkeys: await passkeysView(served, id),
    hrefs: {
      here: benchAddresses.bench(id),
      workshop: `${workshopAddresses.create}?bench=${id}`,
      archive: benchAddresses.archive(id),
      calibration: benchAddresses.calibration(id),
    },
  };
}

function filterIn(asked: URLSearchParams, page: number): BenchFilter {
  const text = asked.get("text")?.replaceAll("\0", "").trim() ?? "";
  const state = STATES.find((candidate) => candidate === asked.get("state"));
  return {
    ...(text === "" ? {} : { text }),
    ...(state === undefined ? {} : { state }),
    archived: asked.get("archived") === "yes",
    skip: (page - 1) * A_PAGE,
    atMost: A_PAGE,
  };
}

/** Which page is asked for: from 1, and of no more than a bench could have. */
const pageIn = (asked: URLSearchParams) => Number(/^[1-9]\d{0,6}$/.exec(asked.get("page") ?? "")?.[0] ?? 1);
