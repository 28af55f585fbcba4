/** One value told twice, however the text takes it up again; each figure is set against one earlier figure. */
import type { Claim } from '../model/claim.ts';
import type { Draft } from '../model/draft.ts';
import { readAttributes } from './repeatAttributes.ts';
import { readTakenUp } from './repeatBack.ts';
import { readCapacities } from './repeatCapacities.ts';
import { readRestatedBounds } from './repeatConditions.ts';
import { readRepeatedCounts } from './repeatCounts.ts';
import { readRepeatedNames } from './repeatNames.ts';
import { readStatedTwice } from './repeatStated.ts';
import { readRepeatedWords } from './repeatWords.ts';

/** The surest binding first. */
const readers: readonly ((draft: Draft) => Iterable<Claim>)[] = [
  readStatedTwice,
  readTakenUp,
  readAttributes,
  readCapacities,
  readRestatedBounds,
  readRepeatedNames,
  readRepeatedCounts,
  readRepeatedWords,
];

/** The figures of a draft that state again what an earlier one stated. */
export function* readRepeats(draft: Draft): Iterable<Claim> {
  const told = new Set<number>();
  for (const read of readers) {
    for (const claim of read(draft)) {
      if (told.has(claim.claimed.start)) continue;
      told.add(claim.claimed.start);
      yield claim;
    }
  }
}
