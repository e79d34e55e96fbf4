/// Mistakes in the catalogue's files, collected so that one build shows them all.
#pragma once

#include <string>
#include <vector>

namespace vellum::generator {

/// A line of a file of the catalogue, counted from 1.
struct Place {
    std::string file;
    int line = 0;
};

/// What is wrong, in the order of file and line.
class Problems {
public:
    void add(const Place& place, const std::string& message);
    bool empty() const { return problems_.empty(); }
    /// One line each: `file:line: error: message`.
    std::string text() const;

private:
    struct Problem {
        Place place;
        std::string message;
    };
    std::vector<Problem> problems_;
};

}  // namespace vellum::generator
