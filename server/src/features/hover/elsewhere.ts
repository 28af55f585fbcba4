/** What the other drafts of the folder say of a project: where it stands, and every figure given for it. */
import { draftName } from '../../core/facts/placedSummary.ts';
import type { Project } from '../../core/model/project.ts';
import type { Tongue } from '../../core/text/bilingual.ts';
import { excerpt, table } from '../markdown.ts';
import type { OtherDraft } from '../projects/otherDrafts.ts';
import { toldElsewhere } from '../projects/sameProject.ts';
import { periodName } from '../wording/periods.ts';
import { andMore, figureWords, mentionTotal, onLines } from '../wording/phrases.ts';
import { elsewhereWords } from '../wording/projects.ts';
import { cappedList, MAX_ITEMS } from './cappedList.ts';

/** Paragraphs of Markdown, the newest draft first; none where no other draft speaks of the project. */
export function elsewhereParts(
  project: Project,
  others: readonly OtherDraft[],
  tongue: Tongue,
): readonly string[] {
  const told = [...toldElsewhere(project, others)].sort((a, b) => compare(dateOf(b), dateOf(a)));
  if (told.length === 0) return [];
  const colon = tongue === 'zh' ? '：' : ': ';
  const places = cappedList(
    told,
    ({ draft, mentions }) => {
      const lines = [...new Set(mentions.map(({ range }) => range.start.line + 1))];
      const shown = onLines(lines.slice(0, MAX_LINES))[tongue];
      return `${nameOf(draft)}${colon}${mentionTotal(mentions.length)[tongue]} · ${shown}`;
    },
    tongue,
  );
  const rows = told.flatMap(({ draft, figures }) =>
    figures.map(({ period, metric, text }) => [
      nameOf(draft),
      periodName(period, tongue),
      excerpt(metric),
      excerpt(text),
    ]),
  );
  const head = [elsewhereWords.draft, figureWords.period, figureWords.metric, figureWords.figure];
  const rest = rows.length - MAX_ITEMS;
  return [
    `**${elsewhereWords.elsewhere[tongue]}**`,
    places,
    table(
      head.map((word) => word[tongue]),
      rows.slice(0, MAX_ITEMS),
    ),
    rest > 0 ? `… ${andMore(rest)[tongue]}` : '',
  ];
}

const MAX_LINES = 8;

/** 在全市重点项目推进会上的讲话 2026-08. */
function nameOf(draft: OtherDraft): string {
  const { date } = draft.summary;
  return `${excerpt(draftName(draft), 30)}${date === null ? '' : ` ${date}`}`;
}

function dateOf({ draft }: { readonly draft: OtherDraft }): string {
  return draft.summary.date ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
