import { startOf } from "~/domain/plain-text";
import { type FieldProblem, lineField } from "../form";

export interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** Largest count a figure may have: the largest whole number that stays exact. */
export const COUNT: NumberRule = { min: 0, max: Number.MAX_SAFE_INTEGER, whole: true };
export const PERCENT: NumberRule = { min: 0, max: 100 };

/** Reads a number as people type it ("42,000", "42 000", "4.50", "31 %"); undefined when empty or wrong, with the problem noted. */
export function numberField(
  form: URLSearchParams,
  field: string,
  rule: NumberRule,
  problems: FieldProblem[],
): number | undefined {
  const text = lineField(form, field);
  if (text === undefined) return undefined;
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/%$/, "")
    .replace(/^[−–]/, "-");
  const ungrouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(",", "") : plain;
  const message = problemWith(text, ungrouped, rule);
  if (message === undefined) return Number(ungrouped);
  problems.push({ field, message });
  return undefined;
}

function problemWith(text: string, plain: string, { min, max, whole = false }: NumberRule): string | undefined {
  const value = Number(plain);
  if (!/^-?\d+(\.\d+)?$/.test(plain) || !Number.isFinite(value))
    return `Write a number such as ${whole ? "42000" : "4.50"}, with a point for decimals; “${startOf(text, 40)}” is not one.`;
  if (whole && !Number.isInteger(value)) return `Write a whole number; ${plain} has a fraction.`;
  if (value < min) return `Write ${min} or more.`;
  if (value > max) return `Write ${max.toLocaleString("en-GB")} or less.`;
  return undefined;
}
