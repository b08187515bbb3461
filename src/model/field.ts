import type { Span } from './interval.ts';

/** Who holds a fact on paper: missing facts are asked for by holder. */
export type Holder =
  | 'award letter'
  | 'Appendix D'
  | 'Appendix E'
  | 'Appendix G'
  | 'APR'
  | 'LCAP'
  | 'HR'
  | 'IHE'
  | 'residency office'
  | 'community schools office'
  | 'principal';

interface FieldBase {
  readonly required?: true;
  readonly held_by: Holder;
  /** One sentence: what the field states, with its unit. */
  readonly doc: string;
  /** Other headings this field is known by; matched without case, spaces, `_`, `-`, line breaks. */
  readonly aliases?: readonly string[];
  /** A value as a person would type it, for the README and schemas. */
  readonly example: string;
}

/** Any text. */
export interface TextField extends FieldBase {
  readonly type: 'text';
}
/** One of some words. */
export interface EnumField<W extends string = string> extends FieldBase {
  readonly type: 'enum';
  readonly words: readonly W[];
  /** Other wordings, as typed by people, and the word they stand for. */
  readonly wordings?: Readonly<Record<string, W>>;
}
/** Whole, 0 up. A suppressed `*` is 1..10; `ranged` also takes `2-4`. */
export interface CountField extends FieldBase {
  readonly type: 'count';
  readonly ranged?: true;
}
/** `min` is the end of its domain: -Infinity where a negative value has a meaning. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly min: number;
}
/** Dollars. */
export interface MoneyField extends FieldBase {
  readonly type: 'money';
}
/** A number from 0 to 100. */
export interface PercentField extends FieldBase {
  readonly type: 'percent';
}
/** A day. */
export interface DateField extends FieldBase {
  readonly type: 'date';
}
/** A yes or a no. */
export interface YesNoField extends FieldBase {
  readonly type: 'yes-no';
}
/** The code of a school or an LEA. */
export interface CdsField extends FieldBase {
  readonly type: 'cds';
  readonly names: 'lea' | 'site';
}
/** Several texts. */
export interface TextListField extends FieldBase {
  readonly type: 'list';
  readonly of: 'text';
}
/** Codes of several LEAs. */
export interface CdsListField extends FieldBase {
  readonly type: 'list';
  readonly of: 'cds';
}
/** Several of some words. */
export interface EnumListField<W extends string = string> extends FieldBase {
  readonly type: 'list';
  readonly of: 'enum';
  readonly words: readonly W[];
  /** One wording may stand for several words: STEM is four areas. */
  readonly wordings?: Readonly<Record<string, W | readonly W[]>>;
}

/** A column of a table: what may stand in it, and who knows it. */
export type Field =
  | TextField
  | EnumField
  | CountField
  | NumberField
  | MoneyField
  | PercentField
  | DateField
  | YesNoField
  | CdsField
  | TextListField
  | CdsListField
  | EnumListField;

/** Fields by name, in the order they are documented. */
export type FieldTable = Readonly<Record<string, Field>>;

/**
 * What a reported cell decodes to. A count is a number, or a span where the source gives a range or `*`.
 * A date is `YYYY-MM-DD`, so dates compare as text. A cds is 14 digits.
 */
export type CellOf<F extends Field> = F extends { type: 'list'; of: 'enum'; words: readonly (infer W)[] }
  ? readonly W[]
  : F extends { type: 'list' }
    ? readonly string[]
    : F extends { type: 'enum'; words: readonly (infer W)[] }
      ? W
      : F extends { type: 'count' }
        ? number | Span
        : F extends { type: 'number' | 'money' | 'percent' }
          ? number
          : F extends { type: 'yes-no' }
            ? boolean
            : string;

/** The cells of one record: undefined is "not reported", which is neither no, none nor 0. */
export type CellsOf<T extends FieldTable> = { readonly [N in keyof T]?: CellOf<T[N]> | undefined };

/** What a cell holds once it is read. */
export type CellValue = string | number | boolean | Span | readonly string[];

/** One record kind: its fields and the fields that identify a record (`site` is the code, else the name). */
export interface KindDefinition<T extends FieldTable = FieldTable> {
  readonly title: string;
  /** The variable name of one record inside `of: TABLE`. */
  readonly singular: string;
  /** `a|b`: the first of them that is reported. */
  readonly key: readonly string[];
  readonly fields: T;
}

/** The domain of a number field: what is known of it before anything is reported. */
export function domainOf(field: Field): Span {
  switch (field.type) {
    case 'number':
      return { low: field.min, high: Number.POSITIVE_INFINITY };
    case 'percent':
      return { low: 0, high: 100 };
    default:
      return { low: 0, high: Number.POSITIVE_INFINITY };
  }
}

/** Whether the field holds numbers. */
export function isNumeric(field: Field): boolean {
  return field.type === 'count' || field.type === 'number' || field.type === 'money' || field.type === 'percent';
}
