/// PDF files read by other people's programs: poppler's tools and qpdf.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace vellum::test {

class PdfFile {
public:
    explicit PdfFile(std::filesystem::path path) : path_(std::move(path)) {}
    /// The bytes as a file of that name in the scratch folder, which must exist.
    PdfFile(const std::filesystem::path& folder, std::string_view name, std::string_view bytes);

    /// What qpdf finds wrong with the file; empty: nothing.
    std::string problems() const;
    /// pdfinfo's table, with the sizes of all pages.
    std::string info() const;
    /// The text of a page, from 1 on, as pdftotext puts it together.
    std::string text(int page = 1) const;
    /// The tables of pdfimages and pdffonts without their two lines of heading.
    std::string images() const;
    std::string fonts() const;
    /// The document as qpdf's JSON of version 2, with its objects.
    std::string json() const;
    /// A page as a PNG file of `scale` pixels per px of ours.
    std::string png(int page, double scale) const;

private:
    std::string output_of(std::string_view program, const std::string& arguments) const;

    std::filesystem::path path_;
};

}  // namespace vellum::test
