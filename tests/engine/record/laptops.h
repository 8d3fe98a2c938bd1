#pragma once

#include "record/merge.h"
#include "world.h"

#include <vector>

namespace minplan::tests {

using Files = std::vector<fs::path>;

/// Data folders of several laptops, each with its own file.
class Laptops
{
public:
    [[nodiscard]] fs::path file(const std::string &name) const
    {
        return m_folder.path() / name / "minplan.db";
    }
    [[nodiscard]] fs::path at(const std::string &name) const { return m_folder.path() / name; }

    World world;

private:
    DataFolder m_folder;
};

inline void learn(Laptops &laptops, const std::string &laptop, const std::string &person,
                  const std::string &module)
{
    record::Store store(laptops.at(laptop), laptops.world.surroundings(laptop));
    laptops.world.now += std::chrono::minutes(1);
    take(store, person, module, ended("4", "5", true));
}

inline record::Merged merge(record::Store &store, const Files &files, bool withStaff = false)
{
    return store.merge(files, {withStaff, false});
}

} // namespace minplan::tests
