/** What a page says of words that were erased and may still stand in the database's own files, by the reason. */
export const tracesWords = {
  soon: "The last traces leave the database’s files within minutes; nothing needs to be done.",
  held: "The last traces leave the database’s files when the backup that is running has ended; nothing needs to be done.",
  full: "The last traces leave the database’s files when its disk, which is full, has room again; whoever runs this server can see it in the log.",
  failing:
    "The last traces leave the database’s files when these can be written again; whoever runs this server can see it in the log.",
} as const;
