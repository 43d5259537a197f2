import { anchorsApart, SEEN_DIFFERENTLY } from "~/domain/anchors-apart";
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

/** Answers that came back from somebody else and lie two anchors or more from the one that counts, widest first. */
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
      if (question === undefined || own === undefined || apart === null || apart < SEEN_DIFFERENTLY) return [];
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
    .sort((one, other) => other.apart - one.apart);
}
