import { useSyncExternalStore } from "react";
import { isLineLost, watchLine } from "~/line/attempts";

/** Whether the last thing this page asked for got no answer. */
export const useIsLost = (): boolean => useSyncExternalStore(watchLine, isLineLost, () => false);
