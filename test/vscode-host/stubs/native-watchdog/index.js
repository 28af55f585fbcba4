// plain-JS stand-in for the native module: VS Code's own loop already watches the parent process
exports.start = () => {};
exports.exit = (code) => process.exit(code);
