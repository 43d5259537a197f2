import type { ItemEdit, TaskEdit } from "~/domain/team-plan/plan-command";
import type { Decision } from "~/domain/team-plan/team-plan";
import { boundedJson } from "../bounded-json";

/**
 * What a form was drawn from, as its hidden field carries it. It is compared and never kept: a base that is not what stands makes a clash of
 * every field that differs, and nothing else. Anything that is not an object is no base at all.
 */
export function baseIn(form: URLSearchParams): ItemEdit & TaskEdit {
  return objectIn(form) ?? {};
}

/** The same of a decision, where nothing was written down before it is null. */
export const baseDecisionIn = (form: URLSearchParams): Decision | null => objectIn(form) as Decision | null;

function objectIn(form: URLSearchParams): object | null {
  const read = boundedJson(form.get("base") ?? "null");
  const value = read.ok ? read.value : null;
  return typeof value === "object" && !Array.isArray(value) ? value : null;
}
