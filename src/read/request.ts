import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import { sheetName } from '../model/sheet-path.ts';

/** One argument: a path, and the kind named before it. A path may end in `#Sheet`, see `sheetRequest`. */
export interface Request {
  readonly path: string;
  readonly kind: RecordKind | null;
}

/** Reads `KIND=PATH`; what has no kind's shape before a `=` is a path. */
export function parseRequest(argument: string): Request | Diagnostic {
  const match = /^([A-Za-z_ -]+)=(.+)$/s.exec(argument);
  const [, name, path] = match ?? [];
  if (name === undefined || path === undefined) return { path: argument, kind: null };
  const spelt = name.toLowerCase().replace(/[ -]/g, '_');
  const kind = RECORD_KIND_NAMES.find((each) => each === spelt);
  if (kind !== undefined) return { path, kind };
  const near = nearestName(spelt, RECORD_KIND_NAMES);
  return {
    severity: 'error',
    code: 'read/unknown-kind-name',
    message: `"${name}" in "${argument}" is no record kind; ${RECORD_KIND_NAMES.map((each) => `"${each}"`).join(', ')} are`,
    hint:
      near === null ? `if "=" is part of the file's name, write "./${argument}"` : `did you mean "${near}=${path}"?`,
    origin: null,
  };
}

/** The workbook and the sheet of `file.xlsx#Sheet`; null: the path names no sheet. */
export function sheetRequest(path: string): { readonly path: string; readonly sheet: string } | null {
  const [, file, sheet] = /^(.+\.xlsx)#(.+)$/is.exec(path) ?? [];
  return file === undefined || sheet === undefined ? null : { path: file, sheet: sheetName(sheet) };
}
