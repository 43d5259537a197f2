import type { ReactNode } from "react";
import { words } from "./words";

interface PageProps {
  /** The page's one h1; null when the page sets its own. */
  readonly title: string | null;
  readonly children: ReactNode;
  /** What stands at the right of the header: saved time, downloads. */
  readonly aside?: ReactNode;
  readonly wide?: boolean;
}

/** The frame of every screen: skip link, the mark, one main column, the footer. */
export function Page({ title, children, aside, wide = false }: PageProps) {
  const width = wide ? "max-w-[74rem]" : "max-w-[46rem]";
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:bg-sheet focus:p-3"
      >
        {words.skip}
      </a>
      <header className="border-b border-rule">
        <div className={`mx-auto flex ${width} items-baseline justify-between gap-4 px-4 py-3 sm:px-8`}>
          <a
            href="/"
            className="inline-flex min-h-6 items-center font-serif text-lead font-semibold text-ink no-underline"
          >
            {words.mark}
            <span aria-hidden="true" className="ml-2 inline-block h-5 w-px bg-accent" />
          </a>
          <div className="text-right text-small text-ink-3">{aside}</div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={`mx-auto ${width} px-4 pt-6 pb-16 outline-none sm:px-8 sm:pt-10`}>
        {title === null ? null : (
          <h1 tabIndex={-1} className="mb-5">
            {title}
          </h1>
        )}
        {children}
      </main>
      <footer className={`mx-auto ${width} px-4 pb-8 text-small text-ink-3 sm:px-8`}>
        <div className="border-t border-rule pt-5">
          <nav aria-label={words.further} className="flex flex-wrap gap-x-6 gap-y-1">
            <a className="inline-flex min-h-6 items-center" href="/about">
              {words.about}
            </a>
            <a className="inline-flex min-h-6 items-center" href="/method">
              {words.method}
            </a>
            <a className="inline-flex min-h-6 items-center" href="/questions">
              {words.questions}
            </a>
            <a className="inline-flex min-h-6 items-center" href="/sample">
              {words.sample}
            </a>
            <a className="inline-flex min-h-6 items-center" href="/privacy">
              {words.privacy}
            </a>
          </nav>
          <p className="mt-2 max-w-none">{words.notice}</p>
        </div>
      </footer>
    </>
  );
}
