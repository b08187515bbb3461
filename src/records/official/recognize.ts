import type { FileReading } from '../file-reading.ts';
import { plainHeading } from '../headings.ts';

const OPTIONS = {
  directory: ["CDE's school directory", '--directory'],
  counts: ['a CUPC file of CDE', '--enrich'],
} as const;

/** Headings of the directory that no list of grants, sites or agencies has. */
const DIRECTORY_ALONE = ['statustype', 'entitytype', 'recordtype', 'doctype', 'eilcode', 'ncesdist', 'fundingtype'];

/** Tells, of a file named as records, that it is a file of the state and how to name it; false: it is none. */
export function reportStateFile(
  rows: readonly { readonly cells: readonly string[]; readonly line: number }[],
  reading: FileReading,
): boolean {
  for (const { cells, line } of rows) {
    const is = stateFileOf(cells);
    if (is === null) continue;
    const [what, option] = OPTIONS[is];
    reading.problems.add({
      severity: 'error',
      code: 'records/state-file',
      message: `this is ${what}, which lists schools; records of grants, sites and counts were expected`,
      hint: `name it as ${option} ${reading.path}, and the records beside it`,
      origin: { path: reading.path, line, column: null, field: null },
    });
    return true;
  }
  return false;
}

function stateFileOf(header: readonly string[]): keyof typeof OPTIONS | null {
  const plain = header.map(plainHeading);
  const has = (...headings: readonly string[]) => headings.some((heading) => plain.includes(heading));
  if (has('schoolcode', 'cdscode') && plain.some((each) => /^calpadsunduplicatedpupil(count|percent)/.test(each)))
    return 'counts';
  const lists = has('cdscode') && has('district') && has('school');
  return lists && plain.filter((each) => DIRECTORY_ALONE.includes(each)).length >= 1 ? 'directory' : null;
}
