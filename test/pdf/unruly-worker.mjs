// A render thread for tests of the pool: does to its thread what the text it is given says.
const hold = [];

export default function render({ report: deed }) {
  while (deed === "never end");
  while (deed === "eat") hold.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
  if (deed === "leave") process.exit(1);
  if (deed === "fail") throw new Error("no ink");
  return { bytes: new TextEncoder().encode(deed), lost: [] };
}

export const logo = (bytes) => render({ report: new TextDecoder().decode(bytes) });
