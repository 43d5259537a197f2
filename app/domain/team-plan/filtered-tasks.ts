import { dayOf } from "../day-of";
import { isSettled, type ShownTask } from "./answered-tasks";
import { DUE_DAYS, type PlanFilter } from "./filtered-items";
import { samePerson } from "./people";

/** The find-out tasks a filter lets through: by who finds out, by when and by words; a role, a team, a window or a status has none. `nameOf` is what a question is called. */
export function filteredTasks<Task extends ShownTask>(
  tasks: readonly Task[],
  { person, due, text, ...others }: PlanFilter,
  today: string,
  nameOf: (question: string) => string,
): readonly Task[] {
  if (Object.keys(others).length > 0) return [];
  const words = plain(text ?? "").split(/\s+/);
  return tasks.filter((task) => {
    const said = plain([nameOf(task.question), task.person, task.found ?? ""].join(" "));
    return (
      (person === undefined || samePerson(task.person, person)) &&
      (due === undefined || isDue(task, due, today)) &&
      words.every((word) => said.includes(word))
    );
  });
}

function isDue(task: ShownTask, when: NonNullable<PlanFilter["due"]>, today: string): boolean {
  if (isSettled(task) || task.due === null) return false;
  return when === "overdue" ? task.due < today : task.due >= today && task.due < dayOf(today, DUE_DAYS);
}

const plain = (text: string) => text.trim().toLocaleLowerCase("en-GB");
