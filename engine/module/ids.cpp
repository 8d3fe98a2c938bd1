#include "module/ids.h"

#include "module/keys.h"
#include "module/values.h"
#include "text/utf8.h"

#include <algorithm>
#include <set>

namespace minplan::module {

namespace {

constexpr int kWordsInId = 6;

bool isIdLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || c == U'æ' || c == U'ø' || c == U'å';
}

bool isIdSign(char32_t c)
{
    return isIdLetter(c) || (c >= U'0' && c <= U'9') || c == U'-';
}

/// Small, and without accent where it has one; æ ø å stay.
char32_t plainLetter(char32_t c)
{
    constexpr std::u32string_view accented = U"àáâãäçčèéêëìíîïñŋòóôõöšùúûüýžđŧ";
    constexpr std::u32string_view plain = U"aaaaacceeeeiiiinnooooosuuuuyzdt";
    static_assert(accented.size() == plain.size());
    if (c >= U'A' && c <= U'Z') {
        return c + 32;
    }
    if (c >= U'À' && c <= U'Þ' && c != U'×') {
        c += 32;
    } else if (c == U'Č' || c == U'Š' || c == U'Ž' || c == U'Đ' || c == U'Ŋ' || c == U'Ŧ') {
        c += 1;
    }
    const std::size_t at = accented.find(c);
    return at == std::u32string_view::npos ? c : plain[at];
}

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80) {
        to += static_cast<char>(c);
        return;
    }
    to += static_cast<char>(0xC0U | (c >> 6U));
    to += static_cast<char>(0x80U | (c & 0x3FU));
}

/// The nearest an id can come to a text that is no id, for a hint.
std::string proposal(std::string_view text)
{
    std::string id = derivedId(text);
    return id == "item" || id == text ? std::string() : id;
}

} // namespace

bool isId(std::string_view text)
{
    const std::u32string points = text::toCodePoints(text);
    return !points.empty() && isIdLetter(points.front())
        && std::all_of(points.begin(), points.end(), isIdSign);
}

std::string derivedId(std::string_view text)
{
    std::string id;
    int words = 0;
    bool inWord = false;
    for (const char32_t point : text::toCodePoints(text)) {
        const char32_t c = plainLetter(point);
        if (!isIdLetter(c) && !(c >= U'0' && c <= U'9')) {
            inWord = false;
            continue;
        }
        if (!inWord && ++words > kWordsInId) {
            break;
        }
        id += !inWord && !id.empty() ? "-" : "";
        inWord = true;
        appendUtf8(id, c);
    }
    if (id.empty()) {
        return "item";
    }
    return isId(id) ? id : "item-" + id;
}

std::string readId(Reading &reading, const Field &field)
{
    std::string word = readWord(reading, field);
    if (!word.empty() && !isId(word)) {
        reading.add(kinds::idForm, field.value, {word, proposal(word)});
        word.clear();
    }
    return word;
}

std::string readKeyId(Reading &reading, Node key)
{
    const std::string word(key.text());
    if (!isId(word)) {
        reading.add(kinds::idForm, key, {word, proposal(word)});
        return {};
    }
    return word;
}

std::string readReference(Reading &reading, const Field &field, const Ids &known,
                          const text::FindingKind &unknown)
{
    std::string word = readWord(reading, field);
    return known.check(reading, unknown, word, field.value) ? word : std::string();
}

DraftItem readDraftItem(Reading &reading, const Field &field)
{
    DraftItem draft;
    draft.at = field.value;
    if (!field.value.is(NodeKind::Map)) {
        draft.item.text = readText(reading, field);
        return draft;
    }
    const Fields fields(reading, field.value, keys::item);
    draft.item.text = readText(reading, fields["text"]);
    draft.item.id = readId(reading, fields["id"]);
    if (fields.has("text")) {
        draft.at = fields["text"].value;
    }
    draft.idAt = fields["id"].value;
    return draft;
}

void settleIds(Reading &reading, std::span<DraftItem *const> drafts)
{
    Ids written;
    std::set<std::string> taken;
    for (const DraftItem *draft : drafts) {
        written.claim(reading, draft->item.id, draft->idAt);
        taken.insert(draft->item.id);
    }
    for (DraftItem *draft : drafts) {
        if (!draft->item.id.empty() || draft->item.text.empty()) {
            continue;
        }
        const std::string base = derivedId(draft->item.text);
        std::string id = base;
        for (int repeat = 2; !taken.insert(id).second; ++repeat) {
            id = base + '-' + std::to_string(repeat);
        }
        draft->item.id = id;
    }
}

void settleIds(Reading &reading, std::span<DraftItem> drafts)
{
    std::vector<DraftItem *> pointers;
    pointers.reserve(drafts.size());
    for (DraftItem &draft : drafts) {
        pointers.push_back(&draft);
    }
    settleIds(reading, pointers);
}

std::vector<Item> readItems(Reading &reading, const Field &field)
{
    std::vector<DraftItem> drafts;
    for (const Field &item : someItemsOf(reading, field)) {
        drafts.push_back(readDraftItem(reading, item));
    }
    settleIds(reading, std::span(drafts));
    std::vector<Item> items;
    items.reserve(drafts.size());
    for (DraftItem &draft : drafts) {
        if (!draft.item.text.empty()) {
            items.push_back(std::move(draft.item));
        }
    }
    return items;
}

std::vector<std::string> readTexts(Reading &reading, const Field &field)
{
    std::vector<std::string> texts;
    for (const Field &item : someItemsOf(reading, field)) {
        std::string text = readText(reading, item);
        if (!text.empty()) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

} // namespace minplan::module
