import { Page, View } from "@react-pdf/renderer";
import { createElement, type ReactNode } from "react";
import { palette } from "~/charts/palette";
import { shownDate } from "~/domain/shown-date";
import type { Book } from "./book";
import { stacks } from "./fonts";
import { sizeOf } from "./paper";
import { shortened } from "./shortened";
import { margins } from "./type";
import { words } from "./words";
import { Words } from "./words-in";

const NAME_SHOWN = 60;
const VIEW_SHOWN = 70;

interface PartPageProps {
  readonly book: Book;
  /** Stands in the running head, and among the bookmarks unless the part sets its own. */
  readonly name: string;
  readonly bookmark?: string;
  readonly children: ReactNode;
}

/** The pages of one part, between a running head and a foot with the notice and "page x of y". */
export function PartPage({ book, name, bookmark = name, children }: PartPageProps) {
  const { report, paper } = book;
  const size = sizeOf(paper);
  const whoAndWhen = `${shortened(report.organisation ?? words.unnamed, NAME_SHOWN)} · ${shownDate(report.taken)}`;
  const notice = `${words.notice} ${shortened(report.headline.view, VIEW_SHOWN).replace(/\.$/, "")}.`;
  return (
    <Page
      size={[size.width, size.height]}
      bookmark={{ title: bookmark, expanded: true }}
      style={{ paddingHorizontal: margins.side, paddingTop: margins.top, paddingBottom: margins.bottom }}
      layout={({ children: flow, pageNumber = 1, totalPages = 1 }) => (
        <View style={{ flexGrow: 1 }}>
          <View style={headStyle}>
            <Words as="label">
              <Words as="label" style={{ fontFamily: stacks.serif, fontWeight: 600, color: palette.ink }}>
                {words.mark}
              </Words>
              {` · ${name}`}
            </Words>
            <Words as="label">{whoAndWhen}</Words>
          </View>
          {createElement(View, { style: flowStyle }, ...(Array.isArray(flow) ? flow : [flow]))}
          <View style={footStyle}>
            <Words as="label">{notice}</Words>
            <Words as="label">{words.page(pageNumber, totalPages)}</Words>
          </View>
        </View>
      )}
    >
      {children}
    </Page>
  );
}

const between = { flexDirection: "row", justifyContent: "space-between", gap: 16 } as const;
/** The gaps between a part's blocks fall away where a page ends, as margins would not. */
const flowStyle = { flexGrow: 1, flexShrink: 1, gap: 20 } as const;
const headStyle = {
  ...between,
  borderBottomWidth: 0.75,
  borderBottomColor: palette.ink,
  paddingBottom: 5,
  marginBottom: 22,
} as const;
const footStyle = {
  ...between,
  borderTopWidth: 0.5,
  borderTopColor: palette.rule,
  paddingTop: 6,
  marginTop: 14,
} as const;
