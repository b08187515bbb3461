import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import type { RecordKind } from '../model/record.ts';

/** The diagnostic for a file in a folder that may hold records in a form not read. */
export function reportPassedOver(path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'read/passed-over',
    message: 'this file was passed over; .xlsx, CSV, YAML or JSON was expected',
    hint: /\.txt$/i.test(path)
      ? 'if it is a table of records, name the file itself: it is read then'
      : 'if it holds records, save it as "Excel Workbook (.xlsx)" or as "CSV UTF-8"',
    origin: { path, line: null, column: null, field: null },
  };
}

/** The diagnostic for a linked folder below a folder. */
export function reportLink(path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'read/passed-over',
    message: 'this folder is a link, which is not followed below a folder, and was passed over',
    hint: 'name it beside the other folder, if its records belong to the audit',
    origin: { path, line: null, column: null, field: null },
  };
}

/** The diagnostic for a folder without a file of records. */
export function reportNoRecords(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'read/no-records',
    message: 'this folder holds no .xlsx, CSV, YAML or JSON file',
    hint: 'name the folder or the files that hold the records',
    origin: { path, line: null, column: null, field: null },
  };
}

/** The diagnostic for a file named under two kinds. */
export function reportTwoKinds(path: string, first: RecordKind, second: RecordKind): Diagnostic {
  return {
    severity: 'error',
    code: 'read/two-kinds',
    message: `this file is named as "${first}" and as "${second}"; one kind a file was expected`,
    hint: 'name it once; a workbook, YAML or JSON file may hold several kinds without being named',
    origin: { path, line: null, column: null, field: null },
  };
}

/** The diagnostic for a path that names nothing, with the nearest name beside it. */
export async function reportNotFound(path: string, full: string): Promise<Diagnostic> {
  const beside = await readdir(dirname(full)).catch(() => []);
  // A link that leads nowhere is beside itself.
  const near = nearestName(
    basename(full),
    beside.filter((name) => name !== basename(full)),
  );
  return {
    severity: 'error',
    code: 'read/not-found',
    message: `there is no file or folder "${path}"`,
    hint: near === null ? 'check the path' : `did you mean "${join(dirname(path), near)}"?`,
    origin: { path, line: null, column: null, field: null },
  };
}
