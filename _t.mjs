import { readFileSync } from 'node:fs';
import { libraryOf } from './src/library/library.ts';
import { find } from './src/search/find.ts';
import { TABLE, weights } from './src/search/weights.ts';
import { searchDataOf, searchSourcesOf, finderValuesOf } from './src/search/search-data.ts';
import { buildIndex } from './src/search/index-build.ts';
import { cardsOf } from './src/search/records.ts';
const lib=libraryOf(process.cwd()); const known=finderValuesOf(lib.facets);
const base={}; for (const l of ['ja','en']) { const s=searchSourcesOf(l,lib); base[l]=[cardsOf(s.map(x=>x.article)), searchDataOf(s,lib)]; }
const sets=Object.fromEntries(['queries','own-queries','reports','tuning'].map(f=>[f,readFileSync(`tests/search/${f}.jsonl`,'utf8').trim().split('\n').map(l=>JSON.parse(l)).filter(q=>q.expect.length)]));
const value=()=>{ const ix=Object.fromEntries(Object.entries(base).map(([l,[c,d]])=>[l,buildIndex(c,d)])); const out=[]; let s=0,t=0; for (const [f,qs] of Object.entries(sets)) { let a=0,b=0; for (const q of qs){const r=find(ix[q.lang],{question:q.q,chosen:{}},known).keys; const k=r.findIndex(x=>q.expect.includes(x)); if(k===0)a++; if(k>=0&&k<3)b++;} const w= f==='tuning'||f==='reports'?2:1; s+=w*(a+b); t+=w*2*qs.length; out.push((a/qs.length).toFixed(3),(b/qs.length).toFixed(3)); } return [s/t,out.join(' ')]; };
let [best,txt]=value(); console.log('start',txt,best.toFixed(4));
for (const round of [1,2]) for (const [n,[v,from,to]] of Object.entries(TABLE)) { const keep=weights[n]; let bv=keep; for (const x of new Set([keep*0.6,keep*0.8,keep*1.25,keep*1.6,keep+0.1].map(z=>Math.min(to,Math.max(from,Math.round(z*1000)/1000))))) { weights[n]=x; const [b,t]=value(); if (b>best+0.0004) { best=b; bv=x; txt=t; } } weights[n]=bv; if (bv!==keep) console.log(n,keep,'→',bv,txt,best.toFixed(4)); }
console.log(JSON.stringify(weights));
