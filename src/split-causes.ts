import { audit } from './audit.ts';
import type { AuditRequest } from './audit-request.ts';
import { subsets } from './compare/shapley.ts';
import { CAUSES, type Cause, isSameScores, type RunOf, splitChanges } from './compare/split.ts';
import type { Difference } from './model/difference.ts';
import type { Result } from './model/result.ts';

/** One side of a comparison: its result, and how its audit is run again. */
export interface Rerun {
  readonly called: 'before' | 'after';
  readonly result: Result;
  readonly request: AuditRequest;
}

/** Kinds of inputs that are no records: crosswalks are a cause of their own, waivers change no score. */
const CROSSWALK = 'crosswalk';
const NO_CAUSE = 'waivers';
/** Answers are told with the records they judge, and handed over apart from them. */
const ANSWERS = 'attestations';

/** Splits each change of a score into its causes by auditing again with each set of them; says why where it cannot. */
export async function splitCauses(difference: Difference, before: Rerun, after: Rerun): Promise<Difference> {
  const without = (why: string): Difference => ({ ...difference, no_split: [why] });
  const ends = new Map<Rerun, ReturnType<RunOf>>();
  for (const side of [before, after]) {
    const again = (await audit(side.request, () => {})).result;
    if (again === null) return without(`the inputs of "${side.called}" cannot be audited`);
    const why = otherThan(side, again);
    if (why !== null) return without(why);
    ends.set(side, scoresOf(again));
  }
  const causes = CAUSES.filter((cause) => isOther(cause, before, after));
  if (causes.length === 0) return without('records, rules, crosswalks and day are the same on both sides');
  const isParted = causes.includes('links');
  const runs = new Map<string, ReturnType<RunOf>>();
  for (const set of subsets(causes)) {
    const end = set.size === 0 ? before : set.size === causes.length ? after : null;
    const known = end === null || isParted ? undefined : ends.get(end);
    if (known !== undefined) {
      runs.set(keyOf(set), known);
      continue;
    }
    const { result } = await audit(requestWith(set, before, after, isParted), () => {});
    if (result === null) return without(`${namesOf(set)} as after and the rest as before cannot be audited together`);
    if (end !== null && !isSameScores(end.result, result)) {
      return without(`records and crosswalks of "${end.called}" give other scores when they are named one by one`);
    }
    runs.set(keyOf(set), scoresOf(result));
  }
  return splitChanges(difference, causes, (set) => runs.get(keyOf(set)) ?? new Map());
}

/** Scores alone are kept: a case holds on to all its records, and there are up to 16 audits. */
function scoresOf({ cases }: Result): ReturnType<RunOf> {
  return new Map(cases.map(({ lea, score, levers }) => [lea.cds, { score, levers }]));
}

/** What is not as in a side's result, so that a split would be of another change; null: it is the same audit. */
function otherThan({ called, result, request }: Rerun, again: Result): string | null {
  if (result.masked !== undefined) return `small counts are masked in "${called}", and hashes of its files withheld`;
  if (result.pack.sha256 !== again.pack.sha256) {
    return `the rules "${request.pack}" are not those of "${called}": their hash is another`;
  }
  const there = hashesOf(again);
  const here = hashesOf(result);
  for (const { path, kind, sha256 } of result.inputs) {
    if (kind !== NO_CAUSE && !there.has(sha256)) return `"${path}" of "${called}" is not among the inputs given for it`;
  }
  for (const { path, kind, sha256 } of again.inputs) {
    if (kind !== NO_CAUSE && !here.has(sha256))
      return `"${path}" is given for "${called}" and was not among its inputs`;
  }
  if (isSameScores(result, again)) return null;
  return `auditing the inputs of "${called}" again gives other scores: name its config (--${called}-config)`;
}

function hashesOf({ inputs }: Result): ReadonlySet<string> {
  return new Set(inputs.map(({ sha256 }) => sha256));
}

function isOther(
  cause: Cause,
  { result: before, request: was }: Rerun,
  { result: after, request: is }: Rerun,
): boolean {
  if (cause === 'rules') return before.pack.sha256 !== after.pack.sha256;
  if (cause === 'date') return before.as_of !== after.as_of;
  const files = cause === 'links' ? linkFiles : dataFiles;
  if (files(before) !== files(after)) return true;
  return cause === 'data' && readingText(was) !== readingText(is);
}

function linkFiles({ inputs }: Result): string {
  return [...new Set(inputs.filter(({ kind }) => kind === CROSSWALK).map(({ sha256 }) => sha256))].sort().join();
}

function dataFiles({ inputs }: Result): string {
  const kinds = inputs.filter(({ kind }) => kind !== CROSSWALK && kind !== NO_CAUSE);
  return [...new Set(kinds.map(({ kind, sha256 }) => `${kind} ${sha256}`))].sort().join();
}

/** How records are read: part of the data. */
function readingText({ maps, directory, enrich, year }: AuditRequest): string {
  return JSON.stringify([maps, directory, enrich, year]);
}

/** The audit with each cause taken from its side. Records and crosswalks are parted only where that is asked. */
function requestWith(set: ReadonlySet<Cause>, before: Rerun, after: Rerun, isParted: boolean): AuditRequest {
  const of = (cause: Cause) => (set.has(cause) ? after : before);
  const data = of('data').request;
  const paths = isParted ? [...recordPaths(of('data').result), ...linkPaths(of('links').result)] : data.paths;
  return { ...data, paths, pack: of('rules').request.pack, as_of: of('date').request.as_of };
}

function recordPaths({ inputs }: Result): string[] {
  const files = new Map<string, string[]>();
  for (const { path, kind } of inputs) {
    if (![CROSSWALK, NO_CAUSE, ANSWERS].includes(kind)) files.set(path, [...(files.get(path) ?? []), kind]);
  }
  // A file of one kind was perhaps named as it; a document says itself what it holds.
  return [...files].map(([path, kinds]) => (/\.csv$/i.test(path) && kinds.length === 1 ? `${kinds[0]}=${path}` : path));
}

function linkPaths({ inputs }: Result): string[] {
  return inputs.filter(({ kind }) => kind === CROSSWALK).map(({ path }) => `${CROSSWALK}=${path}`);
}

function keyOf(set: ReadonlySet<Cause>): string {
  return [...set].sort().join();
}

function namesOf(set: ReadonlySet<Cause>): string {
  return set.size === 0 ? 'nothing' : [...set].join(', ');
}
