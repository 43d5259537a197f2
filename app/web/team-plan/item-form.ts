import type { OwnerRole } from "~/domain/instrument";
import type { ItemEdit } from "~/domain/team-plan/plan-command";
import type { PlanItem, PlanStatus } from "~/domain/team-plan/team-plan";
import { lineField, textField } from "../form";

const STATUSES: readonly PlanStatus[] = ["not-started", "doing", "done", "dropped"];

type Fields = { -readonly [Field in keyof ItemEdit]: ItemEdit[Field] };

/** What a form says of an action; a field it does not have, or of which it keeps what others wrote, is left as it is. What may stand in a field is the domain's to judge. */
export function itemEditIn(form: URLSearchParams): ItemEdit {
  const edit: Fields = {};
  for (const field of ["title", "owner", "team"] as const)
    if (form.has(field)) edit[field] = lineField(form, field) ?? "";
  for (const field of ["why", "leadingSign", "failedIf", "note"] as const)
    if (form.has(field)) edit[field] = textField(form, field) ?? "";
  if (form.has("role")) edit.role = form.get("role") as OwnerRole;
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
