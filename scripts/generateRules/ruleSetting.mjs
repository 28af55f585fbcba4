/** The `hegao.rules` setting: its schema in package.json, its words in package.nls*.json. */

/** @import { RuleMeta } from '../../server/src/core/rules/rule.ts' */

const setting = 'hegao.rules';
const levels = ['off', 'hint', 'information', 'warning', 'error'];

/** Keys of package.nls*.json that this script owns. */
const prefix = 'rules.';

/**
 * package.json with one property for each rule; unchanged where it contributes no configuration yet.
 * @param {string | undefined} now
 * @param {readonly RuleMeta[]} rules
 */
export function withRuleSetting(now, rules) {
  if (now === undefined) return undefined;
  const manifest = JSON.parse(now);
  const section = sectionOf(manifest.contributes?.configuration);
  if (!section) return undefined;
  section.properties ??= {};
  section.properties[setting] = { ...section.properties[setting], ...schema(rules) };
  return toJson(manifest);
}

/** @typedef {{ properties?: Record<string, object> }} Section a part of `contributes.configuration` */

/**
 * The configuration section that has the setting already, else the first.
 * @param {Section | Section[] | undefined} configuration
 */
function sectionOf(configuration) {
  if (!Array.isArray(configuration)) return configuration;
  return configuration.find(({ properties }) => properties?.[setting]) ?? configuration[0];
}

/** @param {readonly RuleMeta[]} rules */
function schema(rules) {
  const property = (/** @type {RuleMeta} */ { id, severity }) => ({
    type: 'string',
    enum: levels,
    default: severity,
    markdownDescription: `%${prefix}${id}%`,
  });
  return {
    type: 'object',
    markdownDescription: `%${prefix}description%`,
    additionalProperties: false,
    default: {},
    properties: Object.fromEntries(rules.map((rule) => [rule.id, property(rule)])),
  };
}

const descriptions = {
  en: 'Severity by rule: `"figure-share": "off"`. A rule that is not named here keeps its own.',
  zh: '各条规则的级别，例如 `"figure-share": "off"`；这里没写的规则用自己的级别。',
};

/**
 * package.nls*.json with the rules' keys at its end and every other key as it was.
 * @param {string | undefined} now
 * @param {readonly RuleMeta[]} rules
 * @param {'en' | 'zh'} tongue
 */
export function withRuleDescriptions(now, rules, tongue) {
  if (now === undefined) return undefined;
  const others = Object.entries(JSON.parse(now)).filter(([key]) => !key.startsWith(prefix));
  const own = rules.map(({ id, title }) => [`${prefix}${id}`, title[tongue]]);
  return toJson(
    Object.fromEntries([...others, [`${prefix}description`, descriptions[tongue]], ...own]),
  );
}

/** @param {unknown} value */
function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
