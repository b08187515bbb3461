import type { Result } from '../../model/result.ts';
import { draftLine } from '../draft.ts';
import { isUnfunded } from '../standing.ts';
import type { View } from '../view.ts';
import { writeAgency } from './agency.ts';
import { writeContext } from './closing.ts';
import { writeDuties } from './duties.ts';
import { writeForTheState, writeInPlace, writeNotReported, writeNotYet } from './gaps.ts';
import { writeMissing } from './missing.ts';
import { type Page, toned } from './page.ts';
import { writePillars } from './pillars.ts';
import { writeScore } from './score.ts';
import { writeSites } from './sites.ts';
import { writeReadyToPair } from './unpaired.ts';

/** One LEA in full, from who it is to what nobody told. */
export function writeCase(page: Page, view: View, result: Result): void {
  writeAgency(page, view.lea);
  writeScore(page, view, result);
  if (isUnfunded(view.lea)) {
    writeContext(page, view);
    return;
  }
  if (view.lea.paired === false) writeReadyToPair(page, view.lea, result);
  if (view.lea.score !== null) writePillars(page, view.lea, result.masked !== undefined);
  writeSites(page, view.lea);
  writeDuties(page, view);
  writeInPlace(page, view);
  writeNotYet(page, view);
  writeForTheState(page, view);
  writeNotReported(page, view);
  writeMissing(page, view);
  writeContext(page, view);
}

/** Never wrapped: it is read by eyes and by scripts as one line. */
export function writeDraftLine(page: Page, view: View): void {
  page.draw([toned('strong', draftLine(view))]);
}
