/** Plain JavaScript in place of the native logger: its interface, appending straight to the file. */
const fs = require('node:fs');
const path = require('node:path');
const util = require('node:util');

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = names.indexOf('info');
    this.formatted = true;
    this.dropped = false;
  }
  write(level, message, ...rest) {
    if (level < this.level || this.dropped) return;
    const text = rest.length > 0 ? util.format(message, ...rest) : String(message);
    const line = `${new Date().toISOString()} [${names[level]}] ${text}\n`;
    fs.appendFileSync(this.file, this.formatted ? line : text);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.formatted = false;
  }
  setPattern() {}
  flush() {}
  drop() {
    this.dropped = true;
  }
}

for (const [level, name] of ['trace', 'debug', 'info', 'warn', 'error', 'critical'].entries()) {
  Logger.prototype[name] = function write(...args) {
    this.write(level, ...args);
  };
}

async function create(_name, file) {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger(file);
}

// One assignment for each name: VS Code imports this as ESM, which sees only names that stand in the source.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
