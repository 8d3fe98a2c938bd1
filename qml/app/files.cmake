# The surfaces around the player, relative to qml/.
set(MINPLAN_APP_QML
    app/AppRoot.qml app/KeysOverlay.qml app/KeyLine.qml app/Main.qml app/NavButton.qml app/NavPlaces.qml app/NavStrip.qml app/Navigation.qml
    app/SaveState.qml app/ShellPage.qml app/StoreFaultPage.qml app/Wordmark.qml
    documents/DocumentResult.qml
    home/CertificatePanel.qml home/CourseDonePanel.qml home/CourseFaultPanel.qml home/ContinueCard.qml home/CourseSection.qml home/EmptyShelf.qml
    home/FindingRow.qml home/HomePage.qml home/ModuleCard.qml home/ModulePage.qml home/NewsPanel.qml home/ObjectiveRow.qml home/RecordFaultPanel.qml home/SharePanel.qml home/StepRow.qml home/UnsavedPanel.qml
    people/FirstChoice.qml people/FirstStart.qml people/NewPersonForm.qml people/PersonPicker.qml people/PersonLine.qml people/PersonRow.qml people/NewPinFields.qml people/NewPinForm.qml people/PinForm.qml people/IdleNotice.qml people/UnitField.qml
    people/SignInPage.qml
    staff/StaffChange.qml staff/StaffFileForm.qml staff/StaffFinding.qml staff/StaffIntakeView.qml staff/StaffListView.qml staff/StaffLogRow.qml staff/StaffLogView.qml
    staff/StaffJoinPreview.qml staff/StaffJoinView.qml staff/StaffPage.qml staff/StaffPersonView.qml staff/StaffFact.qml staff/StaffPreview.qml staff/StaffPreviewHead.qml staff/StaffTabs.qml
    lead/LeadAssignForm.qml lead/LeadAssignPage.qml lead/LeadColumns.qml lead/LeadDecisions.qml lead/LeadDecisionForm.qml lead/LeadEffectPage.qml lead/LeadExport.qml lead/LeadFilters.qml lead/LeadHead.qml lead/LeadKnowledge.qml lead/LeadLayout.qml lead/LeadList.qml lead/LeadListView.qml lead/LeadPage.qml lead/LeadPersonView.qml lead/LeadPlanForm.qml
    lead/LeadRemindPage.qml lead/LeadRow.qml lead/LeadRunChart.qml lead/LeadTile.qml lead/LeadUnitRow.qml lead/LeadUnitsView.qml
    presenting/HandCounts.qml presenting/PresentingPage.qml
    settings/PinSection.qml settings/SettingsPage.qml settings/TextSizeRow.qml)
set(MINPLAN_APP_SOURCES
    app/app_model.cpp app/app_model.h app/command_line.cpp app/command_line.h app/composition.cpp
    app/finding_words.cpp app/finding_words.h app/made_up_answers.cpp app/made_up_answers.h
    app/composition.h app/no_network.cpp app/no_network.h app/qt_values.h
    app/typed_path.cpp app/typed_path.h app/rows_model.cpp app/rows_model.h app/store_client.cpp app/store_client.h app/stage.cpp app/stage.h
    app/window.cpp app/window.h
    home/card_list_model.cpp home/card_list_model.h home/card_words.cpp
    documents/calendar_json.cpp documents/calendar_json.h documents/certificate_json.cpp documents/certificate_json.h documents/document_model.cpp
    documents/document_model.h documents/list_json.cpp documents/list_json.h documents/sheet_json.cpp documents/sheet_json.h home/certificate_model.cpp home/certificate_model.h
    home/course_list_model.cpp home/course_list_model.h
    home/home_model.cpp home/home_model.h home/home_words.cpp
    home/library.cpp home/library.h
    home/module_page_model.cpp home/module_page_model.h home/module_rows.cpp
    home/standing.cpp home/standing.h
    people/idle_watch.cpp people/idle_watch.h people/person_list_model.cpp people/person_list_model.h people/pin_model.cpp people/pin_model.h people/session.cpp people/session.h
    people/sign_in_adding.cpp people/sign_in_model.cpp people/sign_in_model.h people/sign_in_words.cpp people/sign_in_words.h
    staff/staff_intake_model.cpp staff/staff_intake_model.h staff/staff_join_model.cpp staff/staff_join_model.h staff/staff_list_model.cpp staff/staff_list_model.h
    staff/staff_log_model.cpp staff/staff_log_model.h staff/staff_model.cpp staff/staff_model.h
    settings/settings_model.cpp settings/settings_model.h
    lead/assigning_choice.cpp lead/assigning_model.cpp lead/assigning_model.h lead/assigning_words.cpp lead/assigning_words.h lead/due_text.cpp lead/due_text.h lead/lead_assigning.cpp
    lead/deciding_model.cpp lead/deciding_model.h lead/deciding_words.cpp lead/deciding_words.h
    lead/effect_model.cpp lead/effect_model.h lead/effect_read.cpp lead/effect_read.h lead/effect_words.cpp lead/effect_words.h lead/lead_effect.cpp
    lead/lead_export.cpp lead/lead_model.cpp lead/lead_model.h lead/lead_person.cpp lead/lead_reminding.cpp lead/lead_rows.cpp lead/lead_rows.h lead/lead_sums.cpp lead/lead_sums.h lead/lead_units.cpp lead/lead_words.cpp lead/lead_words.h
    presenting/presenting_model.cpp presenting/presenting_model.h presenting/shown_module.cpp presenting/shown_module.h
    lead/reminding_model.cpp lead/reminding_model.h lead/unit_read.cpp lead/unit_read.h people/access_of.h)
