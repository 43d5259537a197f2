import { filterSaid } from "~/domain/team-plan/filter-said";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { type StatusListName, statusFacts } from "~/domain/team-plan/status-facts";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { type StatusItem, type WeekStatus, weekStatus } from "~/domain/team-plan/week-status";
import { markdownText } from "./markdown-text";

/** The one page for a weekly meeting as Markdown, to be pasted where the team writes. */
export function statusMarkdown(shown: PlanPart): string {
  const status = weekStatus(shown.part, shown.progress);
  return [
    `# ${markdownText([words.title, shown.organisation].filter(Boolean).join(": "))}`,
    "",
    words.week(status.since, status.today),
    "",
    `## ${words.stands}`,
    "",
    ...progressSentences(shown.progress, filterSaid(shown) === null).map(({ text }) => `- ${markdownText(text)}`),
    "",
    ...(Object.keys(words.lists) as StatusListName[]).flatMap((list) => section(shown, status, list)),
    words.notice,
    "",
  ].join("\n");
}

const section = (shown: PlanPart, status: WeekStatus, list: StatusListName): readonly string[] =>
  status[list].length === 0
    ? []
    : [`## ${words.lists[list]}`, "", ...status[list].map((line) => `- ${lineOf(shown, line, list)}`), ""];

function lineOf(shown: PlanPart, line: StatusItem, list: StatusListName): string {
  const [owner, when] = statusFacts(shown, list, line, (iso) => iso);
  return `${markdownText(line.item.title)} (${markdownText(owner)}; ${markdownText(when)})`;
}
