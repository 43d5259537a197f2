import { Page, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { shownDate } from "~/domain/shown-date";
import type { Book } from "./book";
import { stacks } from "./fonts";
import { sizeOf } from "./paper";
import { margins, type } from "./type";
import { words } from "./words";

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
  return (
    <Page
      size={[size.width, size.height]}
      bookmark={{ title: bookmark, expanded: true }}
      style={{ paddingHorizontal: margins.side, paddingTop: margins.top, paddingBottom: margins.bottom }}
      layout={({ children: flow, pageNumber, totalPages }) => (
        <View style={{ flexGrow: 1 }}>
          <View style={headStyle}>
            <Text style={{ ...type.label, flexShrink: 0 }}>
              <Text style={{ fontFamily: stacks.serif, fontWeight: 600, color: palette.ink }}>{words.mark}</Text>
              {` · ${name}`}
            </Text>
            <Text
              style={{
                ...type.label,
                flexShrink: 1,
                maxLines: 1,
                textOverflow: "ellipsis",
                textAlign: "right",
                maxWidth: 300,
              }}
            >
              {`${report.organisation ?? words.unnamed} · ${shownDate(report.taken)}`}
            </Text>
          </View>
          <View style={{ flexGrow: 1, flexShrink: 1, gap: 20 }}>{flow}</View>
          <View style={footStyle}>
            <Text style={type.label}>{`${words.notice} ${report.headline.view}.`}</Text>
            <Text style={type.label}>{words.page(pageNumber ?? 1, totalPages ?? 1)}</Text>
          </View>
        </View>
      )}
    >
      {children}
    </Page>
  );
}

const between = { flexDirection: "row", justifyContent: "space-between", gap: 16 } as const;
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
