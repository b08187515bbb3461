import { DAY, run } from '../cli/run.ts';

/** Stretches of the draft's report the README shows: the line each begins with, and the line it ends before. */
const SHOWN: readonly { readonly from: RegExp; readonly until: RegExp }[] = [
  { from: /^Duties: /, until: /^$/ },
  { from: /^Salinas Union High$/, until: /^$/ },
  { from: /^Alignment$/, until: /^The four pillars$/ },
  { from: /^Not yet in place/, until: /^$/ },
  { from: /^Missing facts/, until: /^ {6}could settle/ },
  { from: /^The score is grantalign's own/, until: /^$/ },
];

/** The draft's report as the program prints it, with `...` where lines are left out. */
export async function reportBlock(): Promise<string> {
  const { out } = await run(['audit', 'fixtures/draft', ...DAY]);
  const lines = out.trimEnd().split('\n');
  const kept: string[] = [];
  let at = 0;
  for (const { from, until } of SHOWN) {
    const start = lines.findIndex((line, index) => index >= at && from.test(line));
    if (start === -1) throw new Error(`the report has no line like ${from}`);
    if (start > at) kept.push('...');
    const end = lines.findIndex((line, index) => index > start && until.test(line));
    kept.push(...lines.slice(start, end === -1 ? lines.length : end));
    at = end;
    while (kept.at(-1) === '') kept.pop();
  }
  return ['```text', ...kept, '```'].join('\n');
}
