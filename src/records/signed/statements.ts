import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { Origin } from '../../model/origin.ts';
import { SIGNED_KINDS, type Signed, type SignedCells, type SignedField, type SignedKind } from '../../model/signed.ts';
import { Refusal } from '../decode/decoded.ts';
import type { Problems } from '../problems.ts';
import { cellIn } from './cell.ts';

/** One statement as it is written, before its cells are read. */
export interface Written {
  /** The text of a field; undefined: it does not stand there. */
  readonly text: (field: string) => string | undefined;
  readonly originOf: (field: string | null) => Origin;
  /** Fields whose cells were told of already. */
  readonly told: ReadonlySet<string>;
  readonly zone: string | null;
}

/** The statements of one file, and what is wrong with them. */
export class Statements<K extends SignedKind> {
  readonly kind: K;
  readonly signed: Signed<K>[] = [];
  leftOut = 0;
  private readonly problems: Problems;

  constructor(kind: K, problems: Problems) {
    this.kind = kind;
    this.problems = problems;
  }

  get fields(): Readonly<Record<string, SignedField>> {
    return SIGNED_KINDS[this.kind].fields;
  }

  get singular(): string {
    return SIGNED_KINDS[this.kind].singular;
  }

  /** Reads one statement; it is kept where nothing in it is missing or refused. */
  take({ text, originOf, told, zone }: Written): void {
    const cells: Record<string, string> = {};
    let isWhole = told.size === 0;
    for (const [name, field] of Object.entries(this.fields)) {
      if (told.has(name)) continue;
      const cell = cellIn(field, text(name) ?? '');
      if (typeof cell === 'string') cells[name] = cell;
      else if (cell instanceof Refusal) {
        this.refuse(cell.code, cell.message, cell.hint, originOf(name));
        isWhole = false;
      } else if (field.required) {
        this.refuse(
          'records/missing-cell',
          `"${name}" is missing; ${this.needs}`,
          `write ${field.doc}`,
          originOf(name),
        );
        isWhole = false;
      }
    }
    const first = cells.granted ?? cells.on;
    const { expires } = cells;
    if (first !== undefined && expires !== undefined && expires < first) {
      const name = cells.granted === undefined ? 'on' : 'granted';
      const message = `"expires" ${expires} is before "${name}" ${first}; a last day from then on was expected`;
      this.refuse(
        'signed/expires-first',
        message,
        'check both dates; US dates are month/day/year',
        originOf('expires'),
      );
      isWhole = false;
    }
    // Whole: it has a text for every field its kind requires.
    if (isWhole) this.signed.push({ kind: this.kind, cells: cells as unknown as SignedCells<K>, zone, originOf });
  }

  refuse(code: DiagnosticCode, message: string, hint: string | null, origin: Origin): void {
    this.problems.add({ severity: 'error', code, message, hint, origin });
  }

  warn(code: DiagnosticCode, message: string, hint: string | null, origin: Origin): void {
    this.problems.add({ severity: 'warning', code, message, hint, origin });
  }

  private get needs(): string {
    const article = /^[aeiou]/.test(this.singular) ? 'an' : 'a';
    return `${article} ${this.singular} needs ${named(requiredOf(this.fields))}`;
  }
}

/** The fields a statement may not lack. */
export function requiredOf(fields: Readonly<Record<string, SignedField>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, { required }]) => (required ? [name] : []));
}

/** `"rule", "lea"` */
export function named(fields: readonly string[]): string {
  return fields.map((name) => `"${name}"`).join(', ');
}
