const TIE = 1e-9;

/** The one of highest rank; ranks within 1e-9 tie and go by id. */
export function firstBy<Option extends { readonly id: string; readonly rank: number }>(
  options: readonly Option[],
): Option | undefined {
  const best = options.reduce((highest, { rank }) => Math.max(highest, rank), Number.NEGATIVE_INFINITY);
  return options
    .filter(({ rank }) => rank >= best - TIE)
    .reduce<Option | undefined>(
      (first, option) => (first === undefined || option.id < first.id ? option : first),
      undefined,
    );
}
