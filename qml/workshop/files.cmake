# The workshop, relative to qml/.
set(MINPLAN_WORKSHOP_QML
    workshop/FindingsPane.qml
    workshop/ModuleLine.qml
    workshop/PreviewPane.qml
    workshop/WorkbenchBar.qml
    workshop/WorkbenchPage.qml
    workshop/WorkbenchTabs.qml
    workshop/WorkshopFinding.qml
    workshop/WorkshopPage.qml)
set(MINPLAN_WORKSHOP_SOURCES
    workshop/module_reading.cpp workshop/module_reading.h
    workshop/module_watch.cpp workshop/module_watch.h
    workshop/preview_model.cpp workshop/preview_model.h
    workshop/preview_module.cpp workshop/preview_module.h
    workshop/workbench_model.cpp workshop/workbench_model.h
    workshop/workshop_model.cpp workshop/workshop_model.h)
