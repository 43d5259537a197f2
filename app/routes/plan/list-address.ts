import type { TeamPlanView } from "~/web/team-plan/plan-view";

type Asked = Pick<TeamPlanView, "filter" | "isWhole" | "showsLater" | "tasksFolded" | "hrefs">;

interface Opened {
  /** The action to open; none closes the one that is open. */
  readonly open?: string | undefined;
  readonly later?: boolean;
  readonly tasks?: boolean;
}

/** The list as it is shown, with an action opened or what is folded unfolded; the address ends where that stands. */
export function listAddress({ filter, isWhole, showsLater, hrefs }: Asked, { open, later, tasks }: Opened): string {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  if (later ?? (showsLater && isWhole)) query.append("show", "later");
  if (tasks) query.append("show", "tasks");
  if (open !== undefined) query.set("open", open);
  return `${hrefs.plan}${query.size === 0 ? "" : `?${query}`}`;
}
