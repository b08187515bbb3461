import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtInPacks } from '../../../src/read/pack-files.ts';
import { inputPaths, namesStandardInput, packPaths } from '../../../src/read/watch/watched-paths.ts';

describe('what is watched of the inputs', () => {
  it.each([
    ['draft.yaml', ['/work/draft.yaml']],
    ['placements=lists/plan.csv', ['/work/lists/plan.csv']],
    ['crosswalk=names.csv', ['/work/names.csv']],
    ['plan.xlsx#My Sheet', ['/work/plan.xlsx#My Sheet', '/work/plan.xlsx']],
    ['sites=/data/sites.csv', ['/work/sites=/data/sites.csv']],
    ['-', []],
    ['placements=-', []],
  ])('%s', (input, paths) => {
    expect(inputPaths([input], '/work')).toEqual(paths);
  });

  it.each([
    [['draft.yaml', '-'], true],
    [['placements=-'], true],
    [['-.csv', 'a-'], false],
  ])('%j names standard input: %s', (inputs, names) => {
    expect(namesStandardInput(inputs)).toBe(names);
  });
});

describe('what is watched of a pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantalign-packs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const pack = (name: string, rest: string) => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'pack.yaml'), `id: ${name}\n${rest}`);
  };
  pack('county', 'extends: california # the state\n');
  pack('district', 'title: Ours\nextends: "../county"\n');
  pack('circle', 'extends: ../circle\n');
  pack('lost', 'extends: ../nowhere\n');
  mkdirSync(join(folder, 'unreadable', 'pack.yaml'), { recursive: true });

  it.each([
    ['district', ['district', 'county', builtInPacks()]],
    ['circle', ['circle']],
    ['lost', ['lost']],
    ['unreadable', ['unreadable']],
    ['not-there', ['not-there']],
  ])('%s', (name, expected) => {
    const shown = expected.map((each) => (each === builtInPacks() ? join(each, 'california') : join(folder, each)));
    expect(packPaths(`./${name}`, folder)).toEqual(shown);
  });
});
