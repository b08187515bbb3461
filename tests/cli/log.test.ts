import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { heardBy } from '../report/github/runner.ts';
import { DAY, run } from './run.ts';

const COMMANDS = ['::error file=a.csv::stop', '::stop-commands::word', '##[add-mask]word'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-log-'));
});

/** Commands that GitHub's runner would hear in what a command line prints. */
async function heardOf(argv: readonly string[], columns?: number) {
  const around = { cwd: folder, env: { GITHUB_ACTIONS: 'true' }, ...(columns === undefined ? {} : { columns }) };
  const { out, err } = await run(argv, around);
  return [...heardBy(out), ...heardBy(err)];
}

describe.each(COMMANDS)('a record file that holds "%s"', (command) => {
  const HEADER = 'grant_id,program,lead_lea_cds,lead_lea_name';

  // Each is printed as it stands by some message: a cell, a heading, an excerpt, a name of a file, an option's value.
  test.each<readonly [string, string, string, readonly string[]]>([
    ['in a cell', 'a.csv', `${HEADER}\n"${command}","${command}",01612590000000,"x\n${command}"\n`, ['check', 'a.csv']],
    ['in a heading', 'a.csv', `${HEADER},"${command}","\n${command}"\n`, ['check', 'a.csv']],
    [
      'where a line of YAML is quoted',
      'a.yaml',
      `residency_grants:\n  - grant_id: [\n${command}\n`,
      ['check', 'a.yaml'],
    ],
    ['as a key of YAML', 'a.yaml', `residency_grants:\n  - "${command}": a\n`, ['check', 'a.yaml']],
    ['in its name', `${command.replaceAll('/', '')}.csv`, `${HEADER}\n`, ['check', `${command}.csv`]],
    ['in a heading to map', 'a.csv', `Grant,"${command}","School ${command}"\nA,"${command}",B\n`, ['map', 'a.csv']],
    [
      'in a name to link',
      'p.csv',
      `grant_id,school_year,site_name,residents\nA,2025-26,"${command}",2\n`,
      ['link', 'p.csv'],
    ],
    ['in its config', 'grantalign.config.yaml', `inputs: "\\n${command}"\n"${command}": a\n`, ['config', 'show']],
    ['in an option', 'a.csv', '', ['audit', 'a.csv', '--as-of', `\n${command}`]],
    ['in a path', 'a.csv', '', ['audit', `\n${command}`, ...DAY]],
  ])('%s puts no command into the log', async (_, name, text, argv) => {
    await writeFile(join(folder, 'grantalign.config.yaml'), '');
    await writeFile(join(folder, name), text);
    expect(await heardOf(argv)).toEqual([]);
  });
});

test('a report wrapped at any width puts no command into the log', async () => {
  await writeFile(join(folder, 'grantalign.config.yaml'), '');
  const words = fc.array(fc.constantFrom('word', 'of', 'residency', ...COMMANDS), { minLength: 5, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(words, fc.integer({ min: 40, max: 130 }), async (said, columns) => {
      const name = JSON.stringify(said.join(' '));
      await writeFile(
        join(folder, 'wide.yaml'),
        `residency_grants:\n  - { grant_id: ${name}, program: expansion, lead_lea_cds: '01612590000000', lead_lea_name: ${name}, evidence: ${name} }\n`,
      );
      const heard = await heardOf(['audit', 'wide.yaml', ...DAY], columns);
      expect(heard).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
