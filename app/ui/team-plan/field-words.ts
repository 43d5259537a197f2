import type { ItemField, TaskField } from "~/domain/team-plan/plan-change";

/** What the fields of an action and a find-out task are called. */
export const fieldWords = {
  names: {
    title: "Title",
    why: "Why it matters",
    steps: "Steps",
    leadingSign: "The sign that it works",
    failedIf: "What would show it failed",
    owner: "Owner",
    role: "Owner’s role",
    team: "Team",
    due: "Due",
    state: "Status",
    note: "Note",
    sign: "Whether the sign was seen",
    evidenceLink: "Link to evidence",
    review: "Review",
    person: "Who finds it out",
    foundOn: "Found out on",
    found: "What was found",
    window: "Window",
    decision: "What was decided",
  } satisfies Record<ItemField | TaskField | "window" | "decision", string>,
  nothing: "nothing",
  seen: { true: "Seen", false: "Looked for, not seen", null: "Nobody looked yet" },
  failed: "It failed",
  worked: "It did not fail",
} as const;
