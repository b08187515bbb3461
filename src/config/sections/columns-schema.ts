import * as z from 'zod';
import { RECORD_KIND_NAMES } from '../../model/record.ts';

const heading = z.string().min(1, 'expected a heading, not nothing');
const headings = z.union([heading, z.array(heading).min(1, 'expected one heading at least')], {
  error: 'expected a heading, or a list of headings',
});
/** YAML takes an unquoted 2023 or yes for a number or a truth; its text is read all the same. */
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()], { error: 'expected one value' });

const mapped = z
  .strictObject({
    column: headings.optional().describe('The heading in the file; of a code in parts, its headings in order'),
    constant: cell.optional().describe('What every row has, where no column says it'),
    values: z
      .record(z.string(), cell)
      .optional()
      .describe('Their words and ours; matched whole, in any case. An empty word of ours is "not reported"'),
    unit: z.enum(['fraction', 'percent']).optional().describe('fraction: 0 to 1; percent: 0 to 100'),
    split: z.string().min(1).optional().describe('What stands between entries of a list, such as ","'),
    pattern: z
      .union([z.string(), z.array(z.string()).min(1, 'expected one pattern at least')], {
        error: 'expected a pattern, or a list of patterns',
      })
      .optional()
      .describe(
        'A sentence with fields in braces, such as "{residents} at {site_name}"; of several the first that fits',
      ),
  })
  .refine((each) => (each.column === undefined) !== (each.constant === undefined), {
    error: 'expected either "column" or "constant"\nColumn: the heading in the file. Constant: what every row has.',
  });

/** The schema of `columns`: what the headings of files that are not ours mean. */
export const columnsSchema = z
  .array(
    z.strictObject({
      files: z
        .union([heading, z.array(heading).min(1, 'expected one file at least')], {
          error: 'expected a file name, or a list of them',
        })
        .describe('File names or patterns (*, **, ?), from the folder of this config; without "/" in any folder'),
      kind: z.enum(RECORD_KIND_NAMES as [string, ...string[]]).describe('What its rows are records of'),
      sheet: heading.optional().describe('The sheet of a workbook'),
      header_row: z
        .int('expected a whole number')
        .min(1, 'expected a line from 1 up')
        .optional()
        .describe('The line the headings stand on'),
      columns: z
        .record(
          z.string(),
          z.union([headings, mapped], {
            error: 'expected a heading, a list of headings, or a mapping of what fills it',
          }),
        )
        .describe('Our field: "Their heading", or a mapping with column or constant'),
      ignore: z.array(heading).optional().describe('Headings of columns to leave unread'),
    }),
  )
  .describe('What the headings of files mean that are not named as the record tables are');
