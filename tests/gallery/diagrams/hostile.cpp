// Texts that would be markup, scripts or addresses if a page let them.
#include <vellum/vellum.hpp>
using namespace vellum;

VELLUM_DIAGRAM(hostile, "<b>Bold</b> & \"quoted\" </script><script>window.broken = true</script>") {
    d.summary("Ends </title></style></textarea>--> here, {{script}} & `a < b`.");

    auto user = d.add<generic::User>("</svg><img src=x onerror='window.broken=true'>").caption("{{articles}}");
    auto group = d.add<generic::Group>("Größe & <g>");
    auto function =
        group.add<aws::Lambda>("Straße\u200f <script>alert(1)</script>").link("https://example.org/?a=1&b=\"2\"");
    auto store = group.add<aws::S3>("`code` * | _x_").tooltip("</title><script>window.broken=true</script>");

    user >> writes("<i>Ünïcödé</i>").step("Says </script> & <!-- nothing --> about `<code>`.") >> function;
    function >> logs().step(1, "The same number </a> once more.") >> store;
    group.step("A group's step; zwölf Boxkämpfer.");
    d.note("security & \"safety\"", "One </section> paragraph.\n\nAnother with <b>tags</b>.");
}
