// One script, one stylesheet and the fonts they name, each with a compressed twin, into the folder that is named.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { main: "src/main.ts", styles: "styles/main.css" },
  outdir: folder,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2022", "chrome110", "firefox115", "safari16.4"],
  loader: { ".woff2": "file", ".woff": "empty" },
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});

for (const name of await readdir(folder)) {
  if (/\.(js|css)$/.test(name)) {
    const whole = await readFile(join(folder, name));
    await writeFile(join(folder, `${name}.gz`), gzipSync(whole, { level: constants.Z_BEST_COMPRESSION }));
  }
}
