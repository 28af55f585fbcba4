/** What the programs here have in common: how they end, and how they say what is missing. */

/** What the machine lacks, told in one line with the command or the step that brings it. */
export class Missing extends Error {
  /**
   * @param {string} what
   * @param {{ remedy: string, cause?: unknown }} options
   */
  constructor(what, { remedy, cause }) {
    super(`${what}. What helps: ${remedy}`, { cause });
    this.name = 'Missing';
  }
}

/**
 * Runs a program's main function: a `Missing` ends it with that one line, anything else with its stack.
 * @param {() => Promise<number>} main answers the exit status
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Missing ? error.message : explain(error)}\n`);
    process.exitCode = 1;
  }
}

/** Resolves when this process is asked to end; from now on it is not stopped in the middle of something. */
export function signalled() {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => resolve(undefined));
  });
}

/** @param {unknown} error */
function explain(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
