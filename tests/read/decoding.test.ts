import fc from 'fast-check';
import { it } from 'vitest';
import { TextDecoding } from '../../src/read/text/decoding.ts';
import { soundLength } from '../../src/read/text/utf-8.ts';
import { inPieces } from './draining.ts';

/** Bytes of names in UTF-8, in Windows-1252 and of nothing, with the odd zero. */
const parts = fc.constantFrom(
  ...['La Ca', 'ada', 'ñ', '’', '“', 'É', ',', '\n'].map((text) => Buffer.from(text)),
  ...[[0xf1], [0x92], [0xc9, 0x92], [0x81], [0xc3], [0xe2], [0x80], [0xf0, 0x9f], [0]].map((bytes) =>
    Buffer.from(bytes),
  ),
);
const bytes = fc.array(parts, { maxLength: 40 }).map((each) => Buffer.concat([Buffer.from('site,county\n'), ...each]));

function decode(pieces: readonly Buffer[]) {
  const decoding = new TextDecoding();
  const text: Buffer[] = [];
  for (const piece of pieces) {
    if (decoding.wrong === null) text.push(decoding.take(piece));
  }
  if (decoding.wrong === null) text.push(decoding.end());
  return { text: Buffer.concat(text).toString(), decoding };
}

/** What the parts make by chance that is UTF-8, and letters with quotes after them in Windows-1252: "É’", "â’’", "ñ’’’". */
const BY_CHANCE = /[ɒ⒒\u{52492}]/u;

/** What every WHATWG decoder makes of UTF-8, or null where it is none. */
function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

it('UTF-8 is read as any decoder reads it, unless it is as likely Windows-1252', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 80 }), (all, size) => {
      const expected = utf8(all);
      fc.pre(expected !== null && !expected.includes('\0') && !BY_CHANCE.test(expected));
      const { text, decoding } = decode(inPieces(all, size));
      return text === expected && decoding.wrong === null && decoding.encoding === 'utf-8';
    }),
    { numRuns: 1000 },
  );
});

it('what is handed on is UTF-8 whatever the bytes, and as much of it in any chunks', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 80 }), (all, size) => {
      const whole = decode([all]);
      const pieces = decode(inPieces(all, size));
      // Pieces may show a text to be of two encodings, or none, sooner or later than the whole does; never unseen.
      if (whole.decoding.wrong === null && pieces.decoding.wrong === null) return whole.text === pieces.text;
      return whole.text.startsWith(pieces.text) || pieces.text.startsWith(whole.text) || all.includes(0);
    }),
    { numRuns: 1000 },
  );
});

it('no character is lost or changed silently', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 80 }), (all, size) => {
      const { text, decoding } = decode(inPieces(all, size));
      if (decoding.wrong !== null) return true;
      // Every byte beyond ASCII is a character's part in UTF-8, or a character in Windows-1252, and then counted.
      const special = all.filter((byte) => byte >= 0x80).length;
      return decoding.encoding === 'windows-1252'
        ? decoding.special === special && [...text].length === all.length
        : Buffer.from(text).equals(all);
    }),
    { numRuns: 1000 },
  );
});

it('sound UTF-8 is found to the byte', () => {
  fc.assert(
    fc.property(bytes, (all) => {
      let longest = 0;
      for (let length = 0; length <= all.length; length++) if (utf8(all.subarray(0, length)) !== null) longest = length;
      return soundLength(all) === longest;
    }),
    { numRuns: 300 },
  );
});
