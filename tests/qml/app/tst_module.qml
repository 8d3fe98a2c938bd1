import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

AppCase {
    id: testCase
    name: "Module"

    function playFirst() {
        app.openModule("first")
        tryCompare(app, "page", AppModel.Module)
        app.play()
        tryCompare(app.player, "page", "page")
        tryCompare(app.player, "busy", false)
        settlePlayer()
        keyClick(Qt.Key_Return)
        tryCompare(app.player, "page", "question")
        tryCompare(app.player, "busy", false)
        settlePlayer()
        keyClick(Qt.Key_1)
        for (let shows = 0; shows < 6 && app.player.page !== "end"; ++shows) {
            keyClick(Qt.Key_Return)
            tryCompare(app.player, "busy", false)
            settlePlayer()
        }
        tryCompare(app.player, "page", "end")
        app.player.leave()
        tryCompare(app, "page", AppModel.Home)
    }
    function test_a_passed_module_opens_the_next_and_gives_a_certificate() {
        home("course")
        playFirst()
        tryCompare(item("card-first"), "stateText", "Fullført")
        verify(item("card-first").line.includes("1 av 1 poeng"), item("card-first").line)
        compare(item("card-second").stateText, "Ikke startet")
        click("card-first")
        tryCompare(app, "page", AppModel.Module)
        verify(app.module.passed)
        compare(app.module.startText, "Ta på nytt")
        item("makeDocument").clicked()
        tryCompare(app.module.certificate, "state", DocumentModel.Done)
        verify(app.module.certificate.text.includes(fixture.dataFolder))
        verify(fixture.filesInDataFolder().some(name => name.endsWith(".pdf")))
    }
    function test_what_is_new_since_one_passed_is_offered() {
        home("course")
        playFirst()
        click("card-first")
        tryCompare(app, "page", AppModel.Module)
        compare(item("newsPanel"), null)

        restartEdited("first", "edition: 1", "edition: 2")
        click("card-first")
        tryCompare(app, "page", AppModel.Module)
        compare(item("newsPanel"), null)

        restartEdited("first", "ask: Er svaret ja?", "ask: Er svaret fortsatt **ja**?\n        changed: {2: changes-answer}")
        click("card-first")
        tryCompare(app, "page", AppModel.Module)
        verify(app.module.passed)
        verify(item("newsPanel").visible)
        compare(app.module.news.count, 1)
        const row = app.module.news.index(0, 0)
        compare(app.module.news.data(row, Qt.UserRole + 1), "Er svaret fortsatt ja?")
        app.goHome()
        playFirst()
        click("card-first")
        tryCompare(app, "page", AppModel.Module)
        compare(item("newsPanel"), null)
    }
}
