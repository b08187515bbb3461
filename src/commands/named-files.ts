import { resolve } from 'node:path';
import type { AuditRequest } from '../audit-request.ts';
import type { Result } from '../model/result.ts';
import { inputPaths } from '../read/watch/watched-paths.ts';

/** The full paths of the files a request names, to be read; rules and config are not among them. */
export function namedFiles(request: AuditRequest, cwd: string): readonly string[] {
  const { directory, enrich = [], signed, baseline } = request;
  const files = [
    ...enrich,
    ...(signed?.waivers ?? []),
    ...(signed?.attestations ?? []),
    ...(baseline === undefined ? [] : [baseline]),
    ...(directory === undefined || directory === 'none' ? [] : [directory]),
  ];
  return [...inputPaths(request.paths, cwd), ...files.map((file) => resolve(cwd, file))];
}

/** Those, and what the folders among them held. Our own reports in a folder are passed over: they are no inputs. */
export function filesRead(request: AuditRequest, result: Result | null, cwd: string): readonly string[] {
  const held = (result?.inputs ?? []).filter(({ records }) => records > 0).map(({ path }) => path);
  return [...namedFiles(request, cwd), ...held, ...inputPaths(held, cwd)];
}
