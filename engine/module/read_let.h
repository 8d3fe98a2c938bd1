#pragma once

#include "module/fields.h"
#include "module/model.h"

namespace minplan::module {

/// The parameters of one question while it is read: what may be named, and what was.
class Let
{
public:
    /// Reads `let` and tries every value that can be drawn.
    Let(Reading &reading, const Field &field);

    /// Each after those it needs; those that cannot be reckoned are left out.
    [[nodiscard]] const std::vector<Parameter> &parameters() const { return m_parameters; }
    [[nodiscard]] bool present() const { return m_present; }
    /// Whether every value that can be drawn was tried and none has a fault.
    [[nodiscard]] bool sound() const { return m_sound; }

    /// Notes a name as used; reports it when there is none of that name.
    bool use(const std::string &name, Node at);
    /// The same for every `{name}` in the texts below, those of `let` itself left out.
    void useTextsOf(Node map);
    void reportUnused() const;

private:
    struct Draft {
        Parameter parameter;
        Node key;
        Node value;
        bool sound = true; ///< all that it needs could be read
        bool used = false;
    };
    void read(const Field &entry);
    void readRange(const Field &entry, Draft &draft);
    void readFormula(const Field &entry, Draft &draft);
    void sort();
    bool place(std::size_t at, std::vector<std::size_t> &way, std::vector<int> &seen);
    void useTexts(Node value);
    [[nodiscard]] Draft *find(const std::string &name);

    Reading &m_reading;
    std::vector<Draft> m_drafts;
    std::vector<std::string> m_names;
    std::vector<Parameter> m_parameters;
    bool m_present = false;
    bool m_complete = true; ///< every name could be read
    bool m_sound = false;
};

} // namespace minplan::module
