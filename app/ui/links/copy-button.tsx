import { useState } from "react";
import { words } from "./words";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, where more than one can be. */
  readonly what?: string;
}

/** Copies a text where script runs and the browser lets it; the text itself stands beside it for everybody else. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  return (
    <p className="with-script no-print mt-2">
      <button type="button" className="button-small" onClick={() => void copy()}>
        {words.copy}
        {what === undefined ? null : <span className="sr-only">: {what}</span>}
      </button>{" "}
      <span role="status" className="text-small">
        {said}
      </span>
    </p>
  );
}
