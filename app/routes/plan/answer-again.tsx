import { Part } from "~/ui/part";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";

/** Questions that done actions give reason to answer again. */
export function AnswerAgain({ view }: { readonly view: TeamPlanView }) {
  if (view.again.length === 0) return null;
  return (
    <Part title={words.again} hint={words.againHint}>
      <ul className="mt-4">
        {view.again.map(({ question, name, href, items }) => (
          <li key={question} className="border-t border-rule py-3">
            {href === null ? name : <a href={href}>{name}</a>}
            <span className="block text-small text-ink-3">
              {words.againBecause(items.map((title) => `“${title}”`).join(", "))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
