import type { Cap, Report } from "~/domain/report-types";
import { words } from "./words";

/** The name a cap goes by: its question's or its pitfall's. */
export const capName = (report: Report, cap: Cap): string =>
  report.questionsById[cap.id]?.question.name ??
  report.instrument.pitfalls.find(({ id }) => id === cap.id)?.title ??
  cap.id;

const anchorOf = (report: Report, cap: Cap): string | null => {
  const finding = report.questionsById[cap.id];
  return typeof finding?.answer?.answer === "number" ? (finding.anchors[finding.answer.answer] ?? null) : null;
};

/** What holds the level down, in one sentence, and opened: every rule that binds with the answer that set it off. */
export function HeldBy({ report }: { report: Report }) {
  const { holds } = report.headline;
  if (holds === null) return null;
  const { overall } = report;
  return (
    <section
      aria-label={words.held}
      className="mt-8 grid grid-cols-[auto_1fr] gap-x-5 border-l-[3px] border-accent bg-accent-wash px-5 py-5"
    >
      <span aria-hidden="true" className="num font-serif text-h1 leading-none font-semibold">
        {overall.level ?? "?"}
      </span>
      <div>
        <p className="font-semibold">{holds.title}</p>
        <p>{holds.text}</p>
        <details className="mt-2">
          <summary className="min-h-6">{words.held}</summary>
          <ul className="mt-2 space-y-2">
            {overall.heldBy.map((cap) => (
              <li key={`${cap.kind} ${cap.id}`}>
                {words.caps[cap.kind](capName(report, cap))}: {words.capTo(cap.cap)}.
                {anchorOf(report, cap) ? (
                  <span className="block text-ink-2">
                    {words.youSaid} “{anchorOf(report, cap)}”
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}
