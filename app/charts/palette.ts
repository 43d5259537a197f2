/** Light values of the visual tokens by name: the one place paper takes its colours from; a screen draws `var(--name)` instead. */
export const palette = {
  paper: "#faf8f3",
  sheet: "#fffdf9",
  ink: "#1b1f24",
  "ink-2": "#4a5058",
  "ink-3": "#6b7078",
  rule: "#ddd7ca",
  "rule-strong": "#b9b1a0",
  accent: "#b5361c",
  "accent-wash": "#f8e9e2",
  "level-1": "#e8dcc4",
  "level-2": "#c9c2a8",
  "level-3": "#8fa39b",
  "level-4": "#4b7480",
  "level-5": "#17404f",
} as const;

export type ColourToken = keyof typeof palette;
