import type { ItemEdit, TaskEdit } from "~/domain/team-plan/plan-command";

/**
 * What a form was drawn from, as its hidden field carries it. It is compared and never kept: a base that is not what stands makes a clash of
 * every field that differs, and nothing else. Anything that is not an object is no base at all.
 */
export function baseIn(form: URLSearchParams): ItemEdit & TaskEdit {
  try {
    const value: unknown = JSON.parse(form.get("base") ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
