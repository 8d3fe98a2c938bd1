#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>
#include <string>

namespace minplan::report {

struct Colour {
    double red, green, blue;
};

/// How a piece of text looks. Sizes are points before the canvas scales them.
struct TextStyle {
    double size = 11;
    PangoWeight weight = PANGO_WEIGHT_NORMAL;
    Colour colour{};
    bool toTheRight = false; ///< set against the right edge
};

/// A page to set text on from the top down: measures only, or draws as well, so that a page is
/// measured at several scales and then drawn at the one that fits.
class Canvas
{
public:
    /// Null: measures only.
    Canvas(cairo_t *page, double scale);

    /// Sets text in a structure tag («P», «H1», «TD»), wrapped to a width; gives its height.
    double text(const char *tag, const std::string &words, const TextStyle &style, double x,
                double top, double width);
    void bar(double x, double top, double width, double height, Colour colour);
    /// The mark of the programme: a rounded square with a check, drawn as paths.
    void mark(double x, double top, double side, Colour square, Colour check);

    void begin(const char *tag);
    void end(const char *tag);

    [[nodiscard]] double scaled(double points) const { return points * m_scale; }

private:
    struct Release {
        void operator()(void *object) const { g_object_unref(object); }
    };

    cairo_t *m_page;
    double m_scale;
    std::unique_ptr<PangoContext, Release> m_context;
};

} // namespace minplan::report
