// For LeakSanitizer: dot 2.42 loses the nodes and edges that stand for a cluster, and subgraphs that order labels, while
// it reduces crossings. What Graphviz's own allocators hand out is not looked for; everything else is.
extern "C" [[gnu::visibility("default")]] const char* __lsan_default_suppressions();
extern "C" [[gnu::visibility("default")]] const char* __lsan_default_suppressions() {
    return "leak:gmalloc\nleak:grealloc\nleak:agalloc\n";
}
