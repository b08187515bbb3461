/** The same value with a hostile text behind every string of data, or before it; the words of closed lists stay as they are. */
export function withHostile<T>(value: T, hostile: string, path: readonly string[] = [], before = false): T {
  if (typeof value === 'string') return (isClosed(path) ? value : before ? hostile + value : value + hostile) as T;
  if (Array.isArray(value)) return value.map((inner) => withHostile(inner, hostile, path, before)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = withHostile(inner, hostile, [...path, key], before);
  return copy as T;
}

const CLOSED = [
  'severity',
  'basis',
  'role',
  'asked_of',
  'verdict',
  'on_undecided',
  'method',
  'community_school',
  'side',
  'outcome',
];
const OF_CHANGES = ['change', 'direction', 'on', 'what'];
const IDS = ['rule', 'applies', 'paired', 'bounds', 'pillars'];

// Ids that join one part of a result to another stay too, so that every part is printed.
function isClosed(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  if (CLOSED.includes(key) || path.some((part) => IDS.includes(part))) return true;
  if (key === 'id') return path.some((part) => ['pack', 'texts', 'levers'].includes(part));
  return OF_CHANGES.includes(key) || isClosedInChanges(key, path);
}

/** In a comparison a record's verdict stands under `before` and `after`, and what was held is one of three kinds. */
function isClosedInChanges(key: string, path: readonly string[]): boolean {
  if (key === 'before' || key === 'after') return path.includes('findings');
  return key === 'kind' && path[0] === 'records';
}
