/** What a field may hold: its least and greatest value, whether only whole numbers, and which sign may stand beside it. */
export interface NumberKind {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly sign?: "percent" | "money";
  /** Whether a value between -1 and 1 without a sign may be a share of one, 0.84 for 84; "to-1" where 1 itself may be. */
  readonly mayBeShare?: "below-1" | "to-1";
}

/** Why a text is not read. */
export type Misreading = "not-a-number" | "fraction" | "too-low" | "too-high" | "percent-sign" | "currency-sign";

/** A number as somebody typed it: read, with the signs that stood beside it; possible in two ways, the likelier in English first; or wrong. */
export type TypedNumber =
  | { readonly kind: "read"; readonly value: number; readonly isPercent: boolean; readonly currency: string | null }
  | {
      readonly kind: "unclear";
      readonly why: "separator" | "share";
      readonly values: readonly [number, number];
      readonly currency: string | null;
    }
  | { readonly kind: "wrong"; readonly why: Misreading };

/** A currency code, or one sign of money. */
const MONEY = /^([A-Za-z]{3}(?![A-Za-z])|\p{Sc})\s*|\s*((?<![A-Za-z])[A-Za-z]{3}|\p{Sc})$/u;
const PERCENT = /\s*(%|per ?cent|pct)$/i;
const TIMES = /\s*(k|thousand|m|mn|million)$/i;
const POWERS: Readonly<Record<string, number>> = { k: 3, thousand: 3, m: 6, mn: 6, million: 6 };

/**
 * Reads a number as people write it in English, German, French, Swiss, Indian or Arabic manner. Of two readings of one separator ("42.000") only those the
 * field can hold count; where two are left, both are handed back. A comma before three noughts groups a whole number, as everywhere in these pages.
 */
export function typedNumber(text: string, kind: NumberKind): TypedNumber {
  const { bare, isPercent, currency, power } = withoutSigns(plainSigns(text), kind);
  if (isPercent && kind.sign !== "percent") return wrong("percent-sign");
  if (currency !== null && kind.sign !== "money") return wrong("currency-sign");
  const values = readings(bare, kind.whole === true && power === 0).map((plain) => Number(`${plain}e${power}`) + 0);
  const faults = values.map((value) => faultOf(value, kind));
  const possible = [...new Set(values.filter((_value, index) => faults[index] === null))];
  const [one, other] = possible;
  if (one === undefined) return wrong(faults[0] ?? "not-a-number");
  if (other !== undefined) return { kind: "unclear", why: "separator", values: [one, other], currency };
  if (!isPercent && looksLikeShare(one, kind))
    return { kind: "unclear", why: "share", values: [Number(`${one}e2`), one], currency };
  return { kind: "read", value: one, isPercent, currency };
}

const wrong = (why: Misreading): TypedNumber => ({ kind: "wrong", why });

function faultOf(value: number, { min, max, whole = false }: NumberKind): Misreading | null {
  if (value < min) return "too-low";
  if (value > max) return "too-high";
  return whole && !Number.isInteger(value) ? "fraction" : null;
}

const looksLikeShare = (value: number, { mayBeShare }: NumberKind): boolean =>
  mayBeShare !== undefined &&
  value !== 0 &&
  (Math.abs(value) < 1 || (mayBeShare === "to-1" && Math.abs(value) === 1)) &&
  !`${value}`.includes("e");

/** Where the digits of a script begin: Arabic-Indic, its eastern form, Devanagari. */
const ZEROS = [0x660, 0x6f0, 0x966];

/** The same text in ASCII digits and signs; an Arabic decimal sign is written twice, so that it stays one. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((from) => code >= from && code <= from + 9);
      return zero === undefined ? digit : String(code - zero);
    })
    .replaceAll("\u066b", "..")
    .replaceAll("\u066c", "'")
    .replaceAll("\u066a", "%")
    .replace(/\uffe1/g, "£")
    .replace(/\uffe5/g, "¥")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[−–‐‑﹣]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** What stands beside the digits, taken off: a minus is put back before them, "12k" becomes a power of ten. */
function withoutSigns(plain: string, { sign }: NumberKind) {
  const isNegative = /^\D*-/.test(plain);
  let bare = plain.replace(/^([^\d-]*)-\s*/, "$1").replace(/^\+\s*/, "");
  const isPercent = PERCENT.test(bare);
  bare = bare.replace(PERCENT, "");
  const money = MONEY.exec(bare);
  const mark = money?.[1] ?? money?.[2] ?? null;
  const isMoney = mark !== null && (sign === "money" || /\p{Sc}/u.test(mark));
  if (isMoney) bare = bare.replace(MONEY, "");
  const times = TIMES.exec(bare)?.[1]?.toLowerCase();
  bare = bare.replace(TIMES, "");
  return {
    bare: isNegative ? `-${bare}` : bare,
    isPercent,
    currency: isMoney ? mark : null,
    power: times === undefined ? 0 : (POWERS[times] ?? 0),
  };
}

const WHOLE = String.raw`\d+|\d{1,3}(?:G\d{3})+|\d{1,2}(?:G\d{2})+G\d{3}`;
const grouped = (group: string, decimal: string) =>
  new RegExp(`^(?:${WHOLE.replaceAll("G", group)})(?:${decimal}\\d+)?$`);

/** Each manner of writing: what parts the groups, what begins the decimals. */
const MANNERS = [
  { shape: grouped(",", "\\."), group: ",", decimal: "." },
  { shape: grouped("\\.", ","), group: ".", decimal: "," },
  { shape: grouped("[ '_]", "\\."), group: /[ '_]/g, decimal: "." },
  { shape: grouped("[ '_]", ","), group: /[ '_]/g, decimal: "," },
  { shape: grouped("[ '_,]", "\\.\\."), group: /[ '_,]/g, decimal: ".." },
] as const;

/** Every number that a text can be, as JavaScript writes it, in the order of the manners; none where it is no number. */
function readings(bare: string, isWhole: boolean): readonly string[] {
  const [minus, digits] = bare.startsWith("-") ? ["-", bare.slice(1)] : ["", bare];
  const padded = /^[.,]\d/.test(digits) ? `0${digits}` : digits;
  // "0.500" and "0,500" have no thousands; and a count with a comma and three noughts is no fraction
  const isGroup = !/^0\d*[.,]/.test(padded);
  if (isGroup && isWhole && /^\d{1,3},000$/.test(padded)) return [`${minus}${padded.replace(",", "")}`];
  const found = MANNERS.flatMap(({ shape, group, decimal }) => {
    if (!shape.test(padded)) return [];
    if (!isGroup && /^0\d*[.,]\d{3}$/.test(padded) && padded.split(decimal).length === 1) return [];
    const [whole = "", fraction] = padded.split(decimal);
    return [`${minus}${whole.replaceAll(group, "")}${fraction === undefined ? "" : `.${fraction}`}`];
  });
  return [...new Set(found)];
}
