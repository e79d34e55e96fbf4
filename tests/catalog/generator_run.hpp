/// The generator as a process, on a catalogue made for one test.
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace vellum::catalog_test {

struct Outcome {
    int code = -1;
    std::string said;                            ///< what it wrote to stdout and stderr
    std::string tables;                          ///< the tables it wrote, empty when it wrote none
    std::string texts;                           ///< the texts they refer to, one a line
    std::map<std::string, std::string> headers;  ///< by path: `aws/compute.hpp`
};

/// A folder for one test, emptied first.
std::filesystem::path fresh_folder(const std::string& name);

void write(const std::filesystem::path& file, const std::string& text);

/// Runs it on the YAML files of `catalog`; writes into the test's folder of that name.
Outcome generate(const std::filesystem::path& catalog, const std::filesystem::path& icons, const std::string& name);

/// Runs it on one file `kinds.yaml` with that text, next to a categories.yaml that has Compute and General only and a
/// list of icons, if any.
Outcome generate_from(const std::string& yaml, const std::string& name,
                      const std::filesystem::path& icons = "/nonexistent", const std::string& icon_list = {});

}  // namespace vellum::catalog_test
