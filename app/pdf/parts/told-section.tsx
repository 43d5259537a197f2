import { View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { Beside, Section } from "../blocks";
import { List } from "../tags/list";
import { Words } from "../words-in";

interface ToldSectionProps {
  readonly title: string;
  /** How to read what follows. */
  readonly hint: string;
  /** What is told, each beside its name; a long one may be split over two pages. */
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: ReactNode;
    readonly long?: boolean;
  }[];
  /** What stands after the lines. */
  readonly children?: ReactNode;
}

/** A section of lines beside their names, under a sentence that says how to read them; the first line stays with its heading. */
export function ToldSection({ title, hint, lines, children }: ToldSectionProps) {
  const [first, ...rest] = lines;
  const lead = first?.long ? [] : lines.slice(0, 1);
  const further = first?.long ? lines : rest;
  return (
    <Section
      title={title}
      bookmark={title}
      lead={
        <View>
          <Words as="quiet" style={{ marginBottom: 6, maxWidth: 410 }}>
            {hint}
          </Words>
          <Told lines={lead} />
        </View>
      }
    >
      <Told lines={further} />
      {children}
    </Section>
  );
}

function Told({ lines }: Pick<ToldSectionProps, "lines">) {
  if (lines.length === 0) return null;
  return (
    <List>
      {lines.map(({ id, name, text, long = false }) => (
        <Beside key={id} whole={!long} side={<Words as="strong">{name}</Words>}>
          {text}
        </Beside>
      ))}
    </List>
  );
}
