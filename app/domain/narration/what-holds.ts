import type { Cap, Report } from "../report-types";
import { pitfallTitle } from "./naming";
import { words } from "./words";

const NAMED = 3;

/** What holds the level, in a title and a sentence or two; where no rule binds, what would hold it if its score rose, else the lowest pitfalls, which keep it where it is. */
export function whatHolds(report: Report): { readonly title: string; readonly text: string } {
  const { headline, overall, profile } = report;
  const name = overall.levelName ?? "";
  if (headline.holds !== null) return headline.holds;
  if (headline.wouldHold.length > 0)
    return { title: words.holds.waiting.title(overall.level, name), text: waitingText(report) };
  const [worst] = profile;
  const lowest = profile.filter(({ standing }) => standing.level !== null && standing.level === worst?.standing.level);
  return {
    title: words.holds.nothing.title(overall.level, name),
    text: words.holds.nothing.text(lowest.slice(0, NAMED).map(({ pitfall }) => pitfall.title)),
  };
}

/** A sentence or two for each kind of rule that would hold the level where it is. */
function waitingText(report: Report): string {
  const { waiting } = words.holds;
  const of = (kind: Cap["kind"]) => report.headline.wouldHold.filter((cap) => cap.kind === kind);
  const say = (caps: readonly Cap[], text: (level: number, names: readonly string[]) => string) =>
    caps[0] === undefined
      ? []
      : [
          text(
            caps[0].cap,
            caps.map(({ id }) => nameOf(report, id)),
          ),
        ];
  return [
    ...say(of("critical"), waiting.critical),
    ...say(of("no-listening"), waiting["no-listening"]),
    ...say(of("unknown"), waiting.unknown),
  ].join(" ");
}

const nameOf = (report: Report, id: string) => report.questionsById[id]?.question.name ?? pitfallTitle(report, id);
