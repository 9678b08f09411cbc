import { MultiDirectedGraph } from "graphology";
import type { Canvas } from "../state/canvas.ts";
import { getIndex } from "../state/canvas-index.ts";
import { type AnnotatedNode, AnnotationLayer } from "./annotation-layer.ts";
import { rankNodes, toAnnotatedEdges, toAnnotatedNodes } from "./annotations.ts";
import { findStageScale, isFarFrom, type Scene, sumDiscAreas } from "./appearance.ts";
import { fanEdges } from "./fan-edges.ts";
import type { Box, PlacedLabel } from "./labels.ts";
import { Layouter } from "./layouter.ts";
import { watchMotion } from "./motion.ts";
import { type Measure, NO_NAME, toFitBoxes, toLayoutNodes } from "./named-nodes.ts";
import type { Palette } from "./palette.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import { Repainter } from "./repainter.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { createScene, createSigma, type GraphViewEvents, type LiveScene, listen } from "./sigma-setup.ts";
import { findCovers, findInsets, type Insets } from "./stage.ts";
import { type Places, placeNodes, syncGraph } from "./sync-graph.ts";
import { ViewCamera } from "./view-camera.ts";

/** The Sigma instance with its graph, its layout and its annotations; the only place that knows Sigma. */
export class GraphView {
  private readonly graph = new MultiDirectedGraph<NodeRow, EdgeRow>();
  private readonly sigma: PatientSigma;
  private readonly repainter: Repainter;
  private readonly layouter: Layouter;
  private readonly annotations: AnnotationLayer;
  private readonly layer: HTMLCanvasElement;
  private readonly events: GraphViewEvents;
  private readonly scene: LiveScene;
  private chosenEdge: string | null = null;
  /** Nodes or edges came or went since the last full refresh. */
  private changed = false;
  /** What came is not drawn before it has its place, so that a large graph is read once. */
  private delayed = false;
  private placed = false;
  /** The camera has been put before the first picture. */
  private framed = false;
  /** Boxes of what stands over the canvas. */
  private covers: readonly Box[] = [];
  /** Node ids, those with the best claim to a label first. */
  private ranking: readonly string[] = [];
  /** Of all discs at their full size. */
  private area = 0;
  readonly camera: ViewCamera;
  private readonly observer: ResizeObserver;

  constructor(container: HTMLElement, palette: Palette, events: GraphViewEvents) {
    this.events = events;
    this.scene = createScene(container, palette);
    this.sigma = createSigma(this.graph, container, this.scene);
    this.repainter = new Repainter(this.sigma, this.graph);
    this.layer = this.sigma.createCanvas("annotations", { afterLayer: "nodes", style: { pointerEvents: "none" } });
    this.annotations = new AnnotationLayer(this.layer);
    this.layouter = new Layouter((positions, final) => this.applyPositions(positions, final));
    this.sigma.resize(true);
    this.sigma.on("afterRender", () => this.drawAnnotations());
    listen(this.sigma, events);
    watchMotion(this.sigma, this.scene.motion);
    this.camera = new ViewCamera(this.sigma);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
  }

  /** Sizes discs for the stage as it is now. */
  private rescale(): void {
    this.sigma.resize();
    const { width, height } = this.sigma.getDimensions();
    const scale = findStageScale(width, height, this.area);
    if (!this.framed || !this.repainter.isLarge() || isFarFrom(scale, this.scene.scale)) this.scene.scale = scale;
  }

  /** Sigma hears of the window's size only, not of a panel that opens beside it. */
  private resize(): void {
    this.rescale();
    if (!this.framed) return;
    this.repainter.paint(this.scene);
    if (!this.camera.isMoved()) void this.fit();
  }

  /** Brings the graph in line with the canvas; what was there keeps its place, what is new is laid out around it. */
  setCanvas(canvas: Canvas): void {
    this.changed = true;
    if (canvas.places !== undefined) this.layouter.recall(canvas.places);
    const index = getIndex(canvas);
    this.layouter.anchor(index);
    this.repainter.note(this.sigma.change(() => syncGraph(this.graph, canvas, (id) => this.layouter.getStart(id))));
    this.ranking = rankNodes(canvas);
    this.area = sumDiscAreas(index.nodes.map(({ mentions }) => mentions));
    // What came with the canvas, as the legend does, may have taken room from the stage.
    this.rescale();
    const { width, height } = this.sigma.getDimensions();
    const { left, top, right, bottom } = this.findInsets();
    this.layouter.arrange(toLayoutNodes(canvas, this.scene.scale, this.measureName), index, {
      width: width - left - right,
      height: height - top - bottom,
    });
  }

  /** Room that a name takes as it is written best. */
  private readonly measureName: Measure = (id, radius) => {
    const { name } = this.graph.getNodeAttribute(id, "entity");
    const { width } = this.sigma.getDimensions();
    const [best] = this.annotations.word({ name, radius, selected: false }, width, this.scene.palette).wordings;
    return best ?? NO_NAME;
  };

  private findInsets(): Insets {
    this.covers = findCovers(this.sigma.getContainer());
    return findInsets(this.covers, this.sigma.getDimensions());
  }

  /** Draws the canvas as the state now has it; a large picture follows in slices. */
  setScene(scene: Pick<Scene, "interaction" | "look" | "metrics">, chosenEdge: string | null): void {
    const narrowed = scene.interaction.visibleEdges !== this.scene.interaction.visibleEdges;
    Object.assign(this.scene, scene);
    this.chosenEdge = chosenEdge;
    // Before places are known there is nothing to see, and in software a frame of a large picture takes seconds.
    if (this.graph.order > 0 && !this.placed) return;
    this.delayed ||= this.changed && this.framed && this.repainter.isLarge() && this.layouter.isWaiting();
    if (this.delayed) {
      this.repainter.paint(this.scene);
      return;
    }
    const fanned = (this.changed || (narrowed && !this.repainter.isLarge())) && this.fan();
    if (!this.framed) this.frame();
    else if (this.changed) this.repainter.paintChanges(this.scene, fanned);
    else this.repainter.paint(this.scene);
    this.changed = false;
  }

  /** Draws the first picture, all of it in view. */
  private frame(): void {
    if (this.scene.interaction.visibleNodes.size === 0) return;
    [this.framed, this.changed] = [true, false];
    // Where to put the camera is read from Sigma, which knows it after a frame; that one need not be drawn.
    this.scene.motion.blank = true;
    this.repainter.paintAll(this.scene);
    this.scene.motion.blank = false;
    void this.fit(0);
  }

  /** Until what was asked for is drawn. */
  async whenDrawn(): Promise<void> {
    await this.repainter.whenDone();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  private fan(): boolean {
    const { interaction, scale } = this.scene;
    return this.sigma.change(() => fanEdges(this.graph, interaction, scale, this.repainter.isLarge()));
  }

  setPalette(palette: Palette): void {
    this.scene.palette = palette;
    this.repainter.paint(this.scene);
  }

  private applyPositions(positions: Places, final: boolean): void {
    if (positions.length === 0) return;
    const moved = this.sigma.change(() => placeNodes(this.graph, positions));
    this.sigma.pinScale();
    if (final) this.annotations.plan(this.layouter.getSides());
    this.placed ||= final;
    this.showMoved(moved, final && this.fan());
    if (final) this.events.onSettled();
  }

  /** @param fanned edges have another bend, too */
  private showMoved(moved: readonly string[], fanned: boolean): void {
    if (!this.framed) {
      // Before the first picture is framed, nothing is drawn.
      if (this.placed) this.frame();
    } else if (this.delayed || (fanned && !this.changed)) {
      [this.delayed, this.changed] = [false, false];
      this.repainter.paintChanges(this.scene, fanned);
      this.camera.arrive();
    } else if (moved.length > 0 && !this.changed)
      this.sigma.refresh({ partialGraph: { nodes: [...moved] }, schedule: true });
  }

  private drawAnnotations(): void {
    if (this.scene.motion.blank) return;
    const { width, height } = this.sigma.getDimensions();
    const nodes = toAnnotatedNodes(this.sigma, this.graph, this.scene, this.ranking);
    const edges = toAnnotatedEdges(this.sigma, this.graph, this.scene.interaction, this.chosenEdge);
    this.annotations.draw(nodes, edges, { width, height, covers: this.covers }, this.scene.palette);
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

  /** Middle of an edge on the screen, relative to the canvas. */
  getEdgePoint(key: string): { readonly x: number; readonly y: number } | undefined {
    const focused = { ...this.scene.interaction, focusEdges: new Set([key]) };
    return toAnnotatedEdges(this.sigma, this.graph, focused, key)[0]?.points[0];
  }

  getLabels(): readonly PlacedLabel[] {
    return this.annotations.getLabels();
  }

  /** Discs inside the stage, in pixels relative to it, those with the best claim to a name first. */
  getDiscs(): readonly AnnotatedNode[] {
    return toAnnotatedNodes(this.sigma, this.graph, this.scene, this.ranking);
  }

  /** Shows all visible nodes with their names. @param duration of the flight in milliseconds */
  async fit(duration?: number): Promise<void> {
    const insets = this.findInsets();
    const { visibleNodes } = this.scene.interaction;
    const boxes = toFitBoxes(this.sigma, this.graph, visibleNodes, this.layouter.getSides(), this.measureName);
    await this.camera.fit(boxes, insets, duration);
    this.annotations.forget();
    this.sigma.scheduleRender();
  }

  /** The picture as it stands, with labels, as a PNG. */
  async toPicture(): Promise<Blob> {
    const { drawPicture } = await import("./picture.ts");
    return await drawPicture(this.sigma, this.layer, this.scene.palette.canvas);
  }

  /** The picture as it stands, with names and legend, as an SVG that any program can open and change. */
  async toSvg(): Promise<string> {
    const { drawSvg, readDrawing } = await import("./svg-picture.ts");
    return drawSvg(
      readDrawing(this.sigma, this.graph, this.scene, this.getDiscs(), this.getLabels()),
      this.scene.palette,
    );
  }

  close(): void {
    this.observer.disconnect();
    this.layouter.close();
    this.repainter.close();
    this.sigma.kill();
  }
}
