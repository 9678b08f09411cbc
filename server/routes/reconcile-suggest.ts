/** Beside reconciliation: completion, flyouts, previews, and which properties may be fetched. */
import { NewsgraphError } from "../../cypher/errors.ts";
import { ENTITY_TYPE_NAMES, ENTITY_TYPES } from "../../cypher/ontology.ts";
import {
  type ReconcileSuggestions,
  reconcileFlyoutAnswerSchema,
  reconcileFlyoutSchema,
  reconcilePreviewSchema,
  reconcilePropertiesSchema,
  reconcileProposeSchema,
  reconcileSuggestionsSchema,
  reconcileSuggestSchema,
} from "../api/reconcile.ts";
import { toXmlText } from "../exports/xml.ts";
import { json } from "../http/answers.ts";
import { defineEndpoint } from "../http/endpoint.ts";
import { findEntityById, toEntityHtml, toSmallHtml } from "../reconciliation/describe.ts";
import { findProperty, proposeProperties } from "../reconciliation/properties.ts";
import { suggestEntities, suggestProperties, suggestTypes } from "../reconciliation/suggestions.ts";

const TAG = "Reconciliation";

export const suggestReconcileEntities = defineEndpoint({
  method: "get",
  path: "/reconcile/suggest/entity",
  tag: TAG,
  summary: "Complete the name of an entity",
  role: "reader",
  query: reconcileSuggestSchema,
  bound: true,
  answers: json("Entities with a word of a name that starts so, or the one with that id.", reconcileSuggestionsSchema),
  async handle({ query: { prefix, cursor } }, { store }) {
    return { body: { result: await suggestEntities(store, prefix, cursor) } satisfies ReconcileSuggestions };
  },
});

export const suggestReconcileTypes = defineEndpoint({
  method: "get",
  path: "/reconcile/suggest/type",
  tag: TAG,
  summary: "Complete the name of a type",
  role: "reader",
  query: reconcileSuggestSchema,
  answers: json("Types of the ontology.", reconcileSuggestionsSchema),
  handle: ({ query: { prefix, cursor } }) => ({ body: { result: suggestTypes(prefix, cursor) } }),
});

export const suggestReconcileProperties = defineEndpoint({
  method: "get",
  path: "/reconcile/suggest/property",
  tag: TAG,
  summary: "Complete the name of a property",
  role: "reader",
  query: reconcileSuggestSchema,
  answers: json("Attributes of entities, and relations by predicate.", reconcileSuggestionsSchema),
  handle: ({ query: { prefix, cursor } }) => ({ body: { result: suggestProperties(prefix, cursor) } }),
});

export const proposeReconcileProperties = defineEndpoint({
  method: "get",
  path: "/reconcile/properties",
  tag: TAG,
  summary: "Properties that entities of a type can have",
  role: "reader",
  query: reconcileProposeSchema,
  answers: json("To fetch by `extend`.", reconcilePropertiesSchema),
  handle({ query: { type, limit } }) {
    const properties = proposeProperties(type)
      .slice(0, limit)
      .map(({ id, name, description }) => ({ id, name, description }));
    return { body: { type: type ?? "", ...(limit !== undefined && { limit }), properties } };
  },
});

export const flyOutReconcileEntity = defineEndpoint({
  method: "get",
  path: "/reconcile/flyout/entity",
  tag: TAG,
  summary: "An entity as a few lines of HTML",
  role: "reader",
  query: reconcileFlyoutSchema,
  bound: true,
  answers: json("Without styles or scripts.", reconcileFlyoutAnswerSchema),
  problems: ["NotFound"],
  async handle({ query: { id } }, { store }) {
    const detail = await findEntityById(store, id);
    if (detail === undefined) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
    return { body: { id, html: toEntityHtml(detail) } };
  },
});

export const flyOutReconcileType = defineEndpoint({
  method: "get",
  path: "/reconcile/flyout/type",
  tag: TAG,
  summary: "A type as a few lines of HTML",
  role: "reader",
  query: reconcileFlyoutSchema,
  answers: json("Without styles or scripts.", reconcileFlyoutAnswerSchema),
  problems: ["NotFound"],
  handle({ query: { id } }) {
    const type = ENTITY_TYPE_NAMES.find((name) => name === id);
    if (type === undefined) throw new NewsgraphError("NotFound", `There is no type ${id}.`);
    return { body: { id, html: toSmallHtml(type, ENTITY_TYPES[type].definition) } };
  },
});

export const flyOutReconcileProperty = defineEndpoint({
  method: "get",
  path: "/reconcile/flyout/property",
  tag: TAG,
  summary: "A property as a few lines of HTML",
  role: "reader",
  query: reconcileFlyoutSchema,
  answers: json("Without styles or scripts.", reconcileFlyoutAnswerSchema),
  problems: ["NotFound"],
  handle({ query: { id } }) {
    const property = findProperty(id);
    if (property === undefined) throw new NewsgraphError("NotFound", `There is no property ${id}.`);
    const { name, description, types } = property;
    return { body: { id, html: toSmallHtml(name, description, [`Of ${types.join(", ")}`]) } };
  },
});

export const previewReconcile = defineEndpoint({
  method: "get",
  path: "/reconcile/preview",
  tag: TAG,
  summary: "An entity as a small page",
  description: "May be framed by this server's own pages and those of the trusted origins.",
  role: "reader",
  query: reconcilePreviewSchema,
  answers: {
    200: { description: "HTML.", mediaTypes: ["text/html"] },
  },
  problems: ["NotFound"],
  async handle({ query: { id } }, { store, config }) {
    const detail = await findEntityById(store, id);
    if (detail === undefined) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${toXmlText(detail.entity.name)}</title>`;
    const frames = ["'self'", ...config.trustedOrigins].join(" ");
    return {
      stream: toStream(`${head}${toEntityHtml(detail)}</html>`),
      mediaType: "text/html",
      // Newer than X-Frame-Options, and heard instead of it.
      headers: { "Content-Security-Policy": `default-src 'none'; frame-ancestors ${frames}` },
    };
  },
});

async function* toStream(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
