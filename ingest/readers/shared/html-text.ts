import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION
  TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);
const UNSEEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "BUTTON", "FORM", "INPUT", "SELECT", "TEXTAREA"]);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The words of an element as a reader sees them: one line a block, blocks parted by an empty line, white space collapsed. */
export function toPlainText(root: Element): string {
  const blocks: string[] = [];
  let line = "";
  const flush = (): void => {
    const block = line.replaceAll(/[ \t\r\n\f\u00a0]+/g, " ").trim();
    if (block !== "") blocks.push(block);
    line = "";
  };
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT_NODE) line += node.textContent ?? "";
    if (node.nodeType !== ELEMENT_NODE || UNSEEN.has(node.nodeName)) return;
    const breaks = BLOCKS.has(node.nodeName) || node.nodeName === "BR";
    if (breaks) flush();
    for (const child of node.childNodes) visit(child);
    if (breaks) flush();
  };
  visit(root);
  flush();
  return blocks.join("\n\n");
}

/** The tags of html, head and body may be left out (HTML standard, 13.1.2.4), but linkedom then builds no such elements. */
export function toWholePage(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  if (/<\/head>/i.test(html)) return html.replace(/<\/head>/i, "</head><body>");
  return `<!DOCTYPE html><html><body>${html}</body></html>`;
}

/** The words of a fragment of HTML, as in a feed or a message; no article is looked for, all of it counts. */
export function readHtmlText(html: string): string {
  return toPlainText(parseHTML(toWholePage(html)).document.body);
}
