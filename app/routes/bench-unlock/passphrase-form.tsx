import { words } from "./words";

/** Comes in by the passphrase; needs no script. */
export function PassphraseForm({ problem }: { readonly problem: string | undefined }) {
  return (
    <form id="passphrase-form" method="post" className="space-y-4">
      <label className="block" htmlFor="passphrase">
        {words.field}
      </label>
      {problem === undefined ? null : (
        <p id="passphrase-problem" role="alert" className="font-semibold text-accent">
          {problem}
        </p>
      )}
      <input
        id="passphrase"
        name="passphrase"
        type="password"
        autoComplete="current-password"
        className="field-input"
        aria-describedby={problem === undefined ? undefined : "passphrase-problem"}
      />
      <button type="submit" className="button">
        {words.button}
      </button>
    </form>
  );
}
