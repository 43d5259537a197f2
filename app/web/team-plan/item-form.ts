import type { OwnerRole } from "~/domain/instrument";
import { oneLine, plainText } from "~/domain/plain-text";
import type { ItemEdit } from "~/domain/team-plan/plan-command";
import { same } from "~/domain/team-plan/same";
import type { PlanItem, PlanStatus } from "~/domain/team-plan/team-plan";
import { lineField, textField } from "../form";

const STATUSES: readonly PlanStatus[] = ["not-started", "doing", "done", "dropped"];

const ON_ONE_LINE = ["title", "owner", "team"] as const;

type Fields = { -readonly [Field in keyof ItemEdit]: ItemEdit[Field] };

/** What a form says of an action; a field it does not have, or of which it keeps what others wrote, is left as it is. What may stand in a field is the domain's to judge. */
export function itemEditIn(form: URLSearchParams): ItemEdit {
  const edit: Fields = {};
  for (const field of ON_ONE_LINE) if (form.has(field)) edit[field] = lineField(form, field) ?? "";
  for (const field of ["why", "leadingSign", "failedIf", "note"] as const)
    if (form.has(field)) edit[field] = textField(form, field) ?? "";
  if (form.has("role")) edit.role = form.get("role") as OwnerRole | "";
  if (form.has("due")) edit.due = lineField(form, "due") ?? null;
  if (form.has("evidenceLink")) edit.evidenceLink = lineField(form, "evidenceLink") ?? null;
  if (form.has("steps")) edit.steps = linesOf(textField(form, "steps") ?? "");
  if (form.has("status"))
    edit.state = { status: statusOf(form.get("status")), why: textField(form, "dropped-why") ?? "" };
  if (form.has("sign-seen")) edit.sign = signIn(form);
  if (form.has("review-found")) edit.review = reviewIn(form);
  for (const field of Object.keys(edit) as (keyof ItemEdit)[])
    if (form.get(`keep.${field}`) === "theirs") delete edit[field];
  return edit;
}

/** The same without what stands as it was drawn: texts kept with signs that a form cannot bring back stay as they are. */
export function itemChangesIn(form: URLSearchParams, base: ItemEdit): ItemEdit {
  const isUntouched = (field: string, value: unknown) => {
    const was = base[field as keyof ItemEdit];
    if (typeof was === "string")
      return value === (ON_ONE_LINE.some((name) => name === field) ? oneLine : plainText)(was).trim();
    return field === "steps" && isTexts(was) && same(value, linesOf(plainText(was.join("\n"))));
  };
  return Object.fromEntries(Object.entries(itemEditIn(form)).filter(([field, value]) => !isUntouched(field, value)));
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const statusOf = (text: string | null): PlanStatus => STATUSES.find((status) => status === text) ?? "not-started";

function signIn(form: URLSearchParams): PlanItem["sign"] {
  const said = form.get("sign-seen");
  const seen = said === "yes" ? true : said === "no" ? false : null;
  return { seen, on: lineField(form, "sign-on") ?? null, what: textField(form, "sign-what") ?? "" };
}

function reviewIn(form: URLSearchParams): PlanItem["review"] {
  const found = form.get("review-found");
  if (found !== "worked" && found !== "failed") return null;
  return {
    on: lineField(form, "review-on") ?? "",
    failed: found === "failed",
    what: textField(form, "review-what") ?? "",
  };
}
