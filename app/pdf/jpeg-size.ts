/** Pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Baseline, extended and progressive, in Huffman code: what decoders read. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xc2;
/** Tables, restart interval, applications' own, comment: each with its length behind it. */
const isTable = (marker: number) => [0xc4, 0xdb, 0xdd, 0xfe].includes(marker) || (marker >= 0xe0 && marker <= 0xef);
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const SCAN = 0xda;
const END = 0xd9;
/** Each scan of a progressive JPEG goes over the whole picture; programs write about ten. */
const MOST_SCANS = 20;

/**
 * The size a JPEG says it has, by a walk over all its segments. Null for whatever a decoder may read in another way: a marker out of its
 * order or without a length, a second frame, a height told later, too many scans. Memory of a decoder is native and bounded by nothing
 * else, so nothing but this keeps a small file from unfolding.
 */
export function jpegSize(view: DataView): PixelSize | null {
  let size: PixelSize | null = null;
  let scans = 0;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return null;
    if (marker === END) break;
    const next = at + 2 + view.getUint16(at + 2);
    if (isFrame(marker)) {
      if (size !== null || at + 9 > view.byteLength) return null;
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      if (size.width === 0 || size.height === 0) return null;
    } else if (marker === SCAN) {
      scans += 1;
      if (size === null || scans > MOST_SCANS) return null;
    } else if (!isTable(marker)) return null;
    at = marker === SCAN ? endOfScan(view, next) : next;
  }
  return scans > 0 ? size : null;
}

/** Where the next marker stands behind a scan's coded data. */
function endOfScan(view: DataView, from: number): number {
  for (let at = from; at + 1 < view.byteLength; at += 1) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) === 0xff && marker !== 0 && marker !== 0xff && !isRestart(marker)) return at;
  }
  return view.byteLength;
}
