import { words } from "~/ui/team-plan/words";
import { useCommands } from "./use-commands";

/** The box that takes a form as it is, where it was refused with a question. */
export function Sure({ form }: { readonly form: { readonly do: string; readonly about?: string } }) {
  const { isAsked } = useCommands();
  return isAsked(form) ? <SureBox /> : null;
}

/** The box itself. */
export function SureBox() {
  return (
    <label className="flex min-h-11 basis-full cursor-pointer items-center gap-3">
      <input type="checkbox" name="sure" value="yes" className="mark mt-0" />
      {words.sure}
    </label>
  );
}
