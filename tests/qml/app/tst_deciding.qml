import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// What a lead decides for one person on the person's page. It is 3 November 2026.
LeadCase {
    id: testCase
    name: "Deciding"

    readonly property string off: "takeBack-training/extended/first/2026-11-03"
    readonly property string exempt: "takeBack-training/exempt/first/2026-11-03"

    function personAs(name: string, due = "2026-10-01") {
        unitAs(name, due)
        openUnit()
        look("Cato Vik")
    }
    function state(): string { return app.lead.chosen.state }
    function write(name: string, text: string) {
        item(name).focusField()
        type(text)
    }
    function done(): string {
        tryVerify(() => item("decided") !== null && item("decided").visible)
        return item("decided").title
    }

    function test_a_last_day_is_put_off_by_mouse_and_that_is_taken_back() {
        personAs("Bjørn")
        compare(state(), "33 dager over")
        const before = fixture.eventsOnDisk()
        click("extend-first")
        write("decisionDay", "3.5.2027")
        write("decisionWords", "sykdom")
        click("saveDecision")
        compare(done(), "Fristen er utsatt til 3. mai 2027.")
        compare(fixture.eventsOnDisk(), before + 2)
        compare(state(), "Pågår")
        verify(item(off).visible)
        click("leadBack")
        tryVerify(() => item("leadList") !== null && rowNamed("Cato Vik") !== null)
        compare(rowNamed("Cato Vik").stateText, "Pågår")
        look("Cato Vik")
        verify(!item("decided").visible)
        click(off)
        compare(done(), "Utsettelsen gjelder ikke lenger.")
        compare(state(), "33 dager over")
        compare(item(off), null)
        click("undoDecision")
        tryCompare(app.lead.deciding, "done", "Fristen er utsatt til 3. mai 2027.")
        compare(state(), "Pågår")
    }
    function test_somebody_is_let_off_and_not_by_keyboard_alone() {
        personAs("Bjørn")
        tabTo("exempt-first")
        keyClick(Qt.Key_Return)
        tryVerify(() => activeIn("decisionWords"))
        type("langtidspermisjon")
        keyClick(Qt.Key_Return)
        compare(done(), "Fritaket er lagret.")
        tryVerify(() => item("undoDecision").activeFocus)
        compare(app.lead.deciding.decisions.first.standing[0].text, "Fritak: langtidspermisjon")
        verify(!item("extend-first").visible)
        keyClick(Qt.Key_Return)
        tryCompare(app.lead.deciding, "done", "Fritaket gjelder ikke lenger.")
        compare(item(exempt), null)
        tryVerify(() => item("undoDecision").activeFocus)
        tabTo("exempt-first")
    }
    function test_who_is_let_off_without_having_begun_can_be_asked_again() {
        unitAs("Bjørn", "2026-10-01")
        openUnit()
        look("Anne Dahl")
        click("exempt-first")
        write("decisionWords", "permisjon")
        click("saveDecision")
        compare(done(), "Fritaket er lagret.")
        click("leadBack")
        tryVerify(() => rowNamed("Anne Dahl") !== null)
        look("Anne Dahl")
        click(exempt)
        compare(done(), "Fritaket gjelder ikke lenger.")
        compare(state(), "33 dager over")
    }
    function test_earlier_training_counts_as_a_pass() {
        personAs("Bjørn")
        click("recognise-first")
        write("decisionDay", "2025-03-01")
        write("decisionWords", "Kurs i Bergen")
        keyClick(Qt.Key_Return)
        compare(done(), "Den tidligere opplæringen er godkjent.")
        compare(state(), "Fullført")
        compare(app.lead.deciding.decisions.first.standing[0].text, "Godkjent fra før: Kurs i Bergen, tatt 1. mars 2025")
        click("leadBack")
        tryVerify(() => rowNamed("Cato Vik") !== null)
        compare(rowNamed("Cato Vik").stateText, "Fullført")
        compare(app.lead.counts.passed, 1)
    }
    function test_what_cannot_be_meant_is_said_and_nothing_typed_is_lost_data() {
        return [
            { day: "snart", words: "sykdom", fault: "Skriv dagen med dag, måned og år, slik: 3.5.2027." },
            { day: "31.2.2027", words: "sykdom", fault: "Skriv dagen med dag, måned og år, slik: 3.5.2027." },
            { day: "2.11.2026", words: "sykdom", fault: "Den dagen er gått. Velg en dag fra i dag og framover." },
            { day: "3.5.2027", words: " ", fault: "Skriv hvorfor, med noen ord." },
            { day: "3.5.2027", words: "gjelder 13097248022", fault: "Dette ligner et fødselsnummer, og blir ikke lagret. Skriv det uten nummeret." }
        ]
    }
    function test_what_cannot_be_meant_is_said_and_nothing_typed_is_lost(data) {
        personAs("Bjørn")
        const before = fixture.eventsOnDisk()
        click("extend-first")
        write("decisionDay", data.day)
        write("decisionWords", data.words)
        click("saveDecision")
        tryVerify(() => item("decisionDay").error + item("decisionWords").error === data.fault)
        compare(item("decisionDay").text, data.day)
        compare(item("decisionWords").text, data.words)
        compare(fixture.eventsOnDisk(), before)
    }
    function test_a_day_that_moves_nothing_and_one_still_to_come_are_refused() {
        personAs("Bjørn", "2027-06-01")
        click("extend-first")
        write("decisionDay", "1.6.2027")
        write("decisionWords", "ferie")
        click("saveDecision")
        tryCompare(item("decisionDay"), "error", "Fristen er allerede den dagen eller senere. Velg en senere dag.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("recognise-first").visible)
        verify(item("extend-first").activeFocus)
        click("recognise-first")
        write("decisionDay", "4.11.2026")
        write("decisionWords", "Kurs")
        click("saveDecision")
        tryCompare(item("decisionDay"), "error", "Den dagen er ikke kommet ennå. Skriv dagen opplæringen ble tatt.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("extend-first").visible)
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadList") !== null)
    }
    function test_only_what_makes_sense_is_offered() {
        personAs("Bjørn", "")
        verify(item("recognise-first").visible)
        verify(!item("extend-first").visible)
        verify(!item("exempt-first").visible)
    }
    function test_a_lead_of_other_units_is_refused_and_loses_nothing() {
        personAs("Bjørn")
        fixture.endLeadBeside("Bjørn Lie", "Årstad")
        const before = fixture.eventsOnDisk()
        click("exempt-first")
        write("decisionWords", "permisjon")
        click("saveDecision")
        tryVerify(() => app.lead.deciding.fault !== "")
        verify(item("decisionFault").text.startsWith("Det er ikke lov å tildele eller endre opplæring her."))
        compare(item("decisionWords").text, "permisjon")
        compare(fixture.eventsOnDisk(), before)
    }
    SignalSpy { id: said; target: Announcer; signalName: "said" }
    function test_what_was_done_is_announced() {
        personAs("Bjørn")
        click("exempt-first")
        write("decisionWords", "permisjon")
        said.clear()
        click("saveDecision")
        compare(done(), "Fritaket er lagret.")
        verify(said.signalArguments.some(one => one[0].startsWith("Fritaket er lagret.")))
    }
}
