/** What could reach out of a drawing, run in it or unfold without end. */
const UNSAFE =
  /<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|<(?:\w+:)?(?:script|foreignObject|image|iframe|use|animate\w*|set|filter|pattern)\b|\son\w+\s*=|@import|url\(\s*['"]?(?!#)|href\s*=\s*['"](?!#)/i;
const SVG = /<svg[\s>]/i;

/** The text of an SVG that draws itself alone; null for anything that is none, or that refers to anything outside it. */
export function safeSvg(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  return SVG.test(text) && !UNSAFE.test(text.replace(/&#x?[\da-f]+;?/gi, "")) ? text : null;
}
