#include "ctl/command_line.h"
#include "ctl/demo_story.h"
#include "ctl/places.h"
#include "record/platform.h"
#include "record/record_file.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

struct Options {
    int units = 2;
    int staff = 60;
    std::uint64_t seed = 1;
    std::string data, modules, day;
};

volatile std::sig_atomic_t g_interrupted = 0;

void interrupt(int /*signal*/)
{
    g_interrupted = 1;
}

/// Made beside the file that is to be, and gone again unless it becomes that.
class Draft
{
public:
    explicit Draft(fs::path folder)
        : m_folder(std::move(folder))
    {
        fs::remove_all(m_folder);
    }
    ~Draft()
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    Draft(Draft &&) = delete;
    Draft &operator=(Draft &&) = delete;

    [[nodiscard]] const fs::path &folder() const { return m_folder; }

private:
    fs::path m_folder;
};

text::Day dayOf(const Options &options)
{
    if (options.day.empty()) {
        return text::osloDay(record::realSurroundings().now());
    }
    const auto day = text::parseIsoDate(options.day);
    if (!day) {
        throw WrongUse("«" + options.day + "» er ingen dag. Skriv den slik: 2026-12-15");
    }
    return *day;
}

void refuseIfPeopled(const fs::path &folder)
{
    if (!fs::exists(record::recordFile(folder))) {
        return;
    }
    if (!record::Store(folder, record::realSurroundings()).everyone().empty()) {
        throw Refused("det er folk i " + folder.string()
                      + " fra før. Oppdiktede ansatte skal ikke blandes med virkelige: velg en "
                        "tom mappe med --data.");
    }
}

/// The first course, with all its modules; they must be without errors.
void readCourse(DemoWorld &world, const std::string &modules)
{
    const auto courses = coursesIn(module::findLibrary(modulesFolder(modules)));
    if (courses.empty()) {
        throw Refused("fant ikke noe kurs i " + modulesFolder(modules).string()
                      + ". Si hvor kursene ligger med --modules MAPPE.");
    }
    world.course = courses.front().id;
    for (const std::string &id : courses.front().modules) {
        const module::Site site = siteFor(id, modules);
        auto loaded = module::loadModuleIn(findModule(id, modules), "", &site);
        if (!loaded.usable()) {
            throw Refused("modulen «" + id + "» har feil. «minplanctl check» sier hvilke.");
        }
        world.modules.push_back(std::move(loaded.value));
    }
}

record::Surroundings surroundingsOf(std::mt19937_64 &random, const record::Millis &now)
{
    record::Surroundings made;
    made.now = [&now] { return now; };
    made.random = [&random] { return random(); };
    made.machine = "minplanctl demo"; // no real one: whoever opens the file goes on as a new device
    return made;
}

void make(const Options &options, const DemoWorld &world, play::Chance &chance,
          const fs::path &folder)
{
    constexpr std::size_t kMostOfEach = 200;
    Stage stage(world.modules, kMostOfEach, chance);
    Happenings story;
    addFacts(story, world);
    addLearning(story, world, stage, chance);
    record::Millis now = world.days.at(kBegins, 7);
    std::mt19937_64 random(options.seed);
    record::Store store(folder, surroundingsOf(random, now));
    letHappen(store, story, now, [&](std::size_t done) {
        std::cerr << "\rSkriver: " << done << " hendelser" << std::flush;
        return g_interrupted == 0;
    });
    std::cerr << "\n";
    if (g_interrupted != 0) {
        throw Refused("avbrutt. Ingenting er lagret.");
    }
}

void tell(const Options &options, const DemoWorld &world, const fs::path &folder)
{
    std::cout << "Oppdiktede ansatte i " << folder.string() << ": " << options.staff << " i "
              << options.units << (options.units == 1 ? " enhet" : " enheter") << ", slik det står "
              << text::isoDate(world.days.today) << ". Ingen har PIN.\n"
              << "Administrator: " << world.staff.administrator.name << "\n";
    constexpr std::size_t kFew = 8;
    for (std::size_t unit = 0; unit < std::min(world.staff.leads.size(), kFew); ++unit) {
        std::cout << "Leder " << world.staff.units[unit].back() << ": "
                  << world.staff.leads[unit].name << "\n";
    }
}

int demo(const Options &options)
{
    DemoWorld world;
    world.days = {dayOf(options)};
    readCourse(world, options.modules);
    const fs::path folder = dataFolder(options.data);
    refuseIfPeopled(folder);
    std::signal(SIGINT, interrupt);
    play::Chance chance(options.seed);
    world.staff = demoStaff(options.units, options.staff, world.days.today, chance);
    const Draft draft(folder / "demo.part");
    make(options, world, chance, draft.folder());
    for (const char *beside : {"-wal", "-shm"}) {
        fs::remove(record::recordFile(folder).string() + beside);
    }
    fs::rename(record::recordFile(draft.folder()), record::recordFile(folder));
    tell(options, world, folder);
    return kDone;
}

} // namespace

void addDemo(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("demo",
                                           "Lag en mappe med oppdiktede ansatte som har tatt "
                                           "kurset, til øving og utprøving. Ledere og "
                                           "en administrator kommer i tillegg. Ingen får PIN.");
    command->add_option("--units", options->units, "Hvor mange enheter, høyst 400.")
        ->type_name("TALL")
        ->capture_default_str()
        ->check(CLI::Range(1, 400).description(""));
    command->add_option("--staff", options->staff, "Hvor mange ansatte, høyst 20000.")
        ->type_name("TALL")
        ->capture_default_str()
        ->check(CLI::Range(1, 20000).description(""));
    command->add_option("--seed", options->seed, "Samme tall gir de samme folkene og svarene.")
        ->capture_default_str();
    command
        ->add_option("--day", options->day,
                     "Dagen historien har kommet til, slik: 2026-12-15. Ellers i dag; den begynner "
                     "120 dager før.")
        ->type_name("DAG");
    command->add_option("--data", options->data, "Mappen med dataene. Der må ingen være fra før.")
        ->type_name("MAPPE");
    command->add_option("--modules", options->modules, "Mappen med kurset.")->type_name("MAPPE");
    command->callback([options, &chosen] { chosen = [options] { return demo(*options); }; });
}

} // namespace minplan::ctl
