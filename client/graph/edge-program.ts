import { EdgeProgram, type EdgeProgramType, type InstancedProgramDefinition, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from "./edge-shaders.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** What the program reads of an edge beyond Sigma's own. */
export interface EvidenceEdgeDisplay extends EdgeDisplayData {
  readonly curvature: number;
  readonly pattern: number;
  readonly arrow: number;
}

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio", "u_plain"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Pieces of a curve while a large picture moves. */
const COARSE_PIECES = 3;

/** Two triangles for each piece of the line: a_t, a_side, a_head. */
function toPieces(pieces: number): number[][] {
  return Array.from({ length: pieces }, (_, piece) => {
    const [from, to] = [piece / pieces, (piece + 1) / pieces];
    return [
      [from, 1, 0],
      [from, -1, 0],
      [to, 1, 0],
      [to, 1, 0],
      [from, -1, 0],
      [to, -1, 0],
    ];
  }).flat();
}

const HEAD = [
  [0, 1, 1],
  [0, -1, 1],
  [1, 0, 1],
];

/** Corners of an edge, and which of them are drawn: the whole with its head at rest, of a curve few pieces while it moves. */
function toCorners(pieces: number): { readonly all: number[][]; readonly coarse: Range; readonly fine: Range } {
  const fine = toPieces(pieces);
  const coarse = pieces > COARSE_PIECES ? toPieces(COARSE_PIECES) : [];
  return {
    all: [...coarse, ...fine, ...HEAD],
    coarse: { first: 0, count: coarse.length === 0 ? fine.length : coarse.length },
    fine: { first: coarse.length, count: fine.length + HEAD.length },
  };
}

interface Range {
  readonly first: number;
  readonly count: number;
}

function number(name: string, size = 1): { name: string; size: number; type: number } {
  return { name, size, type: WebGLRenderingContext.FLOAT };
}

/** What each edge carries, in the order in which `processVisibleItem` writes it. */
function toAttributes(): InstancedProgramDefinition<Uniform>["ATTRIBUTES"] {
  const { UNSIGNED_BYTE } = WebGLRenderingContext;
  return [
    number("a_source", 2),
    number("a_target", 2),
    number("a_sourceRadius"),
    number("a_targetRadius"),
    number("a_thickness"),
    number("a_curvature"),
    number("a_pattern"),
    number("a_arrow"),
    { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
    { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
  ];
}

/**
 * Whether a large picture moves: then nothing need be found under the pointer, and drawing for that is left out; and edges are
 * drawn as plain lines of their colour. Widths, patterns and heads are there again as soon as it rests.
 */
export interface Motion {
  moving: boolean;
  /** Nothing is drawn: places and the camera's matrix are worked out for what comes next. */
  blank: boolean;
}

/** A program that may draw a second time, for finding what is under the pointer. */
export interface PickingProgram {
  pickProgram: ProgramInfo | null;
}

/** Renders a program without what motion leaves out: then nothing need be found under the pointer. */
export function renderInMotion(program: PickingProgram, motion: Motion, render: () => void): void {
  if (motion.blank) return;
  const picking = program.pickProgram;
  if (motion.moving) program.pickProgram = null;
  render();
  program.pickProgram = picking;
}

/**
 * An edge program that draws solid, dashed, hollow and double lines with an arrow head, straight or curved.
 * @param pieces straight pieces that a line is drawn with: 1 for straight edges, about 12 for curves and loops
 */
export function createEvidenceEdgeProgram(pieces: number, motion: Motion): EdgeProgramType<NodeRow, EdgeRow> {
  const corners = toCorners(pieces);
  return class EvidenceEdgeProgram extends EdgeProgram<Uniform> {
    getDefinition(): InstancedProgramDefinition<Uniform> {
      const { TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: corners.all.length,
        VERTEX_SHADER_SOURCE: pieces === 1 ? `#define STRAIGHT\n${EDGE_VERTEX_SHADER}` : EDGE_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: toAttributes(),
        CONSTANT_ATTRIBUTES: [number("a_t"), number("a_side"), number("a_head")],
        CONSTANT_DATA: corners.all,
      };
    }

    processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      given: EdgeDisplayData,
    ): void {
      const edge = given as EvidenceEdgeDisplay;
      const values = [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        edge.size,
        edge.curvature,
        edge.pattern,
        edge.arrow,
      ];
      this.array.set(values, startIndex);
      this.array[startIndex + values.length] = floatColor(edge.color);
      this.array[startIndex + values.length + 1] = edgeIndex;
    }

    override render(params: RenderParams): void {
      renderInMotion(this, motion, () => super.render(params));
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      const { gl, frameBuffer, isPicking } = info;
      // WebGL 1 draws all corners: a few too many, but each where it belongs.
      if (!(gl instanceof WebGL2RenderingContext)) {
        super.drawWebGL(method, info);
        return;
      }
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      const { first, count } = motion.moving || isPicking ? corners.coarse : corners.fine;
      gl.drawArraysInstanced(method, first, count, this.capacity);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const locations = uniformLocations as Record<Uniform, WebGLUniformLocation>;
      gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix);
      gl.uniform2f(locations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(locations.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(locations.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(locations.u_plain, motion.moving ? 1 : 0);
    }
  } as unknown as EdgeProgramType<NodeRow, EdgeRow>;
}
