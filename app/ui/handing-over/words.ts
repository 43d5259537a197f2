const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

interface Sender {
  readonly from: string;
  readonly count: number;
}

const answered = ({ from, count }: Sender) => `${from} (${count} ${count === 1 ? "answer" : "answers"})`;

/** The words of what came back of questions that were handed over. */
export const words = {
  said: (organisation: string | null, senders: readonly Sender[]) =>
    `Answers about ${organisation ?? "your organisation"} came back from ${list.format(senders.map(answered))}; yours stand as they are until you take one over.`,
  see: "See them beside yours",
} as const;
