interface SyncedAnswers {
  /** Redirects written to a socket: an answer acknowledged to a form. */
  readonly answers: number;
  readonly syncs: number;
  /** Answers written while something in the log was not yet on the disk, or with no sync since the answer before. */
  readonly early: readonly string[];
}

const CALL = /^(\d+)\s+(?:<\.\.\. )?(\w+)(?:\((.*)| resumed>(.*))$/;

/**
 * Reads a trace of `strace -f -y`: at every `HTTP/1.1 303` that leaves, each write to the log must have been followed by a sync of it
 * that had ended, and there must have been one since the last such answer.
 */
export function syncedAnswers(trace: string, log: RegExp): SyncedAnswers {
  const begun = new Map<string, string>();
  const early: string[] = [];
  let answers = 0;
  let syncs = 0;
  let dirty = false;
  let syncedSince = false;
  for (const line of trace.split("\n")) {
    const [, pid = "", call = "", opened, resumed = ""] = CALL.exec(line) ?? [];
    if (opened?.endsWith("<unfinished ...>")) begun.set(`${pid} ${call}`, opened);
    const text = opened ?? begun.get(`${pid} ${call}`) ?? "";
    const done = !(opened?.endsWith("<unfinished ...>") ?? false);
    const outcome = opened ?? resumed;
    if (/^p?writev?(64)?$/.test(call) && log.test(text)) dirty = true;
    if (/^f(data)?sync$/.test(call) && log.test(text) && done && / = 0$/.test(outcome)) {
      dirty = false;
      syncedSince = true;
      syncs += 1;
    }
    if (/^(write|writev|sendto|sendmsg)$/.test(call) && opened?.includes('"HTTP/1.1 303')) {
      answers += 1;
      if (dirty || !syncedSince) early.push(line.slice(0, 160));
      syncedSince = false;
    }
  }
  return { answers, syncs, early };
}
