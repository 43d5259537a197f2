import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrate } from "react-dom";
import { tolerateForeignWrappers } from "~/line/foreign-wrappers";

tolerateForeignWrappers();

// Extensions, password managers and translators put elements of their own into a page before this listens. Concurrent hydration draws the whole document
// anew where it meets one, and what was typed is gone; this one passes over what it does not know.
hydrate(
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
  document,
);
