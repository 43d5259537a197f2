import { expect, test } from "vitest";
import { openLog } from "~/web/log";

function written(work: (log: ReturnType<typeof openLog>) => void) {
  let text = "";
  const log = openLog("debug", {
    write: (line) => {
      text += line;
    },
  });
  work(log);
  return text;
}

test("an error is told by its type, message, code and cause, without the values its driver hangs on it", () => {
  const driver = Object.assign(new Error("null value in column"), {
    code: "23502",
    detail: "Failing row contains (the note nobody may read)",
    where: "the note nobody may read",
    parameters: ["the note nobody may read"],
  });
  const text = written((log) => log.error({ err: new Error("not saved", { cause: driver }) }, "request failed"));
  expect(JSON.parse(text)).toMatchObject({
    msg: "request failed",
    err: { type: "Error", message: "not saved", cause: { message: "null value in column", code: "23502" } },
  });
  expect(text).not.toContain("nobody may read");
});

test("cookies, secrets and bodies are redacted wherever they are passed", () => {
  const text = written((log) =>
    log.warn({ cookie: "c-1", headers: { cookie: "c-2" }, link: { secret: "s-1" }, secret: "s-2", body: "b-1" }),
  );
  expect(text).not.toMatch(/[csb]-\d/);
});
