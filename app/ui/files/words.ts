/** What each file is: its kind with a size to expect, and what it is for. */
export const words = {
  title: "Take it with you",
  hint: "Every file says what these pages say, in the same words.",
  choose: "Choose sections, leave out notes or names, put your names on it (PDF, Word or Markdown)",
  withLater: "With what is for later",
  assignee:
    "Jira and Asana: nobody is assigned until the plan is kept, its actions have owners, and their e-mail addresses are given at the foot of the plan’s page.",
  groups: {
    read: "To read and print",
    edit: "To edit and forward",
    work: "To work with",
  },
  files: {
    "plan-a4.pdf": { name: "Report, A4", kind: "PDF, about 200 kB", use: "The whole paper, board page first" },
    "plan-letter.pdf": {
      name: "Report, US Letter",
      kind: "PDF, about 200 kB",
      use: "The same for North American printers",
    },
    "board-a4.pdf": { name: "Board page, A4", kind: "PDF, one page", use: "The one page a board reads" },
    "board-letter.pdf": {
      name: "Board page, US Letter",
      kind: "PDF, one page",
      use: "The same for North American printers",
    },
    "report.docx": {
      name: "Report to edit",
      kind: "Word, about 300 kB",
      use: "The whole paper with tables for owners, days and signs",
    },
    "board.pptx": {
      name: "Slides for the board",
      kind: "PowerPoint, about 40 kB",
      use: "Four slides whose chart and tables can be changed",
    },
    "report.md": { name: "Report as plain text", kind: "Markdown, about 60 kB", use: "For a wiki or a repository" },
    "answers.csv": {
      name: "Answers",
      kind: "CSV, about 20 kB",
      use: "Every question with what was said, for a spreadsheet",
    },
    "votes.csv": {
      name: "Votes of the room",
      kind: "CSV, about 10 kB",
      use: "How many voted what, by round and by roles large enough to show",
    },
    "actions.csv": {
      name: "Actions",
      kind: "CSV, about 60 kB",
      use: "Every action with window, owner and sign, for a spreadsheet",
    },
    "jira.csv": {
      name: "Actions for Jira",
      kind: "CSV, about 15 kB",
      use: "For Jira’s CSV import, a task an action of the ninety days.",
    },
    "asana.csv": {
      name: "Actions for Asana",
      kind: "CSV, about 15 kB",
      use: "For Asana’s CSV import, a section a window of the ninety days.",
    },
    "plan.ics": {
      name: "Calendar",
      kind: "iCalendar, about 20 kB",
      use: "A day for each action, and one to measure again",
    },
    "report.json": {
      name: "Report for programs",
      kind: "JSON, about 20 kB",
      use: "Scores, levels, patterns and plan, unrounded",
    },
    "assessment.json": {
      name: "Assessment file",
      kind: "JSON, about 10 kB",
      use: "All you answered, to open here again or compare later",
    },
  },
} as const;

/** A file that has words. */
export type OfferedFile = keyof typeof words.files;
