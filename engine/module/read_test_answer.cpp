#include "module/read_tests.h"
#include "module/values.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace {

using IdList = std::vector<std::string>;
using Read = std::optional<TestAnswer>;

IdList idsOf(const std::vector<Item> &items)
{
    IdList ids;
    for (const Item &item : items) {
        ids.push_back(item.id);
    }
    return ids;
}

IdList idsOf(const std::vector<Option> &options)
{
    IdList ids;
    for (const Option &option : options) {
        ids.push_back(option.id);
    }
    return ids;
}

/// One function a kind of question; each knows the form its answers have.
struct AnswerReader {
    Reading &reading;
    const Field &field;
    const Question &question;

    Read operator()(const OneOf &kind) const
    {
        const std::string id = known(field.value, idsOf(kind.options));
        return id.empty() ? std::nullopt : Read(IdList{id});
    }
    Read operator()(const AnyOf &kind) const { return list(idsOf(kind.options)); }
    Read operator()(const Order &kind) const { return list(idsOf(kind.items)); }
    Read operator()(const TrueOrFalse & /*kind*/) const
    {
        const std::string word(field.value.text());
        return word == "true" || word == "false" ? Read(word == "true") : otherForm("true");
    }
    Read operator()(const Match &kind) const
    {
        IdList right = idsOf(kind.right);
        for (const Item &extra : kind.with) {
            right.push_back(extra.id);
        }
        return pairs(idsOf(kind.left), right);
    }
    Read operator()(const Sort &kind) const
    {
        IdList items;
        IdList boxes;
        for (const Box &box : kind.boxes) {
            boxes.push_back(box.box.id);
            for (const Item &item : box.items) {
                items.push_back(item.id);
            }
        }
        return pairs(items, boxes);
    }
    Read operator()(const Blanks & /*kind*/) const
    {
        if (!field.value.is(NodeKind::List)) {
            return otherForm("[legging, plan]");
        }
        return readTexts(reading, field);
    }
    Read operator()(const Number & /*kind*/) const { return text("16"); }
    Read operator()(const Short & /*kind*/) const { return text("koordinator"); }
    Read operator()(const Reflect & /*kind*/) const { return text("Jeg vil spørre mer."); }

private:
    [[nodiscard]] Read otherForm(const std::string &example) const
    {
        if (!field.value.is(NodeKind::Damaged)) {
            reading.add(kinds::testAnswerForm, field.value, {question.id, example});
        }
        return {};
    }

    /// The id a node holds; reported and empty when the question has none such.
    [[nodiscard]] std::string known(Node node, const IdList &ids) const
    {
        const std::string id(node.text());
        if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
            return id;
        }
        if (!node.is(NodeKind::Scalar)) {
            (void)otherForm(ids.empty() ? "svaret" : ids.front());
            return {};
        }
        reading.add(kinds::unknownTestAnswer, node,
                    {question.id, id, text::nearest(id, ids), joined(ids)});
        return {};
    }

    [[nodiscard]] Read list(const IdList &ids) const
    {
        if (!field.value.is(NodeKind::List)) {
            return otherForm('[' + joined(ids) + ']');
        }
        IdList picked;
        for (const Field &item : itemsOf(reading, field)) {
            picked.push_back(known(item.value, ids));
        }
        const bool whole = std::find(picked.begin(), picked.end(), "") == picked.end();
        return whole ? Read(std::move(picked)) : std::nullopt;
    }

    [[nodiscard]] Read pairs(const IdList &keys, const IdList &values) const
    {
        if (!field.value.is(NodeKind::Map)) {
            return otherForm('{' + (keys.empty() ? "a" : keys.front()) + ": "
                             + (values.empty() ? "b" : values.front()) + '}');
        }
        std::map<std::string, std::string> result;
        bool whole = true;
        for (const Field &entry : entriesOf(reading, field)) {
            const std::string key = known(entry.key, keys);
            const std::string value = known(entry.value, values);
            whole = whole && !key.empty() && !value.empty();
            result.emplace(key, value);
        }
        return whole ? Read(std::move(result)) : std::nullopt;
    }

    [[nodiscard]] Read text(const std::string &example) const
    {
        if (!field.value.is(NodeKind::Scalar)) {
            return otherForm(example);
        }
        const std::string word = readWord(reading, field);
        return word.empty() ? std::nullopt : Read(word);
    }
};

} // namespace

std::optional<TestAnswer> readTestAnswer(Reading &reading, const Field &field,
                                         const Question &question)
{
    return std::visit(AnswerReader{reading, field, question}, question.kind);
}

} // namespace minplan::module
