import type { ShownQuestion } from "~/domain/workshop/shown-question";

/** The five descriptions of a question, and that there is none here where it is offered, read before and while people vote. */
export function Anchors({ anchors, none }: Pick<ShownQuestion, "anchors" | "none">) {
  return (
    <ul className="border-b border-rule">
      {[...anchors, ...(none === null ? [] : [none])].map((anchor) => (
        <li key={anchor} className="border-t border-rule py-3 text-ink-2">
          {anchor}
        </li>
      ))}
    </ul>
  );
}
