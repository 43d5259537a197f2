const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat("en-GB", options);

const whole = format({ maximumFractionDigits: 0 });
const one = format({ maximumFractionDigits: 1 });
const change = format({ maximumFractionDigits: 1, signDisplay: "exceptZero" });

/** With one minus that is as wide as a figure and never breaks from it; what rounds to nought has none. */
const withMinus = (text: string) => text.replace(/^-(?=[^1-9]*$)/, "").replace("-", "\u2212");

/** 42,000 */
export const shownWhole = (value: number) => withMinus(whole.format(value));

/** 7.6, −100 */
export const shownOne = (value: number) => withMinus(one.format(value));

/** +3, −1.5: a change keeps its sign. */
export const shownChange = (value: number) => withMinus(change.format(value));

/** A share from 0 to 1 as whole per cent, without the sign. */
export const shownPercent = (share: number) => whole.format(share * 100);

/** Money in whole units; a currency that is not an ISO code stands before the number as it was written. */
export function shownMoney(value: number, currency: string | null): string {
  const rounded = value >= 10_000 ? Math.round(value / 1000) * 1000 : Math.round(value);
  if (currency !== null && /^[A-Z]{3}$/.test(currency))
    return format({ style: "currency", currency, maximumFractionDigits: 0 }).format(rounded);
  return currency === null ? whole.format(rounded) : `${currency} ${whole.format(rounded)}`;
}
