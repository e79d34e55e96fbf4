// For LeakSanitizer: what other libraries lose and nobody can mend here. Everything else is looked for.
// - dot 2.42 loses the nodes and edges that stand for a cluster, and subgraphs that order labels, while it reduces
//   crossings: what Graphviz's own allocators hand out.
// - librsvg, with which tests read SVG files, lays text out with Pango, whose fonts of a thread are never given back:
//   what fontconfig hands out.
extern "C" [[gnu::visibility("default")]] const char* __lsan_default_suppressions();
extern "C" [[gnu::visibility("default")]] const char* __lsan_default_suppressions() {
    return "leak:gmalloc\nleak:grealloc\nleak:agalloc\nleak:libfontconfig\n";
}
