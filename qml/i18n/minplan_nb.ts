<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="nb">
<context>
    <name>AnswerBlanks</name>
    <message>
        <source>%1. Ditt svar: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Tall, i %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt svar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Bruk knappene, eller Alt og pil opp eller ned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Din tekst. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppRoot</name>
    <message>
        <source>Åpner Min plan …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssigningWords</name>
    <message>
        <source>Hele kurset «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innen en bestemt dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mange dager etter start i stillingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvert år, innen utgangen av en måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På nytt, så mange måneder etter bestått</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bare yrket %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankPart</name>
    <message>
        <source>Felt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n prosedyre(r)</source>
        <translation>
            <numerusform>%n prosedyre</numerusform>
            <numerusform>%n prosedyrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(r)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n caser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skriveøvelse(r)</source>
        <translation>
            <numerusform>%n skriveøvelse</numerusform>
            <numerusform>%n skriveøvelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kunnskapstest(er)</source>
        <translation>
            <numerusform>%n kunnskapstest</numerusform>
            <numerusform>%n kunnskapstester</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppgave(r) i praksis</source>
        <translation>
            <numerusform>%n oppgave i praksis</numerusform>
            <numerusform>%n oppgaver i praksis</numerusform>
        </translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår · %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må tas på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etter «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må rettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 av %2 poeng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulen finnes ikke i mappen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulen har feil. Åpne kortet for å se funnene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Riktig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke riktig</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseDonePanel</name>
    <message>
        <source>Du har fullført hele kurset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag kursbevis (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseFaultPanel</name>
    <message>
        <source>Kursfilen må rettes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidingWords</name>
    <message>
        <source>Angre utsettelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utsettelsen gjelder ikke lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre fritaket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fritaket gjelder ikke lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre godkjenningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den tidligere opplæringen er ikke godkjent lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utsatt til %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fritak: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkjent fra før: %1, tatt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen er utsatt til %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fritaket er lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den tidligere opplæringen er godkjent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hva kurset eller kursbeviset heter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvorfor, med noen ord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det kortere: høyst 200 tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ligner et fødselsnummer, og blir ikke lagret. Skriv det uten nummeret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>programmet %1 mangler eller kan ikke startes. Installer Min plan på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det tok for lang tid. Prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Åpne mappen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>frist %n dag(er) etter start i stillingen</source>
        <translation>
            <numerusform>frist %n dag etter start i stillingen</numerusform>
            <numerusform>frist %n dager etter start i stillingen</numerusform>
        </translation>
    </message>
    <message>
        <source>frist hvert år innen utgangen av %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>på nytt %n måned(er) etter bestått</source>
        <translation>
            <numerusform>på nytt %n måned etter bestått</numerusform>
            <numerusform>på nytt %n måneder etter bestått</numerusform>
        </translation>
    </message>
    <message>
        <source>frist %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>%1 til %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra %1 ligger alle månedene over medianen. Det er neppe tilfeldig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra %1 ligger alle månedene under medianen. Det er neppe tilfeldig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra %1 går det bare opp. Det kan være tilfeldig; se om det varer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra %1 går det bare ned. Det kan være tilfeldig; se om det varer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om noe har endret seg, kan sies når seks måneder er skrevet inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting her er mer enn det tilfeldigheter gir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prosentpoeng (mellom %2 og %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kunne alt fra før.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De lærte %1 % av det de ikke kunne fra før.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median før kurset: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andel med plan fra %1 (%2 %) til %3 (%4 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 av %2 brukere har plan, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (fra utgave %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har svart både før og etter. Tallene vises når de er minst %1.</source>
        <translation>
            <numerusform>%n person har svart både før og etter. Tallene vises når de er minst %1.</numerusform>
            <numerusform>%n personer har svart både før og etter. Tallene vises når de er minst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har svart både før og etter</source>
        <translation>
            <numerusform>%n person har svart både før og etter</numerusform>
            <numerusform>%n personer har svart både før og etter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Her er det ingen kurs ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg kursmappen der, eller start Min plan med --modules og mappen der kurset ligger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let på nytt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Til kurset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter for å gå til kurset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestått</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du er ferdig med modulen. Du kan lese den igjen når du vil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan ta modulen på nytt når du vil. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursbevis (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spill en gang til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter for å spille en gang til</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>Det gikk godt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Både godt og mindre godt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gikk ikke så godt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorStep</name>
    <message>
        <source>Modulen kunne ikke åpnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til kurset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseStep</name>
    <message>
        <source>Sammenlign med eksemplet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl og Enter for å gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situasjonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt forslag. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Riktig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delvis riktig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke helt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takk for at du tenkte etter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Feil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Råd</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Funn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Velkommen til Min plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem skal bruke Min plan på denne maskinen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare meg på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kommer rett inn hver gang, uten kode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere bruker den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver har sitt navn. Du blir administrator: du kan lese inn ansattlister og gi ny kode til den som har glemt sin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message>
        <source>Valgt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphPane</name>
    <message>
        <source>Casens forløp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spill «%1» herfra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandCounts</name>
    <message>
        <source>Hvor mange hender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hendene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintFold</name>
    <message>
        <source>Vis et hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Er du her ennå?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snart blir du logget ut. Alt du har gjort, er lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg er her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Tar inn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett på listen og ta inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se hva som ligger der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se etter igjen</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sendt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En som ikke står på listen her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En administrator må ta inn denne pakken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – står ikke på listen her</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kolleger</source>
        <translation>
            <numerusform>%n kollega</numerusform>
            <numerusform>%n kolleger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fra %2 i innboksen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytt fra %1 i innboksen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pakker i innboksen er fra noen som ikke står på listen her</source>
        <translation>
            <numerusform>%n pakke i innboksen er fra noen som ikke står på listen her</numerusform>
            <numerusform>%n pakker i innboksen er fra noen som ikke står på listen her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pakker i innboksen kan ikke tas inn</source>
        <translation>
            <numerusform>%n pakke i innboksen kan ikke tas inn</numerusform>
            <numerusform>%n pakker i innboksen kan ikke tas inn</numerusform>
        </translation>
    </message>
    <message>
        <source>Innboksen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er tatt inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatt inn fra %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe ble liggende fordi det ikke var helt. Be dem det gjelder, om å sende på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsFacts</name>
    <message>
        <source>Prøven i tall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til verkstedet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regningen er stoppet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regn på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette kan ikke vises nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har fullført en prøve her ennå. Når minst ti har gjort det, står det her hva de fikk til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For få til å si noe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her står det aldri hvem som har svart hva. At du har åpnet siden, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsQuestion</name>
    <message>
        <source>Spørsmål %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se på dette spørsmålet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul svarene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis svarene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riktig svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misforståelser bak svarene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsQuiz</name>
    <message>
        <source>Spørsmålene samlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor sikre de var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misforståelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørsmålene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen av spørsmålene skiller seg ut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n spørsmål bør ses på. De står først.</source>
        <translation>
            <numerusform>%n spørsmål bør ses på. Det står først.</numerusform>
            <numerusform>%n spørsmål bør ses på. De står først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Til høyre: de fleste får det til. Høyt oppe: de som kan mest, får det til oftere enn andre. Tallene er numrene på spørsmålene nedenfor. De som ville ligget oppå hverandre, står side om side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsRows</name>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utnyttelse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ment vekt %1, virkelig vekt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velges av nesten ingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av de beste %1, av de svakeste %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. For få til å si noe: det må være minst %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første fullførte forsøk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>av poengene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardavvik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mye skiller folk seg fra snittet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indre konsistens (Cronbachs alfa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardfeil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mye kan resultatet til én person være feil med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 riktig av %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for få</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spørsmål %1: %2 av poengene, skiller %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsScatter</name>
    <message>
        <source>Punktdiagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiller godt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanskelig (0 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lett (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farget grunn: skiller lite, eller feil vei. Firkant: se på spørsmålet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsWords</name>
    <message>
        <source>Svært vanskelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanskelig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svært lett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle svarer likt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiller feil vei, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiller lite, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiller noe, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiller godt, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skiller svært godt, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God: spørsmålene måler det samme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukbar: spørsmålene måler omtrent det samme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For lav til å skille folk på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De som kan mest, svarer feil her. Se etter feil i fasiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De som kan mest, klarer det knapt bedre enn andre. Se på ordlyden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesten alle får det til. Gjør det vanskeligere, eller la det stå som en mild start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesten ingen får det til. Er det undervist, og er det tydelig spurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mange er helt sikre og tar feil. Ta det opp i kurset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et galt svar velges av nesten ingen. Bytt det ut med noe folk kunne ha trodd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganske sikre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helt sikre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De er sikrere enn de har grunn til (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kan mer enn de tror (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De er omtrent så sikre som de har grunn til (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til neste knapp eller felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellomrom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trykk på knappen, kryss av</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg svaret med dette nummeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piltaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bla, og flytt i lister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis og skjul disse tastene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til neste funn. Med Shift til det forrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre det du skrev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå videre i forhåndsvisningen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadAssignForm</name>
    <message>
        <source>Hva?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til hvem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enheten, og dem under den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antall dager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antall måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadAssignPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildel opplæring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildel opplæring til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildelt fra før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er tildelt her ennå. Kurs kan ha en egen frist, som gjelder alle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildelt for en større enhet. Den som leder den, kan trekke det tilbake.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>Modulene i tabellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadDecisionForm</name>
    <message>
        <source>Når ble den tatt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny siste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva heter kurset eller kursbeviset?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort, og uten helseopplysninger. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkjenn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utsett fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadDecisions</name>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utsett fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkjenn tidligere opplæring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadEffectPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virker det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunnskap før og etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har svart både før og etter ennå. En modul måler når den har en prøve først og en sist med de samme spørsmålene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andel brukere med individuell plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg én enhet øverst, så vises måned for måned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadExport</name>
    <message>
        <source>Lagre listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 av %2 personer, slik listen er valgt nå. Fila har navn og tilstander: legg den der bare de som skal se den, kan åpne den. At du lagrer den, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre fila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor mange som står hvordan i hver enhet, uten navn. Åpne en enhet for å lagre listen over de ansatte der. At du lagrer fila, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadFilters</name>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Færre valg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søk og filtrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn en ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre listen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn en enhet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>Dette kan ikke vises nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ansatte er lagt til i denne enheten ennå. En administrator kan lese inn listen under «Ansatte».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen passer med det du har valgt. Velg «Alle», eller søk med færre bokstaver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 av %2 personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Minn %n person(er) på …</source>
        <translation>
            <numerusform>Minn %n person på …</numerusform>
            <numerusform>Minn %n personer på …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virker det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felles undervisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunnskap, før → etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen enhet heter det. Søk med færre bokstaver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadKnowledge</name>
    <message>
        <source>%1: %2 prosent riktig før, %3 etter. %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadListView</name>
    <message>
        <source>Ansatte i enheten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadPersonView</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen moduler er tildelt eller begynt på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her står tilstander og datoer. Svar og tekster ser bare den som har skrevet dem. At du har åpnet siden, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minn på …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadPlanForm</name>
    <message>
        <source>Skriv inn en måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare to tall, aldri navn på brukere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brukere i enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av dem med individuell plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre tallene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRemindPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten er ferdig, og kan sendes som den er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten nevner ingen ved navn, og sier ikke hvordan noen ligger an.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristene i en kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen av fristene ligger fram i tid, så det er ingenting å sette i en kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil med fristene, som legges ved e-posten. Personen åpner den i sin egen kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil til din egen kalender: hver frist, og hvor mange som mangler hva. Ingen navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre kalenderfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem som er minnet, når og hvordan, står i loggen. Om meldingen ble sendt, vet ikke Min plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRow</name>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRows</name>
    <message>
        <source>%1 av %2 moduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n må følges opp</source>
        <translation>
            <numerusform>%n må følges opp</numerusform>
            <numerusform>%n må følges opp</numerusform>
        </translation>
    </message>
    <message>
        <source>Uten enhet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRunChart</name>
    <message>
        <source>Stiplet strek: kurset begynte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadSums</name>
    <message numerus="yes">
        <source>%Ln må følges opp</source>
        <translation>
            <numerusform>%Ln må følges opp</numerusform>
            <numerusform>%Ln må følges opp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(er)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 av %L2 fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direkte i %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadTile</name>
    <message>
        <source>av %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadUnitsView</name>
    <message>
        <source>Enheter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>Fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må tas på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke bestått</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er) over</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dager over</numerusform>
        </translation>
    </message>
    <message>
        <source>Utløper %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting tildelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bestått %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjaldt til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjelder til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fritak (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bestått %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>godkjent fra før: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runde %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fritatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d.M.</source>
        <comment>short date of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d.M.yyyy</source>
        <comment>short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minnet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felles undervisning %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felles undervisning %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingStep</name>
    <message>
        <source>Åpner modulen …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Min plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeterCard</name>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valgene dine flytter kurven.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModuleEntry</name>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModuleLine</name>
    <message>
        <source>Må rettes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursbevis (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne modulen må rettes før den kan brukes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resten av kurset virker som vanlig. Vis funnene til den som lager kurset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulen står i kurset, men finnes ikke i mappen. Si fra til den som lager kurset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul funn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis funn (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etter modulen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg for steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan stoppe når du vil. Svarene dine blir lagret underveis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Du er her</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavPlaces</name>
    <message>
        <source>Hjem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enheten min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verksted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavStrip</name>
    <message>
        <source>Navigasjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Ikke deg? Bytt bruker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigasjon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke deg? Bytt bruker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Ny her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortell hvem du er, så husker Min plan hvor langt du har kommet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode (valgfritt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 til 12 sifre. Lurt på en maskin dere er flere om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husk meg på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du er administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du er den første her. Fortell hvem du er. Etterpå kan de andre legge seg til, eller du kan lese inn en ansattliste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 til 12 sifre. Du skriver den hver gang du kommer inn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden en gang til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPinFields</name>
    <message>
        <source>Ny kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 til 12 sifre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kode en gang til</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPinForm</name>
    <message>
        <source>Velg din egen kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden du fikk, kjenner andre også. Velg en som bare du kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nytt siden du fullførte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har fortsatt bestått. Ta modulen på nytt når det passer, om du vil se det som er nytt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plass %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt opp: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt ned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hører sammen med %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt svar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke besvart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Hvem er du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn navnet ditt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen her heter «%1». Prøv færre bokstaver, eller legg deg til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husk meg på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare på en maskin du har for deg selv. Med kode må du alltid skrive koden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny her?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til meg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen her heter «%1». Prøv færre bokstaver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Har kode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Hei, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden din</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sjekker …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke deg? Velg et annet navn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>Koden din</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kommer inn som deg uten koden din.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ingen kode. Alle som bruker denne maskinen, kan gå inn som deg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre koden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden du har nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre koden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta bort koden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>Vanlig fallgruve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerMessages</name>
    <message>
        <source>Svaret er ikke lagret ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til kurset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vil du åpne denne adressen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne i nettleser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayerStep</name>
    <message>
        <source>Gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>Jeg tar det med meg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv i praksis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentingPage</name>
    <message>
        <source>Avslutt visningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felles undervisning · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppdateres når du lagrer. Svarene her blir ikke lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spill fra starten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten kan ikke spilles slik den er nå. Du ser modulen slik den sist kunne spilles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her er det ikke noe å spille ennå. Når modulen har et steg som kan leses, vises det her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spill fra markøren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk i forhåndsvisningen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Skriv ikke navn eller opplysninger om brukere. Bare du kan lese det du skriver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Framdrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prosent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Ditt svar, og det er riktig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditt svar, ikke riktig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riktig svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riktig svar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riktig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her hører denne: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riktig svar: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste spørsmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tast 1–%1 for å velge, Enter for å svare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl og Enter for å svare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter for å svare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFaultPanel</name>
    <message>
        <source>Framdriften din kan ikke vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultat: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 prosent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RubricRow</name>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke ennå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke ennå: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RubricStep</name>
    <message>
        <source>Mellomrom for å velge, Enter for å gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et eksempel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se på din egen tekst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Du leser uten å lagre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneStep</name>
    <message>
        <source>Velg dette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tast 1–%1 for å velge, Enter for å svare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <source>Velg …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Send framdriften min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da kan lederen din se hvilke moduler du har tatt. Svarene dine følger med, men hva du svarte på hvert spørsmål, vises ikke for noen. Det du har skrevet for deg selv, blir på denne maskinen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappa du sender til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satt for alle her. Du trenger ikke endre den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En felles mappe, en mappe som synkroniseres, eller en minnepinne. Spør lederen din.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke vent lenger på mappa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framdriften din er sendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send når jeg lukker Min plan eller bytter bruker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Innstillinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som maskinen ellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevegelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre bevegelse på skjermen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trykk F1 for å se hvilke taster du kan bruke.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Opplæringen lagres på et utrygt sted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInModel</name>
    <message>
        <source>%1 eller %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan bare leses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne i editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til module.yaml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Kilde: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceMessages</name>
    <message>
        <source>Filen er endret av andre enn deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du har skrevet her, er ikke lagret. Begge blir tatt vare på: den du ikke velger, blir lagt i en fil ved siden av.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruk teksten i filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen finnes ikke lenger, eller kan ikke leses. Teksten her er slik du så den sist. Lagre for å skrive den på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne filen kan ikke endres her uten at noe går tapt. Bruk en annen editor. Se funnene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her er det du skrev sist uten å lagre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå tilbake til teksten i filen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Teksten i %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechBubble</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffFileForm</name>
    <message>
        <source>Les inn listen kommunen har over ansatte, som CSV-fil. Du ser hva som endres, før noe blir lagret. De som er i en av enhetene på listen, men ikke står på den lenger, blir meldt ut. Ingen blir slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor filen ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv eller lim inn, eller dra filen hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se hva som endres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul hva listen kan ha med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva kan listen ha med?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den første linjen har overskrifter. Navn og enhet må være med; rekkefølgen er fri. En person i flere enheter har en linje for hver.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffJoinPreview</name>
    <message>
        <source>Velg en annen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er %1 samme person som %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette skjer da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, samme person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffJoinView</name>
    <message>
        <source>Tilbake til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er samme person som %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn den andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn, enhet eller yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det står ingen andre på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen her passer med «%1». Prøv færre bokstaver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffListView</name>
    <message>
        <source>Listen kan ikke vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn en ansatt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn, enhet, yrke, rolle eller ansattnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er lagt til her ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen her passer med «%1». Prøv færre bokstaver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 av %2 personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffLogRow</name>
    <message>
        <source>Gjaldt: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffLogView</name>
    <message>
        <source>Her står hvem som har sett, hentet ut eller endret det som er andres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loggen kan ikke vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har gjort noe med andres opplæring ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Ansatte</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPersonView</name>
    <message>
        <source>Tilbake til listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansattnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode på denne maskinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke her lenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kode til %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si den til personen selv. Den vises bare nå, og må byttes når personen kommer inn første gang. At du har satt den, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden %1 har nå, slutter å virke. Vil du gi en ny?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gi ny kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, gi ny kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er også</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 og %2 blir personer hver for seg igjen, hver med det som er gjort under det navnet. Vil du det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er samme person som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre «samme person»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja, del dem igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynte i stillingen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPreviewHead</name>
    <message>
        <source>Listen er tatt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette vil bli endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er tatt inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt står allerede slik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rett det som står under, i listen, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en annen fil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les inn liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Stegene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>%1, gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, her er du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, senere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <source>Steg %1 av %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullfør</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du ser på et tidligere steg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slik gjør du</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreFaultPage</name>
    <message>
        <source>Min plan får ikke åpnet det som er lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les kurset uten å lagre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leser du uten å lagre, blir svarene dine borte når du lukker Min plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min plan har ikke slettet noe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureChips</name>
    <message>
        <source>Hvor sikker er du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganske sikker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helt sikker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingList</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felles undervisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå gjennom en modul sammen, og før inn hvem som kom. Da teller det som gjennomført, og den som har noe igjen, begynner der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlegg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingenting er planlagt ennå. Har dere holdt noe allerede, kan du planlegge det med den dagen det var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingPlan</name>
    <message>
        <source>Tilbake til felles undervisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlegg felles undervisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For hvilken enhet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enheten, og dem under den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan stå tomt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan stå tomt. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva heter det?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan stå tomt: da står navnet på modulen. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette går dere gjennom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg en modul, og ta bort de stegene dere ikke rekker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er invitert?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle i enheten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle i enheten (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På neste side kan du ta bort noen og legge til andre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlegg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbake til undervisningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre tid og sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingRoll</name>
    <message>
        <source>Tilbake til felles undervisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avlyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis «%1» for gruppa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er invitert?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem kom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen står på listen ennå. Søk dem fram nedenfor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inviter noen andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom noen som ikke sto på listen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv noen bokstaver av navnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fant ingen andre som heter det i enhetene dine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagre hvem som kom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svart med hendene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltakerliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En liste å skrive ut, med plass til underskrift. Den har navn: ta vare på den, eller makuler den. At du lager den, står i loggen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lager …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag deltakerliste (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avlys undervisningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endre tid og sted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeachingRow</name>
    <message>
        <source>Avlyst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Ord her:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hva er viktig for deg? Slik ser teksten ut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Enhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der du arbeider, for eksempel «Hjemmetjenesten Årstad»</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedPanel</name>
    <message>
        <source>Du leser uten å lagre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du gjør nå, blir borte når du lukker Min plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv å åpne det lagrede igjen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <source>Skjul hvorfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor? Kunnskapsgrunnlaget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordmark</name>
    <message>
        <source>Min plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbenchBar</name>
    <message>
        <source>Verksted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen funn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkbenchTabs</name>
    <message>
        <source>Funn (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forløp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Verksted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne en modul, og skriv i den i editoren du er vant med. Hver gang du lagrer, ser du her hva som må rettes og hvordan modulen blir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modulene her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En annen mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen modulen ligger i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen som har filen module.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::AppModel</name>
    <message>
        <source>Gjest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::AssigningModel</name>
    <message>
        <source>Den dagen er gått. Velg en dag fra i dag og framover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et helt antall dager, fra 1 til 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et helt antall måneder, fra 1 til 240.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hva som skal tildeles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvem det er til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle yrker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette er tildelt fra før, med samme frist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildelt: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trukket tilbake: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tildelt igjen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::CardListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::CertificateModel</name>
    <message>
        <source>Kursbevis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::DecidingModel</name>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den dagen er gått. Velg en dag fra i dag og framover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den dagen er ikke kommet ennå. Skriv dagen opplæringen ble tatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen er allerede den dagen eller senere. Velg en senere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette endrer ingenting for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::DocumentModel</name>
    <message>
        <source>Lagret som %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila ble ikke lagret: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::EffectModel</name>
    <message>
        <source>Alle enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvor mange brukere enheten har, for eksempel 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hvor mange av dem som har individuell plan. Ingen er 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere har plan enn det er brukere. Se over tallene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallet er for stort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret for %1: %2 av %3 brukere har plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatt bort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som før igjen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::ExerciseModel</name>
    <message>
        <source>Skriv selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se på det du skrev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv forslaget ditt først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar på alle spørsmålene om teksten din først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::GraphModel</name>
    <message>
        <source>finnes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen kommer hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>god slutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blandet slutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dårlig slutt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fører til %1.</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n av dem kommer ingen til.</numerusform>
            <numerusform>%n av dem kommer ingen til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Casen kunne ikke tegnes: programmet minplan-graph mangler eller stoppet. Installer Min plan på nytt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::HomeModel</name>
    <message>
        <source>Min plan leste mappen %1, men fant ingen moduler der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min plan lette i mappen %1, men den finnes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre moduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modul %1 av %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsett der du slapp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca. %1 min igjen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neste modul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har fullført alle modulene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har %1 av %2 moduler igjen til %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d. MMMM</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har %1 av %2 moduler igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God morgen, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God dag, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>God kveld, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hei, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::InboxModel</name>
    <message numerus="yes">
        <source>%n pakker fra andre enheter venter på sine ledere.</source>
        <translation>
            <numerusform>%n pakke fra en annen enhet venter på sin leder.</numerusform>
            <numerusform>%n pakker fra andre enheter venter på sine ledere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::ItemsModel</name>
    <message numerus="yes">
        <source>Regner … %n besvarelse(r) lest</source>
        <translation>
            <numerusform>Regner … %n besvarelse lest</numerusform>
            <numerusform>Regner … %n besvarelser lest</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, fra utgave %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørsmålene trekkes, så hvert har sitt eget antall svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har fullført denne prøven.</source>
        <translation>
            <numerusform>%n person har fullført denne prøven.</numerusform>
            <numerusform>%n personer har fullført denne prøven.</numerusform>
        </translation>
    </message>
    <message>
        <source>For at ingen skal kjennes igjen, må det være minst %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::LeadModel</name>
    <message>
        <source>Alle enhetene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modul(er)</source>
        <translation>
            <numerusform>%n modul</numerusform>
            <numerusform>%n moduler</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle yrker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle moduler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regneark (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF til å lese og skrive ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Excel på norsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for andre programmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullføring %1 %2</source>
        <comment>file name: unit, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direkte i %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(er)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enhet(er)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uten enhet</source>
        <translation>
            <numerusform>%Ln uten enhet</numerusform>
            <numerusform>%Ln uten enhet</numerusform>
        </translation>
    </message>
    <message>
        <source>alle enhetene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::MeterList</name>
    <message>
        <source>Nå: %1, på en skala fra %2 til %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::ModulePageModel</name>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du fullførte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du besto %1 med %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du fikk %1. Det er ikke nok til å bestå ennå. Les gjerne igjennom før du prøver igjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta på nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fullfør «%1» først. Den bygger opp til denne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosedyre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørsmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriveøvelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv i praksis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her er du</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjenstår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret er nytt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort klarere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::OutcomeModel</name>
    <message>
        <source>%1 av %2 poeng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det beste forsøket ditt gjelder: %1 poeng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har brukt alle forsøkene.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For å bestå trenger du %1 prosent av poengene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::PinModel</name>
    <message>
        <source>Koden er tatt bort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden er endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nå har du en kode. Du skriver den neste gang du kommer inn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::PlanModel</name>
    <message>
        <source>Dette ligner et fødselsnummer. Skriv det uten nummeret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv høyst 200 tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvilken enhet det er for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv klokkeslettet slik: 13:30. Feltet kan også stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hva dere skal gå gjennom: minst ett steg.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::PlayerModel</name>
    <message>
        <source>%1 prosent av modulen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steg %1 av %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørsmål %1 av %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::PresentingModel</name>
    <message>
        <source>Modulen finnes ikke her, eller ingen av stegene i planen er i den lenger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hånd/hender</source>
        <translation>
            <numerusform>%n hånd</numerusform>
            <numerusform>%n hender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::QuestionModel</name>
    <message>
        <source>Velg et svar først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et svar først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg ett svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg alle som er riktige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er utsagnet riktig eller galt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finn det som hører sammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytt radene til riktig rekkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg hvor hver av dem hører hjemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ordene som mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et tall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et kort svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv med egne ord. Bare du kan lese svaret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> felt %1 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 av minst %2 ord</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::ReadingModel</name>
    <message>
        <source>Ta med i praksis</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kom tilbake hit om %n dager.</source>
        <translation>
            <numerusform>Kom tilbake hit om %n dag.</numerusform>
            <numerusform>Kom tilbake hit om %n dager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::RemindingModel</name>
    <message>
        <source>Minn %1 på opplæringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Minn %n person(er) på opplæringen</source>
        <translation>
            <numerusform>Minn %n person på opplæringen</numerusform>
            <numerusform>Minn %n personer på opplæringen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (minnet %2)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-post %1 av %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten er for lang for en lenke. Kopier den, og lim den inn i e-posten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uten e-postadresse: %1. Adressen leses inn med listen over ansatte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Det er notert at %n person(er) er minnet i dag.</source>
        <translation>
            <numerusform>Det er notert at %n person er minnet i dag.</numerusform>
            <numerusform>Det er notert at %n personer er minnet i dag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teksten er kopiert. Lim den inn der du skriver til folk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-posten er åpnet i e-postprogrammet. Send den derfra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister %1 %2</source>
        <comment>file name: unit or person, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-postprogrammet svarte ikke. Kopier teksten, og lim den inn i e-posten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::RollModel</name>
    <message numerus="yes">
        <source>Lagret: %n er invitert.</source>
        <translation>
            <numerusform>Lagret: %n er invitert.</numerusform>
            <numerusform>Lagret: %n er invitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lagret: %n kom.</source>
        <translation>
            <numerusform>Lagret: %n kom.</numerusform>
            <numerusform>Lagret: %n kom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undervisningen er avlyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undervisningen er ikke avlyst likevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltakerliste %1 %2</source>
        <comment>file name: title, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hånd/hender</source>
        <translation>
            <numerusform>%1: %n hånd</numerusform>
            <numerusform>%1: %n hender</numerusform>
        </translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::SceneModel</name>
    <message>
        <source>Velg hva du vil gjøre først.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::SendingModel</name>
    <message>
        <source>Du har ikke sendt noe ennå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sist sendt %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d. MMMM yyyy &apos;kl.&apos; HH.mm</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
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
            <numerusform>%n svar er ikke sendt.</numerusform>
            <numerusform>%n svar er ikke sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noe av det du har gjort, er ikke sendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hele veien til mappa, fra roten, som i «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv først hvilken mappe du vil sende til. Spør lederen din om den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappa svarte ikke, og Min plan venter ikke lenger på den. Se etter at nettverket er koblet til, og prøv igjen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::Session</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::SignInModel</name>
    <message>
        <source>Det er for langt. Skriv det kortere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette ser ut som et fødselsnummer. Det skal ikke stå her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Vent %n sekund(er) før du prøver igjen.</source>
        <translation>
            <numerusform>Vent %n sekund før du prøver igjen.</numerusform>
            <numerusform>Vent %n sekunder før du prøver igjen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vent %n minutt(er) før du prøver igjen.</source>
        <translation>
            <numerusform>Vent %n minutt før du prøver igjen.</numerusform>
            <numerusform>Vent %n minutter før du prøver igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv koden din.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden er feil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg eller skriv enheten din.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velg yrket ditt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden må være 4 til 12 sifre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De to kodene er ikke like. Skriv koden en gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finner du ikke navnet ditt? Spør den som har ansvar for Min plan hos dere, om å bli satt på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finner du ikke navnet ditt? Spør %1 om å bli satt på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glemt koden? Den som styrer maskinen, kan gi deg en ny med kommandoen «minplanctl staff reset-pin».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glemt koden? %1 kan gi deg en ny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Det var stille i %n minutt(er), så du ble logget ut. Det du gjorde, er lagret, og du går videre der du slapp.</source>
        <translation>
            <numerusform>Det var stille i %n minutt, så du ble logget ut. Det du gjorde, er lagret, og du går videre der du slapp.</numerusform>
            <numerusform>Det var stille i %n minutter, så du ble logget ut. Det du gjorde, er lagret, og du går videre der du slapp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::SourceModel</name>
    <message>
        <source>Lagret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagret. Den andre utgaven ligger i %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen ble ikke lagret: %1 Teksten din er tatt vare på her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den andre utgaven kunne ikke tas vare på ved siden av, så ingenting er endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten din kunne ikke tas vare på ved siden av, så ingenting er endret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten din ligger i %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det du skriver, kan ikke tas vare på underveis. Lagre ofte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen editor kunne startes. Sett VISUAL til den du bruker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffIntakeModel</name>
    <message>
        <source>Skriv hvor filen ligger, eller dra den hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noe ble endret av andre mens du så på. Ingenting er tatt inn. Se over en gang til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye enheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutter</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slutter</source>
        <translation>
            <numerusform>%n slutter</numerusform>
            <numerusform>%n slutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uendret</source>
        <translation>
            <numerusform>%n uendret</numerusform>
            <numerusform>%n uendret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffJoinModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra nå av vises bare %1. Det som er gjort som %2, teller med, og roller derfra gjelder også. Ingenting blir slettet, og du kan angre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 og %2 er nå samme person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De er personer hver for seg igjen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffListModel</name>
    <message>
        <source>Sluttet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffLogModel</name>
    <message>
        <source>d. MMMM yyyy &apos;kl.&apos; HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::TeachingModel</name>
    <message>
        <source>Undervisningen er planlagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation type="unfinished"></translation>
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
            <numerusform>%n advarsel</numerusform>
            <numerusform>%n advarsler</numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen funn. Modulen kan tas i bruk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>minplan::app::WorkshopModel</name>
    <message>
        <source>Skriv hvor mappen til modulen ligger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det finnes ingen mappe som heter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det ligger ingen module.yaml i %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
