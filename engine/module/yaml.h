#pragma once

#include "module/tree.h"
#include "module/yaml_mending.h"
#include "text/finding.h"

namespace minplan::module {

/// A file's tree, its places in bytes of the SourceText's content.
struct YamlDocument {
    Mending mending; ///< holds what the tree's texts look into, where the file had to be mended
    Tree tree;
    YamlDocument() = default;
    YamlDocument(YamlDocument &&) = delete; ///< the tree looks into the mended text
};

/// Reads a file's text, and puts what is wrong with it as YAML into `findings`. What stands beside
/// a fault is read all the same. `source` must outlive `document`.
void readYaml(const text::SourceText &source, YamlDocument &document, text::Findings &findings);

/// The place of a node: a text to its end (on its first line), a list or map to the end of the
/// line.
[[nodiscard]] text::Range rangeOf(const text::SourceText &source, Node node);

} // namespace minplan::module
