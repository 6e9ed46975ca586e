import {build} from 'esbuild'; import {gzipSync} from 'node:zlib';
async function w(entry,external=[]){const r=await build({entryPoints:[entry],bundle:true,format:'esm',minify:true,write:false,external,charset:'utf8',splitting:true,outdir:'/tmp/x'}); return r.outputFiles.map(f=>[f.path.split('/').pop(),gzipSync(f.contents,{level:9}).length]);}
const deps=['lit','lit/*','@lit/localize','xstate','idb','zod','zod/*'];
console.log('own', await w('packages/elements/src/define.ts',deps));
for(const p of ['engine','session','schema','storage','orientation']) console.log(p, await w(`packages/${p}/src/index.ts`,[...deps,'@balise/*']));
for(const p of ['question/question','steps/welcome','steps/context','steps/pause','diagnostic/diagnostic','styles/controls','styles/tokens','diagnostic/diagnostic-styles','question/question-styles']) console.log(p, (await w(`packages/elements/src/${p}.ts`,[...deps,'@balise/*'])).filter(x=>!/^(en|fr|later)/.test(x[0])));
