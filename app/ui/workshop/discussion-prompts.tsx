import type { RoomView } from "~/domain/workshop/room-view";
import { promptWords } from "./prompt-words";

interface DiscussionPromptsProps {
  readonly room: Pick<RoomView, "reveal" | "discuss" | "roles">;
  /** How many prompts of the split beside the question's own. */
  readonly atMost: number;
}

/** What to ask a room that voted like this, said as one would say it; the question's own prompt comes last. */
export function DiscussionPrompts({ room: { reveal, discuss, roles }, atMost }: DiscussionPromptsProps) {
  if (reveal === null) return null;
  const said = [
    ...reveal.prompts.slice(0, atMost).map((prompt) => promptWords(prompt, roles)),
    ...(discuss === null ? [] : [discuss]),
  ];
  return (
    <ul className="space-y-2">
      {said.map((text) => (
        <li key={text} className="max-w-[60ch] font-serif text-lead text-pretty text-ink italic">
          {text}
        </li>
      ))}
    </ul>
  );
}
