#include "module/glossary.h"
#include "module/ids.h"
#include "module/keys.h"
#include "module/values.h"

namespace minplan::module {

Glossary readGlossary(Reading &reading)
{
    const Fields fields(reading, reading.root(), keys::glossary,
                        reading.root().first().following());
    Glossary glossary;
    (void)readId(reading, fields["glossary"]);
    (void)readLanguage(reading, fields["language"]);
    const Field terms = fields["terms"];
    for (const Field &entry : entriesOf(reading, terms)) {
        Term term;
        term.id = readKeyId(reading, entry.key);
        if (expectMap(reading, entry)) {
            const Fields of(reading, entry.value, keys::term, entry.key);
            term.term = readText(reading, of["term"]);
            term.text = readText(reading, of["text"]);
        }
        glossary.terms.push_back(std::move(term));
    }
    glossary.complete
        = terms.value.is(NodeKind::Map) && !holdsDamage(terms.value) && !reading.keysLost();
    return glossary;
}

} // namespace minplan::module
