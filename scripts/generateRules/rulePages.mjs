/** The rule pages and tables as Markdown. */

/** @import { RuleMeta } from '../../server/src/core/rules/rule.ts' */
/** @typedef {'en' | 'zh'} Tongue */

const words = {
  en: {
    title: 'Rules',
    about:
      'Generated from the rules themselves by `npm run generate`. ⟦ ⟧ sets off the place that is reported.',
    columns: ['Rule', 'What it reports', 'Severity'],
    severity: 'Severity',
    others: 'Beside this draft of the folder:',
    bad: 'Reported:',
    good: 'Left alone:',
    off: (/** @type {string} */ id) =>
      `Switch it off: \`"hegao.rules": { "${id}": "off" }\` in the editor's settings, \`--rule ${id}=off\` on the command line.`,
  },
  zh: {
    title: '规则',
    about: '本页由 `npm run generate` 从规则本身生成。例文中的 ⟦ ⟧ 标出所报的位置。',
    columns: ['规则', '报什么', '级别'],
    severity: '级别',
    others: '文件夹里另有稿件：',
    bad: '会报：',
    good: '不报：',
    off: (/** @type {string} */ id) =>
      `关闭：编辑器设置写 \`"hegao.rules": { "${id}": "off" }\`，命令行加 \`--rule ${id}=off\`。`,
  },
};

const severities = {
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' },
  zh: { error: '错误', warning: '警告', information: '信息', hint: '提示', off: '关闭' },
};

/**
 * The whole page: a table, then a section for each rule; its heading is the id, so that links end in `#id`.
 * @param {readonly RuleMeta[]} rules
 * @param {Tongue} tongue
 */
export function rulePage(rules, tongue) {
  const { title, about } = words[tongue];
  const head = [`# ${title}`, about, ruleTable(rules, tongue, '')];
  return `${[...head, ...rules.map((rule) => ruleSection(rule, tongue))].join('\n\n')}\n`;
}

/**
 * One line for each rule; `page` is the path of the page that the links lead to.
 * @param {readonly RuleMeta[]} rules
 * @param {Tongue} tongue
 * @param {string} page
 */
export function ruleTable(rules, tongue, page) {
  const { columns } = words[tongue];
  const rows = rules.map(({ id, title, severity }) => [
    `[${id}](${page}#${id})`,
    escapeCell(title[tongue]),
    severities[tongue][severity],
  ]);
  return [columns, columns.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/**
 * @param {RuleMeta} meta
 * @param {Tongue} tongue
 */
function ruleSection({ id, title, doc, severity, examples }, tongue) {
  const { others, bad, good, off, severity: label } = words[tongue];
  const colon = tongue === 'zh' ? '：' : ': ';
  return [
    `## ${id}`,
    `**${escapeText(title[tongue])}** · ${label}${colon}${severities[tongue][severity]}`,
    escapeText(doc[tongue]),
    ...(examples.others ? [others, ...examples.others.map(exampleBlock)] : []),
    bad,
    ...examples.bad.map(exampleBlock),
    good,
    ...examples.good.map(exampleBlock),
    off(id),
  ].join('\n\n');
}

/**
 * Marks as ⟦ ⟧ in a code block, where line breaks, leading spaces and `1.` stay what they are.
 * @param {string} marked
 */
function exampleBlock(marked) {
  const text = marked
    .trimEnd()
    .replaceAll('<|', '⟦')
    .replace(/\|[a-z0-9#-]*>/g, '⟧');
  return `\`\`\`text\n${text}\n\`\`\``;
}

/**
 * Characters that Markdown would take for its own: 20*年, a_b, <.
 * @param {string} text
 */
export function escapeText(text) {
  return text.replace(/[*_<[\]]/g, '\\$&');
}

/** @param {string} text */
function escapeCell(text) {
  return escapeText(text).replaceAll('|', '\\|');
}
