/** The words of the import page. */
export const words = {
  title: "Bring an assessment file",
  lede: "Exported from Plumbline earlier, or filled by another tool. Nothing is sent anywhere else, and nothing is kept unless all of it can be read.",
  file: "Assessment file (.json, at most 1 MB)",
  button: "Open the file",
  problem: "The file was not opened",
  place: "Place in the file",
  wrong: "What to change",
  whole: "the file itself",
} as const;
