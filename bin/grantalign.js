#!/usr/bin/env node
import { main } from '../dist/main.js';

process.once('SIGINT', () => process.exit(130));
// A reader that closes its end early (head, less) has seen enough: that changes no exit code.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  // A watch may outlast the day it began on.
  get now() {
    return new Date();
  },
});
