import { shownDate } from "~/domain/shown-date";
import { PasskeyScript } from "~/ui/passkey-script";
import type { BenchView } from "~/web/bench/bench-view";
import { words } from "./passkey-words";

/** Passkeys of a bench: what they are good for, those there are, and making one where the browser can. */
export function Passkeys({ view }: { readonly view: Pick<BenchView, "passkeys" | "hasPassphrase"> }) {
  const { all, here, place, optionsHref } = view.passkeys;
  const isAlone = !view.hasPassphrase && all.length > 0;
  return (
    <section id="passkeys" className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.title}</h2>
      <p className="mt-1 text-ink-2">{words.about}</p>
      {isAlone ? <p className="mt-3">{words.alone}</p> : null}
      {!view.hasPassphrase && all.length === 0 ? <p className="mt-3 text-ink-2">{words.first}</p> : null}
      <ul className="mt-3">
        {all.map((passkey) => {
          const isLast = isAlone && here - (passkey.elsewhere === null ? 1 : 0) === 0;
          const follows = all.length > 1 ? words.sureLeft : words.sureLast;
          return <PasskeyRow key={passkey.id} passkey={passkey} follows={isLast ? follows : null} />;
        })}
      </ul>
      {place.works ? (
        <>
          <form method="post" data-passkey="register" data-options={optionsHref} hidden className="mt-4 space-y-4">
            <input type="hidden" name="do" value="passkey" />
            <input type="hidden" name="credential" value="" />
            <label className="block">
              {words.name}
              <input name="name" autoComplete="off" className="field-input mt-1" />
            </label>
            <button type="submit" className="button-quiet">
              {words.make}
            </button>
          </form>
          <p id="passkey-said" role="alert" hidden className="mt-3 font-semibold text-accent" />
          <noscript>
            <p className="mt-3">{words.needsScript}</p>
          </noscript>
          <PasskeyScript />
        </>
      ) : (
        <p className="mt-3">{words.notHere(place.origin, place.instead)}</p>
      )}
    </section>
  );
}

interface PasskeyRowProps {
  readonly passkey: BenchView["passkeys"]["all"][number];
  /** What to tick before it may go; null: nothing. */
  readonly follows: string | null;
}

function PasskeyRow({ passkey: { id, name, lastUsedAt, elsewhere }, follows }: PasskeyRowProps) {
  return (
    <li className="border-b border-rule py-3">
      <form method="post" className="flex flex-wrap items-center justify-between gap-4">
        <span className="min-w-0 wrap-anywhere">
          <span className="font-semibold">{name}</span>
          <span className="block text-small text-ink-3">
            {lastUsedAt === null ? words.never : words.lastUsed(shownDate(lastUsedAt))}
            {elsewhere === null ? null : ` · ${words.elsewhere(elsewhere)}`}
          </span>
        </span>
        <input type="hidden" name="passkey" value={id} />
        {follows === null ? null : (
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name="sure" value="yes" className="mark mt-0" />
            {follows}
          </label>
        )}
        <button type="submit" name="do" value="no-passkey" className="button-quiet">
          {words.remove}
          <span className="sr-only">: {name}</span>
        </button>
      </form>
    </li>
  );
}
