import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { readSources } from '../../src/read/read-sources.ts';
import { readTextFile } from '../../src/read/text/text-file.ts';
import { parseDocuments } from '../../src/read/yaml.ts';
import { workbookOf } from '../workbooks/workbook.ts';
import { NO_SHEETS } from './no-sheets.ts';

let cwd = '';
const HEADER = 'grant_id,school_year,site_cds,residents,mentors\n';

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'grantalign-read-'));
  await mkdir(join(cwd, 'region/alameda'), { recursive: true });
  await mkdir(join(cwd, 'notes'));
  await mkdir(join(cwd, 'region/.cache'));
  for (const path of ['region/placements.csv', 'region/alameda/b.YML', 'region/alameda/a.json', 'region/.cache/c.csv'])
    await writeFile(join(cwd, path), path.endsWith('csv') ? HEADER : '{"placements": []}');
  await writeFile(join(cwd, 'region/sites.ods'), 'PK');
  await writeFile(join(cwd, 'region/~$sites.xlsx'), 'Office leaves this beside an open workbook');
  await writeFile(join(cwd, 'notes/README.md'), 'Notes');
  await symlink(join(cwd, 'region/placements.csv'), join(cwd, 'region/linked.csv'));
  await symlink(join(cwd, 'region'), join(cwd, 'region/around'));
  await symlink(join(cwd, 'nowhere'), join(cwd, 'region/lost.csv'));
});
afterAll(() => rm(cwd, { recursive: true }));

const list = (paths: readonly string[], text = '') => readSources(paths, { cwd, stdin: Readable.from([text]) });

async function drain(paths: readonly string[], stdin: readonly (string | Buffer)[]) {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const documents: Document[] = [];
  const { sources } = await readSources(paths, { cwd, stdin: Readable.from(stdin) });
  const ends = [];
  for (const source of sources) {
    ends.push(
      await source.read({
        ...NO_SHEETS,
        row: (cells, line) => {
          rows.push(cells);
          lines.push(line);
        },
        document: (document) => documents.push(document),
      }),
    );
  }
  return { rows, lines, documents, ends, sources };
}

describe('arguments', () => {
  it('a folder is read recursively in one order, hidden folders aside', async () => {
    const { sources } = await list(['region']);
    expect(sources.map(({ path }) => path)).toEqual([
      'region/alameda/a.json',
      'region/alameda/b.YML',
      'region/linked.csv',
      'region/lost.csv',
      'region/placements.csv',
    ]);
  });

  it('a spreadsheet of another format in a folder is passed over and told, what Office leaves beside an open one is not', async () => {
    const { diagnostics } = await list(['region']);
    expect(diagnostics.map(({ code, origin }) => [code, origin?.path])).toEqual([
      ['read/passed-over', 'region/around'],
      ['read/passed-over', 'region/sites.ods'],
    ]);
  });

  it('the config that stands beside the records it speaks of is not read as records', async () => {
    await mkdir(join(cwd, 'district/below'), { recursive: true });
    for (const name of ['placements.csv', 'grantalign.config.yaml', 'below/grantalign.config.yaml'])
      await writeFile(join(cwd, 'district', name), name.endsWith('csv') ? HEADER : 'year: 2025-26\n');
    const { sources, diagnostics } = await list(['district']);
    expect(sources.map(({ path }) => path)).toEqual(['district/placements.csv']);
    expect(diagnostics).toEqual([]);
  });

  it('a table between tabs in a folder is read by its ending, a text is not, unless it is named', async () => {
    await mkdir(join(cwd, 'exports'));
    for (const name of ['sites.tsv', 'grants.TAB', 'README.txt']) await writeFile(join(cwd, 'exports', name), 'a\tb\n');
    const { sources, diagnostics } = await list(['exports']);
    expect(sources.map(({ path }) => path)).toEqual(['exports/grants.TAB', 'exports/sites.tsv']);
    expect(diagnostics.map(({ severity, code, origin }) => [severity, code, origin?.path])).toEqual([
      ['warning', 'read/passed-over', 'exports/README.txt'],
    ]);
    expect(diagnostics[0]?.hint).toContain('name the file itself');
    expect((await drain(['exports/README.txt'], [])).rows).toEqual([['a', 'b']]);
  });

  it('a link that leads nowhere is told when it is read, and when it is named', async () => {
    const { ends } = await drain(['region'], []);
    expect(ends.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([
      'this file cannot be read: it is gone',
    ]);
    expect((await list(['region/lost.csv'])).diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['read/not-found', 'check the path'],
    ]);
  });

  it('a file named as two kinds is told; named once with its kind, it keeps it', async () => {
    const twice = await list(['placements=region/placements.csv', 'local_agencies=region/placements.csv']);
    expect(twice.diagnostics.map(({ code, origin }) => [code, origin?.path])).toEqual([
      ['read/two-kinds', 'region/placements.csv'],
    ]);
    const { sources } = await list(['placements=region/placements.csv', 'region/placements.csv', '-', 'placements=-']);
    expect(sources.map(({ path, kind }) => [path, kind])).toEqual([
      ['region/placements.csv', 'placements'],
      ['-', 'placements'],
    ]);
  });

  it('a workbook is read from standard input, too, each sheet a table of its own', async () => {
    const bytes = workbookOf({ Sites: [['site_cds'], ['01612590130617']], 'Last year': [['site_cds']] });
    const paths: string[] = [];
    const { sources } = await readSources(['-'], { cwd, stdin: Readable.from([bytes]) });
    const end = await sources[0]?.read({
      sheet: ({ path }) => paths.push(path),
      sheetEnd: () => undefined,
      row: () => undefined,
      document: () => undefined,
    });
    expect(end?.diagnostics).toEqual([]);
    expect(paths).toEqual(['-#Sites', "-#'Last year'"]);
  });

  it('a file named twice is read once', async () => {
    const { sources } = await list(['region', './region/placements.csv']);
    expect(sources).toHaveLength(5);
  });

  it('KIND=PATH names the kind, in any spelling of it', async () => {
    const { sources } = await list(['Residency-Grants=region/placements.csv', 'placements=-']);
    expect(sources.map(({ path, kind }) => [path, kind])).toEqual([
      ['region/placements.csv', 'residency_grants'],
      ['-', 'placements'],
    ]);
  });

  it.each([
    ['regoin', 'read/not-found', 'did you mean "region"?'],
    ['elsewhere/entirely.csv', 'read/not-found', 'check the path'],
    ['notes', 'read/no-records', 'name the folder'],
    ['placement=region/placements.csv', 'read/unknown-kind-name', 'did you mean "placements=region/placements.csv"?'],
    ['x=y.csv', 'read/unknown-kind-name', './x=y.csv'],
    ['region/placements.csv/below', 'read/unreadable', 'check its permissions'],
  ])('%s is told as %s', async (path, code, hint) => {
    const { diagnostics, sources } = await list([path]);
    expect(sources).toEqual([]);
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.hint).toContain(hint);
  });
});

describe('a file', () => {
  it('that is gone or closed to us when it is read is told, not thrown', async () => {
    const path = join(cwd, 'brief.csv');
    await writeFile(path, HEADER);
    const { sources } = await list(['brief.csv']);
    await rm(path);
    const end = await sources[0]?.read({ ...NO_SHEETS, row: () => undefined, document: () => undefined });
    expect(end?.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['read/unreadable', 'this file cannot be read: it is gone'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('in a folder beside a closed folder is read all the same', async () => {
    await mkdir(join(cwd, 'county/closed'), { recursive: true });
    await writeFile(join(cwd, 'county/placements.csv'), HEADER);
    await chmod(join(cwd, 'county/closed'), 0);
    const { sources, diagnostics } = await list(['county']);
    await chmod(join(cwd, 'county/closed'), 0o700);
    expect(sources.map(({ path }) => path)).toEqual(['county/placements.csv']);
    expect(diagnostics.map(({ code, origin }) => [code, origin?.path])).toEqual([['read/unreadable', 'county/closed']]);
  });

  it.skipIf(process.getuid?.() === 0)('without permission is told', async () => {
    const path = join(cwd, 'closed.csv');
    await writeFile(path, HEADER);
    await chmod(path, 0);
    expect((await drain(['closed.csv'], [])).ends[0]?.diagnostics[0]?.code).toBe('read/unreadable');
  });

  it('keeps its hash', async () => {
    const { ends } = await drain(['-'], ['abc']);
    expect(ends[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('standard input', () => {
  it.each([
    ['a header row', HEADER, 'csv'],
    ['a comment and a key', '# draft\nplacements: []\n', 'yaml'],
    ['a bracket', '\n{"placements": []}', 'yaml'],
    ['a document mark', '---\nplacements: []\n', 'yaml'],
    ['a title with a colon', 'Report: all, sites\na,b\n', 'csv'],
  ])('beginning with %s', async (_, text, format) => {
    const { rows, documents, ends } = await drain(['-'], [text]);
    const isCsv = rows.length > 0;
    const hasYaml = documents.length > 0 || ends.some(({ diagnostics }) => diagnostics[0]?.code === 'read/yaml-syntax');
    expect([isCsv, hasYaml]).toEqual([format === 'csv', format === 'yaml']);
  });
});

describe('CSV', () => {
  it('counts the lines of cells with line breaks, either kind', async () => {
    const { lines, rows } = await drain(['-'], ['a,b\r\n"x\r\ny",1\n\n"p\n\nq",2\nlast,3']);
    expect(lines).toEqual([1, 2, 4, 5, 8]);
    expect(rows.at(-1)).toEqual(['last', '3']);
  });

  it.each([
    ['an older Mac', 'a,b\rLincoln,1\r"x\ry",2\rlast,3\r', [1, 2, 3, 5]],
    ['several systems', 'a,b\r\nLincoln,1\rOakland,2\nlast,3', [1, 2, 3, 4]],
  ])('has rows that end as on %s', async (_, text, expected) => {
    const { lines, rows } = await drain(['-'], [text.slice(0, 4), text.slice(4)]);
    expect(lines).toEqual(expected);
    expect(rows.at(-1)).toEqual(['last', '3']);
  });

  it('hands on a million blank rows in a few seconds', { timeout: 15_000 }, async () => {
    let blank = 0;
    const { sources } = await readSources(['-'], { cwd, stdin: Readable.from([HEADER, '\n'.repeat(1_000_000)]) });
    await sources[0]?.read({ ...NO_SHEETS, row: ([cell]) => (cell === '' ? blank++ : 0), document: () => undefined });
    expect(blank).toBe(1_000_000);
  });

  it('hands on the rows above a character of another encoding, and not the half of its own', async () => {
    const bytes = [
      Buffer.from('site,county\nLa Cañada,Los Angeles\n'),
      Buffer.from('Lincoln,'),
      Buffer.from([0xf1, 0x61]),
    ];
    const { rows, ends } = await drain(['-'], bytes);
    expect(rows).toHaveLength(2);
    expect(ends[0]?.diagnostics[0]?.origin?.line).toBe(3);
  });

  it('keeps a character that two chunks share whole', async () => {
    const bytes = Buffer.from('site,county\nLa Cañada,Los Angeles\n');
    const cut = bytes.indexOf(0xc3) + 1;
    const { rows, ends } = await drain(['-'], [bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(rows[1]?.[0]).toBe('La Cañada');
    expect(ends[0]?.diagnostics).toEqual([]);
  });

  it('may not end within a character', async () => {
    const { ends } = await drain(['-'], [Buffer.from('site,county\nLa Cañ').subarray(0, -1)]);
    expect(ends[0]?.diagnostics[0]?.code).toBe('read/encoding');
  });

  it('with one cell of 10 MB stops there and says where', async () => {
    const cell = 'x'.repeat(64 * 1024);
    const chunks = ['site,county\nLincoln,Alameda\n"', ...Array.from({ length: 160 }, () => cell), '",Kern\n'];
    const { rows, ends } = await drain(['-'], chunks);
    expect(rows).toHaveLength(2);
    expect(ends[0]?.diagnostics.map(({ code, origin }) => [code, origin?.line])).toEqual([['read/row-too-long', 3]]);
  });
});

describe('documents', () => {
  it('keep their text, places and styles, several in a stream', async () => {
    const { documents } = await drain(
      ['-'],
      ['---\ncode: 01612590130617\n---\nlist: ["a", ~]\nblock: |\n  text\nnone:\n'],
    );
    expect(documents.map(({ root }) => root?.is)).toEqual(['map', 'map']);
    const [first, second] = documents.map(({ root }) => (root?.is === 'map' ? root.entries : []));
    expect(first?.[0]?.value).toEqual({ is: 'scalar', text: '01612590130617', style: 'plain', line: 2, column: 7 });
    expect(second?.map(({ value }) => (value.is === 'list' ? value.nodes : value))).toMatchObject([
      [
        { text: 'a', style: 'quoted' },
        { text: '~', style: 'plain' },
      ],
      { text: 'text\n', style: 'block' },
      { text: '', style: 'plain' },
    ]);
  });

  it('of other stages are read one by one, with their text', async () => {
    const path = join(cwd, 'region/alameda/a.json');
    const file = await readTextFile(path, 'a.json');
    expect((await parseDocuments('a.json', file.text ?? '')).documents[0]?.path).toBe('a.json');
    expect(file.text).toBe('{"placements": []}');
    expect((await readTextFile(join(cwd, 'gone.yaml'), 'gone.yaml')).diagnostics[0]?.code).toBe('read/unreadable');
    await writeFile(join(cwd, 'latin.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xf1, 0x0a]));
    expect((await readTextFile(join(cwd, 'latin.yaml'), 'latin.yaml')).diagnostics[0]?.code).toBe('read/decoded');
  });
});
