<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="nb">
<context>
    <name>AnswerBlanks</name>
    <message>
        <source>%1. Ditt svar: %2</source>
        <translation>%1. Svaret ditt: %2</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Tall, i %1</source>
        <translation>Tal, i %1</translation>
    </message>
    <message>
        <source>Ditt svar</source>
        <translation>Svaret ditt</translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Bruk knappene, eller Alt og pil opp eller ned.</source>
        <translation>Bruk knappane, eller Alt og pil opp eller ned.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Din tekst. %1</source>
        <translation>Teksten din. %1</translation>
    </message>
</context>
<context>
    <name>AppRoot</name>
    <message>
        <source>Åpner Min plan …</source>
        <translation>Opnar Min plan …</translation>
    </message>
</context>
<context>
    <name>AssigningWords</name>
    <message>
        <source>Hele kurset «%1»</source>
        <translation>Heile kurset «%1»</translation>
    </message>
    <message>
        <source>Innen en bestemt dag</source>
        <translation>Innan ein bestemd dag</translation>
    </message>
    <message>
        <source>Så mange dager etter start i stillingen</source>
        <translation>Så mange dagar etter start i stillinga</translation>
    </message>
    <message>
        <source>Hvert år, innen utgangen av en måned</source>
        <translation>Kvart år, innan utgangen av ein månad</translation>
    </message>
    <message>
        <source>På nytt, så mange måneder etter bestått</source>
        <translation>På nytt, så mange månader etter bestått</translation>
    </message>
    <message>
        <source>%1, bare yrket %2</source>
        <translation>%1, berre yrket %2</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>BlankPart</name>
    <message>
        <source>Felt %1</source>
        <translation>Felt %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n prosedyre(r)</source>
        <translation>
            <numerusform>%n prosedyre</numerusform>
            <numerusform>%n prosedyrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(r)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n casar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skriveøvelse(r)</source>
        <translation>
            <numerusform>%n skriveøving</numerusform>
            <numerusform>%n skriveøvingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kunnskapstest(er)</source>
        <translation>
            <numerusform>%n kunnskapstest</numerusform>
            <numerusform>%n kunnskapstestar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppgave(r) i praksis</source>
        <translation>
            <numerusform>%n oppgåve i praksis</numerusform>
            <numerusform>%n oppgåver i praksis</numerusform>
        </translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Pågår · %1 %</source>
        <translation>I gang · %1 %</translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation>Ikkje bestått enno</translation>
    </message>
    <message>
        <source>Må tas på nytt</source>
        <translation>Må takast på nytt</translation>
    </message>
    <message>
        <source>Etter «%1»</source>
        <translation>Etter «%1»</translation>
    </message>
    <message>
        <source>Må rettes</source>
        <translation>Må rettast</translation>
    </message>
    <message>
        <source>%1 av %2 poeng</source>
        <translation>%1 av %2 poeng</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 min · %2</source>
        <translation>%1 min · %2</translation>
    </message>
    <message>
        <source>Modulen finnes ikke i mappen.</source>
        <translation>Modulen finst ikkje i mappa.</translation>
    </message>
    <message>
        <source>Modulen har feil. Åpne kortet for å se funnene.</source>
        <translation>Modulen har feil. Opne kortet for å sjå funna.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Riktig</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Ikke riktig</source>
        <translation>Ikkje rett</translation>
    </message>
</context>
<context>
    <name>CourseDonePanel</name>
    <message>
        <source>Du har fullført hele kurset</source>
        <translation>Du har fullført heile kurset</translation>
    </message>
    <message>
        <source>Lag kursbevis (PDF)</source>
        <translation>Lag kursbevis (PDF)</translation>
    </message>
</context>
<context>
    <name>CourseFaultPanel</name>
    <message>
        <source>Kursfilen må rettes</source>
        <translation>Kursfila må rettast</translation>
    </message>
</context>
<context>
    <name>DecidingWords</name>
    <message>
        <source>Angre utsettelsen</source>
        <translation>Angre utsetjinga</translation>
    </message>
    <message>
        <source>Utsettelsen gjelder ikke lenger.</source>
        <translation>Utsetjinga gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Angre fritaket</source>
        <translation>Angre fritaket</translation>
    </message>
    <message>
        <source>Fritaket gjelder ikke lenger.</source>
        <translation>Fritaket gjeld ikkje lenger.</translation>
    </message>
    <message>
        <source>Angre godkjenningen</source>
        <translation>Angre godkjenninga</translation>
    </message>
    <message>
        <source>Den tidligere opplæringen er ikke godkjent lenger.</source>
        <translation>Den tidlegare opplæringa er ikkje godkjend lenger.</translation>
    </message>
    <message>
        <source>Utsatt til %1: %2</source>
        <translation>Utsett til %1: %2</translation>
    </message>
    <message>
        <source>Fritak: %1</source>
        <translation>Fritak: %1</translation>
    </message>
    <message>
        <source>Godkjent fra før: %1, tatt %2</source>
        <translation>Godkjend frå før: %1, teken %2</translation>
    </message>
    <message>
        <source>Fristen er utsatt til %1.</source>
        <translation>Fristen er utsett til %1.</translation>
    </message>
    <message>
        <source>Fritaket er lagret.</source>
        <translation>Fritaket er lagra.</translation>
    </message>
    <message>
        <source>Den tidligere opplæringen er godkjent.</source>
        <translation>Den tidlegare opplæringa er godkjend.</translation>
    </message>
    <message>
        <source>Skriv hva kurset eller kursbeviset heter.</source>
        <translation>Skriv kva kurset eller kursbeviset heiter.</translation>
    </message>
    <message>
        <source>Skriv hvorfor, med noen ord.</source>
        <translation>Skriv kvifor, med nokre ord.</translation>
    </message>
    <message>
        <source>Skriv det kortere: høyst 200 tegn.</source>
        <translation>Skriv det kortare: høgst 200 teikn.</translation>
    </message>
    <message>
        <source>Dette ligner et fødselsnummer, og blir ikke lagret. Skriv det uten nummeret.</source>
        <translation>Dette liknar eit fødselsnummer, og blir ikkje lagra. Skriv det utan nummeret.</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>programmet %1 mangler eller kan ikke startes. Installer Min plan på nytt.</source>
        <translation>programmet %1 manglar eller kan ikkje startast. Installer Min plan på nytt.</translation>
    </message>
    <message>
        <source>det tok for lang tid. Prøv igjen.</source>
        <translation>det tok for lang tid. Prøv igjen.</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>frist %n dag(er) etter start i stillingen</source>
        <translation>
            <numerusform>frist %n dag etter start i stillinga</numerusform>
            <numerusform>frist %n dagar etter start i stillinga</numerusform>
        </translation>
    </message>
    <message>
        <source>frist hvert år innen utgangen av %1</source>
        <translation>frist kvart år innan utgangen av %1</translation>
    </message>
    <message numerus="yes">
        <source>på nytt %n måned(er) etter bestått</source>
        <translation>
            <numerusform>på nytt %n månad etter bestått</numerusform>
            <numerusform>på nytt %n månader etter bestått</numerusform>
        </translation>
    </message>
    <message>
        <source>frist %1</source>
        <translation>frist %1</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>%1 til %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Fra %1 ligger alle månedene over medianen. Det er neppe tilfeldig.</source>
        <translation>Frå %1 ligg alle månadene over medianen. Det er neppe tilfeldig.</translation>
    </message>
    <message>
        <source>Fra %1 ligger alle månedene under medianen. Det er neppe tilfeldig.</source>
        <translation>Frå %1 ligg alle månadene under medianen. Det er neppe tilfeldig.</translation>
    </message>
    <message>
        <source>Fra %1 går det bare opp. Det kan være tilfeldig; se om det varer.</source>
        <translation>Frå %1 går det berre opp. Det kan vere tilfeldig; sjå om det varer.</translation>
    </message>
    <message>
        <source>Fra %1 går det bare ned. Det kan være tilfeldig; se om det varer.</source>
        <translation>Frå %1 går det berre ned. Det kan vere tilfeldig; sjå om det varer.</translation>
    </message>
    <message>
        <source>Om noe har endret seg, kan sies når seks måneder er skrevet inn.</source>
        <translation>Om noko har endra seg, kan seiast når seks månader er skrivne inn.</translation>
    </message>
    <message>
        <source>Ingenting her er mer enn det tilfeldigheter gir.</source>
        <translation>Ingenting her er meir enn det tilfelle gir.</translation>
    </message>
    <message>
        <source>%1 prosentpoeng (mellom %2 og %3)</source>
        <translation>%1 prosentpoeng (mellom %2 og %3)</translation>
    </message>
    <message>
        <source>Alle kunne alt fra før.</source>
        <translation>Alle kunne alt frå før.</translation>
    </message>
    <message>
        <source>De lærte %1 % av det de ikke kunne fra før.</source>
        <translation>Dei lærte %1 % av det dei ikkje kunne frå før.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Median før kurset: %1 %</source>
        <translation>Median før kurset: %1 %</translation>
    </message>
    <message>
        <source>Median: %1 %</source>
        <translation>Median: %1 %</translation>
    </message>
    <message>
        <source>Andel med plan fra %1 (%2 %) til %3 (%4 %)</source>
        <translation>Del med plan frå %1 (%2 %) til %3 (%4 %)</translation>
    </message>
    <message>
        <source>%1 av %2 brukere har plan, %3 %</source>
        <translation>%1 av %2 brukarar har plan, %3 %</translation>
    </message>
    <message>
        <source>%1 (fra utgave %2)</source>
        <translation>%1 (frå utgåve %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har svart både før og etter. Tallene vises når de er minst %1.</source>
        <translation>
            <numerusform>%n person har svara både før og etter. Tala blir viste når dei er minst %1.</numerusform>
            <numerusform>%n personar har svara både før og etter. Tala blir viste når dei er minst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har svart både før og etter</source>
        <translation>
            <numerusform>%n person har svara både før og etter</numerusform>
            <numerusform>%n personar har svara både før og etter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Her er det ingen kurs ennå</source>
        <translation>Her er det ingen kurs enno</translation>
    </message>
    <message>
        <source>Legg kursmappen der, eller start Min plan med --modules og mappen der kurset ligger.</source>
        <translation>Legg kursmappa der, eller start Min plan med --modules og mappa der kurset ligg.</translation>
    </message>
    <message>
        <source>Let på nytt</source>
        <translation>Leit på nytt</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Til kurset</source>
        <translation>Til kurset</translation>
    </message>
    <message>
        <source>Enter for å gå til kurset</source>
        <translation>Enter for å gå til kurset</translation>
    </message>
    <message>
        <source>Bestått</source>
        <translation>Bestått</translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation>Ikkje bestått enno</translation>
    </message>
    <message>
        <source>Du er ferdig med modulen. Du kan lese den igjen når du vil.</source>
        <translation>Du er ferdig med modulen. Du kan lese han igjen når du vil.</translation>
    </message>
    <message>
        <source>Du kan ta modulen på nytt når du vil. %1</source>
        <translation>Du kan ta modulen på nytt når du vil. %1</translation>
    </message>
    <message>
        <source>Kursbevis (PDF)</source>
        <translation>Kursbevis (PDF)</translation>
    </message>
    <message>
        <source>Spill en gang til</source>
        <translation>Spel ein gong til</translation>
    </message>
    <message>
        <source>Enter for å spille en gang til</source>
        <translation>Enter for å spele ein gong til</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>Det gikk godt</source>
        <translation>Det gjekk godt</translation>
    </message>
    <message>
        <source>Både godt og mindre godt</source>
        <translation>Både godt og mindre godt</translation>
    </message>
    <message>
        <source>Det gikk ikke så godt</source>
        <translation>Det gjekk ikkje så godt</translation>
    </message>
</context>
<context>
    <name>ErrorStep</name>
    <message>
        <source>Modulen kunne ikke åpnes</source>
        <translation>Modulen kunne ikkje opnast</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Tilbake til kurset</source>
        <translation>Tilbake til kurset</translation>
    </message>
</context>
<context>
    <name>ExerciseStep</name>
    <message>
        <source>Sammenlign med eksemplet</source>
        <translation>Samanlikn med dømet</translation>
    </message>
    <message>
        <source>Ctrl og Enter for å gå videre</source>
        <translation>Ctrl og Enter for å gå vidare</translation>
    </message>
    <message>
        <source>Situasjonen</source>
        <translation>Situasjonen</translation>
    </message>
    <message>
        <source>Ditt forslag. %1</source>
        <translation>Framlegget ditt. %1</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Riktig</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Delvis riktig</source>
        <translation>Delvis rett</translation>
    </message>
    <message>
        <source>Ikke helt</source>
        <translation>Ikkje heilt</translation>
    </message>
    <message>
        <source>Takk for at du tenkte etter</source>
        <translation>Takk for at du tenkte etter</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Feil</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Åtvaring</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Råd</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Funn</source>
        <translation>Funn</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Velkommen til Min plan</source>
        <translation>Velkomen til Min plan</translation>
    </message>
    <message>
        <source>Hvem skal bruke Min plan på denne maskinen?</source>
        <translation>Kven skal bruke Min plan på denne maskina?</translation>
    </message>
    <message>
        <source>Bare meg på denne maskinen</source>
        <translation>Berre eg på denne maskina</translation>
    </message>
    <message>
        <source>Du kommer rett inn hver gang, uten kode.</source>
        <translation>Du kjem rett inn kvar gong, utan kode.</translation>
    </message>
    <message>
        <source>Flere bruker den</source>
        <translation>Fleire bruker ho</translation>
    </message>
    <message>
        <source>Hver har sitt navn. Du blir administrator: du kan lese inn ansattlister og gi ny kode til den som har glemt sin.</source>
        <translation>Kvar har sitt namn. Du blir administrator: du kan lese inn lister over tilsette og gi ny kode til den som har gløymt sin.</translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message>
        <source>Valgt</source>
        <translation>Vald</translation>
    </message>
</context>
<context>
    <name>GraphPane</name>
    <message>
        <source>Casens forløp</source>
        <translation>Gangen i casen</translation>
    </message>
    <message>
        <source>Spill «%1» herfra</source>
        <translation>Spel «%1» herifrå</translation>
    </message>
</context>
<context>
    <name>HandCounts</name>
    <message>
        <source>Hvor mange hender?</source>
        <translation>Kor mange hender?</translation>
    </message>
    <message>
        <source>Hendene</source>
        <translation>Hendene</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>HintFold</name>
    <message>
        <source>Vis et hint</source>
        <translation>Vis eit hint</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Er du her ennå?</source>
        <translation>Er du her enno?</translation>
    </message>
    <message>
        <source>Snart blir du logget ut. Alt du har gjort, er lagret.</source>
        <translation>Snart blir du logga ut. Alt du har gjort, er lagra.</translation>
    </message>
    <message>
        <source>Jeg er her</source>
        <translation>Eg er her</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Tar inn …</source>
        <translation>Tek inn …</translation>
    </message>
    <message>
        <source>Tar inn</source>
        <translation>Tek inn</translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Sett på listen og ta inn</source>
        <translation>Set på lista og ta inn</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Gøym</translation>
    </message>
    <message>
        <source>Se hva som ligger der</source>
        <translation>Sjå kva som ligg der</translation>
    </message>
    <message>
        <source>Se etter igjen</source>
        <translation>Sjå etter igjen</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message numerus="yes">
        <source>%n nye svar</source>
        <translation>
            <numerusform>%n nytt svar</numerusform>
            <numerusform>%n nye svar</numerusform>
        </translation>
    </message>
    <message>
        <source>nytt, men ingen svar</source>
        <translation>nytt, men ingen svar</translation>
    </message>
    <message>
        <source>%1, sendt %2</source>
        <translation>%1, sende %2</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>En som ikke står på listen her</source>
        <translation>Ein som ikkje står på lista her</translation>
    </message>
    <message>
        <source>En administrator må ta inn denne pakken.</source>
        <translation>Ein administrator må ta inn denne pakka.</translation>
    </message>
    <message>
        <source>%1 – står ikke på listen her</source>
        <translation>%1 – står ikkje på lista her</translation>
    </message>
    <message numerus="yes">
        <source>%n kolleger</source>
        <translation>
            <numerusform>%n kollega</numerusform>
            <numerusform>%n kollegaer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fra %2 i innboksen</source>
        <translation>%1 frå %2 i innboksen</translation>
    </message>
    <message>
        <source>Nytt fra %1 i innboksen</source>
        <translation>Nytt frå %1 i innboksen</translation>
    </message>
    <message numerus="yes">
        <source>%n pakker i innboksen er fra noen som ikke står på listen her</source>
        <translation>
            <numerusform>%n pakke i innboksen er frå nokon som ikkje står på lista her</numerusform>
            <numerusform>%n pakker i innboksen er frå nokon som ikkje står på lista her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pakker i innboksen kan ikke tas inn</source>
        <translation>
            <numerusform>%n pakke i innboksen kan ikkje takast inn</numerusform>
            <numerusform>%n pakker i innboksen kan ikkje takast inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Innboksen</source>
        <translation>Innboksen</translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er tatt inn.</source>
        <translation>Stoppa. Ingenting er teke inn.</translation>
    </message>
    <message>
        <source>Tatt inn fra %1.</source>
        <translation>Teke inn frå %1.</translation>
    </message>
    <message>
        <source>Noe ble liggende fordi det ikke var helt. Be dem det gjelder, om å sende på nytt.</source>
        <translation>Noko vart liggjande fordi det ikkje var heilt. Be dei det gjeld, om å sende på nytt.</translation>
    </message>
</context>
<context>
    <name>ItemsFacts</name>
    <message>
        <source>Prøven i tall</source>
        <translation>Prøva i tal</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Tilbake til eininga</translation>
    </message>
    <message>
        <source>Tilbake til verkstedet</source>
        <translation>Tilbake til verkstaden</translation>
    </message>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation>Korleis verkar spørsmåla?</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Regningen er stoppet.</source>
        <translation>Rekninga er stoppa.</translation>
    </message>
    <message>
        <source>Regn på nytt</source>
        <translation>Rekn på nytt</translation>
    </message>
    <message>
        <source>Dette kan ikke vises nå</source>
        <translation>Dette kan ikkje visast no</translation>
    </message>
    <message>
        <source>Ingen har fullført en prøve her ennå. Når minst ti har gjort det, står det her hva de fikk til.</source>
        <translation>Ingen har fullført ei prøve her enno. Når minst ti har gjort det, står det her kva dei fekk til.</translation>
    </message>
    <message>
        <source>Prøve</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>For få til å si noe</source>
        <translation>For få til å seie noko</translation>
    </message>
    <message>
        <source>Her står det aldri hvem som har svart hva. At du har åpnet siden, står i loggen.</source>
        <translation>Her står det aldri kven som har svart kva. At du har opna sida, står i loggen.</translation>
    </message>
</context>
<context>
    <name>ItemsQuestion</name>
    <message>
        <source>Spørsmål %1</source>
        <translation>Spørsmål %1</translation>
    </message>
    <message>
        <source>Se på dette spørsmålet</source>
        <translation>Sjå på dette spørsmålet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Skjul svarene</source>
        <translation>Skjul svara</translation>
    </message>
    <message>
        <source>Vis svarene</source>
        <translation>Vis svara</translation>
    </message>
    <message>
        <source>Riktig svar</source>
        <translation>Rett svar</translation>
    </message>
    <message>
        <source>Misforståelser bak svarene</source>
        <translation>Misforståingar bak svara</translation>
    </message>
</context>
<context>
    <name>ItemsQuiz</name>
    <message>
        <source>Spørsmålene samlet</source>
        <translation>Spørsmåla samla</translation>
    </message>
    <message>
        <source>Hvor sikre de var</source>
        <translation>Kor sikre dei var</translation>
    </message>
    <message>
        <source>Misforståelser</source>
        <translation>Misforståingar</translation>
    </message>
    <message>
        <source>Spørsmålene</source>
        <translation>Spørsmåla</translation>
    </message>
    <message>
        <source>Ingen av spørsmålene skiller seg ut.</source>
        <translation>Ingen av spørsmåla skil seg ut.</translation>
    </message>
    <message numerus="yes">
        <source>%n spørsmål bør ses på. De står først.</source>
        <translation>
            <numerusform>%n spørsmål bør sjåast på. Det står først.</numerusform>
            <numerusform>%n spørsmål bør sjåast på. Dei står først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Til høyre: de fleste får det til. Høyt oppe: de som kan mest, får det til oftere enn andre. Tallene er numrene på spørsmålene nedenfor. De som ville ligget oppå hverandre, står side om side.</source>
        <translation>Til høgre: dei fleste får det til. Høgt oppe: dei som kan mest, får det til oftare enn andre. Tala er numra på spørsmåla nedanfor. Dei som ville lege oppå kvarandre, står side om side.</translation>
    </message>
</context>
<context>
    <name>ItemsRows</name>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Spredning %1</source>
        <translation>Spreiing %1</translation>
    </message>
    <message>
        <source>utnyttelse %1</source>
        <translation>utnytting %1</translation>
    </message>
    <message>
        <source>ment vekt %1, virkelig vekt %2</source>
        <translation>meint vekt %1, verkeleg vekt %2</translation>
    </message>
    <message>
        <source>Sant</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>Usant</source>
        <translation>Usant</translation>
    </message>
    <message>
        <source>Velges av nesten ingen.</source>
        <translation>Blir valt av nesten ingen.</translation>
    </message>
    <message>
        <source>Av de beste %1, av de svakeste %2.</source>
        <translation>Av dei beste %1, av dei svakaste %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. For få til å si noe: det må være minst %2.</source>
        <translation>%1. For få til å seie noko: det må vere minst %2.</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>Personar</translation>
    </message>
    <message>
        <source>Første fullførte forsøk</source>
        <translation>Første fullførte forsøk</translation>
    </message>
    <message>
        <source>Snitt</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>av poengene</source>
        <translation>av poenga</translation>
    </message>
    <message>
        <source>Standardavvik</source>
        <translation>Standardavvik</translation>
    </message>
    <message>
        <source>Så mye skiller folk seg fra snittet</source>
        <translation>Så mykje skil folk seg frå snittet</translation>
    </message>
    <message>
        <source>Indre konsistens (Cronbachs alfa)</source>
        <translation>Indre konsistens (Cronbachs alfa)</translation>
    </message>
    <message>
        <source>Standardfeil</source>
        <translation>Standardfeil</translation>
    </message>
    <message>
        <source>Så mye kan resultatet til én person være feil med</source>
        <translation>Så mykje kan resultatet til éin person vere feil med</translation>
    </message>
    <message>
        <source>%1 riktig av %2</source>
        <translation>%1 rett av %2</translation>
    </message>
    <message>
        <source>%1, for få</source>
        <translation>%1, for få</translation>
    </message>
    <message>
        <source>spørsmål %1: %2 av poengene, skiller %3</source>
        <translation>spørsmål %1: %2 av poenga, skil %3</translation>
    </message>
</context>
<context>
    <name>ItemsScatter</name>
    <message>
        <source>Punktdiagram</source>
        <translation>Punktdiagram</translation>
    </message>
    <message>
        <source>Skiller godt</source>
        <translation>Skil godt</translation>
    </message>
    <message>
        <source>Vanskelig (0 %)</source>
        <translation>Vanskeleg (0 %)</translation>
    </message>
    <message>
        <source>Lett (100 %)</source>
        <translation>Lett (100 %)</translation>
    </message>
    <message>
        <source>Farget grunn: skiller lite, eller feil vei. Firkant: se på spørsmålet.</source>
        <translation>Farga grunn: skil lite, eller feil veg. Firkant: sjå på spørsmålet.</translation>
    </message>
</context>
<context>
    <name>ItemsWords</name>
    <message>
        <source>Svært vanskelig</source>
        <translation>Svært vanskeleg</translation>
    </message>
    <message>
        <source>Vanskelig</source>
        <translation>Vanskeleg</translation>
    </message>
    <message>
        <source>Passe</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Lett</source>
        <translation>Lett</translation>
    </message>
    <message>
        <source>Svært lett</source>
        <translation>Svært lett</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alle svarer likt</source>
        <translation>Alle svarar likt</translation>
    </message>
    <message>
        <source>Skiller feil vei, %1</source>
        <translation>Skil feil veg, %1</translation>
    </message>
    <message>
        <source>Skiller lite, %1</source>
        <translation>Skil lite, %1</translation>
    </message>
    <message>
        <source>Skiller noe, %1</source>
        <translation>Skil noko, %1</translation>
    </message>
    <message>
        <source>Skiller godt, %1</source>
        <translation>Skil godt, %1</translation>
    </message>
    <message>
        <source>Skiller svært godt, %1</source>
        <translation>Skil svært godt, %1</translation>
    </message>
    <message>
        <source>God: spørsmålene måler det samme.</source>
        <translation>God: spørsmåla måler det same.</translation>
    </message>
    <message>
        <source>Brukbar: spørsmålene måler omtrent det samme.</source>
        <translation>Brukande: spørsmåla måler om lag det same.</translation>
    </message>
    <message>
        <source>For lav til å skille folk på.</source>
        <translation>For låg til å skilje folk på.</translation>
    </message>
    <message>
        <source>De som kan mest, svarer feil her. Se etter feil i fasiten.</source>
        <translation>Dei som kan mest, svarar feil her. Sjå etter feil i fasiten.</translation>
    </message>
    <message>
        <source>De som kan mest, klarer det knapt bedre enn andre. Se på ordlyden.</source>
        <translation>Dei som kan mest, klarer det knapt betre enn andre. Sjå på ordlyden.</translation>
    </message>
    <message>
        <source>Nesten alle får det til. Gjør det vanskeligere, eller la det stå som en mild start.</source>
        <translation>Nesten alle får det til. Gjer det vanskelegare, eller lat det stå som ein mild start.</translation>
    </message>
    <message>
        <source>Nesten ingen får det til. Er det undervist, og er det tydelig spurt?</source>
        <translation>Nesten ingen får det til. Er det undervist, og er det tydeleg spurt?</translation>
    </message>
    <message>
        <source>Mange er helt sikre og tar feil. Ta det opp i kurset.</source>
        <translation>Mange er heilt sikre og tek feil. Ta det opp i kurset.</translation>
    </message>
    <message>
        <source>Et galt svar velges av nesten ingen. Bytt det ut med noe folk kunne ha trodd.</source>
        <translation>Eit galt svar blir valt av nesten ingen. Byt det ut med noko folk kunne ha trudd.</translation>
    </message>
    <message>
        <source>Gjettet</source>
        <translation>Gjetta</translation>
    </message>
    <message>
        <source>Ganske sikre</source>
        <translation>Ganske sikre</translation>
    </message>
    <message>
        <source>Helt sikre</source>
        <translation>Heilt sikre</translation>
    </message>
    <message>
        <source>De er sikrere enn de har grunn til (%1).</source>
        <translation>Dei er sikrare enn dei har grunn til (%1).</translation>
    </message>
    <message>
        <source>De kan mer enn de tror (%1).</source>
        <translation>Dei kan meir enn dei trur (%1).</translation>
    </message>
    <message>
        <source>De er omtrent så sikre som de har grunn til (%1).</source>
        <translation>Dei er om lag så sikre som dei har grunn til (%1).</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Gå til neste knapp eller felt</source>
        <translation>Gå til neste knapp eller felt</translation>
    </message>
    <message>
        <source>Mellomrom</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Trykk på knappen, kryss av</source>
        <translation>Trykk på knappen, kryss av</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Velg svaret med dette nummeret</source>
        <translation>Vel svaret med dette nummeret</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Piltaster</source>
        <translation>Piltastar</translation>
    </message>
    <message>
        <source>Bla, og flytt i lister</source>
        <translation>Bla, og flytt i lister</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Vis og skjul disse tastene</source>
        <translation>Vis og gøym desse tastane</translation>
    </message>
    <message>
        <source>Taster</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Gå til neste funn. Med Shift til det forrige</source>
        <translation>Gå til neste funn. Med Shift til det førre</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Lagre teksten</source>
        <translation>Lagre teksten</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Angre det du skrev</source>
        <translation>Angre det du skreiv</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Gå videre i forhåndsvisningen</source>
        <translation>Gå vidare i førehandsvisinga</translation>
    </message>
</context>
<context>
    <name>LeadAssignForm</name>
    <message>
        <source>Hva?</source>
        <translation>Kva?</translation>
    </message>
    <message>
        <source>Til hvem?</source>
        <translation>Til kven?</translation>
    </message>
    <message>
        <source>Enheten, og dem under den</source>
        <translation>Eininga, og dei under ho</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Siste dag</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation>Dag, månad og år, slik: 3.5.2027</translation>
    </message>
    <message>
        <source>Antall dager</source>
        <translation>Tal dagar</translation>
    </message>
    <message>
        <source>Antall måneder</source>
        <translation>Tal månader</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Tildel</source>
        <translation>Tildel</translation>
    </message>
</context>
<context>
    <name>LeadAssignPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Tilbake til eininga</translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation>Tilbake til %1</translation>
    </message>
    <message>
        <source>Tildel opplæring</source>
        <translation>Tildel opplæring</translation>
    </message>
    <message>
        <source>Tildel opplæring til %1</source>
        <translation>Tildel opplæring til %1</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Tildelt fra før</source>
        <translation>Tildelt frå før</translation>
    </message>
    <message>
        <source>Ingenting er tildelt her ennå. Kurs kan ha en egen frist, som gjelder alle.</source>
        <translation>Ingenting er tildelt her enno. Kurs kan ha ein eigen frist, som gjeld alle.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Tildelt for en større enhet. Den som leder den, kan trekke det tilbake.</source>
        <translation>Tildelt for ei større eining. Den som leier henne, kan trekkje det tilbake.</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>Modulene i tabellen</source>
        <translation>Modulane i tabellen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ansatt</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>LeadDecisionForm</name>
    <message>
        <source>Når ble den tatt?</source>
        <translation>Når vart ho teken?</translation>
    </message>
    <message>
        <source>Ny siste dag</source>
        <translation>Ny siste dag</translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation>Dag, månad og år, slik: 3.5.2027</translation>
    </message>
    <message>
        <source>Hva heter kurset eller kursbeviset?</source>
        <translation>Kva heiter kurset eller kursbeviset?</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Kvifor?</translation>
    </message>
    <message>
        <source>Kort, og uten helseopplysninger. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation>Kort, og utan helseopplysningar. Skriv ikkje namn eller opplysningar om brukarar.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Frita</source>
        <translation>Frita</translation>
    </message>
    <message>
        <source>Godkjenn</source>
        <translation>Godkjenn</translation>
    </message>
    <message>
        <source>Utsett fristen</source>
        <translation>Utset fristen</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>LeadDecisions</name>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
    <message>
        <source>Utsett fristen</source>
        <translation>Utset fristen</translation>
    </message>
    <message>
        <source>Frita</source>
        <translation>Frita</translation>
    </message>
    <message>
        <source>Godkjenn tidligere opplæring</source>
        <translation>Godkjenn tidlegare opplæring</translation>
    </message>
</context>
<context>
    <name>LeadEffectPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Tilbake til eininga</translation>
    </message>
    <message>
        <source>Virker det?</source>
        <translation>Verkar det?</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>Dette gjekk ikkje</translation>
    </message>
    <message>
        <source>Regner …</source>
        <translation>Reknar …</translation>
    </message>
    <message>
        <source>Kunnskap før og etter</source>
        <translation>Kunnskap før og etter</translation>
    </message>
    <message>
        <source>Ingen har svart både før og etter ennå. En modul måler når den har en prøve først og en sist med de samme spørsmålene.</source>
        <translation>Ingen har svara både før og etter enno. Ein modul måler når han har ei prøve først og ei sist med dei same spørsmåla.</translation>
    </message>
    <message>
        <source>Andel brukere med individuell plan</source>
        <translation>Del brukarar med individuell plan</translation>
    </message>
    <message>
        <source>Velg én enhet øverst, så vises måned for måned.</source>
        <translation>Vel éi eining øvst, så kjem månad for månad.</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>LeadExport</name>
    <message>
        <source>Lagre listen</source>
        <translation>Lagre lista</translation>
    </message>
    <message>
        <source>%1 av %2 personer, slik listen er valgt nå. Fila har navn og tilstander: legg den der bare de som skal se den, kan åpne den. At du lagrer den, står i loggen.</source>
        <translation>%1 av %2 personar, slik lista er vald no. Fila har namn og tilstandar: legg henne der berre dei som skal sjå henne, kan opne henne. At du lagrar henne, står i loggen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagre fila</source>
        <translation>Lagre fila</translation>
    </message>
    <message>
        <source>Hvor mange som står hvordan i hver enhet, uten navn. Åpne en enhet for å lagre listen over de ansatte der. At du lagrer fila, står i loggen.</source>
        <translation>Kor mange som står korleis i kvar eining, utan namn. Opne ei eining for å lagre lista over dei tilsette der. At du lagrar fila, står i loggen.</translation>
    </message>
</context>
<context>
    <name>LeadFilters</name>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Færre valg</source>
        <translation>Færre val</translation>
    </message>
    <message>
        <source>Søk og filtrer</source>
        <translation>Søk og filtrer</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Finn en ansatt</source>
        <translation>Finn ein tilsett</translation>
    </message>
    <message>
        <source>Lagre listen …</source>
        <translation>Lagre lista …</translation>
    </message>
    <message>
        <source>Finn en enhet</source>
        <translation>Finn ei eining</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>Dette kan ikke vises nå</source>
        <translation>Dette kan ikkje visast no</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Hentar …</translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Går føre seg</translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation>Må følgjast opp</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Ingen ansatte er lagt til i denne enheten ennå. En administrator kan lese inn listen under «Ansatte».</source>
        <translation>Ingen tilsette er lagde til i denne eininga enno. Ein administrator kan lese inn lista under «Tilsette».</translation>
    </message>
    <message>
        <source>Ingen passer med det du har valgt. Velg «Alle», eller søk med færre bokstaver.</source>
        <translation>Ingen passar med det du har valt. Vel «Alle», eller søk med færre bokstavar.</translation>
    </message>
    <message>
        <source>%1 av %2 personer</source>
        <translation>%1 av %2 personar</translation>
    </message>
    <message>
        <source>Tildel …</source>
        <translation>Tildel …</translation>
    </message>
    <message numerus="yes">
        <source>Minn %n person(er) på …</source>
        <translation>
            <numerusform>Minn %n person på …</numerusform>
            <numerusform>Minn %n personar på …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation>Korleis verkar spørsmåla?</translation>
    </message>
    <message>
        <source>Virker det?</source>
        <translation>Verkar det?</translation>
    </message>
    <message>
        <source>Felles undervisning</source>
        <translation>Felles undervisning</translation>
    </message>
    <message>
        <source>Kunnskap, før → etter</source>
        <translation>Kunnskap, før → etter</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation>%1 → %2 %</translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation>Tilbake til %1</translation>
    </message>
    <message>
        <source>Ingen enhet heter det. Søk med færre bokstaver.</source>
        <translation>Inga eining heiter det. Søk med færre bokstavar.</translation>
    </message>
</context>
<context>
    <name>LeadKnowledge</name>
    <message>
        <source>%1: %2 prosent riktig før, %3 etter. %4. %5</source>
        <translation>%1: %2 prosent rett før, %3 etter. %4. %5</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>LeadListView</name>
    <message>
        <source>Ansatte i enheten</source>
        <translation>Tilsette i eininga</translation>
    </message>
</context>
<context>
    <name>LeadPersonView</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Tilbake til eininga</translation>
    </message>
    <message>
        <source>Ingen moduler er tildelt eller begynt på.</source>
        <translation>Ingen modular er tildelte eller påbyrja.</translation>
    </message>
    <message>
        <source>Her står tilstander og datoer. Svar og tekster ser bare den som har skrevet dem. At du har åpnet siden, står i loggen.</source>
        <translation>Her står tilstandar og datoar. Svar og tekstar ser berre den som har skrive dei. At du har opna sida, står i loggen.</translation>
    </message>
    <message>
        <source>Tildel …</source>
        <translation>Tildel …</translation>
    </message>
    <message>
        <source>Minn på …</source>
        <translation>Minn på …</translation>
    </message>
</context>
<context>
    <name>LeadPlanForm</name>
    <message>
        <source>Skriv inn en måned</source>
        <translation>Skriv inn ein månad</translation>
    </message>
    <message>
        <source>Bare to tall, aldri navn på brukere.</source>
        <translation>Berre to tal, aldri namn på brukarar.</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Brukere i enheten</source>
        <translation>Brukarar i eininga</translation>
    </message>
    <message>
        <source>Av dem med individuell plan</source>
        <translation>Av dei med individuell plan</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagre tallene</source>
        <translation>Lagre tala</translation>
    </message>
</context>
<context>
    <name>LeadRemindPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Tilbake til eininga</translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation>Tilbake til %1</translation>
    </message>
    <message>
        <source>Teksten er ferdig, og kan sendes som den er.</source>
        <translation>Teksten er ferdig, og kan sendast som han er.</translation>
    </message>
    <message>
        <source>Teksten nevner ingen ved navn, og sier ikke hvordan noen ligger an.</source>
        <translation>Teksten nemner ingen ved namn, og seier ikkje korleis nokon ligg an.</translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Dette ble ikke gjort</source>
        <translation>Dette vart ikkje gjort</translation>
    </message>
    <message>
        <source>Fristene i en kalender</source>
        <translation>Fristane i ein kalender</translation>
    </message>
    <message>
        <source>Ingen av fristene ligger fram i tid, så det er ingenting å sette i en kalender.</source>
        <translation>Ingen av fristane ligg fram i tid, så det er ingenting å setje i ein kalender.</translation>
    </message>
    <message>
        <source>En fil med fristene, som legges ved e-posten. Personen åpner den i sin egen kalender.</source>
        <translation>Ei fil med fristane, som blir lagd ved e-posten. Personen opnar henne i sin eigen kalender.</translation>
    </message>
    <message>
        <source>En fil til din egen kalender: hver frist, og hvor mange som mangler hva. Ingen navn.</source>
        <translation>Ei fil til din eigen kalender: kvar frist, og kor mange som manglar kva. Ingen namn.</translation>
    </message>
    <message>
        <source>Lagre kalenderfil</source>
        <translation>Lagre kalenderfil</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Hvem som er minnet, når og hvordan, står i loggen. Om meldingen ble sendt, vet ikke Min plan.</source>
        <translation>Kven som er mint på, når og korleis, står i loggen. Om meldinga vart send, veit ikkje Min plan.</translation>
    </message>
</context>
<context>
    <name>LeadRow</name>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>LeadRows</name>
    <message>
        <source>%1 av %2 moduler</source>
        <translation>%1 av %2 modular</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n må følges opp</source>
        <translation>
            <numerusform>%n må følgjast opp</numerusform>
            <numerusform>%n må følgjast opp</numerusform>
        </translation>
    </message>
    <message>
        <source>Uten enhet</source>
        <translation>Utan eining</translation>
    </message>
</context>
<context>
    <name>LeadRunChart</name>
    <message>
        <source>Stiplet strek: kurset begynte</source>
        <translation>Stipla strek: kurset byrja</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>LeadSums</name>
    <message numerus="yes">
        <source>%Ln må følges opp</source>
        <translation>
            <numerusform>%Ln må følgjast opp</numerusform>
            <numerusform>%Ln må følgjast opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(er)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personar</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 av %L2 fullført</source>
        <translation>%L1 av %L2 fullført</translation>
    </message>
    <message>
        <source>Direkte i %1</source>
        <translation>Direkte i %1</translation>
    </message>
</context>
<context>
    <name>LeadTile</name>
    <message>
        <source>av %1</source>
        <translation>av %1</translation>
    </message>
</context>
<context>
    <name>LeadUnitsView</name>
    <message>
        <source>Enheter</source>
        <translation>Einingar</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>Fullført</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Må tas på nytt</source>
        <translation>Må takast på nytt</translation>
    </message>
    <message>
        <source>Over fristen</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Ikke bestått</source>
        <translation>Ikkje bestått</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Går føre seg</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Ikkje starta</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dagar over</numerusform>
        </translation>
    </message>
    <message>
        <source>Utløper %1</source>
        <translation>Går ut %1</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Ingenting tildelt</source>
        <translation>Ingenting tildelt</translation>
    </message>
    <message>
        <source>Bestått %1</source>
        <translation>Bestått %1</translation>
    </message>
    <message>
        <source>Gjaldt til %1</source>
        <translation>Galdt til %1</translation>
    </message>
    <message>
        <source>Gjelder til %1</source>
        <translation>Gjeld til %1</translation>
    </message>
    <message>
        <source>Frist %1</source>
        <translation>Frist %1</translation>
    </message>
    <message>
        <source>fritak (%1)</source>
        <translation>fritak (%1)</translation>
    </message>
    <message>
        <source>bestått %1</source>
        <translation>bestått %1</translation>
    </message>
    <message>
        <source>godkjent fra før: %1, %2</source>
        <translation>godkjend frå før: %1, %2</translation>
    </message>
    <message>
        <source>Runde %1: %2</source>
        <translation>Runde %1: %2</translation>
    </message>
    <message>
        <source>Fritatt</source>
        <translation>Friteken</translation>
    </message>
    <message>
        <source>d.M.</source>
        <comment>short date of this year</comment>
        <translation>d.M.</translation>
    </message>
    <message>
        <source>d.M.yyyy</source>
        <comment>short date</comment>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>Minnet %1</source>
        <translation>Mint på %1</translation>
    </message>
    <message>
        <source>Felles undervisning %1</source>
        <translation>Felles undervisning %1</translation>
    </message>
    <message>
        <source>felles undervisning %1</source>
        <translation>felles undervisning %1</translation>
    </message>
</context>
<context>
    <name>LoadingStep</name>
    <message>
        <source>Åpner modulen …</source>
        <translation>Opnar modulen …</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Min plan</source>
        <translation>Min plan</translation>
    </message>
</context>
<context>
    <name>MeterCard</name>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Valgene dine flytter kurven.</source>
        <translation>Vala dine flyttar kurva.</translation>
    </message>
</context>
<context>
    <name>ModuleEntry</name>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation>Korleis verkar spørsmåla?</translation>
    </message>
</context>
<context>
    <name>ModuleLine</name>
    <message>
        <source>Må rettes</source>
        <translation>Må rettast</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Fullført</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Kursbevis (PDF)</source>
        <translation>Kursbevis (PDF)</translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation>Ikkje bestått enno</translation>
    </message>
    <message>
        <source>Denne modulen må rettes før den kan brukes</source>
        <translation>Denne modulen må rettast før han kan brukast</translation>
    </message>
    <message>
        <source>Resten av kurset virker som vanlig. Vis funnene til den som lager kurset.</source>
        <translation>Resten av kurset verkar som vanleg. Vis funna til den som lagar kurset.</translation>
    </message>
    <message>
        <source>Modulen står i kurset, men finnes ikke i mappen. Si fra til den som lager kurset.</source>
        <translation>Modulen står i kurset, men finst ikkje i mappa. Sei frå til den som lagar kurset.</translation>
    </message>
    <message>
        <source>Skjul funn</source>
        <translation>Gøym funn</translation>
    </message>
    <message>
        <source>Vis funn (%1)</source>
        <translation>Vis funn (%1)</translation>
    </message>
    <message>
        <source>Etter modulen</source>
        <translation>Etter modulen</translation>
    </message>
    <message>
        <source>Steg for steg</source>
        <translation>Steg for steg</translation>
    </message>
    <message>
        <source>Du kan stoppe når du vil. Svarene dine blir lagret underveis.</source>
        <translation>Du kan stoppe når du vil. Svara dine blir lagra undervegs.</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Du er her</source>
        <translation>Du er her</translation>
    </message>
</context>
<context>
    <name>NavPlaces</name>
    <message>
        <source>Hjem</source>
        <translation>Heim</translation>
    </message>
    <message>
        <source>Enheten min</source>
        <translation>Eininga mi</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Tilsette</translation>
    </message>
    <message>
        <source>Verksted</source>
        <translation>Verkstad</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>NavStrip</name>
    <message>
        <source>Navigasjon</source>
        <translation>Navigasjon</translation>
    </message>
    <message>
        <source>%1. Ikke deg? Bytt bruker</source>
        <translation>%1. Ikkje deg? Byt brukar</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigasjon</source>
        <translation>Navigasjon</translation>
    </message>
    <message>
        <source>Ikke deg? Bytt bruker</source>
        <translation>Ikkje deg? Byt brukar</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Ny her?</source>
        <translation>Ny her?</translation>
    </message>
    <message>
        <source>Fortell hvem du er, så husker Min plan hvor langt du har kommet.</source>
        <translation>Fortel kven du er, så hugsar Min plan kor langt du har kome.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Kode (valgfritt)</source>
        <translation>Kode (valfritt)</translation>
    </message>
    <message>
        <source>4 til 12 sifre. Lurt på en maskin dere er flere om.</source>
        <translation>4 til 12 siffer. Lurt på ei maskin de er fleire om.</translation>
    </message>
    <message>
        <source>Husk meg på denne maskinen</source>
        <translation>Hugs meg på denne maskina</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation>Kom i gang</translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Du er administrator</source>
        <translation>Du er administrator</translation>
    </message>
    <message>
        <source>Du er den første her. Fortell hvem du er. Etterpå kan de andre legge seg til, eller du kan lese inn en ansattliste.</source>
        <translation>Du er den første her. Fortel kven du er. Etterpå kan dei andre leggje seg til, eller du kan lese inn ei liste over tilsette.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>4 til 12 sifre. Du skriver den hver gang du kommer inn.</source>
        <translation>4 til 12 siffer. Du skriv han kvar gong du kjem inn.</translation>
    </message>
    <message>
        <source>Koden en gang til</source>
        <translation>Koden ein gong til</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>NewPinFields</name>
    <message>
        <source>Ny kode</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>4 til 12 sifre.</source>
        <translation>4 til 12 siffer.</translation>
    </message>
    <message>
        <source>Ny kode en gang til</source>
        <translation>Ny kode ein gong til</translation>
    </message>
</context>
<context>
    <name>NewPinForm</name>
    <message>
        <source>Velg din egen kode</source>
        <translation>Vel din eigen kode</translation>
    </message>
    <message>
        <source>Koden du fikk, kjenner andre også. Velg en som bare du kan.</source>
        <translation>Koden du fekk, kjenner andre òg. Vel ein som berre du kan.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation>Tilbake til lista</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nytt siden du fullførte</source>
        <translation>Nytt sidan du fullførte</translation>
    </message>
    <message>
        <source>Du har fortsatt bestått. Ta modulen på nytt når det passer, om du vil se det som er nytt.</source>
        <translation>Du har framleis bestått. Ta modulen på nytt når det passar, om du vil sjå det som er nytt.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plass %1: %2</source>
        <translation>Plass %1: %2</translation>
    </message>
    <message>
        <source>Flytt opp: %1</source>
        <translation>Flytt opp: %1</translation>
    </message>
    <message>
        <source>Flytt ned: %1</source>
        <translation>Flytt ned: %1</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hører sammen med %1. %2</source>
        <translation>Høyrer saman med %1. %2</translation>
    </message>
    <message>
        <source>Ditt svar: %1</source>
        <translation>Svaret ditt: %1</translation>
    </message>
    <message>
        <source>ikke besvart</source>
        <translation>ikkje svart på</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Hvem er du?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Finn navnet ditt</source>
        <translation>Finn namnet ditt</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Ingen her heter «%1». Prøv færre bokstaver, eller legg deg til.</source>
        <translation>Ingen her heiter «%1». Prøv færre bokstavar, eller legg deg til.</translation>
    </message>
    <message>
        <source>Husk meg på denne maskinen</source>
        <translation>Hugs meg på denne maskina</translation>
    </message>
    <message>
        <source>Bare på en maskin du har for deg selv. Med kode må du alltid skrive koden.</source>
        <translation>Berre på ei maskin du har for deg sjølv. Med kode må du alltid skrive koden.</translation>
    </message>
    <message>
        <source>Ny her?</source>
        <translation>Ny her?</translation>
    </message>
    <message>
        <source>Legg til meg</source>
        <translation>Legg til meg</translation>
    </message>
    <message>
        <source>Ingen her heter «%1». Prøv færre bokstaver.</source>
        <translation>Ingen her heiter «%1». Prøv færre bokstavar.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Har kode</source>
        <translation>Har kode</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Hei, %1</source>
        <translation>Hei, %1</translation>
    </message>
    <message>
        <source>Koden din</source>
        <translation>Koden din</translation>
    </message>
    <message>
        <source>Sjekker …</source>
        <translation>Sjekkar …</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Ikke deg? Velg et annet navn</source>
        <translation>Ikkje deg? Vel eit anna namn</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>Koden din</source>
        <translation>Koden din</translation>
    </message>
    <message>
        <source>Ingen kommer inn som deg uten koden din.</source>
        <translation>Ingen kjem inn som deg utan koden din.</translation>
    </message>
    <message>
        <source>Du har ingen kode. Alle som bruker denne maskinen, kan gå inn som deg.</source>
        <translation>Du har ingen kode. Alle som bruker denne maskina, kan gå inn som deg.</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
    <message>
        <source>Endre koden</source>
        <translation>Endre koden</translation>
    </message>
    <message>
        <source>Velg en kode</source>
        <translation>Vel ein kode</translation>
    </message>
    <message>
        <source>Koden du har nå</source>
        <translation>Koden du har no</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagre koden</source>
        <translation>Lagre koden</translation>
    </message>
    <message>
        <source>Ta bort koden</source>
        <translation>Ta bort koden</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>Vanlig fallgruve</source>
        <translation>Vanleg fallgruve</translation>
    </message>
</context>
<context>
    <name>PlayerMessages</name>
    <message>
        <source>Svaret er ikke lagret ennå</source>
        <translation>Svaret er ikkje lagra enno</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Tilbake til kurset</source>
        <translation>Tilbake til kurset</translation>
    </message>
    <message>
        <source>Vil du åpne denne adressen?</source>
        <translation>Vil du opne denne adressa?</translation>
    </message>
    <message>
        <source>Åpne i nettleser</source>
        <translation>Opne i nettlesar</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Ikkje no</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
</context>
<context>
    <name>PlayerStep</name>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation>Enter for å gå vidare</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>Jeg tar det med meg</source>
        <translation>Eg tek det med meg</translation>
    </message>
    <message>
        <source>Prøv i praksis</source>
        <translation>Prøv i praksis</translation>
    </message>
</context>
<context>
    <name>PresentingPage</name>
    <message>
        <source>Avslutt visningen</source>
        <translation>Avslutt visinga</translation>
    </message>
    <message>
        <source>Felles undervisning · %1</source>
        <translation>Felles undervisning · %1</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>Dette gjekk ikkje</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Oppdateres når du lagrer. Svarene her blir ikke lagret.</source>
        <translation>Blir oppdatert når du lagrar. Svara her blir ikkje lagra.</translation>
    </message>
    <message>
        <source>Fra «%1»</source>
        <translation>Frå «%1»</translation>
    </message>
    <message>
        <source>Spill fra starten</source>
        <translation>Spel frå starten</translation>
    </message>
    <message>
        <source>Teksten kan ikke spilles slik den er nå. Du ser modulen slik den sist kunne spilles.</source>
        <translation>Teksten kan ikkje spelast slik han er no. Du ser modulen slik han sist kunne spelast.</translation>
    </message>
    <message>
        <source>Her er det ikke noe å spille ennå. Når modulen har et steg som kan leses, vises det her.</source>
        <translation>Her er det ikkje noko å spele enno. Når modulen har eit steg som kan lesast, blir det vist her.</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Spill fra markøren</source>
        <translation>Spel frå markøren</translation>
    </message>
    <message>
        <source>Språk i forhåndsvisningen</source>
        <translation>Språk i førehandsvisinga</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Skriv ikke navn eller opplysninger om brukere. Bare du kan lese det du skriver.</source>
        <translation>Skriv ikkje namn eller opplysningar om brukarar. Berre du kan lese det du skriv.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Framdrift</source>
        <translation>Framdrift</translation>
    </message>
    <message>
        <source>%1 prosent</source>
        <translation>%1 prosent</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Ditt svar, og det er riktig</source>
        <translation>Svaret ditt, og det er rett</translation>
    </message>
    <message>
        <source>Ditt svar, ikke riktig</source>
        <translation>Svaret ditt, ikkje rett</translation>
    </message>
    <message>
        <source>Riktig svar</source>
        <translation>Rett svar</translation>
    </message>
    <message>
        <source>Riktig</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Riktig svar: %1</source>
        <translation>Rett svar: %1</translation>
    </message>
    <message>
        <source>Riktig svar: %1 %2</source>
        <translation>Rett svar: %1 %2</translation>
    </message>
    <message>
        <source>Felt %1</source>
        <translation>Felt %1</translation>
    </message>
    <message>
        <source>Galt</source>
        <translation>Gale</translation>
    </message>
    <message>
        <source>Her hører denne: %1</source>
        <translation>Her høyrer denne: %1</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Svar</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Neste spørsmål</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation>Enter for å gå vidare</translation>
    </message>
    <message>
        <source>Tast 1–%1 for å velge, Enter for å svare</source>
        <translation>Tast 1–%1 for å velje, Enter for å svare</translation>
    </message>
    <message>
        <source>Ctrl og Enter for å svare</source>
        <translation>Ctrl og Enter for å svare</translation>
    </message>
    <message>
        <source>Enter for å svare</source>
        <translation>Enter for å svare</translation>
    </message>
</context>
<context>
    <name>RecordFaultPanel</name>
    <message>
        <source>Framdriften din kan ikke vises</source>
        <translation>Framdrifta di kan ikkje visast</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Resultat: %1</source>
        <translation>Resultat: %1</translation>
    </message>
    <message>
        <source>%1 prosent</source>
        <translation>%1 prosent</translation>
    </message>
</context>
<context>
    <name>RubricRow</name>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Ikke ennå</source>
        <translation>Ikkje enno</translation>
    </message>
    <message>
        <source>Ikke ennå: %1</source>
        <translation>Ikkje enno: %1</translation>
    </message>
</context>
<context>
    <name>RubricStep</name>
    <message>
        <source>Mellomrom for å velge, Enter for å gå videre</source>
        <translation>Mellomrom for å velje, Enter for å gå vidare</translation>
    </message>
    <message>
        <source>Din tekst</source>
        <translation>Teksten din</translation>
    </message>
    <message>
        <source>Et eksempel</source>
        <translation>Eit døme</translation>
    </message>
    <message>
        <source>Se på din egen tekst</source>
        <translation>Sjå på din eigen tekst</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Du leser uten å lagre</source>
        <translation>Du les utan å lagre</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagret på denne maskinen</source>
        <translation>Lagra på denne maskina</translation>
    </message>
</context>
<context>
    <name>SceneStep</name>
    <message>
        <source>Velg dette</source>
        <translation>Vel dette</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Gå vidare</translation>
    </message>
    <message>
        <source>Tast 1–%1 for å velge, Enter for å svare</source>
        <translation>Tast 1–%1 for å velje, Enter for å svare</translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation>Enter for å gå vidare</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <source>Velg …</source>
        <translation>Vel …</translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Send framdriften min</source>
        <translation>Send framdrifta mi</translation>
    </message>
    <message>
        <source>Da kan lederen din se hvilke moduler du har tatt. Svarene dine følger med, men hva du svarte på hvert spørsmål, vises ikke for noen. Det du har skrevet for deg selv, blir på denne maskinen.</source>
        <translation>Då kan leiaren din sjå kva modular du har teke. Svara dine følgjer med, men kva du svarte på kvart spørsmål, blir ikkje vist for nokon. Det du har skrive for deg sjølv, blir på denne maskina.</translation>
    </message>
    <message>
        <source>Mappa du sender til</source>
        <translation>Mappa du sender til</translation>
    </message>
    <message>
        <source>Satt for alle her. Du trenger ikke endre den.</source>
        <translation>Sett for alle her. Du treng ikkje endre henne.</translation>
    </message>
    <message>
        <source>En felles mappe, en mappe som synkroniseres, eller en minnepinne. Spør lederen din.</source>
        <translation>Ei felles mappe, ei mappe som blir synkronisert, eller ein minnepinne. Spør leiaren din.</translation>
    </message>
    <message>
        <source>Sender …</source>
        <translation>Sender …</translation>
    </message>
    <message>
        <source>Send nå</source>
        <translation>Send no</translation>
    </message>
    <message>
        <source>Ikke vent lenger på mappa</source>
        <translation>Ikkje vent lenger på mappa</translation>
    </message>
    <message>
        <source>Framdriften din er sendt.</source>
        <translation>Framdrifta di er send.</translation>
    </message>
    <message>
        <source>Send når jeg lukker Min plan eller bytter bruker</source>
        <translation>Send når eg lukkar Min plan eller byter brukar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Innstillinger</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Farger</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Som maskinen ellers</source>
        <translation>Som maskina elles</translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation>Lyse</translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation>Mørke</translation>
    </message>
    <message>
        <source>Bevegelse</source>
        <translation>Rørsle</translation>
    </message>
    <message>
        <source>Mindre bevegelse på skjermen</source>
        <translation>Mindre rørsle på skjermen</translation>
    </message>
    <message>
        <source>Trykk F1 for å se hvilke taster du kan bruke.</source>
        <translation>Trykk F1 for å sjå kva tastar du kan bruke.</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Opplæringen lagres på et utrygt sted</source>
        <translation>Opplæringa blir lagra på ein utrygg stad</translation>
    </message>
</context>
<context>
    <name>SignInModel</name>
    <message>
        <source>%1 eller %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Kan bare leses</source>
        <translation>Kan berre lesast</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Åpne i editor</source>
        <translation>Opne i editor</translation>
    </message>
    <message>
        <source>Tilbake til module.yaml</source>
        <translation>Tilbake til module.yaml</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Kilde: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
</context>
<context>
    <name>SourceMessages</name>
    <message>
        <source>Filen er endret av andre enn deg</source>
        <translation>Fila er endra av andre enn deg</translation>
    </message>
    <message>
        <source>Det du har skrevet her, er ikke lagret. Begge blir tatt vare på: den du ikke velger, blir lagt i en fil ved siden av.</source>
        <translation>Det du har skrive her, er ikkje lagra. Begge blir tekne vare på: den du ikkje vel, blir lagd i ei fil ved sida av.</translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation>Behald min tekst</translation>
    </message>
    <message>
        <source>Bruk teksten i filen</source>
        <translation>Bruk teksten i fila</translation>
    </message>
    <message>
        <source>Filen finnes ikke lenger, eller kan ikke leses. Teksten her er slik du så den sist. Lagre for å skrive den på nytt.</source>
        <translation>Fila finst ikkje lenger, eller kan ikkje lesast. Teksten her er slik du såg han sist. Lagre for å skrive han på nytt.</translation>
    </message>
    <message>
        <source>Denne filen kan ikke endres her uten at noe går tapt. Bruk en annen editor. Se funnene.</source>
        <translation>Denne fila kan ikkje endrast her utan at noko går tapt. Bruk ein annan editor. Sjå funna.</translation>
    </message>
    <message>
        <source>Her er det du skrev sist uten å lagre.</source>
        <translation>Her er det du skreiv sist utan å lagre.</translation>
    </message>
    <message>
        <source>Gå tilbake til teksten i filen</source>
        <translation>Gå tilbake til teksten i fila</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Teksten i %1</source>
        <translation>Teksten i %1</translation>
    </message>
    <message>
        <source>Linje %1</source>
        <translation>Linje %1</translation>
    </message>
</context>
<context>
    <name>SpeechBubble</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>StaffFileForm</name>
    <message>
        <source>Les inn listen kommunen har over ansatte, som CSV-fil. Du ser hva som endres, før noe blir lagret. De som er i en av enhetene på listen, men ikke står på den lenger, blir meldt ut. Ingen blir slettet.</source>
        <translation>Les inn lista kommunen har over tilsette, som CSV-fil. Du ser kva som blir endra, før noko blir lagra. Dei som er i ei av einingane på lista, men ikkje står på henne lenger, blir melde ut. Ingen blir sletta.</translation>
    </message>
    <message>
        <source>Hvor filen ligger</source>
        <translation>Kvar fila ligg</translation>
    </message>
    <message>
        <source>Skriv eller lim inn, eller dra filen hit.</source>
        <translation>Skriv eller lim inn, eller dra fila hit.</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Les …</translation>
    </message>
    <message>
        <source>Se hva som endres</source>
        <translation>Sjå kva som blir endra</translation>
    </message>
    <message>
        <source>Skjul hva listen kan ha med</source>
        <translation>Skjul kva lista kan ha med</translation>
    </message>
    <message>
        <source>Hva kan listen ha med?</source>
        <translation>Kva kan lista ha med?</translation>
    </message>
    <message>
        <source>Den første linjen har overskrifter. Navn og enhet må være med; rekkefølgen er fri. En person i flere enheter har en linje for hver.</source>
        <translation>Den første linja har overskrifter. Namn og eining må vere med; rekkjefølgja er fri. Ein person i fleire einingar har ei linje for kvar.</translation>
    </message>
</context>
<context>
    <name>StaffJoinPreview</name>
    <message>
        <source>Velg en annen</source>
        <translation>Vel ein annan</translation>
    </message>
    <message>
        <source>Er %1 samme person som %2?</source>
        <translation>Er %1 same person som %2?</translation>
    </message>
    <message>
        <source>Dette skjer da</source>
        <translation>Dette skjer då</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Ja, samme person</source>
        <translation>Ja, same person</translation>
    </message>
</context>
<context>
    <name>StaffJoinView</name>
    <message>
        <source>Tilbake til %1</source>
        <translation>Tilbake til %1</translation>
    </message>
    <message>
        <source>Hvem er samme person som %1?</source>
        <translation>Kven er same person som %1?</translation>
    </message>
    <message>
        <source>Finn den andre</source>
        <translation>Finn den andre</translation>
    </message>
    <message>
        <source>Navn, enhet eller yrke</source>
        <translation>Namn, eining eller yrke</translation>
    </message>
    <message>
        <source>Det står ingen andre på listen.</source>
        <translation>Det står ingen andre på lista.</translation>
    </message>
    <message>
        <source>Ingen her passer med «%1». Prøv færre bokstaver.</source>
        <translation>Ingen her passar med «%1». Prøv færre bokstavar.</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Tilsette</translation>
    </message>
</context>
<context>
    <name>StaffListView</name>
    <message>
        <source>Listen kan ikke vises</source>
        <translation>Lista kan ikkje visast</translation>
    </message>
    <message>
        <source>Finn en ansatt</source>
        <translation>Finn ein tilsett</translation>
    </message>
    <message>
        <source>Navn, enhet, yrke, rolle eller ansattnummer</source>
        <translation>Namn, eining, yrke, rolle eller tilsettnummer</translation>
    </message>
    <message>
        <source>Ingen er lagt til her ennå.</source>
        <translation>Ingen er lagde til her enno.</translation>
    </message>
    <message>
        <source>Ingen her passer med «%1». Prøv færre bokstaver.</source>
        <translation>Ingen her passar med «%1». Prøv færre bokstavar.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 av %2 personer</source>
        <translation>%1 av %2 personar</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Tilsette</translation>
    </message>
</context>
<context>
    <name>StaffLogRow</name>
    <message>
        <source>Gjaldt: %1</source>
        <translation>Gjaldt: %1</translation>
    </message>
</context>
<context>
    <name>StaffLogView</name>
    <message>
        <source>Her står hvem som har sett, hentet ut eller endret det som er andres.</source>
        <translation>Her står kven som har sett, henta ut eller endra det som er andre sitt.</translation>
    </message>
    <message>
        <source>Loggen kan ikke vises</source>
        <translation>Loggen kan ikkje visast</translation>
    </message>
    <message>
        <source>Ingen har gjort noe med andres opplæring ennå.</source>
        <translation>Ingen har gjort noko med opplæringa til andre enno.</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Logg</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Ansatte</source>
        <translation>Tilsette</translation>
    </message>
</context>
<context>
    <name>StaffPersonView</name>
    <message>
        <source>Tilbake til listen</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Yrke</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Ansattnummer</source>
        <translation>Tilsettnummer</translation>
    </message>
    <message>
        <source>Kode på denne maskinen</source>
        <translation>Kode på denne maskina</translation>
    </message>
    <message>
        <source>Har kode</source>
        <translation>Har kode</translation>
    </message>
    <message>
        <source>Ingen kode</source>
        <translation>Ingen kode</translation>
    </message>
    <message>
        <source>Ikke her lenger</source>
        <translation>Ikkje her lenger</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
    <message>
        <source>Ny kode til %1: %2</source>
        <translation>Ny kode til %1: %2</translation>
    </message>
    <message>
        <source>Si den til personen selv. Den vises bare nå, og må byttes når personen kommer inn første gang. At du har satt den, står i loggen.</source>
        <translation>Sei han til personen sjølv. Han blir berre vist no, og må bytast når personen kjem inn første gong. At du har sett han, står i loggen.</translation>
    </message>
    <message>
        <source>Koden %1 har nå, slutter å virke. Vil du gi en ny?</source>
        <translation>Koden %1 har no, sluttar å verke. Vil du gi ein ny?</translation>
    </message>
    <message>
        <source>Gi ny kode</source>
        <translation>Gi ny kode</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Ja, gi ny kode</source>
        <translation>Ja, gi ny kode</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Er også</source>
        <translation>Er òg</translation>
    </message>
    <message>
        <source>%1 og %2 blir personer hver for seg igjen, hver med det som er gjort under det navnet. Vil du det?</source>
        <translation>%1 og %2 blir personar kvar for seg igjen, kvar med det som er gjort under det namnet. Vil du det?</translation>
    </message>
    <message>
        <source>Er samme person som …</source>
        <translation>Er same person som …</translation>
    </message>
    <message>
        <source>Angre «samme person»</source>
        <translation>Angre «same person»</translation>
    </message>
    <message>
        <source>Ja, del dem igjen</source>
        <translation>Ja, del dei igjen</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Begynte i stillingen</source>
        <translation>Byrja i stillinga</translation>
    </message>
</context>
<context>
    <name>StaffPreviewHead</name>
    <message>
        <source>Listen er tatt inn</source>
        <translation>Lista er teken inn</translation>
    </message>
    <message>
        <source>Dette vil bli endret</source>
        <translation>Dette vil bli endra</translation>
    </message>
    <message>
        <source>Ingenting er tatt inn</source>
        <translation>Ingenting er teke inn</translation>
    </message>
    <message>
        <source>Alt står allerede slik</source>
        <translation>Alt står alt slik</translation>
    </message>
    <message>
        <source>Rett det som står under, i listen, og prøv igjen.</source>
        <translation>Rett det som står under, i lista, og prøv igjen.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Velg en annen fil</source>
        <translation>Vel ei anna fil</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Les inn liste</source>
        <translation>Les inn liste</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Stegene</source>
        <translation>Stega</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>%1, gjort</source>
        <translation>%1, gjort</translation>
    </message>
    <message>
        <source>%1, her er du</source>
        <translation>%1, her er du</translation>
    </message>
    <message>
        <source>%1, senere</source>
        <translation>%1, seinare</translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <source>Steg %1 av %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Førre</translation>
    </message>
    <message>
        <source>Fullfør</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Neste: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Steg %1</source>
        <translation>Steg %1</translation>
    </message>
    <message>
        <source>Du ser på et tidligere steg</source>
        <translation>Du ser på eit tidlegare steg</translation>
    </message>
    <message>
        <source>Slik gjør du</source>
        <translation>Slik gjer du</translation>
    </message>
</context>
<context>
    <name>StoreFaultPage</name>
    <message>
        <source>Min plan får ikke åpnet det som er lagret</source>
        <translation>Min plan får ikkje opna det som er lagra</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Les kurset uten å lagre</source>
        <translation>Les kurset utan å lagre</translation>
    </message>
    <message>
        <source>Leser du uten å lagre, blir svarene dine borte når du lukker Min plan.</source>
        <translation>Les du utan å lagre, blir svara dine borte når du lukkar Min plan.</translation>
    </message>
    <message>
        <source>Min plan har ikke slettet noe.</source>
        <translation>Min plan har ikkje sletta noko.</translation>
    </message>
</context>
<context>
    <name>SureChips</name>
    <message>
        <source>Hvor sikker er du?</source>
        <translation>Kor sikker er du?</translation>
    </message>
    <message>
        <source>Gjettet</source>
        <translation>Gjetta</translation>
    </message>
    <message>
        <source>Ganske sikker</source>
        <translation>Ganske sikker</translation>
    </message>
    <message>
        <source>Helt sikker</source>
        <translation>Heilt sikker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TeachingList</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Tilbake til eininga</translation>
    </message>
    <message>
        <source>Felles undervisning</source>
        <translation>Felles undervisning</translation>
    </message>
    <message>
        <source>Gå gjennom en modul sammen, og før inn hvem som kom. Da teller det som gjennomført, og den som har noe igjen, begynner der.</source>
        <translation>Gå gjennom ein modul saman, og før inn kven som kom. Då tel det som gjennomført, og den som har noko att, byrjar der.</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>Dette gjekk ikkje</translation>
    </message>
    <message>
        <source>Planlegg …</source>
        <translation>Planlegg …</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Hentar …</translation>
    </message>
    <message>
        <source>Ingenting er planlagt ennå. Har dere holdt noe allerede, kan du planlegge det med den dagen det var.</source>
        <translation>Ingenting er planlagt enno. Har de halde noko alt, kan du planleggje det med den dagen det var.</translation>
    </message>
    <message>
        <source>Kommer</source>
        <translation>Kjem</translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation>Halde</translation>
    </message>
</context>
<context>
    <name>TeachingPlan</name>
    <message>
        <source>Tilbake til felles undervisning</source>
        <translation>Tilbake til felles undervisning</translation>
    </message>
    <message>
        <source>Planlegg felles undervisning</source>
        <translation>Planlegg felles undervisning</translation>
    </message>
    <message>
        <source>For hvilken enhet?</source>
        <translation>For kva eining?</translation>
    </message>
    <message>
        <source>Enheten, og dem under den</source>
        <translation>Eininga, og dei under den</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation>Dag, månad og år, slik: 3.5.2027</translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Kan stå tomt</source>
        <translation>Kan stå tomt</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Kan stå tomt. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation>Kan stå tomt. Skriv ikkje namn eller opplysningar om brukarar.</translation>
    </message>
    <message>
        <source>Hva heter det?</source>
        <translation>Kva heiter det?</translation>
    </message>
    <message>
        <source>Kan stå tomt: da står navnet på modulen. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation>Kan stå tomt: då står namnet på modulen. Skriv ikkje namn eller opplysningar om brukarar.</translation>
    </message>
    <message>
        <source>Dette går dere gjennom</source>
        <translation>Dette går de gjennom</translation>
    </message>
    <message>
        <source>Velg en modul, og ta bort de stegene dere ikke rekker.</source>
        <translation>Vel ein modul, og ta bort dei stega de ikkje rekk.</translation>
    </message>
    <message>
        <source>Hvem er invitert?</source>
        <translation>Kven er invitert?</translation>
    </message>
    <message>
        <source>Alle i enheten</source>
        <translation>Alle i eininga</translation>
    </message>
    <message>
        <source>Alle i enheten (%1)</source>
        <translation>Alle i eininga (%1)</translation>
    </message>
    <message>
        <source>På neste side kan du ta bort noen og legge til andre.</source>
        <translation>På neste side kan du ta bort nokon og leggje til andre.</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>Dette vart ikkje lagra</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Planlegg</source>
        <translation>Planlegg</translation>
    </message>
    <message>
        <source>Tilbake til undervisningen</source>
        <translation>Tilbake til undervisninga</translation>
    </message>
    <message>
        <source>Endre tid og sted</source>
        <translation>Endre tid og stad</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>TeachingRoll</name>
    <message>
        <source>Tilbake til felles undervisning</source>
        <translation>Tilbake til felles undervisning</translation>
    </message>
    <message>
        <source>Avlyst</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Hentar …</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>Dette gjekk ikkje</translation>
    </message>
    <message>
        <source>Vis «%1» for gruppa</source>
        <translation>Vis «%1» for gruppa</translation>
    </message>
    <message>
        <source>Hvem er invitert?</source>
        <translation>Kven er invitert?</translation>
    </message>
    <message>
        <source>Hvem kom?</source>
        <translation>Kven kom?</translation>
    </message>
    <message>
        <source>Ingen står på listen ennå. Søk dem fram nedenfor.</source>
        <translation>Ingen står på lista enno. Søk dei fram nedanfor.</translation>
    </message>
    <message>
        <source>Inviter alle</source>
        <translation>Inviter alle</translation>
    </message>
    <message>
        <source>Alle kom</source>
        <translation>Alle kom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Inviter noen andre</source>
        <translation>Inviter nokon andre</translation>
    </message>
    <message>
        <source>Kom noen som ikke sto på listen?</source>
        <translation>Kom nokon som ikkje stod på lista?</translation>
    </message>
    <message>
        <source>Skriv noen bokstaver av navnet</source>
        <translation>Skriv nokre bokstavar av namnet</translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation>Legg til %1</translation>
    </message>
    <message>
        <source>Fant ingen andre som heter det i enhetene dine.</source>
        <translation>Fann ingen andre som heiter det i einingane dine.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Lagre listen</source>
        <translation>Lagre lista</translation>
    </message>
    <message>
        <source>Lagre hvem som kom</source>
        <translation>Lagre kven som kom</translation>
    </message>
    <message>
        <source>Svart med hendene</source>
        <translation>Svara med hendene</translation>
    </message>
    <message>
        <source>Deltakerliste</source>
        <translation>Deltakarliste</translation>
    </message>
    <message>
        <source>En liste å skrive ut, med plass til underskrift. Den har navn: ta vare på den, eller makuler den. At du lager den, står i loggen.</source>
        <translation>Ei liste å skrive ut, med plass til underskrift. Ho har namn: ta vare på ho, eller makuler ho. At du lagar ho, står i loggen.</translation>
    </message>
    <message>
        <source>Lager …</source>
        <translation>Lagar …</translation>
    </message>
    <message>
        <source>Lag deltakerliste (PDF)</source>
        <translation>Lag deltakarliste (PDF)</translation>
    </message>
    <message>
        <source>Avlys undervisningen</source>
        <translation>Avlys undervisninga</translation>
    </message>
    <message>
        <source>Endre tid og sted</source>
        <translation>Endre tid og stad</translation>
    </message>
</context>
<context>
    <name>TeachingRow</name>
    <message>
        <source>Avlyst</source>
        <translation>Avlyst</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Ord her:</source>
        <translation>Ord her:</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Tekststørrelse</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Hva er viktig for deg? Slik ser teksten ut.</source>
        <translation>Kva er viktig for deg? Slik ser teksten ut.</translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Enhet</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Der du arbeider, for eksempel «Hjemmetjenesten Årstad»</source>
        <translation>Der du arbeider, til dømes «Heimetenesta Årstad»</translation>
    </message>
</context>
<context>
    <name>UnsavedPanel</name>
    <message>
        <source>Du leser uten å lagre</source>
        <translation>Du les utan å lagre</translation>
    </message>
    <message>
        <source>Det du gjør nå, blir borte når du lukker Min plan.</source>
        <translation>Det du gjer no, blir borte når du lukkar Min plan.</translation>
    </message>
    <message>
        <source>Prøv å åpne det lagrede igjen</source>
        <translation>Prøv å opne det lagra igjen</translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <source>Skjul hvorfor</source>
        <translation>Gøym kvifor</translation>
    </message>
    <message>
        <source>Hvorfor? Kunnskapsgrunnlaget</source>
        <translation>Kvifor? Kunnskapsgrunnlaget</translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Min plan</source>
        <translation>Min plan</translation>
    </message>
</context>
<context>
    <name>WorkbenchBar</name>
    <message>
        <source>Verksted: %1</source>
        <translation>Verkstad: %1</translation>
    </message>
    <message>
        <source>Ingen funn</source>
        <translation>Ingen funn</translation>
    </message>
</context>
<context>
    <name>WorkbenchTabs</name>
    <message>
        <source>Funn (%1)</source>
        <translation>Funn (%1)</translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Forløp</source>
        <translation>Forløp</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Verksted</source>
        <translation>Verkstad</translation>
    </message>
    <message>
        <source>Åpne en modul, og skriv i den i editoren du er vant med. Hver gang du lagrer, ser du her hva som må rettes og hvordan modulen blir.</source>
        <translation>Opne ein modul, og skriv i han i editoren du er van med. Kvar gong du lagrar, ser du her kva som må rettast og korleis modulen blir.</translation>
    </message>
    <message>
        <source>Modulene her</source>
        <translation>Modulane her</translation>
    </message>
    <message>
        <source>En annen mappe</source>
        <translation>Ei anna mappe</translation>
    </message>
    <message>
        <source>Mappen modulen ligger i</source>
        <translation>Mappa modulen ligg i</translation>
    </message>
    <message>
        <source>Mappen som har filen module.yaml.</source>
        <translation>Mappa som har fila module.yaml.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Opne mappa</translation>
    </message>
</context>
<context>
    <name>minplan::app::AppModel</name>
    <message>
        <source>Gjest</source>
        <translation>Gjest</translation>
    </message>
</context>
<context>
    <name>minplan::app::AssigningModel</name>
    <message>
        <source>Den dagen er gått. Velg en dag fra i dag og framover.</source>
        <translation>Den dagen er gått. Vel ein dag frå i dag og framover.</translation>
    </message>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation>Skriv dagen med dag, månad og år, slik: 3.5.2027.</translation>
    </message>
    <message>
        <source>Skriv et helt antall dager, fra 1 til 3650.</source>
        <translation>Skriv eit heilt tal dagar, frå 1 til 3650.</translation>
    </message>
    <message>
        <source>Skriv et helt antall måneder, fra 1 til 240.</source>
        <translation>Skriv eit heilt tal månader, frå 1 til 240.</translation>
    </message>
    <message>
        <source>Velg hva som skal tildeles.</source>
        <translation>Vel kva som skal tildelast.</translation>
    </message>
    <message>
        <source>Velg hvem det er til.</source>
        <translation>Vel kven det er til.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alle yrker</source>
        <translation>Alle yrke</translation>
    </message>
    <message>
        <source>Dette er tildelt fra før, med samme frist.</source>
        <translation>Dette er tildelt frå før, med same frist.</translation>
    </message>
    <message>
        <source>Tildelt: %1 (%2)</source>
        <translation>Tildelt: %1 (%2)</translation>
    </message>
    <message>
        <source>Trukket tilbake: %1</source>
        <translation>Trekt tilbake: %1</translation>
    </message>
    <message>
        <source>Tildelt igjen: %1</source>
        <translation>Tildelt igjen: %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::CardListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
</context>
<context>
    <name>minplan::app::CertificateModel</name>
    <message>
        <source>Kursbevis</source>
        <translation>Kursbevis</translation>
    </message>
</context>
<context>
    <name>minplan::app::DecidingModel</name>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation>Skriv dagen med dag, månad og år, slik: 3.5.2027.</translation>
    </message>
    <message>
        <source>Den dagen er gått. Velg en dag fra i dag og framover.</source>
        <translation>Den dagen er gått. Vel ein dag frå i dag og framover.</translation>
    </message>
    <message>
        <source>Den dagen er ikke kommet ennå. Skriv dagen opplæringen ble tatt.</source>
        <translation>Den dagen har ikkje kome enno. Skriv dagen opplæringa vart teken.</translation>
    </message>
    <message>
        <source>Fristen er allerede den dagen eller senere. Velg en senere dag.</source>
        <translation>Fristen er alt den dagen eller seinare. Vel ein seinare dag.</translation>
    </message>
    <message>
        <source>Dette endrer ingenting for %1.</source>
        <translation>Dette endrar ingenting for %1.</translation>
    </message>
</context>
<context>
    <name>minplan::app::DocumentModel</name>
    <message>
        <source>Lagret som %1</source>
        <translation>Lagra som %1</translation>
    </message>
    <message>
        <source>Fila ble ikke lagret: %1</source>
        <translation>Fila vart ikkje lagra: %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::EffectModel</name>
    <message>
        <source>Alle enheter</source>
        <translation>Alle einingar</translation>
    </message>
    <message>
        <source>Skriv hvor mange brukere enheten har, for eksempel 40.</source>
        <translation>Skriv kor mange brukarar eininga har, til dømes 40.</translation>
    </message>
    <message>
        <source>Skriv hvor mange av dem som har individuell plan. Ingen er 0.</source>
        <translation>Skriv kor mange av dei som har individuell plan. Ingen er 0.</translation>
    </message>
    <message>
        <source>Flere har plan enn det er brukere. Se over tallene.</source>
        <translation>Fleire har plan enn det er brukarar. Sjå over tala.</translation>
    </message>
    <message>
        <source>Tallet er for stort.</source>
        <translation>Talet er for stort.</translation>
    </message>
    <message>
        <source>Lagret for %1: %2 av %3 brukere har plan</source>
        <translation>Lagra for %1: %2 av %3 brukarar har plan</translation>
    </message>
    <message>
        <source>Tatt bort: %1</source>
        <translation>Teke bort: %1</translation>
    </message>
    <message>
        <source>Som før igjen: %1</source>
        <translation>Som før igjen: %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::ExerciseModel</name>
    <message>
        <source>Skriv forslaget ditt først.</source>
        <translation>Skriv framlegget ditt først.</translation>
    </message>
    <message>
        <source>Svar på alle spørsmålene om teksten din først.</source>
        <translation>Svar på alle spørsmåla om teksten din først.</translation>
    </message>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv selv</source>
        <translation>Skriv sjølv</translation>
    </message>
    <message>
        <source>Se på det du skrev</source>
        <translation>Sjå på det du skreiv</translation>
    </message>
</context>
<context>
    <name>minplan::app::GraphModel</name>
    <message>
        <source>finnes ikke</source>
        <translation>finst ikkje</translation>
    </message>
    <message>
        <source>ingen kommer hit</source>
        <translation>ingen kjem hit</translation>
    </message>
    <message>
        <source>god slutt</source>
        <translation>god slutt</translation>
    </message>
    <message>
        <source>blandet slutt</source>
        <translation>blanda slutt</translation>
    </message>
    <message>
        <source>dårlig slutt</source>
        <translation>dårleg slutt</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>scene</source>
        <translation>scene</translation>
    </message>
    <message>
        <source>Fører til %1.</source>
        <translation>Fører til %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(r).</source>
        <translation>
            <numerusform>%n scene.</numerusform>
            <numerusform>%n scener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n av dem kommer ingen til.</source>
        <translation>
            <numerusform>%n av dei kjem ingen til.</numerusform>
            <numerusform>%n av dei kjem ingen til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Casen kunne ikke tegnes: programmet minplan-graph mangler eller stoppet. Installer Min plan på nytt.</source>
        <translation>Casen kunne ikkje teiknast: programmet minplan-graph manglar eller stoppa. Installer Min plan på nytt.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>minplan::app::HomeModel</name>
    <message>
        <source>Min plan leste mappen %1, men fant ingen moduler der.</source>
        <translation>Min plan las mappa %1, men fann ingen modular der.</translation>
    </message>
    <message>
        <source>Min plan lette i mappen %1, men den finnes ikke.</source>
        <translation>Min plan leita i mappa %1, men ho finst ikkje.</translation>
    </message>
    <message>
        <source>Andre moduler</source>
        <translation>Andre modular</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Modul %1 av %2</source>
        <translation>Modul %1 av %2</translation>
    </message>
    <message>
        <source>Fortsett der du slapp</source>
        <translation>Hald fram der du slapp</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>ca. %1 min igjen</source>
        <translation>ca. %1 min att</translation>
    </message>
    <message>
        <source>Start her</source>
        <translation>Start her</translation>
    </message>
    <message>
        <source>Neste modul</source>
        <translation>Neste modul</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ta på nytt</source>
        <translation>Ta på nytt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Du har fullført alle modulene.</source>
        <translation>Du har fullført alle modulane.</translation>
    </message>
    <message>
        <source>Du har %1 av %2 moduler igjen til %3.</source>
        <translation>Du har %1 av %2 modular att til %3.</translation>
    </message>
    <message>
        <source>d. MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Du har %1 av %2 moduler igjen.</source>
        <translation>Du har %1 av %2 modular att.</translation>
    </message>
    <message>
        <source>God morgen, %1</source>
        <translation>God morgon, %1</translation>
    </message>
    <message>
        <source>God dag, %1</source>
        <translation>God dag, %1</translation>
    </message>
    <message>
        <source>God kveld, %1</source>
        <translation>God kveld, %1</translation>
    </message>
    <message>
        <source>Hei, %1</source>
        <translation>Hei, %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::InboxModel</name>
    <message numerus="yes">
        <source>%n pakker fra andre enheter venter på sine ledere.</source>
        <translation>
            <numerusform>%n pakke frå ei anna eining ventar på leiaren sin.</numerusform>
            <numerusform>%n pakker frå andre einingar ventar på leiarane sine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::ItemsModel</name>
    <message numerus="yes">
        <source>Regner … %n besvarelse(r) lest</source>
        <translation>
            <numerusform>Reknar … %n svar lese</numerusform>
            <numerusform>Reknar … %n svar lesne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, fra utgave %2: %3</source>
        <translation>%1, frå utgåve %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Spørsmålene trekkes, så hvert har sitt eget antall svar.</source>
        <translation>Spørsmåla blir trekte, så kvart har sitt eige tal på svar.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har fullført denne prøven.</source>
        <translation>
            <numerusform>%n person har fullført denne prøva.</numerusform>
            <numerusform>%n personar har fullført denne prøva.</numerusform>
        </translation>
    </message>
    <message>
        <source>For at ingen skal kjennes igjen, må det være minst %1.</source>
        <translation>For at ingen skal kjennast att, må det vere minst %1.</translation>
    </message>
</context>
<context>
    <name>minplan::app::LeadModel</name>
    <message>
        <source>Alle enhetene</source>
        <translation>Alle einingane</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modul(er)</source>
        <translation>
            <numerusform>%n modul</numerusform>
            <numerusform>%n modular</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation>Må følgjast opp</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>Går føre seg</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Alle yrker</source>
        <translation>Alle yrke</translation>
    </message>
    <message>
        <source>Alle moduler</source>
        <translation>Alle modular</translation>
    </message>
    <message>
        <source>Regneark (.xlsx)</source>
        <translation>Rekneark (.xlsx)</translation>
    </message>
    <message>
        <source>PDF til å lese og skrive ut</source>
        <translation>PDF til å lese og skrive ut</translation>
    </message>
    <message>
        <source>CSV for Excel på norsk</source>
        <translation>CSV for Excel på norsk</translation>
    </message>
    <message>
        <source>CSV for andre programmer</source>
        <translation>CSV for andre program</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fullføring %1 %2</source>
        <comment>file name: unit, day</comment>
        <translation>Fullføring %1 %2</translation>
    </message>
    <message>
        <source>Direkte i %1</source>
        <translation>Direkte i %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(er)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enhet(er)</source>
        <translation>
            <numerusform>%Ln eining</numerusform>
            <numerusform>%Ln einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uten enhet</source>
        <translation>
            <numerusform>%Ln utan eining</numerusform>
            <numerusform>%Ln utan eining</numerusform>
        </translation>
    </message>
    <message>
        <source>alle enhetene</source>
        <translation>alle einingane</translation>
    </message>
</context>
<context>
    <name>minplan::app::MeterList</name>
    <message>
        <source>Nå: %1, på en skala fra %2 til %3</source>
        <translation>No: %1, på ein skala frå %2 til %3</translation>
    </message>
</context>
<context>
    <name>minplan::app::ModulePageModel</name>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Du fullførte %1.</source>
        <translation>Du fullførte %1.</translation>
    </message>
    <message>
        <source>Du besto %1 med %2.</source>
        <translation>Du bestod %1 med %2.</translation>
    </message>
    <message>
        <source>Du fikk %1. Det er ikke nok til å bestå ennå. Les gjerne igjennom før du prøver igjen.</source>
        <translation>Du fekk %1. Det er ikkje nok til å bestå enno. Les gjerne gjennom før du prøver igjen.</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ta på nytt</source>
        <translation>Ta på nytt</translation>
    </message>
    <message>
        <source>Fullfør «%1» først. Den bygger opp til denne.</source>
        <translation>Fullfør «%1» først. Han byggjer opp til denne.</translation>
    </message>
    <message>
        <source>Les</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Prosedyre</source>
        <translation>Prosedyre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Spørsmål</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Skriveøvelse</source>
        <translation>Skriveøving</translation>
    </message>
    <message>
        <source>Prøv i praksis</source>
        <translation>Prøv i praksis</translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Her er du</source>
        <translation>Her er du</translation>
    </message>
    <message>
        <source>Gjenstår</source>
        <translation>Står att</translation>
    </message>
    <message>
        <source>Svaret er nytt</source>
        <translation>Svaret er nytt</translation>
    </message>
    <message>
        <source>Gjort klarere</source>
        <translation>Gjort klarare</translation>
    </message>
</context>
<context>
    <name>minplan::app::OutcomeModel</name>
    <message>
        <source>%1 av %2 poeng</source>
        <translation>%1 av %2 poeng</translation>
    </message>
    <message>
        <source>Det beste forsøket ditt gjelder: %1 poeng.</source>
        <translation>Det beste forsøket ditt gjeld: %1 poeng.</translation>
    </message>
    <message>
        <source>Du har brukt alle forsøkene.</source>
        <translation>Du har brukt alle forsøka.</translation>
    </message>
    <message numerus="yes">
        <source>Du har %n forsøk igjen.</source>
        <translation>
            <numerusform>Du har %n forsøk igjen.</numerusform>
            <numerusform>Du har %n forsøk igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dette var en kartlegging. Den teller ikke for å bestå modulen.</source>
        <translation>Dette var ei kartlegging. Ho tel ikkje for å bestå modulen.</translation>
    </message>
    <message>
        <source>For å bestå trenger du %1 prosent av poengene.</source>
        <translation>For å bestå treng du %1 prosent av poenga.</translation>
    </message>
</context>
<context>
    <name>minplan::app::PinModel</name>
    <message>
        <source>Koden er tatt bort.</source>
        <translation>Koden er teken bort.</translation>
    </message>
    <message>
        <source>Koden er endret.</source>
        <translation>Koden er endra.</translation>
    </message>
    <message>
        <source>Nå har du en kode. Du skriver den neste gang du kommer inn.</source>
        <translation>No har du ein kode. Du skriv han neste gong du kjem inn.</translation>
    </message>
</context>
<context>
    <name>minplan::app::PlanModel</name>
    <message>
        <source>Dette ligner et fødselsnummer. Skriv det uten nummeret.</source>
        <translation>Dette liknar eit fødselsnummer. Skriv det utan nummeret.</translation>
    </message>
    <message>
        <source>Skriv høyst 200 tegn.</source>
        <translation>Skriv høgst 200 teikn.</translation>
    </message>
    <message>
        <source>Velg hvilken enhet det er for.</source>
        <translation>Vel kva eining det er for.</translation>
    </message>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation>Skriv dagen med dag, månad og år, slik: 3.5.2027.</translation>
    </message>
    <message>
        <source>Skriv klokkeslettet slik: 13:30. Feltet kan også stå tomt.</source>
        <translation>Skriv klokkeslettet slik: 13:30. Feltet kan òg stå tomt.</translation>
    </message>
    <message>
        <source>Velg hva dere skal gå gjennom: minst ett steg.</source>
        <translation>Vel kva de skal gå gjennom: minst eitt steg.</translation>
    </message>
</context>
<context>
    <name>minplan::app::PlayerModel</name>
    <message>
        <source>%1 prosent av modulen</source>
        <translation>%1 prosent av modulen</translation>
    </message>
    <message>
        <source>Steg %1 av %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scene %1</translation>
    </message>
    <message>
        <source>Spørsmål %1 av %2</source>
        <translation>Spørsmål %1 av %2</translation>
    </message>
</context>
<context>
    <name>minplan::app::PresentingModel</name>
    <message>
        <source>Modulen finnes ikke her, eller ingen av stegene i planen er i den lenger.</source>
        <translation>Modulen finst ikkje her, eller ingen av stega i planen er i han lenger.</translation>
    </message>
    <message numerus="yes">
        <source>%n hånd/hender</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::QuestionModel</name>
    <message>
        <source>Velg et svar først.</source>
        <translation>Vel eit svar først.</translation>
    </message>
    <message>
        <source>Skriv et svar først.</source>
        <translation>Skriv eit svar først.</translation>
    </message>
    <message>
        <source>Velg ett svar</source>
        <translation>Vel eitt svar</translation>
    </message>
    <message>
        <source>Velg alle som er riktige</source>
        <translation>Vel alle som er rette</translation>
    </message>
    <message>
        <source>Er utsagnet riktig eller galt?</source>
        <translation>Er utsegna rett eller gale?</translation>
    </message>
    <message>
        <source>Finn det som hører sammen</source>
        <translation>Finn det som høyrer saman</translation>
    </message>
    <message>
        <source>Flytt radene til riktig rekkefølge</source>
        <translation>Flytt radene til rett rekkjefølgje</translation>
    </message>
    <message>
        <source>Velg hvor hver av dem hører hjemme</source>
        <translation>Vel kvar kvar av dei høyrer heime</translation>
    </message>
    <message>
        <source>Skriv ordene som mangler</source>
        <translation>Skriv orda som manglar</translation>
    </message>
    <message>
        <source>Skriv et tall</source>
        <translation>Skriv eit tal</translation>
    </message>
    <message>
        <source>Skriv et kort svar</source>
        <translation>Skriv eit kort svar</translation>
    </message>
    <message>
        <source>Skriv med egne ord. Bare du kan lese svaret.</source>
        <translation>Skriv med eigne ord. Berre du kan lese svaret.</translation>
    </message>
    <message>
        <source> felt %1 </source>
        <translation> felt %1 </translation>
    </message>
    <message>
        <source>%1 av minst %2 ord</source>
        <translation>%1 av minst %2 ord</translation>
    </message>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 av %2 poeng</source>
        <translation>%1 av %2 poeng</translation>
    </message>
</context>
<context>
    <name>minplan::app::ReadingModel</name>
    <message>
        <source>Ta med i praksis</source>
        <translation>Ta med i praksis</translation>
    </message>
    <message numerus="yes">
        <source>Kom tilbake hit om %n dager.</source>
        <translation>
            <numerusform>Kom tilbake hit om %n dag.</numerusform>
            <numerusform>Kom tilbake hit om %n dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::RemindingModel</name>
    <message>
        <source>Minn %1 på opplæringen</source>
        <translation>Minn %1 på opplæringa</translation>
    </message>
    <message numerus="yes">
        <source>Minn %n person(er) på opplæringen</source>
        <translation>
            <numerusform>Minn %n person på opplæringa</numerusform>
            <numerusform>Minn %n personar på opplæringa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (minnet %2)</source>
        <translation>%1 (mint på %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 og %n til</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Åpne i e-post</source>
        <translation>Opne i e-post</translation>
    </message>
    <message>
        <source>E-post %1 av %2</source>
        <translation>E-post %1 av %2</translation>
    </message>
    <message>
        <source>Teksten er for lang for en lenke. Kopier den, og lim den inn i e-posten.</source>
        <translation>Teksten er for lang for ei lenkje. Kopier han, og lim han inn i e-posten.</translation>
    </message>
    <message>
        <source>Uten e-postadresse: %1. Adressen leses inn med listen over ansatte.</source>
        <translation>Utan e-postadresse: %1. Adressa blir lesen inn med lista over tilsette.</translation>
    </message>
    <message numerus="yes">
        <source>Det er notert at %n person(er) er minnet i dag.</source>
        <translation>
            <numerusform>Det er notert at %n person er mint på i dag.</numerusform>
            <numerusform>Det er notert at %n personar er mint på i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teksten er kopiert. Lim den inn der du skriver til folk.</source>
        <translation>Teksten er kopiert. Lim han inn der du skriv til folk.</translation>
    </message>
    <message>
        <source>E-posten er åpnet i e-postprogrammet. Send den derfra.</source>
        <translation>E-posten er opna i e-postprogrammet. Send han derifrå.</translation>
    </message>
    <message>
        <source>Frister %1 %2</source>
        <comment>file name: unit or person, day</comment>
        <translation>Fristar %1 %2</translation>
    </message>
    <message>
        <source>E-postprogrammet svarte ikke. Kopier teksten, og lim den inn i e-posten.</source>
        <translation>E-postprogrammet svara ikkje. Kopier teksten, og lim han inn i e-posten.</translation>
    </message>
</context>
<context>
    <name>minplan::app::RollModel</name>
    <message numerus="yes">
        <source>Lagret: %n er invitert.</source>
        <translation>
            <numerusform>Lagra: %n er invitert.</numerusform>
            <numerusform>Lagra: %n er inviterte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lagret: %n kom.</source>
        <translation>
            <numerusform>Lagra: %n kom.</numerusform>
            <numerusform>Lagra: %n kom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undervisningen er avlyst.</source>
        <translation>Undervisninga er avlyst.</translation>
    </message>
    <message>
        <source>Undervisningen er ikke avlyst likevel.</source>
        <translation>Undervisninga er ikkje avlyst likevel.</translation>
    </message>
    <message>
        <source>Deltakerliste %1 %2</source>
        <comment>file name: title, day</comment>
        <translation>Deltakarliste %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hånd/hender</source>
        <translation>
            <numerusform>%1: %n hand</numerusform>
            <numerusform>%1: %n hender</numerusform>
        </translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation>Tid og stad er endra.</translation>
    </message>
</context>
<context>
    <name>minplan::app::SceneModel</name>
    <message>
        <source>Velg hva du vil gjøre først.</source>
        <translation>Vel kva du vil gjere først.</translation>
    </message>
</context>
<context>
    <name>minplan::app::SendingModel</name>
    <message>
        <source>Du har ikke sendt noe ennå.</source>
        <translation>Du har ikkje sendt noko enno.</translation>
    </message>
    <message>
        <source>Sist sendt %1: %2.</source>
        <translation>Sist sendt %1: %2.</translation>
    </message>
    <message>
        <source>d. MMMM yyyy &apos;kl.&apos; HH.mm</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH.mm</translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar er ikke sendt.</source>
        <translation>
            <numerusform>%n svar er ikkje sendt.</numerusform>
            <numerusform>%n svar er ikkje sende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noe av det du har gjort, er ikke sendt.</source>
        <translation>Noko av det du har gjort, er ikkje sendt.</translation>
    </message>
    <message>
        <source>Skriv hele veien til mappa, fra roten, som i «%1».</source>
        <translation>Skriv heile vegen til mappa, frå rota, som i «%1».</translation>
    </message>
    <message>
        <source>Skriv først hvilken mappe du vil sende til. Spør lederen din om den.</source>
        <translation>Skriv først kva mappe du vil sende til. Spør leiaren din om henne.</translation>
    </message>
    <message>
        <source>Mappa svarte ikke, og Min plan venter ikke lenger på den. Se etter at nettverket er koblet til, og prøv igjen.</source>
        <translation>Mappa svarte ikkje, og Min plan ventar ikkje lenger på henne. Sjå etter at nettverket er kopla til, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>minplan::app::Session</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>minplan::app::SignInModel</name>
    <message>
        <source>Det er for langt. Skriv det kortere.</source>
        <translation>Det er for langt. Skriv det kortare.</translation>
    </message>
    <message>
        <source>Dette ser ut som et fødselsnummer. Det skal ikke stå her.</source>
        <translation>Dette ser ut som eit fødselsnummer. Det skal ikkje stå her.</translation>
    </message>
    <message numerus="yes">
        <source>Vent %n sekund(er) før du prøver igjen.</source>
        <translation>
            <numerusform>Vent %n sekund før du prøver igjen.</numerusform>
            <numerusform>Vent %n sekund før du prøver igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vent %n minutt(er) før du prøver igjen.</source>
        <translation>
            <numerusform>Vent %n minutt før du prøver igjen.</numerusform>
            <numerusform>Vent %n minutt før du prøver igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv koden din.</source>
        <translation>Skriv koden din.</translation>
    </message>
    <message>
        <source>Koden er feil.</source>
        <translation>Koden er feil.</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Skriv namnet ditt.</translation>
    </message>
    <message>
        <source>Velg eller skriv enheten din.</source>
        <translation>Vel eller skriv eininga di.</translation>
    </message>
    <message>
        <source>Velg yrket ditt.</source>
        <translation>Vel yrket ditt.</translation>
    </message>
    <message>
        <source>Koden må være 4 til 12 sifre.</source>
        <translation>Koden må vere 4 til 12 siffer.</translation>
    </message>
    <message>
        <source>De to kodene er ikke like. Skriv koden en gang til.</source>
        <translation>Dei to kodane er ikkje like. Skriv koden ein gong til.</translation>
    </message>
    <message>
        <source>Finner du ikke navnet ditt? Spør den som har ansvar for Min plan hos dere, om å bli satt på listen.</source>
        <translation>Finn du ikkje namnet ditt? Spør den som har ansvar for Min plan hos dykk, om å bli sett på lista.</translation>
    </message>
    <message>
        <source>Finner du ikke navnet ditt? Spør %1 om å bli satt på listen.</source>
        <translation>Finn du ikkje namnet ditt? Spør %1 om å bli sett på lista.</translation>
    </message>
    <message>
        <source>Glemt koden? Den som styrer maskinen, kan gi deg en ny med kommandoen «minplanctl staff reset-pin».</source>
        <translation>Gløymt koden? Den som styrer maskina, kan gi deg ein ny med kommandoen «minplanctl staff reset-pin».</translation>
    </message>
    <message>
        <source>Glemt koden? %1 kan gi deg en ny.</source>
        <translation>Gløymt koden? %1 kan gi deg ein ny.</translation>
    </message>
    <message numerus="yes">
        <source>Det var stille i %n minutt(er), så du ble logget ut. Det du gjorde, er lagret, og du går videre der du slapp.</source>
        <translation>
            <numerusform>Det var stille i %n minutt, så du vart logga ut. Det du gjorde, er lagra, og du går vidare der du slapp.</numerusform>
            <numerusform>Det var stille i %n minutt, så du vart logga ut. Det du gjorde, er lagra, og du går vidare der du slapp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::SourceModel</name>
    <message>
        <source>Lagret.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>Lagret. Den andre utgaven ligger i %1.</source>
        <translation>Lagra. Den andre utgåva ligg i %1.</translation>
    </message>
    <message>
        <source>Filen ble ikke lagret: %1 Teksten din er tatt vare på her.</source>
        <translation>Fila vart ikkje lagra: %1 Teksten din er teken vare på her.</translation>
    </message>
    <message>
        <source>Den andre utgaven kunne ikke tas vare på ved siden av, så ingenting er endret.</source>
        <translation>Den andre utgåva kunne ikkje takast vare på ved sida av, så ingenting er endra.</translation>
    </message>
    <message>
        <source>Teksten din kunne ikke tas vare på ved siden av, så ingenting er endret.</source>
        <translation>Teksten din kunne ikkje takast vare på ved sida av, så ingenting er endra.</translation>
    </message>
    <message>
        <source>Teksten din ligger i %1.</source>
        <translation>Teksten din ligg i %1.</translation>
    </message>
    <message>
        <source>Det du skriver, kan ikke tas vare på underveis. Lagre ofte.</source>
        <translation>Det du skriv, kan ikkje takast vare på undervegs. Lagre ofte.</translation>
    </message>
    <message>
        <source>Ingen editor kunne startes. Sett VISUAL til den du bruker.</source>
        <translation>Ingen editor kunne startast. Set VISUAL til den du bruker.</translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffIntakeModel</name>
    <message>
        <source>Skriv hvor filen ligger, eller dra den hit.</source>
        <translation>Skriv kvar fila ligg, eller dra henne hit.</translation>
    </message>
    <message>
        <source>Noe ble endret av andre mens du så på. Ingenting er tatt inn. Se over en gang til.</source>
        <translation>Noko vart endra av andre medan du såg på. Ingenting er teke inn. Sjå over ein gong til.</translation>
    </message>
    <message>
        <source>Linje %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>Nye enheter</source>
        <translation>Nye einingar</translation>
    </message>
    <message>
        <source>Nye</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Endret</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Slutter</source>
        <translation>Sluttar</translation>
    </message>
    <message numerus="yes">
        <source>%n ny(e)</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endret</source>
        <translation>
            <numerusform>%n endra</numerusform>
            <numerusform>%n endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slutter</source>
        <translation>
            <numerusform>%n sluttar</numerusform>
            <numerusform>%n sluttar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uendret</source>
        <translation>
            <numerusform>%n uendra</numerusform>
            <numerusform>%n uendra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffJoinModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fra nå av vises bare %1. Det som er gjort som %2, teller med, og roller derfra gjelder også. Ingenting blir slettet, og du kan angre.</source>
        <translation>Frå no av blir berre %1 vist. Det som er gjort som %2, tel med, og roller derifrå gjeld òg. Ingenting blir sletta, og du kan angre.</translation>
    </message>
    <message>
        <source>%1 og %2 er nå samme person</source>
        <translation>%1 og %2 er no same person</translation>
    </message>
    <message>
        <source>De er personer hver for seg igjen</source>
        <translation>Dei er personar kvar for seg igjen</translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffListModel</name>
    <message>
        <source>Sluttet %1</source>
        <translation>Slutta %1</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffLogModel</name>
    <message>
        <source>d. MMMM yyyy &apos;kl.&apos; HH:mm</source>
        <translation>d. MMMM yyyy &apos;kl.&apos; HH:mm</translation>
    </message>
</context>
<context>
    <name>minplan::app::TeachingModel</name>
    <message>
        <source>Undervisningen er planlagt.</source>
        <translation>Undervisninga er planlagd.</translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation>Tid og stad er endra.</translation>
    </message>
</context>
<context>
    <name>minplan::app::WorkbenchModel</name>
    <message numerus="yes">
        <source>%n feil</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advarsel(er)</source>
        <translation>
            <numerusform>%n åtvaring</numerusform>
            <numerusform>%n åtvaringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n råd</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>Leser modulen …</source>
        <translation>Les modulen …</translation>
    </message>
    <message>
        <source>Ingen funn. Modulen kan tas i bruk.</source>
        <translation>Ingen funn. Modulen kan takast i bruk.</translation>
    </message>
</context>
<context>
    <name>minplan::app::WorkshopModel</name>
    <message>
        <source>Skriv hvor mappen til modulen ligger.</source>
        <translation>Skriv kvar mappa til modulen ligg.</translation>
    </message>
    <message>
        <source>Det finnes ingen mappe som heter %1.</source>
        <translation>Det finst inga mappe som heiter %1.</translation>
    </message>
    <message>
        <source>Det ligger ingen module.yaml i %1.</source>
        <translation>Det ligg inga module.yaml i %1.</translation>
    </message>
</context>
</TS>
