import type { Diagnostic } from '../model/diagnostic.ts';
import type { Directory, DirectoryEntry } from '../model/directory.ts';
import { originOf, type Row } from '../model/record.ts';
import type { CodesOfFile, CodeUse } from './code-uses.ts';
import { namesDiffer } from './names-differ.ts';
import { nearCode } from './near-codes.ts';

const SHOWN = 3;

/** What the directory says of the codes of one file: those it lacks, those not active, those known by another name. */
export function checkCodes(codes: CodesOfFile, directory: Directory): readonly Diagnostic[] {
  const unknown: CodeUse[] = [];
  const inactive: (readonly [CodeUse, DirectoryEntry])[] = [];
  const renamed: (readonly [CodeUse, DirectoryEntry, string, Row])[] = [];
  for (const use of codes.values()) {
    const entry = directory.find(use.cds);
    if (entry === undefined) {
      unknown.push(use);
      continue;
    }
    if (entry.status !== 'active') inactive.push([use, entry]);
    for (const [name, row] of use.names) if (namesDiffer(name, entry.name)) renamed.push([use, entry, name, row]);
  }
  return [
    ...reportUnknown(unknown, directory),
    ...reportInactive(inactive, directory),
    ...reportRenamed(renamed, directory),
  ];
}

function reportUnknown(uses: readonly CodeUse[], directory: Directory): readonly Diagnostic[] {
  const [first] = uses;
  if (first === undefined) return [];
  const told = uses.slice(0, SHOWN).map((use) => `"${use.cds}"${where(use)}${whatNear(use.cds, directory)}`);
  const opened = directory.date === null ? 'since it was made' : 'after that day';
  const closed = directory.lists_closed ? '' : ', or closed before it,';
  return [
    {
      severity: 'warning',
      code: 'enrich/unknown-code',
      message: `${uses.length} ${uses.length === 1 ? 'code is' : 'codes are'} not in ${directoryName(directory)}: ${listed(told, uses.length)}`,
      hint: `compare the digits; a school that opened ${opened}${closed} is not in this directory, so the codes were used as they stand`,
      origin: originOf(first.row, first.field),
    },
  ];
}

function whatNear(cds: string, directory: Directory): string {
  const near = nearCode(cds, directory);
  if (near === null) return '';
  const { entry } = near;
  const of = entry.name === entry.lea_name ? '' : `, ${entry.lea_name}`;
  const named = `"${entry.cds}" (${entry.name}${of}${entry.status === 'active' ? '' : `, ${entry.status}`})`;
  return near.is === 'moved' ? `, moved? The same last seven digits are ${named}` : `, did you mean ${named}?`;
}

function reportInactive(
  found: readonly (readonly [CodeUse, DirectoryEntry])[],
  directory: Directory,
): readonly Diagnostic[] {
  const [first] = found;
  if (first === undefined) return [];
  const told = found
    .slice(0, SHOWN)
    .map(([use, entry]) => `"${use.cds}"${where(use)} ${entry.name} is ${entry.status}`);
  const isPending = found.every(([, entry]) => entry.status === 'pending');
  return [
    {
      severity: isPending ? 'note' : 'warning',
      code: 'enrich/not-active',
      message: `${found.length} ${found.length === 1 ? 'code is' : 'codes are'} not of an active school in ${directoryName(directory)}: ${listed(told, found.length)}`,
      hint: isPending
        ? 'a pending school has not opened yet'
        : 'if the school goes on under another code, use that one; records of a year it was still open are right as they are',
      origin: originOf(first[0].row, first[0].field),
    },
  ];
}

function reportRenamed(
  found: readonly (readonly [CodeUse, DirectoryEntry, string, Row])[],
  directory: Directory,
): readonly Diagnostic[] {
  const [first] = found;
  if (first === undefined) return [];
  const told = found
    .slice(0, SHOWN)
    .map(([use, entry, name, row]) => `"${use.cds}" (line ${row.line}) is "${name}" here and "${entry.name}" there`);
  const [use, , , row] = first;
  return [
    {
      severity: 'warning',
      code: 'enrich/other-name',
      message: `${found.length} ${found.length === 1 ? 'code has' : 'codes have'} quite another name in ${directoryName(directory)}: ${listed(told, found.length)}`,
      hint: 'check the code: the code is what counts, not the name; a school that was renamed is right as it is',
      origin: originOf(row, use.field),
    },
  ];
}

/** How messages name a directory. */
export function directoryName({ date, path }: Directory): string {
  return `the school directory${date === null ? '' : ` of ${date}`} (${path})`;
}

function where({ row, rows }: CodeUse): string {
  return rows === 1 ? ` (line ${row.line})` : ` (line ${row.line} and ${rows - 1} more)`;
}

function listed(told: readonly string[], count: number): string {
  const rest = count - told.length;
  return told.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}
