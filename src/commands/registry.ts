import type { Command } from 'commander';
import type { Io } from '../cli/io.ts';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import { addConfig } from './config.ts';
import { addDiff } from './diff.ts';
import { addDirectory } from './directory.ts';
import { addInit } from './init.ts';
import { addLink } from './link.ts';
import { addMap } from './map.ts';
import { addRender } from './render.ts';
import { addRules } from './rules/index.ts';
import { addSchema } from './schema.ts';

/** Adds one command to the program; what it runs is loaded when it runs. */
export type AddCommand = (program: Command, io: Io, exit: (code: number) => void) => void;

/** The commands there are, in the order help lists them. A command is one file and a line here. */
export const COMMANDS: readonly AddCommand[] = [
  addAudit,
  addCheck,
  addInit,
  addLink,
  addMap,
  addRender,
  addDiff,
  addDirectory,
  addConfig,
  addRules,
  addSchema,
];
