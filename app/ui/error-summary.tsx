import { useEffect, useRef } from "react";

interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
  /** What a field is called, where its message does not say which it is about. */
  readonly nameOf?: (field: string) => string | undefined;
}

/** All problems at once, on top, each a link to its field; takes the focus when it appears, on pages without script too. */
export function ErrorSummary({ title, problems, nameOf }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) ref.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: it answers what was just sent, and nothing above it is new
    <div ref={ref} tabIndex={-1} autoFocus role="alert" className="mb-6 border-2 border-accent px-4 py-3 outline-none">
      <h2 className="text-h3">{title}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{[nameOf?.(field), message].filter(Boolean).join(": ")}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
