interface PrefaceProps {
  readonly title: string;
  readonly text: string;
}

/** What to answer for; stands before the first question only. */
export function Preface({ title, text }: PrefaceProps) {
  return (
    <section aria-label={title} className="mb-8 border-l-[3px] border-ink bg-sheet px-4 py-3">
      <p className="font-semibold">{title}</p>
      <p className="text-ink-2">{text}</p>
    </section>
  );
}
