#include "pages/gallery_assets.hpp"

#include <initializer_list>

namespace vellum::embedded {

std::string_view gallery_page_html();
std::string_view gallery_interface_html();
std::string_view gallery_base_css();
std::string_view gallery_screen_css();
std::string_view gallery_narrow_css();
std::string_view gallery_print_css();
std::string_view gallery_head_js();
std::string_view gallery_diagrams_js();
std::string_view gallery_camera_js();
std::string_view gallery_spotlight_js();
std::string_view gallery_theme_js();
std::string_view gallery_stage_js();
std::string_view gallery_router_js();
std::string_view gallery_steps_js();
std::string_view gallery_search_js();
std::string_view gallery_keys_js();
std::string_view gallery_main_js();

}  // namespace vellum::embedded

namespace vellum::pages {
namespace {

std::string joined(std::initializer_list<std::string_view> files) {
    std::string out;
    for (const auto file : files) out += file;
    return out;
}

}  // namespace

std::string_view form() { return embedded::gallery_page_html(); }

std::string styles() {
    return joined({embedded::gallery_base_css(), embedded::gallery_screen_css(), embedded::gallery_narrow_css(),
                   embedded::gallery_print_css()});
}

std::string_view head_script() { return embedded::gallery_head_js(); }

std::string_view interface_symbols() { return embedded::gallery_interface_html(); }

std::string script() {
    return joined({"(() => {\n\"use strict\";\n", embedded::gallery_spotlight_js(), embedded::gallery_camera_js(),
                   embedded::gallery_diagrams_js(), embedded::gallery_theme_js(), embedded::gallery_stage_js(),
                   embedded::gallery_router_js(), embedded::gallery_steps_js(), embedded::gallery_search_js(),
                   embedded::gallery_keys_js(), embedded::gallery_main_js(), "})();\n"});
}

}  // namespace vellum::pages
