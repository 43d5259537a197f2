import { Link } from "@remix-run/react";
import { Beside } from "~/ui/beside";
import { Part } from "~/ui/part";
import { useRedrawn } from "~/ui/sending/use-redrawn";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { listAddress } from "./list-address";
import { LeftNote, leftIn, Saved } from "./saved";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

/** What to find out: who, by when, and since when it is known. */
export function FindOutTasks({ view }: { readonly view: TeamPlanView }) {
  const left = leftIn(view, useCommands().saved);
  const gone = left?.stands.window === null ? left : null;
  if (view.tasks.length === 0 && gone === null) return null;
  return (
    <Part
      title={words.findOut}
      hint={view.mayEdit && view.tasks.every(({ href }) => href === null) ? words.findOutHere : words.findOutHint}
    >
      {gone === null ? null : <LeftNote left={gone} view={view} />}
      <ul className="mt-5 border-b border-rule">
        {view.tasks.map((task) => (
          <Beside key={task.question} as="li" side={<p className="font-semibold">{task.name}</p>}>
            <p>{task.findOut}</p>
            {task.isAnswered ? <p className="mt-1 font-semibold">{words.answeredNow}</p> : null}
            {task.href === null ? null : (
              <p className="no-print mt-1">
                <a href={task.href}>
                  {words.answerIt}
                  <span className="sr-only">: {task.name}</span>
                </a>
              </p>
            )}
            <TaskSaid task={task} />
            {view.mayEdit ? <TaskForm task={task} /> : null}
          </Beside>
        ))}
      </ul>
      {view.tasksFolded === 0 ? null : (
        <p className="no-print mt-4">
          <Link className="button-quiet" to={listAddress(view, { tasks: true })} preventScrollReset>
            {words.tasksFolded(view.tasksFolded)}
          </Link>
        </p>
      )}
    </Part>
  );
}

type Task = TeamPlanView["tasks"][number];

function TaskSaid({ task }: { readonly task: Task }) {
  return (
    <>
      {task.found ? (
        <p className="mt-1 whitespace-pre-line">
          <span className="font-semibold">{words.whatFound}:</span> {task.found}
        </p>
      ) : null}
      <p className="num mt-1 text-small text-ink-3">
        {[
          task.person,
          task.due === null ? "" : shownDay(task.due),
          task.foundOn === null ? "" : words.found(shownDay(task.foundOn)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

function TaskForm({ task }: { readonly task: Task }) {
  const { onSubmit, typedIn } = useCommands();
  const { person, due, foundOn, found = "" } = task;
  const form = { do: "task", about: task.question };
  const typed = typedIn(form);
  const mark = JSON.stringify({ person, due, foundOn, found });
  return (
    <details className="no-print mt-1" open={typed("do") !== undefined}>
      <summary className="w-fit min-h-6">
        {words.taskForm}
        <span className="sr-only">: {task.name}</span>
      </summary>
      <form
        id={task.question}
        ref={useRedrawn(mark)}
        method="post"
        onSubmit={onSubmit}
        className="mt-2 flex flex-wrap items-end gap-3"
      >
        <input type="hidden" name="do" value="task" />
        <input type="hidden" name="question" value={task.question} />
        <input type="hidden" name="base" value={mark} />
        <label className="grow basis-48">
          <span className="block text-small text-ink-3">{words.person}</span>
          <input
            name="person"
            list="people"
            autoComplete="off"
            defaultValue={typed("person") ?? person}
            maxLength={200}
            className="field-input"
          />
        </label>
        <label>
          <span className="block text-small text-ink-3">{words.due}</span>
          <input type="date" name="due" defaultValue={typed("due") ?? due ?? ""} className="field-input" />
        </label>
        <label>
          <span className="block text-small text-ink-3">{words.foundOn}</span>
          <input type="date" name="foundOn" defaultValue={typed("foundOn") ?? foundOn ?? ""} className="field-input" />
        </label>
        <label className="basis-full">
          <span className="block text-small text-ink-3">{words.whatFound}</span>
          <textarea
            name="found"
            rows={2}
            maxLength={4000}
            defaultValue={typed("found") ?? found}
            className="field-input"
          />
        </label>
        <Sure form={form} />
        <button type="submit" id={`save-${task.question}`} className="button-quiet">
          {words.saveTask}
          <span className="sr-only">: {task.name}</span>
        </button>
      </form>
      <Saved about={task.question} />
    </details>
  );
}
