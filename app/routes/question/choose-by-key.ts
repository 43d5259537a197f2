import type { KeyboardEvent } from "react";

const CHOICES: Readonly<Record<string, string>> = {
  "1": "0",
  "2": "1",
  "3": "2",
  "4": "3",
  "5": "4",
  t: "none",
  d: "dont-know",
  n: "not-applicable",
};

/** 1-5, T (there is none), D and N choose while the focus is in the question, never while somebody types or grades evidence. */
export function chooseByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.matches("textarea, input:not([type=radio]), input[name=evidence]")) return;
  const value = CHOICES[event.key.toLowerCase()];
  if (value === undefined) return;
  const choice = event.currentTarget.querySelector<HTMLInputElement>(`input[name="answer"][value="${value}"]`);
  if (choice === null) return;
  event.preventDefault();
  choice.click();
  choice.focus();
}
