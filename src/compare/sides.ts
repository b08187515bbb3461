import type { Difference, DifferenceSide } from '../model/difference.ts';
import type { Result } from '../model/result.ts';
import { isSmallCount } from '../model/small-count.ts';

type Apart = Difference['apart'][number];

/** One of the two results, by what tells it from the other. */
export function sideOf(result: Result, path: string): DifferenceSide {
  const { schema_version, tool, as_of, school_years, pack } = result;
  return {
    path,
    schema_version,
    tool: { name: tool.name, version: tool.version },
    as_of,
    masked: result.masked !== undefined,
    small_counts: hasSmallCounts(result),
    school_years: [...school_years],
    pack: { id: pack.id, title: pack.title, version: pack.version, sha256: pack.sha256 },
    cases: result.cases.length,
  };
}

/** What the two audits do not share, what weighs most first. */
export function apartIn(before: Result, after: Result): Apart[] {
  const told: readonly Apart[] = [
    { what: 'pack', before: packText(before), after: packText(after) },
    { what: 'masked', before: maskedText(before), after: maskedText(after) },
    { what: 'school_years', before: before.school_years.join(', '), after: after.school_years.join(', ') },
    { what: 'as_of', before: before.as_of, after: after.as_of },
    { what: 'directory', before: directoryText(before), after: directoryText(after) },
    { what: 'tool', before: toolText(before), after: toolText(after) },
    { what: 'inputs', before: inputsText(before), after: inputsText(after) },
  ];
  return told.filter((one) => one.before !== one.after);
}

function packText({ pack }: Result): string {
  return `${pack.title} ${pack.version} (sha256 ${pack.sha256.slice(0, 12)})`;
}

function maskedText({ masked }: Result): string {
  return masked === undefined ? 'with its small counts' : 'small counts masked';
}

function toolText({ tool }: Result): string {
  return `${tool.name} ${tool.version}`;
}

function directoryText({ directory }: Result): string {
  if (directory === null || directory === undefined) return 'none';
  return `of ${directory.date ?? 'no stated day'} (sha256 ${directory.sha256.slice(0, 12)})`;
}

/** Files by what is in them: the same file under another name is the same file. */
function inputsText({ inputs }: Result): string {
  const files = new Set(inputs.map(({ kind, sha256 }) => `${kind} ${sha256.slice(0, 12)}`));
  return [...files].sort().join(', ');
}

function hasSmallCounts({ cases, masked }: Result): boolean {
  if (masked !== undefined) return false;
  return cases.some(({ sites }) =>
    sites.some(({ residents: { low, high } }) => isSmallCount(low) || isSmallCount(high ?? 0)),
  );
}
