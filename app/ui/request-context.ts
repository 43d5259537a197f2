import { createContext, useContext } from "react";

/** The response's CSP nonce and request id while rendering on the server; undefined in the browser, where React keeps what stands. */
export const RequestContext = createContext<{ nonce: string | undefined; requestId: string | undefined }>({
  nonce: undefined,
  requestId: undefined,
});

export const useNonce = () => useContext(RequestContext).nonce;
export const useRequestId = () => useContext(RequestContext).requestId;
