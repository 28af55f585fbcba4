/** The JSON schema of `hegao.yaml`, by which editors complete and explain what is typed there. */
import { escapeText } from './rulePages.mjs';

/** @import { RuleMeta } from '../../server/src/core/rules/rule.ts' */
/** @import { Bilingual } from '../../server/src/core/text/bilingual.ts' */
/** @import { ConfigMeta } from './loadRules.mjs' */

/**
 * The schema as text. Its readers have one description for both tongues.
 * @param {readonly RuleMeta[]} rules
 * @param {ConfigMeta} config
 */
export function configSchema(rules, config) {
  const { configKeys, severityLevels, speakingRates } = config;
  const rule = (/** @type {RuleMeta} */ { title, doc, severity }) => ({
    enum: severityLevels,
    default: severity,
    description: both(title),
    markdownDescription: `**${escapeText(title.zh)}**：${escapeText(doc.zh)}\n\n**${escapeText(title.en)}**: ${escapeText(doc.en)}`,
  });
  const shapes = {
    rules: {
      type: ['object', 'null'],
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((meta) => [meta.id, rule(meta)])),
    },
    exclude: { type: ['array', 'null'], items: { type: ['string', 'number'] } },
    speakingRate: {
      type: ['number', 'null'],
      minimum: speakingRates.least,
      maximum: speakingRates.most,
      default: speakingRates.usual,
    },
    names: { type: ['string', 'array', 'null'], items: { type: 'string' } },
  };
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '核稿 hegao',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(shapes).map(([key, shape]) => [
        key,
        { description: both(configKeys[/** @type {keyof typeof shapes} */ (key)]), ...shape },
      ]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** @param {Bilingual} words */
function both({ zh, en }) {
  return `${zh}\n\n${en}`;
}
