/** What a report can be put together as, by its file's extension. */
export const reportFormats = ["pdf", "docx", "md"] as const;

export type ReportFormat = (typeof reportFormats)[number];

export const isReportFormat = (text: string): text is ReportFormat =>
  (reportFormats as readonly string[]).includes(text);
