import type { LogoFault } from "~/pdf/logo-from";

const one = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** What can be wrong with the form about a PDF. */
export const words = {
  notAColour: "Give the colour as # and six digits or letters a to f, such as #1f4e79.",
  tooPale: (contrast: number, least: number) =>
    `This colour stands out from paper by ${one.format(contrast)} to 1, and text needs ${one.format(least)} to 1. Choose a darker one.`,
  tooLong: (limit: number) => `This may have at most ${limit} characters.`,
  logo: {
    unknown: "The logo is no PNG, JPEG or SVG that stands alone. An SVG may not refer to other files or hold scripts.",
    "too-large": "The logo has more than 5,000 pixels a side. Make it smaller and choose it again.",
    "too-involved":
      "The logo’s SVG has masks, filters, patterns, dashed lines or repeated parts, or more parts than a logo needs. Save it as PNG and choose that.",
    unreadable: "The logo cannot be read. Save it again as PNG and choose that.",
    heavy: "The logo is larger than 1 MB. Make it smaller and choose it again.",
  } satisfies Record<LogoFault | "heavy", string>,
  gone: "This copy is no longer kept. Put it together again on the page you came from.",
} as const;
