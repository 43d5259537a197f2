/**
 * Every kind of private link. "plan-only" is a view link that leaves results out, "plan-alone" a plan link that does; "team" is a team's link as they were
 * made before any could report, "team-reports" one that does.
 */
export const kinds = [
  "own",
  "edit",
  "plan",
  "plan-alone",
  "view",
  "plan-only",
  "team",
  "team-reports",
  "answer",
  "outcome",
  "calendar",
  "facilitate",
  "present",
  "take-part",
  "bench",
] as const;

export type Kind = (typeof kinds)[number];

/** Allowed is anything the page itself answers, a refusal of the form included; "led on" is a redirect before the page; "no method" where the address has none. */
export type Verdict = "allowed" | "led on" | 403 | 404 | 410 | "no method";

type Verdicts = Readonly<Record<Kind, Verdict>>;

/** What each address of an assessment answers to a link that is good; whatever is not named is a 404. */
const only = (...named: readonly (readonly [Verdict, ...Kind[]])[]): Verdicts =>
  Object.fromEntries(
    kinds.map((kind) => [kind, named.find(([, ...those]) => those.includes(kind))?.[0] ?? 404]),
  ) as unknown as Verdicts;

const noMethod = only(["no method", ...kinds]);
const lookers = ["plan", "view", "facilitate", "bench"] as const;
const wholeRead = only(["allowed", "own", "edit", ...lookers]);
/** Pages with forms that change answers: who may not is led to what there is to see. */
const editorsPage = only(["allowed", "own", "edit"], ["led on", ...lookers]);
const wholeChange = only(["allowed", "own", "edit"], [403, ...lookers]);
const ownAlone = only(["allowed", "own"], [403, "edit", ...lookers]);
const planLookers = ["view", "plan-only", "facilitate", "bench"] as const;
const planWorkers = ["own", "edit", "plan", "plan-alone"] as const;
const planRead = only(["allowed", ...planWorkers, ...planLookers, "team", "team-reports"]);
const planChange = only(["allowed", ...planWorkers, "team-reports"], [403, ...planLookers, "team"]);
const planEditors = only(["allowed", ...planWorkers]);
const history = only(["allowed", ...planWorkers, ...planLookers]);
const undo = only(["allowed", ...planWorkers], [403, ...planLookers]);
const series = only(["allowed", "own", "edit", "plan", "view"]);
const asked = only(["allowed", "answer"]);

export interface Row {
  readonly get: Verdicts;
  readonly post: Verdicts;
}

const reads = (get: Verdicts): Row => ({ get, post: noMethod });

/** The one table: by address as app/routes.ts names it. An address of an assessment that is not here fails the test. */
export const table: Readonly<Record<string, Row>> = {
  "a/:id": { get: editorsPage, post: wholeChange },
  "a/:id/profile": { get: editorsPage, post: wholeChange },
  "a/:id/q/:question": { get: editorsPage, post: wholeChange },
  "a/:id/q/:question/keep": { get: noMethod, post: wholeChange },
  "a/:id/figures": { get: editorsPage, post: wholeChange },
  "a/:id/review": { get: wholeRead, post: wholeChange },
  "a/:id/history": reads(editorsPage),
  "a/:id/results": reads(wholeRead),
  "a/:id/plan": { get: planRead, post: planChange },
  "a/:id/plan/items/:item": { get: planEditors, post: planEditors },
  "a/:id/plan/calendar": { get: ownAlone, post: ownAlone },
  "a/:id/plan/history": { get: history, post: undo },
  "a/:id/plan/proposed": reads(wholeRead),
  "a/:id/plan/status": reads(planRead),
  "a/:id/plan/:file": reads(planRead),
  // A link that shows the plan alone gets its part of the plan.
  "a/:id/plan.pdf": reads(planRead),
  "a/:id/archive.zip": reads(ownAlone),
  "a/:id/assessment.json": reads(wholeRead),
  "a/:id/files/:file": reads(planRead),
  "a/:id/report": { get: wholeRead, post: wholeRead },
  "a/:id/hand-over": { get: ownAlone, post: ownAlone },
  "a/:id/answers/:link": { get: asked, post: asked },
  "a/:id/compare": { get: series, post: series },
  "a/:id/take-on": { get: ownAlone, post: ownAlone },
  "a/:id/share": { get: ownAlone, post: ownAlone },
  "a/:id/leave": { get: editorsPage, post: ownAlone },
};
