import type { SignedRequest } from '../audit-request.ts';
import type { Io } from '../cli/io.ts';
import type { Config } from '../config/registry.ts';
import { dayIn, HOME_ZONE } from '../model/zone.ts';
import { WARN_DAYS } from '../signed/force.ts';

interface SignedFlags {
  readonly waivers?: readonly string[];
  readonly asOf?: string;
}

/** The signed statements that apply to a run. Flags win over the config; a day asked for is that day in every zone. */
export function signedOf(flags: SignedFlags, config: Config, io: Io): SignedRequest {
  const waivers = config.waivers?.value;
  const day = flags.asOf ?? config.as_of?.value;
  return {
    waivers: flags.waivers ?? waivers?.files ?? [],
    signing: {
      dayIn: (zone) => day ?? dayIn(zone, io.now),
      zone: waivers?.zone ?? HOME_ZONE,
      warn_days: waivers?.warn_days ?? WARN_DAYS,
    },
  };
}
