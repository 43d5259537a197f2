import { words } from "./words";

/** The way to the plan as it was proposed before a team made it theirs, folded away beside the plan they work on. */
export const FirstProposedLink = ({ href }: { readonly href: string }) => (
  <details className="no-print mt-6">
    <summary className="w-fit min-h-6">{words.firstProposed}</summary>
    <p className="mt-2 text-ink-2">{words.firstProposedHint}</p>
    <p className="mt-1">
      <a className="inline-flex min-h-6 items-center" href={href}>
        {words.firstProposedOpen}
      </a>
    </p>
  </details>
);
