/** Why bytes are no text, in the user's words. */
import type { Bilingual } from '../core/text/bilingual.ts';
import type { Undecodable } from './decode.ts';

/** What a decoder's verdict means. */
export const undecodableReasons: Readonly<Record<Undecodable, Bilingual>> = {
  binary: { zh: '不是文本文件', en: 'not a text file' },
  office: {
    zh: '是 Word、Excel 一类的文件，不是纯文本；请另存为 .txt 再处理',
    en: 'an office document, not plain text; save it as .txt first',
  },
  unknown: {
    zh: '无法判断文字编码；请另存为 UTF-8 再处理',
    en: 'its encoding cannot be told; save it as UTF-8 first',
  },
};
