import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { useAccent } from "./accent";
import { type Tag, tagged } from "./tagged/tag";
import { Heading } from "./tags/heading";
import { List, ListItem } from "./tags/list";
import { Sect } from "./tags/sect";
import { isParted } from "./text-room";
import { sideColumn } from "./type";
import { Words } from "./words-in";

interface PartTitleProps {
  readonly title: string;
  readonly lede?: string;
  /** Its name in the outline; the title unless told. */
  readonly bookmark?: string;
  /** Where links to this part lead. */
  readonly anchor?: string;
}

/** The title of a part with the sentence that says how to read it; never alone at a page's foot. */
export function PartTitle({ title, lede, bookmark = title, anchor }: PartTitleProps) {
  return (
    <View wrap={false} minPresenceAhead={150} {...(anchor === undefined ? {} : { id: anchor })}>
      <Heading level={1} as="part" bookmark={bookmark}>
        {title}
      </Heading>
      {lede === undefined ? null : (
        <Words as="lede" style={{ marginTop: 6, maxWidth: 432 }}>
          {lede}
        </Words>
      )}
    </View>
  );
}

interface SectionProps {
  readonly title: string;
  readonly bookmark?: string;
  /** What the title must not be parted from. */
  readonly lead?: ReactNode;
  /** Lead and children are the items of one list. */
  readonly list?: boolean;
  readonly children?: ReactNode;
}

/** A heading inside a part with what belongs to it; the heading and its lead stay together. */
export function Section({ title, bookmark, lead, list = false, children }: SectionProps) {
  const items: Tag | undefined = list ? { role: "L", numbering: "None" } : undefined;
  return (
    <Sect>
      <View wrap={false} minPresenceAhead={70} style={{ marginBottom: lead === undefined ? 6 : 0 }}>
        <Heading
          level={2}
          as="section"
          style={{ marginBottom: lead === undefined ? 0 : 6 }}
          {...(bookmark === undefined ? {} : { bookmark })}
        >
          {title}
        </Heading>
        {list ? <View {...tagged(items)}>{lead}</View> : lead}
      </View>
      {list ? <View {...tagged(items)}>{children}</View> : children}
    </Sect>
  );
}

interface BesideProps {
  /** What stands in the narrow column at the left. */
  readonly side: ReactNode;
  readonly children: ReactNode;
  /** Kept on one page where it fits one. */
  readonly whole?: boolean;
  readonly rule?: "ink" | "rule" | "none";
  /** Less air, for long lists. */
  readonly tight?: boolean;
  /** What the block is to the ear: an item of a list, a section of its own, or nothing but what it holds. */
  readonly is?: "item" | "section" | "plain";
  /** The narrow column is heard after the wide one. */
  readonly sideLast?: boolean;
}

const EAR: Readonly<Record<NonNullable<BesideProps["is"]>, () => Tag | undefined>> = {
  item: () => ({ role: "LI", holds: { role: "LBody" } }),
  section: () => ({ role: "Sect" }),
  plain: () => undefined,
};

/** A block of two columns under a hairline: its name at the left, its text beside it. */
export function Beside(props: BesideProps) {
  const { side, children, whole = true, rule = "rule", tight = false, is = "item", sideLast = false } = props;
  return (
    <View
      wrap={!whole}
      {...tagged(EAR[is]())}
      style={{
        flexDirection: "row",
        gap: sideColumn.gap,
        paddingTop: rule === "none" ? 0 : tight ? 5 : 8,
        paddingBottom: tight ? 6 : 10,
        ...(rule === "none" ? {} : { borderTopWidth: rule === "ink" ? 0.75 : 0.5, borderTopColor: palette[rule] }),
      }}
    >
      <View style={{ width: sideColumn.width }} {...tagged(sideLast ? { role: "Div", last: true } : undefined)}>
        {side}
      </View>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  );
}

interface BulletsProps {
  readonly items: readonly string[];
  readonly numbered?: boolean;
  /** Points between two items. */
  readonly gap?: number;
  readonly as?: "body" | "close" | "small";
}

/** Paragraphs as a list; the mark is a dash, or a number. */
export function Bullets({ items, numbered = false, gap = 3, as = "body" }: BulletsProps) {
  return (
    <List marks={numbered ? "Decimal" : "Disc"} style={{ gap }}>
      {items.map((item, index) => (
        <ListItem key={item} wrap={isParted(item)} style={{ flexDirection: "row" }}>
          <Words
            as={as}
            tag={{ role: "Lbl" }}
            style={{ width: as === "small" ? 9 : 14, color: palette["ink-3"], alignSelf: "flex-start" }}
          >
            {numbered ? `${index + 1}` : "–"}
          </Words>
          <Words as={as} tag={{ role: "LBody" }} style={{ flex: 1 }}>
            {item}
          </Words>
        </ListItem>
      ))}
    </List>
  );
}

/** "Owner" over "Executive sponsor": a label with what it names, an item of a list. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ListItem style={{ marginBottom: 5 }}>
      <Words as="label" tag={{ role: "Lbl" }}>
        {label}
      </Words>
      <Words as="small" tag={{ role: "LBody" }} style={{ color: palette.ink }}>
        {children}
      </Words>
    </ListItem>
  );
}

/** What must not be missed: a bar of the accent at the left. */
export function Marked({
  children,
  colour = "accent",
}: {
  readonly children: ReactNode;
  readonly colour?: "accent" | "ink";
}) {
  const accent = useAccent();
  const bar = colour === "ink" ? palette.ink : accent;
  return (
    <Sect wrap={false} style={{ borderLeftWidth: 2.25, borderLeftColor: bar, paddingLeft: 12, marginTop: 6 }}>
      {children}
    </Sect>
  );
}
