declare module "*.css";

/** Vite: the address of a file that is served beside the page. */
declare module "*?url" {
  const address: string;
  export = address;
}
