#include "module/yaml_events.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace minplan::module {

namespace {

constexpr std::size_t kDeepest = 40;

/// Hands a text to yaml-cpp without copying it.
class ViewBuffer : public std::streambuf
{
public:
    explicit ViewBuffer(std::string_view text)
    {
        // A streambuf's get area is never written to.
        char *begin
            = const_cast<char *>(text.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        setg(begin, begin, begin + text.size());
    }
};

/// Stops yaml-cpp: nothing after this point is wanted.
struct Stop {
};

class TapeWriter : public YAML::EventHandler
{
public:
    TapeWriter(std::string_view yaml, const std::vector<std::size_t> &damaged, YamlEvents &events)
        : m_yaml(yaml)
        , m_damaged(damaged)
        , m_events(events)
    { }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (!m_events.tree.records.empty()) {
            note(YamlOddity::What::SecondDocument, byteOf(mark), {});
            throw Stop{};
        }
    }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        append(NodeKind::Null, byteOf(mark));
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        note(YamlOddity::What::Alias, byteOf(mark), {});
        append(NodeKind::Damaged, byteOf(mark));
    }

    void OnAnchor(const YAML::Mark &mark, const std::string &name) override
    {
        note(YamlOddity::What::Anchor, byteOf(mark), name);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t /*anchor*/,
                  const std::string &value) override
    {
        const std::size_t at = byteOf(mark);
        const bool damaged = std::find(m_damaged.begin(), m_damaged.end(), at) != m_damaged.end();
        Tree::Record &record = append(damaged ? NodeKind::Damaged : NodeKind::Scalar, at);
        record.quoted = tag != "?";
        record.text = keep(value, at);
        noteTag(tag, at);
        if (at < m_yaml.size() && (m_yaml[at] == '"' || m_yaml[at] == '\'')
            && record.text.data() != m_yaml.data() + at + 1) {
            m_events.quotes.push_back(at);
        }
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value style) override
    {
        open(NodeKind::List, byteOf(mark), tag, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value style) override
    {
        open(NodeKind::Map, byteOf(mark), tag, style);
    }
    void OnMapEnd() override
    {
        m_events.tree.records[m_open.back()].size /= 2;
        close();
    }

    [[nodiscard]] std::optional<std::size_t> openBracket() const
    {
        const auto &records = m_events.tree.records;
        if (m_open.empty() || !records[m_open.back()].flow) {
            return {};
        }
        return records[m_open.back()].begin;
    }

    /// Ends what is still open, so that the tape is whole also after a fault.
    void finish()
    {
        while (!m_open.empty()) {
            Tree::Record &record = m_events.tree.records[m_open.back()];
            if (record.kind == NodeKind::Map) {
                if (record.size % 2 == 1) {
                    append(NodeKind::Damaged, record.begin);
                }
                OnMapEnd();
            } else {
                close();
            }
        }
    }

private:
    [[nodiscard]] std::size_t byteOf(const YAML::Mark &mark) const
    {
        return mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(mark.pos), m_yaml.size());
    }

    void note(YamlOddity::What what, std::size_t at, std::string word)
    {
        m_events.oddities.push_back({what, at, std::move(word)});
    }

    void noteTag(const std::string &tag, std::size_t at)
    {
        const bool written = !tag.empty() && tag != "?" && tag != "!";
        const bool bare = tag == "!" && at < m_yaml.size() && m_yaml[at] == '!';
        if (written || bare) {
            note(YamlOddity::What::Tag, at, tag);
        }
    }

    /// The value as it stands in the file where it does, else a copy.
    std::string_view keep(const std::string &value, std::size_t at)
    {
        for (const std::size_t from : {at, at + 1}) {
            if (from + value.size() <= m_yaml.size()
                && m_yaml.compare(from, value.size(), value) == 0 && endsWell(from, at, value)) {
                return m_yaml.substr(from, value.size());
            }
        }
        return m_events.tree.kept.emplace_back(value);
    }

    [[nodiscard]] bool endsWell(std::size_t from, std::size_t at, const std::string &value) const
    {
        const std::size_t end = from + value.size();
        return from == at || (end < m_yaml.size() && m_yaml[end] == m_yaml[at]);
    }

    Tree::Record &append(NodeKind kind, std::size_t at)
    {
        auto &records = m_events.tree.records;
        if (!m_open.empty()) {
            Tree::Record &parent = records[m_open.back()];
            ++parent.size;
        }
        Tree::Record record;
        record.kind = kind;
        record.begin = static_cast<std::uint32_t>(at);
        record.end = static_cast<std::uint32_t>(records.size() + 1);
        return records.emplace_back(record);
    }

    void open(NodeKind kind, std::size_t at, const std::string &tag,
              YAML::EmitterStyle::value style)
    {
        noteTag(tag, at);
        if (m_open.size() >= kDeepest) {
            note(YamlOddity::What::TooDeep, at, {});
            throw Stop{};
        }
        noteKey(at);
        append(kind, at).flow = style == YAML::EmitterStyle::Flow;
        m_open.push_back(m_events.tree.records.size() - 1);
    }

    /// A list or map where a key is due.
    void noteKey(std::size_t at)
    {
        if (m_open.empty()) {
            return;
        }
        const Tree::Record &parent = m_events.tree.records[m_open.back()];
        if (parent.kind == NodeKind::Map && parent.size % 2 == 0) {
            note(YamlOddity::What::OddKey, at, {});
        }
    }

    void close()
    {
        auto &records = m_events.tree.records;
        records[m_open.back()].end = static_cast<std::uint32_t>(records.size());
        m_open.pop_back();
    }

    std::string_view m_yaml;
    const std::vector<std::size_t> &m_damaged;
    YamlEvents &m_events;
    std::vector<std::size_t> m_open;
};

} // namespace

YamlEvents readEvents(std::string_view yaml, const std::vector<std::size_t> &damaged)
{
    YamlEvents events;
    TapeWriter writer(yaml, damaged, events);
    ViewBuffer buffer(yaml);
    std::istream in(&buffer);
    try {
        YAML::Parser parser(in);
        while (parser.HandleNextDocument(writer)) { }
    } catch (const YAML::Exception &error) {
        const auto at = static_cast<std::size_t>(std::max(error.mark.pos, 0));
        events.fault = YamlFault{error.msg, std::min(at, yaml.size()), writer.openBracket()};
    } catch (const Stop &) { // the oddity that stopped it is noted
    }
    writer.finish();
    return events;
}

} // namespace minplan::module
