import { z } from "zod";
import { boundedJson } from "../../bounded-json";

/** Longest credential taken, in characters of its JSON. */
const LONGEST = 16_384;

const text = z.string().min(1);
const common = { id: text.max(1_366), rawId: text, type: z.literal("public-key") };
const made = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(32)).max(8).optional(),
  }),
});
const used = z.object({
  ...common,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
});

/** What a browser says of a passkey that it made or used, or undefined for anything else; what is in it is still to be verified. */
export const madeCredential = (field: string | null) => read(made, field);
export const usedCredential = (field: string | null) => read(used, field);

function read<T extends object>(schema: z.ZodType<T>, field: string | null) {
  if (field === null || field.length > LONGEST) return undefined;
  const json = boundedJson(field);
  const parsed = schema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? { ...parsed.data, clientExtensionResults: {} } : undefined;
}
