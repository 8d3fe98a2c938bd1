#pragma once

#include "golden.h"
#include "laptops.h"
#include "record/erasing.h"
#include "record/packing.h"
#include "record/restore.h"

#include <set>

namespace minplan::tests {

inline constexpr auto kErased = "person-kari-0001";
inline constexpr auto kName = "Kari Særnavn";
inline constexpr auto kText = "Jeg vil synge i koret igjen, skrev hun.";

inline record::Store opened(Laptops &laptops, const std::string &laptop)
{
    laptops.world.now += std::chrono::minutes(1);
    return {laptops.at(laptop), laptops.world.surroundings(laptop)};
}

/// Kari, who is to be erased, with a text, a PIN and a look at her record; Per and an
/// administrator.
inline void fill(Laptops &laptops, const std::string &laptop)
{
    auto store = opened(laptops, laptop);
    people::Person admin{"admin", "Astrid Admin", "", "", false};
    admin.roles = {people::Role::Administrator};
    store.addPerson(admin);
    store.addPerson({"per", "Per Ås", "fysioterapeut", "Sone", false});
    store.addPerson({kErased, kName, "sykepleier", "Sone", false});
    store.setPin(kErased, "2468");
    take(store, "per", "mal", ended("4", "5", true));
    const std::string attempt = store.begin(kErased, "mal", 1, begun());
    play::Event written = moved("text-written", "skriv", 50);
    written.body["answer"] = kText;
    append(store, attempt, written);
    append(store, attempt, ended("5", "5", true));
    store.audit("admin", {"record-exported", kErased, {{"what", "certificate"}, {"persons", 1}}});
    take(store, "per", "roller", ended("4", "5", true));
}

/// The same with a backup, a copy from before a migration, one of the first schema, and what
/// restoring kept; and what a program left that was ended while it copied.
inline void fillWithCopies(Laptops &laptops, const std::string &laptop)
{
    fill(laptops, laptop);
    const fs::path folder = laptops.at(laptop);
    const fs::path backup = opened(laptops, laptop).backUp();
    (void)record::restore(folder, backup, laptops.world.surroundings(laptop));
    {
        const auto store = opened(laptops, laptop);
    }
    record::unpack(backup, folder / "minplan-before-schema-9.db");
    const fs::path old = folder / "minplan-before-schema-2.db";
    fs::copy_file(sourceDir() / "tests/engine/record/fixtures/schema-1.db", old);
    runSql(old,
           std::string("PRAGMA journal_mode = DELETE; DELETE FROM device;"
                       "INSERT INTO event (id, device, counter, time, subject, actor, kind, body) "
                       "VALUES ('old', 'old', 1, 1, '")
               + kErased + "', '" + kErased + "', 'person-set', '{\"name\": \"" + kName + "\"}')");
    fs::copy_file(laptops.file(laptop), folder / "backups" / "left.copy.part");
    fs::create_directory(folder / "inbox-left.part");
    fs::copy_file(laptops.file(laptop), folder / "inbox-left.part" / "0");
}

inline std::string verifierOf(const fs::path &file, const std::string &person)
{
    return askSql(file, "SELECT verifier FROM pin WHERE person = '" + person + "'");
}

/// Which of the words stand anywhere in the bytes below the folder, packed files unpacked.
inline std::set<std::string> found(const fs::path &folder, const std::vector<std::string> &words)
{
    const TemporaryFolder scratch;
    std::set<std::string> there;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) {
            continue;
        }
        fs::path file = entry.path();
        if (record::isPacked(file)) {
            record::unpack(file, scratch / "plain");
            file = scratch / "plain";
        }
        const std::string bytes = readFile(file);
        for (const std::string &word : words) {
            if (bytes.find(word) != std::string::npos
                || entry.path().filename().string().find(word) != std::string::npos) {
                there.insert(word);
            }
        }
    }
    return there;
}

} // namespace minplan::tests
