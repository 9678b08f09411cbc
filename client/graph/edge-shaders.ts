/**
 * Shaders of the evidence edge, for `ShapeProgram`. Everything is computed in device pixels, so that dashes and rails keep their
 * size at every zoom. Pattern codes: 0 solid, 1 dashed, 2 hollow, 3 double (`PATTERN_CODES` in appearance.ts). With `STRAIGHT`
 * defined nothing is bent: most edges of a large picture are straight, and their corners are then worked out in a few steps.
 */
export const EDGE_VERTEX_SHADER = /* glsl */ `
flat out vec4 v_color;
flat out int v_pattern;
out float v_side;
out float v_half;
out float v_along;

// Pixels of a line while a large picture moves.
const float PLAIN_WIDTH = 1.3;

vec2 p0;
vec2 p2;

#ifdef STRAIGHT
vec2 along;

vec2 pointAt(float t) {
  return mix(p0, p2, t);
}

vec2 normalAt(float t) {
  return vec2(-along.y, along.x);
}
#else
const float PI = 3.14159265;

vec2 p1;
float loopRadius;
vec2 loopCentre;

vec2 pointAt(float t) {
  if (loopRadius > 0.0) {
    float angle = mix(0.25 * PI + PI + 0.45, 0.25 * PI + 3.0 * PI - 0.45, t);
    return loopCentre + loopRadius * vec2(cos(angle), sin(angle));
  }
  return mix(mix(p0, p1, t), mix(p1, p2, t), t);
}

vec2 normalAt(float t) {
  vec2 ahead = pointAt(t + 0.01) - pointAt(t - 0.01);
  return normalize(vec2(-ahead.y, ahead.x) + vec2(1e-6, 0.0));
}
#endif

void main() {
  vec4 ends = uintBitsToFloat(readTexel(0));
  // Both radii, thickness and curvature.
  vec4 form = uintBitsToFloat(readTexel(1));
  // Colour, pattern and whether there is a head.
  uvec4 codes = readTexel(2);
  if (form.z == 0.0) {
    gl_Position = NOWHERE;
    return;
  }
  p0 = toPixels(ends.xy);
  p2 = toPixels(ends.zw);
  float pixel = u_pixelRatio;
  float sourceRadius = form.x / u_sizeRatio * pixel + pixel;
  float targetRadius = form.y / u_sizeRatio * pixel + pixel;
  float thickness = max(form.z / u_sizeRatio, 1.0) * pixel;
  int pattern = int(codes.y);
  float arrow = float(codes.z);
  if (pattern >= 2) thickness = clamp(thickness, 5.2 * pixel, 7.5 * pixel);
  #ifdef PLAIN
  thickness = min(thickness, PLAIN_WIDTH * pixel);
  arrow = 0.0;
  #endif
  // Two triangles for each piece, then those of the head.
  int corner = findCorner();
  int piece = corner / 6;
  int at = corner % 6;
  bool head = piece >= PIECES;
  float ahead = (head ? at == 2 : (at == 2 || at == 3 || at == 5)) ? 1.0 : 0.0;
  float side = head ? float(1 - 2 * at) : (at == 0 || at == 2 || at == 3) ? 1.0 : -1.0;
  float half1 = thickness * 0.5;
  float arrowHalf = (half1 + 3.2 * pixel) * arrow;
  float arrowLength = arrowHalf * 2.1;

  vec2 chord = p2 - p0;
  float len = length(chord);
  float speedStart = max(len, 1.0);
  float speedEnd = speedStart;
  float total = len;
  #ifdef STRAIGHT
  along = chord / max(len, 1e-3);
  #else
  loopRadius = 0.0;
  p1 = (p0 + p2) * 0.5;
  if (len < 0.5) {
    loopRadius = sourceRadius * 0.7 + (4.0 + 6.0 * abs(form.w)) * pixel;
    loopCentre = p0 + vec2(0.7071, 0.7071) * (sourceRadius + loopRadius * 0.75);
    speedStart = speedEnd = total = 2.0 * PI * loopRadius;
    sourceRadius = targetRadius = 0.0;
  } else {
    p1 += vec2(-chord.y, chord.x) * form.w;
    speedStart = 2.0 * length(p1 - p0);
    speedEnd = 2.0 * length(p2 - p1);
    total = (2.0 * len + length(p1 - p0) + length(p2 - p1)) / 3.0;
  }
  #endif
  float tip = 1.0 - targetRadius / max(speedEnd, 1.0);
  float from = sourceRadius / max(speedStart, 1.0);
  float to = tip - arrowLength / max(speedEnd, 1.0);
  // Discs that nearly touch leave no room for a line, but the head still says which way it runs.
  from = min(from, to);

  float limit = half1 + 0.5 * pixel;
  float t = mix(from, to, (float(piece) + ahead) / float(PIECES));
  float reach = limit;
  if (head) {
    // Where there is no head, its triangle has no width.
    t = arrow < 0.5 || ahead > 0.5 ? tip : to - 0.2 * pixel / max(speedEnd, 1.0);
    reach = arrow < 0.5 || ahead > 0.5 ? 0.0 : arrowHalf;
    side *= 1.0 - ahead;
  }
  gl_Position = toPosition(pointAt(t) + normalAt(t) * side * reach);

  v_side = side * reach / pixel;
  v_half = reach / pixel;
  v_along = (t - from) * total / pixel;
  v_pattern = head ? 0 : pattern;
  v_color = toColor(codes.x);
}
`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
flat in vec4 v_color;
flat in int v_pattern;
in float v_side;
in float v_half;
in float v_along;

out vec4 color;

const float DASH = 7.0;
const float DASH_PERIOD = 12.0;
const float BOX = 13.0;
const float BOX_PERIOD = 18.0;
const float RAIL = 1.6;

// 1 inside, 0 outside, a soft pixel between.
float inside(float distance_) {
  return clamp(distance_ + 0.5, 0.0, 1.0);
}

void main() {
  float edge = v_half - 0.5 - abs(v_side);
  float cover = inside(edge);
  #ifdef FINE
  if (v_pattern == 3) {
    cover *= inside(RAIL - edge - 0.5);
  } else if (v_pattern == 2) {
    float at = mod(v_along, BOX_PERIOD);
    float end = min(at, BOX - at);
    cover *= inside(end) * max(inside(RAIL - edge - 0.5), inside(RAIL - end - 0.5));
  } else if (v_pattern == 1) {
    float at = mod(v_along, DASH_PERIOD);
    cover *= inside(min(at, DASH - at));
  }
  #endif
  color = v_color * cover;
}
`;
