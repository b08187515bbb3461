import type { Result } from '../../model/result.ts';
import { byCounty } from '../by-county.ts';
import { rulesById } from '../view.ts';
import { PUBLIC_NOTICE } from '../words.ts';
import { gateSuite, gatesThat } from './gate-suite.ts';
import { countOf, suiteOf } from './suite.ts';
import { testCase } from './test-case.ts';
import { attribute } from './xml.ts';

/** JUnit XML: a suite an LEA, a test a rule. Times are left out: an audit of the same records is the same bytes. */
export async function* reportJunit(result: Result): AsyncGenerator<string> {
  const { gates } = result;
  const rules = rulesById(result);
  const suites = byCounty(result.cases)
    .map((lea) => suiteOf(lea, rules, gates))
    .filter(({ tests }) => tests.length > 0);
  const tests = suites.reduce((sum, suite) => sum + suite.tests.length, gates.length);
  const failures = suites.reduce((sum, suite) => sum + countOf(suite, 'failed'), gatesThat(gates, 'fail'));
  const counts = `${attribute('tests', tests)}${attribute('failures', failures)}`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (result.masked !== undefined) yield `<!-- ${PUBLIC_NOTICE} -->\n`;
  yield `<testsuites name="grantalign"${counts}${attribute('errors', gatesThat(gates, 'undecided'))}>\n`;
  yield gateSuite(result);
  for (const suite of suites) {
    let text = ` <testsuite${attribute('name', suite.name)}${attribute('tests', suite.tests.length)}`;
    text += `${attribute('failures', countOf(suite, 'failed'))} errors="0"${attribute('skipped', countOf(suite, 'skipped'))}>\n`;
    for (const [finding, verdict] of suite.tests) text += testCase(suite.name, finding, verdict);
    yield `${text} </testsuite>\n`;
  }
  yield '</testsuites>\n';
}
