import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as reports show it: relative to the working directory, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, resolve(cwd, path));
  if (near === '') return '.';
  // Another drive has no relative path: the name as given is all there is.
  return (isAbsolute(near) ? path : near).split(sep).join('/');
}

/** Orders texts by code unit, the one order of everything. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
