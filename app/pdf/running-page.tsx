import { Image, Page } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import type { Branding } from "./branding";
import { stacks } from "./fonts";
import { fittedLogo } from "./logo";
import { type Paper, sizeOf } from "./paper";
import { shortened } from "./shortened";
import { tagged } from "./tagged/tag";
import { Pagination } from "./tags/pagination";
import { margins } from "./type";
import { Words } from "./words-in";

const BY_SHOWN = 25;
const LOGO = { width: 96, height: 20 };
const COUNT_WIDTH = 90;

interface RunningPageProps {
  readonly paper: Paper;
  readonly branding?: Branding;
  /** What the pages are about; in the running head. */
  readonly name: string;
  /** At the right of the running head. */
  readonly whoAndWhen: string;
  /** At the left of the foot. */
  readonly notice: string;
  readonly children: ReactNode;
}

/** Pages of any paper, between a running head and a foot with the notice and "page x of y". */
export function RunningPage({ paper, branding = {}, name, whoAndWhen, notice, children }: RunningPageProps) {
  const size = sizeOf(paper);
  return (
    <Page size={[size.width, size.height]} experimentalPagination style={pageStyle} {...tagged({ role: "Sect" })}>
      <Pagination style={headStyle}>
        <Words as="label" style={oneLine}>
          <Words as="label" style={{ fontFamily: stacks.serif, fontWeight: 600, color: palette.ink }}>
            {shortened(branding.preparedBy ?? paperWords.mark, BY_SHOWN)}
          </Words>
          {` · ${name}`}
        </Words>
        <Words as="label" style={oneLine}>
          {whoAndWhen}
        </Words>
      </Pagination>
      {branding.logo === undefined ? null : (
        <Pagination style={{ position: "absolute", top: 12, right: margins.side }}>
          <Image src={branding.logo.source} style={fittedLogo(branding.logo, LOGO)} />
        </Pagination>
      )}
      <Pagination style={footStyle}>
        <Words as="label" style={oneLine}>
          {notice}
        </Words>
        <Words
          as="label"
          style={{ width: COUNT_WIDTH, textAlign: "right" }}
          tag={{ role: "Pagination", fill: ({ page, of }) => paperWords.page(page, of) }}
        >
          {paperWords.page(0, 0)}
        </Words>
      </Pagination>
      {children}
    </Page>
  );
}

const HEAD = 38;
const FOOT = 32;

/** The gaps between a part's blocks fall away where a page ends, as margins would not. */
const pageStyle = {
  paddingHorizontal: margins.side,
  paddingTop: margins.top,
  paddingBottom: margins.bottom,
  gap: 17,
} as const;
const between = {
  position: "absolute",
  left: margins.side,
  right: margins.side,
  flexDirection: "row",
  justifyContent: "space-between",
  gap: 16,
} as const;
const headStyle = {
  ...between,
  top: HEAD,
  borderBottomWidth: 0.75,
  borderBottomColor: palette.ink,
  paddingBottom: 5,
} as const;
const footStyle = {
  ...between,
  bottom: FOOT,
  borderTopWidth: 0.5,
  borderTopColor: palette.rule,
  paddingTop: 6,
} as const;
const oneLine = { maxLines: 1, textOverflow: "ellipsis" } as const;
