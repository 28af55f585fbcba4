/** Words that speak of several things without listing them: 三次产业, 四个地区, 2至6月份, 城乡. */
import type { Span } from '../text/span.ts';
import { numberIn } from './numerals.ts';

/** How many things the words speak of, for each such word; a number of its own (5亿元) is none. */
export function collectiveSizes(words: string): readonly number[] {
  return collectivesIn(words).map(({ size }) => size);
}

/** A word that speaks of several things: its place in the words, and how many they are. */
export interface Collective extends Span {
  readonly size: number;
}

/** The words that speak of several things, in text order. */
export function collectivesIn(words: string): readonly Collective[] {
  return [...words.matchAll(COLLECTIVE)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      size: sizeOf(match),
    }))
    .filter(({ size }) => size > 1 && size < MAX_SIZE);
}

const MAX_SIZE = 40;

function sizeOf(match: RegExpMatchArray): number {
  const [, numeral, from, to, pair] = match;
  if (numeral) return numberIn(numeral);
  if (from && to) return numberIn(to) - numberIn(from) + 1;
  return pair ? 2 : 3;
}

/** A count, a range of months or years or grades, two things in one word, three. */
const COLLECTIVE =
  /(?<![第\d])([两二三四五六七八九十]{1,3}|\d{1,2})(?:次产业|大|个|项|类|家|省|市|县|区|州|地|者|方|级|年|种|支|部)|(\d{1,4})年?[至到\-—－~～](\d{1,4})(?:年|月|季度|星)|(城乡|进出口|收支|男女|产销|量价|供需|存贷|一老一小)|(?:一、?二、?三)次?产|东中西|农林牧/g;
