import { createReadStream } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Where a file's bytes come from, opened when they are asked for. */
export type Bytes = () => AsyncIterable<Buffer | string>;

/** The bytes of a file on disk. */
export function bytesOfFile(path: string): Bytes {
  return () => createReadStream(path);
}

/** Whether a file system's error carries a code such as ENOENT; anything else is a bug and goes on. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  EISDIR: 'it is a folder',
  ENOENT: 'it is gone',
  ELOOP: 'its link leads back to itself',
  ENAMETOOLONG: 'its name is too long',
};

/** The diagnostic for a file that is there and cannot be read. */
export function reportUnreadable(path: string, error: NodeJS.ErrnoException): Diagnostic {
  return {
    severity: 'error',
    code: 'read/unreadable',
    message: `this file cannot be read: ${WHY[error.code ?? ''] ?? error.code ?? 'unknown reason'}`,
    hint: 'check its permissions, or copy it to a folder of your own',
    origin: { path, line: null, column: null, field: null },
  };
}
