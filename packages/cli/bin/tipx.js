#!/usr/bin/env node
/* global process -- a static import would be resolved before this file runs */
// Stands here before the build, so that an install can link the command. Old versions of Node must be able to read this file
// and say which one is needed: it has no static import and no new syntax.
const LOWEST = "20.19.0";

const [major, minor] = process.versions.node.split(".").map(Number);
const [leastMajor, leastMinor] = LOWEST.split(".").map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  process.stderr.write(`tipx: Node ${process.versions.node} is too old; install Node ${LOWEST} or newer.\n`);
  process.exitCode = 2;
} else {
  import("../dist/bin.js");
}
