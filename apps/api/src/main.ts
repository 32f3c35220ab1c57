#!/usr/bin/env node
import cluster from 'node:cluster'
import { settingsOf } from './settings.js'

const settings = settingsOf(process.env)
if (settings.workers > 1 && cluster.isPrimary) (await import('./primary.js')).startWorkers(settings)
else await (await import('./worker.js')).startServing(settings)
