import { words } from "./words";

/** The form that erases the assessment; the box must be ticked first. */
export function Erase() {
  return (
    <section className="mt-10 border-t border-rule pt-5">
      <h2 className="text-h3">{words.eraseTitle}</h2>
      <p className="mt-1 text-ink-2">{words.eraseHint}</p>
      <form method="post" className="mt-2">
        <input type="hidden" name="erase" value="no" />
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="erase" value="yes" className="mark mt-0" />
          {words.eraseSure}
        </label>
        <button type="submit" className="button-quiet mt-2">
          {words.erase}
        </button>
      </form>
    </section>
  );
}
