import { columnLetters } from '../../src/model/sheet-path.ts';
import { type Part, zipOf } from './zip.ts';

/** A cell: text, number, yes or no, nothing, or what a number's format, a formula or an error makes of it. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly number: number; readonly format: string }
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: string };

/** A sheet: its rows from the first, and what the workbook does with them. */
export interface SheetOf {
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly string[];
  /** Another kind of sheet, such as `chartsheet`. */
  readonly type?: string;
}

type Sheets = Readonly<Record<string, SheetOf | SheetOf['rows']>>;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel saves it, with texts shared. */
export function workbookOf(sheets: Sheets, settings: { readonly date1904?: boolean } = {}): Buffer {
  return zipOf(partsOf(sheets, settings));
}

/** The parts of a workbook, to be changed before they are zipped. */
export function partsOf(sheets: Sheets, settings: { readonly date1904?: boolean } = {}): Part[] {
  const shared: string[] = [];
  const formats: string[] = [];
  const named = Object.entries(sheets).map(
    ([name, sheet]) => [name, 'rows' in sheet ? sheet : { rows: sheet }] as const,
  );
  const cells = named.map(([, sheet], index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    content: sheetXml(sheet, shared, formats),
  }));
  const list = named
    .map(([name, { state }], index) => {
      const shown = state === undefined ? '' : ` state="${state}"`;
      return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
    })
    .join('');
  const links = named.map(([, { type = 'worksheet' }], index) => [type, `worksheets/sheet${index + 1}.xml`]);
  links.push(['sharedStrings', 'sharedStrings.xml'], ['styles', 'styles.xml']);
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`);
  const styles = ['', ...formats].map((_, index) => `<xf numFmtId="${index === 0 ? 0 : 163 + index}"/>`);
  return [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    { name: '_rels/.rels', content: linksXml([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/_rels/workbook.xml.rels', content: linksXml(links) },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${settings.date1904 === true ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${HEAD}<styleSheet ${MAIN}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `${HEAD}<sst ${MAIN}>${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
    ...cells,
  ];
}

/** A workbook's parts with the content of one replaced. */
export function withPart(parts: readonly Part[], name: string, change: (content: string) => string): Part[] {
  return parts.map((part) => (part.name === name ? { ...part, content: change(String(part.content)) } : part));
}

function linksXml(links: readonly (readonly string[])[]): string {
  const all = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships>${all.join('')}</Relationships>`;
}

function sheetXml({ rows, hiddenRows = [], merged = [] }: SheetOf, shared: string[], formats: string[]): string {
  const body = rows.map((cells, index) => {
    const line = index + 1;
    const inner = cells.map((cell, at) => cellXml(cell, `${columnLetters(at + 1)}${line}`, shared, formats)).join('');
    return inner === '' ? '' : `<row r="${line}"${hiddenRows.includes(line) ? ' hidden="1"' : ''}>${inner}</row>`;
  });
  const merges = merged.map((reference) => `<mergeCell ref="${reference}"/>`).join('');
  return `${HEAD}<worksheet ${MAIN}><dimension ref="A1:XFD1048576"/><sheetData>${body.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function cellXml(cell: Cell, at: string, shared: string[], formats: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${placeOf(cell, shared)}</v></c>`;
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  if ('number' in cell) return `<c r="${at}" s="${placeOf(cell.format, formats) + 1}"><v>${cell.number}</v></c>`;
  const { formula, value } = cell;
  const type = typeof value === 'string' ? ' t="str"' : '';
  return `<c r="${at}"${type}><f>${escaped(formula)}</f>${value === undefined ? '' : `<v>${value}</v>`}</c>`;
}

function placeOf(text: string, among: string[]): number {
  const place = among.indexOf(text);
  return place === -1 ? among.push(text) - 1 : place;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
