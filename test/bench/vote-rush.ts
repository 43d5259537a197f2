import { p95 } from "./p95";
import type { RawPhone } from "./raw-phones";

/** Milliseconds from a vote's sending until it is acknowledged, 95th percentile: every phone votes at the same moment. */
export async function voteRush(
  phones: readonly RawPhone[],
  path: string,
  bodyOf: (index: number) => string,
): Promise<number> {
  const taken = await Promise.all(
    phones.map(async (phone, index) => {
      const start = performance.now();
      phone.send("POST", path, bodyOf(index));
      return (await phone.until("HTTP/1.1 204")) - start;
    }),
  );
  return p95(taken);
}
