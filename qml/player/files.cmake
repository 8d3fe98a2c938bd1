# The player, relative to qml/.
set(MINPLAN_PLAYER_QML
    player/AnswerBlanks.qml
    player/AnswerChoices.qml
    player/AnswerField.qml
    player/AnswerMark.qml
    player/AnswerOrder.qml
    player/AnswerPairs.qml
    player/AnswerText.qml
    player/BlankPart.qml
    player/ChoiceCell.qml
    player/ChoiceList.qml
    player/EndStep.qml
    player/EndingPanel.qml
    player/ErrorStep.qml
    player/ExerciseStep.qml
    player/FeedbackPanel.qml
    player/HintFold.qml
    player/LessonImage.qml
    player/LessonText.qml
    player/LoadingStep.qml
    player/MeterCard.qml
    player/MeterCurve.qml
    player/OrderRow.qml
    player/PageStep.qml
    player/PairCard.qml
    player/Pitfall.qml
    player/PlayerMessages.qml
    player/PlayerPage.qml
    player/PlayerStep.qml
    player/PracticeStep.qml
    player/PrivacyLine.qml
    player/ProseText.qml
    player/QuestionStep.qml
    player/ResultStep.qml
    player/RubricRow.qml
    player/RubricStep.qml
    player/SceneStep.qml
    player/SourceLine.qml
    player/SpeechBubble.qml
    player/StageRail.qml
    player/StageRow.qml
    player/StageStep.qml
    player/StageWords.qml
    player/StepColumn.qml
    player/SureChips.qml
    player/TermBubble.qml
    player/TermMessage.qml
    player/TermPart.qml
    player/TermProse.qml
    player/TermRow.qml
    player/TermText.qml
    player/TermWord.qml
    player/TermWords.qml
    player/WhyFold.qml)
set(MINPLAN_PLAYER_SOURCES
    player/answer_rows.cpp player/answer_rows.h
    player/attempt_keeper.cpp player/attempt_keeper.h
    player/exercise_model.cpp player/exercise_model.h
    player/outcome_model.cpp player/outcome_model.h
    player/player_keeping.cpp player/player_model.cpp player/player_model.h
    player/prose.cpp player/prose.h
    player/qt_text.h
    player/player_tour.cpp player/player_tour.h
    player/question_marks.cpp player/question_marks.h
    player/question_model.cpp player/question_model.h
    player/question_rows.cpp player/question_rows.h
    player/reading_model.cpp player/reading_model.h
    player/scene_lists.cpp player/scene_lists.h
    player/scene_model.cpp player/scene_model.h
    player/show_on_screen.cpp player/show_on_screen.h
    player/stage_list.cpp player/stage_list.h
    player/stage_model.cpp player/stage_model.h
    player/text_parts.cpp player/text_parts.h)
