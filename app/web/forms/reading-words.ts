const number = new Intl.NumberFormat("en-GB");
const percent = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const minus = (text: string) => text.replace("-", "−");

/** What the figures form says of what was typed: what to change, and what to choose between. */
export const readingWords = {
  unclear: {
    separator: (text: string) => `“${text}” can be read in two ways. Choose the one you mean.`,
    share: (text: string) => `“${text}” may be a share of one. Choose what you mean.`,
  },
  /** Without separators, which are what is unclear. */
  reading: (value: number, unit: string, currency: string | null) =>
    [currency, minus(String(value)), unit].filter(Boolean).join(" "),

  notANumber: (text: string, such: string) => `Write a number such as ${such}; “${text}” is not one.`,
  fraction: (text: string) => `Write a whole number; “${text}” has a fraction.`,
  "percent-sign": (text: string) => `Write how many, not a share: “${text}” has a percent sign.`,
  "currency-sign": (text: string) => `Write the number alone: “${text}” has a sign of money.`,
  "too-low": (least: number) => `Write ${minus(number.format(least))} or more.`,
  "too-high": (most: number) => `Write ${number.format(most)} or less.`,
  between: (least: number, most: number) => `Write a number from ${minus(String(least))} to ${most}.`,

  allThree: "Write all three counts: promoters, passives and detractors. 0 is a count.",
  countsOrScore: "Give either the three counts or the score; clear one of them.",
  noResponse: "The three counts add up to no response at all. Clear them, or correct them.",
  notAHundred: (sum: number) =>
    `As shares these three add up to ${percent.format(sum)} %, not to 100 %. Correct them, or write how many people chose each.`,
  notTheResponses: (sum: number, responses: number) =>
    `The three counts add up to ${number.format(sum)}, and ${number.format(responses)} responses are written. Correct one of them.`,
  shares: {
    question: "These three add up to exactly 100. Are they percentages, or did 100 people answer?",
    yes: (score: number) => `Percentages: keep the score, ${minus(String(score))}`,
    no: "100 people answered",
  },
  scoreToo: "Write the score too, or clear its responses.",
  numberToo: {
    nps: "Write the NPS too, or clear what stands beside it.",
    csat: "Write the satisfaction in per cent too, or clear what stands beside it.",
    ces: "Write the share of easy answers too, or clear what stands beside it.",
  },
  moreAnswers: {
    question: (responses: number, invitations: number) =>
      `${number.format(responses)} answers to ${number.format(invitations)} invitations: more answered than were asked. Correct one of the two, or choose what is so.`,
    swap: (responses: number, invitations: number) =>
      `The two are swapped: ${number.format(responses)} answered, ${number.format(invitations)} were asked`,
    leave: "Others could answer too, as with an open link: leave the invitations out",
  },
  noCensus: (responses: number, invitations: number) =>
    `${number.format(responses)} of ${number.format(invitations)} are fewer than four in five. Correct the counts, or choose No.`,
  twoCurrencies: (sign: string, currency: string) =>
    `The cost was written in ${sign}, and the currency as ${currency}. Change one of them.`,
  bothFailures: "Write both: how many contacts were looked at, and how many of them were caused by a failure.",
  tooManyFailures: (failures: number, contacts: number) =>
    `${number.format(failures)} failures cannot be among ${number.format(contacts)} contacts. Check which is which.`,
  notOffered: "Choose one of what is offered, or leave it open.",
  tooLong: (limit: number, length: number) => `Shorten this to ${limit} characters; it has ${length}.`,
} as const;
