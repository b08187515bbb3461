import { isAscii } from 'node:buffer';

/** The characters of bytes 80 to 9F, where Latin-1 has controls; five of them have none. */
export const OF_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Bytes Windows-1252 has no character for. */
const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Accented letters and punctuation of UTF-8, byte for byte. In Windows-1252 they are "Ã±", "Â·" or "â€™", which nobody
 * writes: such bytes in a Windows-1252 text came from another file.
 */
const UTF_8 = /[\xc2\xc3][\x80-\xbf]|\xe2\x80[\x80-\xbf]/;

/**
 * A letter with an accent before a quote, a dash or dots ("JOSÉ’S"): by chance these are UTF-8, too, of phonetic signs
 * and letters of scripts that no name here is written in.
 */
const BY_CHANCE = /[\xc9\xcd\xd1\xd3\xda]P|[\xe1-\xef]PP|[\xf1-\xf4]PPP/.source.replaceAll(
  'P',
  '[\\x85\\x91-\\x94\\x96\\x97]',
);
const CHANCES = new RegExp(BY_CHANCE, 'g');

/** Whether UTF-8 text may as well be Windows-1252: it is ASCII but for such chances. */
export function is1252Above(text: Buffer): boolean {
  return isAscii(text) || /^[\0-\x7f]*$/.test(text.toString('latin1').replace(CHANCES, ''));
}

/** Where the bytes stop being Windows-1252 for certain; -1: nowhere. */
export function undefinedIn(bytes: Buffer): number {
  const places = UNDEFINED.map((byte) => bytes.indexOf(byte)).filter((at) => at !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Where a character of UTF-8 stands among the bytes; -1: nowhere. */
export function utf8In(bytes: Buffer): number {
  return bytes.toString('latin1').search(UTF_8);
}

/** How many bytes at the end may begin a character of UTF-8. */
export function maybeUtf8At(bytes: Buffer): number {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 2));
  return end.endsWith('\xe2\x80') ? 2 : /[\xc2\xc3\xe2]$/.test(end) ? 1 : 0;
}

/**
 * The text of Windows-1252 bytes as UTF-8, and how many of its characters are none of ASCII. Node's own decoder of that
 * name takes bytes 80 to 9F for controls, as Latin-1 does, in some of the versions we run on.
 */
export function fromWindows1252(bytes: Buffer): { readonly text: Buffer; readonly special: number } {
  const text = bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => OF_1252[char.charCodeAt(0) - 0x80] ?? char);
  let special = 0;
  for (const byte of bytes) if (byte >= 0x80) special++;
  return { text: Buffer.from(text), special };
}
