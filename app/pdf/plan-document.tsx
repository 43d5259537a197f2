import { Document } from "@react-pdf/renderer";
import type { Report } from "~/domain/report";
import type { Paper } from "./paper";
import { AnswersPart } from "./parts/answers-part";
import { BoardPage } from "./parts/board-page";
import { Cover } from "./parts/cover";
import { FiguresPart } from "./parts/figures-part";
import { FirstWeekPart } from "./parts/first-week-part";
import { HoldsPart } from "./parts/holds-part";
import { KeepPart } from "./parts/keep-part";
import { MethodPart } from "./parts/method-part";
import { NumbersPart } from "./parts/numbers-part";
import { PatternsPart } from "./parts/patterns-part";
import { PitfallPart } from "./parts/pitfall-part";
import { PlanPart } from "./parts/plan-part";
import { ProfilePart } from "./parts/profile-part";
import { UnknownPart } from "./parts/unknown-part";
import { pitfallsThatMatter } from "./pitfalls-that-matter";
import { referencesOf } from "./references";
import { words } from "./words";

/** The whole paper, part by part; dated by the assessment, so that equal input gives equal bytes. */
export function PlanDocument({ report, paper }: { readonly report: Report; readonly paper: Paper }) {
  const matter = pitfallsThatMatter(report);
  const book = {
    report,
    paper,
    references: referencesOf(
      report,
      matter.map(({ pitfall }) => pitfall.id),
    ),
  };
  const organisation = report.organisation ?? words.unnamed;
  const date = new Date(`${report.taken.slice(0, 10)}T00:00:00Z`);
  return (
    <Document
      title={words.documentTitle(organisation)}
      author={words.mark}
      subject={words.subject}
      creator={words.mark}
      producer={words.mark}
      language={words.language}
      creationDate={date}
      modificationDate={date}
      pageMode="useOutlines"
    >
      <Cover book={book} />
      <BoardPage book={book} />
      <ProfilePart book={book} />
      <HoldsPart book={book} />
      <PatternsPart book={book} />
      <FiguresPart book={book} />
      <UnknownPart book={book} />
      <PlanPart book={book} />
      <FirstWeekPart book={book} />
      {matter.map((finding) => (
        <PitfallPart key={finding.pitfall.id} book={book} finding={finding} />
      ))}
      <KeepPart book={book} />
      <AnswersPart book={book} />
      <NumbersPart book={book} />
      <MethodPart book={book} />
    </Document>
  );
}
