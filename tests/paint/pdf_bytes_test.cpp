#include "paint/pdf_bytes.hpp"

#include <stdexcept>

#include "support/catch.hpp"
#include "support/pdf_file.hpp"

namespace vellum::test {
namespace {

/// The least there can be: a page without anything on it.
const std::string smallest =
    "%PDF-1.5\n%\xB5\xB5\xB5\xB5\n"
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
    "xref\n0 4\n0000000000 65535 f \n0000000015 00000 n \n0000000064 00000 n \n0000000121 00000 n \n"
    "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n188\n%%EOF\n";

std::string problems(const std::string& bytes) { return PdfFile(VELLUM_SCRATCH_DIR, "bytes.pdf", bytes).problems(); }

}  // namespace

TEST_CASE("Comments move the objects and the table that says where they are") {
    REQUIRE(problems(smallest) == "");
    const auto commented = paint::with_comments(smallest, {{"a", "b"}, {"long", std::string(2000, 'x')}});
    CHECK(commented.size() == smallest.size() + 5 + 2007 + 1);
    CHECK(problems(commented) == "");
    CHECK(paint::with_comments(smallest, {}) == smallest);
    // What the test is worth: the same comment without its table moved is noticed.
    CHECK(problems(std::string(smallest).insert(15, "% comment\n")) != "");
}

TEST_CASE("What is not laid out as cairo does is refused, not damaged") {
    const auto refused = [](std::string_view old, std::string_view with) {
        std::string changed = smallest;
        changed.replace(changed.find(old), old.size(), with);
        CHECK_THROWS_AS(paint::with_comments(changed, {{"a", "b"}}), std::runtime_error);
    };
    refused("startxref", "startxxxx");
    refused("188", "187");
    refused("188", "99999999");
    refused("188", "x");
    refused("0 4\n", "0 40\n");
    refused("0000000015", "15");
    for (const char* bytes : {"", "%PDF-1.5", "startxref\n"}) {
        CHECK_THROWS_AS(paint::with_comments(bytes, {{"a", "b"}}), std::runtime_error);
    }
}

TEST_CASE("The creation date is blanked, in its place") {
    CHECK(paint::without_creation_date("<< /CreationDate (D:20260101) /Title (x) >>") ==
          "<<                            /Title (x) >>");
    CHECK(paint::without_creation_date(smallest) == smallest);
}

}  // namespace vellum::test
