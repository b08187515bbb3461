import type { Result } from '../../model/result.ts';
import { alertsOf } from '../alert.ts';
import { printableJson } from '../printable.ts';
import { FOOTER, PUBLIC_NOTICE } from '../words.ts';
import { artifactOf, fileOf, ROOT } from './location.ts';
import { notificationsOf } from './notification.ts';
import { sarifResult } from './result.ts';
import { ruleDescriptor } from './rule.ts';

// What GitHub shows of a run. It takes five times as many and drops all but the worst: here what is left out is counted.
const RESULTS = 5_000;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 as GitHub code scanning takes it: one run, a result a line, worst first. */
export async function* reportSarif(result: Result): AsyncGenerator<string> {
  const alerts = alertsOf(result);
  const shown = alerts.alerts.slice(0, RESULTS);
  const rules = result.pack.rules.filter(({ role }) => role !== 'context');
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  yield `{\n"$schema": ${line(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": {"driver": {\n${keys(driverOf(result))},\n"rules": [`;
  yield* list(rules.map(ruleDescriptor));
  yield `]}},\n"invocations": [{"executionSuccessful": true, "toolExecutionNotifications": [`;
  yield* list(notificationsOf(result, alerts, shown.length));
  yield `]}],\n${keys(aboutRun(result))},\n"artifacts": [`;
  yield* list(artifactsOf(result));
  yield '],\n"results": [';
  yield* list(shown, (alert) => sarifResult(alert, indexes.get(alert.finding.rule.id) ?? -1, result));
  yield ']\n}]\n}\n';
}

function driverOf({ tool, pack, masked }: Result) {
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    fullDescription: { text: [...(masked === undefined ? [] : [PUBLIC_NOTICE]), ...FOOTER].join(' ') },
    properties: { pack: pack.id, pack_version: pack.version, pack_sha256: pack.sha256 },
  };
}

function aboutRun({ pack, as_of, school_years, baseline }: Result) {
  return {
    // The slash at the end makes all of it a category: one set of alerts for each pack.
    automationDetails: { id: `grantalign/${encodeURIComponent(pack.id.replace(/\p{Cs}/gu, '\ufffd'))}/` },
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder the audit ran in.' } } },
    columnKind: 'utf16CodeUnits',
    properties: {
      as_of,
      school_years,
      ...(baseline === undefined ? {} : { baseline_as_of: baseline.as_of, baseline_sha256: baseline.sha256 }),
    },
  };
}

/** Every file once, though it holds several kinds of records. */
function artifactsOf({ inputs, masked }: Result) {
  const hashes = new Map(inputs.map(({ path, sha256 }) => [fileOf(path), sha256]));
  return [...hashes].map(([path, sha256]) => ({
    location: artifactOf(path),
    roles: ['analysisTarget'],
    ...(masked === undefined ? { hashes: { 'sha-256': sha256 } } : {}),
  }));
}

/** The members of a list, each on a line of its own and written only when its turn comes. */
function* list<T>(members: readonly T[], written: (member: T) => unknown = (member) => member): Generator<string> {
  for (const [at, member] of members.entries()) yield `${at === 0 ? '\n' : ',\n'}${line(written(member))}`;
  if (members.length > 0) yield '\n';
}

/** The keys of an object without its braces, one a line. */
function keys(object: object): string {
  return Object.entries(object)
    .map(([key, value]) => `${line(key)}: ${line(value)}`)
    .join(',\n');
}

function line(value: unknown): string {
  return printableJson(JSON.stringify(value));
}
