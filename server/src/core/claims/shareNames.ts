/** Whether the words of a share allow the operands that stand near it: 高新技术企业中规上企业占; 占新增计划的. */
import type { LocalFigure } from '../model/figure.ts';

/** A share with a part and a whole that it may have. */
interface Named {
  /** The words before 占. */
  readonly topic: string;
  /** The words behind it, which name the whole. */
  readonly words: string;
  readonly part: LocalFigure;
  readonly whole: LocalFigure;
}

/** Whether what the words say of part and whole fits the figures that are taken for them. */
export function isSoNamed({ topic, words, part, whole }: Named): boolean {
  return isWithin(topic, part, whole) && isOfClass(words, whole);
}

/** X中Y占p%: of the X those that are Y; a number of the X alone is no part, a number of the Y alone no whole. */
function isWithin(topic: string, part: LocalFigure, whole: LocalFigure): boolean {
  const found = /^([^其中，,。；;]{2,14})中([^，,。；;]{2,14})$/.exec(topic.trim());
  const [, frame = '', name = ''] = found ?? [];
  if (frame === '') return true;
  const isFrame = part.lead.includes(frame) && !part.lead.includes(name);
  const isName = whole.lead.includes(name) && !whole.lead.includes(frame);
  return !isFrame && !isName;
}

/** 占新增计划的: a plan with what was carried over is another one; a whole that names the class, or none, may be it. */
function isOfClass(words: string, { run, lead }: LocalFigure): boolean {
  const found =
    /(?:新增|续建|结转|新开工|存量|调整后的?|下达)(?=计划|任务|目标|预算|总投资|投资)/.exec(words);
  return found === null || `${run}${lead}`.includes(found[0].slice(0, 2));
}
