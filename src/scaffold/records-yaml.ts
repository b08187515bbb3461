import type { Field } from '../model/field.ts';
import { fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from '../model/record.ts';
import { type Answers, SCHEMA_FOLDER } from './answers.ts';
import { howWritten } from './field-words.ts';
import { type KnownFacts, knownFacts } from './known-facts.ts';
import { wrapped } from './wrapped.ts';

const LIST = 'as [a, b]';
const WIDTH = 110;
/** Placements stand inside the grant they belong to. */
const NESTED = 'placements';

type Facts = Readonly<Record<string, string | readonly string[]>>;

/**
 * A draft in which every field stands with what it states, and only what was answered is filled in. `##` explains,
 * `#` keeps a field unset: a person takes one `#` off and types, so an editor's "uncomment" leaves explanations be.
 */
export function recordsYaml(answers: Answers): string {
  const known = knownFacts(answers);
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA_FOLDER}/records.schema.json`,
    '## Your draft application as records. "grantalign audit" says what they show and what is still open.',
    '## Take the # off a field and type its value. What is left out is not reported, which is neither "no" nor 0:',
    '## leave a line as it is rather than write a guess. Offices, grants and schools belong here; people do not.',
    ...RECORD_KIND_NAMES.filter((kind) => kind !== NESTED).flatMap((kind) => ['', ...tableLines(kind, known, answers)]),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** A table, open where a record of it is known and kept unset where none is. */
function tableLines(kind: RecordKind, known: KnownFacts, answers: Answers): readonly string[] {
  const facts = known[kind];
  if (facts === undefined) return unsetTable(kind, answers);
  const nested = kind === 'residency_grants' ? ['', ...unsetTable(NESTED, answers).map((line) => `    ${line}`)] : [];
  return [`## ${RECORD_KINDS[kind].title}`, `${kind}:`, ...recordLines(kind, facts), ...nested];
}

function unsetTable(kind: RecordKind, { year }: Answers): readonly string[] {
  const facts: Facts = 'school_year' in fieldsOf(kind) ? { school_year: year } : {};
  return [
    `## ${RECORD_KINDS[kind].title}: one entry, from its "-" on, for each`,
    `## Left as it is, this table is not reported; "${kind}: []" says that there are none.`,
    ...[`${kind}:`, ...recordLines(kind, facts)].map((line) => `# ${line}`),
  ];
}

/** The fields of one record: those known filled in, those it must have open, the others unset. */
function recordLines(kind: RecordKind, facts: Facts): readonly string[] {
  const fields = Object.entries(fieldsOf(kind)).filter(([name]) => kind !== NESTED || name !== 'grant_id');
  const isOpen = ([name, field]: readonly [string, Field]) => facts[name] !== undefined || isNeeded(kind, name, field);
  // A record begins with its "-": a field that stands open comes first.
  const first = fields.findIndex(isOpen);
  const ordered = [...fields.splice(first, 1), ...fields];
  return ordered.flatMap((each, at) => {
    const [name, field] = each;
    const value = facts[name];
    const line = `${name}:${value === undefined ? '' : ` ${scalar(value, field)}`}`;
    const explained = `${field.doc}. Written as: ${howWritten(field, LIST)}. Held by: ${field.held_by}.`;
    return [...wrapped(explained, '    ## ', WIDTH), `${at === 0 ? '  - ' : '    '}${isOpen(each) ? '' : '# '}${line}`];
  });
}

/** Required, or the first of two of which one is required: `site_cds|site_name`. */
function isNeeded(kind: RecordKind, name: string, field: Field): boolean {
  return field.required === true || RECORD_KINDS[kind].key.some((part) => part.startsWith(`${name}|`));
}

function scalar(value: string | readonly string[], field: Field): string {
  if (typeof value !== 'string') return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
  if (field.type === 'cds') return `'${value}'`;
  // JSON's quotes are YAML's; a plain word needs none.
  return /^[A-Za-z][A-Za-z0-9 -]*$|^\d{4}-\d{2}$/.test(value) ? value : JSON.stringify(value);
}
