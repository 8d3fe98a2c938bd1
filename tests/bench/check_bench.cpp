#include "bench.h"
#include "process.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <yaml-cpp/yaml.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace minplan::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kModules = 500;
constexpr double kMega = 1e6;

const fs::path kSource = MINPLAN_SOURCE_DIR;
const std::vector<std::string> kReal{"hva-er-individuell-plan", "mal-som-er-brukerens-egne"};

std::string read(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The shipped modules over and over under ids of their own; gives the bytes of each.
std::vector<std::string> makeLibrary(const fs::path &folder)
{
    const auto options = fs::copy_options::recursive;
    fs::copy(kSource / "content", folder / "content", options);
    std::vector<std::string> texts;
    for (int i = 0; i < kModules; ++i) {
        const std::string &real = kReal[static_cast<std::size_t>(i) % kReal.size()];
        const fs::path original = kSource / "modules/det-er-min-plan" / real;
        const std::string id = real + "-" + std::to_string(i);
        const fs::path module = folder / "modules/kurs" / id;
        fs::create_directories(module);
        if (fs::exists(original / "media")) {
            fs::copy(original / "media", module / "media", options);
        }
        std::string text = read(original / "module.yaml");
        text.replace(text.find(real), real.size(), id);
        const std::string required = "[" + kReal.front() + "]";
        if (const auto at = text.find(required); at != std::string::npos) {
            text.replace(at, required.size(), "[" + kReal.front() + "-0]");
        }
        std::ofstream(module / "module.yaml", std::ios::binary) << text;
        texts.push_back(std::move(text));
    }
    return texts;
}

double nodeTrees(const std::vector<std::string> &texts)
{
    QElapsedTimer clock;
    clock.start();
    for (const std::string &text : texts) {
        if (YAML::Load(text).size() == 0) {
            qFatal("an empty module");
        }
    }
    return static_cast<double>(clock.nsecsElapsed()) / kMega;
}

} // namespace

std::vector<Row> checkRows(int runs)
{
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const std::vector<std::string> texts = makeLibrary(root);
    double bytes = 0;
    for (const std::string &text : texts) {
        bytes += static_cast<double>(text.size());
    }
    const fs::path one = root / "modules/kurs" / (kReal.back() + "-1");
    std::vector<double> times;
    std::vector<double> trees;
    std::vector<double> memory;
    std::vector<double> single;
    for (int i = 0; i < runs; ++i) {
        const Run whole = runCtl({"check", root / "modules"});
        times.push_back(whole.milliseconds);
        memory.push_back(whole.megabytes);
        trees.push_back(nodeTrees(texts));
        single.push_back(runCtl({"check", one}).milliseconds);
    }
    const std::string megabytes = QString::number(bytes / kMega, 'f', 1).toStdString();
    return {{"check of 500 modules, " + megabytes + " MB; yaml-cpp's nodes", median(times),
             median(trees), "ms", 0.8},
            {"most memory of that check; the bytes read", median(memory), bytes / kMega, "MB", 6},
            {"check of one module of 39 kB; 100 ms", median(single), 100, "ms", 1}};
}

} // namespace minplan::bench
