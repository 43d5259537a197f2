import type { Instrument } from "~/domain/instrument";

/** What `GET /api/instrument` answers: ids, wording, anchors, weights and edition, without the plan's actions. */
export const instrumentJson = (instrument: Instrument) => ({
  id: instrument.id,
  edition: instrument.edition,
  title: instrument.title,
  domains: instrument.domains.map(({ id, title, about }) => ({ id, title, about })),
  pitfalls: instrument.pitfalls.map(({ id, domain, core, title, question, summary }) => ({
    id,
    domain,
    core,
    weight: core ? 2 : 1,
    title,
    question,
    summary,
  })),
  questions: instrument.questions.map((question) => ({
    id: question.id,
    pitfall: question.pitfall,
    name: question.name,
    text: question.text,
    hint: question.hint,
    choose: question.choose,
    anchors: question.anchors,
    none: question.none && { text: question.none.text, level: question.none.level },
    weight: question.weight,
    quick: question.quick,
    critical: question.critical,
    bestKnownBy: question.bestKnownBy,
    why: question.why,
    sources: question.sources,
    discuss: question.discuss,
    findOut: question.findOut,
  })),
  levels: instrument.levels,
});
