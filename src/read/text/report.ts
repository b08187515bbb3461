import type { Diagnostic } from '../../model/diagnostic.ts';
import type { NotText, TextDecoding } from './decoding.ts';

/** Where a character beyond ASCII stands, and the word it is in. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly word: string;
  /** How many such characters stand there. */
  readonly count: number;
}

const SAVE = 'save it again as "CSV UTF-8" (Excel: Save As, "CSV UTF-8 (Comma delimited)")';

const TOLD: Readonly<Record<NotText, { readonly message: string; readonly hint: string }>> = {
  binary: {
    message: 'this is a binary file (a spreadsheet, an archive or a document); CSV, YAML or JSON text was expected',
    hint: 'export each sheet as "CSV UTF-8" and name the exported files',
  },
  nul: {
    message: 'the text holds a zero byte (NUL) here, which no text does; nothing from there on was read',
    hint: 'export the file again as "CSV UTF-8"; if it is no text at all, name another file',
  },
  'utf-32': { message: 'the text is in UTF-32; UTF-8 was expected', hint: SAVE },
  'no-character': {
    message: 'a character here is neither UTF-8 nor Windows-1252; nothing from there on was read',
    hint: `${SAVE}, so that names such as "Cañada" stay whole`,
  },
  cut: {
    message: 'the file ends in the middle of a character: its end is missing',
    hint: 'copy or download the file again',
  },
  mixed: {
    message: 'the file is in two encodings',
    hint: 'two files were put into one: bring both to UTF-8 before joining them, and check the names on both lines',
  },
};

/** The diagnostic for what stopped a text; `line` is where, `other` where its first character beyond ASCII stands. */
export function reportNotText(path: string, decoding: TextDecoding, line: number, other: number): Diagnostic {
  const wrong = decoding.wrong ?? 'binary';
  const isWhole = wrong === 'binary' || wrong === 'utf-32';
  const told = TOLD[wrong];
  const [here, there] = decoding.encoding === 'windows-1252' ? ['UTF-8', 'not'] : ['not UTF-8', 'UTF-8'];
  const where =
    wrong === 'mixed'
      ? `: a character here is ${here}, one on line ${other} is ${there}; one encoding was expected`
      : '';
  return {
    severity: 'error',
    code: wrong === 'binary' || wrong === 'nul' ? 'read/not-text' : 'read/encoding',
    message: told.message + where,
    hint: told.hint,
    origin: { path, line: isWhole ? null : line, column: null, field: null },
  };
}

/** The diagnostic for a text that was read in another encoding than UTF-8 and does not say so itself. */
export function reportDecoded(path: string, decoding: TextDecoding, places: readonly Place[]): readonly Diagnostic[] {
  if (decoding.encoding === 'windows-1252') {
    const { special: count } = decoding;
    return [
      {
        severity: 'warning',
        code: 'read/decoded',
        message: `${count} ${count === 1 ? 'character was' : 'characters were'} read as Windows-1252${shown(places, count)}; UTF-8 was expected`,
        hint: 'check that the names read right, and save the file as UTF-8 (Excel: "CSV UTF-8") to be rid of this warning',
        origin: originOf(path, places[0]),
      },
    ];
  }
  if (!decoding.isUnmarked) return [];
  return [
    {
      severity: 'note',
      code: 'read/decoded',
      message: 'the text was read as UTF-16, as its zero bytes tell; it has no byte order mark to say so',
      hint: null,
      origin: originOf(path, undefined),
    },
  ];
}

/** The diagnostic for characters that an earlier program garbled; they stay as they are. */
export function reportGarbled(path: string, count: number, places: readonly Place[]): Diagnostic {
  return {
    severity: 'warning',
    code: 'read/garbled',
    message: `${count} ${count === 1 ? 'character was' : 'characters were'} garbled before this file was saved${shown(places, count)}`,
    hint: 'open the source as UTF-8 and export it again, or mend the names by hand',
    origin: originOf(path, places[0]),
  };
}

function shown(places: readonly Place[], count: number): string {
  const lines = [...new Set(places.map(({ line }) => line))];
  const word = places[0] === undefined ? '' : `, such as "${places[0].word}"`;
  const more = count > places.reduce((sum, place) => sum + place.count, 0) ? ' and on' : '';
  return lines.length === 0 ? '' : `${word} (${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more})`;
}

function originOf(path: string, place: Place | undefined): Diagnostic['origin'] {
  return { path, line: place?.line ?? null, column: place?.column ?? null, field: null };
}
