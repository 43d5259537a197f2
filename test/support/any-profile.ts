import fc from "fast-check";
import type { Metric, Profile } from "~/domain/assessment";
import type { Instrument } from "~/domain/instrument";

const METRICS: readonly Metric[] = ["nps", "csat", "ces", "fcr", "handle-time", "retention", "complaints", "other"];
const yesOrNo = fc.constantFrom("yes" as const, "no" as const, "unknown" as const);

/** Profiles as people may give them, every fact that words, actions and rules read left out at times. */
export const anyProfile = ({ sectors }: Pick<Instrument, "sectors">): fc.Arbitrary<Profile> =>
  fc.record(
    {
      sector: fc.constantFrom(...sectors.map(({ id }) => id)),
      size: fc.constantFrom(
        "1-49" as const,
        "50-249" as const,
        "250-999" as const,
        "1000-4999" as const,
        "5000+" as const,
      ),
      customers: fc.constantFrom("b2b" as const, "b2c" as const, "both" as const),
      contactCentre: fc.boolean(),
      outsourced: fc.constantFrom("none" as const, "partly" as const, "mostly" as const),
      surveys: fc.constantFrom(true, true, true, false),
      metrics: fc.oneof(fc.constant<Metric[]>([]), fc.subarray([...METRICS])),
      variablePay: yesOrNo,
      worksCouncil: yesOrNo,
    },
    { requiredKeys: [] },
  );
