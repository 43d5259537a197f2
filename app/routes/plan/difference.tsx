import type { ReactNode } from "react";
import { OnceField } from "~/ui/once-field";
import { shownDay } from "~/ui/team-plan/shown-day";
import { words } from "~/ui/team-plan/words";
import type { TeamPlanView } from "~/web/team-plan/plan-view";
import { useCommands } from "./use-commands";

/** What later answers propose to do otherwise, each with its button; nothing happens by itself. */
export function Difference({ view }: { readonly view: TeamPlanView }) {
  const { once, onSubmit } = useCommands();
  const { difference } = view;
  if (difference === null) return null;
  const command = (
    fields: Readonly<Record<string, string | number>>,
    label: string,
    about: string,
    more?: ReactNode,
  ) => (
    <form method="post" onSubmit={onSubmit} className="flex flex-wrap items-end gap-2">
      <OnceField token={once} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {more}
      <button type="submit" className="button-small">
        {label}
        <span className="sr-only">: {about}</span>
      </button>
    </form>
  );
  return (
    <section id="difference" className="part border-l-[3px] border-ink bg-sheet px-5 py-5">
      <h2 className="text-h3">{words.difference}</h2>
      <p className="eyebrow num">{words.differenceFrom(shownDay(difference.taken))}</p>
      <p className="mt-1 text-ink-2">{words.differenceHint}</p>
      <Lines
        title={words.differenceAdded}
        lines={difference.added.map(({ action, window, title }) => ({
          key: action,
          text: `${title} (${words.places[window]})`,
          commands: (
            <>
              {command({ do: "add-action", action, window: String(window) }, words.addAction, title)}
              {command(
                { do: "reject-action", action },
                words.reject,
                title,
                <label className="text-small">
                  {words.rejectWhy}
                  <input name="reason" required maxLength={4000} className="field-small ml-2" />
                </label>,
              )}
            </>
          ),
        }))}
      />
      <Lines
        title={words.differenceNoLonger}
        lines={difference.noLonger.map(({ item, why, title, base }) => ({
          key: item,
          text: `${title}: ${words.noLonger[why]}`,
          commands: command({ do: "drop", item, base, reason: words.noLonger[why] }, words.dropItem, title),
        }))}
      />
      <Lines
        title={words.differenceMoved}
        lines={difference.moved.map(({ item, from, to, title }) => ({
          key: item,
          text: title,
          commands: command(
            { do: "move", item, window: String(to), from: String(from), position: 999 },
            words.moveItem(words.places[to]),
            title,
          ),
        }))}
      />
      <Lines
        title={words.differenceFindOut}
        lines={difference.findOut.map(({ question, name }) => ({
          key: question,
          text: name,
          commands: command({ do: "add-task", question }, words.addTask, name),
        }))}
      />
      <Lines
        title={words.differenceFound}
        lines={difference.found.map(({ question, name }) => {
          const task = view.tasks.find((each) => each.question === question);
          const { person = "", due = null, foundOn = null } = task ?? {};
          return {
            key: question,
            text: name,
            commands: command(
              {
                do: "task",
                question,
                base: JSON.stringify({ person, due, foundOn }),
                person,
                due: due ?? "",
                foundOn: view.today,
              },
              words.markFound,
              name,
            ),
          };
        })}
      />
      <form method="post" onSubmit={onSubmit} className="mt-4">
        <button type="submit" name="do" value="settle" className="button-quiet">
          {words.settle}
        </button>
      </form>
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly text: string; readonly commands: ReactNode }[];
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 font-sans text-body">{title}</h3>
      <ul>
        {lines.map(({ key, text, commands }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-2">
            <span className="min-w-0">{text}</span>
            <span className="flex flex-wrap items-end gap-2">{commands}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
