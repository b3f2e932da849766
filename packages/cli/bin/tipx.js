#!/usr/bin/env node
// Stands here before the build, so that an install can link the command.
import "../dist/bin.js";
