#include "report/certificate_canvas.h"

#include <array>
#include <numbers>

namespace minplan::report {

namespace {

struct FreeDescription {
    void operator()(PangoFontDescription *description) const
    {
        pango_font_description_free(description);
    }
};

PangoContext *makeContext(cairo_t *page)
{
    PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_language(context, pango_language_from_string("nb-NO"));
    // Hinting is for pixels: without it a line is as wide in the PDF as it was measured.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    if (page != nullptr) {
        pango_cairo_update_context(page, context);
    }
    return context;
}

void setColour(cairo_t *page, Colour colour)
{
    cairo_set_source_rgb(page, colour.red, colour.green, colour.blue);
}

void roundedSquare(cairo_t *page, double x, double top, double side, double radius)
{
    constexpr double kQuarter = std::numbers::pi / 2;
    const std::array<std::array<double, 2>, 4> centres = {{{x + side - radius, top + radius},
                                                           {x + side - radius, top + side - radius},
                                                           {x + radius, top + side - radius},
                                                           {x + radius, top + radius}}};
    cairo_new_path(page);
    double angle = -kQuarter;
    for (const auto &[centreX, centreY] : centres) {
        cairo_arc(page, centreX, centreY, radius, angle, angle + kQuarter);
        angle += kQuarter;
    }
    cairo_close_path(page);
}

} // namespace

Canvas::Canvas(cairo_t *page, double scale)
    : m_page(page)
    , m_scale(scale)
    , m_context(makeContext(page))
{ }

double Canvas::text(const char *tag, const std::string &words, const TextStyle &style, double x,
                    double top, double width)
{
    const std::unique_ptr<PangoFontDescription, FreeDescription> font(pango_font_description_new());
    pango_font_description_set_family_static(font.get(), "Inter, DejaVu Sans, sans-serif");
    pango_font_description_set_weight(font.get(), style.weight);
    pango_font_description_set_absolute_size(font.get(), scaled(style.size) * PANGO_SCALE);

    const std::unique_ptr<PangoLayout, Release> layout(pango_layout_new(m_context.get()));
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), words.data(), static_cast<int>(words.size()));
    pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(layout.get(), style.size > 20 ? 1.15F : 1.4F);
    pango_layout_set_alignment(layout.get(),
                               style.toTheRight ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

    int height = 0;
    pango_layout_get_size(layout.get(), nullptr, &height);
    if (m_page != nullptr) {
        begin(tag);
        setColour(m_page, style.colour);
        cairo_move_to(m_page, x, top);
        pango_cairo_show_layout(m_page, layout.get());
        end(tag);
    }
    return static_cast<double>(height) / PANGO_SCALE;
}

void Canvas::bar(double x, double top, double width, double height, Colour colour)
{
    if (m_page == nullptr) {
        return;
    }
    setColour(m_page, colour);
    cairo_rectangle(m_page, x, top, width, height);
    cairo_fill(m_page);
}

void Canvas::mark(double x, double top, double side, Colour square, Colour check)
{
    if (m_page == nullptr) {
        return;
    }
    roundedSquare(m_page, x, top, side, side * 0.26);
    setColour(m_page, square);
    cairo_fill(m_page);
    cairo_set_line_cap(m_page, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(m_page, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(m_page, side * 0.105);
    cairo_move_to(m_page, x + side * 0.28, top + side * 0.53);
    cairo_line_to(m_page, x + side * 0.44, top + side * 0.68);
    cairo_line_to(m_page, x + side * 0.73, top + side * 0.35);
    setColour(m_page, check);
    cairo_stroke(m_page);
}

void Canvas::begin(const char *tag)
{
    if (m_page != nullptr) {
        cairo_tag_begin(m_page, tag, nullptr);
    }
}

void Canvas::end(const char *tag)
{
    if (m_page != nullptr) {
        cairo_tag_end(m_page, tag);
    }
}

} // namespace minplan::report
