import type { ReactNode } from "react";

interface PartProps {
  readonly title: string;
  /** The sentence that says how to read it. */
  readonly hint?: string | null;
  readonly id?: string;
  readonly children?: ReactNode;
}

/** A part of a long page: its heading, how to read it, and what it holds. */
export function Part({ title, hint, id, children }: PartProps) {
  return (
    <section id={id} className="part">
      <h2>{title}</h2>
      {hint ? <p className="mt-2 text-ink-2">{hint}</p> : null}
      {children}
    </section>
  );
}
