/** The words around every chart on screen. */
export const words = {
  table: "The same as a table",
  reading: (axis: string, unit: string, source: string) => `Axis: ${axis} (${unit}). Source: ${source}.`,
} as const;
