import { words } from "./words";

interface SendAgainProps {
  readonly posted: readonly (readonly [string, string])[];
  readonly href: string;
}

const NEVER_SHOWN = new Set(["based-on", "secret", "passphrase", "credential"]);

/** Whether a field holds words of somebody's own, and not a choice's name. */
const isWritten = (name: string, value: string) => !NEVER_SHOWN.has(name) && (/\s/.test(value) || value.length > 20);

/** What was posted and could not be kept, to be read, copied and sent again as it was; a link where nothing was posted. */
export function SendAgain({ posted, href }: SendAgainProps) {
  if (posted.length === 0)
    return (
      <p>
        <a href={href}>{words.tryAgain}</a>
      </p>
    );
  return (
    <form method="post" action={href}>
      {posted.map(([name, value], index) =>
        isWritten(name, value) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields may share a name and never change places
          <p key={index}>
            <textarea className="w-full" rows={4} name={name} aria-label={words.typed} defaultValue={value} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: fields may share a name and never change places
          <input key={index} type="hidden" name={name} value={value} />
        ),
      )}
      <button type="submit" className="button">
        {words.sendAgain}
      </button>
    </form>
  );
}
