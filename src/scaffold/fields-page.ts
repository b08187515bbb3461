import { fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from '../model/record.ts';
import type { Answers } from './answers.ts';
import { csvName } from './csv-name.ts';
import { howWritten } from './field-words.ts';

const LIST = 'with ; between them';

/** The page beside a CSV set: what every column states, how it is written and who knows it. */
export function fieldsPage({ year }: Answers): string {
  const lines = [
    '# What every column states',
    '',
    'Three things are not the same: a blank cell is *not reported*, `none` (in a list) is known to be none, and `0` is zero.',
    'Leave a cell blank rather than write a guess. A table that begins with the line "Not reported yet" is not reported until',
    'it has rows; headings alone, without that line, say that there are none. Columns you do not need may go.',
    'Codes of schools and LEAs are text: format their columns as Text before you type or paste, or zeros are lost.',
    'Columns marked * must be filled in each row; of `site_cds` and `site_name` one is enough.',
    ...RECORD_KIND_NAMES.flatMap((kind) => [
      '',
      `## records/${csvName(kind)}: ${titleOf(kind)}`,
      '',
      ...table(kind, year),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function titleOf(kind: RecordKind): string {
  return RECORD_KINDS[kind].title.toLowerCase();
}

function table(kind: RecordKind, year: string): readonly string[] {
  const rows = Object.entries(fieldsOf(kind)).map(([name, field]) => {
    const example = name === 'school_year' ? year : field.example;
    const star = field.required === true ? '*' : '';
    return `| \`${name}\`${star} | ${field.doc} | ${howWritten(field, LIST)} | ${field.held_by} | ${example} |`;
  });
  return [
    '| column | what it states | how it is written | held by | such as |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
}
