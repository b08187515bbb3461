import type { Diagnostic } from '../model/diagnostic.ts';
import type { PupilCounts } from '../model/pupil-counts.ts';
import type { Row } from '../model/record.ts';

/** Counts what one file filled in, and tells it once. */
export class Filling {
  /** Values of records that are not those of the file. */
  differing = 0;
  /** Sites that lack a value and are not in the file. */
  absent = 0;
  private readonly counts = { upp: 0, enrollment: 0 };

  count(field: 'upp' | 'enrollment'): void {
    this.counts[field]++;
  }

  report(counts: PupilCounts, rows: readonly Row<'community_school_sites'>[]): Diagnostic {
    const { upp, enrollment } = this.counts;
    const year = counts.school_year;
    const latest = latestYear(rows);
    const isOlder = year !== null && latest !== null && year < latest;
    const of = [year ?? 'a year the file does not say', ...(counts.grades === null ? [] : [`grades ${counts.grades}`])];
    const parts = [`upp of ${sites(upp)} and enrollment of ${sites(enrollment)} filled in (${of.join(', ')})`];
    if (isOlder) parts.push(`older than the records, which are of ${latest}`);
    if (this.absent > 0)
      parts.push(`${sites(this.absent)} without a value ${this.absent === 1 ? 'is' : 'are'} not in it`);
    if (this.differing > 0)
      parts.push(
        `${this.differing} reported ${this.differing === 1 ? 'value differs from it and stays' : 'values differ from it and stay'} as reported`,
      );
    const isPart = counts.grades !== null && !['K-12', 'TK-12'].includes(counts.grades);
    return {
      severity: isOlder ? 'warning' : 'note',
      code: 'enrich/filled',
      message: parts.join('; '),
      hint: isPart ? `it counts grades ${counts.grades} alone; for whole schools name the K-12 file` : null,
      origin: { path: counts.path, line: null, column: null, field: null },
    };
  }
}

function sites(count: number): string {
  return `${count} ${count === 1 ? 'site' : 'sites'}`;
}

function latestYear(rows: readonly Row<'community_school_sites'>[]): string | null {
  let latest: string | null = null;
  for (const { cells } of rows) {
    const year = cells.school_year;
    if (year !== undefined && (latest === null || year > latest)) latest = year;
  }
  return latest;
}
