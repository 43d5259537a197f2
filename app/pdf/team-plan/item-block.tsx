import { View } from "@react-pdf/renderer";
import { shownDate } from "~/domain/shown-date";
import { itemSigns } from "~/domain/team-plan/item-facts";
import { planPaperWords as words } from "~/domain/team-plan/plan-paper-words";
import { ownerSaid } from "~/domain/team-plan/plan-part";
import { statusWords } from "~/domain/team-plan/status-words";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { dueOf } from "~/domain/team-plan/window-dates";
import { useAccent } from "../accent";
import { Beside, Fact } from "../blocks";
import { Heading } from "../tags/heading";
import { List } from "../tags/list";
import { textRoom } from "../text-room";
import { Words } from "../words-in";
import type { PlanBook } from "./plan-book";
import { StepList } from "./step-list";

interface ItemBlockProps {
  readonly book: PlanBook;
  readonly item: PlanItem;
}

/** One action of the team, a short one whole on its page: who and where it stands at the left; what to do, how to tell and what was seen at the right. */
export const ItemBlock = ({ book, item }: ItemBlockProps) => (
  <Beside is="section" rule="ink" sideLast whole={!isLong(item)} side={<Standing book={book} item={item} />}>
    <View minPresenceAhead={BEGUN}>
      <Heading level={3}>{item.title}</Heading>
    </View>
    {item.why === "" ? null : (
      <Words as="quiet" style={{ marginTop: 2, marginBottom: 5 }}>
        {item.why}
      </Words>
    )}
    {item.steps.length === 0 ? null : <StepList steps={item.steps} />}
    <View style={{ marginTop: 4 }}>
      {itemSigns(item, shownDate).map(({ name, text }) => (
        <Words key={name} style={{ marginBottom: 2 }}>
          <Words as="strong">{`${name}. `}</Words>
          {text}
        </Words>
      ))}
    </View>
  </Beside>
);

/** So much of an action stands below its title on the page it begins on, in points. */
const BEGUN = 110;

/** Letters of an action above which a page that it does not fit would stay half empty for it. */
const HELD_TOGETHER = 700;

/** Whether an action is parted where a page ends. */
export const isLong = (item: PlanItem): boolean =>
  textRoom(
    [item.title, item.why, item.leadingSign, item.failedIf, item.note, item.sign.what, item.state.why]
      .concat(item.review?.what ?? "", item.evidenceLink ?? "", ...item.steps.map(({ text }) => `\n${text}`))
      .join(" "),
  ) > HELD_TOGETHER;

function Standing({ book: { shown }, item }: ItemBlockProps) {
  const accent = useAccent();
  const { part, progress } = shown;
  const due = dueOf(part, item);
  const isOverdue = progress.overdue.includes(item);
  const waits = progress.blocked.find((blocked) => blocked.item.id === item.id)?.by ?? [];
  const { status, since } = item.state;
  return (
    <View wrap={false}>
      {isOverdue || waits.length > 0 ? (
        <Words as="small" style={{ color: accent, marginBottom: 4 }}>
          {[
            isOverdue ? words.overdue : "",
            waits.length > 0 ? words.waits(waits.map(({ title }) => `“${title}”`).join(", ")) : "",
          ]
            .filter(Boolean)
            .join(". ")}
        </Words>
      ) : null}
      <List>
        <Fact label={statusWords.status}>
          {[statusWords.statuses[status], since === null ? "" : words.since(shownDate(since))]
            .filter(Boolean)
            .join(", ")}
        </Fact>
        <Fact label={statusWords.owner}>{ownerSaid(shown, item)}</Fact>
        {item.team === "" ? null : <Fact label={statusWords.team}>{item.team}</Fact>}
        <Fact label={words.due}>{due === null ? statusWords.noDue : shownDate(due)}</Fact>
      </List>
    </View>
  );
}
