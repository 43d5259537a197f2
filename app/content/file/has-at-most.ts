/** Whether an object has at most so many fields; looks at no more of them than that. */
export function hasAtMost(value: object, most: number): boolean {
  let fields = 0;
  for (const name in value) {
    if (!Object.hasOwn(value, name)) continue;
    fields += 1;
    if (fields > most) return false;
  }
  return true;
}
