import type { Origin } from '../../model/origin.ts';
import { joinFacts, MaybeList, type Truth, Unknown, type Value } from '../../model/value.ts';
import type { Macro } from '../node.ts';
import { type Frame, type Run, spend } from './frame.ts';
import { listOf } from './list.ts';
import { both, either, opposite, truthFacts, truthOf } from './truth.ts';

/** A macro's parts: its list, the variable's slot, a filter before it (map of three), its body. */
export interface MacroParts {
  readonly of: Run;
  readonly slot: number;
  readonly where: Run | null;
  readonly body: Run;
  /** Steps one member costs. */
  readonly cost: number;
  readonly origin: Origin;
}

type Walk = (parts: MacroParts, frame: Frame, members: readonly Value[], doubts: Doubts) => Value;
type Doubts = readonly (Unknown | null)[] | null;

/** Runs a macro over a list; of a list nobody reported it says UNKNOWN. */
export function compileMacro(macro: Macro, parts: MacroParts): Run {
  const walk = WALKS[macro];
  const { of } = parts;
  return (frame) => {
    const list = of(frame);
    if (Array.isArray(list)) return walk(parts, frame, list, null);
    if (list instanceof MaybeList) return walk(parts, frame, list.members, list.doubts);
    return list instanceof Unknown ? list : new Unknown(null);
  };
}

const WALKS: Readonly<Record<Macro, Walk>> = {
  exists: (parts, frame, members, doubts) => {
    let truth: Truth = false;
    for (let index = 0; index < members.length && truth !== true; index++) {
      truth = either(truth, both(membership(doubts, index), bodyAt(parts, frame, members[index])));
    }
    return truth;
  },
  all: (parts, frame, members, doubts) => {
    let truth: Truth = true;
    for (let index = 0; index < members.length && truth !== false; index++) {
      truth = both(truth, either(opposite(membership(doubts, index)), bodyAt(parts, frame, members[index])));
    }
    return truth;
  },
  'exists-one': (parts, frame, members, doubts) => {
    let sure = 0;
    let open: Unknown | null = null;
    // Two for certain decide it, whatever the rest may be.
    for (let index = 0; index < members.length && sure < 2; index++) {
      const truth = both(membership(doubts, index), bodyAt(parts, frame, members[index]));
      if (truth === true) sure += 1;
      else if (truth !== false) open = new Unknown(joinFacts(open === null ? null : open.facts, truth.facts));
    }
    if (sure > 1) return false;
    return open ?? sure === 1;
  },
  filter: (parts, frame, members, doubts) => {
    const kept: Value[] = [];
    const keptDoubts: (Unknown | null)[] = [];
    for (let index = 0; index < members.length; index++) {
      const member = members[index] as Value;
      const truth = both(membership(doubts, index), bodyAt(parts, frame, member));
      if (truth !== false) {
        kept.push(member);
        keptDoubts.push(truth === true ? null : truth);
      }
    }
    return listOf(kept, keptDoubts);
  },
  map: (parts, frame, members, doubts) => {
    const kept: Value[] = [];
    const keptDoubts: (Unknown | null)[] = [];
    for (let index = 0; index < members.length; index++) {
      enter(parts, frame, members[index]);
      const passed = parts.where === null ? true : truthOf(parts.where(frame));
      const truth = both(membership(doubts, index), passed);
      if (truth !== false) {
        kept.push(parts.body(frame));
        keptDoubts.push(truth === true ? null : new Unknown(truthFacts(truth)));
      }
    }
    return listOf(kept, keptDoubts);
  },
};

function membership(doubts: Doubts, index: number): Truth {
  return doubts?.[index] ?? true;
}

function bodyAt(parts: MacroParts, frame: Frame, member: Value | undefined): Truth {
  enter(parts, frame, member);
  return truthOf(parts.body(frame));
}

function enter(parts: MacroParts, frame: Frame, member: Value | undefined): void {
  spend(frame.judging, parts.cost, parts.origin);
  frame.locals[parts.slot] = member as Value;
}
