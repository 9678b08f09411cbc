import type { AnnotatedDocument } from "../../ingest/annotated-document.ts";
import { listSentences, type SentenceReading } from "./sentence-readings.ts";

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c2127;background:#fff}
h2{font-size:1rem;margin:2rem 0 .25rem}blockquote{margin:.25rem 0 .75rem;padding-left:.75rem;border-left:3px solid #8a97a6}
table{border-collapse:collapse;font-size:.85rem;margin-bottom:.75rem}th,td{text-align:left;padding:.1rem .75rem .1rem 0;border-bottom:1px solid #d5dae0}
pre{white-space:pre-wrap;background:#f4f6f8;padding:1rem}`;

/** What was read out of documents as one page without scripts or foreign assets. @param sections explanation as text and layers, one a document */
export function formatExplanationPage(
  sections: readonly { readonly text: string; readonly annotated: AnnotatedDocument }[],
): string {
  const body = sections.map(({ text, annotated }) => `<pre>${escapeHtml(text)}</pre>${formatSentences(annotated)}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What Newsgraph read</title><style>${STYLE}</style></head><body><h1>What Newsgraph read</h1>${body.join("<hr>")}</body></html>\n`;
}

function formatSentences(annotated: AnnotatedDocument): string {
  return listSentences(annotated).map(formatSentence).join("");
}

function formatSentence({ number, text, tokens, mentions }: SentenceReading): string {
  const rows = tokens.map(
    ({ index, word, lemma, pos, dep, head }) =>
      `<tr>${[String(index), word, lemma, pos, dep, head].map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  const found = mentions.map(
    ({ words, type, entity, reason }) =>
      `<li><b>${escapeHtml(words)}</b> ${escapeHtml(type)}: ${escapeHtml(entity)} <small>${escapeHtml(reason)}</small></li>`,
  );
  const list = found.length === 0 ? "" : `<ul>${found.join("")}</ul>`;
  return `<h2>Sentence ${number}</h2><blockquote>${escapeHtml(text)}</blockquote>${list}<table><thead><tr><th>#</th><th>word</th><th>lemma</th><th>tag</th><th>relation</th><th>head</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
