import { type FileName, makers } from "./makers";

/** Every file of a report with its address, below the page it belongs to. */
export const offeredFiles = (page: string): readonly { readonly file: FileName; readonly href: string }[] =>
  (Object.keys(makers) as FileName[]).map((file) => ({ file, href: `${page}/files/${file}` }));
