import { expect, test, vi } from "vitest";
import { fieldsIn, formOf } from "~/web/form";

const HEADERS = { "Content-Type": "application/x-www-form-urlencoded" };
const form = (body: string) => formOf(new Request("http://x/", { method: "POST", headers: HEADERS, body }));
const fields = (count: number) => Array(count).fill("question=a").join("&");

test("a thousand fields are read, one more is not", async () => {
  expect((await form(fields(1_000))).getAll("question")).toHaveLength(1_000);
  await expect(form(fields(1_001))).rejects.toMatchObject({ status: 413 });
});

test.each([
  ["one name", "a&".repeat(130_000)],
  ["a name each", Array.from({ length: 40_000 }, (_, index) => index.toString(36)).join("&")],
  ["nothing", "&".repeat(262_144)],
])("of a quarter of a megabyte of fields with %s none is read, and a thousand are counted", (_name, body) => {
  const found = vi.spyOn(String.prototype, "indexOf");
  expect(fieldsIn(body)).toBeUndefined();
  const looked = found.mock.calls.length;
  found.mockRestore();
  expect(looked).toBe(1_000);
});
