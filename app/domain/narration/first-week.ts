import type { Plan, Report } from "../report-types";
import type { ShownAction } from "../team-plan/shown-action";
import { askLine } from "./ask-line";
import { ownerName, questionName } from "./naming";
import { paperWords } from "./paper-words";
import { planWorkDay } from "./shown-day";

const ASKED = 5;
/** The answers whose repair may take the help out of a score. */
const BENDS = /^(rating-solicitation|score-tied-evaluations)\./;

/** Things to tick off under the name of what they are. */
export interface WeekGroup {
  readonly name: string;
  readonly items: readonly string[];
}

/** What can be ticked off by the seventh day: owners named, first steps begun where they wait for nothing, unknowns asked, a fall announced where one may come, the decision booked. */
export function firstWeek(report: Report, plan: Plan): readonly WeekGroup[] {
  const actions = (plan.windows[0]?.actions ?? [])
    .flatMap(({ id }) => report.actionsById[id] ?? [])
    .filter(({ standing }) => standing?.status !== "done");
  const first = new Set(actions.map(({ id }) => id));
  const waitsForNone = ({ requires }: ShownAction) => !requires.some(({ action }) => first.has(action));
  const mayFall =
    report.reliance.length > 0 &&
    actions.some(({ lifts }) => Object.keys(lifts).some((question) => BENDS.test(question)));
  const task = (id: string) => {
    const finding = report.questionsById[id];
    return finding === undefined
      ? id
      : `${questionName(report, id)}. ${finding.question.findOut} (${askLine(report, finding)})`;
  };
  return [
    {
      name: paperWords.firstWeek.people,
      items: actions.flatMap((action) => ownerTask(report, action)),
    },
    { name: paperWords.firstWeek.begin, items: actions.filter(waitsForNone).flatMap(({ steps }) => steps.slice(0, 1)) },
    { name: paperWords.firstWeek.ask, items: plan.findOut.slice(0, ASKED).map(task) },
    {
      name: paperWords.firstWeek.say,
      items: [...(mayFall ? [paperWords.firstWeek.sayText] : []), paperWords.firstWeek.sayNotice],
    },
    { name: paperWords.firstWeek.book, items: [paperWords.firstWeek.bookText(planWorkDay(report, 30))] },
  ].filter(({ items }) => items.length > 0);
}

/** Nobody is asked to agree to what already has a name. */
function ownerTask(report: Report, action: ShownAction): string[] {
  if (action.standing !== undefined && action.standing.owner !== "") return [];
  if (action.owner === "") return [paperWords.firstWeek.findOwner(action.title)];
  const role = { owner: action.owner };
  return [paperWords.firstWeek.nameOwner(ownerName(report, role), action.title)];
}
