import type { RenderParams } from "sigma/types";
import type { Motion } from "./motion.ts";
import type { Finder, Pointer } from "./pointer.ts";

/** How shapes are drawn: `plain` while a large picture moves, `fine` at rest. */
type Pass = "plain" | "fine";

export interface ShapeDefinition {
  /** Groups of four numbers that a shape carries. */
  readonly texels: number;
  /** Corners of a shape, three for each of its triangles. */
  readonly corners: Readonly<Record<Pass, number>>;
  /** Names and values that both shaders are compiled with. */
  readonly constants?: Readonly<Record<Pass, Readonly<Record<string, number>>>>;
  readonly vertexShader: string;
  readonly fragmentShader: string;
}

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio"] as const;
type Uniform = (typeof UNIFORMS)[number];

interface Compiled {
  readonly program: WebGLProgram;
  readonly locations: Readonly<Record<Uniform, WebGLUniformLocation | null>>;
}

/** Shapes in one row of the texture. */
const ROW = 512;
/** How much larger the texture gets when it is full: each time it grows, all of it is sent to the graphics again. */
const GROWTH = 1.25;
const NUMBERS_A_TEXEL = 4;

const FRAGMENT_HEAD = /* glsl */ `
precision highp float;
precision highp int;
`;
/** Gives the shaders of a program `corner` and `texel`. */
const VERTEX_HEAD = /* glsl */ `
precision highp float;
precision highp int;
precision highp usampler2D;

uniform usampler2D u_shapes;
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

// Outside all that is drawn.
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);

int findCorner() {
  return gl_VertexID % CORNERS;
}

uvec4 readTexel(int at) {
  int shape = gl_VertexID / CORNERS;
  return texelFetch(u_shapes, ivec2((shape % ROW) * TEXELS + at, shape / ROW), 0);
}

vec4 toColor(uint packed) {
  uvec4 bytes = uvec4(packed, packed >> 8u, packed >> 16u, packed >> 24u) & 255u;
  // Sigma keeps the last bit of alpha free.
  return vec4(bytes) / vec4(255.0, 255.0, 255.0, 254.0);
}

// From the frame of the graph to pixels of the picture that is drawn.
vec2 toPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * 0.5 * u_dimensions;
}

vec4 toPosition(vec2 pixels) {
  return vec4(pixels / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}
`;

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (shader === null) throw new Error("The browser has taken the graphics away.");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/**
 * Draws many small shapes at once: what each is stands in a texture, and a corner reads it by its number. Sigma's own programs
 * draw one instance of a mesh for each shape; where WebGL runs in software, each instance costs as much as hundreds of corners.
 * What did not change is not sent to the graphics again. What is under the pointer is found in the same numbers: Sigma would draw
 * all once more, unseen, and read a pixel of that, which waits until all that was asked of the graphics is drawn.
 */
export abstract class ShapeProgram implements Finder {
  /** What the shapes carry, as whole numbers and, the same bytes, as floats. */
  protected words = new Uint32Array(0);
  protected floats = new Float32Array(0);
  /** Of the shapes, in the order in which they are drawn. */
  protected readonly ids: string[] = [];

  private readonly gl: WebGL2RenderingContext;
  private readonly motion: Motion;
  private readonly definition: ShapeDefinition;
  private readonly compiled = new Map<Pass, Compiled>();
  private texture: WebGLTexture | null = null;
  private capacity = 0;
  private rows = 0;
  /** Rows with shapes that were written since they were sent to the graphics last: 1 for each. */
  private changed = new Uint8Array(0);

  constructor(gl: WebGLRenderingContext, motion: Motion, definition: ShapeDefinition) {
    if (!(gl instanceof WebGL2RenderingContext)) throw new Error("This browser has no WebGL 2 to draw the graph with.");
    this.gl = gl;
    this.motion = motion;
    this.definition = definition;
  }

  /** Makes room for so many shapes; all of them are written afterwards. */
  reallocate(capacity: number): void {
    this.capacity = capacity;
    this.ids.length = capacity;
    const rows = Math.ceil(capacity / ROW);
    if (rows !== this.rows) this.setRows(rows);
  }

  /** Makes room for one more shape, above the others, and gives its offset; it is written afterwards. */
  append(): number {
    const offset = this.capacity;
    if (offset === this.rows * ROW) this.setRows(Math.ceil((this.rows + 1) * GROWTH));
    this.capacity = offset + 1;
    return offset;
  }

  private setRows(rows: number): void {
    const before = this.floats;
    this.rows = rows;
    this.floats = new Float32Array(rows * ROW * this.definition.texels * NUMBERS_A_TEXEL);
    this.floats.set(before.subarray(0, this.floats.length));
    this.words = new Uint32Array(this.floats.buffer);
    this.changed = new Uint8Array(rows);
    this.gl.deleteTexture(this.texture);
    this.texture = null;
  }

  /** Where in the arrays a shape that is about to be written begins. */
  protected place(offset: number): number {
    this.changed[Math.floor(offset / ROW)] = 1;
    return offset * this.definition.texels * NUMBERS_A_TEXEL;
  }

  /** Whether a shape is drawn at the pointer. @param at where in the arrays it begins */
  protected abstract isAt(at: number, pointer: Pointer): boolean;

  find(pointer: Pointer): string | null {
    const step = this.definition.texels * NUMBERS_A_TEXEL;
    // What was drawn last lies above.
    for (let offset = this.capacity - 1; offset >= 0; offset -= 1)
      if (this.isAt(offset * step, pointer)) return this.ids[offset] ?? null;
    return null;
  }

  render(params: RenderParams): void {
    const { gl, motion } = this;
    if (motion.blank || this.capacity === 0) return;
    const pass = motion.moving ? "plain" : "fine";
    const { program, locations } = this.getCompiled(pass);
    const [width, height] = [params.width * params.pixelRatio, params.height * params.pixelRatio];
    gl.viewport(0, 0, width, height);
    gl.enable(gl.BLEND);
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, not React's
    gl.useProgram(program);
    this.bindShapes();
    gl.uniformMatrix3fv(locations.u_matrix, false, params.matrix);
    gl.uniform2f(locations.u_dimensions, width, height);
    gl.uniform1f(locations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(locations.u_pixelRatio, params.pixelRatio);
    gl.drawArrays(gl.TRIANGLES, 0, this.definition.corners[pass] * this.capacity);
  }

  /** Binds the texture, with what was written since it was bound last. */
  private bindShapes(): void {
    const { gl } = this;
    const width = ROW * this.definition.texels;
    if (this.texture === null) {
      this.texture = gl.createTexture();
      gl.bindTexture(gl.TEXTURE_2D, this.texture);
      gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32UI, width, this.rows);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
      this.changed.fill(1, 0, Math.ceil(this.capacity / ROW));
    } else gl.bindTexture(gl.TEXTURE_2D, this.texture);
    const { TEXTURE_2D, RGBA_INTEGER, UNSIGNED_INT } = gl;
    for (let first = this.changed.indexOf(1); first >= 0; first = this.changed.indexOf(1, first)) {
      const end = this.changed.indexOf(0, first);
      const last = end < 0 ? this.rows : end;
      const from = first * width * NUMBERS_A_TEXEL;
      gl.texSubImage2D(TEXTURE_2D, 0, 0, first, width, last - first, RGBA_INTEGER, UNSIGNED_INT, this.words, from);
      this.changed.fill(0, first, last);
    }
  }

  /** Compiled when it is first drawn: few pictures ever move so large that they need all. */
  private getCompiled(pass: Pass): Compiled {
    const known = this.compiled.get(pass);
    if (known !== undefined) return known;
    const { gl, definition } = this;
    const { corners, texels, constants } = definition;
    const all = { [pass.toUpperCase()]: 1, CORNERS: corners[pass], TEXELS: texels, ROW, ...constants?.[pass] };
    const defined = Object.entries(all).map(([name, value]) => `#define ${name} ${value}\n`);
    const head = `#version 300 es\n${defined.join("")}`;
    const program = gl.createProgram();
    gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, head + VERTEX_HEAD + definition.vertexShader));
    gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, head + FRAGMENT_HEAD + definition.fragmentShader));
    gl.linkProgram(program);
    if (gl.getProgramParameter(program, gl.LINK_STATUS) === false && !gl.isContextLost()) {
      const logs = gl.getAttachedShaders(program)?.map((shader) => gl.getShaderInfoLog(shader)) ?? [];
      throw new Error(`The graphics do not take a shader: ${[gl.getProgramInfoLog(program), ...logs].join(" ")}`);
    }
    const locations = Object.fromEntries(UNIFORMS.map((name) => [name, gl.getUniformLocation(program, name)]));
    const compiled = { program, locations: locations as Compiled["locations"] };
    this.compiled.set(pass, compiled);
    return compiled;
  }

  kill(): void {
    this.gl.deleteTexture(this.texture);
    for (const { program } of this.compiled.values()) this.gl.deleteProgram(program);
    this.compiled.clear();
  }
}
