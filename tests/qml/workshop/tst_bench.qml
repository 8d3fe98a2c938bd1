import ".."
import QtQuick
import QtTest
import MinPlan

WorkshopCase {
    id: testCase
    name: "Workbench"

    function test_a_module_of_the_library_is_opened_by_mouse() {
        home("workshop")
        click("navWorkshop")
        tryCompare(app, "page", AppModel.Workshop)
        click("workshopModule0")
        tryCompare(app, "page", AppModel.Workbench)
        tryVerify(() => bench.ready)
        compare(bench.title, "Samtalen")
        compare(bench.findings.count, 0)
        verify(bench.summary.startsWith("Ingen funn"))
        compare(bench.preview.player.page, "page")
    }
    function test_a_folder_is_opened_by_its_path_and_a_wrong_one_is_refused_in_words() {
        home("workshop")
        app.openWorkshop()
        settle()
        item("modulePath").text = "/finnes/ikke"
        click("openPath")
        compare(app.page, AppModel.Workshop)
        verify(item("modulePath").error.includes("/finnes/ikke"))
        item("modulePath").text = fixture.modulesFolder()
        click("openPath")
        verify(item("modulePath").error.includes("module.yaml"))
        item("modulePath").text = "\"" + fixture.modulesFolder() + "/samtalen\""
        compare(item("modulePath").error, "")
        click("openPath")
        tryCompare(app, "page", AppModel.Workbench)
    }
    function test_saving_shows_what_is_wrong_and_what_no_longer_is() {
        openBench()
        save(whole.replace("go: trappa", "go: trapa"))
        waitForFindings(1)
        const first = item("findingsList").itemAtIndex(0)
        compare(first.severity, "Feil")
        verify(first.place.startsWith("module.yaml:"))
        verify(first.hint.includes("trappa"), first.hint)
        save(whole)
        waitForFindings(0)
        verify(fixture.writeAndRename(path(), whole.replace("minutes:", "minuter:")))
        waitForFindings(1)
        verify(fixture.writeAndRename(path(), whole))
        waitForFindings(0)
    }
    function test_the_preview_keeps_its_place_when_the_file_is_saved() {
        openBench()
        const player = bench.preview.player
        settlePlayer()
        item("previewPlayer").item.goOn()
        tryCompare(player, "page", "scene")
        compare(player.scene.ask, "Hva gjør du nå?")
        save(whole.replace("Hva gjør du nå?", "Hva sier du?"))
        tryCompare(player.scene, "ask", "Hva sier du?")
        compare(player.page, "scene")
    }
    function scrollerAround(inner: Item): Item {
        let up = inner
        while (up && up.contentY === undefined)
            up = up.parent
        return up
    }
    function test_a_page_that_was_scrolled_stays_where_it_was_when_the_file_is_saved() {
        openBench()
        const player = bench.preview.player
        settlePlayer()
        const longer = whole.replace("text: Les dette først.\n", "text: |\n" + "      Et avsnitt til.\n\n".repeat(60))
        verify(longer !== whole)
        save(longer)
        tryVerify(() => player.reading.text.includes("Et avsnitt til."))
        const scroller = scrollerAround(findChild(item("previewPlayer"), "heading"))
        tryVerify(() => scroller.contentHeight > scroller.height + 300)
        scroller.contentY = 200
        save(longer.replace("Et avsnitt til.", "Et annet avsnitt."))
        tryVerify(() => player.reading.text.includes("Et annet avsnitt."))
        compare(scrollerAround(findChild(item("previewPlayer"), "heading")), scroller)
        compare(scroller.contentY, 200)
    }
    function test_a_file_that_cannot_be_read_is_a_finding_and_the_preview_stays() {
        openBench()
        save("module: \"uten slutt\n")
        waitForFindings(1)
        compare(bench.preview.state, PreviewModel.Stale)
        verify(item("previewStale").visible)
        compare(bench.preview.player.page, "page")
        verify(fixture.remove(path()))
        tryVerify(() => bench.findings.count === 1 && item("findingsList").itemAtIndex(0).sentence.includes("module.yaml"))
        save("")
        tryVerify(() => bench.ready && bench.findings.count === 1)
        save(whole)
        waitForFindings(0)
        compare(bench.preview.state, PreviewModel.Playing)
    }
    function test_a_finding_that_is_clicked_begins_the_preview_at_its_step() {
        openBench()
        save(whole.replace("why: Det er hans plan.", "hvy: Det er hans plan."))
        tryVerify(() => bench.findings.count > 0)
        settle()
        click("finding0")
        waitForPreview("question")
        compare(bench.preview.from, "Prøv deg")
        click("playFromStart")
        waitForPreview("page")
    }
    function test_the_preview_records_nothing() {
        openBench()
        const before = fixture.eventsOnDisk()
        const player = bench.preview.player
        for (let shows = 0; shows < 20 && player.page !== "end"; ++shows) {
            player.choose(0)
            player.goOn()
        }
        compare(player.page, "end")
        verify(item("certificate") === null || !item("certificate").visible)
        player.goOn()
        waitForPreview("page")
        compare(fixture.eventsOnDisk(), before)
    }
    function test_the_way_back_leads_to_the_choice_and_home() {
        openBench()
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Workshop)
        compare(app.workshop.bench, null)
        settle()
        keyClick(Qt.Key_Escape)
        tryCompare(app, "page", AppModel.Home)
    }
    function test_the_keyboard_alone_does_it() {
        home("workshop")
        app.openWorkshop()
        settle()
        verify(item("workshopModule0").activeFocus)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Workbench)
        tryVerify(() => bench.ready)
        whole = fixture.textOf(path())
        save(whole.replace("go: trappa", "go: trapa").replace("why: Det er", "hvy: Det er"))
        tryVerify(() => bench.findings.count >= 2)
        settle()
        keyClick(Qt.Key_Tab)
        item("findingsList").forceActiveFocus(Qt.TabFocusReason)
        verify(item("finding0").activeFocus)
        verify(item("finding0").Accessible.name.startsWith("Feil. module.yaml:"))
        keyClick(Qt.Key_Down)
        verify(item("finding1").activeFocus)
        keyClick(Qt.Key_Return)
        waitForPreview("question")
        verify(item("sourceText").activeFocus)
        keyClick(Qt.Key_F8, Qt.ShiftModifier)
        waitForPreview("scene")
        for (let tabs = 0; tabs < 8 && !item("previewPlayer").item.activeFocus; ++tabs)
            keyClick(Qt.Key_Tab)
        verify(item("previewPlayer").item.activeFocus)
        keyClick(Qt.Key_1)
        verify(bench.preview.player.scene.choices.count === 2)
        settlePlayer()
        keyClick(Qt.Key_Return)
        tryCompare(bench.preview.player.scene, "narration", "Dere skriver ned det han sa.")
    }
    function test_the_preview_does_not_take_the_focus_from_the_findings() {
        openBench()
        save(whole.replace("go: trappa", "go: trapa"))
        waitForFindings(1)
        settle()
        item("findingsList").forceActiveFocus(Qt.TabFocusReason)
        save(whole.replace("go: trappa", "go: trapp"))
        settle()
        tryVerify(() => bench.findings.count === 1)
        verify(!item("previewPlayer").item.activeFocus)
    }
}
