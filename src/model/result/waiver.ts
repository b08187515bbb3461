import * as z from 'zod';
import { origin } from './parts.ts';

const signed = {
  reason: z.string(),
  approved_by: z.string().describe('an office'),
  granted: z.string(),
  expires: z.string().describe('its last day, included'),
  origin,
};

/** The signed exception in force that silences gates on a finding; it changes no score and no outcome. */
export const waiver = z.strictObject(signed).describe('in force on a finding that is not met; null: none');

/** What became of one waiver. */
export const WAIVER_STATUSES = ['in-force', 'soon', 'expired', 'not-yet', 'unused'] as const;

/** One waiver of the files given, and what became of it. */
export const listedWaiver = z.strictObject({
  rule: z.string(),
  lea: z.string().describe('the code of the LEA; as written where the records have none of the name'),
  status: z
    .enum(WAIVER_STATUSES)
    .describe('soon: in force and near its end; unused: there is nothing for it to silence'),
  why: z.string().nullable().describe('what the status rests on, where the dates do not tell'),
  weight: z.number().describe('what the rule weighs in the score, where the waiver is in force; 0 for duties'),
  zone: z.string().describe('the time zone its days end in'),
  ...signed,
});
