import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { ownerStanding } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { answeredLine, reasonLine, signWhen, takesLine } from "~/domain/narration/planned-lines";
import { words } from "~/domain/narration/words";
import type { PlannedAction } from "~/domain/report-types";
import { useAccent } from "../accent";
import { Beside, Bullets, Fact } from "../blocks";
import type { Book } from "../book";
import { Heading } from "../tags/heading";
import { List } from "../tags/list";
import { Words } from "../words-in";

/** One action of the plan, whole on one page: who, what it takes and why it stands here at the left; what to do and how to tell at the right. */
export function ActionBlock({ book, planned }: { readonly book: Book; readonly planned: PlannedAction }) {
  const { report, references } = book;
  const accent = useAccent();
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const reason = reasonLine(report, planned);
  const answered = answeredLine(report, planned);
  const [takes, when] = [takesLine(action), signWhen(action)];
  const marks = references.marks(action.sources);
  return (
    <Beside
      is="section"
      rule="ink"
      sideLast
      side={
        <View>
          {reason === "" ? null : (
            <Words as="small" style={{ marginBottom: 4, ...(planned.because === "critical" ? { color: accent } : {}) }}>
              {reason}
            </Words>
          )}
          <List>
            <Fact label={words.plan.owner}>{ownerStanding(report, action)}</Fact>
            {takes === "" ? null : <Fact label={words.plan.takes}>{takes}</Fact>}
          </List>
          {when === "" ? null : <Words as="label">{when}</Words>}
          {marks === "" ? null : <Words as="label">{paperWords.pitfall.sources(marks)}</Words>}
        </View>
      }
    >
      <Heading level={3}>{action.title}</Heading>
      {action.why === "" ? null : (
        <Words as="close" style={{ color: palette["ink-2"], marginTop: 2, marginBottom: 4 }}>
          {action.why}
        </Words>
      )}
      {answered === "" ? null : (
        <Words as="small" style={{ marginBottom: 4 }}>
          {answered}
        </Words>
      )}
      {action.steps.length === 0 ? null : <Bullets numbered as="close" gap={2} items={action.steps} />}
      <View style={{ marginTop: 4 }}>
        <Sign name={words.plan.sign} text={action.leadingSign} />
        <Sign name={words.plan.failed} text={action.failedIf} />
        <Sign name={words.plan.watchOut} text={action.watchOut} />
      </View>
    </Beside>
  );
}

const Sign = ({ name, text }: { readonly name: string; readonly text: string }) =>
  text === "" ? null : (
    <Words as="close" style={{ marginBottom: 1.5 }}>
      <Words as="close" style={{ fontWeight: 600 }}>{`${name}. `}</Words>
      {text}
    </Words>
  );
