const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat("en-GB", options);

const whole = format({ maximumFractionDigits: 0 });
const one = format({ maximumFractionDigits: 1 });

/** 42,000 */
export const shownWhole = (value: number) => whole.format(value);

/** 7.6 */
export const shownOne = (value: number) => one.format(value);

/** +3, −1.5: a change keeps its sign. */
export const shownChange = (value: number) =>
  format({ maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value);

/** A share from 0 to 1 as whole per cent, without the sign. */
export const shownPercent = (share: number) => whole.format(share * 100);

/** Money in whole units; a currency that is not an ISO code stands before the number as it was written. */
export function shownMoney(value: number, currency: string | null): string {
  const rounded = value >= 10_000 ? Math.round(value / 1000) * 1000 : Math.round(value);
  if (currency !== null && /^[A-Z]{3}$/.test(currency))
    return format({ style: "currency", currency, maximumFractionDigits: 0 }).format(rounded);
  return currency === null ? whole.format(rounded) : `${currency} ${whole.format(rounded)}`;
}
