#include "module/history.h"

#include "module/ids.h"
#include "module/values.h"

namespace minplan::module {

namespace {

void readWas(const Fields &fields, const std::string &id, ReadHistory &read)
{
    Reading &reading = fields.reading();
    for (const Field &item : someItemsOf(reading, fields["was"])) {
        std::string former = readId(reading, item);
        if (!former.empty() && former == id) {
            reading.add(kinds::wasOwn, item.value, {former});
        } else if (!former.empty()) {
            read.history.was.push_back(std::move(former));
            read.wasAt.push_back(item.value);
        }
    }
}

void readChanged(const Fields &fields, int edition, History &history)
{
    constexpr std::array<std::string_view, 3> words{"cosmetic", "clarifies", "changes-answer"};
    constexpr int firstChange = 2;
    Reading &reading = fields.reading();
    for (const Field &entry : entriesOf(reading, fields["changed"])) {
        const std::optional<int> changed = wholeNumber(entry.key.text());
        const std::optional<std::size_t> word = readOneOf(reading, entry, words);
        const bool reached = edition == 0 || (changed && *changed <= edition);
        if (!changed || *changed < firstChange || !reached) {
            reading.add(kinds::changedEdition, entry.key,
                        {entry.name(), edition == 0 ? std::string() : std::to_string(edition)});
        } else if (word) {
            history.changed.emplace(*changed, static_cast<Change>(*word));
        }
    }
}

} // namespace

ReadHistory readHistory(const Fields &fields, const std::string &id, int edition)
{
    ReadHistory read;
    readWas(fields, id, read);
    readChanged(fields, edition, read.history);
    return read;
}

void FormerIds::claim(Reading &reading, const std::vector<std::string> &was,
                      const std::vector<Node> &at)
{
    for (std::size_t i = 0; i < was.size(); ++i) {
        m_claimed.claim(reading, was[i], at[i], kinds::wasTwice);
        m_all.push_back({&reading, was[i], at[i]});
    }
}

void FormerIds::check(const Ids &present) const
{
    for (const Former &former : m_all) {
        present.refuse(*former.reading, kinds::wasInUse, former.id, former.at);
    }
}

} // namespace minplan::module
