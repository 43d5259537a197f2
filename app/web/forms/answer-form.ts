import type { Answer, EvidenceGrade } from "~/domain/assessment";
import type { AnchorLevel } from "~/domain/instrument";
import { type FieldProblem, lineField, textField } from "../form";
import type { TypedAnswer } from "./typed-answer";

/** Longest note or reason, and longest name, in UTF-16 units. */
const NOTE_LIMIT = 4000;
const NAME_LIMIT = 200;
/** A page says so many of the answers that it sent without hearing of them, at most. */
const SENT_LIMIT = 4;

/** By what is posted, which may be any word: a map has no `constructor` of its own. */
const LEVELS: ReadonlyMap<string, AnchorLevel> = new Map(
  [0, 1, 2, 3, 4].map((level) => [`${level}`, level as AnchorLevel]),
);
const OTHERS = ["none", "dont-know", "not-applicable"] as const;
const GRADES: ReadonlyMap<string, EvidenceGrade> = new Map(
  [0, 1, 2, 3].map((grade) => [`${grade}`, grade as EvidenceGrade]),
);

export type ReadAnswer =
  | { readonly ok: true; readonly answer: Answer; readonly basedOn: string; readonly sent: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[]; readonly typed: TypedAnswer };

/** An answer as one line of text: what a form carries to say which answer it was drawn from. */
export const answerMark = (answer: Answer | undefined): string =>
  answer === undefined
    ? "none"
    : JSON.stringify([
        answer.answer,
        answer.evidence ?? null,
        answer.note ?? "",
        answer.ask ?? "",
        answer.reason ?? "",
      ]);

/** What a page sent before and never heard of again is its own, and nobody else's change. */
function markOf(form: URLSearchParams): readonly string[] {
  form.delete("sent");
  const read = readAnswer(form);
  return read.ok ? [answerMark(read.answer)] : [];
}

/** Reads the question form. Evidence and note stay with any answer; who to ask only beside a don't-know, a reason only beside doesn't-apply. */
export function readAnswer(form: URLSearchParams): ReadAnswer {
  const typed: TypedAnswer = {
    answer: form.get("answer") ?? "",
    evidence: form.get("evidence") ?? "",
    note: textField(form, "note") ?? "",
    ask: lineField(form, "ask") ?? "",
    reason: textField(form, "reason") ?? "",
  };
  const value = OTHERS.find((other) => other === typed.answer) ?? LEVELS.get(typed.answer);
  const problems = problemsOf(typed, value);
  if (problems.length > 0 || value === undefined) return { ok: false, problems, typed };
  const evidence = GRADES.get(typed.evidence);
  return {
    ok: true,
    basedOn: form.get("based-on") ?? "none",
    sent: form
      .getAll("sent")
      .slice(-SENT_LIMIT)
      .flatMap((sent) => markOf(new URLSearchParams(sent))),
    answer: {
      answer: value,
      ...(evidence === undefined ? {} : { evidence }),
      ...(typed.note === "" ? {} : { note: typed.note }),
      ...(value === "dont-know" && typed.ask !== "" ? { ask: typed.ask } : {}),
      ...(value === "not-applicable" ? { reason: typed.reason } : {}),
    },
  };
}

function problemsOf(typed: TypedAnswer, value: Answer["answer"] | undefined): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (value === undefined)
    problems.push({ field: "answer", message: "Choose the description that comes closest, or “I don’t know”." });
  if (value === "not-applicable" && typed.reason === "")
    problems.push({
      field: "reason",
      message: "Say in a few words why this doesn’t apply; it is listed in the result.",
    });
  for (const [field, limit, name] of [
    ["note", NOTE_LIMIT, "note"],
    ["reason", NOTE_LIMIT, "reason"],
    ["ask", NAME_LIMIT, "name"],
  ] as const)
    if (typed[field].length > limit)
      problems.push({
        field,
        message: `Shorten the ${name} to ${limit.toLocaleString("en-GB")} characters; it has ${typed[field].length.toLocaleString("en-GB")}.`,
      });
  return problems;
}
