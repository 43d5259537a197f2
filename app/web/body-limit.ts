import { FORM_LIMIT } from "./form";
import { IMPORT_LIMIT, UPLOAD_LIMIT } from "./importing";
import { REPORT_FORM_LIMIT } from "./report-choice/form-limit";

const REPORT_FORM = /^\/a\/[^/]+\/report\/?$/;
const IMPORT_FORM = /^\/import\/?$/;
const UPLOAD_FORM = /^\/a\/[^/]+\/compare\/?$/;

/** How many bytes may be posted to an address: a form, with an assessment file or an archive where one is uploaded, with a logo where a report is put together. */
export function bodyLimit(path: string): number {
  if (REPORT_FORM.test(path)) return REPORT_FORM_LIMIT;
  if (IMPORT_FORM.test(path)) return IMPORT_LIMIT;
  return UPLOAD_FORM.test(path) ? UPLOAD_LIMIT : FORM_LIMIT;
}
