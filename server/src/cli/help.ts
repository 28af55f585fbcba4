/** What `--help` says; one screen. */
import { draftExtensions } from '../core/draftFiles.ts';
import type { Bilingual } from '../core/text/bilingual.ts';

/** The help page, in both tongues. */
export const help: Bilingual = {
  zh: `核稿 hegao：核对讲话稿、工作报告、汇报材料里的序号、数字和项目

用法
  hegao check 路径…      列出问题
  hegao facts 路径…      列出识别到的序号、数字、项目和数字关系
  hegao outline 路径…    列出层次结构
  hegao lsp --stdio      供编辑器使用的语言服务器

路径可以是文件、文件夹，或 - 表示标准输入。文件夹里查找 ${draftExtensions.join(' ')}，遵守 .gitignore。
能读 UTF-8、UTF-16 和 GB18030（GBK）编码。

选项
  --format text|json     输出格式，默认 text
  --lang zh|en           输出语言，默认 zh
  --config 文件          用这份 hegao.yaml；不写则从稿子所在的文件夹往上找
  --color, --no-color    是否用颜色，默认看终端
  --help, --version

只用于 check
  --fix                  直接改好只有一种改法的问题
  --rule 规则=级别       改变一条规则的级别：off、hint、information、warning、error；可写多次
  --show-ignored         把已忽略的问题（“核稿忽略”注释、.hegao-ignored.json）也列出来
  --max-severity-ok 级别 最高到哪一级仍算通过：hint、information（默认）、warning

退出状态
  0 通过；1 有问题；2 参数或某个文件用不了（标准错误上有一行说明，其余文件照常处理）
`,
  en: `hegao (核稿): checks numbering, figures and projects in Chinese speeches, work reports and briefings

Usage
  hegao check PATH…      list the findings
  hegao facts PATH…      list markers, figures, projects and claims as recognised
  hegao outline PATH…    print the section tree
  hegao lsp --stdio      the language server, for editors

PATH is a file, a folder, or - for standard input. A folder is searched for
${draftExtensions.join(' ')}, .gitignore honoured.
UTF-8, UTF-16 and GB18030 (GBK) are read.

Options
  --format text|json     how results are written; text when nothing is said
  --lang zh|en           the language of what is written; zh when nothing is said
  --config FILE          go by this hegao.yaml; else by the nearest above each draft
  --color, --no-color    the terminal decides when nothing is said
  --help, --version

For check alone
  --fix                  put right what has exactly one right answer
  --rule ID=LEVEL        set a rule's severity: off, hint, information, warning, error; may be repeated
  --show-ignored         also list what comments (核稿忽略) and .hegao-ignored.json keep away
  --max-severity-ok LEVEL  the highest that still passes: hint, information (default), warning

Exit status
  0 passed; 1 something was found; 2 the call or an input could not be used (one line on standard
  error says why; the other files are still done)
`,
};
