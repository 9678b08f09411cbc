/** A readable page of the OpenAPI document: plain HTML, no script, nothing from elsewhere. */
import type { OpenApiDocument } from "./openapi.ts";
import { PROBLEMS } from "./problem.ts";

type Operation = NonNullable<NonNullable<OpenApiDocument["paths"]>[string]["get"]>;
type Schema = Readonly<Record<string, unknown>>;

export function renderDocs(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (["get", "post", "put", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  const sections = tags.map((tag) => {
    const own = operations.filter(({ operation }) => operation.tags?.includes(tag) === true);
    return `<section><h2 id="${toAnchor(tag)}">${toHtmlText(tag)}</h2>${own.map(renderOperation).join("")}</section>`;
  });
  const links = [...tags, "Schemas", "Problems"].map(
    (tag) => `<li><a href="#${toAnchor(tag)}">${toHtmlText(tag)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toHtmlText(document.info.title)} API</title><link rel="stylesheet" href="/api/docs.css"></head>
<body><nav aria-label="Contents"><ul>${links.join("")}</ul></nav><main>
<h1>${toHtmlText(document.info.title)} API <small>${toHtmlText(document.info.version)}</small></h1>
<p>Base: <code>/api/v1</code>. The same for programs: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.</p>
${renderProse(document.info.description ?? "")}
${sections.join("\n")}
<section><h2 id="schemas">Schemas</h2>${renderSchemas(document)}</section>
<section><h2 id="problems">Problems</h2>${renderProblems()}</section>
</main></body></html>
`;
}

function renderOperation({ method, path, operation }: { method: string; path: string; operation: Operation }): string {
  const parameters = (operation.parameters ?? []).map((parameter) => {
    if (!("name" in parameter)) return "";
    const schema = (parameter.schema ?? {}) as Schema;
    const wanted = parameter.required === true ? " <strong>required</strong>" : "";
    const fallback =
      "default" in schema ? ` Default: <code>${toHtmlText(JSON.stringify(schema["default"]))}</code>.` : "";
    return `<tr><th scope="row"><code>${toHtmlText(parameter.name)}</code>${wanted}</th><td>${toHtmlText(parameter.in)}</td><td>${renderType(schema)}</td><td>${toHtmlText(parameter.description ?? "")}${fallback}</td></tr>`;
  });
  const table =
    parameters.length === 0
      ? ""
      : `<table><thead><tr><th>Parameter</th><th>In</th><th>Type</th><th>Meaning</th></tr></thead><tbody>${parameters.join("")}</tbody></table>`;
  const body =
    operation.requestBody !== undefined && "content" in operation.requestBody
      ? `<p>Body: ${renderContent(operation.requestBody.content)}</p>`
      : "";
  const answers = Object.entries(
    (operation.responses ?? {}) as Record<string, { description?: string; content?: Record<string, object> }>,
  ).map(
    ([status, { description = "", content }]) =>
      `<li><code>${status}</code> ${toHtmlText(description)} ${content === undefined ? "" : renderContent(content)}</li>`,
  );
  return `<article id="${toHtmlText(operation.operationId ?? "")}"><h3><span class="method">${method.toUpperCase()}</span> <code>${toHtmlText(path)}</code></h3>
<p><strong>${toHtmlText(operation.summary ?? "")}.</strong></p>${renderProse(operation.description ?? "")}${table}${body}<details><summary>Answers</summary><ul>${answers.join("")}</ul></details></article>`;
}

function renderContent(content: Readonly<Record<string, object>>): string {
  return Object.entries(content)
    .map(
      ([type, media]) =>
        `<code>${toHtmlText(type)}</code> ${"schema" in media ? renderType(media.schema as Schema) : ""}`,
    )
    .join(", ");
}

function renderSchemas({ components }: OpenApiDocument): string {
  return Object.entries(components?.schemas ?? {})
    .map(
      ([name, schema]) =>
        `<details id="schema-${toHtmlText(name)}"><summary><code>${toHtmlText(name)}</code></summary><pre>${toHtmlText(JSON.stringify(schema, null, 2))}</pre></details>`,
    )
    .join("");
}

function renderProblems(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([code, { status, title }]) =>
      `<tr id="problem-${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${toHtmlText(title)}</td></tr>`,
  );
  return `<table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** Short name of a schema; named ones link to their definition. */
function renderType(schema: Schema): string {
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    return `<a href="#schema-${toHtmlText(name)}">${toHtmlText(name)}</a>`;
  }
  if (schema["type"] === "array") return `${renderType((schema["items"] ?? {}) as Schema)}[]`;
  if (Array.isArray(schema["enum"]))
    return schema["enum"].map((value) => `<code>${toHtmlText(String(value))}</code>`).join(" | ");
  if (Array.isArray(schema["anyOf"])) return (schema["anyOf"] as Schema[]).map(renderType).join(" | ");
  const bounds = [schema["minimum"], schema["maximum"]].every(
    (bound) => typeof bound === "number" && Math.abs(bound) < Number.MAX_SAFE_INTEGER,
  )
    ? ` ${String(schema["minimum"])}–${String(schema["maximum"])}`
    : "";
  return toHtmlText(`${typeof schema["type"] === "string" ? schema["type"] : "any"}${bounds}`);
}

/** Paragraphs, `- ` lists and `code` of the descriptions. */
function renderProse(text: string): string {
  const blocks = text.split(/\n\n+/).map((block) => {
    const lines = block.split("\n").map((line) => toHtmlText(line).replace(/`([^`]+)`/g, "<code>$1</code>"));
    if (lines.every((line) => line.startsWith("- ")))
      return `<ul>${lines.map((line) => `<li>${line.slice(2)}</li>`).join("")}</ul>`;
    return `<p>${lines.join(" ")}</p>`;
  });
  return blocks.join("");
}

function toAnchor(tag: string): string {
  return tag.toLowerCase().replace(/\W+/g, "-");
}

function toHtmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
