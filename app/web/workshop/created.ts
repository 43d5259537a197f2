import { emptyAssessment, newWorkshop } from "~/domain/workshop/new-workshop";
import type { LastTimeAction } from "~/domain/workshop/workshop";
import type { LinkScope, NewLink } from "~/storage/store";
import { ownLink } from "../bench/own-link";
import { type FieldProblem, formOf, lineField } from "../form";
import { daysFrom, UNPLANNED_DAYS } from "../link-ends";
import { onceOf, onlyOnce } from "../once";
import { ownOrigin } from "../own-origin";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "../session-cookie";
import { todayOf } from "../today";
import { workshopAddresses } from "./addresses";
import { earlierWorkshops } from "./earlier-workshops";
import { newJoinCode } from "./join-code";
import { readSettings, settingsProblem, type TypedSettings } from "./settings-form";

const CODES_TRIED = 20;

/** What became of the form for a new workshop. */
export type Created =
  | {
      readonly kind: "created";
      readonly id: string;
      readonly title: string;
      /** Six characters. */
      readonly code: string;
      /** The address in the QR. */
      readonly joinHref: string;
      readonly consoleHref: string;
      readonly presenterHref: string;
      /** Private links with their secrets: shown once, kept nowhere. `own` may also share and erase; `facilitate` hands over; `present` is for the projector. */
      readonly links: { readonly own: string; readonly facilitate: string; readonly present: string };
      /** The Set-Cookie header that lets this browser in. */
      readonly cookie: string;
    }
  | { readonly kind: "invalid"; readonly problems: readonly FieldProblem[]; readonly typed: TypedSettings };

/** Makes a workshop of the posted form (fields: `readSettings`, and `after`) with its links and a session for this browser. */
export async function createdWorkshop(served: Served): Promise<Created> {
  const { plumbline, request } = served;
  const { store, instrument, cookies, now, environment } = plumbline;
  const form = await formOf(request);
  const invalid = (problems: readonly FieldProblem[]): Created => ({
    kind: "invalid",
    problems,
    typed: Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key)])),
  });
  const read = readSettings(form, instrument);
  if (!read.ok) return invalid(read.problems);
  const made = newWorkshop(read.settings, instrument, await lastTime(served, lineField(form, "after")));
  if (!made.ok) return invalid(made.problems.map(settingsProblem));

  const origin = ownOrigin(environment.publicOrigin, request.headers.get("Host") ?? undefined);
  const at = now().toISOString();
  const session = sessionIn(request.headers.get("Cookie"), cookies) ?? newSession();
  const once = onceOf(served, form);
  const secrets = { own: once.secret("own"), facilitate: once.secret("facilitate"), present: once.secret("present") };
  const link = (scope: keyof typeof secrets & LinkScope, name: string): NewLink => ({
    id: once.id(scope),
    scope,
    name,
    secretHash: hashOf(secrets[scope]),
    expiresAt: scope === "own" ? null : daysFrom(now(), UNPLANNED_DAYS).toISOString(),
  });
  const stored = {
    id: once.id("workshop"),
    revision: 1,
    stage: "answering",
    assessment: emptyAssessment(read.settings, made.workshop.instrument, todayOf(served)),
    createdAt: at,
    updatedAt: at,
  } as const;
  const links = [
    link("own", "Whoever set the workshop up"),
    link("facilitate", "Facilitator"),
    link("present", "Presenter screen"),
  ] as const;
  const bench = await benchIn(served);
  const own = { sessionHash: hashOf(session), expiresAt: sessionEnd(now()) };
  const code = await onlyOnce(
    once,
    async () => {
      const redeemed = await store.redeem(hashOf(secrets.own), own, at);
      return redeemed && (await store.workshopNow(redeemed.assessmentId))?.stored.code;
    },
    async () => {
      for (let tried = 0; tried < CODES_TRIED; tried += 1) {
        const drawn = newJoinCode();
        const kept = await store.createWorkshop(
          stored,
          { code: drawn, workshop: made.workshop },
          [...links],
          own,
          bench && { benchId: bench.id, link: ownLink(bench.name) },
        );
        if (kept) return drawn;
      }
      throw new Error(`no free join code in ${CODES_TRIED} tries`);
    },
  );
  return {
    kind: "created",
    id: stored.id,
    title: read.settings.title,
    code,
    joinHref: origin + workshopAddresses.joinWith(code),
    consoleHref: workshopAddresses.console(stored.id),
    presenterHref: workshopAddresses.presenter(stored.id),
    links: {
      own: `${origin}/open#${secrets.own}`,
      facilitate: `${origin}/open#${secrets.facilitate}`,
      present: `${origin}/open#${secrets.present}`,
    },
    cookie: sessionCookie(session, cookies),
  };
}

/** The bench the form was opened from (`?bench=` in its address), where this browser may put something on it. */
async function benchIn({ request, plumbline: { store, cookies, now } }: Served) {
  const id = new URL(request.url).searchParams.get("bench");
  const session = sessionIn(request.headers.get("Cookie"), cookies);
  if (id === null || session === undefined) return undefined;
  const found = await store.openBench(hashOf(session), id, now().toISOString());
  return found === undefined || found.locked ? undefined : found.bench;
}

/** What the earlier workshop took down, where this browser ran it. */
async function lastTime({ request, plumbline }: Served, after: string | undefined) {
  if (after === undefined) return [];
  const held = (await earlierWorkshops(request, plumbline)).find(({ id }) => id === after);
  return (held?.workshop.actions ?? []).map(
    ({ question: _question, ...action }): Omit<LastTimeAction, "state"> => action,
  );
}
