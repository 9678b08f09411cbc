/** What the tests of reconciliation read of the service. */
import type { ApiServer } from "./api-server.ts";

export interface Manifest {
  readonly suggest: Readonly<
    Record<string, { readonly flyout_service_url: string; readonly flyout_service_path: string }>
  >;
  readonly extend: {
    readonly propose_properties: { readonly service_url: string; readonly service_path: string };
    readonly property_settings: readonly { readonly name: string; readonly type: string }[];
  };
  readonly batchSize: number;
  readonly authentication?: unknown;
}
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The manifest as a client gets it. */
export async function readManifest(of: ApiServer, init: RequestInit = {}): Promise<Manifest> {
  return (await of.ask<Manifest>("/reconcile", init)).body;
}
