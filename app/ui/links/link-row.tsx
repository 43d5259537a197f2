import type { ReactNode } from "react";
import { words } from "./words";

interface LinkRowProps {
  readonly id: string;
  readonly name: string;
  /** How many days more it may be given. */
  readonly more: readonly number[];
  /** Lines on what it may do and when it was used. */
  readonly children: ReactNode;
}

/** A link there is, with ways to let it go on and to take it back; each asks for something to be chosen first. */
export const LinkRow = ({ id, name, more, children }: LinkRowProps) => (
  <li className="border-b border-rule py-3">
    <span className="font-semibold">{name}</span>
    {children}
    <details className="mt-1">
      <summary className="w-fit min-h-6 text-small">
        {more.length === 0 ? words.revoke : words.change}
        <span className="sr-only">: {name}</span>
      </summary>
      {more.length === 0 ? null : (
        <form method="post" className="mt-2 flex flex-wrap items-end gap-3">
          <input type="hidden" name="extend" value={id} />
          <label>
            <span className="block text-small">{words.extendBy}</span>
            <select name="more" required defaultValue="" className="field-small">
              <option value="">{words.choose}</option>
              {more.map((days) => (
                <option key={days} value={days}>
                  {words.dayCount(days)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button-small">
            {words.extend}
            <span className="sr-only">: {name}</span>
          </button>
        </form>
      )}
      <form method="post" className="mt-2 flex flex-wrap items-center gap-3">
        <label className="flex min-h-11 cursor-pointer items-center gap-3">
          <input type="checkbox" name="sure" value="yes" required className="mark mt-0" />
          {words.revokeSure}
        </label>
        <button type="submit" name="revoke" value={id} className="button-small">
          {words.revoke}
          <span className="sr-only">: {name}</span>
        </button>
      </form>
    </details>
  </li>
);
