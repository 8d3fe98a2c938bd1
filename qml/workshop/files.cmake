# The workshop, relative to qml/.
set(MINPLAN_WORKSHOP_QML
    workshop/FindingsPane.qml
    workshop/GraphNode.qml
    workshop/GraphPane.qml
    workshop/ModuleEntry.qml
    workshop/ModuleLine.qml
    workshop/SourceBar.qml
    workshop/SourceMessages.qml
    workshop/SourcePane.qml
    workshop/PreviewPane.qml
    workshop/WorkbenchBar.qml
    workshop/WorkbenchPage.qml
    workshop/WorkbenchTabs.qml
    workshop/WorkshopFinding.qml
    workshop/WorkshopPage.qml)
set(MINPLAN_WORKSHOP_SOURCES
    workshop/case_sketch.cpp workshop/case_sketch.h
    workshop/drafts.cpp workshop/drafts.h
    workshop/editor_command.cpp workshop/editor_command.h
    workshop/graph_layout.cpp workshop/graph_layout.h
    workshop/graph_model.cpp workshop/graph_model.h
    workshop/graph_shape.cpp workshop/graph_shape.h
    workshop/line_map.cpp workshop/line_map.h
    workshop/source_bytes.cpp workshop/source_bytes.h
    workshop/source_colours.cpp workshop/source_colours.h
    workshop/source_ground.cpp workshop/source_ground.h
    workshop/source_keeping.cpp workshop/source_model.cpp workshop/source_model.h
    workshop/source_saving.cpp workshop/source_saving.h
    workshop/module_reading.cpp workshop/module_reading.h
    workshop/module_watch.cpp workshop/module_watch.h
    workshop/preview_model.cpp workshop/preview_model.h
    workshop/preview_module.cpp workshop/preview_module.h
    workshop/workbench_model.cpp workshop/workbench_model.h workshop/workbench_places.cpp
    workshop/workshop_model.cpp workshop/workshop_model.h)
