import type { Instrument, Pattern } from "./instrument";
import type { Matter, PatternFinding, PitfallFinding, Standings } from "./report-types";

const AT_MOST = 2;
/** Patterns up to this gravity say more than what holds the level; the rest say less. */
const GRAVE = 6;
/** A pitfall below this level is worth naming to a board. */
const SOUND = 4;

interface Findings {
  readonly standings: Standings;
  readonly profile: readonly PitfallFinding[];
  readonly patterns: readonly PatternFinding[];
  readonly instrument: Instrument;
}

/**
 * The two things that matter most: grave patterns, then the pitfalls whose rules hold the level (lowest cap first), then other patterns,
 * then the lowest pitfalls, core before others. Nothing is named twice: what rests on a pitfall already named is passed over.
 */
export function whatMatters(findings: Findings): readonly Matter[] {
  const chosen: Matter[] = [];
  const named = new Set<string>();
  for (const candidate of candidates(findings)) {
    if (chosen.length === AT_MOST) break;
    if (candidate.about.some((pitfall) => named.has(pitfall))) continue;
    for (const pitfall of candidate.about) named.add(pitfall);
    chosen.push(candidate.matter);
  }
  return chosen;
}

interface Candidate {
  readonly matter: Matter;
  /** The pitfalls it is about. */
  readonly about: readonly string[];
}

function candidates({ standings, profile, patterns, instrument }: Findings): Candidate[] {
  const fired = patterns.flatMap((finding): (Candidate & { readonly gravity: number })[] => {
    const pattern = instrument.patterns.find(({ id }) => id === finding.id);
    if (pattern === undefined || pattern.contradictions.length > 0) return [];
    return [{ ...ofPattern(finding, pattern, instrument), gravity: pattern.gravity }];
  });
  const holding = new Map<string, number>();
  for (const { id, cap } of standings.overall.heldBy) {
    const pitfall = pitfallOf(id, instrument);
    if (pitfall !== undefined) holding.set(pitfall, Math.min(cap, holding.get(pitfall) ?? cap));
  }
  const weak = profile.filter(({ standing: { level } }) => level !== null && level < SOUND);
  const core = [...weak].sort((one, other) => Number(other.pitfall.core) - Number(one.pitfall.core));
  const held = core
    .filter(({ pitfall }) => holding.has(pitfall.id))
    .sort((one, other) => (holding.get(one.pitfall.id) ?? 0) - (holding.get(other.pitfall.id) ?? 0));
  return [
    ...fired.filter(({ gravity }) => gravity <= GRAVE),
    ...held.map(ofPitfall),
    ...fired.filter(({ gravity }) => gravity > GRAVE),
    ...core.map(ofPitfall),
  ];
}

function ofPattern(finding: PatternFinding, { about }: Pattern, instrument: Instrument): Candidate {
  const { id, inBrief, headline: sentence, restsOn } = finding;
  return {
    matter: { kind: "pattern", id, inBrief, sentence, questions: restsOn.questions },
    about: [...about, ...restsOn.questions.flatMap((question) => pitfallOf(question, instrument) ?? [])],
  };
}

const ofPitfall = ({ pitfall, answers }: PitfallFinding): Candidate => ({
  matter: {
    kind: "pitfall",
    id: pitfall.id,
    inBrief: pitfall.inBrief,
    sentence: pitfall.holdsBack,
    questions: answers.filter(({ counted }) => counted).map(({ question }) => question.id),
  },
  about: [pitfall.id],
});

/** The pitfall an id of a question or pitfall belongs to. */
const pitfallOf = (id: string, { pitfalls }: Instrument): string | undefined =>
  pitfalls.find((pitfall) => pitfall.id === id || pitfall.questions.some((question) => question.id === id))?.id;
