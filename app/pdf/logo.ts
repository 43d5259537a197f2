/** A consultant's mark as the renderer takes it, with its own size in pixels. */
export interface Logo {
  readonly source: { readonly data: Buffer; readonly format: "png" | "jpg" };
  readonly width: number;
  readonly height: number;
}

/** The size of a logo inside a box, its proportions kept, never enlarged. */
export function fittedLogo(logo: Logo, box: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, box.width / logo.width, box.height / logo.height);
  return { width: logo.width * scale, height: logo.height * scale };
}
