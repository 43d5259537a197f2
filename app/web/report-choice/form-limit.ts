/** The most that the form about a PDF may weigh with its logo, in bytes. */
export const REPORT_FORM_LIMIT = 1.5 * 1024 * 1024;
