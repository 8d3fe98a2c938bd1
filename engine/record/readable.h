#pragma once

#include "record/scratch.h"

namespace minplan::record {

/// Makes `copy` (0600) of a file: unpacked, and with what its journal holds. Throws StoreError.
void layOut(const std::filesystem::path &file, const std::filesystem::path &copy);

/// Another file in a form that can be read at rest (openAtRest): itself, or a copy when it is
/// packed or its journal holds something. Nothing is ever written beside the file itself.
class Readable
{
public:
    /// `scratch` is where such a copy stands meanwhile. Throws StoreError.
    Readable(const std::filesystem::path &file, const std::filesystem::path &scratch);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    Scratch m_scratch;
    std::filesystem::path m_path;
};

} // namespace minplan::record
