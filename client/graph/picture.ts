import type { Sigma } from "sigma";
import type { EdgeRow, NodeRow } from "./rows.ts";

/** Lays the layers of the canvas over each other, in the picture's own resolution. WebGL must be read in the frame that draws it. */
export async function drawPicture(
  sigma: Sigma<NodeRow, EdgeRow>,
  annotations: HTMLCanvasElement,
  background: string,
): Promise<Blob> {
  const picture = document.createElement("canvas");
  picture.width = annotations.width;
  picture.height = annotations.height;
  const context = picture.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas to draw the picture on.");
  context.fillStyle = background;
  context.fillRect(0, 0, picture.width, picture.height);
  const { edges, nodes } = sigma.getCanvases();
  sigma.refresh();
  for (const layer of [edges, nodes, annotations])
    if (layer !== undefined) context.drawImage(layer, 0, 0, picture.width, picture.height);
  return await new Promise((resolve, reject) => {
    picture.toBlob(
      (blob) => (blob === null ? reject(new Error("The picture could not be encoded.")) : resolve(blob)),
      "image/png",
    );
  });
}
