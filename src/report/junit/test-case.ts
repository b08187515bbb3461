import { alertLines } from '../alert-words.ts';
import { notShownWords, undecidedWords } from '../duty-words.ts';
import { foundAfter } from '../evidence.ts';
import { outcomeWord } from '../finding-words.ts';
import type { Finding } from '../view.ts';
import { isForTheState } from '../words.ts';
import type { Verdict } from './verdict.ts';
import { attribute, xmlLines } from './xml.ts';

/** One rule in one LEA. The name says both: GitLab drops all but the first of tests named alike. */
export function testCase(suite: string, finding: Finding, verdict: Verdict): string {
  const { rule } = finding;
  const name = `${rule.title}, ${suite} [${rule.id}]`;
  const open = `  <testcase${attribute('classname', suite)}${attribute('name', name)}`;
  if (verdict === 'passed') return `${open}/>\n`;
  const headline = headlineOf(finding);
  const body = xmlLines([headline, ...alertLines({ finding })]);
  if (verdict === 'skipped') return `${open}>\n    <skipped>${body}</skipped>\n  </testcase>\n`;
  const failure = `<failure${attribute('message', headline)}${attribute('type', rule.basis)}>`;
  return `${open}>\n    ${failure}${body}</failure>\n  </testcase>\n`;
}

/** What was found, in the words of every report. */
function headlineOf(finding: Finding): string {
  const { rule, result } = finding;
  const words = rule.role === 'condition' && rule.verified ? dutyWords(finding) : outcomeWord(finding);
  const whose = isForTheState(rule) ? ' (for the state agencies: only CTC or CDE can change this)' : '';
  return `${words}${foundAfter(result)}${whose}`;
}

function dutyWords(finding: Finding): string {
  return finding.result.outcome === 'unknown' ? undecidedWords(finding) : notShownWords(finding);
}
