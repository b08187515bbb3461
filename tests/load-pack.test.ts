import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackAt, loadPack } from '../src/load-pack.ts';

const PACKS = new URL('./commands/packs/', import.meta.url).pathname;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-pack-'));
  await cp(join(PACKS, 'valley'), join(folder, 'valley'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes the `pack.yaml` of a pack that extends another and says no more. */
async function writePack(id: string, base: string): Promise<void> {
  await mkdir(join(folder, id), { recursive: true });
  await writeFile(
    join(folder, id, 'pack.yaml'),
    `id: ${id}\ntitle: A county's reading\nversion: 1.0.0\nextends: ${base}\n`,
  );
}

describe('a pack', () => {
  it('is found by its built-in name wherever the run stands', async () => {
    const { pack, diagnostics } = await loadPack('california', folder);
    expect(diagnostics).toEqual([]);
    expect(pack?.id).toBe('california');
  });

  it('is found by its folder', async () => {
    expect((await loadPack('valley', folder)).pack?.id).toBe('valley');
    expect((await loadPack(join(folder, 'valley'), '/')).pack?.id).toBe('valley');
  });

  it('that is not there is told', async () => {
    const missing = { severity: 'error', code: 'read/no-pack' };
    expect(await loadPack('vally', folder)).toMatchObject({ pack: null, diagnostics: [missing] });
    expect(await checkPackAt('vally', folder)).toMatchObject({ image: null, files: [], diagnostics: [missing] });
  });

  it('extends a folder relative to its own, and may be extended in turn', async () => {
    await writePack('town', '../valley');
    const town = await loadPack('town', folder);
    const valley = await loadPack('valley', folder);
    expect(town.diagnostics).toEqual([]);
    expect(town.pack?.rules.map(({ id }) => id)).toEqual(valley.pack?.rules.map(({ id }) => id));
    expect(town.pack?.bands).toEqual(valley.pack?.bands);
  });

  it('that extends what is not there is told where it says so', async () => {
    await writePack('stray', '../nowhere');
    const { pack, diagnostics } = await loadPack('stray', folder);
    expect(pack).toBeNull();
    expect(diagnostics).toMatchObject([{ code: 'rules/no-pack', origin: { path: 'stray/pack.yaml', line: 4 } }]);
  });

  it('that extends itself is told', async () => {
    await writePack('circle', '../circle');
    const { pack, diagnostics } = await loadPack('circle', folder);
    expect(pack).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it('has another hash where its own file or the one it extends changes', async () => {
    await writePack('village', '../valley');
    const hashOf = async () => (await loadPack('village', folder)).pack?.sha256;
    const first = await hashOf();
    const path = join(folder, 'valley', 'pack.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('weight: 10', 'weight: 11'));
    const second = await hashOf();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).not.toBe(first);
  });

  it('whose file is no YAML is told with the place', async () => {
    await mkdir(join(folder, 'torn'), { recursive: true });
    await writeFile(join(folder, 'torn', 'pack.yaml'), 'id: torn\nlevers: [\n');
    const { pack, diagnostics } = await loadPack('torn', folder);
    expect(pack).toBeNull();
    expect(diagnostics[0]).toMatchObject({ code: 'read/yaml-syntax', origin: { path: 'torn/pack.yaml' } });
  });
});
