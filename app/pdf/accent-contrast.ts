import { palette } from "~/charts/palette";

/** The least contrast of an accent with paper: WCAG 2.2 AA for text. */
export const LEAST_CONTRAST = 4.5;

/** How much a colour like "#1f4e79" stands out from paper, 1 to 21, by WCAG 2.2. */
export function accentContrast(hex: string): number {
  const [light, dark] = [luminance(hex), luminance(palette.paper)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
