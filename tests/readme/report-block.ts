import { DAY, run } from '../cli/run.ts';

/** A stretch of a report: the line it begins with, and the line it ends before. */
interface Stretch {
  readonly from: RegExp;
  readonly until: RegExp;
}

/** What the README shows of the draft's report. */
const OF_THE_DRAFT: readonly Stretch[] = [
  { from: /^Duties: /, until: /^$/ },
  { from: /^Salinas Union High$/, until: /^$/ },
  { from: /^Alignment$/, until: /^The four pillars$/ },
  { from: /^Not yet in place/, until: /^$/ },
  { from: /^Missing facts/, until: /^ {6}could settle/ },
  { from: /^The score is grantalign's own/, until: /^$/ },
];

/** What the README shows of the report on files as a district keeps them. */
const OF_DISTRICT_FILES: readonly Stretch[] = [
  { from: /^What was read$/, until: /^ {2}Repairs/ },
  { from: /^Oakland Unified$/, until: /^$/ },
  { from: /^Alignment$/, until: /^ {2}█/ },
];

/** The draft's report as the program prints it. */
export function reportBlock(): Promise<string> {
  return excerptOf(['audit', 'fixtures/draft', ...DAY], OF_THE_DRAFT);
}

/** The report on a district's own files, each in its own shape. */
export function districtFilesBlock(): Promise<string> {
  const folder = 'fixtures/district-files';
  return excerptOf(['audit', folder, '-c', `${folder}/grantalign.config.yaml`, ...DAY], OF_DISTRICT_FILES);
}

/** Stretches of a report, with `...` where lines are left out. */
async function excerptOf(argv: readonly string[], stretches: readonly Stretch[]): Promise<string> {
  const { out } = await run(argv);
  const lines = out.trimEnd().split('\n');
  const kept: string[] = [];
  let at = 0;
  for (const { from, until } of stretches) {
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
