import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIFF_FORMATS } from '../../src/report/diff/registry.ts';
import type { Format, ReportOptions } from '../../src/report/format.ts';
import { FORMATS } from '../../src/report/registry.ts';
import { AUTUMN_CHANGE } from './diff/sample.ts';
import { heardBy } from './github/runner.ts';
import { DRAFT } from './sample/draft.ts';
import { withHostile } from './sample/hostile.ts';
import { PAIRED } from './sample/paired.ts';
import { REGION } from './sample/region.ts';

const OPTIONS: ReportOptions = { width: 80, colour: false, detail: true, sort: 'county' };

/** Ways to bring a command to the front of a line, or into one. */
const COMMANDS = [
  '::error file=a.csv::stop',
  '::stop-commands::word',
  '##[add-mask]word',
  '\n::error::a',
  ' \u00a0::notice::b',
];

/** A command behind words, so that some width wraps the line before it. */
const hostile = fc
  .tuple(fc.array(fc.constantFrom('word', 'of', 'a', 'residency'), { maxLength: 30 }), fc.constantFrom(...COMMANDS))
  .map(([words, command]) => `${words.join(' ')} ${command} ${words.join(' ')} ${command}`);

async function heardIn(format: Format, text: string, before: boolean, width: number): Promise<number> {
  const write = await format.load();
  let log = '';
  for (const base of [DRAFT, PAIRED, REGION]) {
    for await (const chunk of write(withHostile(base, text, [], before), { ...OPTIONS, width })) log += String(chunk);
  }
  // A cell of a table is read back as it is, so the older form stays in it: no sign of it can be written another way.
  const isTable = format.extensions.some((extension) => extension.endsWith('csv'));
  return heardBy(isTable ? log.replaceAll('##[', '') : log).length;
}

describe.each(FORMATS.filter(({ isBinary }) => isBinary !== true))('a log that holds $name', (format) => {
  test('holds no command that its data brought in', async () => {
    const own = [await heardIn(format, 'x', false, 80), await heardIn(format, 'x', true, 80)];
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), fc.integer({ min: 60, max: 120 }), async (text, before, width) => {
        expect(await heardIn(format, text, before, width)).toBe(own[before ? 1 : 0]);
      }),
      { numRuns: 20 },
    );
  });
});

/** Words of closed lists of a comparison; what they say is told by their sentence. */
const TOLD = new Set(['change', 'outcome', 'was', 'now', 'kind', 'level', 'state', 'from', 'to', 'side']);

describe.each(DIFF_FORMATS)('a log that holds a comparison as $name', (format) => {
  test('holds no command that its data brought in', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), fc.integer({ min: 60, max: 120 }), async (text, before, width) => {
        const write = await format.load();
        let log = '';
        const difference = hostileChange(AUTUMN_CHANGE, text, before);
        for await (const chunk of write(difference, { width, colour: false, detail: true })) log += chunk;
        expect(heardBy(log)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

/** As withHostile, with the words of a comparison left as they are. */
function hostileChange<T>(value: T, text: string, before: boolean, key = ''): T {
  if (typeof value === 'string') return TOLD.has(key) ? value : withHostile(value, text, [key], before);
  if (Array.isArray(value)) return value.map((inner) => hostileChange(inner, text, before, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, hostileChange(inner, text, before, name)]);
  return Object.fromEntries(entries) as T;
}
