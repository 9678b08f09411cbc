/** What can be read, for people. */
export const READABLE = "Text, Markdown, HTML, PDF, Word, e-mail, feeds, JSON, CSV, WARC; zip and gzip of these";
