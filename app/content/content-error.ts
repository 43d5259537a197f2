import type { Fault } from "./fault";
import { faultList } from "./fault-list";

/** Content that cannot be used; its message lists everything wrong in every file, so that one reading is enough. */
export class ContentError extends Error {
  override readonly name = "ContentError";

  constructor(readonly faults: readonly Fault[]) {
    super(faultList(faults));
  }
}
