type Camel<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;

const camel = (key: string) => key.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());

/** The same record with kebab-case keys, as files write them, turned into camelCase, as the domain does. */
export const camelKeys = <Content extends object>(content: Content) =>
  Object.fromEntries(Object.entries(content).map(([key, value]) => [camel(key), value])) as {
    [Key in keyof Content as Camel<Key> & string]: Content[Key];
  };
