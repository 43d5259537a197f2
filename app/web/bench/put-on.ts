import type { Bench } from "~/storage/bench-store";
import { lineField } from "../form";
import { secretIn } from "../link-secret";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { sessionEnd } from "../session-cookie";
import type { ChangedBench } from "./changed-bench";
import { ownLink } from "./own-link";

/** Puts on a bench what this browser owns (field `assessment`), or what a pasted private link opens (field `secret`) where that may do everything. */
export async function putOn(
  { plumbline: { store, now, wrongLinks } }: Served,
  bench: Bench & { readonly session: string },
  form: URLSearchParams,
): Promise<ChangedBench> {
  const at = now().toISOString();
  const secret = secretIn(lineField(form, "secret") ?? "");
  const session = { sessionHash: bench.session, expiresAt: sessionEnd(now()) };
  const redeemed = secret === null ? undefined : await store.redeem(hashOf(secret), session, at);
  const id = redeemed?.assessmentId ?? lineField(form, "assessment") ?? "";
  const opened = id === "" ? undefined : await store.open(bench.session, id, at);
  if (opened?.scope !== "own") {
    if (form.has("secret") && redeemed === undefined) await wrongLinks(bench.session);
    return { kind: "refused", why: "not-own" };
  }
  const put = await store.putOnBench(bench.id, id, ownLink(bench.name), at);
  return put ? { kind: "done", what: "put" } : { kind: "refused", why: "there-already" };
}
