/** The words around the results of an assessment. */
export const words = {
  title: (organisation: string | null) =>
    `${organisation ?? "Your organisation"}: what the measurement says · Plumbline`,
  change: "Change an answer",
  answers: "Every answer",
  compare: "Compare with an earlier time",
  notYet: "There is no result yet",
  notYetHint:
    "The questions are still being answered. The result appears at this address as soon as it is there; come back with the same link.",
  quick: (when: string) => `Quick check, of ${when}: the result this one went on from`,
  home: "All sections",
  handOver: "Ask somebody who knows what is not known here",
} as const;
