import { type AskedAgainWhy, takenOn, takingOn } from "~/domain/taking-on";
import { wordingFor } from "~/domain/wording";
import { addresses } from "../addresses";
import { formOf } from "../form";
import { type Said, saidOf } from "../handing-over/said-of";
import { type Opened, openToOwn } from "../opening";
import type { Plumbline } from "../plumbline";
import type { Served } from "../served";
import type { Started } from "../starting";
import { todayOf } from "../today";
import { startSuccessor, takenOnFrom } from "./successor";

/** Why an assessment cannot be taken on now. */
export type TakeOnRefusal = "newest" | "room-open" | "unfinished";

export type TakeOnView = Awaited<ReturnType<typeof takeOnView>>;

/** What taking an assessment on into the newest edition keeps and asks again, before anything is made; the owner's alone. */
export async function takeOnView(served: Served) {
  const opened = await openToOwn(served);
  const { plumbline } = served;
  const { stored, instrument: from } = opened;
  const { id, assessment } = stored;
  const to = plumbline.instrument;
  const refusal = await refusalOf(plumbline, opened);
  const before = refusal === null ? await takenOnFrom(served, id) : undefined;
  const { kept, again, open } = takingOn(assessment, from, to);
  const line = (question: string) => {
    const [asked, was] = [to, from].map(({ questions }) => questions.find((each) => each.id === question));
    const answer = assessment.answers[question];
    return {
      question,
      name: asked?.name ?? question,
      text: asked === undefined ? "" : wordingFor(asked, assessment.profile).text,
      said: was === undefined || answer === undefined ? null : saidOf(was, answer, assessment.profile),
    };
  };
  return {
    from: from.edition,
    to: to.edition,
    taken: assessment.taken,
    refusal,
    already: before === undefined ? null : { href: addresses.assessment(before.id), since: before.createdAt },
    kept: kept.map(line),
    again: again.map(({ question, why }): AskedAgainLine => ({ ...line(question), why })),
    open: open.map(line),
    ofRoom: Object.keys(assessment.votes).length > 0,
    hrefs: { results: addresses.results(id), review: addresses.review(id), plan: addresses.plan(id) },
  };
}

interface AskedAgainLine {
  readonly question: string;
  readonly name: string;
  readonly text: string;
  readonly said: Said | null;
  readonly why: AskedAgainWhy;
}

/** Begins the assessment in the newest edition with the answers that mean the same there, and leads to its review; or says why not. */
export async function takeOn(
  served: Served,
): Promise<({ readonly ok: true } & Started) | { readonly ok: false; readonly refusal: TakeOnRefusal }> {
  const opened = await openToOwn(served);
  await formOf(served.request);
  const { plumbline } = served;
  const refusal = await refusalOf(plumbline, opened);
  if (refusal !== null) return { ok: false, refusal };
  const { stored, instrument: from } = opened;
  const today = todayOf(served);
  const { id, cookie } = await startSuccessor(served, stored.id, {
    following: "taken-on",
    stage: "answering",
    assessment: takenOn(stored.assessment, from, plumbline.instrument, today),
  });
  return { ok: true, href: addresses.review(id), cookie };
}

/** Where a finished assessment of an earlier edition is taken on, for its owner; null for everybody else. */
export const takeOnLink = (
  { instrument: newest }: Pick<Plumbline, "instrument">,
  { stored, scope, instrument }: Pick<Opened, "stored" | "scope" | "instrument">,
): { readonly href: string; readonly edition: string } | null =>
  scope === "own" && stored.stage === "finished" && instrument.edition !== newest.edition
    ? { href: addresses.takeOn(stored.id), edition: newest.edition }
    : null;

async function refusalOf(
  { store, instrument: newest }: Pick<Plumbline, "store" | "instrument">,
  { stored, instrument }: Opened,
): Promise<TakeOnRefusal | null> {
  if (instrument.edition === newest.edition) return "newest";
  if ((await store.workshopNow(stored.id))?.stored.closedAt === null) return "room-open";
  return stored.stage === "finished" ? null : "unfinished";
}
