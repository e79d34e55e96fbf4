#include "cli/new_diagram.hpp"

#include <algorithm>

namespace vellum::cli {
namespace {

constexpr std::size_t longest_name = 100;

constexpr std::string_view diagram = R"text(#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(NAME, "TITLE") {
    d.summary("What this shows, in one sentence.");

    auto users = d.add<generic::Users>("Users");

    auto cloud = d.add<aws::AwsCloud>("AWS Cloud");
    auto vpc = cloud.add<aws::Vpc>("VPC");
    auto subnet = vpc.add<aws::PrivateSubnet>("Private subnet");
    auto app = subnet.add<aws::Fargate>("Application");
    auto bucket = cloud.add<aws::S3>("Results");

    users >> invokes("Request").step("Users send a request.") >> app;
    app >> writes("Store results").step("The application stores its results.") >> bucket;
}
)text";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool may_occur(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

void replace(std::string& text, std::string_view what, std::string_view with) {
    text.replace(text.find(what), what.size(), with);
}

}  // namespace

bool is_diagram_name(std::string_view name) {
    return !name.empty() && name.size() <= longest_name && is_letter(name.front()) &&
           std::all_of(name.begin(), name.end(), may_occur);
}

std::string nearest_diagram_name(std::string_view wish) {
    std::string name;
    for (const char c : wish.substr(0, longest_name - 1)) {
        if (may_occur(c))
            name += c;
        else if (!name.ends_with('_'))
            name += '_';
    }
    if (name.empty() || !is_letter(name.front())) name.insert(0, 1, 'd');
    return name;
}

std::string new_diagram(std::string_view name) {
    std::string title(name);
    std::replace_if(
        title.begin(), title.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    std::string text(diagram);
    replace(text, "NAME", name);
    replace(text, "TITLE", title);
    return text;
}

}  // namespace vellum::cli
