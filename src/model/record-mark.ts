import type { EvidenceVerdict } from './measure.ts';

/**
 * A record's identity in eight characters, for results that cannot name every record they rest on: 48 bits, so that
 * among ten thousand records of one finding two are taken for one once in five million results.
 */
export function recordMark(kind: string, key: string): string {
  // Two rounds of FNV-1a from different starts, 24 bits of each: fast, and the same on every machine.
  const text = `${kind}\n${key}`;
  return mark24(text, 0x811c9dc5) + mark24(text, 0x2b0d4e17);
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function mark24(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // FNV's low bits mix poorly: its high ones are folded in.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  let sign = '';
  for (let bits = 0; bits < 24; bits += 6) sign += SIGNS[(hash >>> bits) & 63];
  return sign;
}

/** What stands before a record's mark: its verdict; of what is met no mark is kept. */
export const VERDICT_LETTERS = { gap: 'g', partial: 'p', unknown: 'u' } as const satisfies Partial<
  Record<EvidenceVerdict, string>
>;

const MARKED = /([gpu])([\w-]{8})/g;

/** Reads what a result keeps of the records it does not name: mark and verdict of each that is not met. */
export function readMarked(text: string): ReadonlyMap<string, EvidenceVerdict> {
  const verdicts = new Map<string, EvidenceVerdict>();
  for (const [, letter, mark = ''] of text.matchAll(MARKED)) {
    verdicts.set(mark, letter === 'g' ? 'gap' : letter === 'p' ? 'partial' : 'unknown');
  }
  return verdicts;
}
