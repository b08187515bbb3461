import type { Result } from '../../../model/result.ts';
import { nameOf } from '../../lea-name.ts';
import { sharingLine } from '../../run-words.ts';
import { isUnfunded } from '../../standing.ts';
import type { View } from '../../view.ts';
import { writeGates } from '../gates.ts';
import type { Html } from '../markup.ts';
import { type Section, writePage } from '../page.ts';
import { writeRun } from '../run.ts';
import { writeSince } from '../since.ts';
import { writeWaivers } from '../waivers.ts';
import { writeContext, writeReadyToPair } from './context.ts';
import { writeDuties } from './duties.ts';
import { writeForTheState, writeInPlace, writeNotReported, writeNotYet } from './gaps.ts';
import { writeGrants } from './grants.ts';
import { writeMissing } from './missing.ts';
import { writePillars } from './pillars.ts';
import { writeSites } from './sites.ts';
import { writeTop } from './top.ts';

/** The page of one LEA; a trail leads back to where it belongs. */
export function writeLea(view: View, result: Result, trail?: Html): string {
  return writePage({
    title: `${nameOf(view.lea)}: alignment of residency and community school grants`,
    top: writeTop(view, result),
    sharing: sharingLine(result),
    sections: [
      ...sectionsOf(view, result),
      ...section('waivers', 'Waivers', writeWaivers(result, view.lea)),
      ...section('since', 'Since the baseline', writeSince(result)),
      ...section('gates', 'Gates', writeGates(result)),
      ...section('read', 'What was read', writeRun(result)),
    ],
    ...(trail === undefined ? {} : { trail }),
  });
}

/** What is told of an LEA, in the order it is read; parts with nothing to tell are left out. */
export function sectionsOf(view: View, result: Result): Section[] {
  const { lea, notYet, inPlace, notReported } = view;
  const context = section('context', 'Context', writeContext(view));
  if (isUnfunded(lea)) return context;
  const scored = lea.score !== null;
  const titles = new Map(result.pack.rules.map(({ id, title }) => [id, title]));
  return [
    ...section('ready', 'Ready to pair', lea.paired === false ? writeReadyToPair(view, titles) : null),
    ...section('duties', 'Duties', writeDuties(view)),
    ...section('gaps', `Not yet in place, or in part (${notYet.length})`, writeNotYet(view)),
    ...section('missing', 'Missing facts', writeMissing(view)),
    ...section('in-place', `In place (${inPlace.length})`, writeInPlace(view)),
    ...section('not-reported', `Not reported (${notReported.length})`, writeNotReported(view)),
    ...section('pillars', 'The four pillars', scored ? writePillars(lea) : null),
    ...section('sites', 'Sites', writeSites(lea)),
    ...section('grants', 'Grants', writeGrants(lea)),
    ...section('state', 'For the state agencies', writeForTheState(view)),
    ...context,
  ];
}

function section(id: string, title: string, body: Html | null): Section[] {
  return body === null ? [] : [{ id, title, body }];
}
