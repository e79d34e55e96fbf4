// For LeakSanitizer, which libFuzzer asks after every input: dot 2.42 loses parts of its graphs, and fontconfig keeps what
// it has found until the process ends. What their own allocators hand out is not looked for; everything else is.
extern "C" [[gnu::visibility("default")]] const char* __lsan_default_suppressions();
extern "C" [[gnu::visibility("default")]] const char* __lsan_default_suppressions() {
    return "leak:gmalloc\nleak:grealloc\nleak:agalloc\nleak:libfontconfig\n";
}
