import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  builtInPacks,
  packFolder,
  parsePackTexts,
  readPackImage,
  readPackTexts,
  reportNoPack,
} from '../../src/read/pack-files.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'grantalign-pack-'));
  await mkdir(join(cwd, 'county/placement'), { recursive: true });
  await writeFile(join(cwd, 'county/pack.yaml'), 'id: county\nextends: california\n');
  await writeFile(join(cwd, 'county/placement/hosts.yaml'), 'title: Sites host residents\nweight: 2\n');
  await writeFile(join(cwd, 'county/notes.md'), 'Notes');
});
afterAll(() => rm(cwd, { recursive: true }));

describe('a pack', () => {
  it('is a built-in name, or a folder that holds a pack.yaml', () => {
    expect(packFolder('california', cwd)).toBe(join(builtInPacks(), 'california'));
    expect(packFolder('county', cwd)).toBe(join(cwd, 'county'));
    expect(packFolder('nevada', cwd)).toBeNull();
    expect(reportNoPack('nevada').message).toContain('"nevada"');
  });

  it('is read with pack.yaml first, notes aside, paths as the reader sees them', async () => {
    const { texts, diagnostics } = await readPackTexts(join(cwd, 'county'), cwd);
    expect(diagnostics).toEqual([]);
    expect(texts.map(({ name, shown }) => [name, shown])).toEqual([
      ['pack.yaml', 'county/pack.yaml'],
      ['placement/hosts.yaml', 'county/placement/hosts.yaml'],
    ]);
  });

  it('changes its hash with a rule, and keeps it whatever ends its lines', async () => {
    const rule = join(cwd, 'county/placement/hosts.yaml');
    const hash = async () => (await readPackTexts(join(cwd, 'county'), cwd)).sha256;
    const before = await hash();
    await writeFile(rule, 'title: Sites host residents\r\nweight: 2\r\n');
    expect(await hash()).toBe(before);
    await writeFile(rule, 'title: Sites host residents\nweight: 3\n');
    expect(await hash()).not.toBe(before);
  });

  it('that is not there, or cannot be read as text, is told and not thrown', async () => {
    const gone = await readPackTexts(join(cwd, 'nevada'), cwd);
    expect(gone.diagnostics.map(({ code, origin }) => [code, origin?.path])).toEqual([['read/unreadable', 'nevada']]);
    await mkdir(join(cwd, 'latin'));
    await writeFile(join(cwd, 'latin/pack.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0x81, 0x0a]));
    const latin = await readPackTexts(join(cwd, 'latin'), cwd);
    expect(latin.diagnostics.map(({ code }) => code)).toEqual(['read/encoding']);
    expect(latin.texts).toEqual([]);
  });

  it('keeps the files that parse beside one that does not', async () => {
    const text = (name: string, written: string) => ({ name, shown: name, text: written });
    const { files, diagnostics } = await parsePackTexts([
      text('pack.yaml', 'id: county\n'),
      text('placement/tab.yaml', 'title:\n\t- x\n'),
      text('placement/empty.yaml', ''),
    ]);
    expect(files.map(({ name, document }) => [name, document.root?.is])).toEqual([
      ['pack.yaml', 'map'],
      ['placement/empty.yaml', undefined],
    ]);
    expect(diagnostics.map(({ code, origin }) => [code, origin?.path])).toEqual([
      ['read/yaml-syntax', 'placement/tab.yaml'],
    ]);
  });

  it('has no image of itself where nothing was built', async () => {
    expect(await readPackImage('nevada', 'abc')).toBeNull();
  });
});
