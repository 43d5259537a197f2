import { afterAll, beforeAll, expect, test } from "vitest";
import { adopted, imported } from "#test/support/imported";
import { type ServedHere, serveHere } from "#test/support/served-here";
import { guest } from "#test/support/shared-link";
import { Visitor } from "#test/support/visitor";

let here: ServedHere;
beforeAll(async () => {
  here = await serveHere({}, () => new Date("2027-01-04T10:00:00Z"));
});
afterAll(() => here.end());

async function planned() {
  const owner = new Visitor(here.origin);
  const id = await imported(owner);
  await adopted(owner, id, "2027-01-04");
  const [item] = (await here.plumbline.store.planOf(id))?.plan.items ?? [];
  const edit = (from: string, owner: string) => ({
    do: "edit",
    item: item?.id ?? "",
    base: JSON.stringify({ owner: from }),
    owner,
  });
  const lastBy = async () => (await here.plumbline.store.planChanges(id))[0]?.who ?? null;
  return { owner, id, item: item?.id ?? "", plan: `/a/${id}/plan`, edit, lastBy };
}

const cookieOf = async (path: string, cookie: string, fields: Record<string, string>) => {
  const headers = { Cookie: cookie, Origin: here.origin };
  const sent = { method: "POST", redirect: "manual", headers, body: new URLSearchParams(fields) } as const;
  return (await fetch(`${here.origin}${path}`, sent)).headers.get("Set-Cookie") ?? "";
};

test("a name typed in the form of an action stands in the history of later changes in place", async () => {
  const { owner, item, plan, edit, lastBy } = await planned();
  await owner.post(plan, edit("", "Tom"));
  expect(await lastBy()).toBeNull();
  const nameless = await owner.post(plan, edit("Tom", "Ann"));
  expect(nameless.text).toContain("The history does not know who you are: give your name");

  await owner.submit(await owner.open(`${plan}/items/${item}`), { note: "Begun.", who: "Łucja O’Neill; Ada" }, "#item");
  expect(await lastBy()).toBe("Łucja O’Neill; Ada");
  const named = await owner.post(plan, edit("Ann", "Tom"));
  expect(await lastBy()).toBe("Łucja O’Neill; Ada");
  expect(named.text).not.toContain("The history does not know who you are");
  const form = await owner.open(`${plan}/items/${item}`);
  expect(form.html.querySelector("#who")?.getAttribute("value")).toBe("Łucja O’Neill; Ada");
});

test("the plan's page shows the name, changes it and forgets it; a link's own name stands behind it", async () => {
  const { owner, id, plan, edit, lastBy } = await planned();
  const named = await owner.submit(await owner.open(plan), { who: "Ada", do: "name" }, "form:has(#name)");
  expect(named.html.querySelector("#name")?.getAttribute("value")).toBe("Ada");
  expect(named.text).toContain("The history says that “Ada” did what you change here.");
  await owner.post(plan, edit("", "Tom"));
  expect(await lastBy()).toBe("Ada");
  await owner.submit(named, { who: " ", do: "name" }, "form:has(#name)");
  await owner.post(plan, edit("Tom", "Ann"));
  expect(await lastBy()).toBeNull();

  const { visitor } = await guest(owner, `/a/${id}/share`, { scope: "plan", name: "Grace" });
  expect((await visitor.open(plan)).text).toContain("The history says that “Grace” did");
  await visitor.post(plan, { do: "name", who: "Grace Hopper" });
  await visitor.post(plan, edit("Ann", "Tom"));
  expect(await lastBy()).toBe("Grace Hopper");
  const reader = await guest(owner, `/a/${id}/share`, { scope: "view", name: "Board" });
  expect(reader.landed.html.querySelector("#name")).toBeNull();
  expect((await reader.visitor.post(plan, { do: "name", who: "Eve" })).status).toBe(403);
});

test("a name is sent to its own plan alone, is out of reach of scripts, and goes when all is erased", async () => {
  const { owner, id, plan } = await planned();
  const kept = await cookieOf(plan, owner.cookie(), { do: "name", who: "Ada" });
  expect(kept).toBe(`plumbline-name=Ada; Path=${plan}; HttpOnly; SameSite=Lax; Max-Age=10368000`);
  const gone = await cookieOf(`/a/${id}/leave`, owner.cookie(), { erase: "yes" });
  expect(gone).toBe(`plumbline-name=; Path=${plan}; HttpOnly; SameSite=Lax; Max-Age=0`);
});
