import { useState } from "react";
import { words } from "./words";

/** Copies a text where script runs and the browser lets it; the text itself stands beside it for everybody else. */
export function CopyButton({ text }: { readonly text: string }) {
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
      </button>{" "}
      <span role="status" className="text-small">
        {said}
      </span>
    </p>
  );
}
