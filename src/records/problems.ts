import type { Diagnostic, DiagnosticCode, Severity } from '../model/diagnostic.ts';

/** A column of wrong cells is one mistake: beyond these the rest of it is counted. */
const MOST_OF_A_SORT = 20;

/** Collects diagnostics, at most twenty of one code in one file, and counts the rest. */
export class Problems {
  private readonly kept: Diagnostic[] = [];
  private readonly counts = new Map<string, { count: number; readonly like: Diagnostic }>();

  add(diagnostic: Diagnostic): void {
    const sort = `${diagnostic.severity} ${diagnostic.code} ${diagnostic.origin?.path ?? ''}`;
    const entry = this.counts.get(sort) ?? { count: 0, like: diagnostic };
    entry.count++;
    this.counts.set(sort, entry);
    if (entry.count <= MOST_OF_A_SORT) this.kept.push(diagnostic);
  }

  /** About a whole file. */
  addAbout(path: string, severity: Severity, code: DiagnosticCode, message: string, hint: string | null): void {
    this.add({ severity, code, message, hint, origin: { path, line: null, column: null, field: null } });
  }

  /** Takes over what was collected about files that nothing was collected about here. */
  addAll(others: Problems): void {
    this.kept.push(...others.kept);
    for (const [sort, entry] of others.counts) this.counts.set(sort, entry);
  }

  /** All of them, in the order found, with "and N more" for the rest of a sort. */
  all(): readonly Diagnostic[] {
    const more: Diagnostic[] = [];
    for (const { count, like } of this.counts.values()) {
      if (count <= MOST_OF_A_SORT) continue;
      const path = like.origin?.path;
      more.push({
        severity: like.severity,
        code: like.code,
        message: `and ${count - MOST_OF_A_SORT} more of this sort${path === undefined ? '' : ' in this file'}`,
        hint: null,
        origin: path === undefined ? null : { path, line: null, column: null, field: null },
      });
    }
    return [...this.kept, ...more];
  }
}
