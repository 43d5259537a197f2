/** The words around the plan of an assessment. */
export const words = {
  title: (organisation: string | null) => `${organisation ?? "Your organisation"}: the plan · Plumbline`,
  problem:
    "Nothing was changed. To leave an action out, say why in up to 4,000 characters; the reason is kept with the plan.",
} as const;
