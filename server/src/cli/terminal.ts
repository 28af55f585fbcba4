/** Where the program writes; a pipe that closes early ends it quietly. */

/** The two streams of a call. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
  /** Whether nobody reads standard output any more, as after `| head`. */
  isClosed(): boolean;
  /** Whether colour suits standard output. */
  readonly color: boolean;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  let closed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code === 'EPIPE') return;
    process.stderr.write(`hegao: ${error.message}\n`);
    process.exit(2);
  });
  return {
    out: (text) =>
      new Promise((resolve) => {
        if (closed || text === '') resolve();
        else process.stdout.write(text, () => resolve());
      }),
    complain: (line) => {
      process.stderr.write(`hegao: ${line}\n`);
    },
    isClosed: () => closed,
    color: wantsColor(),
  };
}

/** https://no-color.org and https://force-color.org: the environment before the terminal. */
function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true;
}
