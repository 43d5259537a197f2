/** What a backup is called: the moment it was begun, in UTC, to the second, so that names sort by time. */
export const backupName = (now: Date, kind: "db" | "dump") =>
  `plumbline-${now.toISOString().slice(0, 19).replaceAll(":", "").replace("T", "-")}Z.${kind}`;
