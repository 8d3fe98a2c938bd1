#pragma once

#include "exchange/export.h"
#include "exchange/import.h"

#include <cstdint>
#include <cstdlib>

/// What the fuzzers of imports hold: no crash, every question accounted for, and a bank that passes
/// the checks and can be exported.
namespace minplan::tests {

inline int fuzzImport(exchange::Format format, const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const exchange::Imported imported = exchange::importBank(format, "bank", bytes, "bank");
    for (const text::Finding &note : imported.notes) {
        (void)text::render(note, &imported.source, "nb");
    }
    if (imported.bank.questions.empty()) {
        return 0;
    }
    const auto read = module::readBankText("bank.yaml", module::bankYaml(imported.bank));
    const bool all = read.value.questions.size() == imported.bank.questions.size();
    const exchange::Exported exported = exchange::exportGift(read.value, "bank.yaml");
    const exchange::Imported again
        = exchange::importBank(exchange::Format::Gift, "again", exported.text, "bank");
    if (!read.usable() || !all || again.all() != exported.whole + exported.withLoss) {
        std::abort();
    }
    return 0;
}

} // namespace minplan::tests
