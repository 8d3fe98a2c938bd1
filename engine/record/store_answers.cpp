#include "record/answer_rows.h"
#include "record/joined.h"
#include "record/store_inside.h"

namespace minplan::record {

void Store::readAnswers(const AnswersOf &wanted, const AnswersSink &sink) const
{
    m_inside->read([&](Connection &connection) {
        record::readAnswers(connection, wanted, readJoined(connection), sink);
    });
}

} // namespace minplan::record
