/** The words around the results of an assessment. */
export const words = {
  title: (organisation: string | null) =>
    `${organisation ?? "Your organisation"}: what the measurement says · Plumbline`,
  change: "Change an answer",
  quick: (when: string) => `Quick check, of ${when}: the result this one went on from`,
  home: "All sections",
  handOver: "Ask somebody who knows what is not known here",
} as const;
