import type { Summary } from "~/domain/workshop/room-view";
import { words } from "./room-words";

/** Every question of the agenda with what became of it, in two columns where there is room. */
export function SummaryList({ questions }: Pick<Summary, "questions">) {
  return (
    <ol className="columns-1 gap-x-12 lg:columns-2">
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
