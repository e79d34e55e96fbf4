/// The style sheets of several pictures as one.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "pages/gallery_palette.hpp"

namespace vellum::pages {

/// Every picture names its looks by itself: `edge-line_2` is red in one and green in the next. Here each distinct
/// look has one class.
class Looks {
public:
    /// The palette must outlive this.
    explicit Looks(Palette& palette) : palette_(palette) {}

    /// Takes the rules out of a picture's <style>, as paint::svg writes them for the automatic scheme, and returns the
    /// page's class for each class of the picture.
    std::map<std::string, std::string> add(std::string_view sheet);

    /// One rule a line, for pictures only: `.picture .NAME{…}`.
    std::string rules() const;

private:
    std::string class_for(const std::string& name, const std::string& declarations);

    struct Rule {
        std::string name;
        std::string declarations;
    };
    Palette& palette_;
    std::vector<Rule> rules_;
};

}  // namespace vellum::pages
