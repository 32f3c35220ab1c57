#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises'
import type { CivilDate } from 'petites-villes'
import { filesBelow } from './files-below.js'
import { filesAtRevision } from './git-revision.js'
import { isSame, openSlices, openStream, openWriter, sizeOf } from './large-file.js'
import { run } from './run.js'
import { dayInFrance, lineWidth, statusLine, wantsColour } from './terminal.js'

const { stdout, stderr, env, argv } = process

// Whoever closes the pipe has read enough, as `pvd plan Modane | head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(argv.slice(2), {
  out: text => {
    stdout.write(text)
  },
  err: text => {
    stderr.write(text)
  },
  read: path => readFile(path, 'utf8'),
  list: filesBelow,
  stream: openStream,
  slices: openSlices,
  size: sizeOf,
  writer: openWriter,
  isSame,
  atRevision: filesAtRevision,
  write: (path, text) => writeFile(path, text),
  ...(stderr.isTTY && {
    status: statusLine(
      text => stderr.write(text),
      () => performance.now(),
    ),
  }),
  colour: wantsColour(env, stdout.isTTY),
  width: lineWidth(stdout.isTTY ? stdout.columns : undefined, env),
  today: dayInFrance(new Date()) as CivilDate,
  env,
})
