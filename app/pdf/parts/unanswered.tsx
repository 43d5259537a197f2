import { unansweredLines } from "~/domain/narration/planned-lines";
import { words } from "~/domain/narration/words";
import { Bullets, Section } from "../blocks";
import type { Book } from "../book";

/** Findings that have no action of their own, each with the true reason; nothing where every one has. */
export function Unanswered({ book: { report } }: { readonly book: Book }) {
  const lines = unansweredLines(report);
  if (lines.length === 0) return null;
  return <Section title={words.plan.withoutAction} lead={<Bullets items={lines} />} />;
}
