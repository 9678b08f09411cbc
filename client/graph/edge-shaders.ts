/**
 * Shaders of the evidence edge. One instance is one edge; its vertices carry how far along (`a_t`), which side (`a_side`) and
 * whether they belong to the arrow head. Everything is computed in device pixels, so that dashes and rails keep their size at
 * every zoom. Pattern codes: 0 solid, 1 dashed, 2 hollow, 3 double (`PATTERN_CODES` in appearance.ts). With `STRAIGHT` defined
 * nothing is bent: most edges of a large picture are straight, and their corners are then worked out in a few steps.
 */
export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceRadius;
attribute float a_targetRadius;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_pattern;
attribute float a_arrow;
attribute vec4 a_color;
attribute vec4 a_id;
attribute float a_t;
attribute float a_side;
attribute float a_head;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_plain;

varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying float v_pattern;

// Pixels of a line while a large picture moves.
const float PLAIN = 1.3;

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
  vec2 half_ = u_dimensions * 0.5;
  p0 = (u_matrix * vec3(a_source, 1.0)).xy * half_ + half_;
  p2 = (u_matrix * vec3(a_target, 1.0)).xy * half_ + half_;
  float pixel = u_pixelRatio;
  float sourceRadius = a_sourceRadius / u_sizeRatio * pixel + pixel;
  float targetRadius = a_targetRadius / u_sizeRatio * pixel + pixel;
  float thickness = max(a_thickness / u_sizeRatio, 1.0) * pixel;
  float pattern = a_pattern * (1.0 - u_plain);
  float arrow = a_arrow * (1.0 - u_plain);
  if (pattern > 1.5) thickness = clamp(thickness, 5.2 * pixel, 7.5 * pixel);
  thickness = mix(thickness, min(thickness, PLAIN * pixel), u_plain);
  #ifdef PICKING_MODE
  thickness = max(thickness, 5.0 * pixel);
  arrow = 0.0;
  #endif
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
    loopRadius = sourceRadius * 0.7 + (4.0 + 6.0 * abs(a_curvature)) * pixel;
    loopCentre = p0 + vec2(0.7071, 0.7071) * (sourceRadius + loopRadius * 0.75);
    speedStart = speedEnd = total = 2.0 * PI * loopRadius;
    sourceRadius = targetRadius = 0.0;
  } else {
    p1 += vec2(-chord.y, chord.x) * a_curvature;
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
  float t = mix(from, to, a_t);
  float reach = limit;
  if (a_head > 0.5) {
    t = a_t < 0.5 ? to - 0.2 * pixel / max(speedEnd, 1.0) : tip;
    reach = a_t < 0.5 ? arrowHalf : 0.0;
    if (arrow < 0.5) { t = tip; reach = 0.0; }
  }
  vec2 position = pointAt(t) + normalAt(t) * a_side * reach;
  gl_Position = vec4((position - half_) / half_, 0.0, 1.0);

  v_side = a_side * reach / pixel;
  v_half = reach / pixel;
  v_along = (t - from) * total / pixel;
  v_pattern = a_head > 0.5 ? 0.0 : pattern;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_along;
varying float v_pattern;

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
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = inside(edge);
  if (v_pattern > 2.5) {
    cover *= inside(RAIL - edge - 0.5);
  } else if (v_pattern > 1.5) {
    float at = mod(v_along, BOX_PERIOD);
    float end = min(at, BOX - at);
    cover *= inside(end) * max(inside(RAIL - edge - 0.5), inside(RAIL - end - 0.5));
  } else if (v_pattern > 0.5) {
    float at = mod(v_along, DASH_PERIOD);
    cover *= inside(min(at, DASH - at));
  }
  gl_FragColor = v_color * cover;
  #endif
}
`;
