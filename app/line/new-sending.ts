const BYTES = 16;

/** A name for one sending of a form, the same one however often it is tried. */
export const newSending = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join("");
