import type { Result } from '../../model/result.ts';
import { decidingLines } from '../deciding-words.ts';
import { countDiagnostics } from '../diagnostics.ts';
import { gateSentence } from '../gate-words.ts';
import { casesLine, meanLines } from '../portfolio-words.ts';
import { directoryLine, linkSummary, rowsRead, rulesLine, sharingLine, yearsLine } from '../run-words.ts';
import { sinceLines } from '../since-words.ts';
import { FOOTER } from '../words.ts';
import { tableOf } from './table.ts';

type Line = readonly [subject: string, says: string];

const COLUMNS_SAY =
  'Columns in _points and _percent are of 100; gain_points is what a rule would add to the score. An empty cell is not reported; 0 is none.';

/** Facts named under an undecided gate: all the result file has. */
const DECIDERS = 20;

/** What a workbook is made from, how to read it, and what its score is not. */
export const ABOUT_TABLE = tableOf<Line>(
  'About',
  [
    ['subject', 18, ([subject]) => subject],
    ['says', 120, ([, says]) => says],
  ],
  linesOf,
);

function* linesOf(result: Result): Generator<Line> {
  const sharing = sharingLine(result);
  if (sharing !== null) yield ['Caution', sharing];
  yield ['LEAs', casesLine(result)];
  for (const line of meanLines(result)) yield ['Scores', line];
  for (const line of sinceLines(result)) yield ['Baseline', line];
  for (const gate of result.gates) {
    yield ['Gate', `${gate.gate}: ${gateSentence(gate)}`];
    for (const line of decidingLines(gate, result.cases, DECIDERS)) yield ['Would decide', line];
  }
  yield ['School year', yearsLine(result)];
  yield ['Rows', rowsRead(result.inputs)];
  yield ['Directory', directoryLine(result)];
  yield ['Links', linkSummary(result)];
  yield ['Repairs', result.diagnostics.length === 0 ? 'none' : countDiagnostics(result.diagnostics)];
  for (const { key, why } of result.unassigned) yield ['No usable LEA', `${key}: ${why}`];
  yield ['Rules', rulesLine(result)];
  yield ['Made by', `${result.tool.name} ${result.tool.version}`];
  yield ['Columns', COLUMNS_SAY];
  for (const line of FOOTER) yield ['Score', line];
}
