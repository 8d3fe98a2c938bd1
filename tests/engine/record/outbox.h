#pragma once

#include "municipality.h"
#include "record/package.h"
#include "record/packing.h"

#include <doctest/doctest.h>

namespace minplan::tests {

/// A municipality whose people send from laptops of their own into one folder.
struct Outbox {
    Municipality place;
    TemporaryFolder folder;

    [[nodiscard]] fs::path drop() const { return folder / "drop"; }
    [[nodiscard]] fs::path laptop(const std::string &name) const { return folder / name; }

    Outbox() { fs::create_directory(drop()); }

    /// The person answers a question on that laptop, and does one thing more.
    void learn(const std::string &name, const std::string &person,
               const std::string &module = "mal")
    {
        record::Store store(laptop(name), place.world.surroundings(name));
        place.world.now += std::chrono::minutes(1);
        if (!store.findPerson(person)) {
            store.addPerson({person, "Navnet " + person, "lege", "Fana", false});
        }
        const std::string attempt = store.begin(person, module, 1, begun());
        append(store, attempt, moved("question-answered", "quiz/a", 50));
        append(store, attempt, ended("4", "5", true));
    }
    record::Sent send(const std::string &name, const std::string &person)
    {
        return record::send(laptop(name), person, drop(), place.world.surroundings(name));
    }
    [[nodiscard]] record::Inbox inbox() const
    {
        return record::readInbox(place.folder.data(), drop());
    }
    /// Takes in all that is there, as that person.
    record::Merged take(const std::string &who, const std::function<bool(std::size_t)> &goOn = {})
    {
        const record::Fetched fetched(place.folder.data(), inbox().parcels,
                                      place.world.surroundings());
        return place.as(who).takePackages(fetched.parcels(), goOn);
    }
    [[nodiscard]] std::vector<fs::path> files() const
    {
        std::vector<fs::path> files;
        for (const auto &entry : fs::directory_iterator(drop())) {
            files.push_back(entry.path());
        }
        return files;
    }
    /// Changes the only package by SQL, as no program of ours would.
    void spoil(const std::string &sql) const
    {
        const fs::path plain = folder / "plain";
        record::unpack(files().at(0), plain);
        runSql(plain, sql);
        record::pack(plain, files().at(0));
    }
};

} // namespace minplan::tests
