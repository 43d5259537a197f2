import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-01T10:00:00Z"));
});
afterAll(() => here.end());

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id);
  const items = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  return { owner, id, items, plan: `/a/${id}/plan`, share: `/a/${id}/share` };
}

test("“mine” is offered where the link is called after somebody in the plan, and nowhere else", async () => {
  const { owner, items, plan, share } = await planned();
  await owner.post(plan, { do: "edit", item: items[0]?.id ?? "", base: '{"owner":""}', owner: "Priya Raman" });
  const priya = await guest(owner, share, { scope: "plan", name: "priya raman" });
  expect(priya.landed.html.textContent).toContain("Mine (Priya Raman)");
  for (const name of ["insights", "look-plan"])
    expect((await guest(owner, share, { scope: "view", name })).landed.html.textContent).not.toContain("Mine (");
});
