/** A name as it is held against another: in any case and spacing. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
