import type { Store } from "~/storage/store";
import type { MadeFiles } from "./made-files";

/** The store, with the files made of an assessment forgotten as soon as it is erased, and all of them where some were purged. */
export const forgetting = (store: Store, made: Pick<MadeFiles, "drop" | "clear">): Store => ({
  ...store,
  async erase(id) {
    await store.erase(id);
    made.drop(id);
  },
  async purge(before) {
    const purged = await store.purge(before);
    if (purged > 0) made.clear();
    return purged;
  },
  async purgeUnanswered(before) {
    const purged = await store.purgeUnanswered(before);
    if (purged > 0) made.clear();
    return purged;
  },
});
