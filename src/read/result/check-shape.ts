import type { ZodError } from 'zod';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { SCHEMA_VERSION } from '../../model/version.ts';

/** What is known of the file beside its content. */
interface ResultFile {
  readonly version: string;
  /** The line of each case; none where the file is laid out in another way. */
  readonly lines: readonly number[];
}

/** One slip of a program repeats in every case: beyond these the rest is echo. */
const MOST_TOLD = 5;

/** What in a result is not as its schema says; a newer minor version may know keys that this one does not. */
export async function checkShape(path: string, whole: object, file: ResultFile): Promise<readonly Diagnostic[]> {
  const { resultSchema } = await import('../../model/result.ts');
  const { cases, ...rest } = whole as { readonly cases?: unknown };
  const told: Diagnostic[] = [];
  const tell = (error: ZodError | undefined, key: readonly PropertyKey[], line: number | null) => {
    for (const issue of error?.issues ?? []) {
      if (issue.code === 'unrecognized_keys' && isNewer(file.version)) continue;
      if (told.length === MOST_TOLD) return;
      told.push(report(path, [...key, ...issue.path], issue.message, line));
    }
  };
  tell(resultSchema.safeParse({ ...rest, cases: Array.isArray(cases) ? [] : cases }).error, [], null);
  const one = resultSchema.shape.cases.element;
  for (const [index, each] of (Array.isArray(cases) ? cases : []).entries()) {
    if (told.length === MOST_TOLD) break;
    tell(one.safeParse(each).error, ['cases', index], file.lines[index] ?? null);
  }
  return told;
}

function isNewer(version: string): boolean {
  const minor = (text: string) => Number(text.split('.')[1]);
  return minor(version) > minor(SCHEMA_VERSION);
}

function report(path: string, key: readonly PropertyKey[], why: string, line: number | null): Diagnostic {
  const place = key.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return {
    severity: 'error',
    code: 'read/no-result',
    message: `this result file is not as its schema says at "${place.replace(/^\./, '')}": ${why.replace(/^Invalid input: /, '')}`,
    hint: 'audit the records again; "grantalign schema result" prints what is expected',
    origin: { path, line, column: null, field: null },
  };
}
