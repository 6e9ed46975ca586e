import fs from 'node:fs'; import {gzipSync} from 'node:zlib';
const gz=s=>gzipSync(s,{level:9}).length;
const f=fs.readdirSync('packages/elements/dist').find(x=>x.startsWith('define'));
const s=fs.readFileSync('packages/elements/dist/'+f,'utf8');
console.log(gz(s), gz(s.replace(/\n\s*/g,' ')), gz(s.replace(/\n\s*/g,' ').replace(/\s*([{};:,])\s+/g,'$1')));
