import { Link, View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import type { Source } from "~/domain/instrument";
import { citation } from "~/domain/narration/citation";
import { paperWords } from "~/domain/narration/paper-words";
import { Beside, Marked, PartTitle, Section } from "../blocks";
import type { Book } from "../book";
import { tagged } from "../tagged/tag";
import { Heading } from "../tags/heading";
import { List, ListItem } from "../tags/list";
import { Words } from "../words-in";

/** How the numbers are made, the sources, and what this paper is not for. */
export function MethodSections({ book }: { readonly book: Book }) {
  const { report, references } = book;
  return (
    <>
      <PartTitle title={paperWords.method.title} anchor="method" />
      <View>
        {paperWords.method.paragraphs.map(({ title, text }) => (
          <Beside key={title} is="section" side={<Heading level={2}>{title}</Heading>}>
            <Words>{text}</Words>
          </Beside>
        ))}
      </View>
      <Marked>
        <Heading level={2} bookmark={paperWords.method.noticeTitle}>
          {paperWords.method.noticeTitle}
        </Heading>
        <Words style={{ marginTop: 2 }}>{paperWords.method.notice}</Words>
      </Marked>
      {references.cited.length === 0 ? null : (
        <Section
          title={paperWords.method.sources}
          bookmark={paperWords.method.sources}
          lead={
            <Words as="quiet" style={{ marginBottom: 8 }}>
              {paperWords.method.sourcesText}
            </Words>
          }
        >
          <List marks="Decimal">
            {references.cited.map((source, index) => (
              <Cited key={source.id} source={source} number={index + 1} />
            ))}
          </List>
        </Section>
      )}
      <Words as="label">
        {`${paperWords.method.colophon(report.instrument.title, report.instrument.edition)} ${paperWords.method.marks}`}
      </Words>
    </>
  );
}

function Cited({ source, number }: { readonly source: Source; readonly number: number }) {
  const { address, fact } = source;
  return (
    <ListItem wrap={false} style={{ flexDirection: "row", marginBottom: 2.5 }}>
      <Words as="small" tag={{ role: "Lbl" }} style={{ ...fine, width: 20 }}>{`${number}`}</Words>
      <View style={{ flex: 1 }} {...tagged({ role: "LBody" })}>
        <Words as="small" style={{ ...fine, color: palette.ink }}>
          {`${citation(source)} `}
          {address === null ? null : (
            <Link src={address} style={linkStyle}>
              {hostOf(address)}
            </Link>
          )}
        </Words>
        {fact === null ? null : (
          <Words as="small" style={fine}>
            {fact}
          </Words>
        )}
      </View>
    </ListItem>
  );
}

const fine = { fontSize: 8, lineHeight: 1.36 } as const;
const linkStyle = { color: palette["ink-2"], textDecorationColor: palette["rule-strong"] } as const;

/** "bain.com": enough to know where a link leads; the link itself carries the whole address. */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : address);
