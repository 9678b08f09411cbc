/** Whether this browser can draw the graph at all. Some virtual desktops and hardened browsers have no WebGL 2. */
export function canDraw(): boolean {
  const gl = document.createElement("canvas").getContext("webgl2");
  // A page may hold only so many.
  gl?.getExtension("WEBGL_lose_context")?.loseContext();
  return gl !== null;
}
