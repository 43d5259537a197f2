import { startOf } from "~/domain/plain-text";
import type { TracesLeft } from "~/storage/scrubbing";
import { addresses } from "../addresses";
import { formOf, lineField } from "../form";
import { tooMuch } from "../limits/too-much";
import { limitForm } from "../limits/work-limits";
import { onceOf, onlyOnce } from "../once";
import { ownOrigin } from "../own-origin";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { todayOf } from "../today";
import { unanswered } from "../unanswered";
import { duplicateOf } from "./duplicate-of";
import { isMeant } from "./is-meant";
import { openBench } from "./open-bench";
import { ownLink } from "./own-link";
import { changedPasskeys } from "./passkeys/changed-passkeys";
import { PASSPHRASE, passphraseHash } from "./passphrase";
import { putOn } from "./put-on";

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** What the page says after a change; `go` leads elsewhere. */
export type ChangedBench =
  | { readonly kind: "go"; readonly href: string }
  | { readonly kind: "link"; readonly link: string }
  | {
      readonly kind: "done";
      readonly what:
        | "put"
        | "duplicated"
        | "archived"
        | "restored"
        | "revoked"
        | "passphrase"
        | "no-passphrase"
        | "passkey"
        | "no-passkey";
    }
  /** `traces`: why words of it may still stand in the database's files. */
  | { readonly kind: "erased"; readonly traces: TracesLeft | null }
  | {
      readonly kind: "refused";
      readonly why:
        | "there-already"
        | "not-own"
        | "not-on-it"
        | "not-sure"
        | "last-link"
        | "passphrase-length"
        | "passkeys-alone"
        | "passkey"
        | "too-many-passkeys"
        | "last-passkey"
        | "not-empty"
        | "unknown";
    };

/** Forms that may close doors, and what became of them where they did. */
const CLOSING = new Set(["revoke", "passphrase", "no-passphrase", "passkey", "no-passkey"]);
const CLOSES_DOORS = new Set(["revoked", "passphrase", "passkey", "no-passkey"]);

/** Does what a form of the bench's page asks by its `do` field; who can no longer open the bench leaves the rooms of its workshops at once. */
export async function changedBench(served: Served): Promise<ChangedBench> {
  const { store, live } = served.plumbline;
  const bench = await openBench(served);
  const form = await formOf(served.request);
  const seconds = await limitForm(served, "POST /bench/:id", form, bench.link);
  if (seconds !== null) throw tooMuch(seconds);
  // Read before: what was changed is changed, and nothing that could fail may come between it and those who are told.
  const rooms = CLOSING.has(form.get("do") ?? "") ? await store.onBench(bench.id) : [];
  const changed = await changeIn(served, bench, form);
  if (changed.kind === "done" && CLOSES_DOORS.has(changed.what))
    for (const { assessmentId } of rooms) live.rightsChanged(assessmentId);
  return changed;
}

async function changeIn(
  served: Served,
  bench: Awaited<ReturnType<typeof openBench>>,
  form: URLSearchParams,
): Promise<ChangedBench> {
  const { plumbline, request } = served;
  const { store, live, instrument, environment } = plumbline;
  const at = plumbline.now().toISOString();
  const id = lineField(form, "assessment") ?? "";
  const isOnIt = async (sought = id) =>
    (await store.onBench(bench.id)).some(({ assessmentId }) => assessmentId === sought);
  const once = onceOf(served, form);
  const said = (
    yes: boolean,
    what: Extract<ChangedBench, { kind: "done" }>["what"],
    why: Extract<ChangedBench, { kind: "refused" }>["why"],
  ): ChangedBench => (yes ? { kind: "done", what } : { kind: "refused", why });

  switch (form.get("do")) {
    case "start": {
      const assessment = unanswered(instrument, form.get("scope") === "quick" ? "quick" : "full", todayOf(served));
      const started = once.id("assessment");
      const link = ownLink(bench.name);
      if (once.isTold && (await isOnIt(started))) return { kind: "go", href: addresses.profile(started) };
      await store.createOnBench(
        bench.id,
        { id: started, revision: 1, stage: "profiling", assessment, createdAt: at, updatedAt: at },
        link,
      );
      return { kind: "go", href: addresses.profile(started) };
    }
    case "put":
      return putOn(served, bench, form);
    case "duplicate": {
      const copied = once.id("copy");
      if (once.isTold && (await isOnIt(copied))) return said(true, "duplicated", "not-on-it");
      const copy = (await isOnIt()) ? await duplicateOf(served, bench.session, id, copied) : undefined;
      if (copy !== undefined) await store.createOnBench(bench.id, copy, ownLink(bench.name));
      return said(copy !== undefined, "duplicated", "not-on-it");
    }
    case "archive":
      return said(await store.archiveOnBench(bench.id, id, at), "archived", "not-on-it");
    case "restore":
      return said(await store.archiveOnBench(bench.id, id, null), "restored", "not-on-it");
    case "erase": {
      if (!isMeant(form)) return { kind: "refused", why: "not-sure" };
      if (!(await isOnIt())) return { kind: "refused", why: "not-on-it" };
      await store.erase(id);
      live.changed(id);
      return { kind: "erased", traces: await store.traces("erased") };
    }
    case "link": {
      const secret = once.secret("link");
      const name = startOf(lineField(form, "name") ?? bench.name, 200);
      const expiresAt = new Date(plumbline.now().getTime() + YEAR_MS).toISOString();
      const link = { id: once.id("link"), name, secretHash: hashOf(secret), expiresAt };
      await onlyOnce(
        once,
        async () => (await store.benchLinks(bench.id)).find(({ id: known }) => known === link.id)?.id,
        async () => {
          await store.addBenchLink(bench.id, link, at);
          return link.id;
        },
      );
      const origin = ownOrigin(environment.publicOrigin, request.headers.get("Host") ?? undefined);
      return { kind: "link", link: `${origin}/open#${secret}` };
    }
    case "revoke":
      return said(await store.revokeBenchLink(bench.id, lineField(form, "link") ?? "", at), "revoked", "last-link");
    case "passphrase": {
      const typed = form.get("passphrase") ?? "";
      if (typed.length < PASSPHRASE.shortest || typed.length > PASSPHRASE.longest)
        return { kind: "refused", why: "passphrase-length" };
      await store.setPassphrase(bench.id, await passphraseHash(typed), bench.session);
      return { kind: "done", what: "passphrase" };
    }
    case "no-passphrase":
      if (!isMeant(form) && (await store.passkeys(bench.id)).length > 0)
        return { kind: "refused", why: "passkeys-alone" };
      await store.setPassphrase(bench.id, null, bench.session);
      return { kind: "done", what: "no-passphrase" };
    case "passkey":
    case "no-passkey":
      return changedPasskeys(served, bench, form);
    case "erase-bench":
      if (!isMeant(form)) return { kind: "refused", why: "not-sure" };
      return (await store.eraseBench(bench.id))
        ? { kind: "go", href: "/?erased" }
        : { kind: "refused", why: "not-empty" };
    default:
      return { kind: "refused", why: "unknown" };
  }
}
