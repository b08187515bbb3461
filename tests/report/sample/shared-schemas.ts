import { existsSync } from 'node:fs';

const FOLDER = new URL('../../../../shared/schemas/', import.meta.url);

/** Where a schema of somebody else stands, which is beside the checkout and no part of it. */
export function schemaPath(name: string): string {
  return new URL(name, FOLDER).pathname;
}

/** Whether a test against it can run; in CI it must be there, so there the test runs and fails. */
export function isThere(name: string): boolean {
  return existsSync(schemaPath(name)) || process.env.CI === 'true';
}
