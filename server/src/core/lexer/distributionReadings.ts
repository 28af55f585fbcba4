/** What the sentence before a 分别 offers its values to go to, the nearest first. */
import type { Distribution } from '../model/enumeration.ts';
import { encloses, type Span } from '../text/span.ts';
import { collectivesIn } from './collectives.ts';
import { clausesBefore } from './listClauses.ts';
import { itemsBefore } from './listItems.ts';
import type { ListMark } from './listMarks.ts';
import { sizesOf } from './listSizes.ts';

/** One way to read the bearers. */
export interface BearerReading {
  readonly subjects: readonly Span[];
  readonly sizes: readonly number[];
  /** Whether nothing else can be meant. */
  readonly isPlain: boolean;
}

/** What stands before the 分别. */
export interface Earlier {
  /** The figures before it, the nearest ones last. */
  readonly figures: readonly Span[];
  /** The 分别 before it. */
  readonly last: Distribution | undefined;
}

/** The readings for the 分别 that ends `clause`, which lists nothing itself. */
export function readingsBefore(
  text: string,
  marks: readonly ListMark[],
  clause: Span,
  { figures, last }: Earlier,
): readonly BearerReading[] {
  const words = text.slice(clause.start, clause.end);
  const own = counted(words, clause.start, COUNTED.test(words));
  if (own.isPlain) return [own];
  const clauses = clausesBefore(marks, clause.start).slice(-MAX_CLAUSES).reverse();
  const start = clauses.at(-1)?.start ?? clause.start;
  const isShared = SHARED.test(words);
  return [
    own,
    ...(last && last.start >= start ? [handedOn(clause, last, isShared)] : []),
    ...clauses.flatMap((other, index) => [
      listed(text, marks, other, isShared && index === 0 ? figures : []),
      ...told(text, other, figures),
    ]),
    ...rowsOf(clauses, figures),
  ].filter(({ sizes }) => sizes.length > 0);
}

const MAX_CLAUSES = 12;

/** What goes on speaking of the things before: 同比分别…, 占全省的比重分别为…. */
const SHARED = /^\s*(?:同比|环比|比上年|一次性|占[^，]{0,12}|又|也|均|各)?\s*$/;

/** 四个地区分别…: nothing else can be meant. */
const COUNTED =
  /^\s*(?:其中|这|上述)?(?:[两二三四五六七八九十]|\d)[个大项类家省市县区州][^\d，、]{0,6}$/;

function counted(words: string, from: number, isPlain: boolean): BearerReading {
  const found = collectivesIn(words);
  return {
    subjects: found.slice(0, 1).map(({ start, end }) => ({ start: from + start, end: from + end })),
    sizes: found.map(({ size }) => size),
    isPlain: isPlain && found.length === 1,
  };
}

/** 分别为82%、32%，分别提高…: the things of the 分别 right before. */
function handedOn(clause: Span, last: Distribution, isShared: boolean): BearerReading {
  const end = last.values.at(-1)?.end ?? 0;
  const isNext = clause.start - end <= MAX_BETWEEN && last.sizes.includes(last.values.length);
  return {
    subjects: last.subjects,
    sizes: [last.values.length],
    isPlain: isShared && isNext,
  };
}

const MAX_BETWEEN = 4;

/** The list that the clause ends with; plain where each item has one of `figures`: 出口12亿元、进口8亿元. */
function listed(
  text: string,
  marks: readonly ListMark[],
  clause: Span,
  figures: readonly Span[],
): BearerReading {
  const { names, sizes } = sizesOf(text, itemsBefore(text, marks, clause.end), true);
  const hasOwn = names.every((name) => figures.some((figure) => encloses(name, figure)));
  return { subjects: names, sizes, isPlain: hasOwn && sizes.length === 1 };
}

/** The figures of the clause themselves, and the count that it gives. */
function told(text: string, clause: Span, figures: readonly Span[]): readonly BearerReading[] {
  const inside = figures.filter((figure) => encloses(clause, figure));
  return [
    { subjects: inside, sizes: inside.length > 1 ? [inside.length] : [], isPlain: false },
    counted(text.slice(clause.start, clause.end), clause.start, false),
  ];
}

/** The last clauses with figures: 批发业实现7亿元，餐饮业实现6亿元，分别…. */
function rowsOf(clauses: readonly Span[], figures: readonly Span[]): readonly BearerReading[] {
  const telling = clauses.filter((clause) => figures.some((figure) => encloses(clause, figure)));
  return telling.slice(1).map((_, index) => {
    const subjects = telling.slice(0, index + 2).reverse();
    return { subjects, sizes: [subjects.length], isPlain: false };
  });
}
