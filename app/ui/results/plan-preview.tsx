import { ownerName } from "~/domain/narration/naming";
import type { Report } from "~/domain/report-types";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { words } from "./words";

/** What the first window of the plan asks for, each with its owner; the plan itself is a page of its own. */
export function PlanPreview({ report }: { readonly report: Report }) {
  const first = report.plan?.windows.find(({ actions }) => actions.length > 0);
  if (first === undefined) return null;
  return (
    <Part title={words.planFirst(first.from, first.to)} hint={words.planHint}>
      <ul className="mt-5 border-b border-rule">
        {first.actions.map(({ id }) => {
          const action = report.actionsById[id];
          return action === undefined ? null : (
            <Beside key={id} as="li" side={<p className="text-ink-2">{ownerName(report, action.owner)}</p>}>
              <p className="font-semibold">{action.title}</p>
              <p className="mt-1 text-ink-2">{words.sign(action.leadingSign)}</p>
            </Beside>
          );
        })}
      </ul>
    </Part>
  );
}
