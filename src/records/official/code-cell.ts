import { codeDecoder } from '../decode/code.ts';
import { Refusal, Repaired } from '../decode/decoded.ts';
import { cleaned } from '../decode/signs.ts';

const decode = codeDecoder('lea');

const WHOLE = /^\d{14}$/;

/** A state file's code: 14 digits, and whether a leading zero was given back; null where it cannot be read. */
export function readCode(text: string): { readonly cds: string; readonly padded: boolean } | null {
  // The state also lists agencies outside its 58 counties.
  if (WHOLE.test(text)) return { cds: text, padded: false };
  const decoded = decode(cleaned(text));
  if (decoded instanceof Refusal) return null;
  if (decoded instanceof Repaired) return { cds: String(decoded.value), padded: decoded.repair === 'padded' };
  return typeof decoded === 'string' ? { cds: decoded, padded: false } : null;
}
