import process from 'node:process';
import { play, type Job } from './job.ts';

process.on('message', (job: Job) => process.send!(play(job)));
