#include "text/norwegian.h"

#include "text/digits.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>
#include <numeric>
#include <vector>

namespace minplan::text {

namespace {

icu::UnicodeString read(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::size_t lengthOf(const icu::UnicodeString &text)
{
    return static_cast<std::size_t>(text.length());
}

icu::UnicodeString normalized(const icu::UnicodeString &text,
                              const icu::Normalizer2 *(*form)(UErrorCode &))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = form(status);
    if (U_FAILURE(status) != 0) {
        return text;
    }
    icu::UnicodeString result = normalizer->normalize(text, status);
    return U_FAILURE(status) != 0 ? text : result;
}

bool isGraveAcuteOrCircumflex(UChar32 mark)
{
    return mark == 0x300 || mark == 0x301 || mark == 0x302;
}

/// Taken apart, «é» is e and an accent, and «å» is a and a ring: the ring stays.
icu::UnicodeString withoutAccents(const icu::UnicodeString &apart)
{
    icu::UnicodeString kept;
    for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
        const UChar32 character = apart.char32At(at);
        if (!isGraveAcuteOrCircumflex(character)) {
            kept.append(character);
        }
    }
    return kept;
}

icu::UnicodeString withSingleSpaces(const icu::UnicodeString &text)
{
    std::u16string result;
    bool gap = false;
    // No half of a pair is white space, so the units can be looked at one by one.
    for (const char16_t unit : std::u16string_view(text.getBuffer(), lengthOf(text))) {
        if (u_isUWhiteSpace(unit) != 0) {
            gap = true;
            continue;
        }
        if (gap && !result.empty()) {
            result += u' ';
        }
        gap = false;
        result += unit;
    }
    return {result.data(), static_cast<std::int32_t>(result.size())};
}

const icu::Collator *norwegianCollator()
{
    // Made once; comparing is const in ICU and safe from any thread.
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(
            icu::Collator::createInstance(icu::Locale("nb"), status));
        return U_FAILURE(status) != 0 ? nullptr : std::move(made);
    }();
    return collator.get();
}

constexpr std::size_t kPersonalNumberDigits = 11;

bool divisibleBy11(const std::vector<int> &digits, const std::vector<int> &weights)
{
    return std::inner_product(weights.begin(), weights.end(), digits.begin(), 0) % 11 == 0;
}

/// The date is not looked at: D-numbers (day + 40), synthetic persons (month + 40, + 65, + 80) and
/// the help numbers of hospitals all differ there, and the control digits are right in all of them.
bool controlDigitsAreRight(const std::vector<int> &digits)
{
    static const std::vector<int> kFirst{3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    static const std::vector<int> kSecond{5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    return divisibleBy11(digits, kFirst) && divisibleBy11(digits, kSecond);
}

bool takeSeparator(std::string_view &text)
{
    constexpr std::array<std::string_view, 5> kMarks{".", "-", "\u2010", "\u2011", "\u2013"};
    for (const std::string_view mark : kMarks) {
        if (takePrefix(text, mark)) {
            return true;
        }
    }
    return takeSpace(text);
}

/// Whether eleven digits that check begin here and no twelfth follows at once.
bool beginsPersonalNumber(std::string_view text)
{
    constexpr int kMostSeparators = 3;
    std::vector<int> digits;
    int separators = 0;
    while (!text.empty() && digits.size() < kPersonalNumberDigits) {
        if (isDigit(text.front())) {
            digits.push_back(text.front() - '0');
            text.remove_prefix(1);
            separators = 0;
        } else if (++separators > kMostSeparators || !takeSeparator(text)) {
            return false;
        }
    }
    const bool goesOn = !text.empty() && isDigit(text.front());
    return digits.size() == kPersonalNumberDigits && !goesOn && controlDigitsAreRight(digits);
}

} // namespace

std::string folded(std::string_view text)
{
    icu::UnicodeString lower = normalized(read(text), icu::Normalizer2::getNFCInstance);
    lower.toLower(icu::Locale("nb"));
    const icu::UnicodeString plain
        = withoutAccents(normalized(lower, icu::Normalizer2::getNFDInstance));
    std::string result;
    withSingleSpaces(normalized(plain, icu::Normalizer2::getNFCInstance)).toUTF8String(result);
    return result;
}

bool alphabeticallyBefore(std::string_view left, std::string_view right)
{
    const icu::Collator *collator = norwegianCollator();
    if (collator == nullptr) {
        return left < right;
    }
    UErrorCode status = U_ZERO_ERROR;
    return collator->compare(read(left), read(right), status) == UCOL_LESS;
}

std::string alphabeticalKey(std::string_view text)
{
    const icu::Collator *collator = norwegianCollator();
    if (collator == nullptr) {
        return std::string(text);
    }
    const icu::UnicodeString words = read(text);
    std::string key(4 * lengthOf(words) + 8, '\0'); // for nearly all
    const auto make = [&] {
        return collator->getSortKey(words, reinterpret_cast<std::uint8_t *>(key.data()),
                                    static_cast<std::int32_t>(key.size()));
    };
    const auto length = static_cast<std::size_t>(make());
    const bool isWhole = length <= key.size();
    key.resize(length);
    if (!isWhole) {
        (void)make();
    }
    return key;
}

int wordCount(std::string_view text)
{
    const icu::UnicodeString words = withSingleSpaces(read(text));
    if (words.length() == 0) {
        return 0;
    }
    int count = 1;
    for (std::int32_t at = 0; at < words.length(); ++at) {
        count += words.charAt(at) == u' ' ? 1 : 0;
    }
    return count;
}

bool holdsPersonalNumber(std::string_view text)
{
    bool inDigits = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool digit = isDigit(text[at]);
        if (digit && !inDigits && beginsPersonalNumber(text.substr(at))) {
            return true;
        }
        inDigits = digit;
    }
    return false;
}

} // namespace minplan::text
