#include "documents/certificate_json.h"

namespace minplan::app {
namespace {

int serial(std::chrono::year_month_day day)
{
    return static_cast<int>(std::chrono::sys_days(day).time_since_epoch().count());
}

std::chrono::year_month_day day(const nlohmann::json &json)
{
    return std::chrono::sys_days(std::chrono::days(json.get<int>()));
}

text::Fraction fraction(const nlohmann::json &json)
{
    return text::Fraction::parse(json.get<std::string>()).value_or(0);
}

} // namespace

nlohmann::json toJson(const report::Certificate &certificate)
{
    auto modules = nlohmann::json::array();
    for (const auto &module : certificate.modules) {
        modules.push_back({{"title", module.title},
                           {"edition", module.edition},
                           {"points", module.points.toString()},
                           {"of", module.of.toString()},
                           {"passedOn", serial(module.passedOn)}});
    }
    return {{"title", certificate.title},
            {"text", certificate.text},
            {"name", certificate.name},
            {"course", certificate.course},
            {"courseEdition", certificate.courseEdition},
            {"date", serial(certificate.date)},
            {"modules", modules}};
}

report::Certificate certificateFromJson(const nlohmann::json &json)
{
    report::Certificate certificate;
    json.at("title").get_to(certificate.title);
    json.at("text").get_to(certificate.text);
    json.at("name").get_to(certificate.name);
    json.at("course").get_to(certificate.course);
    json.at("courseEdition").get_to(certificate.courseEdition);
    certificate.date = day(json.at("date"));
    for (const auto &module : json.at("modules")) {
        certificate.modules.push_back(
            {module.at("title").get<std::string>(), module.at("edition").get<int>(),
             fraction(module.at("points")), fraction(module.at("of")), day(module.at("passedOn"))});
    }
    return certificate;
}

} // namespace minplan::app
