import { questionName } from "~/domain/narration/naming";
import { words } from "~/domain/narration/words";
import type { Plan } from "~/domain/report-types";
import { Marked } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";

/** Harm whose action found no room in the first thirty days: said, not hidden. */
export function Unplaced({ book: { report }, plan }: { readonly book: Book; readonly plan: Plan }) {
  if (plan.unplaced.length === 0) return null;
  return (
    <Marked>
      <Heading level={2} style={{ marginBottom: 3 }}>
        {words.plan.unplaced}
      </Heading>
      {plan.unplaced.map(({ question, why }) => (
        <Words key={question}>
          <Words as="strong">{`${questionName(report, question)}. `}</Words>
          {why}
        </Words>
      ))}
    </Marked>
  );
}
