import { anchorsApart, isOtherKind, SEEN_DIFFERENTLY } from "~/domain/anchors-apart";
import { blindSpots } from "~/domain/blind-spots";
import { addresses } from "../addresses";
import { type Opened, openAssessment } from "../opening";
import type { Plumbline } from "../plumbline";
import type { Served } from "../served";
import { planAddresses } from "../team-plan/addresses";
import { saidOf } from "./said-of";

/** What the results say of others who were asked by links, and where the owner asks more of them. */
export async function askedOfOthers(served: Served) {
  const opened = await openAssessment(served);
  const { stored, instrument, scope } = opened;
  return {
    differently: await seenDifferently(served.plumbline, opened),
    handOverHref: scope === "own" ? planAddresses.handOver(stored.id, blindSpots(stored.assessment, instrument)) : null,
  };
}

/** Another kind of answer stands before the widest distance. */
const KIND = 5;

/** Answers that came back from somebody else and are of another kind than the one that counts, or two anchors or more from it; widest first. */
async function seenDifferently({ store }: Pick<Plumbline, "store">, { stored, instrument }: Opened) {
  const handed = await store.handedAnswers(stored.id);
  if (handed.length === 0) return [];
  const links = await store.links(stored.id);
  const { answers, profile } = stored.assessment;
  return handed
    .flatMap(({ linkId, question: id, answer }) => {
      const question = instrument.questions.find((candidate) => candidate.id === id);
      const own = answers[id];
      const apart = anchorsApart(own, answer);
      const isApart = isOtherKind(own, answer) || (apart !== null && apart >= SEEN_DIFFERENTLY);
      if (question === undefined || own === undefined || !isApart) return [];
      const role = links.find((link) => link.id === linkId)?.shows.role ?? null;
      return [
        {
          link: linkId,
          question: id,
          name: question.name,
          apart,
          role: instrument.respondentRoles.find((each) => each.id === role)?.name ?? null,
          theirs: saidOf(question, answer, profile).text ?? "",
          yours: saidOf(question, own, profile).text ?? "",
          href: addresses.question(stored.id, id),
        },
      ];
    })
    .sort((one, other) => (other.apart ?? KIND) - (one.apart ?? KIND));
}
