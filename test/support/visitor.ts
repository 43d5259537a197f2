import { type HTMLElement, parse } from "node-html-parser";

/** What a browser would send of a field: of a list the chosen option, else the first. */
function sentBy(input: HTMLElement): string {
  if (input.tagName === "TEXTAREA") return input.textContent;
  if (input.tagName !== "SELECT") return input.getAttribute("value") ?? "";
  const option = input.querySelector("option[selected]") ?? input.querySelector("option");
  return option?.getAttribute("value") ?? option?.textContent ?? "";
}

export interface Visited {
  readonly status: number;
  readonly path: string;
  readonly headers: Headers;
  readonly html: HTMLElement;
  readonly text: string;
  readonly body: Buffer;
}

const REDIRECTS = 10;

/** Somebody with a browser without script: keeps cookies, follows redirects, fills and posts forms. */
export class Visitor {
  private readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** The Cookie header as it stands. */
  cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Keeps a cookie that a page's script would have set. */
  keeps(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  async open(path: string): Promise<Visited> {
    return this.request(path, { method: "GET" });
  }

  async post(path: string, fields: Record<string, string | readonly string[]> | FormData): Promise<Visited> {
    const body = fields instanceof FormData ? fields : new URLSearchParams();
    if (body instanceof URLSearchParams)
      for (const [name, value] of Object.entries(fields as Record<string, string | readonly string[]>))
        for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
    return this.request(path, { method: "POST", body });
  }

  /** Posts the page's form as it stands, with some fields changed; hidden fields travel along. */
  async submit(page: Visited, changes: Record<string, string | readonly string[]>, form = "form"): Promise<Visited> {
    const element = page.html.querySelector(form);
    if (element === null) throw new Error(`no ${form} on ${page.path}: ${page.text.slice(0, 300)}`);
    const fields: Record<string, string | readonly string[]> = {};
    for (const input of element.querySelectorAll("input, textarea, select")) {
      const name = input.getAttribute("name");
      if (name === undefined) continue;
      const type = input.getAttribute("type");
      if ((type === "radio" || type === "checkbox") && !input.hasAttribute("checked")) continue;
      if (type === "file") continue;
      fields[name] = sentBy(input);
    }
    return this.post(element.getAttribute("action") ?? page.path, { ...fields, ...changes });
  }

  private async request(path: string, init: RequestInit): Promise<Visited> {
    let url = new URL(path, this.origin);
    let options: RequestInit = init;
    for (let hop = 0; hop < REDIRECTS; hop += 1) {
      const response = await fetch(url, {
        ...options,
        redirect: "manual",
        headers: { Cookie: this.cookie(), Origin: this.origin, ...(options.headers as Record<string, string>) },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [pair = ""] = cookie.split(";");
        const equals = pair.indexOf("=");
        this.cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
      }
      const location = response.headers.get("Location");
      if (location === null || response.status < 300 || response.status > 399) {
        const body = Buffer.from(await response.arrayBuffer());
        const html = parse(body.toString("utf8"));
        return {
          status: response.status,
          path: url.pathname + url.search,
          headers: response.headers,
          html,
          text: (html.querySelector("body") ?? html).textContent.replace(/\s+/g, " ").trim(),
          body,
        };
      }
      await response.arrayBuffer();
      url = new URL(location, url);
      options = { method: "GET" };
    }
    throw new Error(`more than ${REDIRECTS} redirects from ${path}`);
  }
}
