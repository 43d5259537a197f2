import { basisOf } from "~/domain/team-plan/basis-of";
import { isAsked } from "~/domain/team-plan/date-questions";
import { filteredItems } from "~/domain/team-plan/filtered-items";
import type { PlanCommand } from "~/domain/team-plan/plan-command";
import type { Clash } from "~/domain/team-plan/plan-outcome";
import { refusalWords } from "~/domain/team-plan/refusal-words";
import { same } from "~/domain/team-plan/same";
import type { TeamPlan } from "~/domain/team-plan/team-plan";
import { clashWithoutNotes } from "~/domain/team-plan/without-notes";
import { drawnReport } from "../drawn-report";
import { lineField } from "../form";
import { sendingOf } from "../once";
import type { Served } from "../served";
import { todayOfPlan, zoneOf } from "../today";
import { commandIn } from "./command-form";
import { givenName, typedName } from "./given-name";
import { mayEditPlan, mayReport, type OpenedPlan } from "./open-plan";
import { filterIn } from "./plan-filter";
import { saveCommand } from "./save-command";
import { type SavedNote, savedNote } from "./saved-note";

/** What became of a posted change of an adopted plan. Clashes come back beside what was saved of the rest. */
export type ChangedPlan =
  | { readonly kind: "saved"; readonly item: string | null; readonly note: SavedNote | null }
  | { readonly kind: "clashes"; readonly item: string; readonly clashes: readonly Clash[] }
  | {
      readonly kind: "refused";
      readonly item: string | null;
      readonly problems: readonly string[];
      /** It is taken where somebody says that they are sure. */
      readonly asks: boolean;
      /** What was typed as addresses, by owner, where one of them is none. */
      readonly emails?: Readonly<Record<string, string>>;
    };

/**
 * Takes what any form of the plan posts: one command, made on the plan as it stands now. A team's link that reports makes those of its part;
 * links that only show it get a 403.
 */
export async function changedTeamPlan(served: Served, plan: OpenedPlan, form: URLSearchParams): Promise<ChangedPlan> {
  const { opened } = plan;
  if (!mayReport(opened)) throw forbidden(ONLY_SHOWS);
  const item = lineField(form, "item") ?? lineField(form, "question") ?? decisionPlace(form);
  const isWhole = mayEditPlan(opened);
  if (!isWhole && form.has("do") && !REPORTS.includes(form.get("do") ?? "")) throw forbidden(ONLY_REPORTS);
  const asked = await wholeCommand(served, plan, form);
  if (asked === null) return { kind: "refused", item, problems: [NOT_A_COMMAND], asks: false };
  if (!isWhole && !plan.kept.plan.items.some(({ id }) => id === item)) throw forbidden(ONLY_REPORTS);
  const command = opened.shows.notes ? asked : await overHiddenNotes(served, plan, asked);
  const isPart = ({ items }: TeamPlan) => filteredItems(items, plan.of ?? {}).some(({ id }) => id === item);
  const saved = await saveCommand(served.plumbline, opened, {
    command,
    who: whoIn(served, plan, form),
    sure: isSure(form),
    zone: zoneOf(served),
    sending: sendingOf(form),
    ...(isWhole ? {} : { isPermitted: isPart }),
  });
  if (!saved.ok) {
    const { refusal } = saved;
    const asks = refusal.reason === "problems" && isAsked(refusal.problems);
    return { kind: "refused", item, problems: refusalWords(refusal), asks };
  }
  if (saved.clashes.length > 0) {
    const clashes = opened.shows.notes ? saved.clashes : saved.clashes.map(clashWithoutNotes);
    return { kind: "clashes", item: item ?? "", clashes };
  }
  const made = madeBy(command) ?? item;
  const about = made ?? form.get("do") ?? "";
  const note = noteOf(served, plan, saved.kept.plan, { about, isNew: command.type === "item.added" });
  return { kind: "saved", item: made, note };
}

const madeBy = (command: PlanCommand) =>
  command.type === "item.added" ? command.item.id : command.type === "action.added" ? command.action : null;

function noteOf(
  served: Served,
  { opened, of }: OpenedPlan,
  plan: TeamPlan,
  { about, isNew }: Pick<SavedNote, "about" | "isNew">,
): SavedNote | null {
  const filter = { ...filterIn(new URL(served.request.url).searchParams), ...of };
  const { questions } = opened.instrument;
  return savedNote({ plan, filter, today: todayOfPlan(served, plan), questions }, about, isNew);
}

/** Where a decision stands on the page. */
const decisionPlace = (form: URLSearchParams) =>
  form.get("do") === "decision" ? `decision-${lineField(form, "day")}` : null;

/** What a team's link may ask for. */
const REPORTS: readonly string[] = ["tick", "sign"];

const ONLY_SHOWS = "This link only shows the plan. Ask its owner for a link that can change it.";
const ONLY_REPORTS =
  "This link ticks steps and reports signs of one role’s actions. Ask its owner for one that does more.";

const forbidden = (why: string) => new Response(why, { status: 403 });

/** A sign is reported over what stands there, where the form was drawn without what had been seen. */
async function overHiddenNotes(
  { plumbline }: Served,
  { opened }: OpenedPlan,
  command: PlanCommand,
): Promise<PlanCommand> {
  if (command.type !== "item.edited" || command.base.sign === undefined) return command;
  const kept = await plumbline.store.planOf(opened.stored.id);
  const sign = kept?.plan.items.find(({ id }) => id === command.item)?.sign;
  const isAsShown = sign !== undefined && same({ ...sign, what: "" }, command.base.sign);
  return isAsShown ? { ...command, base: { ...command.base, sign } } : command;
}

const NOT_A_COMMAND = "This form was not understood, so nothing was changed. Open the plan again and try once more.";

/** Commands that need more than their form: what is undone stands in the history, what is settled in the report. */
async function wholeCommand(
  served: Served,
  { opened }: OpenedPlan,
  form: URLSearchParams,
): Promise<PlanCommand | null> {
  const { store } = served.plumbline;
  const { id, assessment } = opened.stored;
  switch (form.get("do")) {
    case "undo": {
      const change = await store.planChange(id, numberIn(form.get("number")));
      return change === undefined || change.from !== undefined ? null : { type: "undone", change };
    }
    case "settle":
      if (!opened.shows.results) return null;
      return { type: "difference.settled", basis: basisOf(drawnReport(assessment, opened.instrument)) };
    default:
      return commandIn(form, filterIn(new URL(served.request.url).searchParams));
  }
}

/** Whether somebody said that the days are right which were asked about. */
export const isSure = (form: URLSearchParams): boolean => form.get("sure") === "yes";

/** A whole number that a database takes; 0, which no line of history has, for anything else. */
export const numberIn = (text: string | null): number => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : 0);

/** The name somebody gives or gave before in this browser, else the name of the link; the owner's own link has no name of a person. */
const whoIn = (served: Served, { opened }: OpenedPlan, form: URLSearchParams): string | null =>
  (typedName(form) ?? givenName(served)) || linkName(opened);

/** Whom the history names where nobody gave a name: whoever the link is called after. */
export const linkName = ({ scope, linkName: name }: OpenedPlan["opened"]): string | null =>
  scope !== "own" && name !== "" ? name : null;
