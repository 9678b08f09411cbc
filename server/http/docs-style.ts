/** Style of the page of the API; dark and light by the reader's setting. */
export const DOCS_STYLE = `:root { color-scheme: light dark; --line: #8886; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; display: grid; grid-template-columns: 12rem minmax(0, 60rem); gap: 2rem; }
nav { position: sticky; top: 0; align-self: start; padding: 1.5rem 0 0 1rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
main { padding: 1rem 1rem 4rem 0; }
h2 { border-bottom: 1px solid var(--line); margin-top: 3rem; }
article { border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem 1rem; margin: 1rem 0; }
.method { font-weight: 700; }
code, pre { font: 0.9em/1.4 ui-monospace, monospace; }
pre { overflow: auto; max-height: 30rem; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; font-weight: normal; }
@media (max-width: 48rem) { body { display: block; padding: 0 1rem; } nav { position: static; } nav ul { display: flex; flex-wrap: wrap; gap: 0.75rem; } }
`;
