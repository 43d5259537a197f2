import { readCalibration } from "~/content/read-page";
import type { AnchorLevel } from "~/domain/instrument";
import { formOf } from "../form";
import { notFound } from "../opening";
import { hashOf } from "../secrets";
import type { Served } from "../served";
import { benchAddresses } from "./bench-addresses";
import { openBench } from "./open-bench";

const LEVELS: readonly AnchorLevel[] = [0, 1, 2, 3, 4];

/** Who rates, as one bench knows it: this browser, and nothing that leads back to it. */
const raterOf = (session: string, bench: string) => hashOf(`${session} ${bench}`);

export type CalibrationView = Awaited<ReturnType<typeof calibrationView>>;

/** The scenes with their questions; key, reasons and what colleagues chose only where this browser has rated all of a scene. */
export async function calibrationView(served: Served) {
  const bench = await openBench(served);
  const { store, contentDirectory, instrument } = served.plumbline;
  const { title, lede, scenes } = readCalibration(contentDirectory);
  const ratings = await store.ratings(bench.id);
  const rater = raterOf(bench.session, bench.id);
  return {
    bench: { name: bench.name, href: benchAddresses.bench(bench.id) },
    title,
    lede,
    scenes: scenes.map(({ id, title: heading, scene, ratings: asked }) => {
      const questions = asked.flatMap(({ question, key, why }) => {
        const found = instrument.questions.find((candidate) => candidate.id === question);
        const chosen = ratings.filter((rating) => rating.scene === id && rating.question === question);
        const yours = chosen.find((rating) => rating.rater === rater)?.level ?? null;
        const others = LEVELS.map(
          (level) => chosen.filter((rating) => rating.rater !== rater && rating.level === level).length,
        );
        return found === undefined
          ? []
          : [{ id: question, text: found.text, hint: found.hint, anchors: found.anchors, yours, key, why, others }];
      });
      const isRated = questions.every(({ yours }) => yours !== null);
      return {
        id,
        title: heading,
        scene,
        questions: questions.map(({ key, why, others, ...question }) => ({
          ...question,
          compared: isRated ? { key, why, others } : null,
        })),
      };
    }),
  };
}

/** Keeps this browser's ratings of one scene (fields: `scene`, and a level by question id); false while a question of it has none. */
export async function ratedScene(served: Served): Promise<boolean> {
  const bench = await openBench(served);
  const { store, contentDirectory } = served.plumbline;
  const form = await formOf(served.request);
  const scene = readCalibration(contentDirectory).scenes.find(({ id }) => id === form.get("scene"));
  if (scene === undefined) throw notFound();
  const rater = raterOf(bench.session, bench.id);
  const ratings = scene.ratings.flatMap(({ question }) => {
    const level = LEVELS.find((candidate) => String(candidate) === form.get(question));
    return level === undefined ? [] : [{ rater, scene: scene.id, question, level }];
  });
  if (ratings.length < scene.ratings.length) return false;
  await store.rate(bench.id, ratings);
  return true;
}
