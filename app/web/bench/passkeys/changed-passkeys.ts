import type { Bench } from "~/storage/bench-store";
import { lineField } from "../../form";
import type { Served } from "../../served";
import { isMeant } from "../is-meant";
import { passkeyPlace } from "./passkey-place";
import { registeredPasskey } from "./registered-passkey";

/** What the bench's page says after a passkey was added or removed. */
export type ChangedPasskeys =
  | { readonly kind: "done"; readonly what: "passkey" | "no-passkey" }
  | { readonly kind: "refused"; readonly why: "passkey" | "too-many-passkeys" | "last-passkey" | "not-on-it" };

/** Adds the posted passkey, or removes one (field `passkey`); the last protection that works here goes only where that is meant. */
export async function changedPasskeys(
  served: Served,
  bench: Bench & { readonly session: string },
  form: URLSearchParams,
): Promise<ChangedPasskeys> {
  if (form.get("do") === "passkey")
    switch (await registeredPasskey(served, bench, form)) {
      case "kept":
        return { kind: "done", what: "passkey" };
      case "refused":
        return { kind: "refused", why: "passkey" };
      case "too-many":
        return { kind: "refused", why: "too-many-passkeys" };
    }
  const by = { sessionHash: bench.session, host: passkeyPlace(served).host, mayBeLast: isMeant(form) };
  switch (await served.plumbline.store.removePasskey(bench.id, lineField(form, "passkey") ?? "", by)) {
    case "removed":
      return { kind: "done", what: "no-passkey" };
    case "last":
      return { kind: "refused", why: "last-passkey" };
    case "none":
      return { kind: "refused", why: "not-on-it" };
  }
}
