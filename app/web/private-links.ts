import type { LinkScope, RedeemedLink } from "~/storage/store";
import { addresses } from "./addresses";
import { unattendedCookie } from "./attended";
import { benchAddresses } from "./bench/bench-addresses";
import { formOf, lineField } from "./form";
import { tooMuch } from "./limits/too-much";
import { words } from "./limits/words";
import { usualEnd } from "./link-ends";
import { homeOf, linkHome } from "./link-home";
import { secretIn } from "./link-secret";
import { madeLink } from "./made-link";
import { newOnce, onceOf } from "./once";
import { linkEnded, mayEdit, notFound, openAssessment, openToOwn, seeOther } from "./opening";
import { hashOf, newId } from "./secrets";
import type { Served } from "./served";
import { newSession, sessionCookie, sessionEnd, sessionIn } from "./session-cookie";
import { type ChangedLink, shownLink, takenBackOrExtended } from "./sharing";
import { nameCookie } from "./team-plan/given-name";
import { mayTakePart } from "./workshop/opening";
import { workshopHref } from "./workshop/workshop-href";

const SCOPES: readonly LinkScope[] = ["own", "edit", "view"];
const WORKSHOP_SCOPES: readonly LinkScope[] = [...SCOPES, "facilitate", "present"];

/** What the page about leaving shows: where things stand and the links made so far (never their secrets). */
export async function leaveView(served: Served) {
  const opened = await openAssessment(served);
  if (!mayEdit(opened)) throw seeOther(await homeOf(served, opened));
  const { stored, scope, linkId } = opened;
  const { request, plumbline } = served;
  const isWorkshop = scope === "own" && (await mayTakePart(request, stored.id, "facilitator", plumbline));
  const links = scope === "own" ? await served.plumbline.store.links(stored.id) : [];
  return {
    once: newOnce(),
    href: addresses.assessment(stored.id),
    fileHref: `${addresses.assessment(stored.id)}/assessment.json`,
    archiveHref: scope === "own" ? addresses.archive(stored.id) : null,
    savedAt: stored.updatedAt,
    mayShare: scope === "own",
    scopes: isWorkshop ? WORKSHOP_SCOPES : SCOPES,
    links: links
      // This browser would put itself out.
      .filter(({ id, revokedAt }) => id !== linkId && revokedAt === null)
      .map((link) => shownLink(link, plumbline)),
  };
}

export type LinkOutcome =
  | { readonly made: string; readonly scope: LinkScope }
  | { readonly changed: ChangedLink | "nothing-chosen" }
  | { readonly erased: true /** Forgets the name this browser kept for the plan. */; readonly cookie: string }
  | { readonly notErased: true };

/** Makes a private link (its secret is in this answer and nowhere else), takes one back, or erases all. Only the owner may: 403 otherwise. */
export async function changedLinks(served: Served): Promise<LinkOutcome> {
  const { plumbline, request } = served;
  const opened = await openToOwn(served);
  const form = await formOf(request);
  if (form.has("erase")) {
    if (!form.getAll("erase").includes("yes")) return { notErased: true };
    await plumbline.store.erase(opened.stored.id);
    plumbline.live.changed(opened.stored.id);
    return { erased: true, cookie: nameCookie({ plumbline, id: opened.stored.id }, "") };
  }
  const changed = await takenBackOrExtended(served, opened.stored.id, form);
  if (changed !== null) return { changed };
  const scope = WORKSHOP_SCOPES.find((candidate) => candidate === form.get("scope"));
  if (scope === undefined) return { changed: "nothing-chosen" };
  const name = lineField(form, "name") ?? "";
  const plan = await plumbline.store.planOf(opened.stored.id);
  const end = scope === "own" ? null : usualEnd(plan, plumbline.now());
  return { made: await madeLink(served, opened.stored.id, { scope, name, end }, onceOf(served, form)), scope };
}

const RETRY_SECONDS = 10;

const tooMany = () =>
  new Response(words.wrongLinks, { status: 429, headers: { "Retry-After": String(RETRY_SECONDS) } });

/** Where a link leads, and the cookies that let this browser in. */
export type Redeemed =
  | { readonly ok: true; readonly href: string; readonly cookies: readonly string[] }
  | { readonly ok: false };

/**
 * Exchanges a link's secret for a session on this browser; `ok` is false where the form is empty. Throws the one 404 for wrong and revoked links, a 410 for
 * one that has ended; 429 after many wrong ones, or very many of one.
 */
export async function redeemed(served: Served): Promise<Redeemed> {
  const { plumbline, request } = served;
  const form = await formOf(request);
  const typed = lineField(form, "secret");
  if (typed === undefined) return { ok: false };
  const secret = secretIn(typed);
  const known = sessionIn(request.headers.get("Cookie"), plumbline.cookies);
  const session = known ?? newSession();
  const now = plumbline.now();
  // A new browser that followed the address by itself may be a program that looks for harm.
  const isUnattended = known === undefined && form.get("by") === "address";
  const cookies = [
    sessionCookie(session, plumbline.cookies),
    ...(isUnattended ? [unattendedCookie(plumbline.cookies)] : []),
  ];
  const held = { sessionHash: hashOf(session), expiresAt: sessionEnd(now) };
  const hash = secret === null ? null : hashOf(secret);
  const seconds = hash === null ? null : await plumbline.limits.secrets.spend(hash);
  if (seconds !== null) throw tooMuch(seconds);
  const found = hash === null ? undefined : await plumbline.store.redeem(hash, held, now.toISOString());
  if (found === undefined) {
    const end = hash === null ? undefined : await plumbline.store.endOfSecret(hash, now.toISOString());
    if (end !== undefined) throw linkEnded(end);
    const bench = hash === null ? undefined : await plumbline.store.redeemBench(hash, held, now.toISOString());
    if (bench !== undefined) return { ok: true, href: benchAddresses.bench(bench), cookies };
    if (await plumbline.wrongLinks(known ?? newId())) throw tooMany();
    throw notFound();
  }
  const { assessmentId, scope } = found;
  // The session is kept: where nothing more can be read just now, the link's own page says so and lets try again.
  const room = await workshopHref(assessmentId, scope, plumbline).catch(() => undefined);
  return { ok: true, href: room ?? (await homeOfRedeemed(found, plumbline)), cookies };
}

/** What cannot be read just now is told where the link leads. */
async function homeOfRedeemed(found: RedeemedLink, { store }: Served["plumbline"]): Promise<string> {
  const plan = await store.planOf(found.assessmentId).catch(() => undefined);
  return linkHome({ ...found, hasPlan: plan !== undefined });
}
