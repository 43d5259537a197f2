import { oneLine } from "~/domain/plain-text";
import { type SectionName, sectionNames } from "~/domain/section-names";
import { accentContrast, LEAST_CONTRAST } from "~/pdf/accent-contrast";
import type { RenderOptions } from "~/pdf/render-options";
import type { FieldProblem } from "../form";
import { isReportFormat, type ReportFormat } from "./report-format";
import { words } from "./words";

const NAME_LIMIT = 200;
const COLOUR = /^#[0-9a-f]{6}$/i;

/** What the form about a report’s file holds, as it is drawn again where something is wrong with it. */
export interface ReportChoice {
  readonly format: ReportFormat;
  readonly paper: "a4" | "letter";
  readonly sections: readonly SectionName[];
  readonly withoutNotes: boolean;
  readonly withoutNames: boolean;
  readonly accent: string;
  readonly preparedFor: string;
  readonly preparedBy: string;
}

/** The form as it first stands: a PDF of everything, on A4. */
export const firstChoice: ReportChoice = {
  format: "pdf",
  paper: "a4",
  sections: sectionNames,
  withoutNotes: false,
  withoutNames: false,
  accent: "",
  preparedFor: "",
  preparedBy: "",
};

/** Reads what was posted; unknown sections are no sections. */
export function readChoice(form: FormData): ReportChoice {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? oneLine(value).trim() : "";
  };
  const chosen = new Set(form.getAll("section"));
  const format = text("format");
  return {
    format: isReportFormat(format) ? format : "pdf",
    paper: text("paper") === "letter" ? "letter" : "a4",
    sections: sectionNames.filter((name) => chosen.has(name)),
    withoutNotes: form.has("withoutNotes"),
    withoutNames: form.has("withoutNames"),
    accent: text("accent"),
    preparedFor: text("preparedFor"),
    preparedBy: text("preparedBy"),
  };
}

/** What is wrong with a choice, a problem a field. */
export function choiceProblems({ accent, preparedFor, preparedBy }: ReportChoice): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (accent !== "" && !COLOUR.test(accent)) problems.push({ field: "accent", message: words.notAColour });
  else if (accent !== "" && accentContrast(accent) < LEAST_CONTRAST)
    problems.push({ field: "accent", message: words.tooPale(accentContrast(accent), LEAST_CONTRAST) });
  for (const [field, value] of Object.entries({ preparedFor, preparedBy }))
    if (value.length > NAME_LIMIT) problems.push({ field, message: words.tooLong(NAME_LIMIT) });
  return problems;
}

/** A choice as the paper takes it. */
export const optionsOf = (
  { paper, sections, withoutNotes, withoutNames, accent, preparedFor, preparedBy }: ReportChoice,
  logo: NonNullable<RenderOptions["branding"]>["logo"],
): RenderOptions => ({
  paper,
  sections,
  withoutNotes,
  withoutNames,
  branding: {
    ...(logo === undefined ? {} : { logo }),
    ...(accent === "" ? {} : { accent: accent.toLowerCase() }),
    ...(preparedFor === "" ? {} : { preparedFor }),
    ...(preparedBy === "" ? {} : { preparedBy }),
  },
});
