import { type PlanPart, roleName } from "~/domain/team-plan/plan-part";
import { progressSentences } from "~/domain/team-plan/progress-sentences";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { type StatusItem, type WeekStatus, weekStatus } from "~/domain/team-plan/week-status";
import { markdownText } from "./markdown-text";

type List = keyof typeof words.lists;

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
    ...progressSentences(shown.progress).map(({ text }) => `- ${markdownText(text)}`),
    "",
    ...(Object.keys(words.lists) as List[]).flatMap((list) => section(shown, status, list)),
    words.notice,
    "",
  ].join("\n");
}

const section = (shown: PlanPart, status: WeekStatus, list: List): readonly string[] =>
  status[list].length === 0
    ? []
    : [`## ${words.lists[list]}`, "", ...status[list].map((line) => `- ${lineOf(shown, line, list)}`), ""];

function lineOf(shown: PlanPart, { item, due }: StatusItem, list: List): string {
  const owner = item.owner === "" ? `${words.nobody} (${roleName(shown, item.role)})` : item.owner;
  const more = list === "signsSince" ? signText(item) : due === null ? words.noDue : words.due(due);
  return `${markdownText(item.title)} (${markdownText(owner)}; ${markdownText(more)})`;
}

const signText = ({ sign }: StatusItem["item"]) => (sign.seen ? words.signSeen(sign.what) : words.signNotSeen);
