#include "module/keys.h"
#include "module/names.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> kPictureTypes{".svg", ".png", ".jpg", ".jpeg"};

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool staysInside(const fs::path &folder, const fs::path &file)
{
    std::error_code error;
    const fs::path root = fs::weakly_canonical(folder, error);
    const fs::path real = error ? fs::path() : fs::weakly_canonical(file, error);
    const auto [rootEnd, ignored]
        = std::mismatch(root.begin(), root.end(), real.begin(), real.end());
    return !error && rootEnd == root.end();
}

/// The file of nearly the same name, as the author could have meant it.
std::string neighbour(const fs::path &folder, const std::string &written)
{
    constexpr int kLooked = 500;
    const fs::path wanted = folder / written;
    std::vector<std::string> names;
    std::error_code error;
    fs::directory_iterator entry(wanted.parent_path(), error);
    const fs::path parent = fs::path(written).parent_path();
    for (int seen = 0; !error && entry != fs::directory_iterator() && seen < kLooked; ++seen) {
        std::string name = (parent / entry->path().filename()).string();
        if (name != written) {
            names.push_back(std::move(name));
        }
        entry.increment(error);
    }
    std::sort(names.begin(), names.end());
    return text::nearest(written, names);
}

/// Empty and reported when it cannot be shown.
fs::path readPictureFile(Reading &reading, const Field &field)
{
    const std::string written = readWord(reading, field);
    if (written.empty()) {
        return {};
    }
    if (written.find("://") != std::string::npos || written.starts_with("//")
        || written.starts_with("data:")) {
        reading.add(kinds::pictureRemote, field.value, {written});
        return {};
    }
    const fs::path relative(written);
    const fs::path file = reading.folder() / relative;
    if (relative.is_absolute() || !staysInside(reading.folder(), file)) {
        reading.add(kinds::pathOutside, field.value, {written});
        return {};
    }
    const std::string type = lowered(relative.extension().string());
    if (std::find(kPictureTypes.begin(), kPictureTypes.end(), type) == kPictureTypes.end()) {
        const std::vector<std::string> types(kPictureTypes.begin(), kPictureTypes.end());
        reading.add(kinds::pictureType, field.value, {written, joined(types)});
        return {};
    }
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
        reading.add(kinds::pictureMissing, field.value,
                    {written, neighbour(reading.folder(), written)});
        return {};
    }
    return fs::absolute(file, error).lexically_normal();
}

} // namespace

std::optional<Image> readImage(Reading &reading, const Field &field)
{
    if (!expectMap(reading, field)) {
        return {};
    }
    const Fields fields(reading, field.value, keys::image, field.key);
    Image image{readPictureFile(reading, fields["file"]), readText(reading, fields["alt"])};
    if (!fields.has("alt") && !reading.keysLost(field.value)) {
        reading.add(kinds::pictureWithoutAlt, field.place());
    }
    return image.file.empty() ? std::nullopt : std::optional(image);
}

} // namespace minplan::module
