import * as z from 'zod';
import type { Field } from '../../model/field.ts';
import { anyOf, COUNT, DATE, MONEY, NOT_REPORTED, NUMBER, ofForm, PERCENT, RANGED } from './patterns.ts';

/** What a cell that is not reported may say beside being left out. It has no words of its own: editors show the field's. */
export const NOTHING = z.union([z.null(), z.string().regex(NOT_REPORTED)]);

/** What may stand in a field: the forms to write first, for editors to offer; then all else that the reader takes. */
export function cellOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return z.union([z.string(), z.number(), z.boolean()]);
    case 'enum':
      return wordOf(field);
    case 'count':
      return z.union([z.int().min(0), text(field.ranged === true ? RANGED : COUNT)]);
    case 'number':
      return z.union([Number.isFinite(field.min) ? z.number().min(field.min) : z.number(), text(NUMBER)]);
    case 'money':
      return z.union([z.number().min(0), text(MONEY)]);
    case 'percent':
      return z.union([z.number().min(0).max(100), text(PERCENT)]);
    case 'date':
      return text(DATE);
    case 'yes-no':
      // To YAML an unquoted yes is a text.
      return z.union([
        z.enum(['yes', 'no']),
        z.boolean(),
        z.int().min(0).max(1),
        z.string().regex(anyOf(['y', 'yes', 'true', '1', 'n', 'no', 'false', '0'])),
      ]);
    case 'cds':
      return CODE;
    case 'list': {
      const entry =
        field.of === 'enum'
          ? wordOf(field)
          : field.of === 'cds'
            ? CODE
            : z.union([z.string(), z.number(), z.boolean()]);
      return z.union([z.array(z.union([entry, NOTHING])), entry, z.string(), z.number()]);
    }
  }
}

/** A code without quotes is a number to YAML; its text is read all the same. */
const CODE = z.union([z.string().regex(/\d/), z.number()]);

function text(form: string): z.ZodType {
  return z.string().regex(ofForm(form));
}

interface Words {
  readonly words: readonly string[];
  readonly wordings?: Readonly<Record<string, unknown>>;
}

/** One schema a list of words, however many fields take them: the schema names it once. */
const known = new Map<string, z.ZodType>();

function wordOf({ words, wordings = {} }: Words): z.ZodType {
  const texts = [...words, ...Object.keys(wordings)];
  const key = texts.join('|');
  const schema = known.get(key) ?? z.union([z.enum(words as [string, ...string[]]), z.string().regex(anyOf(texts))]);
  known.set(key, schema);
  return schema;
}
