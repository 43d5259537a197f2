import { paperWords } from "~/domain/narration/paper-words";
import { planDays } from "~/domain/planning/place";
import { isInHand } from "~/domain/team-plan/is-in-hand";
import { planPaperWords } from "~/domain/team-plan/plan-paper-words";
import { statusWords } from "~/domain/team-plan/status-words";
import type { PlanItem } from "~/domain/team-plan/team-plan";
import { DatedDocument } from "../dated-document";
import { Words } from "../words-in";
import { LaterRows, RejectedLines, TaskRows } from "./beside-windows";
import type { PlanBook } from "./plan-book";
import { PlanHead } from "./plan-head";
import { PlanPage } from "./plan-page";
import { WindowItems } from "./window-items";

/** The paper of an adopted plan, or of a part of it: where it stands, then window by window, and what stands beside it. */
export function TeamPlanDocument({ book }: { readonly book: PlanBook }) {
  const { part, filter, organisation, progress } = book.shown;
  const isRow = (item: PlanItem) => filter.window !== "later" && !isInHand(item);
  const later = part.items.filter(({ window }) => window === "later");
  return (
    <DatedDocument
      title={[statusWords.planTitle, organisation ?? paperWords.unnamed].join(": ")}
      subject={planPaperWords.subject}
      day={progress.today}
    >
      <PlanPage book={book} name={statusWords.planTitle}>
        <PlanHead book={book} />
        <TaskRows book={book} />
        {part.items.length === 0 ? <Words as="quiet">{planPaperWords.nothing}</Words> : null}
        {planDays.map(({ place }) => (
          <WindowItems
            key={place}
            book={book}
            window={place}
            items={part.items.filter(({ window }) => window === place)}
          />
        ))}
        <WindowItems book={book} window="later" items={later.filter((item) => !isRow(item))} />
        <RejectedLines book={book} />
        <LaterRows book={book} items={later.filter(isRow)} />
      </PlanPage>
    </DatedDocument>
  );
}
