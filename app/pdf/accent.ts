import { createContext, useContext } from "react";
import { palette } from "~/charts/palette";

/** The paper's one colour beside ink, as hex; a consultant's where they gave one. */
export const Accent = createContext<string>(palette.accent);

/** The accent of the paper being drawn. */
export const useAccent = (): string => useContext(Accent);
