import type { Result } from '../../model/result.ts';
import { type Alert, alertsOf } from '../alert.ts';
import { levelOnPush } from '../alert-level.ts';
import { placeOf } from '../alert-place.ts';
import { alertHeadline, alertLines } from '../alert-words.ts';
import { byCounty } from '../by-county.ts';
import { draftLine } from '../draft.ts';
import { nameOf } from '../lea-name.ts';
import { counted } from '../numbers.ts';
import { noWorseCount, sinceAfter, sinceLines } from '../since-words.ts';
import { rulesById, viewOf } from '../view.ts';
import { FOOTER, PUBLIC_NOTICE } from '../words.ts';
import { annotate, type Made } from './annotate.ts';
import { fitting, plainLine } from './command.ts';
import { undecidedGate } from './gates.ts';
import { placeIn, placeText } from './place.ts';
import { problem } from './problems.ts';

// A line each for as many LEAs as a log shows without scrolling.
const LEAS = 20;

/** GitHub annotations, worst first, at the records they speak of; then a line an LEA for the log. */
export async function* reportGithub(result: Result): AsyncGenerator<string> {
  if (result.masked !== undefined) yield plainLine(PUBLIC_NOTICE);
  const { alerts: found, waived } = alertsOf(result);
  const alerts = found.map((alert) => annotation(alert, result));
  // What was repaired comes last of its level: it is worth less than a finding.
  // What leaves a gate open comes first of its level, lest GitHub drop it.
  const open = result.gates.filter(({ verdict }) => verdict === 'undecided').map((gate) => undecidedGate(gate, result));
  yield* annotate([...open, ...alerts, ...result.diagnostics.map(problem)], 'in the other reports of this run');
  if (waived > 0) yield plainLine(`${counted(waived, 'finding')} waived: not annotated`);
  const kept = noWorseCount(found.map(({ finding }) => finding));
  if (kept !== '') yield plainLine(`${kept}: notices, never errors`);
  for (const line of sinceLines(result)) yield plainLine(line);
  const rules = rulesById(result);
  const cases = byCounty(result.cases);
  for (const lea of cases.slice(0, LEAS)) yield plainLine(`${nameOf(lea)}: ${draftLine(viewOf(lea, rules))}`);
  if (cases.length > LEAS) yield plainLine(`and ${counted(cases.length - LEAS, 'LEA')} more`);
  for (const line of FOOTER) yield plainLine(line);
}

function annotation(alert: Alert, result: Result): Made {
  const level = levelOnPush(alert);
  return {
    level,
    make: () => {
      const { origin } = placeOf(alert, result);
      const lines = [alertHeadline(alert), ...alertLines(alert), placeText(origin)];
      return {
        level,
        title: `${alert.finding.rule.title}${sinceAfter(alert.finding)}`,
        lines: fitting(lines.filter((line) => line !== '')),
        ...placeIn(origin),
      };
    },
  };
}
