import { spokenRoles } from "~/domain/narration/spoken-roles";
import type { Prompt } from "~/domain/workshop/prompts";
import type { WorkshopRole } from "~/domain/workshop/settings";

/** What to ask a room whose votes fell like this: one question, said aloud. */
export function promptWords(prompt: Prompt, roles: readonly WorkshopRole[]): string {
  switch (prompt.kind) {
    case "nobody-voted":
      return "Nobody voted. What makes this one hard to answer?";
    case "too-few-to-show":
      return "Talk about it without the votes: who has seen this, and when last?";
    case "all-unknown":
      return "Nobody here knows. Who would, and what would they look at?";
    case "all-none":
      return "You agree that there is none here. What would be the first of it, and who would begin?";
    case "some-none":
      return `${prompt.none} of ${prompt.voters} say that there is none here. Who has seen one, and where could the others see it?`;
    case "two-camps":
      return "Somebody from each end: what did you last see that makes you say so? Both may be right about different customers.";
    case "role-gap":
      return `What do ${spokenRoles(prompt.gap.higher.roles, roles)} see that ${spokenRoles(prompt.gap.lower.roles, roles)} do not, and the other way round?`;
    case "low-agreement":
      return "What did each of you picture when you read the question? One case each.";
    case "many-unknown":
      return `${prompt.dontKnow} of ${prompt.voters} don’t know. Where would the answer be found, and by when?`;
    case "still-apart":
      return "A second vote has not brought you together. Settle on what a visitor could be shown today, or park it.";
    case "came-together":
      return "You have come together. What did you hear that changed your mind?";
    case "high-without-evidence":
      return "You agree that this is done. What would a visitor be shown today?";
    case "low-consensus":
      return "You agree that this is missing. What keeps it there, and who could change it?";
    case "consensus":
      return "You agree. Say the description aloud once, and write down what it rests on.";
  }
}
