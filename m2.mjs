import {build} from 'esbuild'; import {gzipSync} from 'node:zlib';
async function sz(contents){const r=await build({stdin:{contents,resolveDir:'.',loader:'ts'},bundle:true,format:'esm',minify:true,write:false,charset:'utf8'});return gzipSync(r.outputFiles[0].contents,{level:9}).length}
console.log('xstate', await sz(`import { assign, fromPromise, fromCallback, sendTo, setup, createActor } from 'xstate'; console.log(assign, fromPromise, fromCallback, sendTo, setup,createActor)`));
console.log('lit', await sz(`import { LitElement, html, css, svg, nothing } from 'lit'; import {property,state,query} from 'lit/decorators.js'; import {live} from 'lit/directives/live.js';import {keyed} from 'lit/directives/keyed.js';console.log(LitElement, html, css,svg,nothing,property,state,query,live,keyed)`));
console.log('localize', await sz(`import {configureLocalization, msg,str,localized} from '@lit/localize';console.log(configureLocalization, msg,str,localized)`));
console.log('idb', await sz(`import {openDB} from 'idb';console.log(openDB)`));
console.log('engine', await sz(`import {startTest,nextItem,recordAnswer,estimate,priorLevels,reportedRange} from './packages/engine/src/index.ts';console.log(startTest,nextItem,recordAnswer,priorLevels,reportedRange)`));
console.log('schema', await sz(`import {readBank,readTexts,logEntrySchema} from './packages/schema/src/index.ts';console.log(readBank,readTexts,logEntrySchema)`));
console.log('zod', await sz(`import * as z from 'zod/mini'; console.log(z.strictObject({a:z.string()}))`));
console.log('zod2', await sz(`import * as z from 'zod/mini'; console.log(z.strictObject({a:z.string().check(z.minLength(1),z.regex(/a/)),b:z.array(z.enum(['a'])),c:z.optional(z.number().check(z.gte(0),z.lte(1)))}))`));
console.log('zod3', await sz(`import * as z from 'zod/mini'; console.log(z.strictObject({a:z.string().check(z.minLength(1),z.regex(/a/)),b:z.array(z.enum(['a'])),c:z.optional(z.number().check(z.gte(0),z.lte(1))),u:z.discriminatedUnion('t',[z.strictObject({t:z.literal('a')})]),r:z.record(z.string(),z.int())}))`));
