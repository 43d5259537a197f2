import type { PlanPart } from "~/domain/team-plan/plan-part";
import { type StatusLine, statusSaid } from "~/domain/team-plan/status-said";
import { statusWords as words } from "~/domain/team-plan/status-words";
import { markdownText } from "./markdown-text";

/** The one page for a sponsor and a weekly meeting as Markdown that reads as prose, also before it is drawn. */
export function statusMarkdown(shown: PlanPart): string {
  const said = statusSaid(shown);
  const { decision } = said;
  return [
    `# ${markdownText([words.title, shown.organisation].filter(Boolean).join(": "))}`,
    "",
    `${said.day}. ${said.week}.`,
    "",
    `**${said.verdict}.** ${said.why} ${said.counts.join(" ")}`,
    "",
    ...(decision === null
      ? []
      : [`**${decision.by}.** ${markdownText([decision.ask, decision.signs].filter(Boolean).join(" "))}`, ""]),
    ...said.sections.flatMap(({ title, lines, more, none }) => [
      `## ${title}`,
      "",
      ...(lines.length === 0 ? [none] : lines.map(lineOf)),
      ...(more === null ? [] : ["", more]),
      "",
    ]),
    words.notice,
    "",
  ].join("\n");
}

const lineOf = ({ title, text }: StatusLine) =>
  `- ${title === null ? "" : `**${markdownText(title)}** `}${markdownText(text)}`;
