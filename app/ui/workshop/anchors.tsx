import type { ShownQuestion } from "~/domain/workshop/shown-question";

/** The five descriptions of a question, read before and while people vote. */
export function Anchors({ anchors }: Pick<ShownQuestion, "anchors">) {
  return (
    <ul className="border-b border-rule">
      {anchors.map((anchor) => (
        <li key={anchor} className="border-t border-rule py-3 text-ink-2">
          {anchor}
        </li>
      ))}
    </ul>
  );
}
