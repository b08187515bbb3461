import { Readable } from 'node:stream';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { printOrigin } from '../../src/model/origin.ts';
import type { Delimiter } from '../../src/model/source.ts';
import { sourceOf } from '../../src/read/source.ts';
import { NO_SHEETS } from './no-sheets.ts';

/** What a source handed on. */
export interface Drained {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly by: Delimiter | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Severity, code and place. */
  readonly told: readonly string[];
  readonly sha256: string;
}

/** Reads chunks of bytes as a file of a name. */
export async function drain(name: string, chunks: readonly Buffer[]): Promise<Drained> {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let by: Delimiter | null = null;
  const { diagnostics, sha256 } = await sourceOf(name, null, () => Readable.from(chunks)).read({
    ...NO_SHEETS,
    row: (cells, line) => {
      rows.push(cells);
      lines.push(line);
    },
    document: () => undefined,
    separated: (sign) => {
      by = sign;
    },
  });
  const told = diagnostics.map(({ severity, code, origin }) => `${severity} ${code} ${origin && printOrigin(origin)}`);
  return { rows, lines, by, diagnostics, told, sha256 };
}

/** A buffer in pieces that end where nobody chose. */
export function inPieces(bytes: Buffer, size: number): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

/** A text as Windows-1252, for the characters names have. */
export function windows1252(text: string): Buffer {
  const beyond: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97, '€': 0x80 };
  return Buffer.from([...text].map((char) => beyond[char] ?? char.charCodeAt(0)));
}

/** A text as UTF-16, without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
