import { questionName } from "~/domain/narration/naming";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import { Beside, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { textRoom } from "../text-room";
import { Words } from "../words-in";
import { AnswersOf } from "./answers-of";
import { LaterActions } from "./later-actions";
import { NumbersSections } from "./numbers-sections";

const LONG = 700;

/** The appendix: every answer as it was given, what was set aside and why, the actions that come later, the charts as tables. */
export function AppendixSections({ book }: { readonly book: Book }) {
  const { report } = book;
  const later = report.plan?.later.flatMap(({ id }) => report.actionsById[id] ?? []) ?? [];
  return (
    <>
      <PartTitle title={paperWords.appendix.title} lede={paperWords.appendix.lede} anchor="appendix" />
      {report.instrument.pitfalls.flatMap(({ id }) =>
        report.profile
          .filter(({ pitfall }) => pitfall.id === id)
          .map((finding) => <AnswersOf key={id} finding={finding} />),
      )}
      {report.notApplicable.length === 0 ? null : (
        <Section list title={words.answers.notApplicable} bookmark={words.answers.notApplicable}>
          {report.notApplicable.map(({ question, reason }) => (
            <Beside
              key={question}
              whole={textRoom(reason) < LONG}
              side={<Words as="strong">{questionName(report, question)}</Words>}
            >
              <Words>{reason === "" ? paperWords.appendix.reasonLeftOut : reason}</Words>
            </Beside>
          ))}
        </Section>
      )}
      <LaterActions book={book} later={later} />
      <NumbersSections book={book} />
    </>
  );
}
