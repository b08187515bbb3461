import { readConfig } from '../../src/config/read-config.ts';
import type { Config } from '../../src/config/registry.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { printOrigin } from '../../src/model/origin.ts';
import { parseDocuments } from '../../src/read/yaml.ts';

/** A config's text as read from a folder, with what was told of it. */
export async function configOf(text: string, folder = ''): Promise<{ config: Config; told: readonly Diagnostic[] }> {
  const path = folder === '' ? 'grantalign.config.yaml' : `${folder}/grantalign.config.yaml`;
  const { documents } = await parseDocuments(path, text);
  const document = documents[0] ?? { path, root: null };
  const { config, diagnostics } = readConfig({ text, document }, folder);
  return { config, told: diagnostics };
}

/** `line:column code: message` of each. */
export function briefly(told: readonly Diagnostic[]): readonly string[] {
  return told.map(({ origin, code, message }) => {
    const place = origin === null ? '' : printOrigin(origin).replace(/^[^:]*:/, '');
    return `${place} ${code}: ${message}`;
  });
}
