import { taskEditProblems } from "./edit-problems";
import type { Change, TaskField } from "./plan-change";
import type { TaskEdit } from "./plan-command";
import type { Clash, Intended } from "./plan-outcome";
import type { FindOutTask } from "./team-plan";
import { threeWay } from "./three-way";

const taskFields: readonly TaskField[] = ["person", "due", "foundOn", "found"];

/** Like `editItem`, for who finds out a question, by when, and whether and what is found. */
export function editTask(task: FindOutTask, base: TaskEdit, yours: TaskEdit): Intended {
  const problems = taskEditProblems(yours);
  if (problems.length > 0) return { ok: false, refusal: { reason: "problems", problems } };
  const changes: Change[] = [];
  const clashes: Clash[] = [];
  for (const field of taskFields) {
    const wanted = yours[field];
    // What was found had no field before: where nobody wrote it, it is empty.
    const [was, theirs] = field === "found" ? [base.found ?? "", task.found ?? ""] : [base[field], task[field]];
    if (wanted === undefined) continue;
    const merge = threeWay(was, wanted, theirs);
    if (merge === "yours")
      changes.push({ of: "task", question: task.question, field, from: theirs, to: wanted } as Change);
    if (merge === "clash") clashes.push({ field, base: was ?? null, theirs, yours: wanted });
  }
  return { ok: true, changes, clashes };
}
