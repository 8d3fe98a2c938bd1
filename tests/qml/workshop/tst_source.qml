import ".."
import QtQuick
import QtTest
import MinPlan

WorkshopCase {
    id: testCase
    name: "WorkshopSource"

    readonly property SourceModel source: bench === null ? null : bench.source

    /// The cursor at the beginning of what is searched for.
    function putCursor(text: string) {
        const area = item("sourceText")
        verify(area.text.includes(text), text)
        area.forceActiveFocus(Qt.TabFocusReason)
        area.cursorPosition = area.text.indexOf(text)
    }
    function test_the_text_is_edited_and_saved_by_the_keyboard_alone() {
        openBench()
        compare(source.state, SourceModel.Saved)
        compare(item("sourceText").text, whole)
        for (let tabs = 0; tabs < 4 && !item("sourceText").activeFocus; ++tabs)
            keyClick(Qt.Key_Tab)
        verify(item("sourceText").activeFocus)
        item("sourceText").cursorPosition = whole.indexOf("Hva gjør du nå?")
        type("Si ")
        compare(source.state, SourceModel.Unsaved)
        keyClick(Qt.Key_S, Qt.ControlModifier)
        tryCompare(source, "state", SourceModel.Saved)
        verify(fixture.textOf(path()).includes("ask: Si Hva gjør du nå?"))
        tryCompare(bench.preview.player.scene, "ask", "Si Hva gjør du nå?")
        verify(item("sourceText").activeFocus)
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        compare(source.state, SourceModel.Unsaved)
        keyClick(Qt.Key_Tab)
        verify(!item("sourceText").activeFocus)
    }
    function test_a_new_line_begins_as_far_in_as_the_one_before() {
        openBench()
        putCursor("      - scene: hans-ord")
        item("sourceText").cursorPosition -= 1
        keyClick(Qt.Key_Return)
        type("#")
        verify(item("sourceText").text.includes("\n            #\n      - scene: hans-ord"))
    }
    function test_the_cursor_leads_the_preview_from_step_to_step() {
        openBench()
        putCursor("Hjemme hos Arne.")
        tryCompare(bench.preview.player, "page", "scene")
        bench.preview.player.choose(0)
        bench.preview.player.goOn()
        compare(bench.preview.player.scene.choices.count, 0)
        putCursor("Foreslå trapp.")
        wait(250)
        compare(bench.preview.player.scene.choices.count, 0)
        putCursor("Hvem eier målet?")
        tryCompare(bench.preview.player, "page", "question")
    }
    function test_a_finding_puts_the_cursor_on_its_line() {
        openBench()
        save(whole.replace("go: trappa", "go: trapa"))
        waitForFindings(1)
        settle()
        click("finding0")
        const area = item("sourceText")
        tryVerify(() => area.activeFocus)
        compare(area.text.slice(area.cursorPosition, area.cursorPosition + 5), "trapa")
        keyClick(Qt.Key_F8)
        compare(area.text.slice(area.cursorPosition, area.cursorPosition + 5), "trapa")
        type("p")
        tryCompare(source, "state", SourceModel.Unsaved)
        click("saveSource")
        tryCompare(source, "state", SourceModel.Saved)
    }
    function test_what_another_saves_is_shown_and_the_cursor_stays() {
        openBench()
        putCursor("Hvem eier målet?")
        save(whole.replace("Les dette først.", "Les dette først.\n  # en linje til"))
        tryVerify(() => item("sourceText").text.includes("en linje til"))
        const area = item("sourceText")
        compare(area.text.slice(area.cursorPosition, area.cursorPosition + 4), "Hvem")
        compare(source.state, SourceModel.Saved)
    }
    function test_both_texts_are_kept_when_another_has_saved_too() {
        openBench()
        putCursor("Hva gjør du nå?")
        type("Si ")
        save(whole.replace("Les dette først.", "Les dette nå."))
        tryCompare(source, "state", SourceModel.Conflict)
        verify(item("conflict").visible)
        verify(item("sourceText").text.includes("Si Hva"))
        keyClick(Qt.Key_S, Qt.ControlModifier)
        verify(fixture.textOf(path()).includes("Les dette nå."))
        source.keepMine()
        tryCompare(source, "state", SourceModel.Saved)
        verify(fixture.textOf(path()).includes("Si Hva gjør du nå?"))
        verify(fixture.textOf(path() + ".fra-disken-1").includes("Les dette nå."))
        verify(source.message.includes("fra-disken-1"), source.message)

        putCursor("Si Hva")
        type("X")
        save(whole)
        tryCompare(source, "state", SourceModel.Conflict)
        source.takeTheirs()
        compare(source.state, SourceModel.Saved)
        compare(item("sourceText").text, whole)
        verify(fixture.textOf(path() + ".min-tekst-1").includes("XSi Hva"))
    }
    function test_what_is_not_saved_is_there_again_after_a_restart() {
        openBench()
        putCursor("Hva gjør du nå?")
        type("Si ")
        app.back()
        tryCompare(app, "page", AppModel.Workshop)
        restart()
        tryCompare(app, "page", AppModel.SignIn)
        mouseClick(item("persons").itemAtIndex(0))
        tryCompare(app, "page", AppModel.Home)
        app.openWorkshop()
        app.workshop.open(path())
        tryVerify(() => bench.ready)
        tryCompare(source, "state", SourceModel.Unsaved)
        verify(item("draftFound").visible)
        verify(item("sourceText").text.includes("Si Hva gjør du nå?"))
        compare(fixture.textOf(path()), whole)
        source.discard()
        compare(item("sourceText").text, whole)
        app.back()
        app.workshop.open(path())
        tryVerify(() => bench.ready && source.state === SourceModel.Saved)
    }
    function test_a_file_that_is_gone_is_told_and_can_be_written_again() {
        openBench()
        verify(fixture.remove(path()))
        tryCompare(source, "state", SourceModel.Gone)
        verify(item("sourceGone").visible)
        compare(item("sourceText").text, whole)
        click("saveSource")
        tryCompare(source, "state", SourceModel.Saved)
        compare(fixture.textOf(path()), whole)
        waitForFindings(0)
    }
    function test_the_editor_that_visual_names_is_started_at_the_line() {
        openBench()
        const told = fixture.dataFolder + "/told"
        fixture.setEditor("code", told)
        putCursor("Hvem eier målet?")
        click("openInEditor")
        const line = whole.slice(0, whole.indexOf("Hvem eier")).split("\n").length
        tryVerify(() => fixture.textOf(told) === "--goto\n" + path() + ":" + line + "\n")
    }
}
