<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nb">
<context>
    <name>AnswerBlanks</name>
    <message>
        <source>%1. Ditt svar: %2</source>
        <translation>%1. Your answer: %2</translation>
    </message>
</context>
<context>
    <name>AnswerField</name>
    <message>
        <source>Tall, i %1</source>
        <translation>Number, in %1</translation>
    </message>
    <message>
        <source>Ditt svar</source>
        <translation>Your answer</translation>
    </message>
</context>
<context>
    <name>AnswerOrder</name>
    <message>
        <source>Bruk knappene, eller Alt og pil opp eller ned.</source>
        <translation>Use the buttons, or Alt and arrow up or down.</translation>
    </message>
</context>
<context>
    <name>AnswerText</name>
    <message>
        <source>Din tekst. %1</source>
        <translation>Your text. %1</translation>
    </message>
</context>
<context>
    <name>AppRoot</name>
    <message>
        <source>Åpner Min plan …</source>
        <translation>Opening Min plan …</translation>
    </message>
</context>
<context>
    <name>AssigningWords</name>
    <message>
        <source>Hele kurset «%1»</source>
        <translation>The whole course “%1”</translation>
    </message>
    <message>
        <source>Innen en bestemt dag</source>
        <translation>By a certain day</translation>
    </message>
    <message>
        <source>Så mange dager etter start i stillingen</source>
        <translation>So many days after the start in the post</translation>
    </message>
    <message>
        <source>Hvert år, innen utgangen av en måned</source>
        <translation>Every year, by the end of a month</translation>
    </message>
    <message>
        <source>På nytt, så mange måneder etter bestått</source>
        <translation>Again, so many months after it was passed</translation>
    </message>
    <message>
        <source>%1, bare yrket %2</source>
        <translation>%1, only the profession %2</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>BlankPart</name>
    <message>
        <source>Felt %1</source>
        <translation>Field %1</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n prosedyre(r)</source>
        <translation>
            <numerusform>%n procedure</numerusform>
            <numerusform>%n procedures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(r)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skriveøvelse(r)</source>
        <translation>
            <numerusform>%n writing exercise</numerusform>
            <numerusform>%n writing exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kunnskapstest(er)</source>
        <translation>
            <numerusform>%n knowledge test</numerusform>
            <numerusform>%n knowledge tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppgave(r) i praksis</source>
        <translation>
            <numerusform>%n task at work</numerusform>
            <numerusform>%n tasks at work</numerusform>
        </translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Pågår · %1 %</source>
        <translation>In progress · %1%</translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation>Not passed yet</translation>
    </message>
    <message>
        <source>Må tas på nytt</source>
        <translation>Must be taken again</translation>
    </message>
    <message>
        <source>Etter «%1»</source>
        <translation>After “%1”</translation>
    </message>
    <message>
        <source>Må rettes</source>
        <translation>Needs fixing</translation>
    </message>
    <message>
        <source>%1 av %2 poeng</source>
        <translation>%1 of %2 points</translation>
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
        <translation>The module is not in the folder.</translation>
    </message>
    <message>
        <source>Modulen har feil. Åpne kortet for å se funnene.</source>
        <translation>The module has faults. Open the card to see the findings.</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Riktig</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Ikke riktig</source>
        <translation>Not correct</translation>
    </message>
</context>
<context>
    <name>CourseDonePanel</name>
    <message>
        <source>Du har fullført hele kurset</source>
        <translation>You have completed the whole course</translation>
    </message>
    <message>
        <source>Lag kursbevis (PDF)</source>
        <translation>Make a certificate (PDF)</translation>
    </message>
</context>
<context>
    <name>CourseFaultPanel</name>
    <message>
        <source>Kursfilen må rettes</source>
        <translation>The course file must be mended</translation>
    </message>
</context>
<context>
    <name>DecidingWords</name>
    <message>
        <source>Angre utsettelsen</source>
        <translation>Undo the extension</translation>
    </message>
    <message>
        <source>Utsettelsen gjelder ikke lenger.</source>
        <translation>The extension no longer holds.</translation>
    </message>
    <message>
        <source>Angre fritaket</source>
        <translation>Undo the exemption</translation>
    </message>
    <message>
        <source>Fritaket gjelder ikke lenger.</source>
        <translation>The exemption no longer holds.</translation>
    </message>
    <message>
        <source>Angre godkjenningen</source>
        <translation>Undo the recognition</translation>
    </message>
    <message>
        <source>Den tidligere opplæringen er ikke godkjent lenger.</source>
        <translation>The earlier training is no longer recognised.</translation>
    </message>
    <message>
        <source>Utsatt til %1: %2</source>
        <translation>Extended to %1: %2</translation>
    </message>
    <message>
        <source>Fritak: %1</source>
        <translation>Exempt: %1</translation>
    </message>
    <message>
        <source>Godkjent fra før: %1, tatt %2</source>
        <translation>Recognised from before: %1, taken %2</translation>
    </message>
    <message>
        <source>Fristen er utsatt til %1.</source>
        <translation>The due date is extended to %1.</translation>
    </message>
    <message>
        <source>Fritaket er lagret.</source>
        <translation>The exemption is saved.</translation>
    </message>
    <message>
        <source>Den tidligere opplæringen er godkjent.</source>
        <translation>The earlier training is recognised.</translation>
    </message>
    <message>
        <source>Skriv hva kurset eller kursbeviset heter.</source>
        <translation>Write what the course or certificate is called.</translation>
    </message>
    <message>
        <source>Skriv hvorfor, med noen ord.</source>
        <translation>Write why, in a few words.</translation>
    </message>
    <message>
        <source>Skriv det kortere: høyst 200 tegn.</source>
        <translation>Write it shorter: at most 200 characters.</translation>
    </message>
    <message>
        <source>Dette ligner et fødselsnummer, og blir ikke lagret. Skriv det uten nummeret.</source>
        <translation>This looks like a national identity number and is not saved. Write it without the number.</translation>
    </message>
</context>
<context>
    <name>DocumentModel</name>
    <message>
        <source>programmet %1 mangler eller kan ikke startes. Installer Min plan på nytt.</source>
        <translation>the program %1 is missing or cannot be started. Install Min plan again.</translation>
    </message>
    <message>
        <source>det tok for lang tid. Prøv igjen.</source>
        <translation>it took too long. Try again.</translation>
    </message>
</context>
<context>
    <name>DocumentResult</name>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>frist %n dag(er) etter start i stillingen</source>
        <translation>
            <numerusform>due %n day after the start in the post</numerusform>
            <numerusform>due %n days after the start in the post</numerusform>
        </translation>
    </message>
    <message>
        <source>frist hvert år innen utgangen av %1</source>
        <translation>due every year by the end of %1</translation>
    </message>
    <message numerus="yes">
        <source>på nytt %n måned(er) etter bestått</source>
        <translation>
            <numerusform>again %n month after it was passed</numerusform>
            <numerusform>again %n months after it was passed</numerusform>
        </translation>
    </message>
    <message>
        <source>frist %1</source>
        <translation>due %1</translation>
    </message>
</context>
<context>
    <name>EffectText</name>
    <message>
        <source>%1 til %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Fra %1 ligger alle månedene over medianen. Det er neppe tilfeldig.</source>
        <translation>From %1 all months are above the median. That is hardly chance.</translation>
    </message>
    <message>
        <source>Fra %1 ligger alle månedene under medianen. Det er neppe tilfeldig.</source>
        <translation>From %1 all months are below the median. That is hardly chance.</translation>
    </message>
    <message>
        <source>Fra %1 går det bare opp. Det kan være tilfeldig; se om det varer.</source>
        <translation>From %1 it only goes up. It may be chance; see whether it lasts.</translation>
    </message>
    <message>
        <source>Fra %1 går det bare ned. Det kan være tilfeldig; se om det varer.</source>
        <translation>From %1 it only goes down. It may be chance; see whether it lasts.</translation>
    </message>
    <message>
        <source>Om noe har endret seg, kan sies når seks måneder er skrevet inn.</source>
        <translation>Whether anything has changed can be said when six months are entered.</translation>
    </message>
    <message>
        <source>Ingenting her er mer enn det tilfeldigheter gir.</source>
        <translation>Nothing here is more than chance gives.</translation>
    </message>
    <message>
        <source>%1 prosentpoeng (mellom %2 og %3)</source>
        <translation>%1 percentage points (between %2 and %3)</translation>
    </message>
    <message>
        <source>Alle kunne alt fra før.</source>
        <translation>Everybody knew all of it before.</translation>
    </message>
    <message>
        <source>De lærte %1 % av det de ikke kunne fra før.</source>
        <translation>They learnt %1% of what they did not know before.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Median før kurset: %1 %</source>
        <translation>Median before the course: %1%</translation>
    </message>
    <message>
        <source>Median: %1 %</source>
        <translation>Median: %1%</translation>
    </message>
    <message>
        <source>Andel med plan fra %1 (%2 %) til %3 (%4 %)</source>
        <translation>Share with a plan from %1 (%2%) to %3 (%4%)</translation>
    </message>
    <message>
        <source>%1 av %2 brukere har plan, %3 %</source>
        <translation>%1 of %2 users have a plan, %3%</translation>
    </message>
    <message>
        <source>%1 (fra utgave %2)</source>
        <translation>%1 (since edition %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har svart både før og etter. Tallene vises når de er minst %1.</source>
        <translation>
            <numerusform>%n person has answered both before and after. The figures are shown when they are at least %1.</numerusform>
            <numerusform>%n people have answered both before and after. The figures are shown when they are at least %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har svart både før og etter</source>
        <translation>
            <numerusform>%n person has answered both before and after</numerusform>
            <numerusform>%n people have answered both before and after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyShelf</name>
    <message>
        <source>Her er det ingen kurs ennå</source>
        <translation>There are no courses here yet</translation>
    </message>
    <message>
        <source>Legg kursmappen der, eller start Min plan med --modules og mappen der kurset ligger.</source>
        <translation>Put the course folder there, or start Min plan with --modules and the folder that holds the course.</translation>
    </message>
    <message>
        <source>Let på nytt</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Til kurset</source>
        <translation>To the course</translation>
    </message>
    <message>
        <source>Enter for å gå til kurset</source>
        <translation>Enter to go to the course</translation>
    </message>
    <message>
        <source>Bestått</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation>Not passed yet</translation>
    </message>
    <message>
        <source>Du er ferdig med modulen. Du kan lese den igjen når du vil.</source>
        <translation>You have finished the module. You can read it again whenever you like.</translation>
    </message>
    <message>
        <source>Du kan ta modulen på nytt når du vil. %1</source>
        <translation>You can take the module again whenever you like. %1</translation>
    </message>
    <message>
        <source>Kursbevis (PDF)</source>
        <translation>Certificate (PDF)</translation>
    </message>
    <message>
        <source>Spill en gang til</source>
        <translation>Play once more</translation>
    </message>
    <message>
        <source>Enter for å spille en gang til</source>
        <translation>Enter to play once more</translation>
    </message>
</context>
<context>
    <name>EndingPanel</name>
    <message>
        <source>Det gikk godt</source>
        <translation>That went well</translation>
    </message>
    <message>
        <source>Både godt og mindre godt</source>
        <translation>Both good and less good</translation>
    </message>
    <message>
        <source>Det gikk ikke så godt</source>
        <translation>That did not go so well</translation>
    </message>
</context>
<context>
    <name>ErrorStep</name>
    <message>
        <source>Modulen kunne ikke åpnes</source>
        <translation>The module could not be opened</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tilbake til kurset</source>
        <translation>Back to the course</translation>
    </message>
</context>
<context>
    <name>ExerciseStep</name>
    <message>
        <source>Sammenlign med eksemplet</source>
        <translation>Compare with the example</translation>
    </message>
    <message>
        <source>Ctrl og Enter for å gå videre</source>
        <translation>Ctrl and Enter to go on</translation>
    </message>
    <message>
        <source>Situasjonen</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Ditt forslag. %1</source>
        <translation>Your suggestion. %1</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Riktig</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Delvis riktig</source>
        <translation>Partly correct</translation>
    </message>
    <message>
        <source>Ikke helt</source>
        <translation>Not quite</translation>
    </message>
    <message>
        <source>Takk for at du tenkte etter</source>
        <translation>Thank you for thinking about it</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Feil</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Advarsel</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Råd</source>
        <translation>Advice</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Funn</source>
        <translation>Findings</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Velkommen til Min plan</source>
        <translation>Welcome to Min plan</translation>
    </message>
    <message>
        <source>Hvem skal bruke Min plan på denne maskinen?</source>
        <translation>Who will use Min plan on this computer?</translation>
    </message>
    <message>
        <source>Bare meg på denne maskinen</source>
        <translation>Only me on this computer</translation>
    </message>
    <message>
        <source>Du kommer rett inn hver gang, uten kode.</source>
        <translation>You come straight in every time, without a code.</translation>
    </message>
    <message>
        <source>Flere bruker den</source>
        <translation>Several people use it</translation>
    </message>
    <message>
        <source>Hver har sitt navn. Du blir administrator: du kan lese inn ansattlister og gi ny kode til den som har glemt sin.</source>
        <translation>Everyone has a name of their own. You become the administrator: you can read in staff lists and give a new code to whoever has forgotten theirs.</translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message>
        <source>Valgt</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>GraphPane</name>
    <message>
        <source>Casens forløp</source>
        <translation>How the case goes</translation>
    </message>
    <message>
        <source>Spill «%1» herfra</source>
        <translation>Play from “%1”</translation>
    </message>
</context>
<context>
    <name>HandCounts</name>
    <message>
        <source>Hvor mange hender?</source>
        <translation>How many hands?</translation>
    </message>
    <message>
        <source>Hendene</source>
        <translation>The hands</translation>
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
        <translation>Show a hint</translation>
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
        <translation>Are you still here?</translation>
    </message>
    <message>
        <source>Snart blir du logget ut. Alt du har gjort, er lagret.</source>
        <translation>Soon you will be signed out. Everything you have done is saved.</translation>
    </message>
    <message>
        <source>Jeg er her</source>
        <translation>I am here</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Tar inn …</source>
        <translation>Taking in …</translation>
    </message>
    <message>
        <source>Tar inn</source>
        <translation>Taking in</translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Sett på listen og ta inn</source>
        <translation>Put on the list and take in</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Se hva som ligger der</source>
        <translation>See what is there</translation>
    </message>
    <message>
        <source>Se etter igjen</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>InboxWords</name>
    <message numerus="yes">
        <source>%n nye svar</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message>
        <source>nytt, men ingen svar</source>
        <translation>news, but no answers</translation>
    </message>
    <message>
        <source>%1, sendt %2</source>
        <translation>%1, sent %2</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>En som ikke står på listen her</source>
        <translation>Someone who is not on the list here</translation>
    </message>
    <message>
        <source>En administrator må ta inn denne pakken.</source>
        <translation>An administrator must take in this package.</translation>
    </message>
    <message>
        <source>%1 – står ikke på listen her</source>
        <translation>%1 – not on the list here</translation>
    </message>
    <message numerus="yes">
        <source>%n kolleger</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fra %2 i innboksen</source>
        <translation>%1 from %2 in the inbox</translation>
    </message>
    <message>
        <source>Nytt fra %1 i innboksen</source>
        <translation>News from %1 in the inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n pakker i innboksen er fra noen som ikke står på listen her</source>
        <translation>
            <numerusform>%n package in the inbox is from someone who is not on the list here</numerusform>
            <numerusform>%n packages in the inbox are from people who are not on the list here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pakker i innboksen kan ikke tas inn</source>
        <translation>
            <numerusform>%n package in the inbox cannot be taken in</numerusform>
            <numerusform>%n packages in the inbox cannot be taken in</numerusform>
        </translation>
    </message>
    <message>
        <source>Innboksen</source>
        <translation>The inbox</translation>
    </message>
    <message>
        <source>Stoppet. Ingenting er tatt inn.</source>
        <translation>Stopped. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Tatt inn fra %1.</source>
        <translation>Taken in from %1.</translation>
    </message>
    <message>
        <source>Noe ble liggende fordi det ikke var helt. Be dem det gjelder, om å sende på nytt.</source>
        <translation>Some of it was left because it was not whole. Ask those concerned to send again.</translation>
    </message>
</context>
<context>
    <name>ItemsFacts</name>
    <message>
        <source>Prøven i tall</source>
        <translation>The quiz in figures</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Back to the unit</translation>
    </message>
    <message>
        <source>Tilbake til verkstedet</source>
        <translation>Back to the workshop</translation>
    </message>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation>How do the questions work?</translation>
    </message>
    <message>
        <source>Stopp</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Regningen er stoppet.</source>
        <translation>The calculation is stopped.</translation>
    </message>
    <message>
        <source>Regn på nytt</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>Dette kan ikke vises nå</source>
        <translation>This cannot be shown now</translation>
    </message>
    <message>
        <source>Ingen har fullført en prøve her ennå. Når minst ti har gjort det, står det her hva de fikk til.</source>
        <translation>Nobody has finished a quiz here yet. When at least ten have, it says here what they managed.</translation>
    </message>
    <message>
        <source>Prøve</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>For få til å si noe</source>
        <translation>Too few to say anything</translation>
    </message>
    <message>
        <source>Her står det aldri hvem som har svart hva. At du har åpnet siden, står i loggen.</source>
        <translation>It never says here who answered what. That you opened the page is in the log.</translation>
    </message>
</context>
<context>
    <name>ItemsQuestion</name>
    <message>
        <source>Spørsmål %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Se på dette spørsmålet</source>
        <translation>Look at this question</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Skjul svarene</source>
        <translation>Hide the answers</translation>
    </message>
    <message>
        <source>Vis svarene</source>
        <translation>Show the answers</translation>
    </message>
    <message>
        <source>Riktig svar</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>Misforståelser bak svarene</source>
        <translation>Misconceptions behind the answers</translation>
    </message>
</context>
<context>
    <name>ItemsQuiz</name>
    <message>
        <source>Spørsmålene samlet</source>
        <translation>The questions together</translation>
    </message>
    <message>
        <source>Hvor sikre de var</source>
        <translation>How sure they were</translation>
    </message>
    <message>
        <source>Misforståelser</source>
        <translation>Misconceptions</translation>
    </message>
    <message>
        <source>Spørsmålene</source>
        <translation>The questions</translation>
    </message>
    <message>
        <source>Ingen av spørsmålene skiller seg ut.</source>
        <translation>None of the questions stands out.</translation>
    </message>
    <message numerus="yes">
        <source>%n spørsmål bør ses på. De står først.</source>
        <translation>
            <numerusform>%n question needs a look. It stands first.</numerusform>
            <numerusform>%n questions need a look. They stand first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Til høyre: de fleste får det til. Høyt oppe: de som kan mest, får det til oftere enn andre. Tallene er numrene på spørsmålene nedenfor. De som ville ligget oppå hverandre, står side om side.</source>
        <translation>To the right: most people get it right. High up: those who know most get it right more often than others. The figures are the numbers of the questions below. Those that would lie upon each other stand side by side.</translation>
    </message>
</context>
<context>
    <name>ItemsRows</name>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Spredning %1</source>
        <translation>Deviation %1</translation>
    </message>
    <message>
        <source>utnyttelse %1</source>
        <translation>efficiency %1</translation>
    </message>
    <message>
        <source>ment vekt %1, virkelig vekt %2</source>
        <translation>intended weight %1, effective weight %2</translation>
    </message>
    <message>
        <source>Sant</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Usant</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Velges av nesten ingen.</source>
        <translation>Picked by nearly nobody.</translation>
    </message>
    <message>
        <source>Av de beste %1, av de svakeste %2.</source>
        <translation>Of the best %1, of the weakest %2.</translation>
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
        <translation>%1. Too few to say anything: there must be at least %2.</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Første fullførte forsøk</source>
        <translation>First finished try</translation>
    </message>
    <message>
        <source>Snitt</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>av poengene</source>
        <translation>of the points</translation>
    </message>
    <message>
        <source>Standardavvik</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>Så mye skiller folk seg fra snittet</source>
        <translation>How much people differ from the mean</translation>
    </message>
    <message>
        <source>Indre konsistens (Cronbachs alfa)</source>
        <translation>Internal consistency (Cronbach&apos;s alpha)</translation>
    </message>
    <message>
        <source>Standardfeil</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>Så mye kan resultatet til én person være feil med</source>
        <translation>By so much one person&apos;s result may be wrong</translation>
    </message>
    <message>
        <source>%1 riktig av %2</source>
        <translation>%1 right of %2</translation>
    </message>
    <message>
        <source>%1, for få</source>
        <translation>%1, too few</translation>
    </message>
    <message>
        <source>spørsmål %1: %2 av poengene, skiller %3</source>
        <translation>question %1: %2 of the points, discrimination %3</translation>
    </message>
</context>
<context>
    <name>ItemsScatter</name>
    <message>
        <source>Punktdiagram</source>
        <translation>Scatter plot</translation>
    </message>
    <message>
        <source>Skiller godt</source>
        <translation>Tells apart well</translation>
    </message>
    <message>
        <source>Vanskelig (0 %)</source>
        <translation>Hard (0 %)</translation>
    </message>
    <message>
        <source>Lett (100 %)</source>
        <translation>Easy (100 %)</translation>
    </message>
    <message>
        <source>Farget grunn: skiller lite, eller feil vei. Firkant: se på spørsmålet.</source>
        <translation>Tinted ground: tells little apart, or goes the wrong way. Square: look at the question.</translation>
    </message>
</context>
<context>
    <name>ItemsWords</name>
    <message>
        <source>Svært vanskelig</source>
        <translation>Very hard</translation>
    </message>
    <message>
        <source>Vanskelig</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>Passe</source>
        <translation>About right</translation>
    </message>
    <message>
        <source>Lett</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>Svært lett</source>
        <translation>Very easy</translation>
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
        <translation>All answer alike</translation>
    </message>
    <message>
        <source>Skiller feil vei, %1</source>
        <translation>Goes the wrong way, %1</translation>
    </message>
    <message>
        <source>Skiller lite, %1</source>
        <translation>Tells little apart, %1</translation>
    </message>
    <message>
        <source>Skiller noe, %1</source>
        <translation>Tells some apart, %1</translation>
    </message>
    <message>
        <source>Skiller godt, %1</source>
        <translation>Tells apart well, %1</translation>
    </message>
    <message>
        <source>Skiller svært godt, %1</source>
        <translation>Tells apart very well, %1</translation>
    </message>
    <message>
        <source>God: spørsmålene måler det samme.</source>
        <translation>Good: the questions measure the same.</translation>
    </message>
    <message>
        <source>Brukbar: spørsmålene måler omtrent det samme.</source>
        <translation>Usable: the questions measure about the same.</translation>
    </message>
    <message>
        <source>For lav til å skille folk på.</source>
        <translation>Too low to tell people apart by.</translation>
    </message>
    <message>
        <source>De som kan mest, svarer feil her. Se etter feil i fasiten.</source>
        <translation>Those who know most get this wrong. Look for a mistake in the key.</translation>
    </message>
    <message>
        <source>De som kan mest, klarer det knapt bedre enn andre. Se på ordlyden.</source>
        <translation>Those who know most hardly do better than others. Look at the wording.</translation>
    </message>
    <message>
        <source>Nesten alle får det til. Gjør det vanskeligere, eller la det stå som en mild start.</source>
        <translation>Nearly all get it right. Make it harder, or keep it as a gentle start.</translation>
    </message>
    <message>
        <source>Nesten ingen får det til. Er det undervist, og er det tydelig spurt?</source>
        <translation>Nearly nobody gets it right. Is it taught, and clearly asked?</translation>
    </message>
    <message>
        <source>Mange er helt sikre og tar feil. Ta det opp i kurset.</source>
        <translation>Many are certain and wrong. Take it up in the course.</translation>
    </message>
    <message>
        <source>Et galt svar velges av nesten ingen. Bytt det ut med noe folk kunne ha trodd.</source>
        <translation>A wrong option is picked by nearly nobody. Replace it with something people might have believed.</translation>
    </message>
    <message>
        <source>Gjettet</source>
        <translation>Guessed</translation>
    </message>
    <message>
        <source>Ganske sikre</source>
        <translation>Fairly sure</translation>
    </message>
    <message>
        <source>Helt sikre</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>De er sikrere enn de har grunn til (%1).</source>
        <translation>They are surer than they have reason to be (%1).</translation>
    </message>
    <message>
        <source>De kan mer enn de tror (%1).</source>
        <translation>They know more than they think (%1).</translation>
    </message>
    <message>
        <source>De er omtrent så sikre som de har grunn til (%1).</source>
        <translation>They are about as sure as they have reason to be (%1).</translation>
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
        <translation>Go to the next button or field</translation>
    </message>
    <message>
        <source>Mellomrom</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Trykk på knappen, kryss av</source>
        <translation>Press the button, tick the box</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Velg svaret med dette nummeret</source>
        <translation>Choose the answer with this number</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Piltaster</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>Bla, og flytt i lister</source>
        <translation>Scroll, and move in lists</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Gå tilbake</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Vis og skjul disse tastene</source>
        <translation>Show and hide these keys</translation>
    </message>
    <message>
        <source>Taster</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Lukk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Gå til neste funn. Med Shift til det forrige</source>
        <translation>Go to the next finding. With Shift to the one before</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Lagre teksten</source>
        <translation>Save the text</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Angre det du skrev</source>
        <translation>Undo what you wrote</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Gå videre i forhåndsvisningen</source>
        <translation>Go on in the preview</translation>
    </message>
</context>
<context>
    <name>LeadAssignForm</name>
    <message>
        <source>Hva?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Til hvem?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Enheten, og dem under den</source>
        <translation>The unit and those below it</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Frist</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Siste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation>Day, month and year, like this: 3.5.2027</translation>
    </message>
    <message>
        <source>Antall dager</source>
        <translation>Number of days</translation>
    </message>
    <message>
        <source>Antall måneder</source>
        <translation>Number of months</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Tildel</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>LeadAssignPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Back to the unit</translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Tildel opplæring</source>
        <translation>Assign training</translation>
    </message>
    <message>
        <source>Tildel opplæring til %1</source>
        <translation>Assign training to %1</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tildelt fra før</source>
        <translation>Assigned already</translation>
    </message>
    <message>
        <source>Ingenting er tildelt her ennå. Kurs kan ha en egen frist, som gjelder alle.</source>
        <translation>Nothing is assigned here yet. Courses may have a due date of their own, for everyone.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Trekk tilbake</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Tildelt for en større enhet. Den som leder den, kan trekke det tilbake.</source>
        <translation>Assigned for a larger unit. Whoever leads it can withdraw it.</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>Modulene i tabellen</source>
        <translation>The modules in the table</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ansatt</source>
        <translation>Staff member</translation>
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
        <translation>When was it taken?</translation>
    </message>
    <message>
        <source>Ny siste dag</source>
        <translation>New last day</translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation>Day, month and year, like this: 3.5.2027</translation>
    </message>
    <message>
        <source>Hva heter kurset eller kursbeviset?</source>
        <translation>What is the course or certificate called?</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Kort, og uten helseopplysninger. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation>Short, and nothing about health. Do not write names of or information about service users.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Frita</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Godkjenn</source>
        <translation>Recognise</translation>
    </message>
    <message>
        <source>Utsett fristen</source>
        <translation>Extend the due date</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LeadDecisions</name>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>Utsett fristen</source>
        <translation>Extend the due date</translation>
    </message>
    <message>
        <source>Frita</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Godkjenn tidligere opplæring</source>
        <translation>Recognise earlier training</translation>
    </message>
</context>
<context>
    <name>LeadEffectPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Back to the unit</translation>
    </message>
    <message>
        <source>Virker det?</source>
        <translation>Does it work?</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Regner …</source>
        <translation>Working it out …</translation>
    </message>
    <message>
        <source>Kunnskap før og etter</source>
        <translation>Knowledge before and after</translation>
    </message>
    <message>
        <source>Ingen har svart både før og etter ennå. En modul måler når den har en prøve først og en sist med de samme spørsmålene.</source>
        <translation>Nobody has answered both before and after yet. A module measures when it has a quiz first and one last with the same questions.</translation>
    </message>
    <message>
        <source>Andel brukere med individuell plan</source>
        <translation>Share of users with an individual plan</translation>
    </message>
    <message>
        <source>Velg én enhet øverst, så vises måned for måned.</source>
        <translation>Choose one unit above to see it month by month.</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>LeadExport</name>
    <message>
        <source>Lagre listen</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>%1 av %2 personer, slik listen er valgt nå. Fila har navn og tilstander: legg den der bare de som skal se den, kan åpne den. At du lagrer den, står i loggen.</source>
        <translation>%1 of %2 people, as the list is chosen now. The file has names and states: put it where only those who are to see it can open it. That you save it is in the log.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagre fila</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Hvor mange som står hvordan i hver enhet, uten navn. Åpne en enhet for å lagre listen over de ansatte der. At du lagrer fila, står i loggen.</source>
        <translation>How many stand how in each unit, without names. Open a unit to save the list of the people there. The log says that you save the file.</translation>
    </message>
</context>
<context>
    <name>LeadFilters</name>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Færre valg</source>
        <translation>Fewer choices</translation>
    </message>
    <message>
        <source>Søk og filtrer</source>
        <translation>Search and filter</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Finn en ansatt</source>
        <translation>Find a staff member</translation>
    </message>
    <message>
        <source>Lagre listen …</source>
        <translation>Save the list …</translation>
    </message>
    <message>
        <source>Finn en enhet</source>
        <translation>Find a unit</translation>
    </message>
</context>
<context>
    <name>LeadHead</name>
    <message>
        <source>Dette kan ikke vises nå</source>
        <translation>This cannot be shown now</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Fetching …</translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Ingen ansatte er lagt til i denne enheten ennå. En administrator kan lese inn listen under «Ansatte».</source>
        <translation>Nobody has been added to this unit yet. An administrator can import the list under “Staff”.</translation>
    </message>
    <message>
        <source>Ingen passer med det du har valgt. Velg «Alle», eller søk med færre bokstaver.</source>
        <translation>Nobody matches what you have chosen. Choose “All”, or search with fewer letters.</translation>
    </message>
    <message>
        <source>%1 av %2 personer</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>Tildel …</source>
        <translation>Assign …</translation>
    </message>
    <message numerus="yes">
        <source>Minn %n person(er) på …</source>
        <translation>
            <numerusform>Remind %n person …</numerusform>
            <numerusform>Remind %n people …</numerusform>
        </translation>
    </message>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation>How do the questions work?</translation>
    </message>
    <message>
        <source>Virker det?</source>
        <translation>Does it work?</translation>
    </message>
    <message>
        <source>Felles undervisning</source>
        <translation>Joint teaching</translation>
    </message>
    <message>
        <source>Kunnskap, før → etter</source>
        <translation>Knowledge, before → after</translation>
    </message>
    <message>
        <source>%1 → %2 %</source>
        <translation>%1 → %2%</translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Ingen enhet heter det. Søk med færre bokstaver.</source>
        <translation>No unit is called that. Search with fewer letters.</translation>
    </message>
</context>
<context>
    <name>LeadKnowledge</name>
    <message>
        <source>%1: %2 prosent riktig før, %3 etter. %4. %5</source>
        <translation>%1: %2 per cent right before, %3 after. %4. %5</translation>
    </message>
    <message>
        <source>Før</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Etter</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>LeadListView</name>
    <message>
        <source>Ansatte i enheten</source>
        <translation>Staff of the unit</translation>
    </message>
</context>
<context>
    <name>LeadPersonView</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Back to the unit</translation>
    </message>
    <message>
        <source>Ingen moduler er tildelt eller begynt på.</source>
        <translation>No modules have been assigned or begun.</translation>
    </message>
    <message>
        <source>Her står tilstander og datoer. Svar og tekster ser bare den som har skrevet dem. At du har åpnet siden, står i loggen.</source>
        <translation>Here are states and dates. Answers and texts are seen only by whoever wrote them. That you opened the page is in the log.</translation>
    </message>
    <message>
        <source>Tildel …</source>
        <translation>Assign …</translation>
    </message>
    <message>
        <source>Minn på …</source>
        <translation>Remind …</translation>
    </message>
</context>
<context>
    <name>LeadPlanForm</name>
    <message>
        <source>Skriv inn en måned</source>
        <translation>Enter a month</translation>
    </message>
    <message>
        <source>Bare to tall, aldri navn på brukere.</source>
        <translation>Just two numbers, never names of users.</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Brukere i enheten</source>
        <translation>Users in the unit</translation>
    </message>
    <message>
        <source>Av dem med individuell plan</source>
        <translation>Of them with an individual plan</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagre tallene</source>
        <translation>Save the numbers</translation>
    </message>
</context>
<context>
    <name>LeadRemindPage</name>
    <message>
        <source>Tilbake til enheten</source>
        <translation>Back to the unit</translation>
    </message>
    <message>
        <source>Tilbake til %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Teksten er ferdig, og kan sendes som den er.</source>
        <translation>The text is ready, and can be sent as it is.</translation>
    </message>
    <message>
        <source>Teksten nevner ingen ved navn, og sier ikke hvordan noen ligger an.</source>
        <translation>The text names nobody, and does not say how anybody stands.</translation>
    </message>
    <message>
        <source>Kopier teksten</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Dette ble ikke gjort</source>
        <translation>This was not done</translation>
    </message>
    <message>
        <source>Fristene i en kalender</source>
        <translation>The due days in a calendar</translation>
    </message>
    <message>
        <source>Ingen av fristene ligger fram i tid, så det er ingenting å sette i en kalender.</source>
        <translation>None of the due days lies ahead, so there is nothing to put into a calendar.</translation>
    </message>
    <message>
        <source>En fil med fristene, som legges ved e-posten. Personen åpner den i sin egen kalender.</source>
        <translation>A file with the due days, to be attached to the e-mail. The person opens it in their own calendar.</translation>
    </message>
    <message>
        <source>En fil til din egen kalender: hver frist, og hvor mange som mangler hva. Ingen navn.</source>
        <translation>A file for your own calendar: each due day, and how many lack what. No names.</translation>
    </message>
    <message>
        <source>Lagre kalenderfil</source>
        <translation>Save calendar file</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Hvem som er minnet, når og hvordan, står i loggen. Om meldingen ble sendt, vet ikke Min plan.</source>
        <translation>Who was reminded, when and how, is in the log. Whether the message was sent, Min plan does not know.</translation>
    </message>
</context>
<context>
    <name>LeadRow</name>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Skjul</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>LeadRows</name>
    <message>
        <source>%1 av %2 moduler</source>
        <translation>%1 of %2 modules</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n må følges opp</source>
        <translation>
            <numerusform>%n needs follow-up</numerusform>
            <numerusform>%n need follow-up</numerusform>
        </translation>
    </message>
    <message>
        <source>Uten enhet</source>
        <translation>Without a unit</translation>
    </message>
</context>
<context>
    <name>LeadRunChart</name>
    <message>
        <source>Stiplet strek: kurset begynte</source>
        <translation>Dashed line: the course began</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2%</translation>
    </message>
</context>
<context>
    <name>LeadSums</name>
    <message numerus="yes">
        <source>%Ln må følges opp</source>
        <translation>
            <numerusform>%Ln needs follow-up</numerusform>
            <numerusform>%Ln need follow-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(er)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 av %L2 fullført</source>
        <translation>%L1 of %L2 completed</translation>
    </message>
    <message>
        <source>Direkte i %1</source>
        <translation>Directly in %1</translation>
    </message>
</context>
<context>
    <name>LeadTile</name>
    <message>
        <source>av %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>LeadUnitsView</name>
    <message>
        <source>Enheter</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>Fullført</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Må tas på nytt</source>
        <translation>To be taken again</translation>
    </message>
    <message>
        <source>Over fristen</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Ikke bestått</source>
        <translation>Not passed</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Not started</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(er) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>Utløper %1</source>
        <translation>Runs out %1</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Ingenting tildelt</source>
        <translation>Nothing assigned</translation>
    </message>
    <message>
        <source>Bestått %1</source>
        <translation>Passed %1</translation>
    </message>
    <message>
        <source>Gjaldt til %1</source>
        <translation>Was valid until %1</translation>
    </message>
    <message>
        <source>Gjelder til %1</source>
        <translation>Valid until %1</translation>
    </message>
    <message>
        <source>Frist %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>fritak (%1)</source>
        <translation>exempt (%1)</translation>
    </message>
    <message>
        <source>bestått %1</source>
        <translation>passed %1</translation>
    </message>
    <message>
        <source>godkjent fra før: %1, %2</source>
        <translation>recognised from before: %1, %2</translation>
    </message>
    <message>
        <source>Runde %1: %2</source>
        <translation>Round %1: %2</translation>
    </message>
    <message>
        <source>Fritatt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>d.M.</source>
        <comment>short date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d.M.yyyy</source>
        <comment>short date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Minnet %1</source>
        <translation>Reminded %1</translation>
    </message>
    <message>
        <source>Felles undervisning %1</source>
        <translation>Joint teaching %1</translation>
    </message>
    <message>
        <source>felles undervisning %1</source>
        <translation>joint teaching %1</translation>
    </message>
</context>
<context>
    <name>LoadingStep</name>
    <message>
        <source>Åpner modulen …</source>
        <translation>Opening the module …</translation>
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
        <translation>Your choices move the curve.</translation>
    </message>
</context>
<context>
    <name>ModuleEntry</name>
    <message>
        <source>Hvordan virker spørsmålene?</source>
        <translation>How do the questions work?</translation>
    </message>
</context>
<context>
    <name>ModuleLine</name>
    <message>
        <source>Må rettes</source>
        <translation>Must be mended</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Fullført</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Kursbevis (PDF)</source>
        <translation>Certificate (PDF)</translation>
    </message>
    <message>
        <source>Ikke bestått ennå</source>
        <translation>Not passed yet</translation>
    </message>
    <message>
        <source>Denne modulen må rettes før den kan brukes</source>
        <translation>This module needs fixing before it can be used</translation>
    </message>
    <message>
        <source>Resten av kurset virker som vanlig. Vis funnene til den som lager kurset.</source>
        <translation>The rest of the course works as usual. Show the findings to whoever makes the course.</translation>
    </message>
    <message>
        <source>Modulen står i kurset, men finnes ikke i mappen. Si fra til den som lager kurset.</source>
        <translation>The course names this module, but it is not in the folder. Tell whoever makes the course.</translation>
    </message>
    <message>
        <source>Skjul funn</source>
        <translation>Hide findings</translation>
    </message>
    <message>
        <source>Vis funn (%1)</source>
        <translation>Show findings (%1)</translation>
    </message>
    <message>
        <source>Etter modulen</source>
        <translation>After the module</translation>
    </message>
    <message>
        <source>Steg for steg</source>
        <translation>Step by step</translation>
    </message>
    <message>
        <source>Du kan stoppe når du vil. Svarene dine blir lagret underveis.</source>
        <translation>You can stop whenever you like. Your answers are saved as you go.</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>Du er her</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>NavPlaces</name>
    <message>
        <source>Hjem</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Enheten min</source>
        <translation>My unit</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Verksted</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Innstillinger</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>NavStrip</name>
    <message>
        <source>Navigasjon</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1. Ikke deg? Bytt bruker</source>
        <translation>%1. Not you? Change user</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigasjon</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Ikke deg? Bytt bruker</source>
        <translation>Not you? Change user</translation>
    </message>
</context>
<context>
    <name>NewPersonForm</name>
    <message>
        <source>Ny her?</source>
        <translation>New here?</translation>
    </message>
    <message>
        <source>Fortell hvem du er, så husker Min plan hvor langt du har kommet.</source>
        <translation>Say who you are, and Min plan remembers how far you have come.</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Kode (valgfritt)</source>
        <translation>PIN (optional)</translation>
    </message>
    <message>
        <source>4 til 12 sifre. Lurt på en maskin dere er flere om.</source>
        <translation>4 to 12 digits. Wise on a machine that several of you share.</translation>
    </message>
    <message>
        <source>Husk meg på denne maskinen</source>
        <translation>Remember me on this machine</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation>Get started</translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Du er administrator</source>
        <translation>You are the administrator</translation>
    </message>
    <message>
        <source>Du er den første her. Fortell hvem du er. Etterpå kan de andre legge seg til, eller du kan lese inn en ansattliste.</source>
        <translation>You are the first here. Tell who you are. After that the others can add themselves, or you can read in a staff list.</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>4 til 12 sifre. Du skriver den hver gang du kommer inn.</source>
        <translation>4 to 12 digits. You write it every time you come in.</translation>
    </message>
    <message>
        <source>Koden en gang til</source>
        <translation>The code once more</translation>
    </message>
    <message>
        <source>Tilbake</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>NewPinFields</name>
    <message>
        <source>Ny kode</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>4 til 12 sifre.</source>
        <translation>4 to 12 digits.</translation>
    </message>
    <message>
        <source>Ny kode en gang til</source>
        <translation>New code once more</translation>
    </message>
</context>
<context>
    <name>NewPinForm</name>
    <message>
        <source>Velg din egen kode</source>
        <translation>Choose your own code</translation>
    </message>
    <message>
        <source>Koden du fikk, kjenner andre også. Velg en som bare du kan.</source>
        <translation>Others know the code you were given. Choose one that only you know.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tilbake til listen</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>NewsPanel</name>
    <message>
        <source>Nytt siden du fullførte</source>
        <translation>New since you completed it</translation>
    </message>
    <message>
        <source>Du har fortsatt bestått. Ta modulen på nytt når det passer, om du vil se det som er nytt.</source>
        <translation>You have still passed. Take the module again when it suits you, if you want to see what is new.</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plass %1: %2</source>
        <translation>Place %1: %2</translation>
    </message>
    <message>
        <source>Flytt opp: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <source>Flytt ned: %1</source>
        <translation>Move down: %1</translation>
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
        <translation>Belongs with %1. %2</translation>
    </message>
    <message>
        <source>Ditt svar: %1</source>
        <translation>Your answer: %1</translation>
    </message>
    <message>
        <source>ikke besvart</source>
        <translation>not answered</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Finn navnet ditt</source>
        <translation>Find your name</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ingen her heter «%1». Prøv færre bokstaver, eller legg deg til.</source>
        <translation>Nobody here is called “%1”. Try fewer letters, or add yourself.</translation>
    </message>
    <message>
        <source>Husk meg på denne maskinen</source>
        <translation>Remember me on this machine</translation>
    </message>
    <message>
        <source>Bare på en maskin du har for deg selv. Med kode må du alltid skrive koden.</source>
        <translation>Only on a machine of your own. With a PIN you always have to enter it.</translation>
    </message>
    <message>
        <source>Ny her?</source>
        <translation>New here?</translation>
    </message>
    <message>
        <source>Legg til meg</source>
        <translation>Add me</translation>
    </message>
    <message>
        <source>Ingen her heter «%1». Prøv færre bokstaver.</source>
        <translation>Nobody here is called “%1”. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Har kode</source>
        <translation>Has a PIN</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Hei, %1</source>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>Koden din</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Sjekker …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Ikke deg? Velg et annet navn</source>
        <translation>Not you? Choose another name</translation>
    </message>
</context>
<context>
    <name>PinSection</name>
    <message>
        <source>Koden din</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Ingen kommer inn som deg uten koden din.</source>
        <translation>Nobody comes in as you without your code.</translation>
    </message>
    <message>
        <source>Du har ingen kode. Alle som bruker denne maskinen, kan gå inn som deg.</source>
        <translation>You have no code. Everyone who uses this computer can come in as you.</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>Endre koden</source>
        <translation>Change the code</translation>
    </message>
    <message>
        <source>Velg en kode</source>
        <translation>Choose a code</translation>
    </message>
    <message>
        <source>Koden du har nå</source>
        <translation>The code you have now</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagre koden</source>
        <translation>Save the code</translation>
    </message>
    <message>
        <source>Ta bort koden</source>
        <translation>Take the code away</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Pitfall</name>
    <message>
        <source>Vanlig fallgruve</source>
        <translation>Common pitfall</translation>
    </message>
</context>
<context>
    <name>PlayerMessages</name>
    <message>
        <source>Svaret er ikke lagret ennå</source>
        <translation>The answer is not saved yet</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tilbake til kurset</source>
        <translation>Back to the course</translation>
    </message>
    <message>
        <source>Vil du åpne denne adressen?</source>
        <translation>Do you want to open this address?</translation>
    </message>
    <message>
        <source>Åpne i nettleser</source>
        <translation>Open in browser</translation>
    </message>
    <message>
        <source>Ikke nå</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>PlayerPage</name>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>PlayerStep</name>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation>Enter to go on</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>Jeg tar det med meg</source>
        <translation>I take it with me</translation>
    </message>
    <message>
        <source>Prøv i praksis</source>
        <translation>Try it at work</translation>
    </message>
</context>
<context>
    <name>PresentingPage</name>
    <message>
        <source>Avslutt visningen</source>
        <translation>Stop showing</translation>
    </message>
    <message>
        <source>Felles undervisning · %1</source>
        <translation>Joint teaching · %1</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>This did not work</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Oppdateres når du lagrer. Svarene her blir ikke lagret.</source>
        <translation>Follows each time you save. Answers given here are not kept.</translation>
    </message>
    <message>
        <source>Fra «%1»</source>
        <translation>From “%1”</translation>
    </message>
    <message>
        <source>Spill fra starten</source>
        <translation>Play from the start</translation>
    </message>
    <message>
        <source>Teksten kan ikke spilles slik den er nå. Du ser modulen slik den sist kunne spilles.</source>
        <translation>The text cannot be played as it is now. You see the module as it could last be played.</translation>
    </message>
    <message>
        <source>Her er det ikke noe å spille ennå. Når modulen har et steg som kan leses, vises det her.</source>
        <translation>There is nothing to play yet. When the module has a step that can be read, it is shown here.</translation>
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
        <translation>English</translation>
    </message>
    <message>
        <source>Spill fra markøren</source>
        <translation>Play from the cursor</translation>
    </message>
    <message>
        <source>Språk i forhåndsvisningen</source>
        <translation>Language of the preview</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Skriv ikke navn eller opplysninger om brukere. Bare du kan lese det du skriver.</source>
        <translation>Do not write names or information about service users. Only you can read what you write.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Framdrift</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 prosent</source>
        <translation>%1 per cent</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Ditt svar, og det er riktig</source>
        <translation>Your answer, and it is correct</translation>
    </message>
    <message>
        <source>Ditt svar, ikke riktig</source>
        <translation>Your answer, not correct</translation>
    </message>
    <message>
        <source>Riktig svar</source>
        <translation>Correct answer</translation>
    </message>
    <message>
        <source>Riktig</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Riktig svar: %1</source>
        <translation>Correct answer: %1</translation>
    </message>
    <message>
        <source>Riktig svar: %1 %2</source>
        <translation>Correct answer: %1 %2</translation>
    </message>
    <message>
        <source>Felt %1</source>
        <translation>Field %1</translation>
    </message>
    <message>
        <source>Galt</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Her hører denne: %1</source>
        <translation>This is where it belongs: %1</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Neste spørsmål</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation>Enter to go on</translation>
    </message>
    <message>
        <source>Tast 1–%1 for å velge, Enter for å svare</source>
        <translation>Press 1–%1 to choose, Enter to answer</translation>
    </message>
    <message>
        <source>Ctrl og Enter for å svare</source>
        <translation>Ctrl and Enter to answer</translation>
    </message>
    <message>
        <source>Enter for å svare</source>
        <translation>Enter to answer</translation>
    </message>
</context>
<context>
    <name>RecordFaultPanel</name>
    <message>
        <source>Framdriften din kan ikke vises</source>
        <translation>Your progress cannot be shown</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Resultat: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>%1 prosent</source>
        <translation>%1 per cent</translation>
    </message>
</context>
<context>
    <name>RubricRow</name>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>Ikke ennå</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Ikke ennå: %1</source>
        <translation>Not yet: %1</translation>
    </message>
</context>
<context>
    <name>RubricStep</name>
    <message>
        <source>Mellomrom for å velge, Enter for å gå videre</source>
        <translation>Space to choose, Enter to go on</translation>
    </message>
    <message>
        <source>Din tekst</source>
        <translation>Your text</translation>
    </message>
    <message>
        <source>Et eksempel</source>
        <translation>An example</translation>
    </message>
    <message>
        <source>Se på din egen tekst</source>
        <translation>Look at your own text</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Du leser uten å lagre</source>
        <translation>You are reading without saving</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagret på denne maskinen</source>
        <translation>Saved on this machine</translation>
    </message>
</context>
<context>
    <name>SceneStep</name>
    <message>
        <source>Velg dette</source>
        <translation>Choose this</translation>
    </message>
    <message>
        <source>Gå videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Tast 1–%1 for å velge, Enter for å svare</source>
        <translation>Press 1–%1 to choose, Enter to answer</translation>
    </message>
    <message>
        <source>Enter for å gå videre</source>
        <translation>Enter to go on</translation>
    </message>
</context>
<context>
    <name>SelectField</name>
    <message>
        <source>Velg …</source>
        <translation>Choose …</translation>
    </message>
</context>
<context>
    <name>SendSection</name>
    <message>
        <source>Send framdriften min</source>
        <translation>Send my progress</translation>
    </message>
    <message>
        <source>Da kan lederen din se hvilke moduler du har tatt. Svarene dine følger med, men hva du svarte på hvert spørsmål, vises ikke for noen. Det du har skrevet for deg selv, blir på denne maskinen.</source>
        <translation>Then your manager can see which modules you have taken. Your answers go along, but what you answered to each question is shown to nobody. What you wrote for yourself stays on this machine.</translation>
    </message>
    <message>
        <source>Mappa du sender til</source>
        <translation>The folder you send to</translation>
    </message>
    <message>
        <source>Satt for alle her. Du trenger ikke endre den.</source>
        <translation>Set for everyone here. You need not change it.</translation>
    </message>
    <message>
        <source>En felles mappe, en mappe som synkroniseres, eller en minnepinne. Spør lederen din.</source>
        <translation>A shared folder, a folder that is synchronised, or a memory stick. Ask your manager.</translation>
    </message>
    <message>
        <source>Sender …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>Send nå</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Ikke vent lenger på mappa</source>
        <translation>Do not wait for the folder any longer</translation>
    </message>
    <message>
        <source>Framdriften din er sendt.</source>
        <translation>Your progress has been sent.</translation>
    </message>
    <message>
        <source>Send når jeg lukker Min plan eller bytter bruker</source>
        <translation>Send when I close Min plan or change user</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Innstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Farger</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Som maskinen ellers</source>
        <translation>As the machine otherwise</translation>
    </message>
    <message>
        <source>Lyse</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørke</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Bevegelse</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Mindre bevegelse på skjermen</source>
        <translation>Less motion on the screen</translation>
    </message>
    <message>
        <source>Trykk F1 for å se hvilke taster du kan bruke.</source>
        <translation>Press F1 to see which keys you can use.</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Opplæringen lagres på et utrygt sted</source>
        <translation>Training is saved in an unsafe place</translation>
    </message>
</context>
<context>
    <name>SignInModel</name>
    <message>
        <source>%1 eller %2</source>
        <translation>%1 or %2</translation>
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
        <translation>This was not saved</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ikke lagret</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Kan bare leses</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Åpne i editor</source>
        <translation>Open in editor</translation>
    </message>
    <message>
        <source>Tilbake til module.yaml</source>
        <translation>Back to module.yaml</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Kilde: %1</source>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>SourceMessages</name>
    <message>
        <source>Filen er endret av andre enn deg</source>
        <translation>The file was changed by someone else</translation>
    </message>
    <message>
        <source>Det du har skrevet her, er ikke lagret. Begge blir tatt vare på: den du ikke velger, blir lagt i en fil ved siden av.</source>
        <translation>What you have written here is not saved. Both are kept: the one you do not choose is put in a file beside it.</translation>
    </message>
    <message>
        <source>Behold min tekst</source>
        <translation>Keep my text</translation>
    </message>
    <message>
        <source>Bruk teksten i filen</source>
        <translation>Use the text in the file</translation>
    </message>
    <message>
        <source>Filen finnes ikke lenger, eller kan ikke leses. Teksten her er slik du så den sist. Lagre for å skrive den på nytt.</source>
        <translation>The file is gone or cannot be read. The text here is as you last saw it. Save to write it again.</translation>
    </message>
    <message>
        <source>Denne filen kan ikke endres her uten at noe går tapt. Bruk en annen editor. Se funnene.</source>
        <translation>This file cannot be changed here without losing something. Use another editor. See the findings.</translation>
    </message>
    <message>
        <source>Her er det du skrev sist uten å lagre.</source>
        <translation>Here is what you last wrote without saving.</translation>
    </message>
    <message>
        <source>Gå tilbake til teksten i filen</source>
        <translation>Go back to the text in the file</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Teksten i %1</source>
        <translation>The text of %1</translation>
    </message>
    <message>
        <source>Linje %1</source>
        <translation>Line %1</translation>
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
        <translation>Read in the municipality’s list of staff, as a CSV file. You see what will change before anything is saved. Those who are in one of the units on the list but no longer stand on it are closed. Nobody is deleted.</translation>
    </message>
    <message>
        <source>Hvor filen ligger</source>
        <translation>Where the file is</translation>
    </message>
    <message>
        <source>Skriv eller lim inn, eller dra filen hit.</source>
        <translation>Write or paste, or drag the file here.</translation>
    </message>
    <message>
        <source>Leser …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Se hva som endres</source>
        <translation>See what will change</translation>
    </message>
    <message>
        <source>Skjul hva listen kan ha med</source>
        <translation>Hide what the list can hold</translation>
    </message>
    <message>
        <source>Hva kan listen ha med?</source>
        <translation>What can the list hold?</translation>
    </message>
    <message>
        <source>Den første linjen har overskrifter. Navn og enhet må være med; rekkefølgen er fri. En person i flere enheter har en linje for hver.</source>
        <translation>The first line has headings. Name and unit must be there; the order is free. Someone in several units has a line for each.</translation>
    </message>
</context>
<context>
    <name>StaffJoinPreview</name>
    <message>
        <source>Velg en annen</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>Er %1 samme person som %2?</source>
        <translation>Is %1 the same person as %2?</translation>
    </message>
    <message>
        <source>Dette skjer da</source>
        <translation>This is what happens then</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ja, samme person</source>
        <translation>Yes, the same person</translation>
    </message>
</context>
<context>
    <name>StaffJoinView</name>
    <message>
        <source>Tilbake til %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Hvem er samme person som %1?</source>
        <translation>Who is the same person as %1?</translation>
    </message>
    <message>
        <source>Finn den andre</source>
        <translation>Find the other one</translation>
    </message>
    <message>
        <source>Navn, enhet eller yrke</source>
        <translation>Name, unit or profession</translation>
    </message>
    <message>
        <source>Det står ingen andre på listen.</source>
        <translation>There is nobody else on the list.</translation>
    </message>
    <message>
        <source>Ingen her passer med «%1». Prøv færre bokstaver.</source>
        <translation>Nobody here matches “%1”. Try fewer letters.</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffListView</name>
    <message>
        <source>Listen kan ikke vises</source>
        <translation>The list cannot be shown</translation>
    </message>
    <message>
        <source>Finn en ansatt</source>
        <translation>Find somebody</translation>
    </message>
    <message>
        <source>Navn, enhet, yrke, rolle eller ansattnummer</source>
        <translation>Name, unit, profession, role or employee number</translation>
    </message>
    <message>
        <source>Ingen er lagt til her ennå.</source>
        <translation>Nobody has been added here yet.</translation>
    </message>
    <message>
        <source>Ingen her passer med «%1». Prøv færre bokstaver.</source>
        <translation>Nobody here matches “%1”. Try fewer letters.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 av %2 personer</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>Ansatte</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffLogRow</name>
    <message>
        <source>Gjaldt: %1</source>
        <translation>About: %1</translation>
    </message>
</context>
<context>
    <name>StaffLogView</name>
    <message>
        <source>Her står hvem som har sett, hentet ut eller endret det som er andres.</source>
        <translation>Here is who has seen, taken out or changed what is others’.</translation>
    </message>
    <message>
        <source>Loggen kan ikke vises</source>
        <translation>The log cannot be shown</translation>
    </message>
    <message>
        <source>Ingen har gjort noe med andres opplæring ennå.</source>
        <translation>Nobody has done anything with others’ training yet.</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Ansatte</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>StaffPersonView</name>
    <message>
        <source>Tilbake til listen</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ansattnummer</source>
        <translation>Employee number</translation>
    </message>
    <message>
        <source>Kode på denne maskinen</source>
        <translation>Code on this computer</translation>
    </message>
    <message>
        <source>Har kode</source>
        <translation>Has a code</translation>
    </message>
    <message>
        <source>Ingen kode</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>Ikke her lenger</source>
        <translation>No longer here</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>Ny kode til %1: %2</source>
        <translation>New code for %1: %2</translation>
    </message>
    <message>
        <source>Si den til personen selv. Den vises bare nå, og må byttes når personen kommer inn første gang. At du har satt den, står i loggen.</source>
        <translation>Tell it to the person. It is shown only now, and must be changed when the person comes in for the first time. The log says that you set it.</translation>
    </message>
    <message>
        <source>Koden %1 har nå, slutter å virke. Vil du gi en ny?</source>
        <translation>The code %1 has now will stop working. Do you want to give a new one?</translation>
    </message>
    <message>
        <source>Gi ny kode</source>
        <translation>Give a new code</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ja, gi ny kode</source>
        <translation>Yes, give a new code</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Er også</source>
        <translation>Is also</translation>
    </message>
    <message>
        <source>%1 og %2 blir personer hver for seg igjen, hver med det som er gjort under det navnet. Vil du det?</source>
        <translation>%1 and %2 become separate persons again, each with what was done under that name. Do you want that?</translation>
    </message>
    <message>
        <source>Er samme person som …</source>
        <translation>Is the same person as …</translation>
    </message>
    <message>
        <source>Angre «samme person»</source>
        <translation>Undo “the same person”</translation>
    </message>
    <message>
        <source>Ja, del dem igjen</source>
        <translation>Yes, separate them</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Begynte i stillingen</source>
        <translation>Started in the post</translation>
    </message>
</context>
<context>
    <name>StaffPreviewHead</name>
    <message>
        <source>Listen er tatt inn</source>
        <translation>The list is taken in</translation>
    </message>
    <message>
        <source>Dette vil bli endret</source>
        <translation>This will be changed</translation>
    </message>
    <message>
        <source>Ingenting er tatt inn</source>
        <translation>Nothing was taken in</translation>
    </message>
    <message>
        <source>Alt står allerede slik</source>
        <translation>Everything is so already</translation>
    </message>
    <message>
        <source>Rett det som står under, i listen, og prøv igjen.</source>
        <translation>Correct what stands below in the list, and try again.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Ta inn</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Velg en annen fil</source>
        <translation>Choose another file</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Les inn liste</source>
        <translation>Read in a list</translation>
    </message>
    <message>
        <source>Logg</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>Stegene</source>
        <translation>The steps</translation>
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
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, her er du</source>
        <translation>%1, you are here</translation>
    </message>
    <message>
        <source>%1, senere</source>
        <translation>%1, later</translation>
    </message>
</context>
<context>
    <name>StageStep</name>
    <message>
        <source>Steg %1 av %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Fullfør</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Neste: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Neste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Steg %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Du ser på et tidligere steg</source>
        <translation>You are looking at an earlier step</translation>
    </message>
    <message>
        <source>Slik gjør du</source>
        <translation>How to do it</translation>
    </message>
</context>
<context>
    <name>StoreFaultPage</name>
    <message>
        <source>Min plan får ikke åpnet det som er lagret</source>
        <translation>Min plan cannot open what is saved</translation>
    </message>
    <message>
        <source>Prøv igjen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Les kurset uten å lagre</source>
        <translation>Read the course without saving</translation>
    </message>
    <message>
        <source>Leser du uten å lagre, blir svarene dine borte når du lukker Min plan.</source>
        <translation>If you read without saving, your answers are gone when you close Min plan.</translation>
    </message>
    <message>
        <source>Min plan har ikke slettet noe.</source>
        <translation>Min plan has deleted nothing.</translation>
    </message>
</context>
<context>
    <name>SureChips</name>
    <message>
        <source>Hvor sikker er du?</source>
        <translation>How sure are you?</translation>
    </message>
    <message>
        <source>Gjettet</source>
        <translation>Guessed</translation>
    </message>
    <message>
        <source>Ganske sikker</source>
        <translation>Fairly sure</translation>
    </message>
    <message>
        <source>Helt sikker</source>
        <translation>Certain</translation>
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
        <translation>Back to the unit</translation>
    </message>
    <message>
        <source>Felles undervisning</source>
        <translation>Joint teaching</translation>
    </message>
    <message>
        <source>Gå gjennom en modul sammen, og før inn hvem som kom. Da teller det som gjennomført, og den som har noe igjen, begynner der.</source>
        <translation>Go through a module together, and register who came. Then it counts as completed, and whoever has something left begins there.</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Planlegg …</source>
        <translation>Plan …</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>Ingenting er planlagt ennå. Har dere holdt noe allerede, kan du planlegge det med den dagen det var.</source>
        <translation>Nothing is planned yet. If you have held something already, you can plan it with the day it was.</translation>
    </message>
    <message>
        <source>Kommer</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation>Held</translation>
    </message>
</context>
<context>
    <name>TeachingPlan</name>
    <message>
        <source>Tilbake til felles undervisning</source>
        <translation>Back to joint teaching</translation>
    </message>
    <message>
        <source>Planlegg felles undervisning</source>
        <translation>Plan joint teaching</translation>
    </message>
    <message>
        <source>For hvilken enhet?</source>
        <translation>For which unit?</translation>
    </message>
    <message>
        <source>Enheten, og dem under den</source>
        <translation>The unit, and those below it</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dag, måned og år, slik: 3.5.2027</source>
        <translation>Day, month and year, like this: 3.5.2027</translation>
    </message>
    <message>
        <source>Klokkeslett</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kan stå tomt</source>
        <translation>May be left empty</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kan stå tomt. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation>May be left empty. Do not write names of or information about service users.</translation>
    </message>
    <message>
        <source>Hva heter det?</source>
        <translation>What is it called?</translation>
    </message>
    <message>
        <source>Kan stå tomt: da står navnet på modulen. Skriv ikke navn eller opplysninger om brukere.</source>
        <translation>May be left empty: then the name of the module is shown. Do not write names of or information about service users.</translation>
    </message>
    <message>
        <source>Dette går dere gjennom</source>
        <translation>What you go through</translation>
    </message>
    <message>
        <source>Velg en modul, og ta bort de stegene dere ikke rekker.</source>
        <translation>Choose a module, and untick the steps you have no time for.</translation>
    </message>
    <message>
        <source>Hvem er invitert?</source>
        <translation>Who is invited?</translation>
    </message>
    <message>
        <source>Alle i enheten</source>
        <translation>Everyone in the unit</translation>
    </message>
    <message>
        <source>Alle i enheten (%1)</source>
        <translation>Everyone in the unit (%1)</translation>
    </message>
    <message>
        <source>På neste side kan du ta bort noen og legge til andre.</source>
        <translation>On the next page you can take some off and add others.</translation>
    </message>
    <message>
        <source>Dette ble ikke lagret</source>
        <translation>This was not saved</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Planlegg</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tilbake til undervisningen</source>
        <translation>Back to the teaching</translation>
    </message>
    <message>
        <source>Endre tid og sted</source>
        <translation>Change time and place</translation>
    </message>
    <message>
        <source>Lagre</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>TeachingRoll</name>
    <message>
        <source>Tilbake til felles undervisning</source>
        <translation>Back to joint teaching</translation>
    </message>
    <message>
        <source>Avlyst</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Henter …</source>
        <translation>Loading …</translation>
    </message>
    <message>
        <source>Angre</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dette gikk ikke</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Vis «%1» for gruppa</source>
        <translation>Show “%1” to the group</translation>
    </message>
    <message>
        <source>Hvem er invitert?</source>
        <translation>Who is invited?</translation>
    </message>
    <message>
        <source>Hvem kom?</source>
        <translation>Who came?</translation>
    </message>
    <message>
        <source>Ingen står på listen ennå. Søk dem fram nedenfor.</source>
        <translation>Nobody is on the list yet. Search for them below.</translation>
    </message>
    <message>
        <source>Inviter alle</source>
        <translation>Invite everyone</translation>
    </message>
    <message>
        <source>Alle kom</source>
        <translation>Everyone came</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Inviter noen andre</source>
        <translation>Invite someone else</translation>
    </message>
    <message>
        <source>Kom noen som ikke sto på listen?</source>
        <translation>Did someone come who was not on the list?</translation>
    </message>
    <message>
        <source>Skriv noen bokstaver av navnet</source>
        <translation>Write a few letters of the name</translation>
    </message>
    <message>
        <source>Legg til %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Fant ingen andre som heter det i enhetene dine.</source>
        <translation>Found nobody else called that in your units.</translation>
    </message>
    <message>
        <source>Lagrer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Lagre listen</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Lagre hvem som kom</source>
        <translation>Save who came</translation>
    </message>
    <message>
        <source>Svart med hendene</source>
        <translation>Answered by show of hands</translation>
    </message>
    <message>
        <source>Deltakerliste</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>En liste å skrive ut, med plass til underskrift. Den har navn: ta vare på den, eller makuler den. At du lager den, står i loggen.</source>
        <translation>A list to print, with room to sign. It has names: keep it safe, or shred it. That you make it stands in the log.</translation>
    </message>
    <message>
        <source>Lager …</source>
        <translation>Making …</translation>
    </message>
    <message>
        <source>Lag deltakerliste (PDF)</source>
        <translation>Make the attendance list (PDF)</translation>
    </message>
    <message>
        <source>Avlys undervisningen</source>
        <translation>Cancel the session</translation>
    </message>
    <message>
        <source>Endre tid og sted</source>
        <translation>Change time and place</translation>
    </message>
</context>
<context>
    <name>TeachingRow</name>
    <message>
        <source>Avlyst</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Ord her:</source>
        <translation>Words here:</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Tekststørrelse</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Hva er viktig for deg? Slik ser teksten ut.</source>
        <translation>What matters to you? This is how the text looks.</translation>
    </message>
</context>
<context>
    <name>UnitField</name>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Der du arbeider, for eksempel «Hjemmetjenesten Årstad»</source>
        <translation>Where you work, for example “Hjemmetjenesten Årstad”</translation>
    </message>
</context>
<context>
    <name>UnsavedPanel</name>
    <message>
        <source>Du leser uten å lagre</source>
        <translation>You read without saving</translation>
    </message>
    <message>
        <source>Det du gjør nå, blir borte når du lukker Min plan.</source>
        <translation>What you do now is gone when you close Min plan.</translation>
    </message>
    <message>
        <source>Prøv å åpne det lagrede igjen</source>
        <translation>Try to open what is saved again</translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <source>Skjul hvorfor</source>
        <translation>Hide why</translation>
    </message>
    <message>
        <source>Hvorfor? Kunnskapsgrunnlaget</source>
        <translation>Why? What we know</translation>
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
        <translation>Workshop: %1</translation>
    </message>
    <message>
        <source>Ingen funn</source>
        <translation>No findings</translation>
    </message>
</context>
<context>
    <name>WorkbenchTabs</name>
    <message>
        <source>Funn (%1)</source>
        <translation>Findings (%1)</translation>
    </message>
    <message>
        <source>Forhåndsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Forløp</source>
        <translation>Graph</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Verksted</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Åpne en modul, og skriv i den i editoren du er vant med. Hver gang du lagrer, ser du her hva som må rettes og hvordan modulen blir.</source>
        <translation>Open a module and write in the editor you are used to. Each time you save, you see here what must be mended and how the module turns out.</translation>
    </message>
    <message>
        <source>Modulene her</source>
        <translation>The modules here</translation>
    </message>
    <message>
        <source>En annen mappe</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <source>Mappen modulen ligger i</source>
        <translation>The folder the module is in</translation>
    </message>
    <message>
        <source>Mappen som har filen module.yaml.</source>
        <translation>The folder that has the file module.yaml.</translation>
    </message>
    <message>
        <source>Åpne mappen</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>minplan::app::AppModel</name>
    <message>
        <source>Gjest</source>
        <translation>Guest</translation>
    </message>
</context>
<context>
    <name>minplan::app::AssigningModel</name>
    <message>
        <source>Den dagen er gått. Velg en dag fra i dag og framover.</source>
        <translation>That day has gone. Choose today or a later day.</translation>
    </message>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation>Write the day with day, month and year, like this: 3.5.2027.</translation>
    </message>
    <message>
        <source>Skriv et helt antall dager, fra 1 til 3650.</source>
        <translation>Write a whole number of days, from 1 to 3650.</translation>
    </message>
    <message>
        <source>Skriv et helt antall måneder, fra 1 til 240.</source>
        <translation>Write a whole number of months, from 1 to 240.</translation>
    </message>
    <message>
        <source>Velg hva som skal tildeles.</source>
        <translation>Choose what to assign.</translation>
    </message>
    <message>
        <source>Velg hvem det er til.</source>
        <translation>Choose whom it is for.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alle yrker</source>
        <translation>All professions</translation>
    </message>
    <message>
        <source>Dette er tildelt fra før, med samme frist.</source>
        <translation>This is assigned already, with the same due date.</translation>
    </message>
    <message>
        <source>Tildelt: %1 (%2)</source>
        <translation>Assigned: %1 (%2)</translation>
    </message>
    <message>
        <source>Trukket tilbake: %1</source>
        <translation>Withdrawn: %1</translation>
    </message>
    <message>
        <source>Tildelt igjen: %1</source>
        <translation>Assigned again: %1</translation>
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
        <translation>Certificate</translation>
    </message>
</context>
<context>
    <name>minplan::app::DecidingModel</name>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation>Write the day with day, month and year, like this: 3.5.2027.</translation>
    </message>
    <message>
        <source>Den dagen er gått. Velg en dag fra i dag og framover.</source>
        <translation>That day has gone. Choose today or a later day.</translation>
    </message>
    <message>
        <source>Den dagen er ikke kommet ennå. Skriv dagen opplæringen ble tatt.</source>
        <translation>That day has not come yet. Write the day the training was taken.</translation>
    </message>
    <message>
        <source>Fristen er allerede den dagen eller senere. Velg en senere dag.</source>
        <translation>The due date is that day or later already. Choose a later day.</translation>
    </message>
    <message>
        <source>Dette endrer ingenting for %1.</source>
        <translation>This changes nothing for %1.</translation>
    </message>
</context>
<context>
    <name>minplan::app::DocumentModel</name>
    <message>
        <source>Lagret som %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Fila ble ikke lagret: %1</source>
        <translation>The file was not saved: %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::EffectModel</name>
    <message>
        <source>Alle enheter</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Skriv hvor mange brukere enheten har, for eksempel 40.</source>
        <translation>Write how many users the unit has, for example 40.</translation>
    </message>
    <message>
        <source>Skriv hvor mange av dem som har individuell plan. Ingen er 0.</source>
        <translation>Write how many of them have an individual plan. None is 0.</translation>
    </message>
    <message>
        <source>Flere har plan enn det er brukere. Se over tallene.</source>
        <translation>More have a plan than there are users. Check the numbers.</translation>
    </message>
    <message>
        <source>Tallet er for stort.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>Lagret for %1: %2 av %3 brukere har plan</source>
        <translation>Saved for %1: %2 of %3 users have a plan</translation>
    </message>
    <message>
        <source>Tatt bort: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Som før igjen: %1</source>
        <translation>As before again: %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::ExerciseModel</name>
    <message>
        <source>Skriv forslaget ditt først.</source>
        <translation>Write your suggestion first.</translation>
    </message>
    <message>
        <source>Svar på alle spørsmålene om teksten din først.</source>
        <translation>Answer all the questions about your text first.</translation>
    </message>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv selv</source>
        <translation>Write yourself</translation>
    </message>
    <message>
        <source>Se på det du skrev</source>
        <translation>Look at what you wrote</translation>
    </message>
</context>
<context>
    <name>minplan::app::GraphModel</name>
    <message>
        <source>finnes ikke</source>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>ingen kommer hit</source>
        <translation>nobody gets here</translation>
    </message>
    <message>
        <source>god slutt</source>
        <translation>good ending</translation>
    </message>
    <message>
        <source>blandet slutt</source>
        <translation>mixed ending</translation>
    </message>
    <message>
        <source>dårlig slutt</source>
        <translation>poor ending</translation>
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
        <translation>Leads to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n scene(r).</source>
        <translation>
            <numerusform>%n scene.</numerusform>
            <numerusform>%n scenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n av dem kommer ingen til.</source>
        <translation>
            <numerusform>Nobody gets to %n of them.</numerusform>
            <numerusform>Nobody gets to %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Casen kunne ikke tegnes: programmet minplan-graph mangler eller stoppet. Installer Min plan på nytt.</source>
        <translation>The case could not be drawn: the program minplan-graph is missing or stopped. Install Min plan again.</translation>
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
        <translation>Min plan read the folder %1, but found no modules there.</translation>
    </message>
    <message>
        <source>Min plan lette i mappen %1, men den finnes ikke.</source>
        <translation>Min plan looked in the folder %1, but it does not exist.</translation>
    </message>
    <message>
        <source>Andre moduler</source>
        <translation>Other modules</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Modul %1 av %2</source>
        <translation>Module %1 of %2</translation>
    </message>
    <message>
        <source>Fortsett der du slapp</source>
        <translation>Continue where you left off</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>ca. %1 min igjen</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>Start her</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Neste modul</source>
        <translation>Next module</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ta på nytt</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Du har fullført alle modulene.</source>
        <translation>You have completed all the modules.</translation>
    </message>
    <message>
        <source>Du har %1 av %2 moduler igjen til %3.</source>
        <translation>You have %1 of %2 modules left until %3.</translation>
    </message>
    <message>
        <source>d. MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Du har %1 av %2 moduler igjen.</source>
        <translation>You have %1 of %2 modules left.</translation>
    </message>
    <message>
        <source>God morgen, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>God dag, %1</source>
        <translation>Good day, %1</translation>
    </message>
    <message>
        <source>God kveld, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>Hei, %1</source>
        <translation>Hello, %1</translation>
    </message>
</context>
<context>
    <name>minplan::app::InboxModel</name>
    <message numerus="yes">
        <source>%n pakker fra andre enheter venter på sine ledere.</source>
        <translation>
            <numerusform>%n package from another unit waits for its lead.</numerusform>
            <numerusform>%n packages from other units wait for their leads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::ItemsModel</name>
    <message numerus="yes">
        <source>Regner … %n besvarelse(r) lest</source>
        <translation>
            <numerusform>Calculating … %n try read</numerusform>
            <numerusform>Calculating … %n tries read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, fra utgave %2: %3</source>
        <translation>%1, from edition %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Spørsmålene trekkes, så hvert har sitt eget antall svar.</source>
        <translation>The questions are drawn, so each has its own number of answers.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er) har fullført denne prøven.</source>
        <translation>
            <numerusform>%n person has finished this quiz.</numerusform>
            <numerusform>%n people have finished this quiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>For at ingen skal kjennes igjen, må det være minst %1.</source>
        <translation>So that nobody can be recognised, there must be at least %1.</translation>
    </message>
</context>
<context>
    <name>minplan::app::LeadModel</name>
    <message>
        <source>Alle enhetene</source>
        <translation>All the units</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(er)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modul(er)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Må følges opp</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>Pågår</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ikke startet</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Fullført</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Alle yrker</source>
        <translation>All professions</translation>
    </message>
    <message>
        <source>Alle moduler</source>
        <translation>All modules</translation>
    </message>
    <message>
        <source>Regneark (.xlsx)</source>
        <translation>Workbook (.xlsx)</translation>
    </message>
    <message>
        <source>PDF til å lese og skrive ut</source>
        <translation>PDF to read and print</translation>
    </message>
    <message>
        <source>CSV for Excel på norsk</source>
        <translation>CSV for Excel in Norwegian</translation>
    </message>
    <message>
        <source>CSV for andre programmer</source>
        <translation>CSV for other programs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fullføring %1 %2</source>
        <comment>file name: unit, day</comment>
        <translation>Completion %1 %2</translation>
    </message>
    <message>
        <source>Direkte i %1</source>
        <translation>Directly in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(er)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enhet(er)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uten enhet</source>
        <translation>
            <numerusform>%Ln without a unit</numerusform>
            <numerusform>%Ln without a unit</numerusform>
        </translation>
    </message>
    <message>
        <source>alle enhetene</source>
        <translation>all units</translation>
    </message>
</context>
<context>
    <name>minplan::app::MeterList</name>
    <message>
        <source>Nå: %1, på en skala fra %2 til %3</source>
        <translation>Now: %1, on a scale from %2 to %3</translation>
    </message>
</context>
<context>
    <name>minplan::app::ModulePageModel</name>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Du fullførte %1.</source>
        <translation>You finished on %1.</translation>
    </message>
    <message>
        <source>Du besto %1 med %2.</source>
        <translation>You passed on %1 with %2.</translation>
    </message>
    <message>
        <source>Du fikk %1. Det er ikke nok til å bestå ennå. Les gjerne igjennom før du prøver igjen.</source>
        <translation>You got %1. That is not enough to pass yet. Read through it again before you try once more.</translation>
    </message>
    <message>
        <source>Fortsett</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ta på nytt</source>
        <translation>Take again</translation>
    </message>
    <message>
        <source>Fullfør «%1» først. Den bygger opp til denne.</source>
        <translation>Complete “%1” first. It leads up to this one.</translation>
    </message>
    <message>
        <source>Les</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Prosedyre</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Spørsmål</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Skriveøvelse</source>
        <translation>Writing exercise</translation>
    </message>
    <message>
        <source>Prøv i praksis</source>
        <translation>Try it at work</translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Her er du</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Gjenstår</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Svaret er nytt</source>
        <translation>The answer is new</translation>
    </message>
    <message>
        <source>Gjort klarere</source>
        <translation>Made clearer</translation>
    </message>
</context>
<context>
    <name>minplan::app::OutcomeModel</name>
    <message>
        <source>%1 av %2 poeng</source>
        <translation>%1 of %2 points</translation>
    </message>
    <message>
        <source>Det beste forsøket ditt gjelder: %1 poeng.</source>
        <translation>Your best try counts: %1 points.</translation>
    </message>
    <message>
        <source>Du har brukt alle forsøkene.</source>
        <translation>You have used all your tries.</translation>
    </message>
    <message numerus="yes">
        <source>Du har %n forsøk igjen.</source>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dette var en kartlegging. Den teller ikke for å bestå modulen.</source>
        <translation>This was to see where you stand. It does not count towards passing the module.</translation>
    </message>
    <message>
        <source>For å bestå trenger du %1 prosent av poengene.</source>
        <translation>To pass you need %1 per cent of the points.</translation>
    </message>
</context>
<context>
    <name>minplan::app::PinModel</name>
    <message>
        <source>Koden er tatt bort.</source>
        <translation>The code is taken away.</translation>
    </message>
    <message>
        <source>Koden er endret.</source>
        <translation>The code is changed.</translation>
    </message>
    <message>
        <source>Nå har du en kode. Du skriver den neste gang du kommer inn.</source>
        <translation>Now you have a code. You write it the next time you come in.</translation>
    </message>
</context>
<context>
    <name>minplan::app::PlanModel</name>
    <message>
        <source>Dette ligner et fødselsnummer. Skriv det uten nummeret.</source>
        <translation>This looks like a national identity number. Write it without the number.</translation>
    </message>
    <message>
        <source>Skriv høyst 200 tegn.</source>
        <translation>Write at most 200 characters.</translation>
    </message>
    <message>
        <source>Velg hvilken enhet det er for.</source>
        <translation>Choose which unit it is for.</translation>
    </message>
    <message>
        <source>Skriv dagen med dag, måned og år, slik: 3.5.2027.</source>
        <translation>Write the day with day, month and year, like this: 3.5.2027.</translation>
    </message>
    <message>
        <source>Skriv klokkeslettet slik: 13:30. Feltet kan også stå tomt.</source>
        <translation>Write the time like this: 13:30. The field may also be left empty.</translation>
    </message>
    <message>
        <source>Velg hva dere skal gå gjennom: minst ett steg.</source>
        <translation>Choose what you will go through: at least one step.</translation>
    </message>
</context>
<context>
    <name>minplan::app::PlayerModel</name>
    <message>
        <source>%1 prosent av modulen</source>
        <translation>%1 per cent of the module</translation>
    </message>
    <message>
        <source>Steg %1 av %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scene %1</translation>
    </message>
    <message>
        <source>Spørsmål %1 av %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>minplan::app::PresentingModel</name>
    <message>
        <source>Modulen finnes ikke her, eller ingen av stegene i planen er i den lenger.</source>
        <translation>The module is not here, or none of the planned steps is in it any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n hånd/hender</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::QuestionModel</name>
    <message>
        <source>Velg et svar først.</source>
        <translation>Choose an answer first.</translation>
    </message>
    <message>
        <source>Skriv et svar først.</source>
        <translation>Write an answer first.</translation>
    </message>
    <message>
        <source>Velg ett svar</source>
        <translation>Choose one answer</translation>
    </message>
    <message>
        <source>Velg alle som er riktige</source>
        <translation>Choose all that are correct</translation>
    </message>
    <message>
        <source>Er utsagnet riktig eller galt?</source>
        <translation>Is the statement true or false?</translation>
    </message>
    <message>
        <source>Finn det som hører sammen</source>
        <translation>Find what belongs together</translation>
    </message>
    <message>
        <source>Flytt radene til riktig rekkefølge</source>
        <translation>Move the rows into the right order</translation>
    </message>
    <message>
        <source>Velg hvor hver av dem hører hjemme</source>
        <translation>Choose where each of them belongs</translation>
    </message>
    <message>
        <source>Skriv ordene som mangler</source>
        <translation>Write the words that are missing</translation>
    </message>
    <message>
        <source>Skriv et tall</source>
        <translation>Write a number</translation>
    </message>
    <message>
        <source>Skriv et kort svar</source>
        <translation>Write a short answer</translation>
    </message>
    <message>
        <source>Skriv med egne ord. Bare du kan lese svaret.</source>
        <translation>Write in your own words. Only you can read the answer.</translation>
    </message>
    <message>
        <source> felt %1 </source>
        <translation> field %1 </translation>
    </message>
    <message>
        <source>%1 av minst %2 ord</source>
        <translation>%1 of at least %2 words</translation>
    </message>
    <message numerus="yes">
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 av %2 poeng</source>
        <translation>%1 of %2 points</translation>
    </message>
</context>
<context>
    <name>minplan::app::ReadingModel</name>
    <message>
        <source>Ta med i praksis</source>
        <translation>Take it to work</translation>
    </message>
    <message numerus="yes">
        <source>Kom tilbake hit om %n dager.</source>
        <translation>
            <numerusform>Come back here in %n day.</numerusform>
            <numerusform>Come back here in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::RemindingModel</name>
    <message>
        <source>Minn %1 på opplæringen</source>
        <translation>Remind %1 of the training</translation>
    </message>
    <message numerus="yes">
        <source>Minn %n person(er) på opplæringen</source>
        <translation>
            <numerusform>Remind %n person of the training</numerusform>
            <numerusform>Remind %n people of the training</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (minnet %2)</source>
        <translation>%1 (reminded %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 og %n til</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Åpne i e-post</source>
        <translation>Open in e-mail</translation>
    </message>
    <message>
        <source>E-post %1 av %2</source>
        <translation>E-mail %1 of %2</translation>
    </message>
    <message>
        <source>Teksten er for lang for en lenke. Kopier den, og lim den inn i e-posten.</source>
        <translation>The text is too long for a link. Copy it, and paste it into the e-mail.</translation>
    </message>
    <message>
        <source>Uten e-postadresse: %1. Adressen leses inn med listen over ansatte.</source>
        <translation>Without an e-mail address: %1. The address is read in with the staff list.</translation>
    </message>
    <message numerus="yes">
        <source>Det er notert at %n person(er) er minnet i dag.</source>
        <translation>
            <numerusform>It is noted that %n person was reminded today.</numerusform>
            <numerusform>It is noted that %n people were reminded today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Teksten er kopiert. Lim den inn der du skriver til folk.</source>
        <translation>The text is copied. Paste it where you write to people.</translation>
    </message>
    <message>
        <source>E-posten er åpnet i e-postprogrammet. Send den derfra.</source>
        <translation>The e-mail is open in the mail program. Send it from there.</translation>
    </message>
    <message>
        <source>Frister %1 %2</source>
        <comment>file name: unit or person, day</comment>
        <translation>Due days %1 %2</translation>
    </message>
    <message>
        <source>E-postprogrammet svarte ikke. Kopier teksten, og lim den inn i e-posten.</source>
        <translation>The mail program did not answer. Copy the text, and paste it into the e-mail.</translation>
    </message>
</context>
<context>
    <name>minplan::app::RollModel</name>
    <message numerus="yes">
        <source>Lagret: %n er invitert.</source>
        <translation>
            <numerusform>Saved: %n is invited.</numerusform>
            <numerusform>Saved: %n are invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lagret: %n kom.</source>
        <translation>
            <numerusform>Saved: %n came.</numerusform>
            <numerusform>Saved: %n came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undervisningen er avlyst.</source>
        <translation>The session is cancelled.</translation>
    </message>
    <message>
        <source>Undervisningen er ikke avlyst likevel.</source>
        <translation>The session is not cancelled after all.</translation>
    </message>
    <message>
        <source>Deltakerliste %1 %2</source>
        <comment>file name: title, day</comment>
        <translation>Attendance list %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hånd/hender</source>
        <translation>
            <numerusform>%1: %n hand</numerusform>
            <numerusform>%1: %n hands</numerusform>
        </translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation>Time and place have been changed.</translation>
    </message>
</context>
<context>
    <name>minplan::app::SceneModel</name>
    <message>
        <source>Velg hva du vil gjøre først.</source>
        <translation>Choose what you want to do first.</translation>
    </message>
</context>
<context>
    <name>minplan::app::SendingModel</name>
    <message>
        <source>Du har ikke sendt noe ennå.</source>
        <translation>You have not sent anything yet.</translation>
    </message>
    <message>
        <source>Sist sendt %1: %2.</source>
        <translation>Last sent %1: %2.</translation>
    </message>
    <message>
        <source>d. MMMM yyyy &apos;kl.&apos; HH.mm</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy &apos;at&apos; HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n svar</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n svar er ikke sendt.</source>
        <translation>
            <numerusform>%n answer has not been sent.</numerusform>
            <numerusform>%n answers have not been sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noe av det du har gjort, er ikke sendt.</source>
        <translation>Some of what you did has not been sent.</translation>
    </message>
    <message>
        <source>Skriv hele veien til mappa, fra roten, som i «%1».</source>
        <translation>Write the whole path of the folder, from the root, as in “%1”.</translation>
    </message>
    <message>
        <source>Skriv først hvilken mappe du vil sende til. Spør lederen din om den.</source>
        <translation>First write which folder you want to send to. Ask your manager for it.</translation>
    </message>
    <message>
        <source>Mappa svarte ikke, og Min plan venter ikke lenger på den. Se etter at nettverket er koblet til, og prøv igjen.</source>
        <translation>The folder did not answer, and Min plan no longer waits for it. See that the network is connected and try again.</translation>
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
        <translation>That is too long. Write it shorter.</translation>
    </message>
    <message>
        <source>Dette ser ut som et fødselsnummer. Det skal ikke stå her.</source>
        <translation>This looks like a national identity number. It must not stand here.</translation>
    </message>
    <message numerus="yes">
        <source>Vent %n sekund(er) før du prøver igjen.</source>
        <translation>
            <numerusform>Wait %n second before you try again.</numerusform>
            <numerusform>Wait %n seconds before you try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vent %n minutt(er) før du prøver igjen.</source>
        <translation>
            <numerusform>Wait %n minute before you try again.</numerusform>
            <numerusform>Wait %n minutes before you try again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv koden din.</source>
        <translation>Enter your PIN.</translation>
    </message>
    <message>
        <source>Koden er feil.</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <source>Skriv navnet ditt.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Velg eller skriv enheten din.</source>
        <translation>Choose or write your unit.</translation>
    </message>
    <message>
        <source>Velg yrket ditt.</source>
        <translation>Choose your profession.</translation>
    </message>
    <message>
        <source>Koden må være 4 til 12 sifre.</source>
        <translation>The PIN must be 4 to 12 digits.</translation>
    </message>
    <message>
        <source>De to kodene er ikke like. Skriv koden en gang til.</source>
        <translation>The two codes are not the same. Write the code once more.</translation>
    </message>
    <message>
        <source>Finner du ikke navnet ditt? Spør den som har ansvar for Min plan hos dere, om å bli satt på listen.</source>
        <translation>Cannot find your name? Ask whoever is responsible for Min plan where you work to put you on the list.</translation>
    </message>
    <message>
        <source>Finner du ikke navnet ditt? Spør %1 om å bli satt på listen.</source>
        <translation>Cannot find your name? Ask %1 to put you on the list.</translation>
    </message>
    <message>
        <source>Glemt koden? Den som styrer maskinen, kan gi deg en ny med kommandoen «minplanctl staff reset-pin».</source>
        <translation>Forgotten the code? Whoever runs the computer can give you a new one with the command “minplanctl staff reset-pin”.</translation>
    </message>
    <message>
        <source>Glemt koden? %1 kan gi deg en ny.</source>
        <translation>Forgotten the code? %1 can give you a new one.</translation>
    </message>
    <message numerus="yes">
        <source>Det var stille i %n minutt(er), så du ble logget ut. Det du gjorde, er lagret, og du går videre der du slapp.</source>
        <translation>
            <numerusform>It was quiet for %n minute, so you were signed out. What you did is saved, and you go on where you stopped.</numerusform>
            <numerusform>It was quiet for %n minutes, so you were signed out. What you did is saved, and you go on where you stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minplan::app::SourceModel</name>
    <message>
        <source>Lagret.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Lagret. Den andre utgaven ligger i %1.</source>
        <translation>Saved. The other text is in %1.</translation>
    </message>
    <message>
        <source>Filen ble ikke lagret: %1 Teksten din er tatt vare på her.</source>
        <translation>The file was not saved: %1 Your text is kept here.</translation>
    </message>
    <message>
        <source>Den andre utgaven kunne ikke tas vare på ved siden av, så ingenting er endret.</source>
        <translation>The other text could not be kept beside it, so nothing was changed.</translation>
    </message>
    <message>
        <source>Teksten din kunne ikke tas vare på ved siden av, så ingenting er endret.</source>
        <translation>Your text could not be kept beside it, so nothing was changed.</translation>
    </message>
    <message>
        <source>Teksten din ligger i %1.</source>
        <translation>Your text is in %1.</translation>
    </message>
    <message>
        <source>Det du skriver, kan ikke tas vare på underveis. Lagre ofte.</source>
        <translation>What you write cannot be kept as you go. Save often.</translation>
    </message>
    <message>
        <source>Ingen editor kunne startes. Sett VISUAL til den du bruker.</source>
        <translation>No editor could be started. Set VISUAL to the one you use.</translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffIntakeModel</name>
    <message>
        <source>Skriv hvor filen ligger, eller dra den hit.</source>
        <translation>Write where the file is, or drag it here.</translation>
    </message>
    <message>
        <source>Noe ble endret av andre mens du så på. Ingenting er tatt inn. Se over en gang til.</source>
        <translation>Something was changed by others while you looked. Nothing was taken in. Look it over once more.</translation>
    </message>
    <message>
        <source>Linje %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Nye enheter</source>
        <translation>New units</translation>
    </message>
    <message>
        <source>Nye</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Endret</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Slutter</source>
        <translation>Leaving</translation>
    </message>
    <message numerus="yes">
        <source>%n ny(e)</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endret</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slutter</source>
        <translation>
            <numerusform>%n leaving</numerusform>
            <numerusform>%n leaving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uendret</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
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
        <translation>From now on only %1 is shown. What was done as %2 counts too, and roles from there hold as well. Nothing is deleted, and you can undo it.</translation>
    </message>
    <message>
        <source>%1 og %2 er nå samme person</source>
        <translation>%1 and %2 are now the same person</translation>
    </message>
    <message>
        <source>De er personer hver for seg igjen</source>
        <translation>They are separate persons again</translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffListModel</name>
    <message>
        <source>Sluttet %1</source>
        <translation>Left %1</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>minplan::app::StaffLogModel</name>
    <message>
        <source>d. MMMM yyyy &apos;kl.&apos; HH:mm</source>
        <translation>d MMMM yyyy &apos;at&apos; HH:mm</translation>
    </message>
</context>
<context>
    <name>minplan::app::TeachingModel</name>
    <message>
        <source>Undervisningen er planlagt.</source>
        <translation>The session is planned.</translation>
    </message>
    <message>
        <source>Tid og sted er endret.</source>
        <translation>Time and place have been changed.</translation>
    </message>
</context>
<context>
    <name>minplan::app::WorkbenchModel</name>
    <message numerus="yes">
        <source>%n feil</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advarsel(er)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n råd</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message>
        <source>Leser modulen …</source>
        <translation>Reading the module …</translation>
    </message>
    <message>
        <source>Ingen funn. Modulen kan tas i bruk.</source>
        <translation>No findings. The module is ready for use.</translation>
    </message>
</context>
<context>
    <name>minplan::app::WorkshopModel</name>
    <message>
        <source>Skriv hvor mappen til modulen ligger.</source>
        <translation>Write where the module&apos;s folder is.</translation>
    </message>
    <message>
        <source>Det finnes ingen mappe som heter %1.</source>
        <translation>There is no folder called %1.</translation>
    </message>
    <message>
        <source>Det ligger ingen module.yaml i %1.</source>
        <translation>There is no module.yaml in %1.</translation>
    </message>
</context>
</TS>
