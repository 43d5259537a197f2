import layoutDocument from "@react-pdf/layout";
import renderLayout from "@react-pdf/render";
import { type DocumentProps, Font, pdf } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { forgetWords } from "../laid-words";
import { type LaidNode, readLayout } from "./leaves";
import { TaggedDocument } from "./tagged-document";

type Paper = ReactElement;

interface LaidOut {
  readonly layout: LaidNode;
  readonly props: DocumentProps;
}

/** The pages of a document as react-pdf lays them out, before anything is drawn. */
export async function laidOut(paper: Paper): Promise<LaidOut> {
  const { container } = pdf(paper as ReactElement<DocumentProps>) as unknown as {
    readonly container: { readonly document: { readonly props: DocumentProps } };
  };
  const lay = layoutDocument as unknown as (document: unknown, fonts: typeof Font) => Promise<LaidNode>;
  return { layout: await lay(container.document, Font), props: container.document.props };
}

/** How many pages a document takes; nothing is drawn. */
export const pageCount = async (paper: Paper): Promise<number> => (await laidOut(paper)).layout.children?.length ?? 0;

/** Draws a document as a tagged PDF whose bytes depend on nothing but the document. */
export async function drawTagged(paper: Paper): Promise<Buffer> {
  const { layout, props } = await laidOut(paper);
  const context = new TaggedDocument(
    { lang: props.language ?? "en", displayTitle: true, info: infoOf(props) },
    readLayout(layout),
  );
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    context.on("data", (chunk: Buffer) => chunks.push(chunk));
    context.on("end", () => resolve(Buffer.concat(chunks)));
    context.on("error", reject);
  });
  renderLayout(context as never, layout as never);
  forgetWords();
  return done;
}

function infoOf(props: DocumentProps): Record<string, string | Date> {
  const info = {
    Title: props.title,
    Author: props.author,
    Subject: props.subject,
    Creator: props.creator,
    Producer: props.producer,
    CreationDate: props.creationDate,
    ModDate: props.modificationDate,
  };
  return Object.fromEntries(
    Object.entries(info).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
