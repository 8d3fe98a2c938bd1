#include "people/rights.h"

namespace minplan::people {

bool may(const Person &person, Right right)
{
    switch (right) {
    case Right::Workshop:
        return !person.id.empty();
    }
    return false;
}

} // namespace minplan::people
