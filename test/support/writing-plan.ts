import { adopted, imported } from "./imported";
import type { Writing } from "./kill-rounds";
import type { Visitor } from "./visitor";

/** The actions of a kept plan are moved from window to window, one after another. */
export async function writingPlan(visitor: Visitor): Promise<Writing> {
  const id = await imported(visitor);
  await adopted(visitor, id);
  const found = async () => {
    const { html } = await visitor.open(`/a/${id}/plan`);
    const windows = [1, 2, 3].flatMap((window) =>
      html
        .querySelectorAll(`section:has(#window-${window}) ol > li[id]`)
        .map((item): [string, string] => [item.id, String(window)]),
    );
    return new Map(windows);
  };
  const items = [...(await found()).keys()];
  return {
    change: (count) => {
      const key = items[count % items.length] ?? "";
      const window = String(1 + (Math.floor(count / items.length) % 3));
      return { key, value: window, path: `/a/${id}/plan`, fields: { do: "move", item: key, window, position: "999" } };
    },
    found,
  };
}
