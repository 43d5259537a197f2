import { expect, test } from "vitest";
import { handMadeReport } from "#test/pdf/hand-made-report";
import { profileBars } from "~/charts/profile-bars";

const { profile } = handMadeReport();

test("its words name how many pitfalls there are and which is worst; of one they name that one", () => {
  expect(profileBars({ profile }).desc).toMatch(/^13 pitfalls as horizontal bars .* Pitfall number 0\./);
  const [, second] = profile;
  expect(profileBars({ profile: second ? [second] : [] }).desc).toMatch(
    /^Pitfall number 1 as a horizontal bar from 0 to 100\. /,
  );
});
