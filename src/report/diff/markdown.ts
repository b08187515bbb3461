import type { Difference } from '../../model/difference.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { lines, type Markdown, md } from '../markdown/markup.ts';
import { COMMENT, Room } from '../markdown/room.ts';
import { shorten } from '../shorten.ts';
import { FOOTER } from '../words.ts';
import type { Entry, Group } from './entry.ts';
import type { DiffOptions } from './format.ts';
import { countLines, isNothing, type Part, partsOf } from './parts.ts';
import { type LeaScore, leaScores, sameScores } from './scores.ts';
import { apartLines, sharingOf, sideLine } from './top.ts';

// A heading is a line: longer names are cut there, and whole in the JSON.
const NAME = 120;
// No part takes the page from those after it.
const PART_SHARE = 0.4;

/** Finds the comment of an earlier run among others, to write over it. */
const MARKER: Markdown = md`<!-- grantalign diff -->`;

/** The comparison as a comment on a pull request, which the next run can write over by its marker. */
export async function* diffMarkdown(difference: Difference, { detail }: DiffOptions): AsyncGenerator<string> {
  const room = new Room(COMMENT);
  writeTop(room, difference);
  for (const part of partsOf(difference, detail)) writePart(room, part);
  writeScores(room, difference, detail);
  room.write(md`\n---\n\n`);
  for (const line of FOOTER) room.write(md`_${line}_\n`);
  room.write(md`\n${MARKER}\n`);
  yield room.take();
}

function writeTop(room: Room, difference: Difference): void {
  const sharing = sharingOf(difference);
  if (sharing !== null) room.write(md`_${sharing}_\n\n`);
  room.write(isNothing(difference) ? md`## Nothing changed\n\n` : md`## What changed\n\n`);
  const told = [...countLines(difference), ...(difference.no_split ?? []).map((line) => `No split: ${line}`)];
  room.list(told, (line) => lines([md`- ${line}`]), { noun: 'line' });
  room.folded('What is compared', () => {
    room.write(lines([md`- Before: ${sideLine(difference.before)}`, md`- After: ${sideLine(difference.after)}`]));
  });
  room.list(apartLines(difference), (line) => lines([md`\n> **Not the same** ${line}`]), { noun: 'line' });
}

function writePart(room: Room, { title, lines: told, groups }: Part): void {
  room.section(title);
  room.list(told, (line) => lines([md`- ${line}`]), { noun: 'line', share: PART_SHARE });
  room.list(groups, groupBlock, { noun: 'LEA', share: PART_SHARE });
}

function groupBlock({ lea, entries }: Group): Markdown {
  return lines([
    md`\n#### ${shorten(nameOf(lea), NAME)} · ${shorten(countyOf(lea), NAME)}\n`,
    ...entries.map(entryBlock),
  ]);
}

function entryBlock({ title, weighs, change, lines: told }: Entry): Markdown {
  const below = told.map(([label, text]) => md`  - ${label}: ${text}`);
  return { markdown: lines([md`- **${title}** (${weighs}): ${change}`, ...below]).markdown.trimEnd() };
}

function writeScores(room: Room, difference: Difference, detail: boolean): void {
  const { rows, same } = leaScores(difference, detail);
  if (rows.length + same === 0) return;
  room.section('Scores, by county and name');
  if (rows.length > 0) {
    const headings = ['County', 'LEA or lever', 'Before', 'After', 'Change', 'Because of', 'Band', 'Evidence on file'];
    room.table(headings, rows.flatMap(rowsOf), { noun: 'row' });
  }
  if (same > 0) room.write(md`\n${sameScores(rows.length, same)}\n`);
}

function rowsOf(row: LeaScore): Parameters<Room['table']>[1] {
  const { county, name, before, after, change, split, band, evidence, levers } = row;
  const own = [shorten(county, NAME), md`**${shorten(name, NAME)}**`, before, after, change, split, band, evidence];
  return [own, ...levers.map((one) => ['', one.name, one.before, one.after, one.change, one.split, '', ''])];
}
