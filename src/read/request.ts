import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';

/** One argument: a path, and the kind named before it. */
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
