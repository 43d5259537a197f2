import { shownDate } from "~/domain/shown-date";
import { planPaperWords as words } from "~/domain/team-plan/plan-paper-words";
import { roleName } from "~/domain/team-plan/plan-part";
import { statusWords } from "~/domain/team-plan/status-words";
import { taskWhen } from "~/domain/team-plan/task-said";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { Bullets, Section } from "../blocks";
import { RuledTable } from "../tags/ruled-table";
import { Words } from "../words-in";
import type { PlanBook } from "./plan-book";

interface LaterProps {
  readonly book: PlanBook;
  readonly items: readonly PlanItem[];
}

/** Actions for later that nobody took up yet, a row each. */
export const LaterRows = ({ book: { shown }, items }: LaterProps) =>
  items.length === 0 ? null : (
    <Section title={words.later} bookmark={words.later} lead={<Hint text={words.laterText} />}>
      <RuledTable
        columns={[
          { name: words.laterColumns.what, style: { flex: 1.2 } },
          { name: words.laterColumns.sign, style: { flex: 1.5 } },
          { name: words.laterColumns.owner, style: { width: 104 } },
        ]}
        rows={items.map((item) => ({
          id: item.id,
          cells: [item.title, item.leadingSign, item.owner || roleName(shown, item.role)],
        }))}
      />
    </Section>
  );

/** What to find out, by whom and by when. */
export const TaskRows = ({ book: { shown } }: { readonly book: PlanBook }) =>
  shown.part.tasks.length === 0 ? null : (
    <Section title={statusWords.findOut} bookmark={statusWords.findOut}>
      <RuledTable
        columns={[
          { name: words.tasksColumns.question, style: { flex: 1.6 } },
          { name: words.tasksColumns.who, style: { flex: 1 } },
          { name: words.tasksColumns.when, style: { width: 150 } },
        ]}
        rows={shown.part.tasks.map((task) => ({
          id: task.question,
          cells: [
            shown.questionNames[task.question] ?? task.question,
            task.person || statusWords.nobody,
            taskWhen(task, shownDate),
          ],
        }))}
      />
    </Section>
  );

/** Actions the team does not want, each with its reason. */
export const RejectedLines = ({ book: { shown } }: { readonly book: PlanBook }) =>
  shown.part.rejected.length === 0 ? null : (
    <Section title={statusWords.rejected} bookmark={statusWords.rejected} lead={<Hint text={words.rejectedText} />}>
      <Bullets
        items={shown.part.rejected.map(({ id, reason }) =>
          [shown.actionTitles[id] ?? id, reason].filter(Boolean).join(": "),
        )}
      />
    </Section>
  );

const Hint = ({ text }: { readonly text: string }) => (
  <Words as="quiet" style={{ marginBottom: 6 }}>
    {text}
  </Words>
);
