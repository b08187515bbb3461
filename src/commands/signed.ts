import type { SignedRequest } from '../audit-request.ts';
import type { Io } from '../cli/io.ts';
import type { Config } from '../config/registry.ts';
import { dayIn, HOME_ZONE } from '../model/zone.ts';
import { WARN_DAYS } from '../signed/force.ts';

interface SignedFlags {
  readonly waivers?: readonly string[];
  readonly attestations?: readonly string[];
  readonly asOf?: string;
}

/** The signed statements that apply to a run. Flags win over the config; a day asked for is that day in every zone. */
export function signedOf(flags: SignedFlags, config: Config, io: Io): SignedRequest {
  const waivers = config.waivers?.value;
  const attestations = config.attestations?.value;
  const day = flags.asOf ?? config.as_of?.value;
  return {
    waivers: flags.waivers ?? waivers?.files ?? [],
    attestations: flags.attestations ?? attestations?.files ?? [],
    answers_zone: attestations?.zone ?? HOME_ZONE,
    signing: {
      dayIn: (zone) => day ?? dayIn(zone, io.now),
      zone: waivers?.zone ?? HOME_ZONE,
      warn_days: waivers?.warn_days ?? WARN_DAYS,
    },
  };
}

/** The files of signed statements, which may stand in the folder of the records and are none. */
export function signedFiles(flags: SignedFlags, config: Config): readonly string[] {
  return [
    ...(flags.waivers ?? config.waivers?.value.files ?? []),
    ...(flags.attestations ?? config.attestations?.value.files ?? []),
  ];
}
