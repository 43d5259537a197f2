import type { Workshop } from "./workshop";

/** As many forms are known again as a room can have on their way at once, with plenty to spare. */
const KNOWN = 32;

/** The workshop with a form noted as taken. */
export const withSending = (workshop: Workshop, sending: string): Workshop => ({
  ...workshop,
  sendings: [...(workshop.sendings ?? []), sending].slice(-KNOWN),
});

/** Whether a form was taken before. */
export const isSent = ({ sendings = [] }: Workshop, sending: string): boolean => sendings.includes(sending);
