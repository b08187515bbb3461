import { DIAGRAMS } from './diagrams.ts';
import { LAYOUT } from './layout.ts';
import { PARTS } from './parts.ts';
import { PRINT } from './print.ts';
import { TABLES } from './tables.ts';
import { THEME } from './theme.ts';

/** The one stylesheet of every page. Paper comes last: it takes away what only a screen needs. */
export const STYLES = [THEME, LAYOUT, PARTS, TABLES, DIAGRAMS, PRINT].join('').replace(/\n\s*/g, '\n');
