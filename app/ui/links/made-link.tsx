import { CopyButton } from "./copy-button";
import { words } from "./words";

/** A link that was just made: the one time its address is shown, with what it may do. */
export function MadeLink({ address, meaning }: { readonly address: string; readonly meaning: string }) {
  return (
    <section role="status" className="mt-8 border-l-[3px] border-ink bg-sheet px-4 py-4">
      <h2 className="text-h3">{words.madeTitle}</h2>
      <p className="mt-1">{words.made}</p>
      <p className="mt-3 max-w-none break-all">
        <code id="private-link">{address}</code>
      </p>
      <CopyButton text={address} />
      <p className="mt-1 text-ink-2">{meaning}</p>
    </section>
  );
}
