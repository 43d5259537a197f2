import { readPage } from "~/content/read-page";
import { contradictedNones, offeredNones } from "~/domain/none";
import { askedWording } from "~/domain/wording";
import { addresses } from "./addresses";
import { cited } from "./cited";
import { detourIn, onDetour } from "./following-href";
import { answerMark } from "./forms/answer-form";
import { typedOf } from "./forms/typed-answer";
import { besideAnswer } from "./handing-over/beside-answer";
import { notFound, openForm } from "./opening";
import { sectionsOf } from "./sections";
import type { Served } from "./served";
import { planAddresses } from "./team-plan/addresses";

export type QuestionView = Awaited<ReturnType<typeof questionView>>;

/** Everything the question page shows; the position is derived from the answers, never stored. Throws a 404 for an unknown question. */
export async function questionView(served: Served) {
  const opened = await openForm(served);
  const { stored, instrument } = opened;
  const question = instrument.questions.find((candidate) => candidate.id === served.params.question);
  if (question === undefined) throw notFound();
  const { id, assessment } = stored;
  const detour = detourIn(served.request);
  const sections = sectionsOf(id, assessment, instrument);
  const lines = sections.flatMap((section) => section.lines);
  const index = lines.findIndex((line) => line.id === question.id);
  const answer = assessment.answers[question.id];
  return {
    question: {
      id: question.id,
      ...askedWording(question, assessment.profile),
      none: question.none && {
        text: question.none.text,
        isContradicted: contradictedNones(assessment, instrument).has(question.id),
      },
      why: question.why,
      sources: cited(question, instrument.sources),
    },
    rules: {
      assessment: { ...assessment, answers: {}, profile: {}, figures: {} },
      questions: [
        {
          id: question.id,
          critical: question.critical,
          offersNone: offeredNones(assessment, instrument).has(question.id),
        },
      ],
    },
    counted: index >= 0,
    position: positionOf(sections, question.id),
    typed: typedOf(answer),
    basedOn: answerMark(answer),
    savedAt: Object.keys(assessment.answers).length === 0 ? null : stored.updatedAt,
    preface: index === 0 ? readPage(served.plumbline.contentDirectory, "asking-well") : null,
    previousHref: lines[index - 1]?.href ?? addresses.assessment(id),
    tasksHref: addresses.assessment(id),
    profileHref: addresses.profile(id),
    leaveHref: addresses.leave(id),
    beside: await besideAnswer(served.plumbline, opened, question.id),
    handOverHref: opened.scope === "own" ? planAddresses.handOver(id, [question.id]) : null,
    keepHref: onDetour(`${addresses.question(id, question.id)}/keep`, detour),
    isDetour: detour !== null,
  };
}

function positionOf(sections: ReturnType<typeof sectionsOf>, question: string) {
  const section = Math.max(
    0,
    sections.findIndex(({ lines }) => lines.some((line) => line.id === question)),
  );
  const { title = "", lines = [] } = sections[section] ?? {};
  return {
    section: section + 1,
    sections: sections.length,
    title,
    number: lines.findIndex((line) => line.id === question) + 1,
    of: lines.length,
  };
}
