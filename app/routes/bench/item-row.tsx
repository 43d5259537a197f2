import { shownDate } from "~/domain/shown-date";
import { OnceField } from "~/ui/once-field";
import type { BenchView } from "~/web/bench/bench-view";
import { words } from "./words";

interface ItemRowProps {
  readonly item: BenchView["items"][number];
  readonly once: string;
}

/** One assessment or workshop, with what may be done to it. */
export function ItemRow({ item, once }: ItemRowProps) {
  const name = item.title ?? item.organisation ?? words.unnamed;
  const button = (what: "duplicate" | "archive" | "restore") => (
    <button type="submit" name="do" value={what} className="button-quiet">
      {words[what]}
      <span className="sr-only">: {name}</span>
    </button>
  );
  return (
    <li id={item.id} className="border-t border-rule py-3">
      <a className="inline-flex min-h-6 max-w-full items-center font-semibold wrap-anywhere" href={item.href}>
        {name}
      </a>{" "}
      {item.title !== null && item.organisation !== null ? (
        <span className="wrap-anywhere">{item.organisation}</span>
      ) : null}
      <span className="block text-small text-ink-2">
        {words.states[item.state]} · {words.changed(shownDate(item.changedAt))}
      </span>
      <form method="post" className="mt-1 flex flex-wrap gap-x-4">
        <OnceField token={once} />
        <input type="hidden" name="assessment" value={item.id} />
        {button("duplicate")}
        {button(item.archivedAt === null ? "archive" : "restore")}
      </form>
      <details className="mt-1 text-small">
        <summary className="min-h-6">
          {words.erase}
          <span className="sr-only">: {name}</span>
        </summary>
        <form method="post" className="mt-1">
          <input type="hidden" name="assessment" value={item.id} />
          <label className="flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name="sure" value="yes" className="mark mt-0" />
            {words.eraseSure}
          </label>
          <button type="submit" name="do" value="erase" className="button-quiet">
            {words.erase}
          </button>
        </form>
      </details>
    </li>
  );
}
