import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// A test of «Enheten min».
AppCase {
    /// Anne administers, Bjørn leads Årstad, Cato does neither; all are in Årstad. Cato has begun a module; it may be due.
    function unitAs(name: string, due = "") {
        begin("course")
        people(["Anne Dahl", "Bjørn Lie", "Cato Vik"], "")
        give("Anne Dahl", "administrator")
        cleanup()
        fixture.makeLead("Bjørn Lie", "Årstad")
        fixture.learn("Cato Vik", 2)
        if (due !== "")
            fixture.assign("first", "Årstad", due)
        show()
        tryVerify(() => activeIn("search"))
        type(name)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        settle()
    }
    function openUnit() {
        click("navLead")
        tryCompare(app, "page", AppModel.Lead)
        tryVerify(() => app.lead.ready)
        tryVerify(() => item("leadList") !== null && item("leadList").count > 0)
        settle()
    }
    function rowNamed(name: string): Item {
        const list = item("leadList")
        for (let at = 0; at < list.count; ++at) {
            const row = list.itemAtIndex(at)
            if (row !== null && row.name === name)
                return row
        }
        return null
    }

    function unitSignedIn(name: string) {
        tryVerify(() => app.page === AppModel.Home || activeIn("search"))
        if (app.page === AppModel.Home)
            return
        type(name)
        keyClick(Qt.Key_Return)
        tryCompare(app, "page", AppModel.Home)
        settle()
    }
    /// By pressing a row: searching a long list while its rows are being made has Qt 6.4 warn.
    function signInByRow(row: int) {
        tryVerify(() => item("persons") !== null && item("persons").itemAtIndex(row) !== null)
        settle()
        mouseClick(item("persons").itemAtIndex(row))
        tryCompare(app, "page", AppModel.Home)
        tryVerify(() => app.home.ready)
        settle()
    }
    /// Opens the page of one in the list.
    function look(name: string) {
        mouseClick(rowNamed(name))
        tryVerify(() => item("leadPerson") !== null && item("leadPerson").text === name)
        settle()
    }
}
