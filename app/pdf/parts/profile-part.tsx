import { View } from "@react-pdf/renderer";
import { palette } from "~/charts/palette";
import { profileBars } from "~/charts/profile-bars";
import type { Standing } from "~/domain/report";
import { shownPercent } from "~/domain/shown-numbers";
import { shownRange, shownScore } from "~/domain/shown-score";
import { Beside, PartTitle, SectionTitle } from "../blocks";
import type { Book } from "../book";
import { Drawing } from "../drawing";
import { stacks } from "../fonts";
import { textWidth } from "../paper";
import { PartPage } from "../part-page";
import { words } from "../words";
import { Words } from "../words-in";

/** The pitfalls worst first with range and level, and after them the overall number with what its level looks like. */
export function ProfilePart({ book }: { readonly book: Book }) {
  const { report, paper } = book;
  const { overall } = report;
  const level = report.instrument.levels.find((description) => description.level === overall.level);
  return (
    <PartPage book={book} name={words.profile.name}>
      <PartTitle title={words.profile.title} lede={words.profile.lede} />
      <Drawing chart={profileBars(report, { width: textWidth(paper) })} />
      <View wrap={false} style={{ marginTop: 22 }}>
        <SectionTitle>{words.profile.number}</SectionTitle>
        <View style={{ flexDirection: "row", gap: 16, alignItems: "flex-end" }}>
          <Words style={{ fontFamily: stacks.serif, fontWeight: 600, fontSize: 46, lineHeight: 1 }}>
            {shownScore(overall) === null ? words.none : String(shownScore(overall))}
          </Words>
          <View style={{ marginBottom: 4, flex: 1 }}>
            {levelLines(book).map((line, index) => (
              <Words key={line} as={index === 0 ? "strong" : "quiet"}>
                {line}
              </Words>
            ))}
          </View>
        </View>
      </View>
      {level === undefined ? null : (
        <View style={{ marginTop: 12 }}>
          <Beside side={<Words as="heading">{words.profile.looksLike}</Words>}>
            <Words>{level.looksLike}</Words>
          </Beside>
          <Beside side={<Words as="heading">{words.profile.feelsLike}</Words>}>
            <Words>{level.feelsLike}</Words>
          </Beside>
          <Beside side={<Words as="heading">{words.profile.nextStep}</Words>}>
            <Words>{level.nextStep}</Words>
          </Beside>
        </View>
      )}
      <Evidenced book={book} />
    </PartPage>
  );
}

function levelLines({ report }: Book): string[] {
  const { overall, decidingUnknowns } = report;
  const { low, high } = shownRange(overall);
  const undecided = overall.levelLow !== null && overall.levelHigh !== null && overall.levelLow !== overall.levelHigh;
  const named =
    overall.level === null ? words.profile.noLevel : words.profile.levelIs(overall.level, overall.levelName ?? "");
  const range =
    low === null || high === null || low === high
      ? words.profile.of100
      : `${words.profile.of100}, ${words.profile.between(low, high)}`;
  return [
    named,
    `${range}.${undecided ? ` ${words.profile.levelRange(overall.levelLow ?? 0, overall.levelHigh ?? 0, decidingUnknowns.length)}.` : ""}`,
  ];
}

function Evidenced({ book: { report } }: { readonly book: Book }) {
  const { evidenced, overall } = report;
  if (evidenced === null) return null;
  return (
    <Beside side={<Words as="heading">{words.profile.evidenced}</Words>}>
      <View style={{ flexDirection: "row", gap: 24, marginBottom: 4 }}>
        <Reading name={words.profile.claimed} standing={overall} />
        <Reading name={words.profile.evidenced} standing={evidenced.overall} />
      </View>
      <Words as="small">{words.profile.evidencedText(shownPercent(evidenced.gradedShare))}</Words>
    </Beside>
  );
}

function Reading({ name, standing }: { readonly name: string; readonly standing: Standing }) {
  const { low, high } = shownRange(standing);
  const score = shownScore(standing);
  return (
    <View>
      <Words as="label">{name}</Words>
      <Words as="strong" style={{ color: palette.ink }}>
        {standing.level === null
          ? words.profile.noLevel
          : words.profile.levelIs(standing.level, standing.levelName ?? "")}
      </Words>
      <Words as="small">
        {score === null
          ? words.notKnown
          : `${score} ${words.profile.of100}${low === null || high === null || low === high ? "" : `, ${words.profile.between(low, high)}`}`}
      </Words>
    </View>
  );
}
