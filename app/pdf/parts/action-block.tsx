import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import type { PlannedAction } from "~/domain/report-types";
import { Beside, Bullets, Fact } from "../blocks";
import type { Book } from "../book";
import { ownerName } from "../naming";
import { words } from "../words";
import { Words } from "../words-in";

/** One action of the plan, whole on one page: who, what it takes and why it stands here at the left; what to do and how to tell at the right. */
export function ActionBlock({ book, planned }: { readonly book: Book; readonly planned: PlannedAction }) {
  const { report, references } = book;
  const action = report.actionsById[planned.id];
  if (action === undefined) return null;
  const marks = references.marks(action.sources);
  const because = [words.plan.because[planned.because], planned.releases.length > 0 ? words.plan.releases : ""].filter(
    Boolean,
  );
  return (
    <Beside
      rule="ink"
      side={
        <View>
          {because.map((reason) => (
            <Words key={reason} as="small" style={{ color: palette.accent, marginBottom: 4 }}>
              {reason}
            </Words>
          ))}
          <Fact label={words.plan.owner}>{ownerName(report, action.owner)}</Fact>
          <Fact label={words.plan.takes}>{`${action.cost} (${words.plan.effort(action.effort)})`}</Fact>
          <Words as="label">{words.plan.horizon(action.horizon)}</Words>
          {marks === "" ? null : <Words as="label">{`${words.pitfall.sources}: ${marks}`}</Words>}
        </View>
      }
    >
      <Words as="heading">{action.title}</Words>
      <Words as="quiet" style={{ marginTop: 2, marginBottom: 5 }}>
        {action.why}
      </Words>
      <Bullets numbered gap={2} items={action.steps} />
      <View style={{ marginTop: 6 }}>
        <Sign name={words.plan.sign} text={action.leadingSign} />
        <Sign name={words.plan.failed} text={action.failedIf} />
        <Sign name={words.plan.watchOut} text={action.watchOut} />
      </View>
    </Beside>
  );
}

const Sign = ({ name, text }: { readonly name: string; readonly text: string }) => (
  <Words style={{ marginBottom: 2 }}>
    <Words as="strong">{`${name}. `}</Words>
    {text}
  </Words>
);
