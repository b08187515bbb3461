import { COMPACT_MARK, type DirectoryEntry } from '../../model/directory.ts';

/** What a compact directory says of itself above its rows. */
export interface CompactHead {
  /** The state file it was made from, as messages name it. */
  readonly from: string;
  /** `YYYY-MM-DD`; null: not known. */
  readonly date: string | null;
  /** Whether the state file tells charters from other schools. */
  readonly tells_charters: boolean;
}

const STATUS_SIGNS: Readonly<Record<DirectoryEntry['status'], string>> = {
  active: '',
  pending: 'P',
  closed: 'C',
  merged: 'M',
};
/** An LEA that has no row of its own, and that rows of schools name. */
const UNLISTED = '-';

/**
 * Entries as a compact directory: a line a code in order of codes (so that a code is found without reading the rest),
 * `code, status, charter, name`, and the county beside an LEA's name, which stands once above its schools.
 */
export function writeCompact(entries: Iterable<DirectoryEntry>, head: CompactHead): string {
  const all = [...entries];
  const lines = new Map<string, string>();
  const agencies = all.filter(({ cds }) => isAgency(cds));
  for (const entry of agencies) lines.set(entry.cds, agencyLine(entry.cds, STATUS_SIGNS[entry.status], entry));
  for (const entry of all) {
    const agency = `${entry.cds.slice(0, 7)}0000000`;
    if (!lines.has(agency)) lines.set(agency, agencyLine(agency, UNLISTED, entry));
    if (isAgency(entry.cds)) continue;
    lines.set(entry.cds, `${entry.cds}\t${STATUS_SIGNS[entry.status]}\t${charterSign(entry)}\t${plain(entry.name)}\n`);
  }
  const listsClosed = all.some(({ status }) => status === 'closed');
  return [
    `${COMPACT_MARK}\n`,
    `# made by "grantalign directory" from ${head.from}, published by the California Department of Education (CDE)\n`,
    `# date: ${head.date ?? 'not known'}\n`,
    `# schools: ${all.length - agencies.length}\n`,
    `# agencies: ${agencies.length}\n`,
    `# closed schools: ${listsClosed ? 'listed' : 'not listed'}\n`,
    `# charters: ${head.tells_charters ? 'listed' : 'not told from other schools'}\n`,
    ...[...lines].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, line]) => line),
  ].join('');
}

function agencyLine(cds: string, status: string, { lea_name, county }: DirectoryEntry): string {
  return `${cds}\t${status}\t\t${plain(lea_name)}\t${plain(county)}\n`;
}

function isAgency(cds: string): boolean {
  return cds.endsWith('0000000');
}

function charterSign({ charter, charter_funding }: DirectoryEntry): string {
  if (charter_funding !== null) return charter_funding === 'direct' ? 'D' : 'L';
  return charter === true ? 'Y' : '';
}

/** Names hold no tab and no line break. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
