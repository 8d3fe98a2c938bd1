import ".."
import QtQuick
import QtTest
import MinPlan

WorkshopCase {
    id: testCase
    name: "WorkshopGraph"

    readonly property GraphModel graph: bench === null ? null : bench.graph

    /// The preview is in the case, and the case is drawn.
    function showCase(text: string) {
        const area = item("sourceText")
        area.forceActiveFocus(Qt.TabFocusReason)
        area.cursorPosition = area.text.indexOf(text)
        tryVerify(() => bench.caseShown)
        tryCompare(graph, "state", GraphModel.Drawn)
        settle()
    }
    function test_a_case_is_drawn_while_the_preview_is_in_it() {
        openBench()
        verify(!item("graphPane").visible)
        showCase("Hjemme hos Arne.")
        verify(item("graphPane").visible)
        compare(graph.scenes.count, 3)
        compare(item("scene-kaia").note, "start")
        compare(item("scene-hans-ord").note, "god slutt")
        compare(item("scene-trappa").shape, "octagon")
        verify(item("scene-kaia").x < item("scene-trappa").x)
        verify(item("scene-kaia").Accessible.name.includes("hans-ord, trappa"), item("scene-kaia").Accessible.name)
    }
    function test_a_scene_that_is_clicked_is_found_in_the_text_and_played() {
        openBench()
        showCase("Hjemme hos Arne.")
        click("scene-trappa")
        const area = item("sourceText")
        const line = whole.slice(0, whole.indexOf("- scene: trappa")).split("\n").length
        compare(bench.source.line, line)
        compare(bench.preview.player.scene.ending, SceneModel.None)
        click("playScene")
        tryCompare(bench.preview.player.scene, "ending", SceneModel.Poor)
        verify(item("graphPane").visible)
    }
    function test_what_nobody_gets_to_and_what_does_not_exist_is_told_in_words() {
        openBench()
        save(whole.replace("go: trappa", "go: trapa"))
        waitForFindings(1)
        showCase("Hjemme hos Arne.")
        tryCompare(graph.scenes, "count", 4)
        tryVerify(() => item("scene-trapa") !== null && item("scene-trapa").note === "finnes ikke")
        compare(item("scene-trappa").note, "ingen kommer hit")
        verify(item("scene-trappa").dashed)
        save(whole)
        tryCompare(graph.scenes, "count", 3)
    }
    function test_the_keyboard_alone_plays_from_a_scene() {
        openBench()
        showCase("Hjemme hos Arne.")
        for (let tabs = 0; tabs < 24 && !item("scene-kaia").activeFocus; ++tabs)
            keyClick(Qt.Key_Tab)
        verify(item("scene-kaia").activeFocus)
        keyClick(Qt.Key_Tab)
        verify(item("scene-hans-ord").activeFocus)
        keyClick(Qt.Key_Return)
        verify(item("scene-hans-ord").activeFocus)
        verify(item("scene-hans-ord").chosen)
        for (let tabs = 0; tabs < 4 && !item("playScene").activeFocus; ++tabs)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
        verify(item("playScene").activeFocus)
        keyClick(Qt.Key_Space)
        tryCompare(bench.preview.player.scene, "ending", SceneModel.Good)
    }
    function test_the_preview_begins_where_the_cursor_is() {
        openBench()
        showCase("Arne ser ned.")
        click("playFromCursor")
        tryCompare(bench.preview.player.scene, "ending", SceneModel.Poor)
    }
    function test_the_preview_is_shown_in_another_language() {
        openBench()
        compare(bench.language, "nb")
        compare(bench.preview.player.reading.text.trim(), "Les dette først.")
        click("language-nn")
        compare(bench.preview.player.reading.text.trim(), "Les dette fyrst.")
        compare(bench.language, "nn")
        verify(fixture.write(fixture.modulesFolder() + "/samtalen/nn.yaml", "overlay: nn\nfor: samtalen\ntexts:\n  steps/velkommen/text: Les no.\n"))
        tryVerify(() => bench.preview.player.reading.text.trim() === "Les no.")
    }
}
