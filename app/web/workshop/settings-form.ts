import type { Instrument } from "~/domain/instrument";
import { oneLine } from "~/domain/plain-text";
import { pickedQuestions } from "~/domain/workshop/picked-questions";
import { defaultSettings, type Settings, type WorkshopRole } from "~/domain/workshop/settings";
import type { SettingsProblem } from "~/domain/workshop/settings-problems";
import { type FieldProblem, lineField, textField } from "../form";
import { readProfile } from "../forms/profile-form";

/** The fields of the form for a new workshop as typed, to fill it again. */
export type TypedSettings = Readonly<Record<string, readonly string[]>>;

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const SCOPES = ["quick", "full", "picked"] as const;

/**
 * Reads the form for a new workshop. Fields: `title`, `client`; `scope` (quick, full, picked) with any of `domains`, `pitfalls`,
 * `questions` (ids, repeated); `roles` (ids of the default roles, repeated) and `more-roles` (own roles, one a line); `mode`
 * (anonymous, open); `threshold`, `seats` (numbers); `vote-seconds` (empty: no limit); `pre-work` (yes or absent); and, as on the profile
 * page, `surveys`, `contactCentre`, `outsourced`, `customers`, `size`, `sector`. What is left out is the default.
 */
export function readSettings(form: URLSearchParams, instrument: Instrument): ReadSettings {
  const profile = readProfile(form, instrument);
  if (!profile.ok) return { ok: false, problems: profile.problems };
  const defaults = defaultSettings(instrument);
  const scope = SCOPES.find((candidate) => candidate === form.get("scope")) ?? defaults.scope;
  const picked = {
    domains: form.getAll("domains"),
    pitfalls: form.getAll("pitfalls"),
    questions: form.getAll("questions"),
  };
  const number = (field: string, otherwise: number) => {
    const text = lineField(form, field);
    return text === undefined ? otherwise : Number(text);
  };
  return {
    ok: true,
    settings: {
      title: lineField(form, "title") ?? "",
      client: lineField(form, "client") ?? "",
      scope,
      ...(scope === "picked" ? { questions: pickedQuestions(picked, instrument) } : {}),
      roles: chosenRoles(form, defaults.roles),
      mode: form.get("mode") === "open" ? "open" : "anonymous",
      threshold: number("threshold", defaults.threshold),
      voteSeconds: lineField(form, "vote-seconds") === undefined ? null : number("vote-seconds", 0),
      preWork: form.get("pre-work") === "yes",
      seats: number("seats", defaults.seats),
      profile: profile.profile,
    },
  };
}

/** The ticked default roles, then own ones; a form that knows no roles gets the defaults. */
function chosenRoles(form: URLSearchParams, offered: readonly WorkshopRole[]): readonly WorkshopRole[] {
  if (!form.has("roles") && !form.has("more-roles")) return offered;
  const ticked = offered.filter(({ id }) => form.getAll("roles").includes(id));
  const own = (textField(form, "more-roles") ?? "")
    .split("\n")
    .map((name) => oneLine(name).trim())
    .filter((name) => name !== "")
    .map((name) => ({ id: name, name }));
  return [...ticked, ...own];
}

const FIELDS: Readonly<Partial<Record<keyof Settings, string>>> = { voteSeconds: "vote-seconds", preWork: "pre-work" };

const WORDS: Readonly<Record<SettingsProblem["problem"], string>> = {
  missing: "This is needed.",
  "too-long": "Shorten this to 200 characters.",
  "too-many": "At most 20 roles: groups get too small to say anything of them.",
  "not-whole": "Write a whole number.",
  "out-of-range": "This number is out of range.",
  "not-unique": "Each role once.",
  "unknown-question": "One of these questions is not in this edition. Load the page again and pick once more.",
  "fewer-seats-than-threshold":
    "An anonymous workshop needs at least as many seats as its threshold. Allow more, or choose open.",
};

const SPECIAL: Readonly<Record<string, string>> = {
  "title missing": "Give the workshop a title; people see it when they join.",
  "questions missing": "Pick at least one domain, pitfall or question.",
  "roles missing": "Choose at least one role: people choose theirs when they join.",
  "threshold out-of-range": "The threshold is at least 3: below that a group is a person.",
  "voteSeconds out-of-range": "A vote takes 5 to 3,600 seconds; leave it empty for no limit.",
  "seats out-of-range": "Between 1 and 5,000 people.",
};

/** A problem of the settings beside the form's field. */
export const settingsProblem = ({ field, problem }: SettingsProblem): FieldProblem => ({
  field: FIELDS[field] ?? field,
  message: SPECIAL[`${field} ${problem}`] ?? WORDS[problem],
});
