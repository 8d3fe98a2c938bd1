#pragma once

#include "module/tree.h"
#include "module/yaml_mending.h"
#include "text/finding.h"
#include "text/source_text.h"

#include <memory>

namespace minplan::module {

/// A file's tree, its places in bytes of the SourceText's content.
struct YamlDocument {
    Mending mending; ///< holds what the tree's texts look into, where the file had to be mended
    Tree tree;
    YamlDocument() = default;
    YamlDocument(YamlDocument &&) = delete; ///< the tree looks into the mended text
};

/// A file's text and what could be read of it. Cheap to copy, and never changed.
struct YamlFile {
    text::SourceText source;
    std::shared_ptr<const YamlDocument> document;
    text::Findings findings; ///< what is wrong with it as YAML
};

/// Reads a file's text. What stands beside a fault is read all the same.
[[nodiscard]] YamlFile readYaml(const text::SourceText &source);

/// The place of a node: a text to its end (on its first line), a list or map to the end of the
/// line.
[[nodiscard]] text::Range rangeOf(const text::SourceText &source, Node node);

} // namespace minplan::module
