import { createHash } from 'node:crypto';

/**
 * What an alert is known by from run to run: the rule, the LEA and the record, never the line, so that a row put in
 * above opens no alert anew. Where another record comes to be the one that speaks against a finding, that is a new
 * alert: one dismissed for one site must not hide another site.
 */
export function fingerprintsOf(rule: string, cds: string, record: string): Readonly<Record<string, string>> {
  const identity = createHash('sha256').update([rule, cds, record].join('\u0000')).digest('hex').slice(0, 32);
  // GitHub compares only the first, which its upload action would else make of the line's text.
  return { primaryLocationLineHash: `${identity}:1`, 'grantalign/finding/v1': identity };
}
