/** How fast a speech is read out: characters a minute. */

/** Slower or faster than any speaker is a slip of whoever wrote it. The manifest has the same bounds. */
export const speakingRates = { least: 60, usual: 200, most: 400 } as const;

/** Whether `value`, which a user has written, is a rate that people speak at. */
export function isSpeakingRate(value: unknown): value is number {
  return typeof value === 'number' && value >= speakingRates.least && value <= speakingRates.most;
}
