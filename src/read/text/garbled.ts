import { OF_1252 } from './windows-1252.ts';

/** First characters of what UTF-8 read as Windows-1252 looks like, and the sign for what could not be read at all. */
const SUSPECTS = ['Ã', 'Â', 'â€', '\ufffd'].map((text) => Buffer.from(text));

const GARBLED = new RegExp(`\ufffd|[ÃÂ][\u0080-\u00bf${OF_1252}]|â€[\u0080-\u00bf\ufffd${OF_1252}]?`, 'g');

/** Whether a text's bytes, UTF-8, hold a character that garbled ones begin with: cheap, and mostly no. */
export function isSuspect(bytes: Buffer): boolean {
  return SUSPECTS.some((suspect) => bytes.includes(suspect));
}

/** How many characters of a text were garbled before it was saved: "Ã±" for "ñ", "â€™" for "’", "\ufffd" for any. */
export function countGarbled(text: string): number {
  return text.match(GARBLED)?.length ?? 0;
}
