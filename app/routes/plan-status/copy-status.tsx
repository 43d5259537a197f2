import { useRef, useState } from "react";
import { words } from "./words";

/** The status as a chat takes it, folded away: a text to select, and a button that copies it where there is script. */
export function CopyStatus({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState("");
  const copy = () => {
    area.current?.select();
    // Without https there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    );
  };
  return (
    <details className="no-print mt-8 border-t border-rule pt-4">
      <summary className="w-fit min-h-6 font-semibold">{words.copyTitle}</summary>
      <label className="mt-3 block">
        <span className="text-small text-ink-3">{words.copyHint}</span>
        <textarea ref={area} readOnly rows={12} value={text} className="field-input mt-1 max-w-[68ch] text-small" />
      </label>
      <p className="with-script mt-2">
        <button type="button" className="button-small" onClick={copy}>
          {words.copy}
        </button>
      </p>
      <p role="status" className="mt-1 min-h-6 text-small">
        {told}
      </p>
    </details>
  );
}
