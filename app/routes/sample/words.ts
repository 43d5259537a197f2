/** The words around the sample organisations. */
export const words = {
  title: "A sample organisation",
  which: "Three invented organisations, drawn from situations that are public",
  situation: "What really happened, and what is invented",
  invented: "What is invented:",
  start: "Start your own",
  plan: "The plan of this sample",
} as const;
