import type { Result } from '../../model/result.ts';
import { decidingLines, WOULD_DECIDE } from '../deciding-words.ts';
import { countDiagnostics } from '../diagnostics.ts';
import { fileLine } from '../evidence.ts';
import { notesOn, VERDICT_WORDS } from '../gate-words.ts';
import { directoryLine, linkSummary, rowsRead, rulesLine, sharingLine, yearsLine } from '../run-words.ts';
import { linkReading, unsureLinks } from '../unsure-links.ts';
import { FOOTER } from '../words.ts';
import { lines, type Markdown, md } from './markup.ts';
import type { Room } from './room.ts';

/** Finds the comment of an earlier run among others, to write over it. */
export const MARKER: Markdown = md`<!-- grantalign report -->`;

/** What a report with small or masked counts opens with. */
export function writeCaution(room: Room, result: Result): void {
  const sharing = sharingLine(result);
  if (sharing !== null) room.write(md`_${sharing}_\n\n`);
}

/** Facts named under an undecided gate; the result file has more. */
const DECIDERS = 5;

/** Each gate's verdict and why, and of an undecided one what would decide it. */
export function writeGates(room: Room, { gates, cases }: Result): void {
  if (gates.length === 0) return;
  room.section('Gates');
  const block = (one: Result['gates'][number]) => {
    const why = one.why === '' ? null : md`: ${one.why}`;
    const notes = notesOn(one).map((note) => md`. ${note}`);
    const facts = decidingLines(one, cases, DECIDERS).map((fact) => md`    - ${fact}`);
    const deciders = facts.length === 0 ? [] : [md`  - ${WOULD_DECIDE}:`, ...facts];
    return lines([md`- **${VERDICT_WORDS[one.verdict]}** ${one.gate}${why}${notes}`, ...deciders]);
  };
  room.list(gates, block, { noun: 'gate' });
}

/** What was read, mended and passed over, and by which rules it was judged. */
export function writeRun(room: Room, result: Result): void {
  room.folded('What was read', () => {
    const facts: readonly (readonly [string, string])[] = [
      ['School year', yearsLine(result)],
      ['Rows', rowsRead(result.inputs)],
      ['Directory', directoryLine(result)],
      ['Links', linkSummary(result)],
      ['Rules', rulesLine(result)],
      ['Repairs', result.diagnostics.length === 0 ? 'none' : countDiagnostics(result.diagnostics)],
    ];
    room.list(facts, ([label, text]) => lines([md`- ${label}: ${text}`]), { noun: 'fact' });
    const repair = ({ origin, message }: Result['diagnostics'][number]) =>
      lines([md`  - ${origin === null ? null : [fileLine(origin), md`: `]}${message}`]);
    room.list(result.diagnostics, repair, { noun: 'repair' });
    const row = ({ key, origin, why }: Result['unassigned'][number]) =>
      lines([md`- No usable LEA: ${key} (${fileLine(origin)}): ${why}`]);
    room.list(result.unassigned, row, { noun: 'row' });
  });
  writeUnsureLinks(room, result);
}

function writeUnsureLinks(room: Room, { links }: Result): void {
  const unsure = unsureLinks(links);
  if (unsure.length === 0) return;
  room.folded(`Unsure links (${unsure.length})`, () => {
    const link = (one: (typeof unsure)[number]) =>
      lines([
        md`- ${one.left.name ?? one.left.cds ?? one.left.key} (${fileLine(one.left.origin)}): ${linkReading(one)}`,
      ]);
    room.list(unsure, link, { noun: 'placement' });
  });
}

/** Whose score this is, what it is not, and the marker. */
export function writeEnd(room: Room): void {
  room.write(md`\n---\n\n`);
  for (const line of FOOTER) room.write(md`_${line}_\n`);
  room.write(md`\n${MARKER}\n`);
}
