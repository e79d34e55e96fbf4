#include "publish/sample.hpp"

#include "formats/json.hpp"
#include "paint/paint.hpp"
#include "publish/carrier.hpp"
#include "publish/mark.hpp"
#include "support/catch.hpp"

namespace vellum::test {

using publish::Format;

std::string sealed_file(Format format, const std::string& diagram, const std::string& fingerprint) {
    const auto mark = publish::unsealed_mark_of_drawing(format, diagram, fingerprint);
    const paint::Raster four_pixels{2, 2, {0xFF000000, 0xFFFFFFFF, 0xFFFF0000, 0xFF00FF00}};
    std::string bytes;
    switch (format) {
        case Format::png: bytes = paint::png(four_pixels, mark, 1); break;
        case Format::jpg: bytes = paint::jpg(four_pixels, mark, 1); break;
        case Format::pdf: bytes = paint::pdf({}, "%vellum:checksum=0000", paint::Scheme::light, mark); break;
        case Format::svg: {
            scene::Scene scene;
            scene.size = {10, 10};
            scene.title = "vellum:checksum <metadata> 0000";
            bytes = paint::svg(scene, paint::Scheme::light, mark);
            break;
        }
        case Format::json: bytes = formats::json({}, {}, mark); break;
        case Format::md: bytes = publish::comment_with(mark) + "# Title\n\nvellum:checksum 0000\n"; break;
        case Format::html:
            bytes = std::string(publish::before_comment_of_html) + publish::comment_with(mark) +
                    "<title>vellum:checksum 0000</title>\n";
            break;
    }
    REQUIRE(publish::seal(format, bytes));
    return bytes;
}

std::filesystem::path fresh_folder(const std::string& name) {
    const auto folder = std::filesystem::path(VELLUM_SCRATCH_DIR) / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

}  // namespace vellum::test
