import { FORM_LIMIT } from "./form";
import { UPLOAD_LIMIT } from "./importing";
import { REPORT_FORM_LIMIT } from "./report-choice/form-limit";

const REPORT_FORM = /^\/a\/[^/]+\/report\/?$/;
const UPLOAD_FORM = /^\/(import|a\/[^/]+\/compare)\/?$/;

/** How many bytes may be posted to an address: a form, with an assessment file where one is uploaded, with a logo where a report is put together. */
export function bodyLimit(path: string): number {
  if (REPORT_FORM.test(path)) return REPORT_FORM_LIMIT;
  return UPLOAD_FORM.test(path) ? UPLOAD_LIMIT : FORM_LIMIT;
}
