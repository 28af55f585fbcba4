#!/usr/bin/env node
/** Entry of the command line. */
import { main } from './cli/main.ts';
import { processTerminal } from './cli/terminal.ts';

const terminal = processTerminal();

// The status is set rather than exited with, so that all output is written before the process ends.
main(process.argv.slice(2), terminal).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    terminal.complain(`internal error: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 2;
  },
);
