import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrate } from "react-dom";
import { tolerateForeignWrappers } from "~/line/foreign-wrappers";

tolerateForeignWrappers();

// Today is where the people are: the server counts days in this zone.
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
// biome-ignore lint/suspicious/noDocumentCookie: browsers have no Cookie Store where a page is not encrypted, as on the machine itself
document.cookie = `zone=${timeZone};path=/;max-age=31536000;samesite=lax${location.protocol === "https:" ? ";secure" : ""}`;

// Extensions, password managers and translators put elements of their own into a page before this listens. Concurrent hydration draws the whole document
// anew where it meets one, and what was typed is gone; this one passes over what it does not know.
hydrate(
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
  document,
);
