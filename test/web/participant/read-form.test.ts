import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readForm } from "~/web/participant/read-form";

const read = async (body: string) => [
  ...((await readForm(Readable.from([Buffer.from(body)]) as IncomingMessage)) ?? []),
];

test("no NUL comes out of a form, however it was written into it", async () => {
  expect(await read("reason=a%00b&reason=a\0b&reason=a%0%000b&na%00me=x")).toEqual([
    ["reason", "ab"],
    ["reason", "ab"],
    ["reason", "a%00b"],
    ["name", "x"],
  ]);
});
