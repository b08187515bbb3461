import type { Result } from '../../model/result.ts';
import { byCounty } from '../by-county.ts';
import type { ReportOptions, Write } from '../format.ts';
import { counted } from '../numbers.ts';
import { casesLine, meanLines } from '../portfolio-words.ts';
import { rulesById, type View, viewOf } from '../view.ts';
import { writeDraftLine, writeFindings, writeHead } from './lea.ts';
import { lines, md } from './markup.ts';
import { briefBlock, writeCommonGaps, writeLeas, writeOpenDuties } from './region.ts';
import { COMMENT, Room } from './room.ts';
import { writeCaution, writeEnd, writeGates, writeRun } from './run.ts';
import { writeSince } from './since.ts';
import { writeWaivers } from './waivers.ts';

/** GitHub drops a job summary over a mebibyte, other steps' lines included. */
const SUMMARY = 900 * 1024;

/** The report as a comment on a pull request, which the next run can write over by its marker. */
export const reportMarkdown = markdownOf(COMMENT);

/** The same where there is more room: the summary of a job. */
export const reportSummary = markdownOf(SUMMARY);

function markdownOf(size: number): Write {
  return async function* report(result: Result, options: ReportOptions): AsyncGenerator<string> {
    const room = new Room(size);
    const [only, ...others] = result.cases;
    if (only !== undefined && others.length === 0) writeOne(room, viewOf(only, rulesById(result)), result);
    else yield* writeSeveral(room, result, options);
    writeRun(room, result);
    writeEnd(room);
    yield room.take();
  };
}

function writeOne(room: Room, view: View, result: Result): void {
  writeDraftLine(room, view);
  writeCaution(room, result);
  writeHead(room, view);
  writeSince(room, result);
  writeGates(room, result);
  writeWaivers(room, result);
  writeFindings(room, view, result);
}

function* writeSeveral(room: Room, result: Result, { detail, sort }: ReportOptions): Generator<string> {
  const rules = rulesById(result);
  const cases = byCounty(result.cases);
  writeCaution(room, result);
  room.write(md`## ${casesLine(result)}\n\n`);
  room.list(meanLines(result), (line) => lines([md`- ${line}`]), { noun: 'line' });
  writeSince(room, result);
  writeGates(room, result);
  writeWaivers(room, result);
  if (cases.length === 0) return;
  writeOpenDuties(
    room,
    cases.map((one) => viewOf(one, rules)),
  );
  writeCommonGaps(room, result);
  writeLeas(room, cases, sort);
  yield room.take();
  room.section(detail ? 'Each LEA in full' : 'Each LEA in brief');
  if (!detail) room.list(cases, (one) => briefBlock(viewOf(one, rules)), { noun: 'LEA' });
  for (const [at, one] of detail ? cases.entries() : []) {
    if (room.isFull) {
      room.write(md`\n_and ${counted(cases.length - at, 'more LEA')} left out here_\n`);
      break;
    }
    const view = viewOf(one, rules);
    room.write(md`\n`);
    writeDraftLine(room, view);
    writeHead(room, view);
    writeFindings(room, view, result);
    yield room.take();
  }
}
