#include <vellum/main.hpp>

int main(int argc, char** argv) { return vellum::main(argc, argv); }
