import type { Logo } from "./logo";
import type { BrandingGiven } from "./render-options";

/** What a consultant put on a paper, as the paper draws it. */
export interface Branding {
  readonly logo?: Logo;
  readonly accent?: string;
  readonly preparedFor?: string;
  readonly preparedBy?: string;
}

/** Branding with its logo as the renderer takes it. Bytes may have travelled between threads. */
export function brandingOf({ logo, ...rest }: BrandingGiven): Branding {
  if (logo === undefined) return rest;
  const { bytes, format, width, height } = logo;
  const source = { data: Buffer.from(bytes), format: format === "png" ? ("png" as const) : ("jpg" as const) };
  return { ...rest, logo: { source, width, height } };
}
