import { readFileSync } from 'node:fs';
import { libraryOf } from './src/library/library.ts';
import { find } from './src/search/find.ts';
import { searchIndexesOf } from './src/search/search-data.ts';
const lib = libraryOf(process.cwd()); const { indexes, known } = searchIndexesOf(lib);
const files = process.argv.slice(2).filter(a=>!a.startsWith('-'));
for (const n of files) { const qs=readFileSync(`tests/search/${n}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l));
 let h1=0,h3=0,weak=0,ans=0,told=0,str=0; const miss=[];
 for (const q of qs) { const r=find(indexes[q.lang],{question:q.q,chosen:{}},known); const e=q.expect??[];
  if (e.length) { ans++; const rank=r.keys.findIndex(k=>e.includes(k))+1||99; if(rank===1)h1++; if(rank<=3)h3++; if(r.state!=='ok')weak++; if(rank>1||r.state!=='ok') miss.push(`${rank} ${r.state} ${q.lang} ${q.q.slice(0,90).replace(/\n/g,' ')} → ${e.join(' ')} | got ${r.keys.slice(0,3).join(' ')}`); }
  else { str++; if (r.state!=='ok') told++; else miss.push(`BELIEVED ${q.kind} ${q.q.slice(0,90).replace(/\n/g,' ')} → ${r.keys[0]} rec:${r.recognised.map(x=>x.code)}`); } }
 console.log(n,'answerable',ans,'hit1',(h1/ans).toFixed(3),'hit3',(h3/ans).toFixed(3),'weak',(weak/Math.max(1,ans)).toFixed(3),'strangers',str,'told',(told/Math.max(1,str)).toFixed(3));
 if (process.argv.includes('-v')) console.log(miss.join('\n')); }
