import type { AbstractNodeProgram, NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { NodeAppearance } from "./appearance.ts";
import type { Motion } from "./motion.ts";
import type { Finder, Pointer } from "./pointer.ts";
import type { EdgeRow, NodeRow } from "./rows.ts";
import { type ShapeDefinition, ShapeProgram } from "./shape-program.ts";

/** What the program reads of a node beyond Sigma's own. */
type DiscDisplay = NodeDisplayData & Pick<NodeRow, "slot">;

const VERTEX_SHADER = /* glsl */ `
out vec2 v_away;
flat out float v_radius;
flat out float v_border;
flat out vec4 v_color;
flat out vec4 v_borderColor;

void main() {
  vec4 shape = uintBitsToFloat(readTexel(0));
  if (shape.z == 0.0) {
    gl_Position = NOWHERE;
    return;
  }
  uvec4 codes = readTexel(1);
  v_radius = shape.z / u_sizeRatio * u_pixelRatio;
  v_border = shape.w * u_pixelRatio;
  v_color = toColor(codes.x);
  v_borderColor = toColor(codes.y);
  // A triangle about the disc.
  float angle = float(findCorner()) * 2.0943951;
  v_away = 2.0 * v_radius * vec2(cos(angle), sin(angle));
  gl_Position = toPosition(toPixels(shape.xy) + v_away);
}
`;

const FRAGMENT_SHADER = /* glsl */ `
in vec2 v_away;
flat in float v_radius;
flat in float v_border;
flat in vec4 v_color;
flat in vec4 v_borderColor;

out vec4 color;

void main() {
  float inside = v_radius - length(v_away);
  if (inside <= 0.0) discard;
  color = mix(v_borderColor, v_color, clamp(inside - v_border, 0.0, 1.0)) * min(inside, 1.0);
}
`;

const DEFINITION: ShapeDefinition = {
  texels: 2,
  corners: { plain: 3, fine: 3 },
  vertexShader: VERTEX_SHADER,
  fragmentShader: FRAGMENT_SHADER,
};

/** Pixels from the centre of a disc in which it is meant, however small it is. */
const LEAST_REACH = 4;

/** A node program that draws discs with a border inside their rim. @param finders take the program, once it is there */
export function createDiscProgram(motion: Motion, finders: Finder[]): NodeProgramType<NodeRow, EdgeRow> {
  return class DiscProgram extends ShapeProgram {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;

    constructor(gl: WebGLRenderingContext) {
      super(gl, motion, DEFINITION);
      finders.push(this);
    }

    process(_: number, offset: number, given: NodeDisplayData): void {
      const node = given as DiscDisplay;
      const at = this.place(offset);
      this.floats[at] = node.x;
      this.floats[at + 1] = node.y;
      this.ids[offset] = node.slot.id;
      if (node.slot.looks !== null) this.repaint(offset, node.slot.looks);
      Object.assign(node.slot, { program: this, offset });
    }

    repaint(offset: number, { size, hidden, color, borderColor, borderSize }: NodeAppearance): void {
      const at = this.place(offset);
      this.floats[at + 2] = hidden ? 0 : size;
      this.floats[at + 3] = borderSize;
      this.floats[at + 4] = floatColor(color);
      this.floats[at + 5] = floatColor(borderColor);
    }

    protected isAt(at: number, { x, y, unit, size }: Pointer): boolean {
      const drawn = this.floats[at + 2] ?? 0;
      if (drawn === 0) return false;
      const reach = Math.max(drawn * size, LEAST_REACH) / unit;
      const [dx, dy] = [(this.floats[at] ?? 0) - x, (this.floats[at + 1] ?? 0) - y];
      return dx * dx + dy * dy <= reach * reach;
    }
  };
}

function doNothing(): void {
  // Nothing was drawn, nothing is to be cleared away.
}

/** Draws nothing over a node that the pointer is on: Sigma would draw its disc once more, over its glyph. */
export class UnseenProgram implements AbstractNodeProgram<NodeRow, EdgeRow> {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  readonly reallocate = doNothing;
  readonly process = doNothing;
  readonly render = doNothing;
  readonly kill = doNothing;
}
