import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import { RECORD_KIND_NAMES } from '../../src/model/record.ts';
import { ROOT, run } from '../cli/run.ts';
import { BLOCKS, blockIn, withBlock } from './blocks.ts';

const PATH = `${ROOT}README.md`;

// UPDATE_README=1 writes the blocks anew; the diff is read before it is committed.
if (process.env.UPDATE_README === '1') {
  let updated = await readFile(PATH, 'utf8');
  for (const [name, make] of BLOCKS) updated = withBlock(updated, name, await make());
  await writeFile(PATH, updated);
}

const README = await readFile(PATH, 'utf8');

/** The bodies of the code blocks of a language. */
function fences(language: string): readonly string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, body = '']) => body);
}

/** Every grantalign command of the README's `sh` blocks, with the exit code its comment claims; without one, 0. */
const COMMANDS = fences('sh')
  .flatMap((block) => block.split('\n'))
  .filter((line) => /^(npx )?grantalign /.test(line))
  .map((line) => {
    const [command = '', claim = ''] = line.split(/ +# /);
    const words = command.replace(/^(npx )?grantalign /, '').match(/"[^"]*"|\S+/g) ?? [];
    const code = /exits (\d+)/.exec(claim)?.[1] ?? '0';
    return [line, words.map((word) => word.replaceAll('"', '')), Number(code)] as const;
  });

describe('what the README shows is what the program does', () => {
  it.each([...BLOCKS])('its block "%s"', async (name, make) => {
    expect(blockIn(README, name)).toBe(await make());
  });

  let folder: string;
  const written = new Set<string>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grantalign-readme-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('shows more than one command', () => {
    expect(COMMANDS.length).toBeGreaterThan(5);
  });

  it.each(COMMANDS)('%s', async (_line, words, code) => {
    // Files it writes are written elsewhere, and read there: the checkout is read only to tests.
    const argv = words.map((word, index) => {
      if (['-o', 'init'].includes(words[index - 1] ?? '')) written.add(word);
      return written.has(word) ? join(folder, word) : word;
    });
    const ran = await run(argv);
    expect(ran.err).not.toMatch(/^(error|bug)/m);
    expect(ran.code).toBe(code);
  });

  it('shows an example of every table that is read without an error', async () => {
    const examples = fences('csv');
    expect(examples).toHaveLength(RECORD_KIND_NAMES.length);
    await Promise.all(examples.map((text, at) => writeFile(join(folder, `table-${at}.csv`), text)));
    const { code, out, err } = await run(['check', ...examples.map((_, at) => join(folder, `table-${at}.csv`))]);
    expect(err).not.toMatch(/^(error|warning)/m);
    expect(code).toBe(0);
    for (const kind of RECORD_KIND_NAMES) expect(out).toMatch(new RegExp(`: 1 ${kind} read`));
  });
});

describe('what the README points to is there', () => {
  it.each([...README.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path))('link %s', (path) => {
    expect(existsSync(`${ROOT}${path}`)).toBe(true);
  });

  it.each([...README.matchAll(/`((?:src|tests|rules|fixtures)\/[^`\s<]*)`/g)].map(([, path = '']) => path))(
    'path %s',
    (path) => {
      expect(existsSync(`${ROOT}${path}`)).toBe(true);
    },
  );

  it('every option it names is one', async () => {
    const helps = await Promise.all(
      [
        ['audit'],
        ['check'],
        ['link'],
        ['map'],
        ['render'],
        ['directory'],
        ['rules', 'list'],
        ['rules', 'show'],
        ['rules', 'test'],
        ['rules', 'new'],
        ['rules', 'docs'],
        ['schema'],
        ['init'],
        ['diff'],
        [],
      ].map((command) => run([...command, '--help'])),
    );
    const known = new Set(helps.flatMap(({ out }) => out.match(/--[a-z-]+/g) ?? []));
    const named = new Set(README.match(/(?<=[`| ])--[a-z][a-z-]+/g));
    expect(named.size).toBeGreaterThan(5);
    for (const option of named) expect(known).toContain(option);
  });

  it("every exit code but a shell's own is in its table", () => {
    const section = README.slice(README.indexOf('### Exit codes'), README.indexOf('## Writing a rule'));
    for (const code of Object.values(EXIT)) expect(section).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });

  it('is under 600 lines', () => {
    expect(README.split('\n').length).toBeLessThan(600);
  });
});
