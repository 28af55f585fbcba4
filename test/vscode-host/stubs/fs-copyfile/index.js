// plain-JS stand-in for the native module (the built-in git extension asks for it)
const fs = require('node:fs');
exports.cp = (src, dest, options) => fs.promises.cp(src, dest, options);
exports.copyFile = (src, dst, mode) => fs.promises.copyFile(src, dst, mode);
exports.copyFileSync = (src, dst, mode) => fs.copyFileSync(src, dst, mode);
exports.isCloneSupported = () => false;
exports.constants = fs.constants;
