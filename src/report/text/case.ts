import type { Result } from '../../model/result.ts';
import { percentSpan } from '../numbers.ts';
import { writeAgency } from './agency.ts';
import { writeContext } from './closing.ts';
import { dutyCounts, writeDuties } from './duties.ts';
import { writeForTheState, writeInPlace, writeNotReported, writeNotYet } from './gaps.ts';
import { writeMissing } from './missing.ts';
import { type Page, toned } from './page.ts';
import { writePillars } from './pillars.ts';
import { isUnfunded, writeScore } from './score.ts';
import { writeSites } from './sites.ts';
import { writeReadyToPair } from './unpaired.ts';
import type { View } from './view.ts';

/** One LEA in full, from who it is to what nobody told. */
export function writeCase(page: Page, view: View, result: Result): void {
  writeAgency(page, view.lea);
  writeScore(page, view, result);
  if (isUnfunded(view.lea)) {
    writeContext(page, view);
    return;
  }
  if (view.lea.paired === false) writeReadyToPair(page, view.lea, result);
  if (view.lea.score !== null) writePillars(page, view.lea);
  writeSites(page, view.lea);
  writeDuties(page, view);
  writeInPlace(page, view);
  writeNotYet(page, view);
  writeForTheState(page, view);
  writeNotReported(page, view);
  writeMissing(page, view);
  writeContext(page, view);
}

/** Whether an LEA's residency side is an application not yet made: its writer reads the duties first. */
export function isDraft({ lea }: View): boolean {
  const residencies = lea.grants.filter((grant) => grant.side === 'residency');
  return residencies.length > 0 && residencies.every((grant) => grant.status === 'draft');
}

/** `Duties: 9 shown, 1 not shown (draft.yaml:41), 2 undecided · Alignment 48-61` */
export function writeDraftLine(page: Page, view: View): void {
  const duties = dutyCounts(view.duties) ?? 'none applies';
  const score = view.lea.score === null ? 'not scored' : percentSpan(view.lea.score);
  // Never wrapped: it is read by eyes and by scripts as one line.
  page.draw([toned('strong', `Duties: ${duties} · Alignment ${score}`)]);
}
