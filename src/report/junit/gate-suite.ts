import type { Gate, Result } from '../../model/result.ts';
import { FOOTER } from '../words.ts';
import { attribute, xmlLines, xmlText } from './xml.ts';

const NAME = 'Gates of the run';

/** The run's gates as tests of their own, with what the report was made from and whose score it is. */
export function gateSuite({ gates, pack, as_of, school_years }: Result): string {
  const counts = `${attribute('tests', gates.length)}${attribute('failures', gatesThat(gates, 'fail'))}`;
  const properties: readonly (readonly [string, string])[] = [
    ['as_of', as_of],
    ['school_years', school_years.join(', ')],
    ['pack', `${pack.id} ${pack.version}`],
  ];
  let text = ` <testsuite${attribute('name', NAME)}${counts}${attribute('errors', gatesThat(gates, 'undecided'))} skipped="0">\n`;
  text += '  <properties>\n';
  for (const [name, value] of properties) {
    text += `   <property${attribute('name', name)}${attribute('value', value)}/>\n`;
  }
  text += '  </properties>\n';
  for (const gate of gates) text += gateTest(gate);
  return `${text}  <system-out>${xmlLines(FOOTER)}</system-out>\n </testsuite>\n`;
}

/** How many gates came to a verdict. */
export function gatesThat(gates: readonly Gate[], verdict: Gate['verdict']): number {
  return gates.filter((gate) => gate.verdict === verdict).length;
}

/** An undecided gate stops a run too, and is no failure: it could not be decided, which is what an error says. */
function gateTest({ gate, verdict, why }: Gate): string {
  const open = `  <testcase${attribute('classname', NAME)}${attribute('name', `gate ${gate}`)}`;
  if (verdict === 'pass') return `${open}/>\n`;
  const tag = verdict === 'fail' ? 'failure' : 'error';
  return `${open}>\n    <${tag}${attribute('message', why)}${attribute('type', 'gate')}>${xmlText(why)}</${tag}>\n  </testcase>\n`;
}
