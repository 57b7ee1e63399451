#!/usr/bin/env node
'use strict';
const { run } = require('../dist/run.cjs');

run(process).then((exitCode) => {
  process.exitCode = exitCode;
});
