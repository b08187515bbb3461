/** The same value with a hostile text behind every string of data, or before it; the words of closed lists stay as they are. */
export function withHostile<T>(value: T, hostile: string, path: readonly string[] = [], before = false): T {
  if (typeof value === 'string') return (isClosed(path) ? value : before ? hostile + value : value + hostile) as T;
  if (Array.isArray(value)) return value.map((inner) => withHostile(inner, hostile, path, before)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = withHostile(inner, hostile, [...path, key], before);
  return copy as T;
}

const CLOSED = ['severity', 'basis', 'role', 'asked_of', 'verdict', 'method', 'community_school', 'side', 'outcome'];
const IDS = ['rule', 'applies', 'paired', 'bounds', 'pillars'];

// Ids that join one part of a result to another stay too, so that every part is printed.
function isClosed(path: readonly string[]): boolean {
  const key = path.at(-1) ?? '';
  return CLOSED.includes(key) || path.some((part) => IDS.includes(part)) || (key === 'id' && path.includes('pack'));
}
