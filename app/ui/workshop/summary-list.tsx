import type { Summary } from "~/domain/workshop/room-view";
import { words } from "./room-words";

interface SummaryListProps extends Pick<Summary, "questions"> {
  /** Columns where there is room. */
  readonly columns?: 1 | 2;
}

/** Questions of the agenda with what became of each. */
export function SummaryList({ questions, columns = 2 }: SummaryListProps) {
  return (
    <ol className={`gap-x-12 border-b border-rule ${columns === 2 ? "lg:columns-2" : ""}`}>
      {questions.map(({ id, name, settled }) => (
        <li key={id} className="flex break-inside-avoid items-baseline justify-between gap-4 border-t border-rule py-2">
          <span>{name}</span>
          <span
            className={`shrink-0 text-right text-small ${settled?.kind === "agreed" ? "text-ink-2" : "font-semibold text-accent"}`}
          >
            {settled?.kind === "agreed" ? words.place(settled.answer) : words.states[settled?.kind ?? "none"]}
          </span>
        </li>
      ))}
    </ol>
  );
}
