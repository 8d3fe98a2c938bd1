import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// «Virker det?»: two numbers a month, and what people knew before and after. It is 3 November 2026.
LeadCase {
    id: testCase
    name: "Effect"

    function effectAs(name: string) {
        unitAs(name, "")
        openUnit()
        click("openEffect")
        tryVerify(() => item("effectTitle") !== null && app.lead.effect.ready)
        settle()
    }
    function write(name: string, text: string) {
        item(name).focusField()
        item(name).input.selectAll()
        type(text)
    }
    function tabIn(name: string) {
        for (let presses = 0; presses < 40 && !activeIn(name); ++presses)
            keyClick(Qt.Key_Tab)
        verify(activeIn(name), "Tab never comes to " + name)
    }
    function faults(): string { return Object.values(app.lead.effect.faults).join(" ") }

    function test_a_month_is_entered_seen_and_taken_back_by_mouse() {
        effectAs("Bjørn")
        verify(item("knowledgeNone").visible)
        compare(app.lead.effect.months[0], "november 2026")
        write("planUsers", "40")
        write("planWith", "22")
        click("planSave")
        tryVerify(() => item("effectDone").visible)
        compare(item("effectDone").title, "Lagret for november 2026: 22 av 40 brukere har plan")
        compare(app.lead.effect.shares.count, 1)
        verify(item("planChart").visible)
        compare(app.lead.effect.chart.medianText, "Median: 55 %")
        click("undoEffect")
        tryCompare(app.lead.effect.shares, "count", 0)
        verify(!item("planChart").visible)
        click("effectBack")
        tryVerify(() => item("leadList") !== null)
    }
    function test_a_month_is_entered_by_keyboard_alone() {
        effectAs("Bjørn")
        tabIn("planMonth")
        keyClick(Qt.Key_Down)
        tabIn("planUsers")
        type("40")
        tabIn("planWith")
        type("10")
        keyClick(Qt.Key_Return)
        tryCompare(app.lead.effect, "done", "Lagret for oktober 2026: 10 av 40 brukere har plan")
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadList") !== null)
        compare(app.page, AppModel.Lead)
    }
    function test_numbers_that_cannot_be_are_told_at_their_field() {
        effectAs("Bjørn")
        click("planSave")
        compare(faults(), "Skriv hvor mange brukere enheten har, for eksempel 40.")
        verify(activeIn("planUsers"))
        write("planUsers", "10")
        click("planSave")
        compare(faults(), "Skriv hvor mange av dem som har individuell plan. Ingen er 0.")
        write("planWith", "11")
        click("planSave")
        compare(faults(), "Flere har plan enn det er brukere. Se over tallene.")
        verify(activeIn("planWith"))
        compare(app.lead.effect.shares.count, 0)
    }
    function test_six_months_show_a_shift_in_words() {
        effectAs("Bjørn")
        for (let back = 11; back >= 0; --back) {
            app.lead.effect.month = back
            app.lead.effect.users = "40"
            app.lead.effect.withPlan = String(back >= 6 ? 10 + back % 2 : 24 + back % 2)
            app.lead.effect.enter()
            tryVerify(() => !app.lead.effect.busy)
        }
        compare(app.lead.effect.faults, {})
        compare(app.lead.effect.shares.count, 12)
        verify(app.lead.effect.chart.signals.some(line => line.includes("ligger alle månedene over medianen")))
    }
}
