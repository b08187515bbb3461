import { effectOf } from '../../model/gate-effect.ts';
import type { Gate, Result } from '../../model/result.ts';
import { decidingLines, WOULD_DECIDE } from '../deciding-words.ts';
import { notesOn } from '../gate-words.ts';
import { FOOTER } from '../words.ts';
import { attribute, xmlLines } from './xml.ts';

const NAME = 'Gates of the run';

/** The run's gates as tests of their own, with what the report was made from and whose score it is. */
export function gateSuite({ gates, cases, pack, as_of, school_years, baseline }: Result): string {
  const counts = `${attribute('tests', gates.length)}${attribute('failures', gatesThat(gates, 'fail'))}`;
  const properties: readonly (readonly [string, string])[] = [
    ['as_of', as_of],
    ['school_years', school_years.join(', ')],
    ['pack', `${pack.id} ${pack.version}`],
    ...(baseline === undefined ? [] : [['baseline_as_of', baseline.as_of] as const]),
  ];
  let text = ` <testsuite${attribute('name', NAME)}${counts}${attribute('errors', gatesThat(gates, 'undecided'))}${attribute('skipped', leftOpen(gates))}>\n`;
  text += '  <properties>\n';
  for (const [name, value] of properties) {
    text += `   <property${attribute('name', name)}${attribute('value', value)}/>\n`;
  }
  text += '  </properties>\n';
  for (const gate of gates) text += gateTest(gate, cases);
  return `${text}  <system-out>${xmlLines(FOOTER)}</system-out>\n </testsuite>\n`;
}

/** How many gates do this to the run. */
export function gatesThat(gates: readonly Gate[], effect: Gate['verdict']): number {
  return gates.filter((gate) => effectOf(gate) === effect).length;
}

/** How many undecided gates the config lets pass. */
function leftOpen(gates: readonly Gate[]): number {
  return gates.filter(isLeftOpen).length;
}

function isLeftOpen(gate: Gate): boolean {
  return gate.verdict === 'undecided' && effectOf(gate) === 'pass';
}

/** Facts named under an undecided gate: all the result file has. */
const DECIDERS = 20;

/**
 * An undecided gate stops a run too, and is no failure: it could not be decided, which is what an error says. Where the
 * config lets it pass it is skipped, and where it takes it for failed it fails.
 */
function gateTest(gate: Gate, cases: Result['cases']): string {
  const open = `  <testcase${attribute('classname', NAME)}${attribute('name', `gate ${gate.gate}`)}`;
  if (gate.verdict === 'pass') return `${open}/>\n`;
  const facts = decidingLines(gate, cases, DECIDERS);
  const body = xmlLines([gate.why, ...notesOn(gate), ...(facts.length === 0 ? [] : [`${WOULD_DECIDE}:`, ...facts])]);
  if (isLeftOpen(gate)) return `${open}>\n    <skipped>${body}</skipped>\n  </testcase>\n`;
  const tag = effectOf(gate) === 'fail' ? 'failure' : 'error';
  return `${open}>\n    <${tag}${attribute('message', gate.why)}${attribute('type', 'gate')}>${body}</${tag}>\n  </testcase>\n`;
}
