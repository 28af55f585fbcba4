/** 一、提高认识。 as a heading on a line of its own, beside others without 。. */
import type { Draft } from '../model/draft.ts';
import type { Marker, MarkerForm } from '../model/marker.ts';
import type { Rule } from './rule.ts';

export const markerPeriod: Rule = {
  meta: {
    id: 'marker-period',
    title: { zh: '小标题末尾多了句号', en: 'A heading that ends in 。' },
    doc: {
      zh: '独立成段的小标题末尾不用句号（通行做法）。只在同级小标题多数没有句号、下面又有正文时提示。后面接着正文的段首句、整句的条目不报。',
      en: 'A heading on a line of its own takes no 。 (practice). Reported where most headings of its list have none and text stands below it. A first sentence that its paragraph goes on from, and items that are sentences, are left alone.',
    },
    severity: 'hint',
    examples: {
      bad: [
        '一、提高认识\n形势逼人，任务艰巨。\n二、狠抓落实<|。|>\n各地要倒排工期。\n三、加强领导\n各部门要各负其责。\n',
      ],
      good: [
        '一、提高认识\n形势逼人。\n二、狠抓落实。各地要倒排工期。\n三、加强领导\n各负其责。\n',
        '1.新开工项目12个。\n2.竣工项目8个。\n3.抓服务\n',
      ],
    },
  },
  *check(draft) {
    const byList = new Map<string, Marker[]>();
    for (const marker of draft.markers) {
      if (!isHeading(draft, marker)) continue;
      const key = `${marker.parent ?? ''}/${marker.form}`;
      const list = byList.get(key);
      if (list) list.push(marker);
      else byList.set(key, [marker]);
    }
    for (const list of byList.values()) {
      const closed = list.filter((marker) => endOf(draft, marker) !== null);
      if (closed.length * 2 >= list.length) continue;
      for (const marker of closed) {
        const at = endOf(draft, marker) ?? marker.end;
        yield {
          start: at,
          end: at + 1,
          message: {
            zh: '小标题独立成段，末尾不用句号',
            en: 'A heading on a line of its own takes no “。”',
          },
          fixes: [
            {
              title: { zh: '删去句号', en: 'Delete “。”' },
              edits: [{ start: at, end: at + 1, newText: '' }],
              safe: false,
            },
          ],
        };
      }
    }
  },
};

const FORMS: ReadonlySet<MarkerForm> = new Set([
  'cn-dot',
  'cn-paren',
  'arabic-dot',
  'arabic-comma',
  'chapter',
]);

/** A short line of its own with text below it. */
function isHeading({ text, paragraphs }: Draft, marker: Marker): boolean {
  const line = paragraphs[marker.paragraph];
  if (!line || !marker.heads || marker.runIn || !FORMS.has(marker.form)) return false;
  const isShort = marker.title.end - marker.title.start <= MAX_TITLE;
  return isShort && text.slice(line.end, marker.section.end).trim() !== '';
}

const MAX_TITLE = 30;

/** Where its 。 stands, or null. */
function endOf({ text, paragraphs }: Draft, { paragraph, title }: Marker): number | null {
  const end = paragraphs[paragraph]?.end ?? title.end;
  return text.slice(title.end, end).trim() === '。' ? text.indexOf('。', title.end) : null;
}
