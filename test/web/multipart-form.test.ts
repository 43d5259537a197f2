import { expect, test, vi } from "vitest";
import { multipartForm } from "~/web/multipart-form";

const LIMIT = 1024 * 1024;
const read = (body: BodyInit, type?: string) => {
  const headers: HeadersInit = type === undefined ? {} : { "Content-Type": type };
  return multipartForm(new Request("http://x/", { method: "POST", body, headers }), LIMIT, () => new Response(null));
};
const parts = (count: number, boundary: string) =>
  `${`--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n`.repeat(count)}--${boundary}--\r\n`;
const NAMED = 'Content-Disposition: form-data; name="a"';
const BOUNDARY = "-----------------------------9051914041544843365972754266";

test("a form as browsers send it is read, with its file", async () => {
  const sent = new FormData();
  sent.append("file", new File(["{}"], "a.json"));
  sent.append("section", "cover");
  const form = await read(sent);
  expect(form?.get("section")).toBe("cover");
  expect(await new Response(form?.get("file") as File | null).text()).toBe("{}");
});

test.each([
  ["bare", `multipart/form-data; boundary=${BOUNDARY}`],
  ["in quotes", `multipart/form-data; charset=utf-8; boundary="${BOUNDARY}"`],
])(
  "fifty parts are read, by a boundary %s; one more is not, and five thousand are never taken apart",
  async (_name, type) => {
    expect((await read(parts(50, BOUNDARY), type))?.getAll("a")).toHaveLength(50);
    const apart = vi.spyOn(Response.prototype, "formData");
    expect(await read(parts(51, BOUNDARY), type)).toBeNull();
    expect(await read(parts(5_000, BOUNDARY), type)).toBeNull();
    expect(apart).not.toHaveBeenCalled();
    apart.mockRestore();
  },
);

test.each([
  ["a hundred thousand lines", `${NAMED}\r\n${"X: y\r\n".repeat(100_000)}X: y`],
  ["one line of half a megabyte", `${NAMED}\r\nX: ${"y".repeat(500_000)}`],
  ["a name of half a megabyte", `Content-Disposition: form-data; name="${"%22".repeat(160_000)}"`],
])("a part whose head has %s is never taken apart; one with a long file name is", async (_name, head) => {
  const whole = (text: string) => `--${BOUNDARY}\r\n${text}\r\n\r\nb\r\n--${BOUNDARY}--\r\n`;
  const type = `multipart/form-data; boundary=${BOUNDARY}`;
  expect((await read(whole(`${NAMED}; filename="${"ł".repeat(255)}"`), type))?.has("a")).toBe(true);
  const apart = vi.spyOn(Response.prototype, "formData");
  expect(await read(whole(head), type)).toBeNull();
  expect(apart).not.toHaveBeenCalled();
  apart.mockRestore();
});

test.each([
  ["without a boundary", "multipart/form-data"],
  ["with two", `multipart/form-data; boundary=a; boundary=${BOUNDARY}`],
])("%s it is no form", async (_name, type) => {
  expect(await read(parts(1, BOUNDARY), type)).toBeNull();
});
