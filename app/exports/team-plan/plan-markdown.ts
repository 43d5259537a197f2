import { type Place, planDays } from "~/domain/planning/place";
import { shownDate } from "~/domain/shown-date";
import { decisionSaid } from "~/domain/team-plan/decision-days";
import { filterSaid } from "~/domain/team-plan/filter-said";
import { itemSigns, itemStanding } from "~/domain/team-plan/item-facts";
import type { PlanPart } from "~/domain/team-plan/plan-part";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { taskWhen } from "~/domain/team-plan/task-said";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { windowSaid } from "~/domain/team-plan/window-dates";
import { markdownText } from "./markdown-text";

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/** An adopted plan, or the part that is shown, as Markdown with its steps as a task list. */
export function planMarkdown(shown: PlanPart): string {
  const { part, organisation } = shown;
  return [
    `# ${markdownText([words.planTitle, organisation, filterSaid(shown)].filter(Boolean).join(": "))}`,
    "",
    ...listed(words.findOut, part.tasks, (task) =>
      [shown.questionNames[task.question] ?? task.question, task.person, taskWhen(task, asWritten)]
        .filter(Boolean)
        .join("; "),
    ),
    ...PLACES.flatMap((window) => {
      const items = part.items.filter((item) => item.window === window);
      const dates = windowSaid(part.start, window, asWritten);
      const heading = dates === "" ? words.places[window] : `${words.places[window]} (${dates})`;
      const decision = decisionSaid(part, window, shown.filter, shownDate);
      if (items.length === 0) return [];
      return [
        `## ${heading}`,
        "",
        ...items.flatMap((item) => itemLines(shown, item)),
        ...(decision === null
          ? []
          : [`**${decision.asked}**`, "", ...(decision.decided === null ? [] : [markdownText(decision.decided), ""])]),
      ];
    }),
    ...listed(words.rejected, part.rejected, ({ id, reason }) =>
      [shown.actionTitles[id] ?? id, reason].filter(Boolean).join(": "),
    ),
    words.notice,
    "",
  ].join("\n");
}

const itemLines = (shown: PlanPart, item: PlanItem): readonly string[] => [
  `### ${markdownText(item.title)}`,
  "",
  ...(item.why === "" ? [] : [markdownText(item.why), ""]),
  ...[...itemStanding(shown, item, asWritten), ...itemSigns(item, asWritten)].map(
    ({ name, text }) => `- **${name}:** ${markdownText(text)}`,
  ),
  ...item.steps.map(({ text, done }) => `- [${done ? "x" : " "}] ${markdownText(text)}`),
  "",
];

const asWritten = (iso: string) => iso;

const listed = <Line>(title: string, lines: readonly Line[], say: (line: Line) => string): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines.map((line) => `- ${markdownText(say(line))}`), ""];
