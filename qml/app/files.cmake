# The surfaces around the player, relative to qml/.
set(MINPLAN_APP_QML)
set(MINPLAN_APP_SOURCES app/store_client.cpp app/store_client.h)
