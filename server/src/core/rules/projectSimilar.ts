/** 北拒马河治理工程 and 北巨马河治理工程: one project written in two ways. */
import type { Draft } from '../model/draft.ts';
import type { Mention, Project } from '../model/project.ts';
import { type IndexedName, nameIndex, nearNames } from '../names/nearNames.ts';
import { projectKey } from '../names/projectKey.ts';
import { type Likeness, type Similarity, similarityOf } from '../names/similarity.ts';
import { countStartingBefore } from '../text/span.ts';
import type { Fix, Rule, RuleFinding, Severity, Surroundings, TextEdit } from './rule.ts';

export const projectSimilar: Rule = {
  meta: {
    id: 'project-similar',
    title: { zh: '项目名称写法不一', en: 'A project is written in two ways' },
    doc: {
      zh: '两个项目名称只差一个字（音近、形近、多字、漏字）或者两字颠倒，可能是同一项目写错了（通行做法）。同音、形近的专名用字差异报警告，其余只提示；与名称表（hegao-names.txt）或其他稿件里的名称相近，报提示信息。数字、字母、期次、方位等成组用字不同（一期、二期，东城、西城，A区、B区）、所属县乡村不同、并列在一起的，视为不同项目；两个名称都列入名称表后不再报。',
      en: 'Two names of projects that differ in one character (alike in sound or shape, doubled, or missing) or in the order of two may be one project miswritten (practice). Where a proper name differs in a character that sounds or looks alike, it is a warning, otherwise a hint; a name close to one of the list of names (hegao-names.txt) or of another draft is an information. Names that differ in a number, a letter, a stage or another word of a set (一期 and 二期, 东城 and 西城), in their county, township or village, or that stand side by side in a list are two projects; so are two that both stand in the list of names.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '北拒马河治理工程总投资3.2亿元。下一步，<|北巨马河治理工程|>要加快进度。',
        '莲坪新能源汽车性能试验中心项目开工。<|莲坪新能源汽车性能实验中心项目|>年底建成。',
        '云岭云计算数据中心项目开工。<|云岭云计算数据据中心项目|>年底建成。',
      ],
      good: [
        '青禾热电厂一期工程建成。青禾热电厂二期工程开工。',
        '临溪河东城治理工程完工。临溪河西城治理工程开工。',
        '青山镇污水处理厂项目建成。青云镇污水处理厂项目开工。',
        '1号泵站改造工程完工。2号泵站改造工程开工。',
        '李庄水库除险加固工程完工。里庄水库除险加固工程开工。',
      ],
    },
  },
  *check(draft, _claims, around) {
    const named = draft.projects.flatMap(namesOf);
    yield* withinDraft(draft, named, around);
    yield* againstOthers(named, around);
  },
};

/** One way to write a project's name, and where it is written so. */
interface WrittenName {
  readonly name: string;
  readonly key: string;
  readonly mentions: readonly Mention[];
}

/** A project goes by several names where one has its place, or its capacity, and the other has not. */
function namesOf({ mentions }: Project): readonly WrittenName[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' && mention.kind !== 'short') continue;
    const key = projectKey(mention.text);
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].flatMap(([key, own]) => {
    const first = own.find(({ kind }) => kind === 'name');
    return first ? [{ name: first.text, key, mentions: own }] : [];
  });
}

function* withinDraft(
  draft: Draft,
  named: readonly WrittenName[],
  { names }: Surroundings,
): Iterable<RuleFinding> {
  const byKey = new Map(named.map((one) => [one.key, one]));
  const index = nameIndex(named.map(({ name }) => ({ name, where: '' })));
  const places = draft.projects.flatMap(({ mentions }) => mentions);
  const inOrder = [...places].sort((a, b) => a.start - b.start);
  for (const one of named) {
    for (const { key } of nearNames(index, one.key)) {
      const other = byKey.get(key);
      if (!other || !isRarer(one, other)) continue;
      if (names.byKey.has(one.key) && names.byKey.has(key)) continue;
      const similarity = similarityOf(one.key, key);
      if (!similarity || areListed(inOrder, one, other)) continue;
      yield findingOf(one, other, similarity);
    }
  }
}

/** Which of the two is taken for the slip: the one written less often, else the later one. */
function isRarer(one: WrittenName, other: WrittenName): boolean {
  if (one.mentions.length !== other.mentions.length) {
    return one.mentions.length < other.mentions.length;
  }
  return startOf(one) > startOf(other);
}

function startOf({ mentions }: WrittenName): number {
  return mentions[0]?.start ?? 0;
}

/** Whether they stand side by side, with no more than a 、 or 和 between: the writer means two. */
function areListed(inOrder: readonly Mention[], one: WrittenName, other: WrittenName): boolean {
  return one.mentions.some((mention) => {
    const at = countStartingBefore(inOrder, mention.start);
    const [before, after] = [inOrder[at - 1], inOrder[at + 1]];
    return (
      (before !== undefined &&
        mention.start - before.end <= 1 &&
        other.mentions.includes(before)) ||
      (after !== undefined && after.start - mention.end <= 1 && other.mentions.includes(after))
    );
  });
}

const severities: Readonly<Record<Likeness, Severity>> = {
  same: 'warning',
  maybe: 'information',
  faint: 'hint',
};

function findingOf(
  one: WrittenName,
  other: WrittenName,
  { likeness, difference }: Similarity,
): RuleFinding {
  const { start, end } = placeOf(one);
  const back = { at: difference.at, from: difference.to, to: difference.from };
  return {
    start,
    end,
    severity: severities[likeness],
    message: {
      zh: `“${one.name}”与“${other.name}”只差一处，可能是同一项目`,
      en: `${one.name} and ${other.name} differ in one place: they may be one project`,
    },
    related: [{ ...placeOf(other), message: { zh: '另一种写法', en: 'written the other way' } }],
    fixes: [fixTo(other.name, editsOf(one, difference)), fixTo(one.name, editsOf(other, back))],
  };
}

/** Where the name stands in full for the first time. */
function placeOf({ mentions }: WrittenName): TextEditPlace {
  const { start, end } = mentions.find(({ kind }) => kind === 'name') ?? { start: 0, end: 0 };
  return { start, end };
}

type TextEditPlace = Pick<TextEdit, 'start' | 'end'>;

function fixTo(name: string, edits: readonly TextEdit[]): Fix {
  return {
    title: { zh: `全文统一为“${name}”`, en: `Write ${name} throughout` },
    edits,
    safe: false,
  };
}

/** The characters that differ, wherever the name stands: quotes and 项目 around them stay. */
function editsOf(
  { key, mentions }: WrittenName,
  { at, from, to }: Similarity['difference'],
): readonly TextEdit[] {
  const lead = key.slice(Math.max(0, at - CONTEXT), at);
  const trail = key.slice(at + from.length, at + from.length + CONTEXT);
  return mentions.flatMap(({ start, text }) => {
    const found = text.indexOf(lead + from + trail);
    if (found < 0) return [];
    const first = start + found + lead.length;
    return [{ start: first, end: first + from.length, newText: to }];
  });
}

/** Enough to find the place in a name in which the character stands more than once. */
const CONTEXT = 2;

/** Names that only others have like this: the team's list, and the other drafts where the slip is likely. */
function* againstOthers(
  named: readonly WrittenName[],
  { names, otherNames }: Surroundings,
): Iterable<RuleFinding> {
  const listed = nameIndex(names.list.map(({ name }) => ({ name, where: '' })));
  const inDraft = new Set(named.map(({ key }) => key));
  for (const one of named) {
    if (names.byKey.has(one.key)) continue;
    const near = firstAlike(one, nearNames(listed, one.key), inDraft, ['same', 'maybe', 'faint']);
    if (near) {
      yield otherFinding(one, near);
    } else if (!otherNames.keys.has(one.key)) {
      const elsewhere = firstAlike(one, nearNames(otherNames, one.key), inDraft, ['same']);
      if (elsewhere) yield otherFinding(one, elsewhere);
    }
  }
}

interface AlikeName extends IndexedName {
  readonly similarity: Similarity;
}

/** Names that the draft has as well are compared there. */
function firstAlike(
  { key }: WrittenName,
  near: readonly IndexedName[],
  inDraft: ReadonlySet<string>,
  degrees: readonly Likeness[],
): AlikeName | null {
  for (const other of near) {
    const similarity = inDraft.has(other.key) ? null : similarityOf(key, other.key);
    if (similarity && degrees.includes(similarity.likeness)) return { ...other, similarity };
  }
  return null;
}

function otherFinding(one: WrittenName, { name, where, similarity }: AlikeName): RuleFinding {
  const source =
    where === ''
      ? { zh: '名称表里是', en: 'the list of names has' }
      : { zh: `《${where}》中写作`, en: `${where} has` };
  return {
    ...placeOf(one),
    severity: 'information',
    message: {
      zh: `${source.zh}“${name}”，与“${one.name}”只差一处，请核对`,
      en: `${one.name}: ${source.en} ${name}, which differs in one place`,
    },
    fixes: [fixTo(name, editsOf(one, similarity.difference))],
  };
}
