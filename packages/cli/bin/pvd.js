#!/usr/bin/env node
// npm links a command only when its file is there, and what is built is not there yet when a clone is installed.
import '../dist/main.js'
