import type { z } from "zod";
import type { Fault } from "./fault";
import { keyPath } from "./key-path";

/** What a schema found wrong in a file's content, as faults; each key that is not known is one of its own. */
export const faultsOf = (file: string, content: unknown, { issues }: z.core.$ZodError): readonly Fault[] =>
  issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          file,
          key: keyPath(content, [...issue.path, key]),
          message: "is not a key that belongs here. Check its spelling, or remove it.",
        }))
      : [{ file, key: keyPath(content, issue.path), message: issue.message }],
  );
