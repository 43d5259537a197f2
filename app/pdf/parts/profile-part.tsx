import { View } from "@react-pdf/renderer";
import { profileBars } from "~/charts/profile-bars";
import { PartTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";
import { OverallNumber } from "./overall-number";

/** The pitfalls worst first with range and level, and after them the overall number with what its level looks like. */
export function ProfilePart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const level = report.instrument.levels.find((description) => description.level === report.overall.level);
  return (
    <PartPage book={book} name={words.profile.name}>
      <PartTitle title={words.profile.title} lede={words.profile.lede} />
      <Drawing chart={profileBars(report, { width: textWidth(paper), row: 20 })} />
      <OverallNumber book={book} />
      {level === undefined ? null : (
        <View wrap={false} style={{ flexDirection: "row", gap: 20 }}>
          {[
            { title: words.profile.looksLike, text: level.looksLike },
            { title: words.profile.feelsLike, text: level.feelsLike },
            { title: words.profile.nextStep, text: level.nextStep },
          ].map(({ title, text }) => (
            <View key={title} style={{ flex: 1 }}>
              <Words as="heading">{title}</Words>
              <Words as="small">{text}</Words>
            </View>
          ))}
        </View>
      )}
    </PartPage>
  );
}
