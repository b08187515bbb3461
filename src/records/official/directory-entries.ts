import type { DirectoryEntry } from '../../model/directory.ts';
import { decodeDate } from '../decode/date.ts';
import { isNullWord } from '../decode/words.ts';
import { readCharter, readFunding } from './charter-words.ts';
import { readCode } from './code-cell.ts';
import type { DirectoryColumn } from './directory-columns.ts';
import type { OfficialRow } from './official-table.ts';
import { Tally } from './tally.ts';

const STATUSES: Readonly<Record<string, DirectoryEntry['status']>> = {
  active: 'active',
  pending: 'pending',
  closed: 'closed',
  merged: 'merged',
};

/** Collects a directory's rows as entries by code, and counts what was mended or left out. */
export class DirectoryEntries {
  readonly byCode = new Map<string, DirectoryEntry>();
  /** The latest day any row was updated. */
  updated: string | null = null;
  readonly tallies = { padded: new Tally(), refused: new Tally(), twice: new Tally(), status: new Tally() };

  take(row: OfficialRow<DirectoryColumn>, line: number): void {
    const code = readCode(row('code'));
    if (code === null || isNullWord(row('district'))) {
      this.tallies.refused.add(line);
      return;
    }
    if (code.padded) this.tallies.padded.add(line);
    this.note(row('updated'));
    const before = this.byCode.get(code.cds);
    const entry = this.entryOf(row, code.cds, line);
    if (before !== undefined) this.tallies.twice.add(line);
    // A code that stands twice is a school that was closed and opened again: the open one is asked about.
    if (before === undefined || (before.status !== 'active' && entry.status === 'active')) {
      this.byCode.set(code.cds, entry);
    }
  }

  private entryOf(row: OfficialRow<DirectoryColumn>, cds: string, line: number): DirectoryEntry {
    const status = STATUSES[row('status').toLowerCase()];
    if (status === undefined) this.tallies.status.add(line);
    const district = row('district');
    const isAgency = cds.endsWith('0000000') || isNullWord(row('school'));
    const charter = isAgency ? false : readCharter(row('charter'));
    return {
      cds,
      name: isAgency ? district : row('school'),
      lea_name: district,
      county: row('county'),
      status: status ?? 'active',
      charter: charter ?? (readFunding(row('funding')) === null ? null : true),
      charter_funding: isAgency ? null : readFunding(row('funding')),
    };
  }

  private note(updated: string): void {
    if (updated === '') return;
    const day = decodeDate(updated);
    if (typeof day === 'string' && (this.updated === null || day > this.updated)) this.updated = day;
  }
}
