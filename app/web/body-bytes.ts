/**
 * Reads a request's body, counting as it comes. Throws what `tooLarge` returns as soon as it exceeds `limit` bytes; the rest is left where
 * it is: to cancel it would close the connection before the answer is sent.
 */
export async function bodyBytes(request: Request, limit: number, tooLarge: () => Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const reader = request.body?.getReader();
  let size = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      reader.releaseLock();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
