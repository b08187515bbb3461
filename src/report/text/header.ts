import type { Result } from '../../model/result.ts';
import { countDiagnostics } from '../diagnostics.ts';
import { fileLine } from '../evidence.ts';
import { counted } from '../numbers.ts';
import {
  directoryLine,
  kindsByFile,
  linkSummary,
  pupilCountsLine,
  rowsRead,
  rulesLine,
  sharingLine,
  yearsLine,
} from '../run-words.ts';
import { type Page, toned } from './page.ts';

// A county's worth of files fits a screen; beyond that the totals say it.
const FILES_SHOWN = 12;
const UNASSIGNED_SHOWN = 10;
const REPAIRS_SHOWN = 8;

/** What was read, before anything is concluded from it. */
export function writeHeader(page: Page, result: Result): void {
  const sharing = sharingLine(result);
  if (sharing !== null) page.write([toned('strong', sharing)]);
  page.section('What was read');
  page.labelled('School year', [yearsLine(result)]);
  writeInputs(page, result);
  page.labelled('Directory', [directoryLine(result)]);
  const counts = pupilCountsLine(result);
  if (counts !== null) page.labelled('Filled from', [counts]);
  page.labelled('Links', [linkSummary(result)]);
  writeRepairs(page, result);
  page.labelled('Rules', [rulesLine(result)]);
  writeUnassigned(page, result);
}

function writeInputs(page: Page, { inputs }: Result): void {
  page.labelled('Rows', [rowsRead(inputs)]);
  const files = kindsByFile(inputs);
  if (files.size > FILES_SHOWN) return;
  for (const [path, kinds] of files) {
    page.write([path, toned('quiet', ` (${kinds.join(', ')})`)], { indent: 4, hang: 6 });
  }
}

/** What was mended or passed over on the way in, file by file: numbers rest on it. */
function writeRepairs(page: Page, { diagnostics }: Result): void {
  page.labelled('Repairs', [diagnostics.length === 0 ? 'none' : countDiagnostics(diagnostics)]);
  for (const { message, origin } of diagnostics.slice(0, REPAIRS_SHOWN)) {
    page.write([origin === null ? '' : `${fileLine(origin)}: `, message], { indent: 4, hang: 6 });
  }
  const rest = diagnostics.length - REPAIRS_SHOWN;
  if (rest > 0) page.write([`and ${counted(rest, 'more', 'more')} in the result file`], { indent: 4 });
}

function writeUnassigned(page: Page, { unassigned }: Result): void {
  if (unassigned.length === 0) return;
  page.labelled('No usable LEA', [`${counted(unassigned.length, 'row')} in no LEA's findings:`]);
  for (const one of unassigned.slice(0, UNASSIGNED_SHOWN)) {
    page.labelled('', [`${one.key} (${fileLine(one.origin)}): ${one.why}`]);
  }
  const rest = unassigned.length - UNASSIGNED_SHOWN;
  if (rest > 0) page.labelled('', [`and ${counted(rest, 'row')} more`]);
}
