/** The words of the import page. */
export const words = {
  title: "Bring an assessment file or an archive",
  lede: "Exported from Plumbline earlier, or filled by another tool. A plan in it comes along; of an archive the dated versions and the plan’s history too. Links, seats and codes of before open nothing here. Nothing is sent anywhere else, and nothing is kept unless all of it can be read.",
  file: "Assessment file (.json, at most 1 MB) or archive (.zip, at most 16 MB)",
  button: "Open the file",
  problem: "The file was not opened",
  place: "Place in the file",
  wrong: "What to change",
  whole: "the file itself",
} as const;
