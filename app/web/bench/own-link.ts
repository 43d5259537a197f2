import type { NewLink } from "~/storage/store";
import { hashOf, newId, newSecret } from "../secrets";

/** The link a bench holds to what stands on it; nobody is ever told its secret. The assessment's owner sees and takes it back as any other. */
export const ownLink = (bench: string): NewLink => ({
  id: newId(),
  scope: "own",
  name: bench,
  secretHash: hashOf(newSecret()),
  expiresAt: null,
});
