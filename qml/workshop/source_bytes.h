#pragma once

#include <QString>
#include <QTextDocument>

#include <optional>
#include <string>

namespace minplan::app {

/// A file's content as text to edit, lines ending in «\n»; nothing when the text could not be
/// written back as it was: no UTF-8, line ends of both kinds, signs a text field does not keep.
[[nodiscard]] std::optional<QString> editableText(const std::string &content);
/// The text with the line ends that `like` has.
[[nodiscard]] std::string contentOf(const QString &text, const std::string &like);

/// The document's text to the letter; toPlainText() makes a no-break space a common one.
[[nodiscard]] QString exactText(const QTextDocument &document);
/// Makes the document's text another by one edit of what differs, so that the cursor stays where it
/// was and the edit can be undone.
void changeText(QTextDocument &document, const QString &text);

} // namespace minplan::app
