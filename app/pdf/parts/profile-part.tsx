import { View } from "@react-pdf/renderer";
import { profileBars } from "~/charts/profile-bars";
import { levelText } from "~/domain/narration/level-text";
import { paperWords } from "~/domain/narration/paper-words";
import { words } from "~/domain/narration/words";
import { PartTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { Heading } from "../tags/heading";
import { Sect } from "../tags/sect";
import { Words } from "../words-in";
import { OverallNumber } from "./overall-number";
import { SeriesSection } from "./series-section";

/** The pitfalls worst first with range and level, and after them the overall number with what its level looks like, and the series it is the last of. */
export function ProfilePart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const level = levelText(report);
  return (
    <PartPage book={book} name={paperWords.profile.name}>
      <PartTitle
        title={paperWords.profile.title}
        lede={words.profile.lede}
        bookmark={paperWords.profile.name}
        anchor="profile"
      />
      <Drawing chart={profileBars(report, { width: textWidth(paper), row: 20 })} />
      <OverallNumber book={book} />
      {level === null ? null : (
        <View wrap={false} style={{ flexDirection: "row", gap: 20 }}>
          {[
            { title: words.profile.looksLike, text: level.looksLike },
            { title: words.profile.feelsLike, text: level.feelsLike },
            { title: words.profile.nextStep, text: level.nextStep },
          ].map(({ title, text }) => (
            <Sect key={title} style={{ flex: 1 }}>
              <Heading level={2}>{title}</Heading>
              <Words as="small">{text}</Words>
            </Sect>
          ))}
        </View>
      )}
      <SeriesSection book={book} />
    </PartPage>
  );
}
