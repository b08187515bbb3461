import { isUtf8 } from 'node:buffer';

/** How many bytes at the end begin a character that the next chunk ends. */
export function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** How many bytes from the start are whole UTF-8 characters. */
export function soundLength(bytes: Buffer): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - cutLength(part)))) sound = middle;
    else broken = middle;
  }
  return sound - cutLength(bytes.subarray(0, sound));
}
