/** What is said where the line is gone. */
export const words = {
  notSent: "Not sent: no connection. It is tried again; what you typed stays here.",
  notLoaded: "No connection just now: this page may be older than what others see. It is looked at again.",
  waits: "No connection: the next page comes as soon as there is one. What you gave is saved.",
  tryNow: "Try now",
} as const;
