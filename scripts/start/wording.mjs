/** What `npm start` says, in the tongue of the terminal. */

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const isChinese = /^zh/i.test(
  LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale,
);

/**
 * @param {string} zh
 * @param {string} en
 */
export function inTongue(zh, en) {
  return isChinese ? zh : en;
}
