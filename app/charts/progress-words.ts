/** The words of the picture of a plan's progress. */
export const progressWords = {
  title: "How far the plan is",
  desc: (rows: readonly string[]) => `One square an action, window by window. ${rows.join(" ")}`,
  row: (window: string, done: number, all: number) => `${window}: ${done} of ${all} done.`,
  axis: "Window of the plan",
  unit: "one square an action",
  source: "Plumbline, from what the team marked",
  places: { 1: "Days 1–30", 2: "Days 31–60", 3: "Days 61–90", later: "Later" },
  done: (done: number, all: number) => `${done} of ${all} done`,
  marks: { open: "not started", doing: "begun", done: "done", seen: "seen to work" },
  headers: ["Window", "Not started", "Begun", "Done", "Seen to work"],
} as const;
