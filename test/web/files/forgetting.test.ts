import { expect, test } from "vitest";
import type { Store } from "~/storage/store";
import { forgetting } from "~/web/files/forgetting";
import { MadeFiles } from "~/web/files/made-files";

const storeThat = (purges: number) =>
  ({ erase: async () => {}, purge: async () => purges, purgeUnanswered: async () => purges }) as unknown as Store;
async function kept() {
  const made = new MadeFiles();
  for (const owner of ["a", "b"]) await made.get(owner, owner, async () => new Uint8Array(1));
  return made;
}
const has = (made: MadeFiles) => ["a", "b"].filter((owner) => made.find(owner, owner) !== undefined);

test("what is erased is forgotten, and nothing else", async () => {
  const made = await kept();
  await forgetting(storeThat(0), made).erase("a");
  expect(has(made)).toEqual(["b"]);
});

test.each(["purge", "purgeUnanswered"] as const)(
  "a %s that removed something forgets all files, one that did not forgets none",
  async (purge) => {
    const made = await kept();
    expect(await forgetting(storeThat(0), made)[purge]("2027-01-01")).toBe(0);
    expect(has(made)).toEqual(["a", "b"]);
    expect(await forgetting(storeThat(2), made)[purge]("2027-01-01")).toBe(2);
    expect(has(made)).toEqual([]);
  },
);
