import { Link, View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { paperWords } from "~/domain/narration/paper-words";
import type { Part } from "../parts-of";
import { tagged } from "../tagged/tag";
import { Heading } from "../tags/heading";
import { List, ListItem } from "../tags/list";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";

/** What is inside and on which page, each entry a link. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  const entries = ["board", ...parts.flatMap(({ sections }) => sections)] as const;
  return (
    <Sect style={{ width: 168 }}>
      <Heading level={2} style={{ marginBottom: 3 }}>
        {paperWords.cover.contents}
      </Heading>
      <List>
        {entries.map((id) => (
          <ListItem key={id} whole style={{ borderTopWidth: 0.5, borderTopColor: palette.rule }}>
            <Link
              src={`#${id}`}
              style={{ textDecoration: "none" }}
              {...tagged({ role: "Link", alt: paperWords.parts[id] })}
            >
              <View style={{ flexDirection: "row", justifyContent: "space-between", paddingVertical: 2 }}>
                <Words as="small" tag={{ role: "Span" }} style={{ color: palette.ink }}>
                  {paperWords.parts[id]}
                </Words>
                <Words
                  as="small"
                  style={{ width: 20, textAlign: "right" }}
                  tag={{ role: "Span", fill: ({ pageOf }) => String(pageOf(id) ?? "") }}
                >
                  00
                </Words>
              </View>
            </Link>
          </ListItem>
        ))}
      </List>
    </Sect>
  );
}
