import { type Canvas, EMPTY_CANVAS } from "../state/canvas.ts";
import { getIndex } from "../state/canvas-index.ts";
import { runAtOnce, type Steps } from "../state/slices.ts";
import { type AnnotatedNode, AnnotationLayer } from "./annotation-layer.ts";
import { toAnnotatedEdges, toAnnotatedNodes } from "./annotations.ts";
import { findStageScale, isFarFrom, type Scene } from "./appearance.ts";
import { DrawnCanvas } from "./drawn-canvas.ts";
import { fanEdges } from "./fan-edges.ts";
import type { Box, PlacedLabel } from "./labels.ts";
import { Layouter } from "./layouter.ts";
import { createDescribe, type Measure, NO_NAME, toFitBoxes } from "./named-nodes.ts";
import type { Palette } from "./palette.ts";
import type { PatientSigma } from "./patient-sigma.ts";
import { Repainter } from "./repainter.ts";
import { createScene, createSigma, type GraphViewEvents, type LiveScene, listen } from "./sigma-setup.ts";
import { findCovers, findInsets, findRoom, type Insets } from "./stage.ts";
import { type Places, placeNodes } from "./sync-graph.ts";
import { ViewCamera } from "./view-camera.ts";

/** The Sigma instance with its graph, its layout and its annotations; the only place that knows Sigma. */
export class GraphView {
  private readonly drawn = new DrawnCanvas();
  private readonly graph = this.drawn.graph;
  private readonly sigma: PatientSigma;
  private readonly repainter: Repainter;
  private readonly layouter: Layouter;
  private readonly annotations: AnnotationLayer;
  private readonly events: GraphViewEvents;
  private readonly scene: LiveScene;
  private chosenEdge: string | null = null;
  /** What the graph is to follow: of several canvases that come while slices are on their way, the last. */
  private canvas: Canvas = EMPTY_CANVAS;
  /** Nodes or edges came or went since the last full refresh. */
  private changed = false;
  /** What came is not drawn before it has its place, so that a large graph is read once. */
  private delayed = false;
  private placed = false;
  /** The camera has been put before the first picture. */
  private framed = false;
  /** Boxes of what stands over the canvas. */
  private covers: readonly Box[] = [];
  readonly camera: ViewCamera;
  private readonly observer: ResizeObserver;

  constructor(container: HTMLElement, palette: Palette, events: GraphViewEvents) {
    this.events = events;
    this.scene = createScene(container, palette);
    const read: { scene: Scene } = { scene: this.scene };
    this.sigma = createSigma(this.graph, container, this.scene.motion, read);
    this.repainter = new Repainter(this.sigma, this.graph, read);
    const layer = this.sigma.createCanvas("annotations", { afterLayer: "nodes", style: { pointerEvents: "none" } });
    this.annotations = new AnnotationLayer(layer);
    this.layouter = new Layouter(
      (places, final) => this.place(places, final),
      (steps) => this.run(steps),
    );
    this.sigma.resize(true);
    this.sigma.on("afterRender", () => this.drawAnnotations());
    listen(this.sigma, events);
    this.camera = new ViewCamera(this.sigma);
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(container);
  }

  /** Sizes discs for the stage as it is now. */
  private rescale(): void {
    this.sigma.resize();
    const { width, height } = this.sigma.getDimensions();
    const scale = findStageScale(width, height, this.drawn.area);
    if (!this.framed || !this.repainter.isLarge() || isFarFrom(scale, this.scene.scale)) this.scene.scale = scale;
  }

  /** Sigma hears of the window's size only, not of a panel that opens beside it. */
  private resize(): void {
    this.rescale();
    if (!this.framed) return;
    this.repainter.paint(this.scene);
    if (!this.camera.isMoved()) void this.fit();
  }

  private isInSlices(coming = 0): boolean {
    return this.framed && (this.repainter.isLarge(coming) || this.repainter.isBusy());
  }

  /** Does something to the picture: to a small one at once, to a large one in slices. @param coming nodes and edges of a new canvas */
  private run(steps: Steps, coming = 0): void {
    if (this.isInSlices(coming)) this.repainter.queue(steps);
    else runAtOnce(steps);
  }

  /** Brings the graph in line with the canvas; what was there keeps its place, what is new is laid out around it. */
  setCanvas(canvas: Canvas): void {
    this.canvas = canvas;
    this.run(this.follow(canvas), canvas.nodes.size + canvas.edges.size);
  }

  private *follow(canvas: Canvas): Steps {
    // Another one has come in the meantime.
    if (canvas !== this.canvas) return;
    this.changed = true;
    this.delayed = this.repainter.isBusy();
    if (canvas.places !== undefined) this.layouter.recall(canvas.places);
    const index = getIndex(canvas);
    this.layouter.anchor(index);
    yield;
    const changes = yield* this.sigma.changeInSteps(this.drawn.follow(canvas, (id) => this.layouter.getStart(id)));
    this.repainter.note(changes);
    // What came with the canvas, as the legend does, may have taken room from the stage.
    this.rescale();
    const room = findRoom(this.findInsets(), this.sigma.getDimensions());
    yield* this.layouter.arrange(index, createDescribe(canvas, this.scene.scale, this.measureName), room);
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
    const isInSlices = this.isInSlices();
    const fanned = !isInSlices && (this.changed || narrowed) && this.fan();
    if (!this.framed) this.frame();
    else if (isInSlices || !this.changed) this.repainter.paint(this.scene);
    else runAtOnce(this.repainter.paintChanges(this.scene, fanned));
    this.changed &&= isInSlices;
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

  private *place(places: Places, final: boolean): Steps {
    if (this.graph.order === 0 && !this.delayed) return;
    const moved = yield* this.sigma.changeInSteps(placeNodes(this.graph, places));
    this.sigma.pinScale();
    if (final) this.annotations.plan(this.layouter.getSides());
    this.placed ||= final;
    const fanned = final && this.fan();
    if (!this.framed) {
      // Before the first picture is framed, nothing is drawn.
      if (this.placed) this.frame();
    } else if (this.delayed || (fanned && !this.changed)) {
      [this.delayed, this.changed] = [false, false];
      yield* this.repainter.paintChanges(this.scene, fanned);
      this.camera.arrive();
    } else if (moved.length > 0 && !this.changed)
      this.sigma.refresh({ partialGraph: { nodes: [...moved] }, schedule: true });
    if (final) this.events.onSettled();
  }

  private drawAnnotations(): void {
    if (this.scene.motion.blank) return;
    const { width, height } = this.sigma.getDimensions();
    const nodes = toAnnotatedNodes(this.sigma, this.graph, this.scene, this.drawn.ranking);
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
    return this.drawn.getPlace(id);
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
    return toAnnotatedNodes(this.sigma, this.graph, this.scene, this.drawn.ranking);
  }

  /** Shows all visible nodes with their names. @param duration of the flight in milliseconds */
  async fit(duration?: number): Promise<void> {
    const { visibleNodes } = this.scene.interaction;
    const boxes = toFitBoxes(this.sigma, this.graph, visibleNodes, this.layouter.getSides(), this.measureName);
    await this.camera.fit(boxes, this.findInsets(), duration);
    this.annotations.forget();
    this.sigma.scheduleRender();
  }

  /** The picture as it stands, with labels, as a PNG. */
  async toPicture(): Promise<Blob> {
    const [{ drawPicture }] = await Promise.all([import("./picture.ts"), this.repainter.whenDone()]);
    return await drawPicture(this.sigma, this.annotations.canvas, this.scene.palette.canvas);
  }

  /** The picture as it stands, with names and legend, as an SVG that any program can open and change. */
  async toSvg(): Promise<string> {
    const [{ drawSvg, readDrawing }] = await Promise.all([import("./svg-picture.ts"), this.repainter.whenDone()]);
    const drawing = readDrawing(this.sigma, this.graph, this.scene, this.getDiscs(), this.getLabels());
    return drawSvg(drawing, this.scene.palette);
  }

  close(): void {
    this.observer.disconnect();
    this.layouter.close();
    this.repainter.close();
    this.sigma.kill();
  }
}
