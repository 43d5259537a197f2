import type { PlannedRow } from "./planned-rows";
import { words } from "./words";

/** An action as the text of a task in somebody else's tool: why, steps, owner, what it takes and how to tell. */
export const taskText = ({ action, ownerName }: PlannedRow): string =>
  [
    action.why,
    "",
    ...action.steps.map((step, index) => `${index + 1}. ${step}`),
    "",
    `${words.owner}: ${ownerName}`,
    `${words.takes}: ${action.cost}`,
    `${words.sign}: ${action.leadingSign}`,
    `${words.failedIf}: ${action.failedIf}`,
    `${words.watchOut}: ${action.watchOut}`,
  ].join("\n");
