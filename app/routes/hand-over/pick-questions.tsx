import { NameAndDays } from "~/ui/links/name-and-days";
import { words as links } from "~/ui/links/words";
import { OnceField } from "~/ui/once-field";
import type { HandOverView } from "~/web/handing-over/hand-over-page";
import { words } from "./words";

/** Which questions a link asks, of whom and until when. */
export function PickQuestions({ view }: { readonly view: HandOverView }) {
  return (
    <form method="post" className="mt-10 space-y-5 border-t border-rule pt-5">
      <OnceField token={view.once} />
      <fieldset>
        <legend className="mb-1 font-semibold">{words.pick}</legend>
        <p className="text-small text-ink-3">{words.most(view.most)}</p>
        {view.questions.map(({ id, name, isPicked, isOpen }) => (
          <label key={id} className="flex min-h-11 cursor-pointer items-center gap-3 border-b border-rule">
            <input type="checkbox" name="question" value={id} defaultChecked={isPicked} className="mark mt-0" />
            <span>
              {name}
              {isOpen ? <span className="ml-2 text-small text-ink-3">{words.open}</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
      <label htmlFor="role" className="block max-w-72">
        <span className="block">{words.role}</span>
        <select id="role" name="role" className="field-input mt-1">
          <option value="">{words.noRole}</option>
          {view.roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <NameAndDays days={view.days} usual={view.usualDays} />
      <button type="submit" className="button">
        {links.make}
      </button>
    </form>
  );
}
