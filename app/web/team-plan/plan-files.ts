import { onceDated } from "~/domain/team-plan/once-dated";
import type { PlanPart, PlanSource } from "~/domain/team-plan/plan-part";
import type { Paper } from "~/pdf/paper";
import { historyOf } from "../archive/all-of";
import { fileKey } from "../files/file-key";
import { fileResponse } from "../files/file-response";
import { unlessBusy } from "../files/unless-busy";
import { notFound } from "../opening";
import type { Served } from "../served";
import { type OpenedPlan, openPlan, type PartOf } from "./open-plan";
import { emailsFor } from "./owner-emails";
import { filterIn } from "./plan-filter";
import { isPlanFile, type PlanFile, planKinds } from "./plan-kinds";
import { shownPlan } from "./plan-view";

/** The file of an adopted plan in the address, of the part it filters and the link may see. Throws a 404 for a file there is not. */
export async function planFile(served: Served): Promise<Response> {
  const { file } = served.params;
  if (!isPlanFile(file)) throw notFound();
  return partFile(served, await openPlan(served), file, paperIn(served));
}

/** One file of an opened plan; one that nothing changed since comes from memory. A full queue is a 429. */
export async function partFile(served: Served, opened: OpenedPlan, file: PlanFile, paper: Paper): Promise<Response> {
  const { pdf, office, made } = served.plumbline;
  const { stored, instrument } = opened.opened;
  const { id, assessment } = stored;
  const part = { ...planPart(served, opened), source: await sourceOf(served, opened, file) };
  const kind = planKinds[file];
  const assignees = "assigns" in kind ? await emailsFor(served, opened) : {};
  const make = () => kind.make(part, paper, { pdf: pdf.of(id), office }, assignees);
  const key = fileKey({
    owner: id,
    assessment,
    edition: instrument.edition,
    file: `plan/${file}`,
    options: { part, paper, assignees },
  });
  const bytes = await unlessBusy(made.get(key, id, make));
  const [name = "", ending = ""] = file.split(".");
  const whose = nameOf(opened.of) ?? part.organisation ?? "";
  return fileResponse(
    bytes,
    kind.type,
    ["Plumbline", name, whose, part.progress.today].filter(Boolean).join(" "),
    ending,
  );
}

/** On the paper the address asks for: A4 unless `?paper=letter`. */
export const paperIn = ({ request }: Pick<Served, "request">): Paper =>
  new URL(request.url).searchParams.get("paper") === "letter" ? "letter" : "a4";

/** Whether an address asks for what is for later too. */
export const asksForLater = ({ request }: Pick<Served, "request">): boolean =>
  new URL(request.url).searchParams.getAll("show").includes("later");

/** What a file is made of: the part that is shown; a team's link learns neither whose plan it is nor what the rest asks. */
function planPart(served: Served, opened: OpenedPlan): PlanPart {
  const { part, progress, filter } = shownPlan(served, opened);
  const { of } = opened;
  const { instrument, stored } = opened.opened;
  return {
    organisation: of === null ? (stored.assessment.profile.organisation ?? null) : null,
    filter: { ...filter, ...of },
    ...(asksForLater(served) ? { takesLater: true } : {}),
    part,
    progress,
    roles: instrument.ownerRoles,
    questionNames: namesOf(
      instrument.questions.map(({ id, name }) => [id, name] as const),
      [...part.tasks.map(({ question }) => question), ...part.basis.findOut],
    ),
    actionTitles: namesOf(
      instrument.actions.map(({ id, title }) => [id, title] as const),
      [...part.rejected.map(({ id }) => id), ...part.basis.placed.map(({ action }) => action)],
    ),
  };
}

/** Which state of which plan it is. Of what had a date once, only a calendar of the whole plan tells, and only who may see the history. */
async function sourceOf(served: Served, { kept, of, opened }: OpenedPlan, file: PlanFile): Promise<PlanSource> {
  const { assessmentId: id, revision, updatedAt: changedAt, plan } = kept;
  const isWhole = of === null && Object.keys(filterIn(new URL(served.request.url).searchParams)).length === 0;
  const tells = file === "plan.ics" && isWhole && opened.shows.notes;
  const changes = tells ? await historyOf((before) => served.plumbline.store.planChanges(id, before)) : [];
  return {
    id,
    revision,
    changedAt,
    onceDated: tells ? onceDated(plan, changes) : [],
    isOneOwners: of !== null && "person" in of,
  };
}

/** Whose part it is, in the name of a file. */
const nameOf = (of: PartOf | null) => (of === null ? null : "role" in of ? of.role : of.person);

const namesOf = (all: readonly (readonly [string, string])[], wanted: readonly string[]) =>
  Object.fromEntries(all.filter(([id]) => wanted.includes(id)));
