import type { EdgeProgramType } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeAppearance } from "./appearance.ts";
import { CURVE_PIECES, isOnEdge } from "./edge-reach.ts";
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from "./edge-shaders.ts";
import type { Motion } from "./motion.ts";
import type { Finder, Pointer } from "./pointer.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { type ShapeDefinition, ShapeProgram } from "./shape-program.ts";

/** What the program reads of an edge beyond Sigma's own. */
type EvidenceEdgeDisplay = EdgeDisplayData & Pick<EdgeRow, "curvature" | "slot">;

/** Straight pieces that a line is drawn with; fewer do while nobody looks closely. */
const PIECES = { straight: { fine: 1, coarse: 1 }, curved: { fine: CURVE_PIECES, coarse: 3 } };
/** Corners of a piece, two triangles, and of an arrow head. */
const CORNERS = { piece: 6, head: 3 };

function toDefinition(form: keyof typeof PIECES): ShapeDefinition {
  const { fine, coarse } = PIECES[form];
  const straight = form === "straight" ? { STRAIGHT: 1 } : {};
  const rough = { ...straight, PIECES: coarse };
  return {
    texels: 3,
    corners: {
      plain: coarse * CORNERS.piece,
      fine: fine * CORNERS.piece + CORNERS.head,
    },
    constants: { plain: rough, fine: { ...straight, PIECES: fine } },
    vertexShader: EDGE_VERTEX_SHADER,
    fragmentShader: EDGE_FRAGMENT_SHADER,
  };
}

/**
 * An edge program that draws solid, dashed, hollow and double lines with an arrow head, straight or curved.
 * @param finders take the program, once it is there
 */
export function createEvidenceEdgeProgram(
  form: keyof typeof PIECES,
  motion: Motion,
  finders: Finder[],
): EdgeProgramType<NodeRow, EdgeRow> {
  const definition = toDefinition(form);
  return class EvidenceEdgeProgram extends ShapeProgram {
    readonly drawLabel = undefined;

    constructor(gl: WebGLRenderingContext) {
      super(gl, motion, definition);
      finders.push(this);
    }

    process(_: number, offset: number, source: NodeDisplayData, target: NodeDisplayData, given: EdgeDisplayData): void {
      const edge = given as EvidenceEdgeDisplay;
      const { floats } = this;
      const at = this.place(offset);
      floats[at] = source.x;
      floats[at + 1] = source.y;
      floats[at + 2] = target.x;
      floats[at + 3] = target.y;
      floats[at + 4] = source.size;
      floats[at + 5] = target.size;
      floats[at + 7] = edge.curvature;
      this.ids[offset] = edge.slot.id;
      if (edge.slot.looks !== null) this.repaint(offset, edge.slot.looks);
      Object.assign(edge.slot, { program: this, offset });
    }

    repaint(offset: number, { size, hidden, color, pattern, arrow }: EdgeAppearance): void {
      const at = this.place(offset);
      this.floats[at + 6] = hidden ? 0 : size;
      this.floats[at + 8] = floatColor(color);
      this.words[at + 9] = pattern;
      this.words[at + 10] = arrow;
    }

    protected isAt(at: number, pointer: Pointer): boolean {
      return isOnEdge(this.floats, this.words[at + 9] ?? 0, this.words[at + 10] ?? 0, at, pointer);
    }
  };
}
