import { createContext, useContext } from "react";

/** Where the script of passkeys stands, while rendering on the server. */
export const PasskeyScriptAddress = createContext<string | undefined>(undefined);

/** The one script of a page where a passkey is made or used; from our own origin, so that it needs no nonce. */
export function PasskeyScript() {
  return <script src={useContext(PasskeyScriptAddress)} defer />;
}
