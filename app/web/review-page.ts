import { blindSpots } from "~/domain/blind-spots";
import { contradictions } from "~/domain/contradictions";
import { addresses } from "./addresses";
import { onDetour } from "./following-href";
import { formOf } from "./form";
import { mayEdit, openAssessment, openFinished, openToEdit } from "./opening";
import { saveEvent } from "./saving";
import { type QuestionLine, sectionsOf } from "./sections";
import type { Served } from "./served";
import { askedAgain } from "./taking-on/asked-again";
import { takeOnLink } from "./taking-on/take-on-page";
import { planAddresses } from "./team-plan/addresses";
import { todayOf } from "./today";

export type ReviewView = Awaited<ReturnType<typeof reviewView>>;

/** Check your answers: every counted answer, what does not fit together, and what nobody knows yet. Who only looks sees the answers as they were finished. */
export async function reviewView(served: Served) {
  const asked = await openAssessment(served);
  const edits = mayEdit(asked);
  // Who only looks reads what was finished.
  const opened = edits ? asked : await openFinished(served);
  const { stored, scope, instrument } = opened;
  const { id, assessment, stage } = stored;
  const sections = sectionsOf(id, assessment, instrument).map((section) => ({
    ...section,
    lines: section.lines.map((line) => ({ ...line, href: onDetour(line.href, "review") })),
  }));
  const lines = sections.flatMap((section) => section.lines);
  const again = await askedAgain(served.plumbline, opened);
  const lineOf = (question: string) => lines.find((line) => line.id === question);
  return {
    sections,
    stage,
    mayEdit: edits,
    handOverHref: scope === "own" ? planAddresses.handOver(id, blindSpots(assessment, instrument)) : null,
    open: lines.filter(({ isOpen }) => isOpen).length,
    anything: Object.keys(assessment.answers).length > 0,
    contradictions: contradictions(assessment, instrument).map(({ id: contradiction, text, questions }) => ({
      id: contradiction,
      text,
      questions: questions.flatMap((question) => lineOf(question) ?? []),
    })),
    takeOn: takeOnLink(served.plumbline, opened),
    fromBefore: again.flatMap((before) => {
      const line = lineOf(before.question);
      return line?.isOpen ? [{ ...line, href: addresses.question(id, line.id), before }] : [];
    }),
    askedAgain: lines.filter(({ answer, isOpen }) => answer !== null && isOpen),
    blindSpots: blindSpots(assessment, instrument).flatMap((question) => {
      const found = instrument.questions.find((candidate) => candidate.id === question);
      const line = lineOf(question);
      return found && line?.answer && !line.isOpen
        ? [{ ...line, findOut: found.findOut, ask: line.answer.ask ?? null }]
        : [];
    }),
    nextHref: openHref(id, lines),
    hrefs: {
      tasks: addresses.assessment(id),
      history: addresses.history(id),
      profile: onDetour(addresses.profile(id), "review"),
      figures: addresses.figures(id),
      results: addresses.results(id),
    },
  };
}

/** The first open question, from which one goes on to the next. */
function openHref(id: string, lines: readonly QuestionLine[]): string | null {
  const open = lines.find(({ isOpen }) => isOpen);
  return open === undefined ? null : addresses.question(id, open.id);
}

/** Finishes the assessment: dates it, freezes a version and leads to the results; refused while nothing is answered. */
export async function finished(
  served: Served,
): Promise<{ readonly ok: true; readonly href: string } | { readonly ok: false }> {
  const opened = await openToEdit(served);
  await formOf(served.request);
  const href = addresses.results(opened.stored.id);
  if (opened.stored.stage === "finished") return { ok: true, href };
  const saved = await saveEvent(served, opened, { type: "finished", on: todayOf(served) });
  return saved.kind === "saved" ? { ok: true, href } : { ok: false };
}
