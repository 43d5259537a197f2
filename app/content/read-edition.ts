import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Edition } from "./edition";
import type { Fault } from "./fault";
import { instrumentOf } from "./instrument-of";
import { parsed } from "./parsed";
import { contentFile, readYaml } from "./read-yaml";
import { claims } from "./schemas/claim";
import { frame } from "./schemas/frame";
import { levels } from "./schemas/level";
import { patterns } from "./schemas/pattern";
import { pitfall } from "./schemas/pitfall";
import { reliance } from "./schemas/reliance";
import { sources } from "./schemas/source";

/** An edition's files read: everything wrong with their shape, and what can be checked further; null where a file all others lean on is past reading. */
export interface ReadEdition {
  readonly edition: Edition | null;
  readonly faults: readonly Fault[];
}

/** Reads every file of one edition, whatever is wrong with the others. */
export function readEdition(contentDirectory: string, folder: string): ReadEdition {
  const faults: Fault[] = [];
  const read = <Value>(name: string, schema: z.ZodType<Value>) => readShared(`${folder}/${name}`, schema);
  const readShared = <Value>(name: string, schema: z.ZodType<Value>): Value | null => {
    const result = parsed(readYaml(contentDirectory, name), schema);
    faults.push(...result.faults);
    return result.value;
  };
  const outer = read("instrument.yaml", frame);
  const files = {
    patterns: read("patterns.yaml", patterns),
    levels: read("levels.yaml", levels),
    sources: read("sources.yaml", sources),
    claims: read("claims.yaml", claims),
    // Outside the lock, and the newest for all: a result of an earlier edition is judged by the same tests.
    reliance: readShared("reliance.yaml", reliance),
  };
  const pitfalls = outer?.pitfalls.map((id) => read(`pitfalls/${id}.yaml`, pitfall)) ?? [];
  if (outer !== null) faults.push(...unlisted(contentDirectory, folder, outer.pitfalls));
  if (outer === null || !isWhole(files)) return { edition: null, faults };
  const readable = pitfalls.filter((file) => file !== null);
  const listed = outer.pitfalls.filter((_id, index) => pitfalls[index] !== null);
  const instrument = instrumentOf({ frame: outer, ...files, pitfalls: readable });
  const whole = readable.length === pitfalls.length;
  return { edition: { folder, instrument, listed, expects: outer.expects, whole }, faults };
}

const isWhole = <Files extends Record<string, unknown>>(
  files: Files,
): files is Files & { [Name in keyof Files]: NonNullable<Files[Name]> } =>
  Object.values(files).every((file) => file !== null);

/** Files of pitfalls/ that instrument.yaml does not list: they would be left out in silence. */
function unlisted(contentDirectory: string, folder: string, listed: readonly string[]): readonly Fault[] {
  const pitfalls = join(contentDirectory, folder, "pitfalls");
  return (existsSync(pitfalls) ? readdirSync(pitfalls) : [])
    .filter((name) => name.endsWith(".yaml") && !listed.includes(name.replace(/\.yaml$/, "")))
    .map((name) => ({
      file: contentFile(`${folder}/pitfalls/${name}`),
      key: "",
      message: `is not in the list of pitfalls in ${folder}/instrument.yaml. Add it there, or remove the file.`,
    }));
}
