import { Image, Page, Path, Svg, View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { countsLine } from "~/domain/narration/counts-line";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import { shownDate } from "~/domain/shown-date";
import { useAccent } from "../accent";
import type { Book } from "../book";
import { fittedLogo } from "../logo";
import { sizeOf } from "../paper";
import type { Part } from "../parts-of";
import { PlumbLine } from "../plumb-line";
import { tagged } from "../tagged/tag";
import { Heading } from "../tags/heading";
import { Words } from "../words-in";
import { Contents } from "./contents";

const RIGHT = 64;
const LINE_AT = 92;
const TEXT_AT = 128;
const LONG_NAME = 60;
/** In points, by more than how many letters a sentence has; a long name leaves the sentence less room. */
const SIZES = [
  { above: 260, anyName: 18, longName: 16 },
  { above: 200, anyName: 21, longName: 19 },
  { above: 110, anyName: 25, longName: 23 },
  { above: -1, anyName: 30, longName: 26 },
] as const;
const NAME_SIZES = { anyName: 15, longName: 11 } as const;
const LOGO = { width: 150, height: 44 };

/** The first page: a plumb line with this organisation's own profile hanging from it, the sentence, whose view it is, and what is inside. */
export function Cover({ book, parts }: { readonly book: Book; readonly parts: readonly Part[] }) {
  const { report, paper, branding } = book;
  const accent = useAccent();
  const { width, height } = sizeOf(paper);
  const { headline } = report;
  const { sentence } = headline;
  const name = report.organisation ?? paperWords.unnamed;
  const nameSize = name.length > LONG_NAME ? "longName" : "anyName";
  return (
    <Page
      size={[width, height]}
      wrap={false}
      experimentalPagination
      style={{ backgroundColor: palette.paper }}
      {...tagged({ role: "Sect" })}
    >
      <PlumbLine report={report} x={LINE_AT} width={width} height={height} />
      <View style={{ ...block, top: 56, flexDirection: "row", justifyContent: "space-between" }}>
        <View>
          <Words as="section">{paperWords.mark}</Words>
          <Words as="label" style={{ marginTop: 1 }}>
            {report.scope === "quick" ? `${paperWords.cover.kind} · ${words.quick}` : paperWords.cover.kind}
          </Words>
        </View>
        {branding.logo === undefined ? null : (
          <Image
            src={branding.logo.source}
            style={fittedLogo(branding.logo, LOGO)}
            {...tagged({
              role: "Figure",
              alt:
                branding.preparedBy === undefined ? paperWords.cover.aLogo : paperWords.cover.logo(branding.preparedBy),
            })}
          />
        )}
      </View>
      <View style={{ ...block, top: height * 0.47 }}>
        <Heading level={1} as="title" bookmark={name} style={{ fontSize: sizeFor(sentence, nameSize) }}>
          {sentence}
        </Heading>
      </View>
      <View style={{ ...block, bottom: 56, flexDirection: "row", alignItems: "flex-end", gap: 28 }}>
        <View style={{ flex: 1 }}>
          <Svg width={36} height={2} viewBox="0 0 36 2">
            <Path d="M0 1H36" stroke={accent} strokeWidth={2} />
          </Svg>
          <Words as="section" style={{ marginTop: 10, fontSize: NAME_SIZES[nameSize] }}>
            {name}
          </Words>
          <Words as="body" style={{ marginTop: 3 }}>
            {`${shownDate(report.taken)} · ${headline.view}`}
          </Words>
          {[
            branding.preparedFor === undefined ? "" : paperWords.cover.preparedFor(branding.preparedFor),
            branding.preparedBy === undefined ? "" : paperWords.cover.preparedBy(branding.preparedBy),
          ]
            .filter(Boolean)
            .map((line) => (
              <Words key={line}>{line}</Words>
            ))}
          <Words as="small" style={{ marginTop: 8 }}>
            {`${countsLine(report)}.${headline.provisional ? ` ${words.provisional}` : ""}`}
          </Words>
          <Words as="label" style={{ marginTop: 8 }}>
            {`${report.profile.length > 0 ? `${paperWords.cover.drawing(report.profile.length)} ` : ""}${words.notice}`}
          </Words>
        </View>
        <Contents parts={parts} />
      </View>
    </Page>
  );
}

const sizeFor = ({ length }: string, name: keyof typeof NAME_SIZES): number =>
  SIZES.find(({ above }) => length > above)?.[name] ?? NAME_SIZES[name];

const block = { position: "absolute", left: TEXT_AT, right: RIGHT } as const;
