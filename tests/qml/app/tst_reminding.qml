import ".."
import QtQuick
import QtTest
import MinPlan
import MinPlan.Testing

/// What a lead reminds people of. It is 3 November 2026.
LeadCase {
    id: testCase
    name: "Reminding"

    readonly property RemindingModel reminding: app === null ? null : app.lead.reminding
    readonly property var everyone: ["Anne Dahl", "Bjørn Lie", "Cato Vik"]

    function signInAs(name: string) {
        show()
        unitSignedIn(name)
    }
    function remindAll(due: string, addresses = []) {
        unitAs("Bjørn", due)
        if (addresses.length > 0) {
            cleanup()
            fixture.giveAddresses(addresses, "bergen.example")
            signInAs("Bjørn")
        }
        fixture.clearClipboard()
        openUnit()
        click("openRemind")
        tryVerify(() => item("remindTitle") !== null)
        settle()
    }
    function remindCato(due: string) {
        unitAs("Bjørn", due)
        fixture.clearClipboard()
        openUnit()
        look("Cato Vik")
        click("remindPerson")
        tryVerify(() => item("remindTitle") !== null)
        settle()
    }
    function done(): string {
        tryVerify(() => item("remindDone").visible)
        return item("remindDone").text
    }
    function dayFile(): string { return fixture.filesInDataFolder().find(name => name.endsWith(".ics")) ?? "" }

    function test_those_in_the_list_are_reminded_by_mouse_and_the_list_says_when() {
        unitAs("Bjørn", "2026-10-01")
        openUnit()
        compare(item("openRemind").text, "Minn 3 personer på …")
        const before = fixture.eventsOnDisk()
        click("openRemind")
        tryVerify(() => item("remindTitle") !== null)
        compare(item("remindTitle").text, "Minn 3 personer på opplæringen")
        for (const name of everyone) {
            verify(item("remindWhom").text.includes(name))
            verify(!item("remindText").text.includes(name.split(" ")[0]) || name.startsWith("Bjørn"))
        }
        compare(fixture.eventsOnDisk(), before)
        click("remindCopy")
        compare(done(), "Teksten er kopiert. Lim den inn der du skriver til folk. Det er notert at 3 personer er minnet i dag.")
        compare(fixture.clipboard(), item("remindText").text)
        compare(fixture.eventsOnDisk(), before + 3)
        verify(item("remindWhom").text.includes("Cato Vik (minnet 3.11.)"))
        click("remindBack")
        tryVerify(() => item("leadList") !== null && rowNamed("Cato Vik") !== null)
        compare(rowNamed("Cato Vik").detail, "Ergoterapeut · Minnet 3.11.")
        verify(rowNamed("Cato Vik").spoken.includes("Minnet 3.11."))
    }
    function test_the_list_as_it_is_chosen_says_whom_it_is_for() {
        unitAs("Bjørn", "2026-12-15")
        openUnit()
        compare(item("openRemind").text, "Minn 3 personer på …")
        click("state-2")
        tryCompare(app.lead, "found", 1)
        compare(item("openRemind").text, "Minn 1 person på …")
        click("openRemind")
        tryVerify(() => item("remindTitle") !== null)
        compare(item("remindTitle").text, "Minn Cato Vik på opplæringen")
        click("remindBack")
        tryVerify(() => item("state-4") !== null)
        click("state-4")
        tryCompare(app.lead, "found", 0)
        verify(!item("openRemind").visible)
    }
    function test_one_is_reminded_from_the_own_page_by_keyboard_alone() {
        unitAs("Bjørn", "2026-10-01")
        fixture.clearClipboard()
        openUnit()
        look("Cato Vik")
        verify(!item("personReminded").visible)
        tabTo("remindPerson")
        keyClick(Qt.Key_Return)
        tryVerify(() => item("remindTitle") !== null && item("remindBack").activeFocus)
        tabTo("remindCopy")
        keyClick(Qt.Key_Return)
        compare(done(), "Teksten er kopiert. Lim den inn der du skriver til folk. Det er notert at 1 person er minnet i dag.")
        verify(fixture.clipboard().startsWith("Hei Cato"))
        verify(fixture.clipboard().includes("Bjørn Lie"))
        compare(item("remindedBefore").text, "Minnet 3.11.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadPerson") !== null)
        compare(item("personReminded").text, "Minnet 3.11.")
        keyClick(Qt.Key_Escape)
        tryVerify(() => item("leadList") !== null)
    }
    function test_the_text_can_be_marked_and_copied_by_keyboard_but_not_written_in() {
        remindCato("2026-10-01")
        for (let presses = 0; presses < 40 && !activeIn("remindText"); ++presses)
            keyClick(Qt.Key_Tab)
        verify(activeIn("remindText"))
        const text = item("remindText").text
        type("x")
        compare(item("remindText").text, text)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_C, Qt.ControlModifier)
        compare(fixture.clipboard(), text)
    }
    function test_a_mail_goes_to_those_whose_address_is_known_and_only_they_are_noted() {
        remindAll("2026-10-01", ["Anne Dahl", "Cato Vik"])
        compare(reminding.mails, ["Åpne i e-post"])
        compare(item("remindMailNote").text, "Uten e-postadresse: Bjørn Lie. Adressen leses inn med listen over ansatte.")
        const before = fixture.eventsOnDisk()
        click("remindMail-0")
        compare(done(), "E-posten er åpnet i e-postprogrammet. Send den derfra. Det er notert at 2 personer er minnet i dag.")
        compare(fixture.mails().length, 1)
        verify(fixture.mails()[0].startsWith("mailto:?bcc="))
        for (const address of ["1@bergen.example", "2@bergen.example"])
            verify(fixture.mails()[0].includes(address))
        compare(fixture.eventsOnDisk(), before + 2)
        verify(!item("remindWhom").text.includes("Bjørn Lie (minnet"))
        verify(item("remindWhom").text.includes("Cato Vik (minnet 3.11.)"))
    }
    function test_many_need_several_mails_and_each_notes_its_own() {
        begin("course")
        const names = ["Bjørn Lie"]
        for (let at = 1; at < 60; ++at)
            names.push("Siri " + (100 + at))
        people(names, "")
        cleanup()
        fixture.makeLead("Bjørn Lie", "Årstad")
        fixture.assign("first", "Årstad", "2026-10-01")
        fixture.giveAddresses(names, "en-enhet-med-et-langt-navn.bergen.kommune.example")
        show()
        signInByRow(0)
        openUnit()
        click("openRemind")
        tryVerify(() => item("remindTitle") !== null)
        compare(item("remindTitle").text, "Minn 60 personer på opplæringen")
        verify(item("remindWhom").text.endsWith(" og 30 til"))
        const number = reminding.mails.length
        verify(number > 1)
        compare(reminding.mails[0], "E-post 1 av " + number)
        const before = fixture.eventsOnDisk()
        click("remindMail-1")
        verify(done() !== "")
        const second = fixture.eventsOnDisk() - before
        compare(fixture.mails()[0].split("@").length - 1, second)
        for (let at = 0; at < number; ++at) {
            if (at !== 1) {
                click("remindMail-" + at)
                tryVerify(() => !reminding.busy && fixture.mails().length > (at === 0 ? 1 : at))
            }
        }
        compare(fixture.eventsOnDisk() - before, 60)
    }
    function test_days_ahead_are_saved_for_a_calendar() {
        remindCato("2026-12-15")
        const before = fixture.eventsOnDisk()
        verify(!item("remindNoDays").visible)
        click("makeDocument")
        tryCompare(reminding.calendar, "state", DocumentModel.Done)
        compare(dayFile(), "Frister Cato Vik 2026-11-03.ics")
        const text = fixture.textOf(fixture.dataFolder + "/" + dayFile())
        verify(text.startsWith("BEGIN:VCALENDAR"))
        verify(text.includes("DTSTART;VALUE=DATE:20261215"))
        compare(fixture.eventsOnDisk(), before + 1)
        compare(done(), "Det er notert at 1 person er minnet i dag.")
    }
    function test_a_calendar_for_the_unit_has_days_and_no_names() {
        remindAll("2026-12-15")
        click("makeDocument")
        tryCompare(reminding.calendar, "state", DocumentModel.Done)
        compare(dayFile(), "Frister Årstad 2026-11-03.ics")
        const text = fixture.textOf(fixture.dataFolder + "/" + dayFile())
        for (const name of everyone)
            verify(!text.includes(name))
    }
    function test_where_all_days_have_gone_by_there_is_nothing_for_a_calendar() {
        remindCato("2026-10-01")
        verify(item("remindNoDays").visible)
        verify(!item("remindNoDays").enabled)
        verify(!item("remindCalendar").visible)
        compare(item("remindDays").text, "Ingen av fristene ligger fram i tid, så det er ingenting å sette i en kalender.")
    }
    function test_what_cannot_be_noted_is_not_done() {
        remindCato("2026-12-15")
        fixture.endLeadBeside("Bjørn Lie", "Årstad")
        const before = fixture.eventsOnDisk()
        click("remindCopy")
        tryVerify(() => item("remindFault").visible)
        verify(item("remindFault").text.startsWith("Det er ikke lov å tildele eller endre opplæring her."))
        compare(fixture.clipboard(), "")
        click("makeDocument")
        tryVerify(() => !reminding.busy)
        compare(dayFile(), "")
        compare(fixture.eventsOnDisk(), before)
    }
    SignalSpy { id: said; target: Announcer; signalName: "said" }
    function test_what_was_done_is_announced() {
        remindCato("2026-10-01")
        said.clear()
        click("remindCopy")
        verify(done() !== "")
        verify(said.signalArguments.some(one => one[0].includes("Teksten er kopiert.")))
    }
}
