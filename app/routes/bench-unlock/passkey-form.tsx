import { PasskeyScript } from "~/ui/passkey-script";
import type { UnlockView } from "~/web/bench/unlock-view";
import { words } from "./words";

/** Comes in by a passkey, where one can be used here; says why not where none can. */
export function PasskeyForm({ passkeys: { all, here, place, optionsHref } }: Pick<UnlockView, "passkeys">) {
  if (!place.works) return <p className="mb-8">{words.notHere(place.origin, place.instead)}</p>;
  if (here === 0) {
    const hosts = new Set(all.flatMap(({ elsewhere }) => elsewhere ?? []));
    return <p className="mb-8">{words.elsewhere([...hosts])}</p>;
  }
  return (
    <div className="mb-8">
      <form method="post" data-passkey="sign-in" data-options={optionsHref} hidden>
        <input type="hidden" name="credential" value="" />
        <button type="submit" className="button">
          {words.passkeyButton}
        </button>
      </form>
      <p id="passkey-said" role="alert" hidden className="mt-3 font-semibold text-accent" />
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <PasskeyScript />
    </div>
  );
}
