/// The generator as a process, on a catalogue made for one test.
#pragma once

#include <filesystem>
#include <string>

namespace vellum::catalog_test {

struct Outcome {
    int code = -1;
    std::string said;    ///< what it wrote to stdout and stderr
    std::string tables;  ///< the tables it wrote, empty when it wrote none
    std::string aws_header;
};

/// A folder for one test, emptied first.
std::filesystem::path fresh_folder(const std::string& name);

void write(const std::filesystem::path& file, const std::string& text);

/// Runs it on the YAML files of `catalog`; writes into the test's folder of that name.
Outcome generate(const std::filesystem::path& catalog, const std::filesystem::path& icons, const std::string& name);

/// Runs it on one file `kinds.yaml` with that text, next to a categories.yaml that has Compute only.
Outcome generate_from(const std::string& yaml, const std::string& name,
                      const std::filesystem::path& icons = "/nonexistent");

}  // namespace vellum::catalog_test
