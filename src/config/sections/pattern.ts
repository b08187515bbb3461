/** The fields a pattern names in braces: `{residents} at {site_name}` names two. */
export function gapsOf(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{\s*([^{}]*?)\s*\}/g)].map(([, name = '']) => name).filter((name) => name !== '');
}
