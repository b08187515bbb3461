import { columnLetters } from '../../../model/sheet-path.ts';
import type { Cell } from '../table.ts';

// XML cannot hold these, escaped or not, and printable() leaves them: they are no characters.
const NO_CHARACTERS = /[\ufffe\uffff]/g;
// Excel reads `_x0041_` in a text as an A: the underscore that begins one is written as such a code itself.
const CODES = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A row as SpreadsheetML: numbers as numbers, texts as texts whatever they begin with, nothing for what is not there. */
export function rowXml(cells: readonly Cell[], line: number, style = 0): string {
  const styled = style === 0 ? '' : ` s="${style}"`;
  let xml = `<row r="${line}">`;
  for (const [at, cell] of cells.entries()) {
    if (cell === null) continue;
    const place = `<c r="${columnLetters(at + 1)}${line}"${styled}`;
    xml +=
      typeof cell === 'number'
        ? `${place}><v>${cell}</v></c>`
        : `${place} t="inlineStr"><is><t xml:space="preserve">${escapedText(cell)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** A text as it stands in XML, in an attribute too. */
export function escapedXml(text: string): string {
  return text
    .replace(NO_CHARACTERS, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function escapedText(text: string): string {
  return escapedXml(text).replace(CODES, '_x005F_');
}
