import { MultiDirectedGraph } from "graphology";
import type { Canvas } from "../state/canvas.ts";
import { PLAIN_LOOK } from "../state/look.ts";
import { AnnotationLayer } from "./annotation-layer.ts";
import { rankNodes, toAnnotatedEdges, toAnnotatedNodes } from "./annotations.ts";
import { findNodeSize, findStageScale, type Scene } from "./appearance.ts";
import { findBend } from "./bend.ts";
import { fanOut } from "./fan-out.ts";
import { type Disc, estimateLabelWidth, type PlacedLabel } from "./labels.ts";
import { Layouter } from "./layouter.ts";
import type { Palette } from "./palette.ts";
import { Repainter } from "./repainter.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import {
  createSigma,
  type GraphViewEvents,
  type LiveScene,
  listen,
  PADDING,
  type PatientSigma,
  watchMotion,
} from "./sigma-setup.ts";
import { ViewCamera } from "./view-camera.ts";

/** Above this many pairs of edge and node, lines are not bent round discs: it would cost more than it explains. */
const MOST_BENDING = 400_000;
/** The Sigma instance with its graph, its layout and its annotations; the only place that knows Sigma. */
export class GraphView {
  private readonly graph = new MultiDirectedGraph<NodeRow, EdgeRow>();
  private readonly sigma: PatientSigma;
  private readonly repainter: Repainter;
  private readonly layouter: Layouter;
  private readonly annotations = new AnnotationLayer();
  private readonly layer: HTMLCanvasElement;
  private readonly events: GraphViewEvents;
  private readonly scene: LiveScene;
  private chosenEdge: string | null = null;
  /** Nodes or edges came or went since the last full refresh. */
  private changed = false;
  private placed = false;
  /** Node ids, those with the best claim to a label first. */
  private ranking: readonly string[] = [];
  private readonly camera: ViewCamera;
  private readonly observer: ResizeObserver;

  constructor(container: HTMLElement, palette: Palette, events: GraphViewEvents) {
    this.events = events;
    const none: ReadonlySet<string> = new Set();
    const interaction = { visibleNodes: none, visibleEdges: none, selection: none, focusNodes: null, focusEdges: null };
    const scale = findStageScale(container.clientWidth, container.clientHeight);
    this.scene = { palette, interaction, scale, look: PLAIN_LOOK, metrics: null, motion: { moving: false } };
    this.sigma = createSigma(this.graph, container, this.scene);
    this.repainter = new Repainter(this.sigma, this.graph);
    this.layer = this.sigma.createCanvas("annotations", { afterLayer: "nodes", style: { pointerEvents: "none" } });
    this.layouter = new Layouter((positions, final) => this.applyPositions(positions, final));
    this.sigma.resize(true);
    this.sigma.on("afterRender", () => this.drawAnnotations());
    listen(this.sigma, events);
    watchMotion(this.sigma, this.scene.motion);
    this.camera = new ViewCamera(this.sigma);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
  }

  /** Sigma hears of the window's size only, not of a panel that opens beside it. */
  private resize(): void {
    const { clientWidth, clientHeight } = this.sigma.getContainer();
    this.scene.scale = findStageScale(clientWidth, clientHeight);
    this.sigma.resize();
    this.repainter.paint(this.scene);
    if (this.placed && !this.camera.isMoved()) void this.fit();
  }

  /** Brings the graph in line with the canvas; what was there keeps its place, what is new is laid out around it. */
  setCanvas(canvas: Canvas): void {
    for (const key of this.graph.edges()) if (!canvas.edges.has(key)) this.graph.dropEdge(key);
    for (const id of this.graph.nodes()) if (!canvas.nodes.has(id)) this.graph.dropNode(id);
    this.changed = true;
    if (canvas.places !== undefined) this.layouter.recall(canvas.places);
    this.layouter.anchor(canvas.edges.values());
    for (const [id, entity] of canvas.nodes) {
      if (!this.graph.hasNode(id)) this.graph.addNode(id, { ...this.layouter.getStart(id), entity });
      else if (this.graph.getNodeAttribute(id, "entity") !== entity) this.graph.setNodeAttribute(id, "entity", entity);
    }
    const curvatures = fanOut(canvas.edges.values());
    for (const [key, { source, target, attributes: relation }] of canvas.edges) {
      const row = { relation, curvature: curvatures.get(key) ?? 0 };
      if (!this.graph.hasEdge(key)) this.graph.addDirectedEdgeWithKey(key, source, target, row);
      else if (this.graph.getEdgeAttribute(key, "relation") !== relation)
        this.graph.setEdgeAttribute(key, "relation", relation);
    }
    this.ranking = rankNodes(canvas);
    const { width, height } = this.sigma.getDimensions();
    const nodes = [...canvas.nodes].map(([id, entity]) => ({
      id,
      radius: findNodeSize(entity.mentions) * this.scene.scale,
      label: estimateLabelWidth(entity.name),
    }));
    this.layouter.arrange(nodes, [...canvas.edges.values()], {
      width: width - 2 * PADDING,
      height: height - 2 * PADDING,
    });
  }

  /** Draws the canvas as the state now has it; a large picture follows in slices. */
  setScene(scene: Pick<Scene, "interaction" | "look" | "metrics">, chosenEdge: string | null): void {
    const narrowed = scene.interaction.visibleEdges !== this.scene.interaction.visibleEdges;
    Object.assign(this.scene, scene);
    this.chosenEdge = chosenEdge;
    if (this.changed || (narrowed && !this.repainter.isLarge())) this.fan();
    if (this.changed) this.repainter.paintAll(this.scene);
    else this.repainter.paint(this.scene);
    this.changed = false;
  }

  /** Until what was asked for is drawn. */
  async whenDrawn(): Promise<void> {
    await this.repainter.whenDone();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** Parts parallel lines and bends lone ones round discs; in a large picture once, in a small one for what is visible. */
  private fan(): void {
    const large = this.repainter.isLarge();
    const visible = this.graph.filterEdges((key) => large || this.scene.interaction.visibleEdges.has(key));
    const ends = visible.map((key) => ({ key, source: this.graph.source(key), target: this.graph.target(key) }));
    const curvatures = new Map(fanOut(ends));
    if (this.graph.order * ends.length <= MOST_BENDING) {
      const discs = this.getDiscs();
      for (const { key, source, target } of ends) {
        const [from, to] = [discs.get(source), discs.get(target)];
        if (curvatures.get(key) !== 0 || from === undefined || to === undefined) continue;
        curvatures.set(key, findBend(from, to, [...discs.values()]));
      }
    } else if (large) return;
    const attributes = { attributes: ["type", "curvature"] };
    this.graph.updateEachEdgeAttributes((key, row) => ({ ...row, curvature: curvatures.get(key) ?? 0 }), attributes);
  }

  /** Visible nodes in layout units, which are pixels of the first picture. */
  private getDiscs(): ReadonlyMap<string, Disc> {
    const discs = new Map<string, Disc>();
    this.graph.forEachNode((id, { x, y, entity }) => {
      const visible = this.scene.interaction.visibleNodes.has(id);
      if (visible) discs.set(id, { id, x, y, radius: findNodeSize(entity.mentions) * this.scene.scale + 3 });
    });
    return discs;
  }

  setPalette(palette: Palette): void {
    this.scene.palette = palette;
    this.repainter.paint(this.scene);
  }

  private applyPositions(
    positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
    final: boolean,
  ): void {
    if (positions.size === 0) return;
    this.graph.updateEachNodeAttributes((id, row) => ({ ...row, ...positions.get(id) }), { attributes: ["x", "y"] });
    if (this.sigma.getCustomBBox() === null) this.sigma.setCustomBBox(this.layouter.getExtent());
    if (!final) return;
    this.fan();
    if (!this.placed) {
      this.placed = true;
      // Positions are read back from Sigma, which has them after a refresh.
      this.repainter.paintAll(this.scene);
      void this.fit();
    }
    this.events.onSettled();
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
    const nodes = toAnnotatedNodes(this.sigma, this.graph, this.scene, this.ranking);
    const edges = toAnnotatedEdges(this.sigma, this.graph, this.scene.interaction, this.chosenEdge);
    this.annotations.draw(context, nodes, edges, { width, height, pixelRatio }, this.scene.palette);
  }

  /** Where a node stands on the screen, relative to the canvas; for the keyboard's focus ring and for tests. */
  getNodePoint(id: string): { readonly x: number; readonly y: number } | undefined {
    const display = this.sigma.getNodeDisplayData(id);
    return display === undefined ? undefined : this.sigma.framedGraphToViewport(display);
  }

  /** Where a node lies in layout units. */
  getPlace(id: string): { readonly x: number; readonly y: number } | undefined {
    if (!this.graph.hasNode(id)) return undefined;
    const { x, y } = this.graph.getNodeAttributes(id);
    return { x, y };
  }

  /** Where all nodes lie, by id. */
  getPlaces(): ReadonlyMap<string, readonly [number, number]> {
    return new Map(this.graph.mapNodes((id, { x, y }) => [id, [x, y]]));
  }

  /** Middle of an edge on the screen, relative to the canvas. */
  getEdgePoint(key: string): { readonly x: number; readonly y: number } | undefined {
    const focused = { ...this.scene.interaction, focusEdges: new Set([key]) };
    return toAnnotatedEdges(this.sigma, this.graph, focused, key)[0]?.points[0];
  }

  getLabels(): readonly PlacedLabel[] {
    return this.annotations.getLabels();
  }

  async flyTo(id: string): Promise<void> {
    const display = this.sigma.getNodeDisplayData(id);
    if (display !== undefined) await this.camera.flyTo(display);
  }

  async zoom(factor: number): Promise<void> {
    await this.camera.zoom(factor);
  }

  pan(x: number, y: number): void {
    this.camera.pan(x, y);
  }

  /** Shows all visible nodes. */
  async fit(): Promise<void> {
    await this.camera.fit(
      [...this.scene.interaction.visibleNodes].flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []),
    );
    this.annotations.forget();
    this.sigma.scheduleRender();
  }

  /** The picture as it stands, with labels, as a PNG. */
  async toPicture(): Promise<Blob> {
    const { drawPicture } = await import("./picture.ts");
    return await drawPicture(this.sigma, this.layer, this.scene.palette.canvas);
  }

  close(): void {
    this.observer.disconnect();
    this.layouter.close();
    this.repainter.close();
    this.sigma.kill();
  }
}
