// Names of schools damaged as people and exports damage them: each damage is a function of a name, its LEA and a seeded draw.

const SHORTER = [
  [/\bElementary\b/g, ['Elem.', 'Elem', 'ES', 'El.']],
  [/\bMiddle\b/g, ['MS', 'Mid.', 'Middle']],
  [/\bJunior High\b/g, ['JHS', 'Jr. High', 'Jr High']],
  [/\bHigh\b/g, ['HS', 'High School']],
  [/\bIntermediate\b/g, ['Inter.', 'Int']],
  [/\bAcademy\b/g, ['Acad.', 'Acad']],
  [/\bCenter\b/g, ['Ctr', 'Ctr.']],
  [/\bCommunity\b/g, ['Comm.', 'Cmty']],
  [/\bCharter\b/g, ['Chtr', 'Chtr.']],
  [/\bContinuation\b/g, ['Cont.']],
  [/\bAlternative\b/g, ['Alt.']],
  [/\bPreparatory\b/g, ['Prep', 'Prep.']],
  [/\bPrep\b/g, ['Preparatory']],
  [/\bTechnology\b/g, ['Tech', 'Tech.']],
  [/\bInternational\b/g, ['Intl', "Int'l"]],
  [/\bLeadership\b/g, ['Ldrshp']],
  [/\bScience\b/g, ['Sci.']],
  [/\bEducation\b/g, ['Ed.', 'Educ']],
  [/\bAvenue\b/g, ['Ave.', 'Ave']],
  [/\bStreet\b/g, ['St.', 'St']],
  [/\bBoulevard\b/g, ['Blvd']],
  [/\bSaint\b/g, ['St.', 'St']],
  [/\bMountain\b/g, ['Mt.', 'Mtn.']],
  [/\bMount\b/g, ['Mt.', 'Mt']],
  [/\bHeights\b/g, ['Hts.', 'Hts']],
  [/\bValley\b/g, ['Vly']],
  [/\band\b/g, ['&']],
  [/\bFirst\b/g, ['1st']],
  [/\bFifth\b/g, ['5th']],
];

/** `Hayward Unified` as people write it. */
function spellingsOf(lea) {
  const unified = / Unified$/.test(lea);
  const place = lea.replace(/ (Joint )?(Union )?(Unified|Elementary|High)$/, '');
  const letters = lea.split(/[^A-Za-z]+/).map((word) => word[0] ?? '');
  const spellings = [`${lea} School District`];
  if (unified) spellings.push(lea, `${place} USD`, `${place} Unif. School Dist.`);
  if (unified && letters.length > 1) spellings.push(`${letters.join('')}SD`.toUpperCase());
  return spellings;
}

/** Applies a draw's choice of every abbreviation the name has room for. */
function abbreviate(name, draw) {
  let short = name;
  for (const [pattern, others] of SHORTER) short = short.replace(pattern, () => draw.of(others));
  return short;
}

/** One letter swapped with the next, dropped, doubled or mistyped, never the first and never a digit. */
function typo(name, draw) {
  const places = [...name].flatMap((letter, at) =>
    at > 0 && /[a-z]/.test(letter) && /[a-z]/.test(name[at + 1] ?? '') ? [at] : [],
  );
  if (places.length === 0) return name;
  const at = draw.of(places);
  const [letter, next] = [name[at], name[at + 1]];
  const wrong = draw.of([next + letter, next, letter + letter + next, draw.of([...'aeiourstln']) + next]);
  return name.slice(0, at) + wrong + name.slice(at + 2);
}

/** One word left out, where three or more stand; of two, the one that tells the sort of school. */
function dropWord(name, draw) {
  const words = name.split(' ');
  if (words.length === 1) return name;
  const at = words.length === 2 ? 1 : draw.below(words.length);
  return words.filter((_, index) => index !== at).join(' ');
}

/** Given names and their like to initials: `Martin Luther King` MLK or M. L. King, `John F. Kennedy` J. F. Kennedy. */
function initials(name, draw) {
  const words = name
    .replace(/\bMartin Luther King,? Jr\.?/, () => draw.of(['MLK Jr.', 'MLK', 'M. L. King Jr.']))
    .split(' ');
  if (words.join(' ') !== name) return words.join(' ');
  const isName = (word) => /^[A-Z][a-z]{2,}$/.test(word ?? '');
  if (words.length > 2 && isName(words[0]) && isName(words[1])) return [`${words[0][0]}.`, ...words.slice(1)].join(' ');
  return name;
}

function reorder(name, draw) {
  const words = name.split(' ');
  if (words.length < 2) return name;
  const last = words.at(-1);
  return draw.of([`${last}, ${words.slice(0, -1).join(' ')}`, [last, ...words.slice(0, -1)].join(' ')]);
}

function punctuate(name, draw) {
  const changed = draw.of([
    name.replace(/[.,'’()-]/g, ''),
    name.replace(/[.,'’()-]/g, ' ').replace(/ +/g, ' '),
    name.replace(/ /g, ' - '),
    `${name}.`,
    name.replace(/ /g, '  '),
  ]);
  return changed.trim();
}

function recase(name, draw) {
  return draw.of([name.toUpperCase(), name.toLowerCase()]);
}

function truncate(name, draw) {
  return name.slice(0, draw.of([29, 30])).trim();
}

function withAgency(name, draw, lea) {
  const spelling = draw.of(spellingsOf(lea));
  return draw.of([`${spelling} ${name}`, `${spelling} - ${name}`, `${name} (${spelling})`]);
}

function withSchool(name) {
  return `${name} School`;
}

/** Two or three damages, one on the other; the cut comes last, as exports make it. */
function mixed(name, draw, lea) {
  const some = draw.shuffled([abbreviate, typo, dropWord, initials, punctuate, recase]).slice(0, draw.of([2, 2, 3]));
  let damaged = name;
  for (const damage of some) damaged = damage(damaged, draw, lea);
  return draw.below(4) === 0 ? truncate(damaged, draw) : damaged;
}

/** Every damage by name. */
export const DAMAGES = {
  abbreviate,
  truncate,
  typo,
  'drop a word': dropWord,
  'LEA in the name': withAgency,
  initials,
  'word order': reorder,
  punctuation: punctuate,
  casing: recase,
  '"School" added': withSchool,
  mixed,
};

/** Draws that come out the same for the same seed (mulberry32). */
export function seeded(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
  const below = (end) => Math.floor(next() * end);
  return {
    below,
    of: (list) => list[below(list.length)],
    shuffled(list) {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0]);
    },
  };
}
