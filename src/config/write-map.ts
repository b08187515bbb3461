import { type DraftField, type MapDraft, SURE } from '../model/map-draft.ts';

/** Drafts of maps as a config, for a person to confirm line by line. */
export function writeMaps(drafts: readonly MapDraft[]): string {
  const head = [
    '# Drafted by "grantalign map" from headings and cells. Check every line: what is right stays, what is wrong goes.',
    '# A line that begins with # is not read. Numbers behind a line say how sure the guess is (1.00 is certain).',
    'columns:',
  ];
  return [...head, ...drafts.flatMap(linesOf)].map((line) => `${line}\n`).join('');
}

function linesOf(draft: MapDraft): readonly string[] {
  const { path, sheet, kind, other, fields, open, left_over, personal } = draft;
  const sure = fields.filter(({ confidence }) => confidence >= SURE);
  const unread = [...left_over, ...personal];
  return [
    `  - files: ${quoted(path.slice(path.lastIndexOf('/') + 1))}`,
    ...(sheet === null ? [] : [`    sheet: ${quoted(sheet)}`]),
    `    kind: ${kind}${other === null ? '' : ` # it may also be ${other}: grantalign map --kind ${other}`}`,
    ...(draft.header_row === 1 ? [] : [`    header_row: ${draft.header_row}`]),
    sure.length === 0 ? '    columns: {}' : '    columns:',
    ...fields.flatMap((field) => fieldLines(field)),
    ...open.map(
      (name) =>
        `      # ${name.split(' or ')[0]}: { constant: "?" } # every record needs ${name}: say which column, or what all rows have`,
    ),
    ...(unread.length === 0 ? [] : ['    ignore:', ...left_over.map((each) => `      - ${quoted(each)}`)]),
    ...personal.map((each) => `      - ${quoted(each)} # about people: leave it unread`),
  ];
}

function fieldLines(field: DraftField): readonly string[] {
  const off = field.confidence >= SURE ? '' : '# ';
  const line = `      ${off}${field.field}: ${filledBy(field)} # ${field.confidence.toFixed(2)}: ${field.why}`;
  const strange = field.values.filter(([, ours]) => ours === null).map(([theirs]) => quoted(theirs));
  if (strange.length === 0) return [line];
  return [
    line,
    `      # what ${field.field} means by ${strange.slice(0, 8).join(', ')} is for you to say, under "values"`,
  ];
}

function filledBy({ headings, constant, values, unit, split, patterns }: DraftField): string {
  if (constant !== null) return `{ constant: ${quoted(constant)} }`;
  const column = headings.length === 1 ? quoted(headings[0] ?? '') : `[${headings.map(quoted).join(', ')}]`;
  const known = values.flatMap(([theirs, ours]) => (ours === null ? [] : [`${quoted(theirs)}: ${quoted(ours)}`]));
  const parts = [
    `column: ${column}`,
    ...(unit === null ? [] : [`unit: ${unit}`]),
    ...(split === null ? [] : [`split: ${quoted(split)}`]),
    ...(patterns.length === 0 ? [] : [`pattern: [${patterns.map(quoted).join(', ')}]`]),
    ...(known.length === 0 ? [] : [`values: { ${known.join(', ')} }`]),
  ];
  return parts.length === 1 ? column : `{ ${parts.join(', ')} }`;
}

/** JSON's quotes are YAML's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
