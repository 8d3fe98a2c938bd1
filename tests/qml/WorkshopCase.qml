import QtQuick
import MinPlan

/// A test over the workshop, on a module of its own.
AppCase {
    id: testCase

    readonly property WorkbenchModel bench: app === null ? null : app.workshop.bench
    property string whole: ""

    onCopy: true

    /// The module lies on the bench.
    function openBench() {
        home("workshop")
        app.openWorkshop()
        settle()
        whole = fixture.textOf(path())
        app.workshop.open(path())
        tryCompare(app, "page", AppModel.Workbench)
        tryVerify(() => bench.ready)
        settle()
    }
    function path(): string { return fixture.modulesFolder() + "/samtalen/module.yaml" }
    function save(text: string) { verify(fixture.write(path(), text)) }
    function waitForFindings(count: int) { tryCompare(bench.findings, "count", count) }
    /// The preview's page is «page», «scene» …
    function waitForPreview(page: string) { tryCompare(bench.preview.player, "page", page) }
}
