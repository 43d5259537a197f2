import { words } from "~/ui/team-plan/words";
import type { ItemView } from "~/web/team-plan/plan-view";
import { useCommands } from "./use-commands";

/** The steps of an action, each to be ticked by a button of its own: two people who tick different steps lose nothing. */
export function ItemSteps({ item, mayEdit }: { readonly item: ItemView; readonly mayEdit: boolean }) {
  const { onSubmit } = useCommands();
  if (item.steps.length === 0) return null;
  const done = item.steps.filter((step) => step.done).length;
  return (
    <details className="mt-3" open={item.state.status === "doing"}>
      <summary className="w-fit min-h-6">
        {words.steps}: {words.stepsDone(done, item.steps.length)}
        <span className="sr-only">: {item.title}</span>
      </summary>
      <ol className="mt-2 space-y-1">
        {item.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have one text, and their order is theirs
          <li key={`${index} ${step.text}`} className="flex items-start gap-3">
            {mayEdit ? (
              <form method="post" onSubmit={onSubmit} className="shrink-0">
                <input type="hidden" name="do" value="tick" />
                <input type="hidden" name="item" value={item.id} />
                <input type="hidden" name="index" value={index} />
                <input type="hidden" name="text" value={step.text} />
                <button
                  type="submit"
                  name="done"
                  value={step.done ? "no" : "yes"}
                  aria-pressed={step.done}
                  className="tick"
                >
                  <span className="sr-only">
                    {step.done ? words.untick : words.tick}: {step.text}
                  </span>
                </button>
              </form>
            ) : (
              <span className="tick" data-done={step.done}>
                <span className="sr-only">{step.done ? words.statuses.done : words.statuses["not-started"]}:</span>
              </span>
            )}
            <span className={`max-w-[64ch] py-0.5 ${step.done ? "text-ink-3" : ""}`}>{step.text}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
