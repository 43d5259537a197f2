import { expect, test } from "vitest";
import { PaperTooLarge } from "~/pdf/paper-too-large";
import { PdfQueueFull } from "~/pdf/pdf-queue-full";
import { unlessBusy } from "~/web/files/unless-busy";
import { PapersAway } from "~/web/papers/papers-away";

const answer = async (error: Error) => {
  const response = await unlessBusy(Promise.reject(error)).then(
    () => null,
    (thrown) => thrown,
  );
  if (!(response instanceof Response)) throw response;
  return { status: response.status, retryAfter: response.headers.get("Retry-After"), text: await response.text() };
};

test("a paper that cannot be drawn is answered by what can be done about it", async () => {
  expect(await answer(new PdfQueueFull(18))).toMatchObject({ status: 429, retryAfter: "5" });
  expect(await answer(new PapersAway())).toMatchObject({ status: 503, retryAfter: "30" });
  const large = await answer(new PaperTooLarge());
  expect(large).toMatchObject({ status: 422, retryAfter: null });
  expect(large.text).toContain("Shorten the longest notes");
});

test("what was made is handed on, and a fault stays a fault", async () => {
  expect(await unlessBusy(Promise.resolve("made"))).toBe("made");
  await expect(unlessBusy(Promise.reject(new Error("torn")))).rejects.toThrow("torn");
});
