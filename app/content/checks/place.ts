import type { Action, Pattern, Question } from "~/domain/instrument";
import type { Edition } from "../edition";
import type { Fault } from "../fault";
import { keyOf } from "../key-path";
import { contentFile } from "../read-yaml";

/** Where in the files of an edition something stands, to be completed by the message. */
export const place = ({ folder }: Edition) => {
  const fault = (name: string, keys: readonly string[], message: string): Fault => ({
    file: contentFile(`${folder}/${name}`),
    key: keyOf(...keys),
    message,
  });
  return {
    inFile: (name: string, keys: readonly string[], message: string) => fault(`${name}.yaml`, keys, message),
    inPitfall: (pitfall: string, keys: readonly string[], message: string) =>
      fault(`pitfalls/${pitfall}.yaml`, keys, message),
    inQuestion: ({ pitfall, id }: Pick<Question, "pitfall" | "id">, keys: readonly string[], message: string) =>
      fault(`pitfalls/${pitfall}.yaml`, ["questions", id, ...keys], message),
    inAction: ({ pitfall, id }: Pick<Action, "pitfall" | "id">, keys: readonly string[], message: string) =>
      fault(`pitfalls/${pitfall}.yaml`, ["actions", id, ...keys], message),
    inPattern: ({ id }: Pick<Pattern, "id">, keys: readonly string[], message: string) =>
      fault("patterns.yaml", [id, ...keys], message),
  };
};
