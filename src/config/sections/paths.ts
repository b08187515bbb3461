import * as z from 'zod';

/** A path as a config writes it; a character no path can have is told here, where it stands. */
export function pathText(expected = 'expected a path, not nothing') {
  return z
    .string()
    .min(1, expected)
    .refine((text) => !text.includes('\0'), 'expected a path; a zero byte (NUL) stands in it, which no path has');
}

/** A path of the config as the working directory sees it: paths in a config are relative to the config. */
export function pathFrom(folder: string, path: string): string {
  const isAbsolute = /^([/\\]|[A-Za-z]:[/\\])/.test(path);
  return folder === '' || isAbsolute || path === '-' ? path : `${folder}/${path}`;
}
