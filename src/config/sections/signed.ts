import * as z from 'zod';
import type { DocumentNode } from '../../model/document.ts';
import { nearestName } from '../../model/nearest.ts';
import { HOME_ZONE, isZone, zoneNames } from '../../model/zone.ts';
import type { ConfigPlace } from '../section.ts';
import { pathFrom, pathText } from './paths.ts';

const path = pathText();
const files = z.union([path, z.array(path)], { error: 'expected a path, or a list of paths' });
const zone = z
  .string()
  .superRefine((text, context) => {
    if (isZone(text)) return;
    const near = nearestName(text, zoneNames()) ?? HOME_ZONE;
    context.addIssue({ code: 'custom', message: `no time zone; expected a name of one\nDid you mean "${near}"?` });
  })
  .describe(`The time zone days end in; ${HOME_ZONE} where neither it nor a file says another`);
const warn_days = z
  .int('expected a whole number of days')
  .min(0, 'expected a number of days from 0 up')
  .describe('Tell of waivers that expire within so many days; 30 where it is left out');

const FORM = { error: 'expected a path, a list of paths, or a mapping with "files"' };

const waivers = z
  .union([files, z.strictObject({ files, zone: zone.optional(), warn_days: warn_days.optional() })], FORM)
  .describe('Files of waivers: signed exceptions that silence gates and change no score');

const attestations = z
  .union([files, z.strictObject({ files, zone: zone.optional() })], FORM)
  .describe('Files of attestations: signed answers to what rules ask people to judge');

/** What a config says of a kind of signed statements. */
export interface SignedSetting {
  readonly files: readonly string[];
  readonly zone?: string | undefined;
  readonly warn_days?: number | undefined;
}

function settingOf(value: z.output<typeof waivers | typeof attestations>, folder: string): SignedSetting {
  const given = typeof value === 'string' || Array.isArray(value) ? { files: value } : value;
  const named = typeof given.files === 'string' ? [given.files] : given.files;
  return { ...given, files: named.map((each) => pathFrom(folder, each)) };
}

/** `waivers`: signed exceptions that gates heed. */
export const WAIVERS = {
  schema: waivers,
  read: (value: z.output<typeof waivers>, _: DocumentNode, { folder }: ConfigPlace) => settingOf(value, folder),
};

/** `attestations`: signed answers to what rules ask people to judge. */
export const ATTESTATIONS = {
  schema: attestations,
  read: (value: z.output<typeof attestations>, _: DocumentNode, { folder }: ConfigPlace) => settingOf(value, folder),
};
