import { type ComponentType, lazy } from "react";
import type { PanelDefinition } from "../panels/index.ts";

const components = new Map<string, ComponentType>();

/** The component of a panel, wrapped once so that it is loaded once. */
export function getPanelComponent(panel: PanelDefinition): ComponentType {
  const known = components.get(panel.id);
  if (known !== undefined) return known;
  const component = lazy(async () => ({ default: await panel.load() }));
  components.set(panel.id, component);
  return component;
}
