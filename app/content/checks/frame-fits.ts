import { ownerRoles, respondentRoles } from "../schemas/roles";
import type { Check } from "./check";
import { place } from "./place";

/** instrument.yaml bears the name of its folder and names every role, and each pitfall file bears its pitfall's name. */
export const frameFits: Check = (edition) => {
  const { instrument, folder, listed } = edition;
  const { inFile, inPitfall } = place(edition);
  const unnamed = (key: string, roles: readonly string[], named: readonly { readonly id: string }[]) =>
    roles
      .filter((role) => !named.some(({ id }) => id === role))
      .map((role) => inFile("instrument", [key, role], "is missing. Write its name as people read it."));
  return [
    ...(instrument.edition === folder
      ? []
      : [inFile("instrument", ["edition"], `is “${instrument.edition}”. Write "${folder}", as the folder is called.`)]),
    ...unnamed("respondent-roles", respondentRoles, instrument.respondentRoles),
    ...unnamed("owner-roles", ownerRoles, instrument.ownerRoles),
    ...instrument.pitfalls.flatMap(({ id }, index) => {
      const name = listed[index] ?? id;
      return id === name ? [] : [inPitfall(name, ["id"], `is “${id}”. Write ${name}, as the file is called.`)];
    }),
  ];
};
