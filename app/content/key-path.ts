const ARROW = " › ";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function named(list: string, index: number, item: unknown): string {
  if (isRecord(item) && typeof item.id === "string") return item.id;
  return list === "anchors" ? `level ${index}` : `no. ${index + 1}`;
}

/** A path into a file as people find it there: items of a list by their id, anchors by their level, other items by their number. */
export function keyPath(content: unknown, path: readonly PropertyKey[]): string {
  let here = content;
  let list = "";
  const names = path.map((segment) => {
    const next = isRecord(here) ? (here as Record<PropertyKey, unknown>)[segment] : undefined;
    const name = typeof segment === "number" ? named(list, segment, next) : String(segment);
    here = next;
    list = String(segment);
    return name;
  });
  return keyOf(...names);
}

/** Names of nested keys as one place. */
export const keyOf = (...names: readonly string[]): string => names.join(ARROW);
