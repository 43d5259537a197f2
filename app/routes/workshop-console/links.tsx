import { words } from "./words";

/** The way to the private links: for whoever takes over, and for readers of the result. */
export function Links({ href }: { readonly href: string }) {
  return (
    <section>
      <h2 className="text-h3">{words.links}</h2>
      <p className="mt-2">
        <a className="inline-flex min-h-6 items-center" href={href}>
          {words.handOver}
        </a>
        <span className="block text-small text-ink-2">{words.handOverHint}</span>
      </p>
    </section>
  );
}
