import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Builds the explorer into `dist/client`, from where the server serves it; everything comes from the same origin. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2022",
    // A strict content security policy forbids inline code and data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
