import { expect, test } from "vitest";
import { MadeFiles } from "~/web/files/made-files";

const bytes = (size: number, fill = 1) => new Uint8Array(size).fill(fill);
const never = () => Promise.reject(new Error("made again"));

test("a file is made once, also where it is asked for twice at once", async () => {
  const made = new MadeFiles();
  let times = 0;
  let finish = (_: Uint8Array) => {};
  const make = () => {
    times += 1;
    return new Promise<Uint8Array>((resolve) => (finish = resolve));
  };
  const both = Promise.all([made.get("key", "a", make), made.get("key", "a", make)]);
  finish(bytes(3));
  const [one, other] = await both;
  expect(one).toBe(other);
  expect(await made.get("key", "a", never)).toBe(one);
  expect(times).toBe(1);
});

test("the one longest unused goes first, by bytes, and one larger than all room is not kept", async () => {
  const made = new MadeFiles(10);
  for (const key of ["first", "second"]) await made.get(key, "a", async () => bytes(4));
  made.find("first", "a");
  await made.get("third", "a", async () => bytes(4));
  expect(["first", "second", "third"].map((key) => made.find(key, "a") !== undefined)).toEqual([true, false, true]);
  await made.get("huge", "a", async () => bytes(11));
  expect(made.find("huge", "a")).toBeUndefined();
  expect(made.find("first", "a")).toBeDefined();
});

test("a failure is told to all who wait, and is not kept", async () => {
  const made = new MadeFiles();
  const fail = () => Promise.reject(new Error("no"));
  await expect(Promise.all([made.get("key", "a", fail), made.get("key", "a", fail)])).rejects.toThrow("no");
  expect(await made.get("key", "a", async () => bytes(1))).toHaveLength(1);
});

test("dropping an owner forgets their files alone, and what was under way is not kept afterwards", async () => {
  const made = new MadeFiles();
  await made.get("one", "a", async () => bytes(1));
  await made.get("two", "b", async () => bytes(1));
  let finish = (_: Uint8Array) => {};
  const slow = made.get("slow", "a", () => new Promise((resolve) => (finish = resolve)));
  made.drop("a");
  finish(bytes(2));
  expect(await slow).toHaveLength(2);
  expect(["one", "slow"].map((key) => made.find(key, "a"))).toEqual([undefined, undefined]);
  expect(made.find("two", "b")).toBeDefined();
  made.clear();
  expect(made.find("two", "b")).toBeUndefined();
});

test("a file is found by nobody but its owner", async () => {
  const made = new MadeFiles();
  await made.get("key", "a", async () => bytes(1));
  expect(made.find("key", "b")).toBeUndefined();
});
