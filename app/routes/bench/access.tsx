import { shownDate } from "~/domain/shown-date";
import { OnceField } from "~/ui/once-field";
import { TextField } from "~/ui/text-field";
import type { BenchView } from "~/web/bench/bench-view";
import { Passkeys } from "./passkeys";
import { words } from "./words";

/** Who may come in: links, passphrase, passkeys, and the end of an empty bench. */
export function Access({ view }: { readonly view: Pick<BenchView, "once" | "links" | "hasPassphrase" | "passkeys"> }) {
  return (
    <>
      <section className="mt-10 border-t border-rule pt-5">
        <h2 className="text-h3">{words.links}</h2>
        <ul id="links">
          {view.links.map(({ id, name, lastUsedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-3">
              <span className="min-w-0 wrap-anywhere">
                <span className="font-semibold">{name}</span>
                <span className="block text-small text-ink-3">
                  {lastUsedAt === null ? words.never : words.lastUsed(shownDate(lastUsedAt))}
                </span>
              </span>
              {view.links.length === 1 ? null : (
                <form method="post">
                  <input type="hidden" name="link" value={id} />
                  <button type="submit" name="do" value="revoke" className="button-quiet">
                    {words.revoke}
                    <span className="sr-only">: {name}</span>
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <form method="post" className="mt-4 space-y-4">
          <OnceField token={view.once} />
          <TextField name="name" label={words.linkName} value="" />
          <button type="submit" name="do" value="link" className="button-quiet">
            {words.makeLink}
          </button>
        </form>
      </section>
      <section className="mt-10 border-t border-rule pt-5">
        <h2 className="text-h3">{words.passphrase}</h2>
        <p className="mt-1 mb-4 text-ink-2">{passphraseSaid(view)}</p>
        <form method="post" className="space-y-4">
          <label className="block">
            {words.passphraseNew}
            <input type="password" name="passphrase" autoComplete="new-password" className="field-input mt-1" />
          </label>
          <button type="submit" name="do" value="passphrase" className="button-quiet">
            {words.passphraseSet}
          </button>
        </form>
        {view.hasPassphrase ? (
          <form method="post" className="mt-4 flex flex-wrap items-center gap-x-4">
            {view.passkeys.all.length === 0 ? null : (
              <label className="flex min-h-11 cursor-pointer items-center gap-3">
                <input type="checkbox" name="sure" value="yes" className="mark mt-0" />
                {view.passkeys.here > 0 ? words.passkeysAloneSure : words.nobodyInSure}
              </label>
            )}
            <button type="submit" name="do" value="no-passphrase" className="button-quiet">
              {words.passphraseRemove}
            </button>
          </form>
        ) : null}
      </section>
      <Passkeys view={view} />
      <section className="mt-10 border-t border-rule pt-5">
        <h2 className="text-h3">{words.close}</h2>
        <p className="mt-1 text-ink-2">{words.closeHint}</p>
        <form method="post">
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name="sure" value="yes" className="mark mt-0" />
            {words.closeSure}
          </label>
          <button type="submit" name="do" value="erase-bench" className="button-quiet">
            {words.close}
          </button>
        </form>
      </section>
    </>
  );
}

const passphraseSaid = ({ hasPassphrase, passkeys }: Pick<BenchView, "once" | "hasPassphrase" | "passkeys">) => {
  if (passkeys.all.length > 0) return hasPassphrase ? words.passphraseOrPasskey : words.passkeysAlone;
  return hasPassphrase ? words.passphraseOn : words.passphraseOff;
};
