import { assignOneToOne, type Pair } from './assign.ts';
import { type Like, NameIndex } from './name-index.ts';
import type { SpelledName } from './spell.ts';
import { weighWords } from './word-weights.ts';
import { isSure, REVIEW_FROM } from './zones.ts';

/** A name that stands for a school somebody has yet to find. */
export interface LeftName<R extends RightName = RightName> {
  readonly name: SpelledName;
  /** Schools it may be: one list for every left of the same LEAs, so that it is looked through once. */
  readonly among: readonly R[];
  /** The record kinds it stands in: lefts of one kind do not share a school. */
  readonly kinds: readonly string[];
}

/** A name a school with a code is known by; a school may have several. */
export interface RightName {
  readonly cds: string;
  readonly name: SpelledName;
}

/** How sure a candidate is: to be confirmed at a glance, to be looked at, or not there. */
export type Zone = 'sure' | 'review' | 'none';

/** What was found for a name. */
export interface Match<R extends RightName = RightName> {
  readonly zone: Zone;
  readonly candidate: Like<R> | null;
  /** Other schools it may be, the most alike first. */
  readonly runnersUp: readonly Like<R>[];
  /** A name more like the candidate, which is therefore that name's. */
  readonly closer: SpelledName | null;
}

const RUNNERS_UP = 3;
const NOTHING: Match<never> = { zone: 'none', candidate: null, runnersUp: [], closer: null };

/** Finds, for every name, the school it most likely is: no school for two names of one record kind. */
export function matchNames<R extends RightName>(lefts: readonly LeftName<R>[]): ReadonlyMap<LeftName<R>, Match<R>> {
  const found = candidatesOf(lefts);
  const pairs: Pair<LeftName<R>, string>[] = [];
  for (const [left, likes] of found) {
    for (const { of, likeness } of likes) pairs.push({ left, right: of.cds, score: likeness.score });
  }
  const given = assignOneToOne(pairs, inOneOrder, (left) => left.kinds);
  const holders = new Map<string, LeftName<R>[]>();
  for (const [left, { right }] of given) holders.set(right, [...(holders.get(right) ?? []), left]);
  return new Map([...found].map(([left, likes]) => [left, matchOf(left, likes, given.get(left)?.right, holders)]));
}

function candidatesOf<R extends RightName>(
  lefts: readonly LeftName<R>[],
): ReadonlyMap<LeftName<R>, readonly Like<R>[]> {
  const lists = [...new Set(lefts.map(({ among }) => among))];
  const everyName = new Map(lists.flat().map((right) => [`${right.cds} ${right.name.written}`, right.name]));
  const weights = weighWords([...everyName.values()]);
  const indexes = new Map(
    lists.map((list) => [
      list,
      new NameIndex(
        list.map((right) => ({ of: right, name: right.name })),
        weights,
      ),
    ]),
  );
  return new Map(
    lefts.map((left) => [left, bestOfEachSchool(indexes.get(left.among)?.like(left.name, REVIEW_FROM) ?? [])]),
  );
}

/** A school known by two names is one candidate, by the name more alike. */
function bestOfEachSchool<R extends RightName>(likes: readonly Like<R>[]): readonly Like<R>[] {
  const schools = new Map<string, Like<R>>();
  for (const like of likes) if (!schools.has(like.of.cds)) schools.set(like.of.cds, like);
  return [...schools.values()];
}

function matchOf<R extends RightName>(
  left: LeftName<R>,
  likes: readonly Like<R>[],
  given: string | undefined,
  holders: ReadonlyMap<string, readonly LeftName<R>[]>,
): Match<R> {
  const candidate = likes.find(({ of }) => of.cds === given) ?? likes[0];
  if (candidate === undefined) return NOTHING;
  const others = likes.filter((like) => like !== candidate);
  const next = others.reduce((most, { likeness }) => Math.max(most, likeness.score), 0);
  const isOwn = candidate.of.cds === given;
  const zone = isOwn && isSure(candidate.likeness, next) ? 'sure' : 'review';
  const rivals = isOwn ? [] : (holders.get(candidate.of.cds) ?? []);
  const closer = rivals.find(({ kinds }) => kinds.some((kind) => left.kinds.includes(kind)))?.name ?? null;
  return { zone, candidate, runnersUp: others.slice(0, RUNNERS_UP), closer };
}

/** Equal scores go by code, then by name, so that the order of rows decides nothing. */
function inOneOrder(left: Pair<LeftName, string>, right: Pair<LeftName, string>): number {
  return compareTexts(left.right, right.right) || compareTexts(left.left.name.written, right.left.name.written);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
