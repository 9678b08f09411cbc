import type { ComponentType } from "react";
import type { IconName } from "../ui/icon.tsx";

export interface PanelDefinition {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  /** Needs more room than a list does. */
  readonly wide?: boolean;
  /** Fetches the panel's code when it is first opened. */
  readonly load: () => Promise<ComponentType>;
}

/** Panels that show what was clicked; the id is the kind of thing. */
export const INSPECTOR_PANELS: readonly PanelDefinition[] = [
  {
    id: "entity",
    title: "Entity",
    icon: "entity",
    load: async () => (await import("./entity/entity-panel.tsx")).EntityPanel,
  },
  {
    id: "relation",
    title: "Evidence",
    icon: "link",
    load: async () => (await import("./evidence/evidence-panel.tsx")).EvidencePanel,
  },
  {
    id: "article",
    title: "Article",
    icon: "table",
    load: async () => (await import("./article/article-panel.tsx")).ArticlePanel,
  },
];

/** Panels of the rail, in its order. */
export const TOOL_PANELS: readonly PanelDefinition[] = [
  {
    id: "filters",
    title: "Filters",
    icon: "filter",
    load: async () => (await import("./filters/filters-panel.tsx")).FiltersPanel,
  },
  {
    id: "disputes",
    title: "Disputes",
    icon: "disputes",
    load: async () => (await import("./disputes/disputes-panel.tsx")).DisputesPanel,
  },
  {
    id: "table",
    title: "Table",
    icon: "table",
    wide: true,
    load: async () => (await import("./table/table-panel.tsx")).TablePanel,
  },
  {
    id: "map",
    title: "Map",
    icon: "map",
    wide: true,
    load: async () => (await import("./map/map-panel.tsx")).MapPanel,
  },
  {
    id: "paths",
    title: "Paths",
    icon: "paths",
    load: async () => (await import("./paths/paths-panel.tsx")).PathsPanel,
  },
  {
    id: "figures",
    title: "Figures",
    icon: "figures",
    load: async () => (await import("./figures/figures-panel.tsx")).FiguresPanel,
  },
  {
    id: "cypher",
    title: "Cypher",
    icon: "cypher",
    wide: true,
    load: async () => (await import("./cypher/cypher-panel.tsx")).CypherPanel,
  },
  {
    id: "identity",
    title: "Identity",
    icon: "judge",
    load: async () => (await import("./identity/identity-panel.tsx")).IdentityPanel,
  },
  {
    id: "views",
    title: "Views",
    icon: "views",
    load: async () => (await import("./views/views-panel.tsx")).ViewsPanel,
  },
  {
    id: "ingest",
    title: "Add",
    icon: "ingest",
    load: async () => (await import("./ingest/ingest-panel.tsx")).IngestPanel,
  },
  {
    id: "export",
    title: "Export",
    icon: "export",
    load: async () => (await import("./export/export-panel.tsx")).ExportPanel,
  },
];
