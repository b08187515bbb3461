import { fieldsOf, RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import type { Answers } from './answers.ts';
import { knownFacts } from './known-facts.ts';

/** Stands above the headings of a table nobody has told of: without it, headings alone say that there are none. */
export const NOT_REPORTED_YET =
  'Not reported yet: type rows below the headings. To say that there are none take this line out.';

/** One table a file, every heading there; only what was answered is filled in. */
export function recordsCsv(answers: Answers): readonly (readonly [RecordKind, string])[] {
  const known = knownFacts(answers);
  return RECORD_KIND_NAMES.map((kind) => {
    const headings = Object.keys(fieldsOf(kind));
    const facts = known[kind];
    if (facts === undefined) return [kind, `${NOT_REPORTED_YET}\n${headings.join(',')}\n`];
    const row = headings.map((heading) => cell(facts[heading] ?? ''));
    return [kind, `${headings.join(',')}\n${row.join(',')}\n`];
  });
}

function cell(value: string | readonly string[]): string {
  const text = typeof value === 'string' ? value : value.join('; ');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
