import { saidWords as words } from "./words";

/** What somebody said of a question, as a list shows it. */
export interface SaidLine {
  readonly kind: "level" | "none" | "dont-know" | "not-applicable";
  readonly text: string | null;
}

/** The anchor that was chosen, or that it is not known, or does not apply. */
export function saidText({ kind, text }: SaidLine): string {
  switch (kind) {
    case "level":
    case "none":
      return text ?? "";
    case "dont-know":
      return text === null ? words.dontKnow : words.dontKnowAsk(text);
    case "not-applicable":
      return text === null ? words.notApplicable : words.notApplicableWhy(text);
  }
}
