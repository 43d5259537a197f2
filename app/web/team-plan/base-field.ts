import type { ItemEdit, TaskEdit } from "~/domain/team-plan/plan-command";
import { boundedJson } from "../bounded-json";

/**
 * What a form was drawn from, as its hidden field carries it. It is compared and never kept: a base that is not what stands makes a clash of
 * every field that differs, and nothing else. Anything that is not an object is no base at all.
 */
export function baseIn(form: URLSearchParams): ItemEdit & TaskEdit {
  const read = boundedJson(form.get("base") ?? "{}");
  const value = read.ok ? read.value : null;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
