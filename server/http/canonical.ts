/** Merged ids: an old one answers with a redirect to the canonical one, and stays valid for ever. */
import { NewsgraphError } from "../../cypher/errors.ts";
import type { EndpointContext, Reply } from "./endpoint.ts";

/** A 308 if the id was merged away, undefined if it is canonical. @throws NotFound */
export async function findRedirect({ store, url }: EndpointContext, id: string): Promise<Reply | undefined> {
  const canonical = await store.findCanonicalId(id);
  if (canonical === undefined) throw new NewsgraphError("NotFound", `There is no entity ${id}.`);
  if (canonical === id) return undefined;
  return { status: 308, headers: { Location: `${url.pathname.replace(id, canonical)}${url.search}` } };
}
