/// A page in a browser, as somebody has it before them.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "gallery/chromium.hpp"

namespace vellum::test {

/// What is unusual about a window.
struct Circumstances {
    int width = 1440;
    int height = 900;
    bool dark = false;    ///< the system's scheme
    bool scripts = true;  ///< the page's scripts run
    bool phone = false;   ///< touch, a viewport of the device
    bool motion = false;  ///< the reader has not asked for less of it
};

class Window {
public:
    explicit Window(const Circumstances& circumstances = {});
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Opens a file, with `hash` (`#name/3`) behind its address, and waits until it is loaded and has started.
    void open(const std::filesystem::path& file, const std::string& hash = {});

    /// The value of a JavaScript expression; a promise is waited for. Throws std::runtime_error when it throws.
    Json value(const std::string& expression);
    std::string text(const std::string& expression) { return value(expression).get<std::string>(); }
    bool holds(const std::string& expression) { return value("!!(" + expression + ")").get<bool>(); }

    /// Looks at the expression frame by frame until it holds, and until the picture rests. Throws std::runtime_error
    /// after fifty seconds.
    void until(const std::string& expression);

    /// Waits until the page has been laid out and told about sizes that changed, and the picture rests.
    void rest();

    /// A key as a keyboard sends it: a character or a name (`ArrowRight`); `Shift+ArrowRight`.
    void press(const std::string& key);
    /// A word typed.
    void type(const std::string& word);
    /// The left button at the middle of the first element that a selector names.
    void click(const std::string& selector, int times = 1);
    void drag(double x, double y, double by_x, double by_y);
    void wheel(double x, double y, double delta);
    /// Two fingers, their distance changed from one to the other.
    void pinch(double x, double y, double from, double to);
    void resize(int width, int height);
    /// As on paper, until the next page is opened in another window.
    void print_media();

    /// The tree that screen readers see.
    Json accessibility_tree() { return call("Accessibility.getFullAXTree")["nodes"]; }
    /// A PDF of the page, its own sizes obeyed.
    std::string pdf();
    void screenshot(const std::filesystem::path& png);

    /// What the page wrote to the console, and exceptions that nobody caught.
    const std::vector<std::string>& complaints() const { return complaints_; }
    /// Addresses that were asked for, those of the file itself and of data: aside.
    const std::vector<std::string>& requests() const { return requests_; }

private:
    Json call(const std::string& method, const Json& parameters = Json::object()) {
        return browser().call(method, parameters, session_);
    }
    static Chromium& browser();
    void hear(const std::string& method, const Json& parameters);
    void next_frame();
    void mouse(const char* type, double x, double y, const Json& more = Json::object());

    bool scripts_;
    std::string context_;
    std::string session_;
    std::string address_;
    std::set<std::string> loaded_;  ///< loads that are complete, as the browser names them
    std::vector<std::string> complaints_;
    std::vector<std::string> requests_;
};

}  // namespace vellum::test
