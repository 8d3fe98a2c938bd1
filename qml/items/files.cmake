# How the questions work, relative to qml/.
set(MINPLAN_ITEMS_QML
    items/ItemsBar.qml
    items/ItemsFacts.qml
    items/ItemsPage.qml
    items/ItemsQuestion.qml
    items/ItemsQuiz.qml
    items/ItemsScatter.qml)
set(MINPLAN_ITEMS_SOURCES
    items/items_model.cpp items/items_model.h
    items/items_read.cpp items/items_read.h
    items/items_rows.cpp items/items_rows.h
    items/items_words.cpp items/items_words.h)
