import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { sideColumn } from "./type";
import { Words } from "./words-in";

interface PartTitleProps {
  readonly title: string;
  readonly lede?: string;
  readonly bookmark?: string;
}

/** The title of a part with the sentence that says how to read it; never alone at a page's foot. */
export function PartTitle({ title, lede, bookmark }: PartTitleProps) {
  return (
    <View wrap={false} minPresenceAhead={150}>
      <Words as="part" {...(bookmark === undefined ? {} : { bookmark })}>
        {title}
      </Words>
      {lede === undefined ? null : (
        <Words as="lede" style={{ marginTop: 6, maxWidth: 410 }}>
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
  readonly children?: ReactNode;
}

/** A heading inside a part with what belongs to it; the heading and its lead stay together. */
export function Section({ title, bookmark, lead, children }: SectionProps) {
  return (
    <View>
      <View wrap={false} minPresenceAhead={70} style={{ marginBottom: lead === undefined ? 6 : 0 }}>
        <Words
          as="section"
          style={{ marginBottom: lead === undefined ? 0 : 6 }}
          {...(bookmark === undefined ? {} : { bookmark })}
        >
          {title}
        </Words>
        {lead}
      </View>
      {children}
    </View>
  );
}

interface BesideProps {
  /** What stands in the narrow column at the left. */
  readonly side: ReactNode;
  readonly children: ReactNode;
  /** Kept on one page where it fits one. */
  readonly whole?: boolean;
  readonly rule?: "ink" | "rule";
  /** Less air, for long lists. */
  readonly tight?: boolean;
}

/** A block of two columns under a hairline: its name at the left, its text beside it. */
export function Beside({ side, children, whole = true, rule = "rule", tight = false }: BesideProps) {
  return (
    <View
      wrap={!whole}
      style={{
        flexDirection: "row",
        gap: sideColumn.gap,
        paddingTop: tight ? 5 : 8,
        paddingBottom: tight ? 6 : 10,
        borderTopWidth: rule === "ink" ? 0.75 : 0.5,
        borderTopColor: palette[rule],
      }}
    >
      <View style={{ width: sideColumn.width }}>{side}</View>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  );
}

interface BulletsProps {
  readonly items: readonly string[];
  readonly numbered?: boolean;
  /** Points between two items. */
  readonly gap?: number;
  readonly as?: "body" | "small";
}

/** Paragraphs as a list; the mark is a dash, or a number. */
export function Bullets({ items, numbered = false, gap = 3, as = "body" }: BulletsProps) {
  return (
    <View style={{ gap }}>
      {items.map((item, index) => (
        <View key={item} wrap={false} style={{ flexDirection: "row" }}>
          <Words as={as} style={{ width: as === "body" ? 14 : 9, color: palette["ink-3"] }}>
            {numbered ? `${index + 1}` : "–"}
          </Words>
          <Words as={as} style={{ flex: 1 }}>
            {item}
          </Words>
        </View>
      ))}
    </View>
  );
}

/** "Owner  Executive sponsor": a label with what it names, on one line where it fits. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <View style={{ marginBottom: 5 }}>
      <Words as="label">{label}</Words>
      <Words as="small" style={{ color: palette.ink }}>
        {children}
      </Words>
    </View>
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
  return (
    <View
      wrap={false}
      style={{ borderLeftWidth: 2.25, borderLeftColor: palette[colour], paddingLeft: 12, marginTop: 6 }}
    >
      {children}
    </View>
  );
}
