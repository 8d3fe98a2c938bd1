# Sending one's progress, and taking in what colleagues sent; relative to qml/.
set(MINPLAN_SENDING_QML sending/InboxPanel.qml sending/InboxRow.qml sending/SendSection.qml)
set(MINPLAN_SENDING_SOURCES
    sending/folder_work.cpp sending/folder_work.h sending/inbox_model.cpp sending/inbox_model.h
    sending/inbox_words.cpp sending/inbox_words.h sending/sending_model.cpp sending/sending_model.h)
