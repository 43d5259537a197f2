import { Visitor } from "./visitor";

/** The secret of a link that the owner makes on the page for it. */
export async function secretOf(
  owner: Visitor,
  page: string,
  fields: Record<string, string | readonly string[]>,
): Promise<string> {
  const made = await owner.post(page, { name: "Reader", days: "90", ...fields });
  const secret = made.html.querySelector("#private-link")?.textContent.split("#")[1];
  if (secret === undefined) throw new Error(`${made.status} ${made.text.slice(0, 400)}`);
  return secret;
}

/** Somebody in another browser who opened a link the owner made; `landed` is where it led. */
export async function guest(owner: Visitor, page: string, fields: Record<string, string | readonly string[]>) {
  const visitor = new Visitor(owner.origin);
  const landed = await visitor.post("/open", { secret: await secretOf(owner, page, fields) });
  return { visitor, landed };
}
