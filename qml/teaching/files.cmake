# Joint teaching, relative to qml/.
set(MINPLAN_TEACHING_QML
    teaching/TeachingHands.qml teaching/TeachingList.qml teaching/TeachingPage.qml teaching/TeachingPlan.qml teaching/TeachingRoll.qml teaching/TeachingRow.qml)
set(MINPLAN_TEACHING_SOURCES
    teaching/plan_model.cpp teaching/plan_model.h teaching/plan_rows.cpp teaching/plan_rows.h teaching/roll_model.cpp teaching/roll_model.h teaching/roll_showing.cpp
    teaching/roll_saving.cpp teaching/teaching_model.cpp teaching/teaching_model.h teaching/teaching_words.cpp teaching/teaching_words.h)
