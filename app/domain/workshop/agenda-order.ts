import type { Instrument } from "../instrument";
import { pitfallWeight } from "../pitfall-weight";

const TIE = 1e-9;

/**
 * The agenda by average deviation × question weight × pitfall weight, highest first (INSTRUMENT §6).
 * Where `deviationOf` is null (too few level votes to say) it counts as 0; ties, within 1e-9, keep the order they had.
 */
export function agendaOrder(
  agenda: readonly string[],
  instrument: Pick<Instrument, "questions" | "pitfalls">,
  deviationOf: (question: string) => number | null,
): readonly string[] {
  const pitfalls = new Map(instrument.pitfalls.map((pitfall) => [pitfall.id, pitfall]));
  const questions = new Map(instrument.questions.map((question) => [question.id, question]));
  const rounded = (weight: number) => Math.round(weight / TIE) * TIE;
  const weigh = (id: string) => {
    const question = questions.get(id);
    const pitfall = question && pitfalls.get(question.pitfall);
    return question === undefined || pitfall === undefined
      ? 0
      : (deviationOf(id) ?? 0) * question.weight * pitfallWeight(pitfall);
  };
  const weights = new Map(agenda.map((id) => [id, rounded(weigh(id))]));
  return [...agenda].sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
}
