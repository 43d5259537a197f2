import { expect, test } from "vitest";
import { tinyInstrument } from "#test/support/tiny-instrument";
import { words } from "~/routes/profile/words";
import { readProfile, typedProfile } from "~/web/forms/profile-form";

const instrument = tinyInstrument([{ id: "a", questions: ["q"] }]);
const read = (fields: Record<string, string>) => readProfile(new URLSearchParams(fields), instrument);

test("what is said of employees’ representatives is kept and stands in the form again", () => {
  const given = read({ variablePay: "yes", worksCouncil: "unknown" });
  expect(given).toEqual({ ok: true, profile: { variablePay: "yes", worksCouncil: "unknown" } });
  expect(given.ok && typedProfile(given.profile).worksCouncil).toEqual(["unknown"]);
  expect(read({ worksCouncil: "perhaps" })).toMatchObject({ ok: false, problems: [{ field: "worksCouncil" }] });
});

test("every choice the page offers is one that is read", () => {
  for (const [field, { choices }] of Object.entries(words.fields))
    for (const value of Object.keys(choices))
      expect([field, value, read({ [field]: value }).ok]).toEqual([field, value, true]);
});
