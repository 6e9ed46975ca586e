import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

/**
 * Vite leaves the white space of ES libraries in place; the page that loads the kit pays for it. Line
 * breaks that remain after terser (two kilobytes better than Vite's own) stand in templates and styles, where a space does as well.
 * A second turn finds what the first has laid bare. Methods and arrows are unsafe only where one is called with `new`.
 */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        // Opening hours come minified, a megabyte of them: forty seconds for nothing.
        if (chunk.type !== 'chunk' || chunk.name === 'hours') continue;
        for (let turn = 0; turn < 2; turn++) {
          const { code = '' } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 3, unsafe_methods: true, unsafe_arrows: true },
          });
          chunk.code = code.replace(/\n\s*/g, ' ');
        }
      }
    },
  };
}

/**
 * The bundler makes an object of what define.ts exports, which is nothing, and a chunk of its own for the helper that
 * makes it: the first load would fetch both for nobody.
 */
function withoutEmptyNamespace(): Plugin {
  return {
    name: 'without-empty-namespace',
    apply: 'build',
    renderChunk(code, { name }) {
      if (name === 'balise') return code.replace(/(import\([^)]*\))\.then\(\(n\) => n\.\w+\)/, '$1');
      if (name !== 'kit') return null;
      const lean = code
        .replace(/var define_exports = .*__exportAll\(\{\}\);/, '')
        .replace(/ define_exports as \w+,/, '');
      return lean.includes('__exportAll(') ? lean : lean.replace(/import \{ \w+ as __exportAll \}.*;/, '');
    },
  };
}

/** Style sheets without comments and layout; nothing else in a template may lose its spaces. */
function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return code.replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{}]) ?|([;:,]) /g, '$1$2')
          .replaceAll(';}', '}'),
      );
    },
  };
}

/** XState would look for its inspector at every start: on a page for the public there is none. */
function withoutInspector(): Plugin {
  return {
    name: 'without-inspector',
    enforce: 'pre',
    load(id) {
      return id.endsWith('/xstate-dev.esm.js') ? 'export const devToolsAdapter = () => {};' : null;
    },
  };
}

/**
 * The one library that is no ES module. The bundler's helper for such would go to the first load, half a kilobyte for
 * a table that few pages ever read.
 */
function tablesAsModule(): Plugin {
  return {
    name: 'tables-as-module',
    enforce: 'pre',
    transform(code, id) {
      if (!/papaparse(\.min)?\.js$/.test(id)) return null;
      return `const module = { exports: {} };
        (function (module, exports, define) { ${code} \n})(module, module.exports);
        export default module.exports;`;
    },
  };
}

/** What an index that the first load imports names too, and only later chunks use. */
const LATER =
  /\/(engine\/src\/(estimate|explain|fit|item-level)|schema\/src\/(age|follow-up|observations|statement|succeeded))\.ts$/;

/**
 * All that define.ts imports statically: one file, since libraries in a file of their own compress
 * less well, and nothing besides, since whatever a later chunk needs can wait.
 */
function firstLoad(graph: {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id) || LATER.test(id)) return;
    found.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(fileURLToPath(new URL('packages/elements/src/define.ts', import.meta.url)));
  return found;
}

/** The one-address build: balise.js, and beside it the chunks that the first question does not need. */
export default defineConfig({
  root: 'packages/elements',
  publicDir: false,
  build: {
    target: 'es2022',
    modulePreload: false,
    lib: { entry: 'src/balise.ts', formats: ['es'], fileName: () => 'balise.js' },
    rolldownOptions: {
      output: {
        // These names stand in the first load, and what is drawn by chance does not compress: six characters tell versions apart.
        chunkFileNames: '[name]-[hash:6].js',
        hashCharacters: 'base36',
        codeSplitting: {
          groups: [{ debugName: 'kit', name: (id, context) => (firstLoad(context).has(id) ? 'kit' : null) }],
        },
      },
    },
  },
  plugins: [withoutInspector(), withoutEmptyNamespace(), tablesAsModule(), minifyStyles(), minifyAgain()],
});
