/** How a file's bytes are read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the first bytes of a file give away. */
export interface Sniffed {
  readonly is: Encoding | 'utf-32' | 'binary';
  /** Whether a byte order mark says so. */
  readonly isMarked: boolean;
}

/** Bytes that are enough to tell: a heading or two. */
export const ENOUGH = 64;

/** xlsx and zip, PDF, old xls, PNG, GIF; JPEG and gzip have shorter marks. */
const BINARY = ['PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0', '\x89PNG', 'GIF8', '\xff\xd8\xff', '\x1f\x8b'];

/** Reads the mark of an encoding, an archive or a document; without one, zeros between letters tell UTF-16. */
export function sniff(bytes: Buffer): Sniffed {
  const mark = bytes.toString('latin1', 0, 4);
  if (BINARY.some((each) => mark.startsWith(each))) return { is: 'binary', isMarked: true };
  if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') return { is: 'utf-32', isMarked: true };
  if (mark.startsWith('\xff\xfe')) return { is: 'utf-16le', isMarked: true };
  if (mark.startsWith('\xfe\xff')) return { is: 'utf-16be', isMarked: true };
  const [even, odd] = zerosIn(bytes.subarray(0, ENOUGH));
  const pairs = Math.min(bytes.length, ENOUGH) / 2;
  // A letter beyond Latin here or there has no zero.
  if (pairs >= 2 && even === 0 && odd >= pairs * 0.7) return { is: 'utf-16le', isMarked: false };
  if (pairs >= 2 && odd === 0 && even >= pairs * 0.7) return { is: 'utf-16be', isMarked: false };
  return { is: 'utf-8', isMarked: false };
}

function zerosIn(bytes: Buffer): readonly [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) counts[index % 2 === 0 ? 0 : 1]++;
  return counts;
}
