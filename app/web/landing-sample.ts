import { readSamples } from "~/content/read-samples";
import type { Instrument, Pitfall } from "~/domain/instrument";
import { report } from "~/domain/report";
import type { Standing } from "~/domain/report-types";

/** A sample's profile, as much of it as a picture needs. */
export interface LandingSample {
  readonly name: string;
  readonly href: string;
  readonly profile: readonly {
    readonly pitfall: Pick<Pitfall, "id" | "title" | "core">;
    readonly standing: Standing;
  }[];
  readonly instrument: Pick<Instrument, "levels">;
}

const drawn = new WeakMap<Instrument, LandingSample | null>();

/** The sample whose profile spans the most levels, for the first page; worked out once. Null where there is no sample. */
export function landingSample(contentDirectory: string, instrument: Instrument): LandingSample | null {
  const known = drawn.get(instrument);
  if (known !== undefined) return known;
  const [widest] = readSamples(contentDirectory, instrument)
    .map(({ id, name, assessment }) => ({ id, name, profile: report(assessment, instrument).profile }))
    .sort((one, other) => levelsIn(other.profile) - levelsIn(one.profile));
  const sample =
    widest === undefined
      ? null
      : {
          name: widest.name,
          href: `/sample/${widest.id}`,
          profile: widest.profile.map(({ pitfall: { id, title, core }, standing }) => ({
            pitfall: { id, title, core },
            standing,
          })),
          instrument: { levels: instrument.levels },
        };
  drawn.set(instrument, sample);
  return sample;
}

const levelsIn = (profile: readonly { readonly standing: Standing }[]) =>
  new Set(profile.map(({ standing }) => standing.level)).size;
