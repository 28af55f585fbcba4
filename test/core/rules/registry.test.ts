/** The list of rules: complete, well named, and independent of its order. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/src/core/analysis.ts';
import { rules } from '../../../server/src/core/rules/registry.ts';
import { runRules } from '../../../server/src/core/rules/run.ts';
import { parseMarkup } from '../../support/markup.ts';

const folder = new URL('../../../server/src/core/rules/', import.meta.url);
const metas = rules.map((rule) => rule.meta);

describe('the registry', () => {
  it('holds every rule of the folder, each in a file that bears its name', () => {
    const files = readdirSync(folder).filter((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8');
      return /^export const \w+: Rule = /m.test(source);
    });
    expect(metas.map(({ id }) => fileName(id)).sort()).toEqual(files.sort());
  });

  it('holds at least one rule', () => {
    expect(metas).not.toEqual([]);
  });

  it('has no id twice', () => {
    expect(new Set(metas.map(({ id }) => id)).size).toBe(metas.length);
  });
});

describe.each(metas)('$id', ({ id, title, doc, examples }) => {
  it('is kebab-case and begins with a family of the contract', () => {
    expect(id).toMatch(/^(numbering|marker|figure|list|project|text|ledger)(-[a-z0-9]+)+$/);
  });

  it('says what it is in both tongues', () => {
    for (const text of [title.zh, doc.zh]) expect(text).toMatch(/\p{Script=Han}/u);
    for (const text of [title.en, doc.en]) expect(text).toMatch(/[A-Za-z]{3}/);
  });

  it('has examples of both kinds, the bad ones marked and the good ones not', () => {
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.good.length).toBeGreaterThan(0);
    expect(examples.bad.filter((example) => parseMarkup(example).spans.length === 0)).toEqual([]);
    expect(examples.good.filter((example) => parseMarkup(example).spans.length > 0)).toEqual([]);
  });
});

describe('the order of the rules', () => {
  const text = metas
    .flatMap(({ examples }) => [...examples.bad, ...examples.good])
    .map((example) => parseMarkup(example).text)
    .join('\n');
  const reading = readText(text);
  const { findings } = runRules(reading, {});

  it('never shows', () => {
    expect(findings.length).toBeGreaterThan(0);
    for (const order of [[...rules].reverse(), [...rules.slice(3), ...rules.slice(0, 3)]])
      expect(runRules(reading, {}, order).findings).toEqual(findings);
  });
});

/** `figure-share` lives in figureShare.ts. */
function fileName(id: string): string {
  return `${id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}.ts`;
}
