import { words } from "./words";

interface SampleStoryProps {
  readonly sample: {
    readonly id: string;
    readonly name: string;
    readonly story: string;
    readonly situation: string;
    readonly invented: string;
    readonly sources: readonly { readonly text: string; readonly address: string | null }[];
  };
  readonly samples: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** Which sample this is, what of it happened and what is made up. */
export function SampleStory({ sample, samples }: SampleStoryProps) {
  return (
    <section aria-label={words.title} className="no-print mb-10 border-b border-rule pb-6">
      <nav aria-label={words.which}>
        <p className="eyebrow">{words.which}</p>
        <ul className="flex flex-wrap gap-x-8">
          {samples.map(({ id, name, href }) => (
            <li key={id}>
              <a
                className={`inline-flex min-h-11 items-center ${id === sample.id ? "font-semibold text-ink no-underline" : ""}`}
                href={href}
                aria-current={id === sample.id ? "page" : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="mt-2">{sample.story}</p>
      <details className="mt-2">
        <summary className="w-fit min-h-6">{words.situation}</summary>
        <p className="mt-2 text-ink-2">{sample.situation}</p>
        <p className="mt-2 text-ink-2">
          <strong>{words.invented}</strong> {sample.invented}
        </p>
        <ul className="mt-2 space-y-2 text-small">
          {sample.sources.map(({ text, address }) => (
            <li key={text}>
              {address ? (
                <a className="inline-block py-0.5" href={address} rel="noreferrer noopener">
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
