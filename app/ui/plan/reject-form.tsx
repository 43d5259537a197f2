import { words } from "./words";

/** Leaves an action out of the plan; the reason is required and kept. */
export function RejectForm({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <details className="no-print mt-1">
      <summary className="w-fit min-h-6 text-small">
        {words.reject}
        <span className="sr-only">: {title}</span>
      </summary>
      <form method="post" className="mt-2 flex flex-wrap items-end gap-3">
        <input type="hidden" name="reject" value={id} />
        <label className="grow">
          <span className="block text-small">{words.rejectReason}</span>
          <input name="reason" required maxLength={4000} className="field-input" />
        </label>
        <button type="submit" className="button-quiet">
          {words.rejectButton}
        </button>
      </form>
    </details>
  );
}
