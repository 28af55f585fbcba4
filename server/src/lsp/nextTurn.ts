/** Gives way to messages that have arrived already. */

/** Resolves after the messages that wait now have been taken in. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
