// score.mts ROOT FOLDER [-v] [--per]
const [R,F,...o]=process.argv.slice(2);
const I=(p:string)=>import(R+"/ingest/"+p);
const {createExtractor}=await I("pipeline.ts");const {readCorpus}=await I("evaluation/read-corpus.ts");const {predict}=await I("evaluation/predict.ts");const {scoreDocument,summarise,MEASURES}=await I("evaluation/score.ts");
const ex=createExtractor();
const docs=readCorpus(F).map((gold:any)=>{const prediction=predict(ex,gold.source);return {gold,prediction,score:scoreDocument(gold,prediction)}});
const show=(ds:any)=>{const m=summarise(ds.map((d:any)=>d.score));return Object.keys(MEASURES).map(k=>`${MEASURES[k]} ${m[k].toFixed(1)}`).join(" | ")};
console.log(docs.length,"texts:",show(docs));
if(o.includes("--per"))for(const d of docs)console.log(d.gold.id,show([d]));
if(o.includes("-v"))for(const {gold,score,prediction} of docs){
 const text=gold.source.text;const q=(s:any)=>`"${text.slice(s.start,s.end)}"`;const n=new Map(gold.entities.map((e:any)=>[e.id,e.name]));
 const t=(c:any)=>`${n.get(c.subject)??c.subject} ${c.predicate} ${n.get(c.object)??c.object} (${c.polarity}${c.attributedTo?", by "+(n.get(c.attributedTo)??c.attributedTo):""})`;
 console.log("\n## "+gold.id+"\n"+text);
 console.log("NAMES missed:",score.names.missed.map((m:any)=>q(m)+m.types).join(" "),"\nNAMES wrong:",score.names.wrong.map((m:any)=>q(m)+m.types).join(" "));
 console.log("PRON:",score.pronouns.missed.map((m:any)=>q(m)+"→"+n.get(m.entity)).join(", "));
 console.log("NOM:",score.nominals.missed.map((m:any)=>q(m)+"→"+n.get(m.entity)).join(", "));
 console.log("MISSED:");for(const c of score.claims.missed)console.log("  ",t(c),"| "+c.sentence);
 console.log("WRONG:");for(const c of score.claims.wrong)console.log("  ",t(c),c.frameId??"");
 console.log("FIG:",score.figures.missed.map((f:any)=>q(f)+f.measure+(f.value??f.min+"-"+f.max)).join(", "));
}
