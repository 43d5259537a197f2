import { Page } from "./page";

/** A page of prose from content/pages: its title and its body as HTML made from our own Markdown. */
export function TextPage({ title, html }: { title: string; html: string }) {
  return (
    <Page title={title}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made on the server from files of content/, never from what a person typed */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </Page>
  );
}
