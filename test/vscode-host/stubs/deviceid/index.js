// plain-JS stand-in for the native module: telemetry is off here
exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
