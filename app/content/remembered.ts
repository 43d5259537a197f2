/** The same reading, done once for each folder and name while the process lives: content changes with a restart, as the instrument does. */
export function remembered<Value>(read: (contentDirectory: string, name: string) => Value) {
  const values = new Map<string, Value>();
  return (contentDirectory: string, name: string): Value => {
    const key = `${contentDirectory}\n${name}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = read(contentDirectory, name);
    values.set(key, value);
    return value;
  };
}
