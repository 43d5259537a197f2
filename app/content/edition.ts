import type { Instrument } from "~/domain/instrument";
import type { Frame } from "./schemas/frame";

/** An edition as it is checked: its folder, its instrument, and what instrument.yaml says must be in it. */
export interface Edition {
  readonly folder: string;
  readonly instrument: Instrument;
  /** The pitfall files it read, in the order of instrument.yaml. */
  readonly listed: readonly string[];
  readonly expects: Frame["expects"];
  /** Whether every pitfall listed could be read; where not, only what concerns one place at a time can be checked. */
  readonly whole: boolean;
}
