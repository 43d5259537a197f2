import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { palette } from "~/charts/palette";
import { sideColumn } from "./type";
import { Words } from "./words-in";

/** The title of a part with the sentence that says how to read it; never alone at a page's foot. */
export function PartTitle({ title, lede }: { readonly title: string; readonly lede?: string }) {
  return (
    <View wrap={false} minPresenceAhead={120} style={{ marginBottom: 16 }}>
      <Words as="part">{title}</Words>
      {lede === undefined ? null : (
        <Words as="lede" style={{ marginTop: 6, maxWidth: 400 }}>
          {lede}
        </Words>
      )}
    </View>
  );
}

/** A heading inside a part. */
export function SectionTitle({ children, bookmark }: { readonly children: string; readonly bookmark?: string }) {
  return (
    <Words
      as="section"
      minPresenceAhead={90}
      style={{ marginTop: 18, marginBottom: 6 }}
      {...(bookmark === undefined ? {} : { bookmark })}
    >
      {children}
    </Words>
  );
}

interface BesideProps {
  /** What stands in the narrow column at the left. */
  readonly side: ReactNode;
  readonly children: ReactNode;
  /** Kept on one page where it fits one. */
  readonly whole?: boolean;
  readonly rule?: "ink" | "rule" | "none";
}

/** A block of two columns under a hairline: its name at the left, its text beside it. */
export function Beside({ side, children, whole = true, rule = "rule" }: BesideProps) {
  return (
    <View
      wrap={!whole}
      style={{
        flexDirection: "row",
        gap: sideColumn.gap,
        paddingTop: 8,
        paddingBottom: 10,
        ...(rule === "none" ? {} : { borderTopWidth: rule === "ink" ? 0.75 : 0.5, borderTopColor: palette[rule] }),
      }}
    >
      <View style={{ width: sideColumn.width }}>{side}</View>
      <View style={{ flex: 1 }}>{children}</View>
    </View>
  );
}

/** Paragraphs as a list; the mark is a dash, or a number. */
export function Bullets({
  items,
  numbered = false,
  gap = 3,
}: {
  readonly items: readonly string[];
  readonly numbered?: boolean;
  readonly gap?: number;
}) {
  return (
    <View>
      {items.map((item, index) => (
        <View
          key={item}
          wrap={false}
          style={{ flexDirection: "row", marginBottom: index === items.length - 1 ? 0 : gap }}
        >
          <Words as="quiet" style={{ width: 14 }}>
            {numbered ? `${index + 1}` : "–"}
          </Words>
          <Words style={{ flex: 1 }}>{item}</Words>
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
      style={{ borderLeftWidth: 2.25, borderLeftColor: palette[colour], paddingLeft: 12, marginVertical: 8 }}
    >
      {children}
    </View>
  );
}
