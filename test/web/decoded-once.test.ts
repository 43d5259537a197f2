import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { formOf, textField } from "~/web/form";
import { readForm } from "~/web/participant/read-form";

const TYPE = { "Content-Type": "application/x-www-form-urlencoded" };

/** The same form as a page's action and as a room's handler read it. */
async function readBy(body: string): Promise<readonly (URLSearchParams | undefined)[]> {
  const arriving = new PassThrough();
  arriving.end(body);
  return [
    await formOf(new Request("http://plumbline/", { method: "POST", headers: TYPE, body })),
    await readForm(arriving as unknown as IncomingMessage),
  ];
}

test.each([
  ["an escape of an escape", "%2541%252525", "%41%2525"],
  ["an entity of HTML", "%26lt%3Bb%26gt%3B&amp;=x", "&lt;b&gt;"],
  ["an escape of JavaScript and of JSON", "%5Cu0041%5Cx41", "\\u0041\\x41"],
  ["a plus, and a plus that was escaped", "a+b%2Bc", "a b+c"],
  ["what is no escape", "100%+%zz+%u0041", "100% %zz %u0041"],
])("%s is decoded once, and stays as it was typed", async (_name, sent, typed) => {
  for (const form of await readBy(`note=${sent}`)) expect(form && textField(form, "note")).toBe(typed);
});

test("of a field that comes twice the first counts, and nothing in a name makes it another's", async () => {
  for (const form of await readBy("note=first&note=second&answer%5B%5D=1&answer.x=2&ANSWER=3&note%00=fourth")) {
    expect(form && textField(form, "note")).toBe("first");
    expect(form?.get("answer")).toBeNull();
  }
});
