/** Code lenses: how long a section is, and how long it takes to speak. */
import type { CodeLens } from 'vscode-languageserver-types';
import type { Analysis } from '../core/analysis.ts';
import { isRunInForm } from '../core/model/outlineRank.ts';
import type { Tongue } from '../core/text/bilingual.ts';
import { characterCount } from './characterCount.ts';
import { rangeOf } from './range.ts';
import { characters, speakingTime } from './wording/phrases.ts';

/** How lenses are worded. */
export interface CodeLensOptions {
  readonly tongue: Tongue;
  /** Characters that a speaker reads in a minute. */
  readonly speakingRate: number;
}

/** One lens above each heading with text of its own kind below it: 1,234字 · 约讲6分10秒. Its command is empty: it only tells. */
export function codeLenses(
  { draft }: Analysis,
  { tongue, speakingRate }: CodeLensOptions,
): CodeLens[] {
  const count = characterCount(draft);
  return draft.markers
    .filter(({ heads, form, level }) => heads && !isRunInForm(form) && level <= MAX_LEVEL)
    .map((marker) => {
      const length = count(marker.section);
      const words = [characters(length)[tongue], speakingTime(length, speakingRate)[tongue]];
      return {
        range: rangeOf(draft, { start: marker.start, end: marker.end }),
        command: { title: words.join(' · '), command: '' },
      };
    });
}

/** 一、 and （一）; lower ones are too short to be worth a line. */
const MAX_LEVEL = 2;
