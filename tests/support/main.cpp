// The one main of all test programs: Catch2 2 compiles it from its header, Catch2 3 links its own.
#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif
