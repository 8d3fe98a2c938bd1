#pragma once

#include "exchange/draft.h"

namespace minplan::exchange {

/// Takes in every question of a quiz exported as Moodle XML. Nothing is fetched, and a file that
/// declares entities of its own is refused.
void readMoodleXml(const text::SourceText &source, Intake &intake);

/// Takes in a question whose text holds its answers: «IP er {1:SHORTANSWER:=plan~%50%planen}».
void takeInCloze(const Draft &draft, Intake &intake);

} // namespace minplan::exchange
