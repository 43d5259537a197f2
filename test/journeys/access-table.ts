/** Every kind of private link; "plan-only" is a view link that leaves results out. */
export const kinds = [
  "own",
  "edit",
  "view",
  "plan-only",
  "team",
  "answer",
  "facilitate",
  "present",
  "take-part",
  "bench",
] as const;

export type Kind = (typeof kinds)[number];

/** Allowed is anything the page itself answers, a refusal of the form included; "no method" where the address has none. */
export type Verdict = "allowed" | 403 | 404 | "no method";

type Verdicts = Readonly<Record<Kind, Verdict>>;

/** What each address of an assessment answers to a link that is good; whatever is not named is a 404. */
const only = (...named: readonly (readonly [Verdict, ...Kind[]])[]): Verdicts =>
  Object.fromEntries(
    kinds.map((kind) => [kind, named.find(([, ...those]) => those.includes(kind))?.[0] ?? 404]),
  ) as unknown as Verdicts;

const noMethod = only(["no method", ...kinds]);
const wholeRead = only(["allowed", "own", "edit", "view", "facilitate", "bench"]);
const wholeChange = only(["allowed", "own", "edit"], [403, "view", "facilitate", "bench"]);
const ownAlone = only(["allowed", "own"], [403, "edit", "view", "facilitate", "bench"]);
const planRead = only(["allowed", "own", "edit", "view", "plan-only", "team", "facilitate", "bench"]);
const planChange = only(["allowed", "own", "edit"], [403, "view", "plan-only", "team", "facilitate", "bench"]);
const planEditors = only(["allowed", "own", "edit"]);
const history = only(["allowed", "own", "edit", "view", "plan-only", "facilitate", "bench"]);
const undo = only(["allowed", "own", "edit"], [403, "view", "plan-only", "facilitate", "bench"]);
const series = only(["allowed", "own", "edit", "view"]);
const asked = only(["allowed", "answer"]);

export interface Row {
  readonly get: Verdicts;
  readonly post: Verdicts;
}

const reads = (get: Verdicts): Row => ({ get, post: noMethod });

/** The one table: by address as app/routes.ts names it. An address of an assessment that is not here fails the test. */
export const table: Readonly<Record<string, Row>> = {
  "a/:id": { get: wholeRead, post: wholeChange },
  "a/:id/profile": { get: wholeRead, post: wholeChange },
  "a/:id/q/:question": { get: wholeRead, post: wholeChange },
  "a/:id/q/:question/keep": { get: noMethod, post: wholeChange },
  "a/:id/figures": { get: wholeRead, post: wholeChange },
  "a/:id/review": { get: wholeRead, post: wholeChange },
  "a/:id/results": reads(wholeRead),
  "a/:id/plan": { get: planRead, post: planChange },
  "a/:id/plan/items/:item": { get: planEditors, post: planEditors },
  "a/:id/plan/calendar": { get: ownAlone, post: ownAlone },
  "a/:id/plan/history": { get: history, post: undo },
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
  "a/:id/leave": { get: wholeRead, post: ownAlone },
};
