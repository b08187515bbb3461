/** Names a school by its code where no record names it; null: nobody knows. */
export type SchoolName = (cds: string) => string | null;

/** The name a record gives, else the one known for its code. */
export function nameOr(name: string | null | undefined, cds: string | null | undefined, known?: SchoolName) {
  return name ?? (cds === null || cds === undefined ? null : (known?.(cds) ?? null));
}
