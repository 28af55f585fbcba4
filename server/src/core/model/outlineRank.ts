/** How deep each written form stands by custom. */
import type { MarkerForm } from './marker.ts';

/** A form's place in the order of forms. */
export interface Rank {
  /** Markers of one kind count on from one another: every 章 does, 章 and 节 do not. */
  readonly kind: string;
  /** Smaller is higher up; forms of one rank stand side by side when nothing says otherwise. */
  readonly depth: number;
  /** The level of the command-line contract. */
  readonly level: number;
}

/**
 * The rank of `form` as written in `text`.
 *
 * 一、 （一） 1. （1） in this order: GB/T 9704-2012 7.3.3. ① and run-in items below them, chapters and Markdown headings
 * above: practice.
 */
export function rankOf(form: MarkerForm, text: string): Rank {
  if (form === 'heading')
    return { kind: `heading${text.length}`, depth: text.length - 20, level: text.length };
  if (form === 'chapter') return chapterRank(text);
  const [depth, level] = ranks[form];
  return { kind: form, depth, level };
}

const ranks: Readonly<
  Record<Exclude<MarkerForm, 'heading' | 'chapter'>, readonly [depth: number, level: number]>
> = {
  article: [0, 3],
  'cn-dot': [1, 1],
  'cn-paren': [2, 2],
  'arabic-dot': [3, 3],
  'arabic-comma': [3, 3],
  'arabic-paren': [4, 4],
  circled: [5, 5],
  shi: [6, 5],
  yao: [6, 5],
  di: [6, 5],
  qi: [6, 5],
  word: [6, 5],
  dash: [6, 5],
};

/** 第一编, 第一部分 above 第一章 above 第一节. */
function chapterRank(text: string): Rank {
  const word = text[text.length - 1] ?? '';
  if (word === '节') return { kind: '节', depth: -1, level: 2 };
  return { kind: word, depth: word === '章' ? -2 : -3, level: 1 };
}

/** Whether items of this form run on in the text; the others head sections. */
export function isRunInForm(form: MarkerForm): boolean {
  return (ranks as Readonly<Record<string, readonly [number, number]>>)[form]?.[0] === RUN_IN_DEPTH;
}

const RUN_IN_DEPTH = 6;
