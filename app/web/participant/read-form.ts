import type { IncomingMessage } from "node:http";
import { fieldsIn } from "../form";
import { whenRead } from "../quick/when-read";

/** Larger than any vote or join form, in bytes. */
const LIMIT = 8 * 1024;

/** Calls back with the fields of a small posted form, undefined where it is larger than 8 kB or has a thousand of them; or with what cut it. */
export const whenFormRead = (
  request: IncomingMessage,
  read: (form: URLSearchParams | undefined) => void,
  failed: (error: unknown) => void,
): void => whenRead(request, LIMIT, (body) => read(body && withoutNul(fieldsIn(body.toString("utf8")))), failed);

/** A NUL may come as itself or written out, in parts or whole, so it is taken from what was decoded. */
const withoutNul = (form: URLSearchParams | undefined): URLSearchParams | undefined =>
  form && new URLSearchParams([...form].map((field) => field.map((text) => text.replaceAll("\0", ""))));

/** The same as a promise. */
export const readForm = (request: IncomingMessage): Promise<URLSearchParams | undefined> =>
  new Promise((resolve, reject) => whenFormRead(request, resolve, reject));
