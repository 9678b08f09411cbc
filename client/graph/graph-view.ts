import { createNodeBorderProgram } from "@sigma/node-border";
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Canvas } from "../state/canvas.ts";
import { AnnotationLayer } from "./annotation-layer.ts";
import { toAnnotatedEdges, toAnnotatedNodes } from "./annotations.ts";
import { findNodeSize, type Interaction, toEdgeAppearance, toNodeAppearance } from "./appearance.ts";
import { createEvidenceEdgeProgram } from "./edge-program.ts";
import { fanOut } from "./fan-out.ts";
import type { PlacedLabel } from "./labels.ts";
import { Layouter } from "./layouter.ts";
import type { Palette } from "./palette.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

export type Hovered = { readonly kind: "node" | "edge"; readonly id: string; readonly x: number; readonly y: number };

export interface GraphViewEvents {
  readonly onNode: (id: string, extend: boolean) => void;
  readonly onNodeTwice: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onStage: () => void;
  readonly onHover: (hovered: Hovered | null) => void;
  readonly onSettled: () => void;
}

/** Room in pixels kept free around the picture, for labels. */
const PADDING = 56;
const FLIGHT_MS = 450;

function isReducedMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** The Sigma instance with its graph, its layout and its annotations; the only place that knows Sigma. */
export class GraphView {
  private readonly graph = new MultiDirectedGraph<NodeRow, EdgeRow>();
  private readonly sigma: Sigma<NodeRow, EdgeRow>;
  private readonly layouter: Layouter;
  private readonly annotations = new AnnotationLayer();
  private readonly layer: HTMLCanvasElement;
  private readonly events: GraphViewEvents;
  private palette: Palette;
  private interaction: Interaction;
  private chosenEdge: string | null = null;
  /** Nodes or edges came or went since the last full refresh. */
  private changed = false;

  constructor(container: HTMLElement, palette: Palette, events: GraphViewEvents) {
    this.palette = palette;
    this.events = events;
    this.interaction = {
      visibleNodes: new Set(),
      visibleEdges: new Set(),
      selection: new Set(),
      focusNodes: null,
      focusEdges: null,
    };
    this.sigma = new Sigma<NodeRow, EdgeRow>(this.graph, container, {
      ...this.createSettings(),
      nodeProgramClasses: {
        disc: createNodeBorderProgram<NodeRow, EdgeRow>({
          borders: [
            {
              size: { attribute: "borderSize", defaultValue: 1.5, mode: "pixels" },
              color: { attribute: "borderColor" },
            },
            { size: { fill: true }, color: { attribute: "color" } },
          ],
        }),
      },
      edgeProgramClasses: { straight: createEvidenceEdgeProgram(1), curved: createEvidenceEdgeProgram(18) },
    });
    this.layer = this.sigma.createCanvas("annotations", { afterLayer: "nodes", style: { pointerEvents: "none" } });
    this.layouter = new Layouter((positions, final) => this.applyPositions(positions, final));
    this.sigma.resize(true);
    this.sigma.on("afterRender", () => this.drawAnnotations());
    this.listen();
  }

  private createSettings(): Partial<ConstructorParameters<typeof Sigma<NodeRow, EdgeRow>>[2]> {
    return {
      allowInvalidContainer: true,
      defaultNodeType: "disc",
      defaultEdgeType: "straight",
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: PADDING,
      minCameraRatio: 0.03,
      maxCameraRatio: 6,
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, row) => ({
        x: row.x,
        y: row.y,
        label: null,
        type: "disc",
        ...toNodeAppearance(id, row.entity, this.interaction, this.palette),
      }),
      edgeReducer: (key, row) => ({
        label: null,
        type: row.curvature === 0 ? "straight" : "curved",
        curvature: row.curvature,
        ...toEdgeAppearance(key, row.relation, this.interaction, this.palette),
      }),
    };
  }

  private listen(): void {
    const hover = (kind: "node" | "edge", id: string, at: { x: number; y: number }): void => {
      this.sigma.getContainer().style.cursor = "pointer";
      this.events.onHover({ kind, id, x: at.x, y: at.y });
    };
    const leave = (): void => {
      this.sigma.getContainer().style.cursor = "";
      this.events.onHover(null);
    };
    this.sigma.on("enterNode", ({ node, event }) => hover("node", node, event));
    this.sigma.on("enterEdge", ({ edge, event }) => hover("edge", edge, event));
    this.sigma.on("leaveNode", leave);
    this.sigma.on("leaveEdge", leave);
    this.sigma.on("clickNode", ({ node, event }) =>
      this.events.onNode(node, event.original.shiftKey || event.original.ctrlKey || event.original.metaKey),
    );
    this.sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.events.onNodeTwice(node);
    });
    this.sigma.on("clickEdge", ({ edge }) => this.events.onEdge(edge));
    this.sigma.on("clickStage", () => this.events.onStage());
  }

  /** Brings the graph in line with the canvas; what was there keeps its place, what is new is laid out around it. */
  setCanvas(canvas: Canvas): void {
    for (const key of this.graph.edges()) if (!canvas.edges.has(key)) this.graph.dropEdge(key);
    for (const id of this.graph.nodes()) if (!canvas.nodes.has(id)) this.graph.dropNode(id);
    this.changed = true;
    this.layouter.anchor(canvas.edges.values());
    for (const [id, entity] of canvas.nodes) {
      if (this.graph.hasNode(id)) this.graph.setNodeAttribute(id, "entity", entity);
      else this.graph.addNode(id, { ...this.layouter.getStart(id), entity });
    }
    for (const [key, edge] of canvas.edges) {
      if (this.graph.hasEdge(key)) this.graph.setEdgeAttribute(key, "relation", edge.attributes);
      else
        this.graph.addDirectedEdgeWithKey(key, edge.source, edge.target, { relation: edge.attributes, curvature: 0 });
    }
    const { width, height } = this.sigma.getDimensions();
    const nodes = [...canvas.nodes].map(([id, entity]) => ({ id, radius: findNodeSize(entity.mentions) }));
    this.layouter.arrange(nodes, [...canvas.edges.values()], {
      width: width - 2 * PADDING,
      height: height - 2 * PADDING,
    });
  }

  setInteraction(interaction: Interaction, chosenEdge: string | null): void {
    const narrowed = this.changed || interaction.visibleEdges !== this.interaction.visibleEdges;
    this.changed = false;
    this.interaction = interaction;
    this.chosenEdge = chosenEdge;
    if (narrowed) this.fan();
    this.sigma.refresh({ skipIndexation: !narrowed });
  }

  private fan(): void {
    const visible = this.graph.filterEdges((key) => this.interaction.visibleEdges.has(key));
    const curvatures = fanOut(
      visible.map((key) => ({ key, source: this.graph.source(key), target: this.graph.target(key) })),
    );
    this.graph.updateEachEdgeAttributes((key, row) => ({ ...row, curvature: curvatures.get(key) ?? 0 }), {
      attributes: ["type", "curvature"],
    });
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.sigma.refresh();
  }

  private applyPositions(
    positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
    final: boolean,
  ): void {
    this.graph.updateEachNodeAttributes((id, row) => ({ ...row, ...positions.get(id) }), { attributes: ["x", "y"] });
    if (this.sigma.getCustomBBox() === null && positions.size > 0) this.sigma.setCustomBBox(this.layouter.getExtent());
    if (final) this.events.onSettled();
  }

  private drawAnnotations(): void {
    const context = this.layer.getContext("2d");
    if (context === null) return;
    const { width, height } = this.sigma.getDimensions();
    const pixelRatio = window.devicePixelRatio || 1;
    if (this.layer.width !== Math.round(width * pixelRatio) || this.layer.height !== Math.round(height * pixelRatio)) {
      this.layer.width = Math.round(width * pixelRatio);
      this.layer.height = Math.round(height * pixelRatio);
    }
    const nodes = toAnnotatedNodes(this.sigma, this.graph, this.interaction);
    const edges = toAnnotatedEdges(this.sigma, this.graph, this.interaction, this.chosenEdge);
    this.annotations.draw(context, nodes, edges, { width, height, pixelRatio }, this.palette);
  }

  /** Where a node stands on the screen, relative to the canvas; for the keyboard's focus ring and for tests. */
  getNodePoint(id: string): { readonly x: number; readonly y: number } | undefined {
    const display = this.sigma.getNodeDisplayData(id);
    return display === undefined ? undefined : this.sigma.framedGraphToViewport(display);
  }

  /** Middle of an edge on the screen, relative to the canvas. */
  getEdgePoint(key: string): { readonly x: number; readonly y: number } | undefined {
    const focused = { ...this.interaction, focusEdges: new Set([key]) };
    return toAnnotatedEdges(this.sigma, this.graph, focused, key)[0];
  }

  getLabels(): readonly PlacedLabel[] {
    return this.annotations.getLabels();
  }

  async flyTo(id: string): Promise<void> {
    const display = this.sigma.getNodeDisplayData(id);
    if (display === undefined) return;
    const camera = this.sigma.getCamera();
    const ratio = Math.min(camera.ratio, 0.7);
    await camera.animate({ x: display.x, y: display.y, ratio }, { duration: isReducedMotion() ? 0 : FLIGHT_MS });
  }

  async zoom(factor: number): Promise<void> {
    const camera = this.sigma.getCamera();
    await camera.animate(
      { ratio: camera.getBoundedRatio(camera.ratio * factor) },
      { duration: isReducedMotion() ? 0 : 200 },
    );
  }

  pan(x: number, y: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ x: camera.x + x * 0.1 * camera.ratio, y: camera.y + y * 0.1 * camera.ratio });
  }

  /** Shows all visible nodes. */
  async fit(): Promise<void> {
    const points = [...this.interaction.visibleNodes].flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    if (points.length === 0) return;
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = Math.max(0.25, right - left, bottom - top) * 1.02;
    const state = { x: (left + right) / 2, y: (top + bottom) / 2, ratio };
    await this.sigma.getCamera().animate(state, { duration: isReducedMotion() ? 0 : FLIGHT_MS });
  }

  /** The picture as it stands, with labels, as a PNG. */
  async toPicture(): Promise<Blob> {
    const { drawPicture } = await import("./picture.ts");
    return await drawPicture(this.sigma, this.layer, this.palette.canvas);
  }

  close(): void {
    this.layouter.close();
    this.sigma.kill();
  }
}
