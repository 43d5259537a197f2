export interface JpegParts {
  /** Every segment before the frame, whole. */
  readonly tables: readonly Buffer[];
  readonly frame: Buffer;
  /** The scan's head with its coded data, without the end of the picture. */
  readonly scan: Buffer;
}

/** A baseline JPEG of one scan in its segments, the tables between frame and scan among those before. */
export function jpegParts(given: Uint8Array): JpegParts {
  const bytes = Buffer.from(given);
  const tables: Buffer[] = [];
  let frame: Buffer | undefined;
  for (let at = 2; ; ) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at, end);
    if (marker === 0xda) {
      if (frame === undefined) throw new Error("a scan before its frame");
      return { tables, frame, scan: bytes.subarray(at, bytes.length - 2) };
    }
    if (marker >= 0xc0 && marker <= 0xc2) frame = segment;
    else tables.push(segment);
    at = end;
  }
}

/** A JPEG put together of segments, between its start and its end. */
export const jpegWith = (...segments: readonly Buffer[]): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])]));
