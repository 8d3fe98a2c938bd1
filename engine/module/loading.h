#pragma once

#include "module/load.h"
#include "module/names.h"
#include "module/shelf.h"

#include <deque>

namespace minplan::module {

struct Overlay;
struct Site;

/// Where a question's ids stand.
struct QuestionPlace {
    Node id;
    std::vector<Node> was;
};

/// A bank of questions as read, and where each id stands.
struct Bank {
    Reading *reading = nullptr;
    std::vector<Question> questions;
    std::vector<QuestionPlace> places; ///< of each question
    bool complete = true;              ///< false: some question could not be read
};

/// The files that one load opens: each read once, all kept until its findings are made.
class Loading
{
public:
    /// `shelf`: where to take the files that others use as well, if any.
    Loading(std::map<std::string, text::SourceText> &sources, text::Findings &findings,
            Shelf *shelf = nullptr);

    /// Null when it cannot be read; then a finding says so at the file's first place.
    Reading *open(const std::filesystem::path &file) { return openFrom(nullptr, file); }
    /// The same of a file whose bytes are at hand: the disk is not asked.
    Reading *hold(const std::filesystem::path &file, std::string_view content);
    /// As open(), but from the shelf where there is one.
    Reading *openShared(const std::filesystem::path &file) { return openFrom(m_shelf, file); }
    /// The file that `use` names, from the nearest content/ upwards. Null and reported when there
    /// is none, or it is not of the kind.
    Reading *openUsed(Reading &user, const Field &use, std::string_view kind);
    /// The bank that `use` names; read once however often it is used.
    const Bank *bank(Reading &user, const Field &use);

    /// Looks up in the glossary what the texts of all files opened refer to; reports what it lacks.
    void checkTerms();

    /// Whether an error may have hidden what is called so: a file in use could not be read, or the
    /// name stands in some file, outside `apart` of `reading`.
    [[nodiscard]] bool mayHide(std::string_view name, const Reading &reading, Node apart) const;

    /// The files that openUsed() gave, by the names they were asked for, and «glossary».
    [[nodiscard]] const std::map<std::string, std::filesystem::path> &used() const
    {
        return m_used;
    }
    /// What checkTerms() looked them up in.
    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }
    [[nodiscard]] const text::Findings &findings() const { return m_findings; }

private:
    Reading *openFrom(Shelf *shelf, const std::filesystem::path &file);
    Reading *lay(const YamlFile &file, const std::filesystem::path &path);

    std::map<std::string, text::SourceText> &m_sources;
    text::Findings &m_findings;
    Shelf *m_shelf;
    std::deque<Reading> m_files;
    std::map<std::string, Reading *> m_opened;
    std::map<std::string, std::filesystem::path> m_used;
    std::map<const Reading *, Bank> m_banks;
    std::vector<Term> m_terms;
};

/// The nearest folder called content, beside the folder or further up; or nothing.
[[nodiscard]] std::filesystem::path contentFolder(const std::filesystem::path &folder);

/// What a file says it is: its first key. Reports when that is no kind of file.
[[nodiscard]] FileKind kindOf(Reading &reading);
[[nodiscard]] FileKind kindNamed(std::string_view key);
/// Whether the file is of the kind, which is called `name`; reports when it is not.
[[nodiscard]] bool expectKind(Reading &reading, FileKind kind, std::string_view name);

[[nodiscard]] Module readModule(Loading &loading, Reading &reading,
                                const std::filesystem::path &file);
[[nodiscard]] Course readCourse(Reading &reading, const std::filesystem::path &file);
/// A whole bank file.
[[nodiscard]] Bank readBank(Reading &reading);
/// `procedure:` and `case:` files; also the title they carry.
struct UsedStep {
    std::string title;
    StepKind kind;
};
[[nodiscard]] UsedStep readProcedureFile(Reading &reading);
[[nodiscard]] UsedStep readCaseFile(Reading &reading);

[[nodiscard]] Overlay readOverlay(Reading &reading);
/// An overlay's findings, also where it does not fit the file it belongs to.
void checkOverlay(Reading &reading, const std::filesystem::path &file);
[[nodiscard]] Site readSite(Reading &reading, const std::filesystem::path &file);

} // namespace minplan::module
