import { describe, expect, it } from 'vitest';
import { partsOf, withPart, workbookOf } from '../../workbooks/workbook.ts';
import { type Part, zipOf } from '../../workbooks/zip.ts';
import { rowsOf } from './rows.ts';

const PARTS = partsOf({
  Sites: [
    ['site_cds', 'coordinator'],
    ['01612590130617', 'dedicated'],
  ],
});
const SHEET = 'xl/worksheets/sheet1.xml';
/** The container of Office's old formats, with a stream of this name in it. */
const container = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]);
const withPartAs = (name: string, part: Partial<Part>) =>
  zipOf(PARTS.map((each) => (each.name === name ? { ...each, ...part } : each)));
const sheetOf = (xml: string) => zipOf(withPart(PARTS, SHEET, () => xml));
const NO_TEXTS = `<sst>${'<si></si>'.repeat(2_000_001)}</sst>`;
const rows = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;

describe('what is no workbook to be read says so, and what to do', () => {
  it.each<[string, Buffer, string, string, string]>([
    ['an encrypted workbook', container('EncryptedPackage'), '.xlsx', 'read/encrypted-workbook', 'remove the password'],
    ['an old workbook', container('Workbook'), '.xls', 'read/other-spreadsheet', '.xlsx'],
    ['an old workbook under the new name', container('Workbook'), '.xlsx', 'read/other-spreadsheet', '.xlsx'],
    [
      'a page under the name of a workbook',
      Buffer.from('<html><body>Sign in'),
      '.xlsx',
      'read/not-a-workbook',
      'name it .csv',
    ],
    [
      'a binary workbook',
      zipOf([{ name: 'xl/workbook.bin', content: '' }]),
      '.xlsb',
      'read/other-spreadsheet',
      'CSV UTF-8',
    ],
    [
      'an OpenDocument spreadsheet',
      zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
      '.ods',
      'read/other-spreadsheet',
      'CSV UTF-8',
    ],
    [
      'a Numbers document',
      zipOf([{ name: 'Index/Document.iwa', content: '' }]),
      '.numbers',
      'read/other-spreadsheet',
      '.xlsx',
    ],
    [
      'a text document',
      zipOf([
        { name: '_rels/.rels', content: '' },
        { name: 'word/document.xml', content: '' },
      ]),
      '.xlsx',
      'read/not-a-workbook',
      'save a table in a document as .xlsx',
    ],
    ['an archive', zipOf([{ name: 'sites.csv', content: 'site_cds' }]), '', 'read/not-a-workbook', 'unpack it'],
    [
      'a workbook with macros',
      zipOf([...PARTS, { name: 'xl/vbaProject.bin', content: 'Sub AutoOpen()' }]),
      '.xlsm',
      'read/macro-workbook',
      'leaves the macros out',
    ],
    [
      'a workbook with an encrypted part',
      withPartAs(SHEET, { flags: 1 }),
      '.xlsx',
      'read/encrypted-workbook',
      'password',
    ],
  ])('%s', async (_, bytes, ending, code, hint) => {
    const { stopped, sheets } = await rowsOf(bytes, {}, ending);
    expect(stopped?.code).toBe(code);
    expect(stopped?.hint).toContain(hint);
    expect(Object.values(sheets).flat()).toEqual([]);
  });
});

describe('a workbook that is damaged says how', () => {
  const whole = zipOf(PARTS);
  it.each<[string, Buffer, string]>([
    ['cut short', whole.subarray(0, whole.length - 200), 'at its end, is not there'],
    ['cut after its first bytes', whole.subarray(0, 4), 'at its end, is not there'],
    ['with a part that unpacks to more than declared', withPartAs(SHEET, { declaredSize: 20 }), 'too many bytes'],
    ['with a part that unpacks to less than declared', withPartAs(SHEET, { declaredSize: 90_000 }), 'not enough bytes'],
    ['with a part that does not agree with its checksum', withPartAs(SHEET, { checksum: 1 }), 'checksum'],
    ['with a part twice', zipOf([...PARTS, ...PARTS.slice(-1)]), 'stands twice'],
    [
      'with a part outside itself',
      zipOf([...PARTS, { name: '../../etc/passwd', content: 'x' }]),
      'unexpected relative path: ../../etc/passwd',
    ],
    [
      'without its list of sheets',
      zipOf(PARTS.filter(({ name }) => name !== 'xl/workbook.xml')),
      '"xl/workbook.xml" is missing',
    ],
    [
      'without saying where they are',
      zipOf(withPart(PARTS, '_rels/.rels', () => '<Relationships/>')),
      'where its sheets are',
    ],
    [
      'with a sheet that is listed and not there',
      zipOf(withPart(PARTS, 'xl/workbook.xml', (xml) => xml.replace('r:id="rId1"', 'r:id="rId9"'))),
      'listed and not there',
    ],
    [
      'with a sheet outside the archive',
      zipOf(
        withPart(PARTS, 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1', '../../../etc/passwd')),
      ),
      'is missing',
    ],
    [
      'with text that is not UTF-8',
      zipOf(PARTS.map((part) => (part.name === SHEET ? { ...part, content: Buffer.from([0x3c, 0x61, 0xff]) } : part))),
      'not UTF-8',
    ],
    ['with an entity nobody declared', sheetOf(rows('<row><c t="str"><v>&lol;</v></c></row>')), 'undefined entity'],
    ['nested without end', sheetOf('<a>'.repeat(5000)), 'more than 64 levels'],
  ])('%s', async (_, bytes, message) => {
    const { stopped } = await rowsOf(bytes);
    expect(stopped?.code).toBe('read/damaged-workbook');
    expect(stopped?.message).toContain(message);
    expect(stopped?.message).not.toMatch(/invalid|failed to|something/i);
  });
});

describe('a workbook made to fill memory is refused early', () => {
  it.each<[string, () => Buffer, string]>([
    ['by one part', () => withPartAs(SHEET, { declaredSize: 0x7fffffff }), '2048 MiB'],
    [
      'by the number of parts',
      () => zipOf(Array.from({ length: 4097 }, (_, index) => ({ name: `${index}`, content: '' }))),
      '4097 parts',
    ],
    [
      'by one endless cell',
      () => sheetOf(rows(`<row><c t="str"><v>${'4'.repeat(2 ** 21)}</v></c></row>`)),
      'more than 1 MiB',
    ],
    [
      'by runs of one text',
      () => sheetOf(rows(`<row><c t="inlineStr"><is>${`<t>${'a'.repeat(60_000)}</t>`.repeat(30)}</is></c></row>`)),
      'million characters',
    ],
    [
      'by columns far apart',
      () =>
        sheetOf(
          rows(
            Array.from(
              { length: 1300 },
              (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>4</v></c></row>`,
            ).join(''),
          ),
        ),
      '20 million cells',
    ],
    ['by empty texts', () => zipOf(withPart(PARTS, 'xl/sharedStrings.xml', () => NO_TEXTS)), 'two million texts'],
    [
      'by a list of sheets',
      () => zipOf(withPart(PARTS, 'xl/workbook.xml', (xml) => xml + ' '.repeat(17 * 2 ** 20))),
      '18 MiB',
    ],
  ])('%s', async (_, make, message) => {
    const bytes = make();
    const { stopped } = await rowsOf(bytes);
    expect(`${stopped?.code}: ${stopped?.message}`).toMatch(/^read\/too-large: the workbook was not unpacked: /);
    expect(stopped?.message).toContain(message);
  });

  it('and so is a file too large to be one', async () => {
    const { stopped } = await rowsOf(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(64 * 2 ** 20)]));
    expect(stopped?.message).toContain('larger than 64 MiB');
  });
});

it('a document type is refused, and its entities with it', async () => {
  const bomb = '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>';
  const { stopped, sheets } = await rowsOf(sheetOf(`${bomb}${rows('<row><c t="str"><v>&b;</v></c></row>')}`));
  expect(stopped?.code).toBe('read/not-a-workbook');
  expect(sheets.Sites).toEqual([]);
});

it('a sheet that claims every cell there is holds what it holds', async () => {
  const bytes = workbookOf({ Sites: [['site_cds'], ['01612590130617']] });
  expect((await rowsOf(bytes)).sheets.Sites).toEqual([
    [1, 'site_cds'],
    [2, '01612590130617'],
  ]);
});

it('a million hidden, merged and erroneous cells are counted, not kept', async () => {
  const merges = '<mergeCell ref="A1:A2"/>'.repeat(100_000);
  const xml = `<worksheet><sheetData><row hidden="1"><c t="e"><v>#N/A</v></c></row></sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
  const { oddities } = await rowsOf(sheetOf(xml));
  expect(oddities.map(({ message }) => message)).toEqual([
    'a row that is hidden, by a filter or by hand, was read (row 1)',
    'cells in 100000 places are merged over several rows (A1:A2, A1:A2, A1:A2 and on); only the first of them holds the value',
    'a cell of #N/A was read as not reported (A1)',
  ]);
});

it('whatever bytes of a workbook are changed, reading ends with rows or a reason', async () => {
  const whole = zipOf(PARTS);
  const codes = new Set<string>();
  for (let at = 0; at < whole.length; at += 3) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const { stopped } = await rowsOf(bytes);
    codes.add(stopped?.code ?? 'read');
  }
  expect([...codes].every((code) => code === 'read' || code.startsWith('read/'))).toBe(true);
  expect(codes).toContain('read/damaged-workbook');
});
