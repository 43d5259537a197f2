import { words } from "./words";

export interface TakeOnLinkProps {
  /** Null where there is no newer edition, or it is not this reader's to take on. */
  readonly takeOn: { readonly href: string; readonly edition: string } | null;
}

/** Leads to the page that says what a newer edition would keep and ask again. */
export function TakeOnLink({ takeOn }: TakeOnLinkProps) {
  if (takeOn === null) return null;
  return (
    <p className="no-print mt-6 border-l-[3px] border-rule-strong pl-4 text-ink-2">
      {words.newer(takeOn.edition)}{" "}
      <a className="inline-flex min-h-6 items-center" href={takeOn.href}>
        {words.link}
      </a>
    </p>
  );
}
