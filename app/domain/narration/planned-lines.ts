import type { Matter, Plan, PlannedAction, PlanWindow, Projection, Report } from "../report-types";
import { shownDate } from "../shown-date";
import { shownRange, shownScore } from "../shown-score";
import type { ShownAction } from "../team-plan/shown-action";
import { answerSaid } from "./answer-lines";
import { levelName } from "./naming";
import { paperWords } from "./paper-words";
import { signDue } from "./shown-day";
import { words } from "./words";

/** How many answers an action quotes. */
const QUOTED = 2;
const WEAK = 1;
const FAIR = 2;
/** The last day of the first two windows. */
const SOON = 60;

/** Why an action stands where it stands: one reason, what it takes away, and the answers it changes, quoted. The same on page and paper. */
export const becauseLines = (report: Report, planned: PlannedAction): readonly string[] =>
  [reasonLine(report, planned), answeredLine(report, planned)].filter(Boolean);

/** The one reason why an action stands where it stands, and that it takes away what holds the level, where it does. */
export const reasonLine = (report: Report, planned: PlannedAction): string =>
  [reasonOf(report, planned), releasesToday(report, planned) ? words.plan.releases : ""].filter(Boolean).join(" ");

/** Whether a rule it takes away holds the level as it stands today, and not only once other actions have raised the score. */
const releasesToday = ({ overall }: Report, { releases }: PlannedAction): boolean =>
  releases.some(({ kind, id }) => overall.heldBy.some((cap) => cap.kind === kind && cap.id === id));

/** One that is needed only by what comes after the ninety days stands there for its own worth. */
function reasonOf(report: Report, { because: placedAs, answers, neededBy, start }: PlannedAction): string {
  const inWindows = new Set(report.plan?.windows.flatMap(({ actions }) => actions.map(({ id }) => id)));
  const needed = neededBy
    .filter((id) => inWindows.has(id))
    .flatMap((id) => report.actionsById[id]?.title ?? [])
    .slice(0, 1);
  const itself = report.adopted === null ? "priority" : "adopted";
  const because = placedAs === "prerequisite" && needed.length === 0 ? itself : placedAs;
  return words.plan.because[because](
    answers === null ? "" : findingSentence(report, answers),
    needed.map((title) => `“${title}”`).join(""),
    start !== null && start <= SOON,
  );
}

/** A finding as its sentence stands elsewhere in the report. */
function findingSentence({ headline, patterns }: Report, { kind, id }: Pick<Matter, "kind" | "id">): string {
  const matter = headline.matters.find((each) => each.kind === kind && each.id === id);
  return matter?.sentence ?? patterns.find((pattern) => pattern.id === id)?.sentence ?? "";
}

/**
 * "Because of what you answered – Name: “…”": the answers that the action lifts, those of the finding it answers first, then the lowest; what is good
 * already gives no reason beside what is weak. A follower quotes what the stop it follows was about.
 */
export function answeredLine(report: Report, planned: PlannedAction): string {
  const lifts = planned.because === "follows" ? stoppedLifts(report, planned) : planned.lifts;
  const weakest = [WEAK, FAIR].map((most) => lifts.filter(({ from }) => from <= most)).find(({ length }) => length > 0);
  const own = lifts.filter(({ question, from }) => from <= FAIR && isOfFinding(report, planned, question));
  const low = [...(weakest ?? lifts)].sort((one, other) => one.from - other.from);
  const told = [...new Set([...own, ...low])].slice(0, QUOTED);
  const quoted = told.flatMap(({ question: id }) => {
    const finding = report.questionsById[id];
    return finding === undefined || finding.answer === null ? [] : `${finding.question.name}: ${answerSaid(finding)}`;
  });
  if (quoted.length === 0) return "";
  const say = told.every(({ from }) => from > FAIR) ? words.plan.beyond : words.plan.answered;
  return say(quoted.join(" "));
}

/** What the temporary stop lifts that an action follows; its own lifts where no such stop stands in the plan. */
function stoppedLifts({ plan, actionsById }: Report, { id, lifts }: PlannedAction): PlannedAction["lifts"] {
  const placed = plan?.windows.flatMap(({ actions }) => actions) ?? [];
  return placed.find((each) => actionsById[each.id]?.follower === id)?.lifts ?? lifts;
}

/** Whether a question belongs to the finding that an action answers: it rests on it, or is about its pitfall. */
function isOfFinding({ headline, patterns, questionsById }: Report, { answers }: PlannedAction, id: string): boolean {
  if (answers === null) return false;
  const pattern = patterns.find((each) => answers.kind === "pattern" && each.id === answers.id);
  const pitfall = questionsById[id]?.question.pitfall;
  if (pattern !== undefined && pitfall !== undefined && pattern.about.includes(pitfall)) return true;
  const matter = headline.matters.find((each) => each.kind === answers.kind && each.id === answers.id);
  return (matter?.questions ?? pattern?.restsOn.questions ?? []).includes(id);
}

/** Findings that have no action of their own, each with the reason. */
export const unansweredLines = (report: Report): readonly string[] =>
  (report.plan?.unanswered ?? []).map(({ why, ...finding }) =>
    words.plan.unanswered[why](findingSentence(report, finding)),
  );

/** Whose plan it is: the team's since a day, or drawn for so much load. */
export const planOrigin = ({ adopted }: Report, { capacity }: Plan): string =>
  adopted === null ? words.plan.capacity[capacity] : words.plan.adopted.from(shownDate(adopted.start));

/** "Two hours of each leader a month (1 effort point)"; empty where nobody said what it takes. */
export const takesLine = ({ cost, effort }: Pick<ShownAction, "cost" | "effort">): string =>
  cost === "" ? "" : `${cost} (${words.plan.effort(effort)})`;

/** When its sign can be seen; of an adopted plan, when the action is due and whether its sign was seen. */
export function signWhen({ takes, standing }: ShownAction): string {
  if (standing === undefined) return `${words.plan.signSeen(takes)}.`;
  const { due, seen } = standing;
  return [
    due === null ? "" : `${words.plan.adopted.due(shownDate(due))}.`,
    seen === null ? "" : `${words.plan.sign}: ${seen ? words.plan.adopted.seen.yes : words.plan.adopted.seen.no}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The signs that are due between a window's first day and its last, whichever window their actions began in, as far as anybody wrote them down. */
export const windowSigns = (report: Report, { from, to }: PlanWindow): readonly string[] =>
  begunBy(report, to).flatMap(({ action, due }) => (due >= from && due <= to ? action.leadingSign || [] : []));

/** The actions that are begun by a window's end, and whose sign is due only after it; empty where there is none. */
export function notDueLine(report: Report, { to }: PlanWindow): string {
  const titles = begunBy(report, to).flatMap(({ action, due }) => (due > to ? `“${action.title}”` : []));
  return titles.length === 0 ? "" : `${paperWords.plan.notDue}: ${titles.join("; ")}`;
}

/** The actions of every window up to a day, with the day their sign is due. */
const begunBy = ({ plan, actionsById }: Report, day: number) =>
  (plan?.windows ?? [])
    .filter(({ to }) => to <= day)
    .flatMap(({ to, actions }) =>
      actions.flatMap((planned) => {
        const action = actionsById[planned.id];
        return action === undefined ? [] : [{ action, due: signDue(planned, action, to) }];
      }),
    );

/** What practice would look like after a window, by the same scorer, and how many rules would still hold it; null where there is no score. */
export function projectedLine(report: Report, projected: Projection): string | null {
  const score = shownScore(projected);
  const { low, high } = shownRange(projected);
  if (score === null || low === null || high === null) return null;
  const name = levelName(report, projected.level);
  const level =
    projected.level === null || name === null ? words.plan.noLevel : words.plan.level(projected.level, name);
  const held = projected.heldBy.length === 0 ? "" : ` ${words.plan.stillHeld(projected.heldBy.length)}`;
  return `${words.plan.projected(score, low, high, level)}${held}`;
}
