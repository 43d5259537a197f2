import type { PlanPart } from "~/domain/team-plan/plan-part";
import { itemsCalendar } from "~/exports/team-plan/items-calendar";
import { itemsCsv } from "~/exports/team-plan/items-csv";
import { planMarkdown } from "~/exports/team-plan/plan-markdown";
import { statusMarkdown } from "~/exports/team-plan/status-markdown";
import { fileName } from "../file-name";
import { notFound } from "../opening";
import type { Served } from "../served";
import { openPlan } from "./open-plan";
import { shownPlan } from "./plan-view";

interface FileKind {
  readonly type: string;
  readonly make: (part: PlanPart) => string;
}

/** Files of an adopted plan by the end of their address. */
const kinds: Readonly<Record<string, FileKind>> = {
  "plan.csv": { type: "text/csv; charset=utf-8", make: itemsCsv },
  "plan.ics": { type: "text/calendar; charset=utf-8", make: itemsCalendar },
  "plan.md": { type: "text/markdown; charset=utf-8", make: planMarkdown },
  "status.md": { type: "text/markdown; charset=utf-8", make: statusMarkdown },
};

/** One file of an adopted plan, of the part its address filters and the link may see. Throws a 404 for a file there is not. */
export async function planFile(served: Served): Promise<Response> {
  const file = served.params.file ?? "";
  const kind = Object.hasOwn(kinds, file) ? kinds[file] : undefined;
  if (kind === undefined) throw notFound();
  const plan = await openPlan(served);
  const { opened, role } = plan;
  const { part, progress, filter } = shownPlan(served, plan);
  const { instrument, stored } = opened;
  const organisation = role === null ? (stored.assessment.profile.organisation ?? null) : null;
  const text = kind.make({
    organisation,
    filter: role === null ? filter : { ...filter, role },
    part,
    progress,
    roles: instrument.ownerRoles,
    questionNames: Object.fromEntries(instrument.questions.map(({ id, name }) => [id, name])),
    actionTitles: Object.fromEntries(instrument.actions.map(({ id, title }) => [id, title])),
  });
  const [name = "", ending = ""] = file.split(".");
  const whole = ["Plumbline", name, role ?? organisation ?? "", progress.today].filter(Boolean).join(" ");
  return new Response(text, {
    headers: {
      "Content-Type": kind.type,
      "Content-Disposition": `attachment; filename="${fileName(whole)}.${ending}"; filename*=UTF-8''${encodeURIComponent(whole)}.${ending}`,
      "Cache-Control": "no-store",
    },
  });
}
