import { useRedrawn } from "~/ui/sending/use-redrawn";
import { words } from "~/ui/team-plan/words";
import type { ItemView } from "~/web/team-plan/plan-view";
import { Sure } from "./sure";
import { useCommands } from "./use-commands";

/** Where a team reports whether the sign of its action was seen; nothing is chosen beforehand. */
export function SignForm({ item, today }: { readonly item: ItemView; readonly today: string }) {
  const { onSubmit, typedIn } = useCommands();
  const form = { do: "sign", about: item.id };
  const typed = typedIn(form);
  return (
    <details className="no-print mt-3" open={typed("do") !== undefined}>
      <summary className="w-fit min-h-6">
        {words.reportSign}
        <span className="sr-only">: {item.title}</span>
      </summary>
      <form ref={useRedrawn(item.signBase)} method="post" onSubmit={onSubmit} className="sign mt-2 space-y-3">
        <input type="hidden" name="do" value="sign" />
        <input type="hidden" name="item" value={item.id} />
        <input type="hidden" name="base" value={item.signBase} />
        <fieldset>
          <legend className="text-small">{words.reportSeen}</legend>
          {(["yes", "no"] as const).map((seen) => (
            <label key={seen} className="flex min-h-11 cursor-pointer items-center gap-3">
              <input
                type="radio"
                name="sign-seen"
                value={seen}
                required
                defaultChecked={typed("sign-seen") === seen}
                className="mark mt-0"
              />
              {words.reportChoices[seen]}
            </label>
          ))}
        </fieldset>
        <label className="block">
          <span className="block text-small">{words.reportOn}</span>
          <input type="date" name="sign-on" defaultValue={typed("sign-on") ?? today} className="field-input max-w-52" />
        </label>
        <label className="block">
          <span className="block text-small">{words.reportWhat}</span>
          <textarea
            name="sign-what"
            rows={2}
            maxLength={4000}
            defaultValue={typed("sign-what") ?? item.sign.what}
            className="field-input"
          />
        </label>
        <Sure form={form} />
        <button type="submit" className="button-quiet">
          {words.reportSave}
          <span className="sr-only">: {item.title}</span>
        </button>
      </form>
    </details>
  );
}
