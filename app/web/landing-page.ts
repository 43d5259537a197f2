import { readLanding } from "~/content/read-page";
import type { Landing } from "~/content/schemas/landing";
import type { Instrument } from "~/domain/instrument";
import type { HeldAssessment } from "~/storage/store";
import { benchAddresses } from "./bench/bench-addresses";
import { returnedTo } from "./handing-over/returned";
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
  const names = held.map(({ organisation }) => organisation);
  const isTwice = (organisation: string | null) => names.filter((name) => name === organisation).length > 1;
  // Rows of one name are told apart by the round of measuring they are.
  const rounds = new Map(
    await Promise.all(
      held
        .filter(({ organisation, scope }) => isTwice(organisation) && scope === "own")
        .map(async ({ assessmentId }) => {
          const series = await store.series(assessmentId);
          const index = series.findIndex((member) => member.assessmentId === assessmentId);
          return [assessmentId, series.length < 2 ? null : index + 1] as const;
        }),
    ),
  );
  const returned =
    session === undefined ? [] : await Promise.all(held.map((row) => returnedIn(row, session, plumbline)));
  const open = new Set(rooms.filter(({ workshop }) => workshop.phase !== "closed").map(({ id }) => id));
  return {
    erased: new URL(request.url).searchParams.has("erased") ? { traces: await store.traces("erased") } : null,
    text: counted(readLanding(plumbline.contentDirectory), plumbline.instrument),
    sample: landingSample(plumbline.contentDirectory, plumbline.instrument),
    benches: (session === undefined
      ? []
      : await plumbline.store.benchesOf(hashOf(session), plumbline.now().toISOString())
    ).map(({ id, name }) => ({ id, name, href: benchAddresses.bench(id) })),
    returned: returned.filter((view) => view !== null),
    yours: toldApart(
      held.map(({ organisation, updatedAt, stage, ...held }) => ({
        id: held.assessmentId,
        // A link to a part does not tell of whom it is a part.
        organisation: held.scope.startsWith("team:") || held.scope === "answer" ? null : organisation,
        updatedAt,
        round: rounds.get(held.assessmentId) ?? null,
        finished: stage === "finished",
        hasPlan: held.hasPlan,
        href: roomHref(held.assessmentId, held.scope, open.has(held.assessmentId)) ?? linkHome(held),
      })),
    ),
  };
}

interface Row {
  readonly organisation: string | null;
  readonly round: number | null;
  readonly finished: boolean;
  readonly updatedAt: string;
}

/** Rows with whether another would read like it: such a one says the minute of its last change, and whether it has a plan. */
function toldApart<Line extends Row>(rows: readonly Line[]) {
  const said = ({ organisation, round, finished, updatedAt }: Row) =>
    JSON.stringify([organisation, round, finished, updatedAt.slice(0, 10)]);
  const count = (row: Row) => rows.filter((each) => said(each) === said(row)).length;
  return rows.map((row) => ({ ...row, isTwin: count(row) > 1 }));
}

/** What came back to an owner; of other links nothing is told. */
async function returnedIn({ assessmentId, scope }: HeldAssessment, session: string, plumbline: Served["plumbline"]) {
  const { store, now } = plumbline;
  if (scope !== "own" || (await store.handedAnswers(assessmentId)).length === 0) return null;
  const opened = await store.open(hashOf(session), assessmentId, now().toISOString());
  return opened === undefined ? null : returnedTo(plumbline, opened.stored);
}

const counted = (text: Landing, instrument: Instrument): Landing => ({
  ...text,
  lede: withCounts(text.lede, instrument),
  howLong: { ...text.howLong, text: withCounts(text.howLong.text, instrument) },
});
