/** The words of the pictures that set one time beside another. */
export const comparisonWords = {
  slopes: {
    title: "Then and now, pitfall by pitfall",
    desc: (count: number, up: number, down: number) =>
      `${count} pitfalls, each with its score then and now on a scale from 0 to 100 and its range as an upright line: ${up} rose, ${down} fell. Broken lines are changes without new evidence.`,
    axis: "Score, then at the left and now at the right, between lines at 0 and 100",
    unit: "points of 100, over the questions asked both times",
    source: "Plumbline, from the answers given both times",
    headers: ["Pitfall", "Then", "Range then", "Now", "Range now", "Reads as"],
    unknown: "?",
    readings: {
      same: "no change",
      "one-answer": "one answer, not a trend",
      trend: "moved, with new evidence",
      unproven: "changed without new evidence",
    },
  },
  trend: {
    title: "The score over time, with its ranges",
    desc: (first: string, last: string, count: number) =>
      `${count} assessments, each as a point in its range: ${first} at first, ${last} at last. Where ranges overlap, the change may be none.`,
    axis: "Date of the assessment",
    unit: "points of 100",
    source: "Plumbline, each as it was scored at the time",
    headers: ["Taken", "Score", "Range", "Level"],
    level: (level: number) => `level ${level}`,
    noLevel: "no level",
  },
} as const;
