import { jpegSize, type PixelSize } from "./jpeg-size";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Its first chunk: thirteen bytes of IHDR. */
const HEADER = [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** The size in pixels a PNG or JPEG says it has, read before anything is unpacked; "odd" where its head is put together as no program writes it, null for anything else. */
export function rasterSize(bytes: Uint8Array): PixelSize | "odd" | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stands = (wanted: readonly number[], at: number) => wanted.every((byte, index) => bytes[at + index] === byte);
  if (stands(PNG, 0))
    return bytes.length < 24 || !stands(HEADER, 8) ? "odd" : { width: view.getUint32(16), height: view.getUint32(20) };
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? (jpegSize(view) ?? "odd") : null;
}
