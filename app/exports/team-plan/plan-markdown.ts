import { type Place, planDays } from "~/domain/place";
import { statusWords as words } from "~/domain/team-plan/status-words";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { dueOf, windowDates } from "~/domain/team-plan/window-dates";
import { markdownText } from "./markdown-text";
import { type PlanPart, roleName } from "./plan-part";

const PLACES: readonly Place[] = [...planDays.map(({ place }) => place), "later"];

/** An adopted plan, or the part that is shown, as Markdown with its steps as a task list. */
export function planMarkdown(shown: PlanPart): string {
  const { part, organisation } = shown;
  return [
    `# ${markdownText([words.planTitle, organisation].filter(Boolean).join(": "))}`,
    "",
    ...PLACES.flatMap((window) => {
      const items = part.items.filter((item) => item.window === window);
      const dates = windowDates(part.start, window);
      const heading = dates === null ? words.places[window] : `${words.places[window]} (${dates.from} to ${dates.to})`;
      return items.length === 0 ? [] : [`## ${heading}`, "", ...items.flatMap((item) => itemLines(shown, item))];
    }),
    ...listed(words.findOut, part.tasks, ({ question, person, due, foundOn }) =>
      [shown.questionNames[question] ?? question, person, foundOn === null ? (due ?? "") : words.found(foundOn)]
        .filter(Boolean)
        .join("; "),
    ),
    ...listed(words.rejected, part.rejected, ({ id, reason }) =>
      [shown.actionTitles[id] ?? id, reason].filter(Boolean).join(": "),
    ),
    words.notice,
    "",
  ].join("\n");
}

function itemLines(shown: PlanPart, item: PlanItem): readonly string[] {
  const { sign, review } = item;
  const facts: readonly (readonly [string, string])[] = [
    [words.owner, [item.owner || words.nobody, roleName(shown, item.role)].join(", ")],
    [words.team, item.team],
    [words.status, [words.statuses[item.state.status], dueOf(shown.part, item) ?? words.noDue].join("; ")],
    [words.sign, item.leadingSign],
    [sign.on ?? "", sign.seen === null ? "" : sign.seen ? words.signSeen(sign.what) : words.signNotSeen],
    [words.failedIf, item.failedIf],
    [review?.on ?? "", review === null ? "" : `${review.failed ? words.failed : words.worked}: ${review.what}`],
    [words.note, item.note],
    [words.evidence, item.evidenceLink ?? ""],
    [words.dropped, item.state.why],
  ];
  return [
    `### ${markdownText(item.title)}`,
    "",
    ...(item.why === "" ? [] : [markdownText(item.why), ""]),
    ...facts.flatMap(([name, value]) => (value === "" ? [] : [`- **${name}:** ${markdownText(value)}`])),
    ...item.steps.map(({ text, done }) => `- [${done ? "x" : " "}] ${markdownText(text)}`),
    "",
  ];
}

const listed = <Line>(title: string, lines: readonly Line[], say: (line: Line) => string): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, "", ...lines.map((line) => `- ${markdownText(say(line))}`), ""];
