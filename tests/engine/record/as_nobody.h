#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>

namespace minplan::tests {

/// Root may write everywhere; as «nobody» a test meets the permissions that people meet.
class AsNobody
{
public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::seteuid(65534) == 0)
    { }
    ~AsNobody()
    {
        if (m_changed && ::seteuid(0) != 0) {
            std::abort();
        }
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

    [[nodiscard]] static bool isBound()
    {
        if (::geteuid() != 0) {
            return true;
        }
        MESSAGE("permissions do not bind this account; this part is skipped");
        return false;
    }

private:
    bool m_changed;
};

} // namespace minplan::tests
