#include "gallery/window.hpp"

#include <array>
#include <fstream>
#include <stdexcept>

namespace vellum::test {
namespace {

std::string from_base64(const std::string& text) {
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    unsigned bits = 0, known = 0;
    for (const char c : text) {
        const auto digit = letters.find(c);
        if (digit == letters.npos) break;
        bits = bits << 6 | static_cast<unsigned>(digit);
        if ((known += 6) < 8) continue;
        known -= 8;
        bytes += static_cast<char>(bits >> known & 0xFF);
    }
    return bytes;
}

struct Key {
    const char* name;
    int code;  ///< as Windows numbers it
};
constexpr std::array keys{Key{"ArrowLeft", 37}, Key{"ArrowUp", 38}, Key{"ArrowRight", 39}, Key{"ArrowDown", 40},
                          Key{"Escape", 27},    Key{"Enter", 13},   Key{"Tab", 9},         Key{"Home", 36},
                          Key{"End", 35},       Key{"PageUp", 33},  Key{"PageDown", 34}};

int code_of(const std::string& key) {
    for (const auto& [name, code] : keys) {
        if (key == name) return code;
    }
    return 0;
}

}  // namespace

/// One process for all tests of the program.
Chromium& Window::browser() {
    static Chromium chromium;
    return chromium;
}

Window::Window(const Circumstances& as) : scripts_(as.scripts) {
    context_ = browser().call("Target.createBrowserContext")["browserContextId"];
    const auto target = browser().call("Target.createTarget", {{"url", "about:blank"}, {"browserContextId", context_}});
    session_ =
        browser().call("Target.attachToTarget", {{"targetId", target["targetId"]}, {"flatten", true}})["sessionId"];
    browser().listen([this](const auto& method, const auto& parameters) { hear(method, parameters); });
    for (const char* domain : {"Page", "Runtime", "Log", "Network", "Accessibility"})
        call(std::string(domain) + ".enable");
    call("Page.setLifecycleEventsEnabled", {{"enabled", true}});
    call("Emulation.setDeviceMetricsOverride",
         {{"width", as.width}, {"height", as.height}, {"deviceScaleFactor", as.phone ? 2 : 1}, {"mobile", as.phone}});
    call("Emulation.setTouchEmulationEnabled", {{"enabled", as.phone}});
    const Json features{{{"name", "prefers-color-scheme"}, {"value", as.dark ? "dark" : "light"}},
                        {{"name", "prefers-reduced-motion"}, {"value", as.motion ? "no-preference" : "reduce"}}};
    call("Emulation.setEmulatedMedia", {{"features", features}});
    call("Emulation.setScriptExecutionDisabled", {{"value", !as.scripts}});
    call("Emulation.setFocusEmulationEnabled", {{"enabled", true}});
}

Window::~Window() {
    browser().listen({});
    try {
        browser().call("Target.disposeBrowserContext", {{"browserContextId", context_}});
    } catch (const std::exception&) {  // the browser has ended, and the test has been told
    }
}

void Window::hear(const std::string& method, const Json& parameters) {
    if (method == "Page.lifecycleEvent" && parameters["name"] == "load") loaded_.insert(parameters["loaderId"]);
    if (method == "Runtime.consoleAPICalled" || method == "Runtime.exceptionThrown" || method == "Log.entryAdded") {
        complaints_.push_back(parameters.dump());
    }
    if (method == "Network.requestWillBeSent") {
        const std::string url = parameters["request"]["url"];
        if (url != address_ && !url.starts_with("data:")) requests_.push_back(url);
    }
}

void Window::open(const std::filesystem::path& file, const std::string& hash) {
    address_ = "file://" + file.string();
    // By way of an empty page: from one place of a file to another the browser would load nothing.
    for (const auto& address : {std::string("about:blank"), address_ + hash}) {
        const std::string loader = call("Page.navigate", {{"url", address}})["loaderId"];
        browser().read_until([&] { return loaded_.contains(loader); }, "the page to load");
    }
    if (scripts_) until("'ready' in document.documentElement.dataset");
}

Json Window::value(const std::string& expression) {
    const auto result =
        call("Runtime.evaluate",
             {{"expression", expression}, {"awaitPromise", true}, {"returnByValue", true}, {"userGesture", true}});
    if (result.contains("exceptionDetails")) throw std::runtime_error(expression + "\n" + result.dump());
    return result["result"].value("value", Json());
}

void Window::until(const std::string& expression) {
    const bool held = value(R"js(new Promise((done) => {
        const begin = performance.now();
        const look = () => {
            const holds = ()js" +
                            expression + R"js() && !document.querySelector("[data-moving]");
            if (holds || performance.now() - begin > 50000) done(holds); else requestAnimationFrame(look);
        };
        look();
    }))js");
    if (!held) throw std::runtime_error("fifty seconds later it still does not hold: " + expression);
}

void Window::press(const std::string& key) {
    const bool shift = key.starts_with("Shift+");
    const std::string name = shift ? key.substr(6) : key;
    const bool character = name.size() == 1;
    Json event{{"key", name}, {"modifiers", shift ? 8 : 0}, {"windowsVirtualKeyCode", code_of(name)}};
    if (character || name == "Enter") event["text"] = character ? name : "\r";
    event["type"] = event.contains("text") ? "keyDown" : "rawKeyDown";
    call("Input.dispatchKeyEvent", event);
    event.erase("text");
    event["type"] = "keyUp";
    call("Input.dispatchKeyEvent", event);
}

void Window::type(const std::string& word) { call("Input.insertText", {{"text", word}}); }

void Window::mouse(const char* type, double x, double y, const Json& more) {
    Json event{{"type", type}, {"x", x}, {"y", y}};
    event.update(more);
    call("Input.dispatchMouseEvent", event);
}

void Window::next_frame() {
    value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))");
}

void Window::rest() {
    next_frame();
    until("true");
}

void Window::click(const std::string& selector, int times) {
    next_frame();  // what has just come up takes clicks from then on
    const auto at = value("(() => { const box = document.querySelector(" + Json(selector).dump() +
                          ").getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()");
    for (int i = 1; i <= times; ++i) {
        const Json button{{"button", "left"}, {"clickCount", i}};
        mouse("mousePressed", at[0], at[1], button);
        mouse("mouseReleased", at[0], at[1], button);
    }
}

void Window::drag(double x, double y, double by_x, double by_y) {
    const Json held{{"button", "left"}, {"buttons", 1}, {"clickCount", 1}};
    mouse("mousePressed", x, y, held);
    for (int i = 1; i <= 4; ++i) mouse("mouseMoved", x + by_x * i / 4, y + by_y * i / 4, held);
    mouse("mouseReleased", x + by_x, y + by_y, held);
}

void Window::wheel(double x, double y, double delta) { mouse("mouseWheel", x, y, {{"deltaX", 0}, {"deltaY", delta}}); }

void Window::pinch(double x, double y, double from, double to) {
    const auto fingers = [&](double distance) {
        return Json{{{"x", x - distance / 2}, {"y", y}, {"id", 0}}, {{"x", x + distance / 2}, {"y", y}, {"id", 1}}};
    };
    const auto touch = [&](const char* type, const Json& points) {
        call("Input.dispatchTouchEvent", {{"type", type}, {"touchPoints", points}});
    };
    touch("touchStart", fingers(from));
    for (int i = 1; i <= 4; ++i) touch("touchMove", fingers(from + (to - from) * i / 4));
    touch("touchEnd", Json::array());
}

void Window::resize(int width, int height) {
    call("Emulation.setDeviceMetricsOverride",
         {{"width", width}, {"height", height}, {"deviceScaleFactor", 1}, {"mobile", false}});
}

void Window::print_media() { call("Emulation.setEmulatedMedia", {{"media", "print"}}); }

std::string Window::pdf() {
    return from_base64(call("Page.printToPDF", {{"preferCSSPageSize", true}, {"printBackground", false}})["data"]);
}

void Window::screenshot(const std::filesystem::path& png) {
    const auto bytes = from_base64(call("Page.captureScreenshot", {{"format", "png"}})["data"]);
    std::ofstream(png, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace vellum::test
