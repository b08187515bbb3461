import type { ListedWaiver } from '../../model/result.ts';
import { codeInParts } from '../code-in-parts.ts';
import { tableOf } from './table.ts';

/** One row a waiver, with what became of it. */
export const WAIVERS_TABLE = tableOf<ListedWaiver>(
  'Waivers',
  [
    ['lea', 20, ({ lea }) => (/^\d{14}$/.test(lea) ? codeInParts(lea) : lea)],
    ['rule', 44, ({ rule }) => rule],
    ['status', 12, ({ status }) => status],
    ['why', 44, ({ why }) => why],
    ['weight_waived', 9, ({ weight }) => weight],
    ['reason', 50, ({ reason }) => reason],
    ['approved_by', 34, ({ approved_by }) => approved_by],
    ['granted', 12, ({ granted }) => granted],
    ['expires', 12, ({ expires }) => expires],
    ['zone', 20, ({ zone }) => zone],
    ['file', 30, ({ origin }) => origin.path],
    ['row', 8, ({ origin }) => origin.line],
  ],
  ({ waivers }) => waivers ?? [],
);
