<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>AlsoList</name>
        <message>
            <source>&amp;Add a file</source>
            <translation>Datei &amp;hinzufügen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>for example .xlsx, or another name</source>
            <translation>zum Beispiel .xlsx oder ein anderer Name</translation>
        </message>
        <message>
            <source>Further file {0}</source>
            <translation>Weitere Datei {0}</translation>
        </message>
        <message>
            <source>Format of further file {0}</source>
            <translation>Format der weiteren Datei {0}</translation>
        </message>
        <message>
            <source>Remove further file {0}</source>
            <translation>Weitere Datei {0} entfernen</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>{0} is done: {1}</source>
            <translation>{0} ist fertig: {1}</translation>
        </message>
    </context>
    <context>
        <name>BundlePage</name>
        <message>
            <source>What will be started</source>
            <translation>Was gestartet wird</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>The chosen endpoints</source>
            <translation>Die gewählten Endpunkte</translation>
        </message>
        <message>
            <source>Set up by &amp;itself…</source>
            <translation>Einzeln ein&amp;richten…</translation>
        </message>
        <message>
            <source>Chec&amp;k all</source>
            <translation>A&amp;lle prüfen</translation>
        </message>
        <message>
            <source>Ask Genesys Cloud with one small call for each</source>
            <translation>Genesys Cloud mit je einem kleinen Aufruf fragen</translation>
        </message>
        <message>
            <source>Fill paths from their listin&amp;gs: every queue, every user, …</source>
            <translation>Pfade aus ihren Listen &amp;füllen: jede Warteschlange, jeder Benutzer, …</translation>
        </message>
        <message>
            <source>Time span, for those that take one ({0})</source>
            <translation>Zeitraum, wo einer verlangt wird ({0})</translation>
        </message>
        <message>
            <source>{0} endpoints, one export each</source>
            <translation>{0} Endpunkte, je ein Export</translation>
        </message>
        <message>
            <source>1 endpoint ticked</source>
            <translation>1 Endpunkt angekreuzt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can be started.</source>
            <translation>
                <numerusform>%Ln kann gestartet werden.</numerusform>
                <numerusform>%Ln können gestartet werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not allowed, so left out: {0}.</source>
            <translation>Nicht erlaubt, daher ausgelassen: {0}.</translation>
        </message>
        <message>
            <source>Something is missing, so left out: {0}.</source>
            <translation>Es fehlt etwas, daher ausgelassen: {0}.</translation>
        </message>
        <message>
            <source>At least {0}, {1}.</source>
            <translation>Mindestens {0}, {1}.</translation>
        </message>
        <message>
            <source>{0}, {1}.</source>
            <translation>{0}, {1}.</translation>
        </message>
        <message>
            <source>One that turns out not to be allowed ends alone; the others go on.</source>
            <translation>Stellt sich einer als nicht erlaubt heraus, endet nur er; die anderen laufen weiter.</translation>
        </message>
    </context>
    <context>
        <name>CallDetails</name>
        <message>
            <source>The selected call</source>
            <translation>Der ausgewählte Aufruf</translation>
        </message>
        <message>
            <source>Copy correlation i&amp;d</source>
            <translation>Korrelations-I&amp;D kopieren</translation>
        </message>
        <message>
            <source>Copy as c&amp;URL</source>
            <translation>Als c&amp;URL kopieren</translation>
        </message>
        <message>
            <source>Without the token: host and token are taken from the environment variables GENESYS_API and GENESYS_TOKEN.</source>
            <translation>Ohne das Token: Host und Token kommen aus den Umgebungsvariablen GENESYS_API und GENESYS_TOKEN.</translation>
        </message>
        <message>
            <source>Copy det&amp;ails</source>
            <translation>Ein&amp;zelheiten kopieren</translation>
        </message>
        <message>
            <source>Headroom afterwards: {0}</source>
            <translation>Freie Aufrufe danach: {0}</translation>
        </message>
        <message>
            <source>Records: {0}</source>
            <translation>Datensätze: {0}</translation>
        </message>
        <message>
            <source>Size: {0}</source>
            <translation>Größe: {0}</translation>
        </message>
        <message>
            <source>Correlation id: {0}</source>
            <translation>Korrelations-ID: {0}</translation>
        </message>
        <message>
            <source>Headers of the reply:</source>
            <translation>Kopfzeilen der Antwort:</translation>
        </message>
        <message>
            <source>The reply begins:</source>
            <translation>Die Antwort beginnt:</translation>
        </message>
        <message>
            <source>Sent {0}</source>
            <translation>Gesendet {0}</translation>
        </message>
        <message>
            <source>Sent {0}, page {1}</source>
            <translation>Gesendet {0}, Seite {1}</translation>
        </message>
        <message>
            <source>Attempt {0}: {1} after {2} s</source>
            <translation>Versuch {0}: {1} nach {2} s</translation>
        </message>
        <message>
            <source>{0} s waited before</source>
            <translation>{0} s vorher gewartet</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Took, ms</source>
            <translation>Dauer, ms</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Gewartet</translation>
        </message>
        <message>
            <source>Headroom</source>
            <translation>Freie Aufrufe</translation>
        </message>
        <message>
            <source>Correlation id</source>
            <translation>Korrelations-ID</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
    </context>
    <context>
        <name>ChangesModel</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>added</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
    </context>
    <context>
        <name>ChartBar</name>
        <message>
            <source>1 min</source>
            <translation>1 min</translation>
        </message>
        <message>
            <source>5 min</source>
            <translation>5 min</translation>
        </message>
        <message>
            <source>60 min</source>
            <translation>60 min</translation>
        </message>
        <message>
            <source>Show {0}</source>
            <translation>{0} zeigen</translation>
        </message>
        <message>
            <source>Pause scrolling</source>
            <translation>Bild anhalten</translation>
        </message>
        <message>
            <source>Pause scrolling: the chart stands still, the export goes on</source>
            <translation>Bild anhalten: das Diagramm steht still, der Export läuft weiter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save or copy the chart</source>
            <translation>Das Diagramm speichern oder kopieren</translation>
        </message>
        <message>
            <source>Numbers of the moment that is looked at</source>
            <translation>Zahlen des betrachteten Augenblicks</translation>
        </message>
        <message>
            <source>Save as &amp;picture (PNG)…</source>
            <translation>Als &amp;Bild speichern (PNG)…</translation>
        </message>
        <message>
            <source>Save as picture (&amp;SVG)…</source>
            <translation>Als Bild speichern (&amp;SVG)…</translation>
        </message>
        <message>
            <source>Save &amp;numbers (CSV)…</source>
            <translation>&amp;Zahlen speichern (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Als &amp;Text kopieren</translation>
        </message>
    </context>
    <context>
        <name>ChartFiles</name>
        <message>
            <source>Save the chart</source>
            <translation>Das Diagramm speichern</translation>
        </message>
        <message>
            <source>{0} could not be written: {1}.</source>
            <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <source>The export is not touched by it.</source>
            <translation>Den Export berührt das nicht.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Genesys Cloud Export: headroom over time</source>
            <translation>Genesys Cloud Export: freie Aufrufe im Zeitverlauf</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Another program is working on this export.</source>
            <translation>Ein anderes Programm arbeitet an diesem Export.</translation>
        </message>
        <message>
            <source>The command is on the clipboard.</source>
            <translation>Der Befehl liegt in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Name of a layout</source>
            <translation>Name eines Layouts</translation>
        </message>
        <message>
            <source>&amp;Keep layout</source>
            <translation>Layout &amp;behalten</translation>
        </message>
        <message>
            <source>F&amp;orget layout</source>
            <translation>Layout ver&amp;gessen</translation>
        </message>
        <message>
            <source>Find a field…</source>
            <translation>Feld suchen…</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Feld suchen</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Spalten der Datei</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>&amp;Alle ankreuzen</translation>
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation>&amp;Keine ankreuzen</translation>
        </message>
        <message>
            <source>for example addresses[0].address or skills[].name</source>
            <translation>zum Beispiel addresses[0].address oder skills[].name</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <source>The layout “{0}” is kept.</source>
            <translation>Das Layout „{0}“ ist gespeichert.</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>&amp;Layout</translation>
        </message>
        <message>
            <source>O&amp;ther field</source>
            <translation>An&amp;deres Feld</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Other field</source>
            <translation>Anderes Feld</translation>
        </message>
        <message>
            <source>Double-click a title or a type to change it.</source>
            <translation>Titel oder Typ mit einem Doppelklick ändern.</translation>
        </message>
        <message>
            <source>Two columns have the title “{0}”. Give one of them another.</source>
            <translation>Zwei Spalten haben den Titel „{0}“. Geben Sie einer davon einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsModel</name>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Title in the file</source>
            <translation>Titel in der Datei</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>as found</source>
            <translation>wie gefunden</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>true/false</source>
            <translation>wahr/falsch</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare two snapshots</source>
            <translation>Zwei Stände vergleichen</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>those the export knows; else give columns, with commas between</source>
            <translation>die der Export kennt; sonst Spalten, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Choose two snapshots; what was added, removed or changed between them is listed below.</source>
            <translation>Wählen Sie zwei Stände; was zwischen ihnen hinzukam, wegfiel oder sich änderte, steht dann unten.</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>Filter the changes</source>
            <translation>Die Änderungen filtern</translation>
        </message>
        <message>
            <source>Which changes</source>
            <translation>Welche Änderungen</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Alle Änderungen</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Entfernt</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Speichern unter…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Earlier</source>
            <translation>&amp;Früher</translation>
        </message>
        <message>
            <source>L&amp;ater</source>
            <translation>S&amp;päter</translation>
        </message>
        <message>
            <source>&amp;Key columns</source>
            <translation>Sc&amp;hlüsselspalten</translation>
        </message>
        <message>
            <source>Key columns</source>
            <translation>Schlüsselspalten</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Nichts hat sich geändert.</translation>
        </message>
        <message numerus="yes">
            <source>{0} added, {1} removed, %Ln changed field(s).</source>
            <translation>
                <numerusform>{0} neu, {1} entfernt, %Ln geändertes Feld.</numerusform>
                <numerusform>{0} neu, {1} entfernt, %Ln geänderte Felder.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {0} are shown; all are saved.</source>
            <translation>Die ersten {0} werden gezeigt; gespeichert werden alle.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them are shown.</source>
            <translation>
                <numerusform>%Ln davon wird gezeigt.</numerusform>
                <numerusform>%Ln davon werden gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {0} rows were copied; save them to have all.</source>
            <translation>Die ersten {0} Zeilen wurden kopiert; speichern Sie sie, um alle zu haben.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Die Änderungen speichern</translation>
        </message>
        <message numerus="yes">
            <source>{0}: %Ln change(s).</source>
            <translation>
                <numerusform>{0}: %Ln Änderung.</numerusform>
                <numerusform>{0}: %Ln Änderungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>on this computer</source>
            <translation>auf diesem Computer</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Angemeldet.</translation>
        </message>
        <message>
            <source>Your browser was opened. Sign in there…</source>
            <translation>Ihr Browser wurde geöffnet. Melden Sie sich dort an…</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address on this computer: {0}</source>
            <translation>Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse auf diesem Computer: {0}</translation>
        </message>
        <message>
            <source>{0}. Tried again in {1} s…</source>
            <translation>{0}. Neuer Versuch in {1} s…</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Change connection</source>
            <translation>Verbindung ändern</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Neue Verbindung</translation>
        </message>
        <message>
            <source>From the &amp;vendor's command line</source>
            <translation>Von der Befehlszeile des &amp;Herstellers</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>&amp;Testen</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Ergebnis des Tests</translation>
        </message>
        <message>
            <source>&amp;Save connection</source>
            <translation>Verbindung &amp;speichern</translation>
        </message>
        <message>
            <source>leave it empty to keep it</source>
            <translation>leer lassen, um es zu behalten</translation>
        </message>
        <message>
            <source>for example acme-prod</source>
            <translation>zum Beispiel acme-prod</translation>
        </message>
        <message>
            <source>Own hosts…</source>
            <translation>Eigene Hosts…</translation>
        </message>
        <message>
            <source>with the client's secret</source>
            <translation>mit dem Geheimnis des Clients</translation>
        </message>
        <message>
            <source>with the browser</source>
            <translation>mit dem Browser</translation>
        </message>
        <message>
            <source>any free port</source>
            <translation>ein beliebiger freier Port</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>&amp;Zeigen</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>in {0}</translation>
        </message>
        <message>
            <source>the keyring</source>
            <translation>dem Schlüsselbund</translation>
        </message>
        <message>
            <source>for this session only</source>
            <translation>nur für diese Sitzung</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>&amp;Region</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>&amp;API host</source>
            <translation>&amp;API-Host</translation>
        </message>
        <message>
            <source>Sign-in &amp;host</source>
            <translation>Anmelde-H&amp;ost</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>Client-I&amp;D</translation>
        </message>
        <message>
            <source>Si&amp;gn in</source>
            <translation>An&amp;melden</translation>
        </message>
        <message>
            <source>S&amp;ecret</source>
            <translation>&amp;Geheimnis</translation>
        </message>
        <message>
            <source>Redirect &amp;port</source>
            <translation>Weiterleitungs&amp;port</translation>
        </message>
        <message>
            <source>&amp;Keep secret</source>
            <translation>Geheimnis &amp;behalten</translation>
        </message>
        <message>
            <source>&amp;Keep sign-in</source>
            <translation>Anmeldung &amp;behalten</translation>
        </message>
        <message>
            <source>This computer has no keyring that programs can use. The sign-in stays in memory until the program ends; it is never written to a file.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, den Programme benutzen können. Die Anmeldung bleibt im Speicher, bis das Programm endet; in eine Datei wird sie nie geschrieben.</translation>
        </message>
        <message>
            <source>This computer has no keyring that programs can use. The secret stays in memory until the program ends; it is never written to a file.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, den Programme benutzen können. Das Geheimnis bleibt im Speicher, bis das Programm endet; in eine Datei wird es nie geschrieben.</translation>
        </message>
        <message>
            <source>&amp;Sign in and save</source>
            <translation>Anmelden und &amp;speichern</translation>
        </message>
        <message>
            <source>In Genesys Cloud: Admin, Integrations, OAuth, an active client of the grant type “Code Authorization” with PKCE and the redirect address http://localhost.</source>
            <translation>In Genesys Cloud: Admin, Integrationen, OAuth, ein aktiver Client mit dem Grant-Typ „Code Authorization“ mit PKCE und der Weiterleitungsadresse http://localhost.</translation>
        </message>
        <message>
            <source>In Genesys Cloud: Admin, Integrations, OAuth, an active client of the grant type “Client Credentials” with a role that may read what you want to export.</source>
            <translation>In Genesys Cloud: Admin, Integrationen, OAuth, ein aktiver Client mit dem Grant-Typ „Client Credentials“ und einer Rolle, die lesen darf, was Sie exportieren wollen.</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>It was stopped before its first call.</source>
            <translation>Er wurde vor seinem ersten Aufruf angehalten.</translation>
        </message>
        <message>
            <source>It is being worked on: pause it first.</source>
            <translation>An ihm wird gearbeitet: pausieren Sie ihn zuerst.</translation>
        </message>
    </context>
    <context>
        <name>CostBox</name>
        <message>
            <source>Whether it is allowed</source>
            <translation>Ob es erlaubt ist</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>Prü&amp;fen</translation>
        </message>
        <message>
            <source>Ask Genesys Cloud with one small call</source>
            <translation>Genesys Cloud mit einem kleinen Aufruf fragen</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Checking with one small call…</source>
            <translation>Wird mit einem kleinen Aufruf geprüft…</translation>
        </message>
        <message>
            <source>not known before it starts</source>
            <translation>vor dem Start nicht bekannt</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>The program ended unexpectedly the last time.</source>
            <translation>Das Programm endete beim letzten Mal unerwartet.</translation>
        </message>
        <message>
            <source>Everything fetched until then is in the job files; exports that ran can be resumed.</source>
            <translation>Alles, was bis dahin geholt wurde, liegt in den Auftragsdateien; laufende Exporte lassen sich fortsetzen.</translation>
        </message>
        <message>
            <source>If it happens again, save a support bundle and send it to whoever supports you.</source>
            <translation>Wenn es wieder geschieht, speichern Sie ein Support-Paket und schicken Sie es Ihrer Betreuung.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program.</source>
            <translation>Im Programm ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Everything fetched so far is in the job files, and running exports go on.</source>
            <translation>Alles, was bisher geholt wurde, liegt in den Auftragsdateien, und laufende Exporte gehen weiter.</translation>
        </message>
        <message>
            <source>Go on working; if something does not react, restart the program and resume.</source>
            <translation>Arbeiten Sie weiter; wenn etwas nicht reagiert, starten Sie das Programm neu und setzen Sie fort.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>Sicher: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Tun: {0}</translation>
        </message>
        <message>
            <source>What is safe and what to do</source>
            <translation>Was sicher ist und was zu tun ist</translation>
        </message>
        <message>
            <source>Further errors</source>
            <translation>Weitere Fehler</translation>
        </message>
        <message>
            <source>&amp;Details, without secrets</source>
            <translation>&amp;Einzelheiten, ohne Geheimnisse</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>Einzelheiten &amp;kopieren</translation>
        </message>
        <message>
            <source>Save support &amp;bundle…</source>
            <translation>Support-&amp;Paket speichern…</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>&amp;Neu starten</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Weiterarbeiten</translation>
        </message>
        <message>
            <source>One more error since; it is in the log.</source>
            <translation>Seither ein weiterer Fehler; er steht im Protokoll.</translation>
        </message>
        <message>
            <source>{0} more errors since; they are in the log.</source>
            <translation>Seither {0} weitere Fehler; sie stehen im Protokoll.</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>Durchsu&amp;chen…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>&amp;Replace what is there</source>
            <translation>Vor&amp;handenes ersetzen</translation>
        </message>
        <message>
            <source>Choose a file to write.</source>
            <translation>Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>{0} is a folder; give the file a name.</source>
            <translation>{0} ist ein Ordner; geben Sie der Datei einen Namen.</translation>
        </message>
        <message>
            <source>An export that is not done yet will write {0}: choose another name, or remove that export.</source>
            <translation>Ein Export, der noch nicht fertig ist, wird {0} schreiben: wählen Sie einen anderen Namen, oder entfernen Sie jenen Export.</translation>
        </message>
        <message>
            <source>{0} exists already: choose another name, or tick “Replace what is there”.</source>
            <translation>{0} gibt es schon: wählen Sie einen anderen Namen oder kreuzen Sie „Vorhandenes ersetzen“ an.</translation>
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation>Wählen Sie einen Ordner.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>Or&amp;dner</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>{0} is no file name.</source>
            <translation>{0} ist kein Dateiname.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <translation>Den Ordner {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details of the selected export</source>
            <translation>Einzelheiten des ausgewählten Exports</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Live</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Detail tabs</source>
            <translation>Reiter der Einzelheiten</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Requests ({0})</source>
            <translation>Aufrufe ({0})</translation>
        </message>
    </context>
    <context>
        <name>EndpointPane</name>
        <message>
            <source>Favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>Favourite (Ctrl+D)</source>
            <translation>Favorit (Strg+D)</translation>
        </message>
        <message>
            <source>About the endpoint</source>
            <translation>Über den Endpunkt</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>About the chosen endpoint</source>
            <translation>Über den gewählten Endpunkt</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Einrichten</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Deprecated: Genesys means to take it away.</source>
            <translation>Veraltet: Genesys will ihn abschaffen.</translation>
        </message>
        <message>
            <source>Preview: Genesys may still change it.</source>
            <translation>Vorschau: Genesys kann ihn noch ändern.</translation>
        </message>
        <message>
            <source>Own endpoint</source>
            <translation>Eigener Endpunkt</translation>
        </message>
        <message>
            <source>A path that is not in the catalogue: a new one, or one that gives a single record.</source>
            <translation>Ein Pfad, der nicht im Katalog steht: ein neuer, oder einer, der einen einzelnen Datensatz gibt.</translation>
        </message>
        <message>
            <source>Columns ({0})</source>
            <translation>Spalten ({0})</translation>
        </message>
        <message>
            <source>The first records stand here once it is checked.</source>
            <translation>Die ersten Datensätze stehen hier, sobald geprüft wurde.</translation>
        </message>
        <message>
            <source>There are no records.</source>
            <translation>Es gibt keine Datensätze.</translation>
        </message>
        <message>
            <source>Preview ({0})</source>
            <translation>Vorschau ({0})</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>Spalte suchen</translation>
        </message>
        <message>
            <source>Columns of the endpoint</source>
            <translation>Spalten des Endpunkts</translation>
        </message>
        <message>
            <source>The columns are known once records are read.</source>
            <translation>Die Spalten sind bekannt, sobald Datensätze gelesen sind.</translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message>
            <source>Name, path, area or permission</source>
            <translation>Name, Pfad, Bereich oder Recht</translation>
        </message>
        <message>
            <source>Search endpoints</source>
            <translation>Endpunkte suchen</translation>
        </message>
        <message>
            <source>Wh&amp;at to export</source>
            <translation>&amp;Was exportiert wird</translation>
        </message>
        <message>
            <source>Endpoints; Space ticks several</source>
            <translation>Endpunkte; die Leertaste kreuzt mehrere an</translation>
        </message>
        <message>
            <source>O&amp;wn endpoint…</source>
            <translation>E&amp;igener Endpunkt…</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Häkchen entfernen</translation>
        </message>
        <message>
            <source>Read it as an own endpoint…</source>
            <translation>Als eigenen Endpunkt lesen…</translation>
        </message>
        <message>
            <source>{0} ticked</source>
            <translation>{0} angekreuzt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln endpoint(s)</source>
            <translation>
                <numerusform>%Ln Endpunkt</numerusform>
                <numerusform>%Ln Endpunkte</numerusform>
            </translation>
        </message>
        <message>
            <source>An own endpoint is exported by itself: untick the others first</source>
            <translation>Ein eigener Endpunkt wird allein exportiert: entfernen Sie zuerst die anderen Häkchen</translation>
        </message>
        <message>
            <source>Read a path that is not in the catalogue</source>
            <translation>Einen Pfad lesen, der nicht im Katalog steht</translation>
        </message>
        <message>
            <source>No endpoint matches “{0}”.</source>
            <translation>Kein Endpunkt passt zu „{0}“.</translation>
        </message>
        <message>
            <source>A path outside the catalogue can be read as an own endpoint.</source>
            <translation>Ein Pfad außerhalb des Katalogs lässt sich als eigener Endpunkt lesen.</translation>
        </message>
    </context>
    <context>
        <name>EndpointsModel</name>
        <message>
            <source>Favourites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Zuletzt benutzt</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>What is safe and what to do</source>
            <translation>Was sicher ist und was zu tun ist</translation>
        </message>
        <message>
            <source>Go to the remedy</source>
            <translation>Zur Abhilfe gehen</translation>
        </message>
        <message>
            <source>Cop&amp;y details</source>
            <translation>Einzelheiten &amp;kopieren</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Diese Meldung schließen (Esc)</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>Sicher: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Tun: {0}</translation>
        </message>
        <message>
            <source>Correlation id {0}</source>
            <translation>Korrelations-ID {0}</translation>
        </message>
        <message>
            <source>Error: {0}</source>
            <translation>Fehler: {0}</translation>
        </message>
    </context>
    <context>
        <name>ExportsModel</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Records/s</source>
            <translation>Datensätze/s</translation>
        </message>
    </context>
    <context>
        <name>ExportsTable</name>
        <message>
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <source>No export matches. Esc clears the filter, All shows every state.</source>
            <translation>Kein Export passt dazu. Esc leert den Filter, Alle zeigt jeden Zustand.</translation>
        </message>
    </context>
    <context>
        <name>FileForm</name>
        <message>
            <source>&amp;Mark texts that spreadsheets would run as formulas</source>
            <translation>Texte &amp;kennzeichnen, die Tabellenprogramme als Formeln ausführen würden</translation>
        </message>
        <message>
            <source>An apostrophe is put in front of them, so that they stay text</source>
            <translation>Vor sie wird ein Apostroph gesetzt, damit sie Text bleiben</translation>
        </message>
        <message>
            <source>(each record is one row)</source>
            <translation>(jeder Datensatz ist eine Zeile)</translation>
        </message>
        <message>
            <source>Com&amp;pression</source>
            <translation>Kom&amp;primierung</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>Zwischen den &amp;Zellen</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>Zei&amp;chenkodierung</translation>
        </message>
        <message>
            <source>&amp;Line ends</source>
            <translation>Zeilen&amp;enden</translation>
        </message>
        <message>
            <source>&amp;Quotes around</source>
            <translation>&amp;Anführungszeichen um</translation>
        </message>
        <message>
            <source>Dates and &amp;times of</source>
            <translation>&amp;Datum und Uhrzeit in</translation>
        </message>
        <message>
            <source>Between the &amp;values of a list</source>
            <translation>Zwischen den &amp;Werten einer Liste</translation>
        </message>
        <message>
            <source>One &amp;row for each of</source>
            <translation>Je eine Zei&amp;le für</translation>
        </message>
        <message>
            <source>as they came</source>
            <translation>wie geliefert</translation>
        </message>
        <message>
            <source>UTC, or as in the settings</source>
            <translation>UTC oder wie eingestellt</translation>
        </message>
        <message>
            <source>as they came; Excel: UTC or as set</source>
            <translation>wie geliefert; Excel: UTC oder wie eingestellt</translation>
        </message>
    </context>
    <context>
        <name>FileLine</name>
        <message>
            <source>File options…</source>
            <translation>Dateioptionen…</translation>
        </message>
        <message>
            <source>File options</source>
            <translation>Dateioptionen</translation>
        </message>
    </context>
    <context>
        <name>FileOptionsDialog</name>
        <message>
            <source>File options</source>
            <translation>Dateioptionen</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>How the file is written</source>
            <translation>Wie die Datei geschrieben wird</translation>
        </message>
        <message>
            <source>Also write</source>
            <translation>Außerdem schreiben</translation>
        </message>
        <message>
            <source>Further files of the same records, without a call more. The ending says the format: .csv, .tsv, .xlsx, .jsonl, .json, .parquet, .sqlite; compressed .csv.gz or .csv.zst. An ending alone is a file beside the first.</source>
            <translation>Weitere Dateien derselben Datensätze, ohne weiteren Aufruf. Die Endung sagt das Format: .csv, .tsv, .xlsx, .jsonl, .json, .parquet, .sqlite; komprimiert .csv.gz oder .csv.zst. Eine Endung allein ist eine Datei neben der ersten.</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>for example status&gt;=400 path~queues took&gt;500ms wait&gt;5s</source>
            <translation>zum Beispiel status&gt;=400 path~queues took&gt;500ms wait&gt;5s</translation>
        </message>
        <message>
            <source>Filter of the request log</source>
            <translation>Filter des Aufrufprotokolls</translation>
        </message>
        <message>
            <source>took and wait are in seconds: 5 or 5s; also 500ms or 2m. size is in bytes; also 100kb or 1mb.</source>
            <translation>took und wait sind in Sekunden: 5 oder 5s; auch 500ms oder 2m. size ist in Byte; auch 100kb oder 1mb.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What the test found</source>
            <translation>Was der Test gefunden hat</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy and certificates</source>
            <translation>Proxy und Zertifikate</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <source>Rate limit</source>
            <translation>Ratenlimit</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Name of {0}</source>
            <translation>Name von {0}</translation>
        </message>
        <message>
            <source>Connection to {0}</source>
            <translation>Verbindung zu {0}</translation>
        </message>
        <message>
            <source>Proxy to {0}</source>
            <translation>Proxy zu {0}</translation>
        </message>
        <message>
            <source>Certificate of {0}</source>
            <translation>Zertifikat von {0}</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>the folder used last</source>
            <translation>der zuletzt benutzte</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>D&amp;urchsuchen…</translation>
        </message>
        <message>
            <source>Folder for new files</source>
            <translation>Ordner für neue Dateien</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Filter…</source>
            <translation>Filter…</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Die Liste filtern</translation>
        </message>
        <message>
            <source>{0} running</source>
            <translation>{0} laufend</translation>
        </message>
        <message>
            <source>{0}, {1} waiting</source>
            <translation>{0}, {1} wartend</translation>
        </message>
        <message>
            <source>{0}, {1} in line</source>
            <translation>{0}, {1} in der Reihe</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Change connection…</source>
            <translation>Verbindung &amp;ändern…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <source>Headroom {0}{1} calls</source>
            <translation>Frei: {0}{1} Aufrufe</translation>
        </message>
        <message>
            <source>Your data goes from Genesys Cloud to this computer and nowhere else.</source>
            <translation>Ihre Daten gehen von Genesys Cloud nur auf diesen Computer.</translation>
        </message>
        <message>
            <source>No exports yet</source>
            <translation>Noch keine Exporte</translation>
        </message>
        <message>
            <source>Pick an endpoint, a format and a folder.</source>
            <translation>Wählen Sie einen Endpunkt, ein Format und einen Ordner.</translation>
        </message>
        <message>
            <source>Connect your organisation</source>
            <translation>Verbinden Sie Ihre Organisation</translation>
        </message>
        <message>
            <source>With the region and an OAuth client, or a sign-in, it takes a minute.</source>
            <translation>Mit Region und OAuth-Client, oder einer Anmeldung, dauert es eine Minute.</translation>
        </message>
        <message>
            <source>The demo organisation runs on this computer and asks for nothing.</source>
            <translation>Die Demo-Organisation läuft auf diesem Computer und verlangt nichts.</translation>
        </message>
    </context>
    <context>
        <name>HeadroomChart</name>
        <message>
            <source>Headroom, calls, records and latency over time</source>
            <translation>Freie Aufrufe, Aufrufe, Datensätze und Latenz im Zeitverlauf</translation>
        </message>
        <message>
            <source>No headroom is known yet.</source>
            <translation>Freie Aufrufe sind noch nicht bekannt.</translation>
        </message>
        <message>
            <source>{0} of {1} calls left</source>
            <translation>{0} von {1} Aufrufen frei</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) left</source>
            <translation>
                <numerusform>%Ln Aufruf frei</numerusform>
                <numerusform>%Ln Aufrufe frei</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}; lowest in {1}: {2}; waits: {3}; rate limited: {4}.</source>
            <translation>{0}; {1}: am wenigsten {2}; Wartezeiten: {3}; abgelehnt (429): {4}.</translation>
        </message>
        <message>
            <source>the last minute</source>
            <translation>die letzte Minute</translation>
        </message>
        <message>
            <source>the last five minutes</source>
            <translation>die letzten fünf Minuten</translation>
        </message>
        <message>
            <source>the last hour</source>
            <translation>die letzte Stunde</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Open bundle or job file</source>
            <translation>Paket oder Auftragsdatei öffnen</translation>
        </message>
        <message>
            <source>Support bundles and job files (*.zip *.sqlite)</source>
            <translation>Support-Pakete und Auftragsdateien (*.zip *.sqlite)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>From {0}, as it was made.</source>
            <translation>Aus {0}, wie es gemacht wurde.</translation>
        </message>
        <message>
            <source>Gathering what goes into the bundle…</source>
            <translation>Es wird gesammelt, was in das Paket kommt…</translation>
        </message>
        <message numerus="yes">
            <source>{0} is saved: %Ln file(s), {1}.</source>
            <translation>
                <numerusform>{0} ist gespeichert: %Ln Datei, {1}.</numerusform>
                <numerusform>{0} ist gespeichert: %Ln Dateien, {1}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntervalEdit</name>
        <message>
            <source>Time span</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>On&amp;ly from … to …</source>
            <translation>N&amp;ur von … bis …</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Die letzten 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Die letzten 30 Tage</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Own times</source>
            <translation>Eigene Zeiten</translation>
        </message>
        <message>
            <source>How the time span is read</source>
            <translation>Wie der Zeitraum gelesen wird</translation>
        </message>
        <message>
            <source>&amp;Span</source>
            <translation>Zeitra&amp;um</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>Fro&amp;m</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;Up to</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>The time span ends before it starts.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>{0}: this is no date that can be read. Write it like {1} or {2}.</source>
            <translation>{0}: Das ist kein lesbares Datum. Schreiben Sie es wie {1} oder {2}.</translation>
        </message>
        <message>
            <source>Without a span, everything the API has is read.</source>
            <translation>Ohne Zeitraum wird alles gelesen, was die API hat.</translation>
        </message>
        <message>
            <source>It lies in the future: there is nothing to read yet.</source>
            <translation>Er liegt in der Zukunft: es gibt noch nichts zu lesen.</translation>
        </message>
        <message>
            <source>{0}, read in {1} slices of up to {2}.</source>
            <translation>{0}, gelesen in {1} Abschnitten von bis zu {2}.</translation>
        </message>
        <message>
            <source>{0}; the API takes {1} at most.</source>
            <translation>{0}; die API nimmt höchstens {1}.</translation>
        </message>
        <message>
            <source>{0}, read in one go.</source>
            <translation>{0}, in einem Zug gelesen.</translation>
        </message>
    </context>
    <context>
        <name>KeepingDialog</name>
        <message>
            <source>Keep exports</source>
            <translation>Exporte behalten</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>Days that data are kept</source>
            <translation>Tage, die Daten behalten werden</translation>
        </message>
        <message>
            <source>What was fetched stays on this computer, so that a file can be saved again without calling the API. Exports that ended longer ago are taken out of the list, with their data. The files they wrote stay; an export that can be resumed is never deleted.</source>
            <translation>Was geholt wurde, bleibt auf diesem Computer, damit eine Datei ohne neue Aufrufe noch einmal gespeichert werden kann. Exporte, die länger zurückliegen, werden mit ihren Daten aus der Liste genommen. Die Dateien, die sie geschrieben haben, bleiben; ein Export, der fortgesetzt werden kann, wird nie gelöscht.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln export(s) use {0} now.</source>
            <translation>
                <numerusform>%Ln Export belegt jetzt {0}.</numerusform>
                <numerusform>%Ln Exporte belegen jetzt {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep finished exports</source>
            <translation>Fertige Exporte &amp;behalten</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Was sie tun</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Close the message, clear the filter</source>
            <translation>Meldung schließen, Filter leeren</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message>
            <source>Begun and not ended</source>
            <translation>Begonnen und nicht beendet</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
        </message>
        <message>
            <source>&amp;Delete what was fetched</source>
            <translation>&amp;Geholtes löschen</translation>
        </message>
        <message>
            <source>&amp;Begun and not ended:</source>
            <translation>&amp;Begonnen und nicht beendet:</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>The part that is read now</source>
            <translation>Der Teil, der gerade gelesen wird</translation>
        </message>
        <message>
            <source>What was changed on the way</source>
            <translation>Was unterwegs geändert wurde</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Andere Programme</translation>
        </message>
        <message>
            <source>{0}, now {1}</source>
            <translation>{0}, jetzt {1}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Noch etwa</translation>
        </message>
        <message>
            <source>Headroom</source>
            <translation>Freie Aufrufe</translation>
        </message>
        <message>
            <source>Window resets in</source>
            <translation>Fenster endet in</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Wiederholungen</translation>
        </message>
        <message>
            <source>Rate limited (429)</source>
            <translation>Abgelehnt (429)</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Gewartet</translation>
        </message>
        <message>
            <source>Duplicates dropped</source>
            <translation>Doppelte verworfen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Finishing page… close again to end at once.</source>
            <translation>Die Seite wird beendet… noch einmal schließen, um sofort zu enden.</translation>
        </message>
        <message numerus="yes">
            <source>{0}: %Ln record(s).</source>
            <translation>
                <numerusform>{0}: %Ln Datensatz.</numerusform>
                <numerusform>{0}: %Ln Datensätze.</numerusform>
            </translation>
        </message>
        <message>
            <source>The export is not complete yet.</source>
            <translation>Der Export ist noch nicht vollständig.</translation>
        </message>
        <message>
            <source>The export is saved as “{0}”.</source>
            <translation>Der Export ist als „{0}“ gespeichert.</translation>
        </message>
        <message>
            <source>Genesys Cloud Export</source>
            <translation>Genesys Cloud Export</translation>
        </message>
        <message>
            <source>Connection: {0} ({1})</source>
            <translation>Verbindung: {0} ({1})</translation>
        </message>
    </context>
    <context>
        <name>NamesBox</name>
        <message>
            <source>Names beside ids</source>
            <translation>Namen neben IDs</translation>
        </message>
        <message>
            <source>Reads the names of users, queues, skills and others too, and puts them beside their ids</source>
            <translation>Liest auch die Namen von Benutzern, Warteschlangen, Fähigkeiten und anderen und setzt sie neben ihre IDs</translation>
        </message>
        <message>
            <source>What names cost</source>
            <translation>Was Namen kosten</translation>
        </message>
        <message>
            <source>how many calls that costs is told by the check</source>
            <translation>wie viele Aufrufe das kostet, sagt die Prüfung</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>Rename saved export</source>
            <translation>Gespeicherten Export umbenennen</translation>
        </message>
        <message>
            <source>Save export</source>
            <translation>Export speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>What is wrong with the name</source>
            <translation>Was am Namen nicht stimmt</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>There is an export “{0}” already; it will be replaced.</source>
            <translation>Es gibt schon einen Export „{0}“; er wird ersetzt.</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
    </context>
    <context>
        <name>NetworkForm</name>
        <message>
            <source>Pro&amp;xy and certificates</source>
            <translation>Pro&amp;xy und Zertifikate</translation>
        </message>
        <message>
            <source>As the system says</source>
            <translation>Wie im System eingestellt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>Dieser:</translation>
        </message>
        <message>
            <source>your company's root certificate</source>
            <translation>Stammzertifikat Ihrer Firma</translation>
        </message>
        <message>
            <source>Needed where your company inspects encrypted traffic.</source>
            <translation>Nötig, wo Ihre Firma verschlüsselten Verkehr prüft.</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>D&amp;urchsuchen…</translation>
        </message>
        <message>
            <source>leave it empty to keep it</source>
            <translation>leer lassen, um es zu behalten</translation>
        </message>
        <message>
            <source>&amp;Proxy</source>
            <translation>Pro&amp;xy</translation>
        </message>
        <message>
            <source>Proxy a&amp;ddress</source>
            <translation>Proxy-Ad&amp;resse</translation>
        </message>
        <message>
            <source>Proxy &amp;user</source>
            <translation>Proxy-Ben&amp;utzer</translation>
        </message>
        <message>
            <source>Pr&amp;oxy password</source>
            <translation>Proxy-&amp;Kennwort</translation>
        </message>
        <message>
            <source>Certi&amp;ficate file</source>
            <translation>&amp;Zertifikatsdatei</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Zertifikatsdatei</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Zertifikate (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>NewExportDialog</name>
        <message>
            <source>&amp;Export {0}</source>
            <translation>{0} &amp;exportieren</translation>
        </message>
    </context>
    <context>
        <name>NewExportForm</name>
        <message>
            <source>New export</source>
            <translation>Neuer Export</translation>
        </message>
        <message>
            <source>None of the chosen endpoints can be started.</source>
            <translation>Keiner der gewählten Endpunkte kann gestartet werden.</translation>
        </message>
        <message>
            <source>Ba&amp;ck to all {0} ticked endpoints</source>
            <translation>Zu&amp;rück zu allen {0} angekreuzten Endpunkten</translation>
        </message>
        <message>
            <source>Ba&amp;ck</source>
            <translation>Zu&amp;rück</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>Choose an endpoint from the list.</source>
            <translation>Wählen Sie einen Endpunkt aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Open file</source>
            <translation>Datei öffnen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Diese Meldung schließen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>Share of the rate limit left free for your other integrations</source>
            <translation>Anteil der Ratenlimits, der für Ihre anderen Integrationen frei bleibt</translation>
        </message>
        <message>
            <source>There is no connection yet. Create one first.</source>
            <translation>Es gibt noch keine Verbindung. Legen Sie zuerst eine an.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)…</source>
            <translation>
                <numerusform>%Ln Spalte…</numerusform>
                <numerusform>%Ln Spalten…</numerusform>
            </translation>
        </message>
        <message>
            <source>All columns…</source>
            <translation>Alle Spalten…</translation>
        </message>
        <message>
            <source>At most recor&amp;ds</source>
            <translation>Max. Da&amp;tensätze</translation>
        </message>
        <message>
            <source>Reser&amp;ve for others</source>
            <translation>Reserve für &amp;andere</translation>
        </message>
        <message>
            <source>Co&amp;nnection</source>
            <translation>Verbindu&amp;ng</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormat</translation>
        </message>
        <message>
            <source>Records a &amp;page</source>
            <translation>Datensätze je &amp;Seite</translation>
        </message>
    </context>
    <context>
        <name>Ordering</name>
        <message>
            <source>Left out, since the client may not read them: {0}.</source>
            <translation>Ausgelassen, weil der Client sie nicht lesen darf: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of the selected export</source>
            <translation>Überblick über den ausgewählten Export</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>In line: it starts when one of the running exports has ended.</source>
            <translation>In der Reihe: er beginnt, wenn einer der laufenden Exporte geendet hat.</translation>
        </message>
        <message>
            <source>No export is selected.</source>
            <translation>Kein Export ist ausgewählt.</translation>
        </message>
        <message>
            <source>The API counted {0} in the end, but gave {1}: the organisation changed meanwhile.</source>
            <translation>Die API zählte am Ende {0}, gab aber {1}: die Organisation hat sich inzwischen geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) are safe on disk.</source>
            <translation>
                <numerusform>%Ln Datensatz ist sicher auf der Platte.</numerusform>
                <numerusform>%Ln Datensätze sind sicher auf der Platte.</numerusform>
            </translation>
        </message>
        <message>
            <source>resume continues at page {0}.</source>
            <translation>fortgesetzt wird bei Seite {0}.</translation>
        </message>
        <message>
            <source>Destination: {0}</source>
            <translation>Ziel: {0}</translation>
        </message>
        <message>
            <source>Cancelled. {0}</source>
            <translation>Abgebrochen. {0}</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Queued: signing in…</source>
            <translation>Wartet: Anmeldung…</translation>
        </message>
        <message>
            <source>Paused before its first page.</source>
            <translation>Angehalten vor der ersten Seite.</translation>
        </message>
        <message>
            <source>You can close the program; resume starts it.</source>
            <translation>Sie können das Programm schließen; „Fortsetzen“ startet den Export.</translation>
        </message>
        <message>
            <source>Paused after page {0}. {1}</source>
            <translation>Angehalten nach Seite {0}. {1}</translation>
        </message>
        <message>
            <source>You can close the program; {0}</source>
            <translation>Sie können das Programm schließen; {0}</translation>
        </message>
        <message>
            <source>Records changed in the organisation meanwhile may be missed or repeated.</source>
            <translation>Datensätze, die sich inzwischen in der Organisation geändert haben, können fehlen oder doppelt sein.</translation>
        </message>
        <message>
            <source>{0}: {1} in {2}</source>
            <translation>{0}: {1} auf {2}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, in {1}.</source>
            <translation>
                <numerusform>%Ln Aufruf, {0} wiederholt, in {1}.</numerusform>
                <numerusform>%Ln Aufrufe, {0} wiederholt, in {1}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} done.</source>
            <translation>{0} fertig.</translation>
        </message>
        <message>
            <source>Connection there: {0}</source>
            <translation>Verbindung dort: {0}</translation>
        </message>
        <message>
            <source>Destination there: {0}</source>
            <translation>Ziel dort: {0}</translation>
        </message>
        <message>
            <source>Looked at from {0}. It can be neither resumed nor changed here.</source>
            <translation>Betrachtet aus {0}. Hier kann er weder fortgesetzt noch geändert werden.</translation>
        </message>
        <message>
            <source>Your other exports are not touched by it.</source>
            <translation>Ihre anderen Exporte berührt das nicht.</translation>
        </message>
        <message>
            <source>Do: remove it, and export again.</source>
            <translation>Tun: entfernen Sie ihn und exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <source>Another program is working on this export: {0} so far.</source>
            <translation>Ein anderes Programm arbeitet an diesem Export: {0} bisher.</translation>
        </message>
        <message>
            <source>Its work goes on undisturbed. To pause it, stop it there.</source>
            <translation>Seine Arbeit geht ungestört weiter. Um ihn anzuhalten, halten Sie ihn dort an.</translation>
        </message>
        <message>
            <source>{0} in {1} so far, all safe on disk.</source>
            <translation>{0} auf {1} bisher, alle sicher auf der Platte.</translation>
        </message>
        <message>
            <source>{0} done, now {1}.</source>
            <translation>{0} fertig, jetzt {1}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, none lost.</source>
            <translation>
                <numerusform>%Ln Aufruf, {0} wiederholt, keiner verloren.</numerusform>
                <numerusform>%Ln Aufrufe, {0} wiederholt, keiner verloren.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with warnings in {0}: {1}</source>
            <translation>Mit Warnungen fertig in {0}: {1}</translation>
        </message>
        <message>
            <source>Done in {0}: {1}</source>
            <translation>Fertig in {0}: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried.</source>
            <translation>
                <numerusform>%Ln Aufruf, {0} wiederholt.</numerusform>
                <numerusform>%Ln Aufrufe, {0} wiederholt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) dropped</source>
            <translation>
                <numerusform>%Ln Doppelter verworfen</numerusform>
                <numerusform>%Ln Doppelte verworfen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, {1}.</source>
            <translation>
                <numerusform>%Ln Aufruf, {0} wiederholt, {1}.</numerusform>
                <numerusform>%Ln Aufrufe, {0} wiederholt, {1}.</numerusform>
            </translation>
        </message>
        <message>
            <source>File: {0}</source>
            <translation>Datei: {0}</translation>
        </message>
        <message>
            <source>Also: {0}</source>
            <translation>Außerdem: {0}</translation>
        </message>
        <message>
            <source>Part of the recipe {0}: go on with it under Recipes, which writes the tables.</source>
            <translation>Teil des Rezepts {0}: unter Rezepte geht es damit weiter, dort werden die Tabellen geschrieben.</translation>
        </message>
        <message>
            <source>{0} skipped, gone meanwhile.</source>
            <translation>{0} übersprungen, inzwischen verschwunden.</translation>
        </message>
        <message>
            <source>{0} skipped, not allowed.</source>
            <translation>{0} übersprungen, nicht erlaubt.</translation>
        </message>
        <message>
            <source>The program ended while this export was running.</source>
            <translation>Das Programm endete, während dieser Export lief.</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>Sicher: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Tun: {0}</translation>
        </message>
        <message>
            <source>The export stopped before its end.</source>
            <translation>Der Export hielt vor seinem Ende an.</translation>
        </message>
        <message>
            <source>When the cause is gone, resume.</source>
            <translation>Wenn die Ursache behoben ist, setzen Sie ihn fort.</translation>
        </message>
        <message>
            <source>Goes on: {0}</source>
            <translation>Geht weiter: {0}</translation>
        </message>
        <message>
            <source>Correlation id {0}</source>
            <translation>Korrelations-ID {0}</translation>
        </message>
    </context>
    <context>
        <name>OwnEndpointForm</name>
        <message>
            <source>for example entities; empty to look for it</source>
            <translation>zum Beispiel entities; leer, um danach zu suchen</translation>
        </message>
        <message>
            <source>empty when records have none</source>
            <translation>leer, wenn Datensätze keinen haben</translation>
        </message>
        <message>
            <source>&amp;Try</source>
            <translation>&amp;Versuchen</translation>
        </message>
        <message>
            <source>Call it once, and see how it pages</source>
            <translation>Einmal aufrufen und sehen, wie er blättert</translation>
        </message>
        <message>
            <source>It is only read, with GET. Press Try to find out how it pages.</source>
            <translation>Es wird nur gelesen, mit GET. Mit „Versuchen“ finden Sie heraus, wie er blättert.</translation>
        </message>
        <message>
            <source>What the first call told</source>
            <translation>Was der erste Aufruf sagte</translation>
        </message>
        <message>
            <source>Pat&amp;h</source>
            <translation>&amp;Pfad</translation>
        </message>
        <message>
            <source>Pa&amp;ging</source>
            <translation>&amp;Blättern</translation>
        </message>
        <message>
            <source>&amp;List field</source>
            <translation>&amp;Listenfeld</translation>
        </message>
        <message>
            <source>Record ke&amp;y</source>
            <translation>Schlüssel der Datensät&amp;ze</translation>
        </message>
        <message>
            <source>Write the path of the endpoint, like /api/v2/users.</source>
            <translation>Schreiben Sie den Pfad des Endpunkts, etwa /api/v2/users.</translation>
        </message>
        <message>
            <source>“{0}” is not the path of an endpoint: write it like /api/v2/users?state=any.</source>
            <translation>„{0}“ ist nicht der Pfad eines Endpunkts: schreiben Sie ihn wie /api/v2/users?state=any.</translation>
        </message>
        <message>
            <source>Write a value in the place of {0}.</source>
            <translation>Schreiben Sie einen Wert an die Stelle von {0}.</translation>
        </message>
        <message>
            <source>Calling it once…</source>
            <translation>Wird einmal aufgerufen…</translation>
        </message>
        <message>
            <source>in “{0}”</source>
            <translation>in „{0}“</translation>
        </message>
        <message>
            <source>in the reply itself</source>
            <translation>in der Antwort selbst</translation>
        </message>
        <message>
            <source>{0} {1}. Paging is set accordingly: {2}.</source>
            <translation>{0} {1}. Das Blättern ist entsprechend eingestellt: {2}.</translation>
        </message>
        <message>
            <source>There are no records.</source>
            <translation>Es gibt keine Datensätze.</translation>
        </message>
    </context>
    <context>
        <name>ParameterForm</name>
        <message>
            <source>Find a filter</source>
            <translation>Filter suchen</translation>
        </message>
        <message>
            <source>{0} (required)</source>
            <translation>{0} (nötig)</translation>
        </message>
        <message>
            <source>{0} ({1}, {2} set)</source>
            <translation>{0} ({1}, {2} gesetzt)</translation>
        </message>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>id of one {0}</source>
            <translation>ID: {0}</translation>
        </message>
        <message>
            <source>{0} (required)</source>
            <translation>{0} (nötig)</translation>
        </message>
        <message>
            <source>every {0}</source>
            <translation>jeder Eintrag: {0}</translation>
        </message>
        <message>
            <source>Lists {0} first, then reads this for each; every record tells which it is of.</source>
            <translation>Listet zuerst {0}, liest dies dann für jeden Eintrag; jeder Datensatz sagt, zu welchem er gehört.</translation>
        </message>
    </context>
    <context>
        <name>PracticeDialog</name>
        <message>
            <source>Practise with the demo organisation</source>
            <translation>Mit der Demo-Organisation üben</translation>
        </message>
        <message>
            <source>The demo organisation runs on this computer. Choose what goes wrong in it, and watch the live panel and the request log of an export. It acts at once, and ends when this window is closed.</source>
            <translation>Die Demo-Organisation läuft auf diesem Computer. Wählen Sie, was in ihr schiefgeht, und sehen Sie sich dabei Live-Ansicht und Aufrufprotokoll eines Exports an. Es wirkt sofort und endet, wenn dieses Fenster geschlossen wird.</translation>
        </message>
        <message>
            <source>Of your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Lage</translation>
        </message>
        <message>
            <source>&amp;Situation</source>
            <translation>&amp;Lage</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Worauf zu achten ist</translation>
        </message>
        <message>
            <source>Start an export t&amp;o watch</source>
            <translation>Einen &amp;Export zum Zusehen starten</translation>
        </message>
        <message>
            <source>Back to &amp;normal</source>
            <translation>Zurück zum &amp;Normalen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>What goes wrong, percent of calls</source>
            <translation>Was schiefgeht, in Prozent der Aufrufe</translation>
        </message>
    </context>
    <context>
        <name>PreviewTab</name>
        <message>
            <source>Words in any field…</source>
            <translation>Wörter in beliebigen Feldern…</translation>
        </message>
        <message>
            <source>Find records</source>
            <translation>Datensätze suchen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Choose co&amp;lumns…</source>
            <translation>Spalten &amp;wählen…</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Alle Spalten</translation>
        </message>
        <message>
            <source>Chosen columns</source>
            <translation>Gewählte Spalten</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Columns of {0} looked at so far.</source>
            <translation>Spalten von {0} bisher angesehen.</translation>
        </message>
        <message>
            <source>Names are read after the last record.</source>
            <translation>Namen werden nach dem letzten Datensatz gelesen.</translation>
        </message>
        <message>
            <source>No record has all of these words.</source>
            <translation>Kein Datensatz hat alle diese Wörter.</translation>
        </message>
        <message>
            <source>A support bundle holds no records.</source>
            <translation>Ein Support-Paket enthält keine Datensätze.</translation>
        </message>
        <message>
            <source>No records yet.</source>
            <translation>Noch keine Datensätze.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Fi&amp;nd</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>%Ln Zeile kopiert.</numerusform>
                <numerusform>%Ln Zeilen kopiert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Previewing</name>
        <message>
            <source>Not more than {0} rows can be copied.</source>
            <translation>Mehr als {0} Zeilen lassen sich nicht kopieren.</translation>
        </message>
        <message>
            <source>Save them to a file instead.</source>
            <translation>Speichern Sie sie stattdessen in eine Datei.</translation>
        </message>
    </context>
    <context>
        <name>RecipeDesk</name>
        <message>
            <source>It was stopped before its first call.</source>
            <translation>Er wurde vor seinem ersten Aufruf angehalten.</translation>
        </message>
    </context>
    <context>
        <name>RecipeList</name>
        <message>
            <source>Recipes</source>
            <translation>Rezepte</translation>
        </message>
    </context>
    <context>
        <name>RecipePage</name>
        <message>
            <source>Recipe</source>
            <translation>Rezept</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Wovon es handelt</translation>
        </message>
        <message>
            <source>What it makes</source>
            <translation>Was es herstellt</translation>
        </message>
        <message>
            <source>Whether it is allowed, and what it costs</source>
            <translation>Ob es erlaubt ist und was es kostet</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Liest</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Braucht</translation>
        </message>
        <message>
            <source>What it reads</source>
            <translation>Was es liest</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>Prü&amp;fen</translation>
        </message>
        <message>
            <source>Ask Genesys Cloud with one small call for each of them</source>
            <translation>Genesys Cloud mit je einem kleinen Aufruf fragen</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>„{0}“</translation>
        </message>
        <message>
            <source>Makes the table {0}.</source>
            <translation>Stellt die Tabelle {0} her.</translation>
        </message>
        <message>
            <source>Makes the tables {0}.</source>
            <translation>Stellt die Tabellen {0} her.</translation>
        </message>
        <message>
            <source>Not allowed: {0}. Tables that need it are left out.</source>
            <translation>Nicht erlaubt: {0}. Tabellen, die es brauchen, bleiben aus.</translation>
        </message>
        <message>
            <source>Calls: {0}.</source>
            <translation>Aufrufe: {0}.</translation>
        </message>
        <message>
            <source>At least {0}, {1}.</source>
            <translation>Mindestens {0}, {1}.</translation>
        </message>
        <message>
            <source>{0}, {1}.</source>
            <translation>{0}, {1}.</translation>
        </message>
        <message>
            <source>Checking with small calls…</source>
            <translation>Wird mit kleinen Aufrufen geprüft…</translation>
        </message>
    </context>
    <context>
        <name>RecipePlace</name>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>D&amp;urchsuchen…</translation>
        </message>
        <message>
            <source>&amp;Replace what is there</source>
            <translation>Vorhandenes &amp;ersetzen</translation>
        </message>
        <message>
            <source>Folder of CSV files</source>
            <translation>Ordner mit CSV-Dateien</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>CSV-Datei</translation>
        </message>
        <message>
            <source>Choose where to write.</source>
            <translation>Wählen Sie, wohin geschrieben wird.</translation>
        </message>
        <message>
            <source>{0} is no file name.</source>
            <translation>{0} ist kein Dateiname.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <translation>Den Ordner {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>Give the file a name that ends in {0}.</source>
            <translation>Geben Sie der Datei einen Namen, der auf {0} endet.</translation>
        </message>
        <message>
            <source>{0} looks like a file: give a folder a name without a dot.</source>
            <translation>{0} sieht wie eine Datei aus: geben Sie einem Ordner einen Namen ohne Punkt.</translation>
        </message>
        <message>
            <source>An export that is not done yet will write {0}: choose another name, or remove that export.</source>
            <translation>Ein Export, der noch nicht fertig ist, wird {0} schreiben: wählen Sie einen anderen Namen, oder entfernen Sie jenen Export.</translation>
        </message>
        <message>
            <source>{0} exists already: choose another name, or tick “Replace what is there”.</source>
            <translation>{0} gibt es schon: wählen Sie einen anderen Namen oder kreuzen Sie „Vorhandenes ersetzen“ an.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
    </context>
    <context>
        <name>RecipeProgress</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>What is safe and what to do</source>
            <translation>Was sicher ist und was zu tun ist</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Liest</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>What it reads</source>
            <translation>Was es liest</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>The tables</source>
            <translation>Die Tabellen</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Cancel and delete what was fetched</source>
            <translation>&amp;Abbrechen und Geholtes löschen</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <source>&amp;Another recipe</source>
            <translation>Ein &amp;anderes Rezept</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
        </message>
        <message>
            <source>{0} of {1} listings are there.</source>
            <translation>{0} von {1} Listen sind da.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Anmeldung…</translation>
        </message>
        <message>
            <source>{0}: reading</source>
            <translation>{0}: liest</translation>
        </message>
        <message>
            <source>{0}: making the tables</source>
            <translation>{0}: stellt die Tabellen her</translation>
        </message>
        <message>
            <source>{0}: paused</source>
            <translation>{0}: angehalten</translation>
        </message>
        <message>
            <source>{0} What was fetched is kept, also when you close the program.</source>
            <translation>{0} Was geholt wurde, bleibt erhalten, auch wenn Sie das Programm schließen.</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched is deleted; no file was written.</source>
            <translation>Abgebrochen. Was geholt wurde, ist gelöscht; es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>Pausing after the pages in hand…</source>
            <translation>Hält nach den laufenden Seiten an…</translation>
        </message>
        <message>
            <source>{0}: no table could be written</source>
            <translation>{0}: keine Tabelle konnte geschrieben werden</translation>
        </message>
        <message>
            <source>{0}: done with warnings</source>
            <translation>{0}: mit Warnungen fertig</translation>
        </message>
        <message>
            <source>{0}: done</source>
            <translation>{0}: fertig</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Da</translation>
        </message>
        <message>
            <source>Cannot be had</source>
            <translation>Nicht zu haben</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Checking whether it is allowed</source>
            <translation>Es wird geprüft, ob es erlaubt ist</translation>
        </message>
        <message>
            <source>In line</source>
            <translation>In der Reihe</translation>
        </message>
        <message>
            <source>The table {0} was not written. {1}</source>
            <translation>Die Tabelle {0} wurde nicht geschrieben. {1}</translation>
        </message>
        <message>
            <source>Tables not written: {0}. {1}</source>
            <translation>Nicht geschriebene Tabellen: {0}. {1}</translation>
        </message>
        <message>
            <source>The table {0} is not complete. {1}</source>
            <translation>Die Tabelle {0} ist nicht vollständig. {1}</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>Sicher: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Tun: {0}</translation>
        </message>
        <message>
            <source>Destination: {0}</source>
            <translation>Ziel: {0}</translation>
        </message>
    </context>
    <context>
        <name>RecipesDialog</name>
        <message>
            <source>Recipes</source>
            <translation>Rezepte</translation>
        </message>
        <message>
            <source>Share of the rate limit left free for your other integrations</source>
            <translation>Anteil der Ratenlimits, der für Ihre anderen Integrationen frei bleibt</translation>
        </message>
        <message>
            <source>There is no connection yet. Create one first.</source>
            <translation>Es gibt noch keine Verbindung. Legen Sie zuerst eine an.</translation>
        </message>
        <message>
            <source>Folder of &amp;own recipes</source>
            <translation>Ordner für ei&amp;gene Rezepte</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>Co&amp;nnection</source>
            <translation>Ver&amp;bindung</translation>
        </message>
        <message>
            <source>Reser&amp;ve for others</source>
            <translation>Reser&amp;ve für andere</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>S&amp;chreiben</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;Nach</translation>
        </message>
        <message>
            <source>It cannot be used as it is.</source>
            <translation>So ist es nicht zu gebrauchen.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made: {1}.</source>
            <translation>Der Ordner {0} lässt sich nicht anlegen: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <source>Removed “{0}” from the list.</source>
            <translation>„{0}“ aus der Liste entfernt.</translation>
        </message>
        <message>
            <source>Removed {0} exports from the list.</source>
            <translation>{0} Exporte aus der Liste entfernt.</translation>
        </message>
        <message>
            <source>Their files stay.</source>
            <translation>Ihre Dateien bleiben.</translation>
        </message>
        <message>
            <source>Its file stays.</source>
            <translation>Seine Datei bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) are in no file yet.</source>
            <translation>
                <numerusform>%Ln Datensatz steht noch in keiner Datei.</numerusform>
                <numerusform>%Ln Datensätze stehen noch in keiner Datei.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsTab</name>
        <message>
            <source>Follo&amp;w newest</source>
            <translation>Neueste &amp;verfolgen</translation>
        </message>
        <message>
            <source>Su&amp;m up</source>
            <translation>Zusa&amp;mmenfassen</translation>
        </message>
        <message>
            <source>By endpoint and status: how many calls, how long they took, what was waited</source>
            <translation>Nach Endpunkt und Status: wie viele Aufrufe, wie lange sie dauerten, wie lange gewartet wurde</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Aufrufprotokoll</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Aufrufe</translation>
        </message>
        <message>
            <source>Half took</source>
            <translation>Hälfte bis</translation>
        </message>
        <message>
            <source>95 of 100 took</source>
            <translation>95 von 100 bis</translation>
        </message>
        <message>
            <source>Waited, added up</source>
            <translation>Gewartet, Summe</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Of each call by itself. Calls in flight wait side by side: added up, it is more than the export waited.</source>
            <translation>Jeder Aufruf für sich. Aufrufe, die gleichzeitig unterwegs sind, warten nebeneinander: Die Summe ist mehr, als der Export gewartet hat.</translation>
        </message>
        <message>
            <source>Calls by endpoint and status</source>
            <translation>Aufrufe nach Endpunkt und Status</translation>
        </message>
        <message>
            <source>No calls yet. Every call of the selected export is listed here.</source>
            <translation>Noch keine Aufrufe. Jeder Aufruf des ausgewählten Exports steht hier.</translation>
        </message>
        <message>
            <source>Fi&amp;lter</source>
            <translation>Fi&amp;lter</translation>
        </message>
        <message>
            <source>Calls before these are not shown; no more are kept in the list.</source>
            <translation>Frühere Aufrufe werden nicht gezeigt; mehr behält die Liste nicht.</translation>
        </message>
        <message>
            <source>the newest {0}</source>
            <translation>die neuesten {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Other files of the bundle</source>
            <translation>Weitere Dateien des Pakets</translation>
        </message>
        <message>
            <source>Save support bundle</source>
            <translation>Support-Paket speichern</translation>
        </message>
        <message>
            <source>This is all that would be saved: nothing is sent anywhere. Secrets have been taken out. Read the files, and untick those that you do not want to give away.</source>
            <translation>Das ist alles, was gespeichert würde: nichts wird irgendwohin gesendet. Geheimnisse sind entfernt. Lesen Sie die Dateien und entfernen Sie das Häkchen bei denen, die Sie nicht weitergeben wollen.</translation>
        </message>
        <message>
            <source>Files of the bundle</source>
            <translation>Dateien des Pakets</translation>
        </message>
        <message>
            <source>What the file is</source>
            <translation>Was die Datei ist</translation>
        </message>
        <message>
            <source>Content of the file</source>
            <translation>Inhalt der Datei</translation>
        </message>
        <message>
            <source>What will be saved</source>
            <translation>Was gespeichert wird</translation>
        </message>
        <message>
            <source>&amp;Save bundle…</source>
            <translation>Paket &amp;speichern…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Always in it: it tells what is in the bundle.</source>
            <translation>Immer dabei: sagt, was im Paket ist.</translation>
        </message>
        <message>
            <source>What is in the bundle; always part of it.</source>
            <translation>Was im Paket ist; gehört immer dazu.</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln line(s) more</source>
            <translation>
                <numerusform>… und %Ln weitere Zeile</numerusform>
                <numerusform>… und %Ln weitere Zeilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) will be saved.</source>
            <translation>
                <numerusform>%Ln Datei wird gespeichert.</numerusform>
                <numerusform>%Ln Dateien werden gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them is every record that was fetched.</source>
            <translation>Darunter ist jeder Datensatz, der geholt wurde.</translation>
        </message>
        <message>
            <source>No record is among them.</source>
            <translation>Kein Datensatz ist darunter.</translation>
        </message>
        <message>
            <source>Support bundle (*.zip)</source>
            <translation>Support-Paket (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>SampleTable</name>
        <message>
            <source>The first records</source>
            <translation>Die ersten Datensätze</translation>
        </message>
    </context>
    <context>
        <name>SaveAgainDialog</name>
        <message>
            <source>Save again</source>
            <translation>Noch einmal speichern</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>What was fetched is written once more, without calling the API.</source>
            <translation>Was geholt wurde, wird noch einmal geschrieben, ohne die API aufzurufen.</translation>
        </message>
        <message>
            <source>Only the records that were found: “{0}”.</source>
            <translation>Nur die gefundenen Datensätze: „{0}“.</translation>
        </message>
        <message>
            <source>Sorted by {0}.</source>
            <translation>Sortiert nach {0}.</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>F&amp;ormat</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)…</source>
            <translation>
                <numerusform>%Ln Spalte…</numerusform>
                <numerusform>%Ln Spalten…</numerusform>
            </translation>
        </message>
        <message>
            <source>All columns…</source>
            <translation>Alle Spalten…</translation>
        </message>
    </context>
    <context>
        <name>SavedExportsDialog</name>
        <message>
            <source>Saved exports</source>
            <translation>Gespeicherte Exporte</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Select an export, then choose “Save export as template”.</source>
            <translation>Noch ist nichts gespeichert. Wählen Sie einen Export aus, dann „Export als Vorlage speichern“.</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Starten</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Deleted: {0}. The files they wrote stay.</source>
            <translation>Gelöscht: {0}. Die Dateien, die sie geschrieben haben, bleiben.</translation>
        </message>
        <message>
            <source>Deleted: {0}. The files it wrote stay.</source>
            <translation>Gelöscht: {0}. Die Dateien, die er geschrieben hat, bleiben.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search settings…</source>
            <translation>Einstellungen durchsuchen…</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <translation>Keine Einstellung hat diese Wörter.</translation>
        </message>
        <message>
            <source>Restore &amp;defaults</source>
            <translation>&amp;Grundeinstellungen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Rückgän&amp;gig</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>Every setting has its default again.</source>
            <translation>Alle Einstellungen haben wieder ihre Standardwerte.</translation>
        </message>
    </context>
    <context>
        <name>SetupForm</name>
        <message>
            <source>Further fields of the query</source>
            <translation>Weitere Felder der Abfrage</translation>
        </message>
        <message>
            <source>Further fields of the quer&amp;y, as JSON</source>
            <translation>Weitere Felder der Abfra&amp;ge, als JSON</translation>
        </message>
        <message>
            <source>There is nothing to set up: everything is read.</source>
            <translation>Es gibt nichts einzurichten: alles wird gelesen.</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Weitere Filter</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>{0} needs {1}.</source>
            <translation>{0} braucht {1}.</translation>
        </message>
        <message>
            <source>The further fields are no JSON: {0}</source>
            <translation>Die weiteren Felder sind kein JSON: {0}</translation>
        </message>
        <message>
            <source>The further fields must be a JSON object, in braces.</source>
            <translation>Die weiteren Felder müssen ein JSON-Objekt sein, in geschweiften Klammern.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Show exports by state</source>
            <translation>Exporte nach Zustand zeigen</translation>
        </message>
        <message>
            <source>Show exports of one connection</source>
            <translation>Exporte einer Verbindung zeigen</translation>
        </message>
        <message>
            <source>All connections</source>
            <translation>Alle Verbindungen</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>Ä&amp;ndern…</translation>
        </message>
        <message>
            <source>Make a c&amp;opy…</source>
            <translation>&amp;Kopieren…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Entfernen…</translation>
        </message>
        <message>
            <source>&amp;Connections</source>
            <translation>&amp;Verbindungen</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Neue Verbindung</translation>
        </message>
    </context>
    <context>
        <name>SinglePage</name>
        <message>
            <source>Choose an endpoint.</source>
            <translation>Wählen Sie einen Endpunkt.</translation>
        </message>
        <message>
            <source>It is checked as soon as this is settled: {0}</source>
            <translation>Es wird geprüft, sobald dies geklärt ist: {0}</translation>
        </message>
    </context>
    <context>
        <name>Snapshot</name>
        <message>
            <source>An export of the list, a file, or the folder of a recipe</source>
            <translation>Ein Export der Liste, eine Datei oder der Ordner eines Rezepts</translation>
        </message>
        <message>
            <source>{0}, {1}: {2}, {3}</source>
            <translation>{0}, {1}: {2}, {3}</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Datei…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.jsonl *.ndjson *.json *.parquet *.sqlite *.db *.gz *.zst)</source>
            <translation>Tabellen (*.csv *.xlsx *.jsonl *.ndjson *.json *.parquet *.sqlite *.db *.gz *.zst)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Which snapshot</source>
            <translation>Welcher Stand</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <source>&amp;Sort the list by</source>
            <translation>Liste &amp;sortieren nach</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>By “{0}”</source>
            <translation>Nach „{0}“</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>The export is saved as “{0}”.</source>
            <translation>Der Export ist als „{0}“ gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Genesys Cloud Export</source>
            <translation>Genesys Cloud Export</translation>
        </message>
        <message>
            <source>&amp;Show the window</source>
            <translation>&amp;Fenster zeigen</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Unstarted</name>
        <message>
            <source>The command is on the clipboard.</source>
            <translation>Der Befehl liegt in der Zwischenablage.</translation>
        </message>
    </context>
    <context>
        <name>Uses</name>
        <message>
            <source>Copy as command</source>
            <translation>Als Befehl kopieren</translation>
        </message>
        <message>
            <source>Puts the command line that does the same on the clipboard</source>
            <translation>Legt die Befehlszeile, die dasselbe tut, in die Zwischenablage</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Als Vorlage speichern…</translation>
        </message>
        <message>
            <source>Keeps it under a name, to be started at any time</source>
            <translation>Behält ihn unter einem Namen, um ihn jederzeit zu starten</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>Comparing {0} with the manifest…</source>
            <translation>{0} wird mit dem Manifest verglichen…</translation>
        </message>
        <message numerus="yes">
            <source>{0} is unchanged since {1}: %Ln record(s).</source>
            <translation>
                <numerusform>{0} ist seit {1} unverändert: %Ln Datensatz.</numerusform>
                <numerusform>{0} ist seit {1} unverändert: %Ln Datensätze.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} are unchanged since {1}: %Ln record(s) in each.</source>
            <translation>
                <numerusform>{0} sind seit {1} unverändert: jeweils %Ln Datensatz.</numerusform>
                <numerusform>{0} sind seit {1} unverändert: jeweils %Ln Datensätze.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not complete.</source>
            <translation>Nicht vollständig.</translation>
        </message>
        <message>
            <source>That is everything that the API counted.</source>
            <translation>Das ist alles, was die API gezählt hat.</translation>
        </message>
    </context>
    <context>
        <name>WaitBox</name>
        <message>
            <source>Time waited</source>
            <translation>Gewartete Zeit</translation>
        </message>
        <message>
            <source>Why nothing is sent</source>
            <translation>Warum nichts gesendet wird</translation>
        </message>
        <message>
            <source>Retry &amp;now</source>
            <translation>Jetzt &amp;wiederholen</translation>
        </message>
        <message>
            <source>It goes on by itself as soon as this rate window, or the next one, has a call to give.</source>
            <translation>Es geht von selbst weiter, sobald dieses Ratenfenster oder das nächste einen Aufruf frei hat.</translation>
        </message>
    </context>
    <context>
        <name>ZoneBox</name>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Type a part of the zone's name, for example a city</source>
            <translation>Tippen Sie einen Teil des Zonennamens, zum Beispiel eine Stadt</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;New export…</source>
            <translation>&amp;Neuer Export…</translation>
        </message>
        <message>
            <source>&amp;Recipes…</source>
            <translation>&amp;Rezepte…</translation>
        </message>
        <message>
            <source>Com&amp;pare two snapshots…</source>
            <translation>Zwei &amp;Stände vergleichen…</translation>
        </message>
        <message>
            <source>New &amp;connection…</source>
            <translation>Neue &amp;Verbindung…</translation>
        </message>
        <message>
            <source>Try the &amp;demo organisation</source>
            <translation>&amp;Demo-Organisation ausprobieren</translation>
        </message>
        <message>
            <source>&amp;Keep exports…</source>
            <translation>Exporte be&amp;halten…</translation>
        </message>
        <message>
            <source>Open &amp;bundle or job file…</source>
            <translation>&amp;Paket oder Auftragsdatei öffnen…</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
        </message>
        <message>
            <source>&amp;Cancel export</source>
            <translation>Export &amp;abbrechen</translation>
        </message>
        <message>
            <source>Retry &amp;now</source>
            <translation>Jetzt &amp;wiederholen</translation>
        </message>
        <message>
            <source>&amp;Open file</source>
            <translation>Datei ö&amp;ffnen</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Im &amp;Ordner zeigen</translation>
        </message>
        <message>
            <source>&amp;Verify file</source>
            <translation>&amp;Datei prüfen</translation>
        </message>
        <message>
            <source>&amp;Save again as…</source>
            <translation>Noch einmal &amp;speichern unter…</translation>
        </message>
        <message>
            <source>Run a&amp;gain</source>
            <translation>&amp;Noch einmal exportieren</translation>
        </message>
        <message>
            <source>Run again with c&amp;hanges…</source>
            <translation>&amp;Mit Änderungen noch einmal exportieren…</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d</source>
            <translation>Als &amp;Befehl kopieren</translation>
        </message>
        <message>
            <source>Save export as &amp;template…</source>
            <translation>Export als &amp;Vorlage speichern…</translation>
        </message>
        <message>
            <source>Sa&amp;ved exports…</source>
            <translation>&amp;Gespeicherte Exporte…</translation>
        </message>
        <message>
            <source>Start f&amp;irst</source>
            <translation>Zu&amp;erst starten</translation>
        </message>
        <message>
            <source>Start &amp;earlier</source>
            <translation>F&amp;rüher starten</translation>
        </message>
        <message>
            <source>Start &amp;later</source>
            <translation>Spä&amp;ter starten</translation>
        </message>
        <message>
            <source>Re&amp;move from the list</source>
            <translation>Aus der &amp;Liste entfernen</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Rückgän&amp;gig</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Alle a&amp;uswählen</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Überblick</translation>
        </message>
        <message>
            <source>&amp;Live</source>
            <translation>&amp;Live</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>&amp;Aufrufe</translation>
        </message>
        <message>
            <source>Re&amp;cords</source>
            <translation>&amp;Datensätze</translation>
        </message>
        <message>
            <source>&amp;Filter the list</source>
            <translation>Liste &amp;filtern</translation>
        </message>
        <message>
            <source>Save support &amp;bundle…</source>
            <translation>Support-&amp;Paket speichern…</translation>
        </message>
        <message>
            <source>Show the bundle's other te&amp;xts…</source>
            <translation>Weitere Te&amp;xte des Pakets zeigen…</translation>
        </message>
        <message>
            <source>&amp;Practise with the demo organisation…</source>
            <translation>&amp;Mit der Demo-Organisation üben…</translation>
        </message>
        <message>
            <source>Open the &amp;log folder</source>
            <translation>P&amp;rotokollordner öffnen</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Tastatur</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>Ü&amp;ber</translation>
        </message>
    </context>
    <context>
        <name>called</name>
        <message>
            <source>Clear: {0}</source>
            <translation>Leeren: {0}</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <source>Agentic virtual agents</source>
            <translation>Agentische virtuelle Agenten</translation>
        </message>
        <message>
            <source>AI</source>
            <translation>KI</translation>
        </message>
        <message>
            <source>Virtual agent job</source>
            <translation>Auftrag eines virtuellen Agenten</translation>
        </message>
        <message>
            <source>virtual agent</source>
            <translation>virtueller Agent</translation>
        </message>
        <message>
            <source>agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>job</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <source>Alerting alerts query</source>
            <translation>Alarme (Abfrage)</translation>
        </message>
        <message>
            <source>Alerting</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <source>Alerting rules query</source>
            <translation>Alarmregeln (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics actions aggregates jobs</source>
            <translation>Aggregate: Aktionen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Analysen</translation>
        </message>
        <message>
            <source>Analytics actions aggregates job results</source>
            <translation>Aggregate: Aktionen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics actions aggregates query</source>
            <translation>Aggregate: Aktionen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics agent copilots aggregates jobs</source>
            <translation>Aggregate: Agent Copilot (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics agent copilots aggregates job results</source>
            <translation>Aggregate: Agent Copilot (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics agent copilots aggregates query</source>
            <translation>Aggregate: Agent Copilot (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics agents status query</source>
            <translation>Agentenstatus (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics agent utilizations aggregates jobs</source>
            <translation>Aggregate: Agentenauslastung (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics agent utilizations aggregates job results</source>
            <translation>Aggregate: Agentenauslastung (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics agent utilizations aggregates query</source>
            <translation>Aggregate: Agentenauslastung (Abfrage)</translation>
        </message>
        <message>
            <source>Bot flow divisions reporting turns</source>
            <translation>Bot-Ablauf: Gesprächsschritte nach Division</translation>
        </message>
        <message>
            <source>bot flow</source>
            <translation>Bot-Ablauf</translation>
        </message>
        <message>
            <source>Bot flow reporting turns</source>
            <translation>Bot-Ablauf: Gesprächsschritte</translation>
        </message>
        <message>
            <source>Bot flow sessions</source>
            <translation>Bot-Ablauf: Sitzungen</translation>
        </message>
        <message>
            <source>Analytics bots aggregates jobs</source>
            <translation>Aggregate: Bots (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics bots aggregates job results</source>
            <translation>Aggregate: Bots (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics bots aggregates query</source>
            <translation>Aggregate: Bots (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics case management aggregates jobs</source>
            <translation>Aggregate: Fallmanagement (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics case management aggregates job results</source>
            <translation>Aggregate: Fallmanagement (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics case management aggregates query</source>
            <translation>Aggregate: Fallmanagement (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics conversations activity query</source>
            <translation>Aktivität: Konversationen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics conversations aggregates jobs</source>
            <translation>Aggregate: Konversationen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics conversations aggregates job results</source>
            <translation>Aggregate: Konversationen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics conversations aggregates query</source>
            <translation>Aggregate: Konversationen (Abfrage)</translation>
        </message>
        <message>
            <source>Conversation details by id</source>
            <translation>Konversationsdetails nach ID</translation>
        </message>
        <message>
            <source>Conversations (by job)</source>
            <translation>Konversationen (als Auftrag)</translation>
        </message>
        <message>
            <source>Conversations with any activity in the interval, as a job of the server; for large amounts.</source>
            <translation>Konversationen mit irgendeiner Aktivität im Zeitraum, als Auftrag des Servers; für große Mengen.</translation>
        </message>
        <message>
            <source>Analytics conversations details job results</source>
            <translation>Konversationsdetails (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konversationen</translation>
        </message>
        <message>
            <source>Conversations that started on a day of the interval, in detail.</source>
            <translation>Konversationen, die an einem Tag des Zeitraums begannen, mit allen Einzelheiten.</translation>
        </message>
        <message>
            <source>Analytics copilots aggregates jobs</source>
            <translation>Aggregate: Copilot (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics copilots aggregates job results</source>
            <translation>Aggregate: Copilot (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics copilots aggregates query</source>
            <translation>Aggregate: Copilot (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics data extraction downloads metadata</source>
            <translation>Datenextraktion: Metadaten der Downloads</translation>
        </message>
        <message>
            <source>Analytics evaluations aggregates jobs</source>
            <translation>Aggregate: Bewertungen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics evaluations aggregates job results</source>
            <translation>Aggregate: Bewertungen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics evaluations aggregates query</source>
            <translation>Aggregate: Bewertungen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics flow executions aggregates jobs</source>
            <translation>Aggregate: Ablaufausführungen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics flow executions aggregates job results</source>
            <translation>Aggregate: Ablaufausführungen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics flow executions aggregates query</source>
            <translation>Aggregate: Ablaufausführungen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics flows activity query</source>
            <translation>Aktivität: Abläufe (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics flows aggregates jobs</source>
            <translation>Aggregate: Abläufe (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics flows aggregates job results</source>
            <translation>Aggregate: Abläufe (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics flows aggregates query</source>
            <translation>Aggregate: Abläufe (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics flows observations query</source>
            <translation>Beobachtungen: Abläufe (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics journeys aggregates jobs</source>
            <translation>Aggregate: Customer Journeys (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics journeys aggregates job results</source>
            <translation>Aggregate: Customer Journeys (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics journeys aggregates query</source>
            <translation>Aggregate: Customer Journeys (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics knowledge aggregates jobs</source>
            <translation>Aggregate: Wissen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics knowledge aggregates job results</source>
            <translation>Aggregate: Wissen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics knowledge aggregates query</source>
            <translation>Aggregate: Wissen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics queues observations query</source>
            <translation>Beobachtungen: Warteschlangen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics rate limits aggregates query</source>
            <translation>Aggregate: Ratenlimits (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics reporting dashboards users</source>
            <translation>Berichte: Benutzer mit Dashboards</translation>
        </message>
        <message>
            <source>Analytics reporting exports</source>
            <translation>Berichte: Exporte</translation>
        </message>
        <message>
            <source>Analytics reporting exports metadata</source>
            <translation>Berichte: Metadaten der Exporte</translation>
        </message>
        <message>
            <source>Analytics reporting settings dashboards query</source>
            <translation>Berichte: Dashboards (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics reporting settings dashboards query by post</source>
            <translation>Berichte: Dashboards (Abfrage mit POST)</translation>
        </message>
        <message>
            <source>User dashboards</source>
            <translation>Berichte: Dashboards eines Benutzers</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>users</source>
            <translation>Benutzern</translation>
        </message>
        <message>
            <source>Analytics resolutions aggregates jobs</source>
            <translation>Aggregate: Lösungen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics resolutions aggregates job results</source>
            <translation>Aggregate: Lösungen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics resolutions aggregates query</source>
            <translation>Aggregate: Lösungen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics routing activity query</source>
            <translation>Aktivität: Routing (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics summaries aggregates jobs</source>
            <translation>Aggregate: Zusammenfassungen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics summaries aggregates job results</source>
            <translation>Aggregate: Zusammenfassungen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics summaries aggregates query</source>
            <translation>Aggregate: Zusammenfassungen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics surveys aggregates jobs</source>
            <translation>Aggregate: Umfragen (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics surveys aggregates job results</source>
            <translation>Aggregate: Umfragen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics surveys aggregates query</source>
            <translation>Aggregate: Umfragen (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics task management aggregates jobs</source>
            <translation>Aggregate: Aufgabenmanagement (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics task management aggregates job results</source>
            <translation>Aggregate: Aufgabenmanagement (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics task management aggregates query</source>
            <translation>Aggregate: Aufgabenmanagement (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics task management metrics query</source>
            <translation>Kennzahlen: Aufgabenmanagement (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics teams activity query</source>
            <translation>Aktivität: Teams (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics transcripts aggregates jobs</source>
            <translation>Aggregate: Transkripte (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics transcripts aggregates job results</source>
            <translation>Aggregate: Transkripte (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics transcripts aggregates query</source>
            <translation>Aggregate: Transkripte (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics users activity query</source>
            <translation>Aktivität: Benutzer (Abfrage)</translation>
        </message>
        <message>
            <source>Analytics users aggregates jobs</source>
            <translation>Aggregate: Benutzer (Auftrag)</translation>
        </message>
        <message>
            <source>Analytics users aggregates job results</source>
            <translation>Aggregate: Benutzer (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Analytics users aggregates query</source>
            <translation>Aggregate: Benutzer (Abfrage)</translation>
        </message>
        <message>
            <source>User status details (by job)</source>
            <translation>Statusdetails der Benutzer (als Auftrag)</translation>
        </message>
        <message>
            <source>Presence and routing status of people over time, as a job of the server.</source>
            <translation>Präsenz und Routing-Status von Personen im Lauf der Zeit, als Auftrag des Servers.</translation>
        </message>
        <message>
            <source>Analytics users details job results</source>
            <translation>Statusdetails der Benutzer (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>User status details</source>
            <translation>Statusdetails der Benutzer</translation>
        </message>
        <message>
            <source>Presence and routing status of people over time.</source>
            <translation>Präsenz und Routing-Status von Personen im Lauf der Zeit.</translation>
        </message>
        <message>
            <source>Analytics users observations query</source>
            <translation>Beobachtungen: Benutzer (Abfrage)</translation>
        </message>
        <message>
            <source>Architect dependency tracking</source>
            <translation>Abhängigkeiten (Architect)</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Abläufe</translation>
        </message>
        <message>
            <source>Architect dependency tracking consumed resources</source>
            <translation>Abhängigkeiten: verwendete Ressourcen</translation>
        </message>
        <message>
            <source>Architect dependency tracking consuming resources</source>
            <translation>Abhängigkeiten: verwendende Ressourcen</translation>
        </message>
        <message>
            <source>Architect dependency tracking deleted resource consumers</source>
            <translation>Abhängigkeiten: Verwender gelöschter Ressourcen</translation>
        </message>
        <message>
            <source>Architect dependency tracking types</source>
            <translation>Abhängigkeiten: Typen</translation>
        </message>
        <message>
            <source>Architect dependency tracking updated resource consumers</source>
            <translation>Abhängigkeiten: Verwender geänderter Ressourcen</translation>
        </message>
        <message>
            <source>Architect emergency groups</source>
            <translation>Notfallgruppen</translation>
        </message>
        <message>
            <source>Architect emergency groups division views</source>
            <translation>Notfallgruppen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Architect grammars</source>
            <translation>Grammatiken</translation>
        </message>
        <message>
            <source>Architect grammar</source>
            <translation>Eine Grammatik</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>Grammatik</translation>
        </message>
        <message>
            <source>grammars</source>
            <translation>Grammatiken</translation>
        </message>
        <message>
            <source>Architect IVRs</source>
            <translation>IVRs</translation>
        </message>
        <message>
            <source>Architect IVRs division views</source>
            <translation>IVRs (Divisionssicht)</translation>
        </message>
        <message>
            <source>Architect prompts</source>
            <translation>Ansagen</translation>
        </message>
        <message>
            <source>Prompt history</source>
            <translation>Verlauf einer Ansage</translation>
        </message>
        <message>
            <source>prompt</source>
            <translation>Ansage</translation>
        </message>
        <message>
            <source>prompts</source>
            <translation>Ansagen</translation>
        </message>
        <message>
            <source>history</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Prompt resources</source>
            <translation>Ressourcen einer Ansage</translation>
        </message>
        <message>
            <source>Architect schedule groups</source>
            <translation>Zeitplangruppen</translation>
        </message>
        <message>
            <source>Architect schedule groups division views</source>
            <translation>Zeitplangruppen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Architect schedules</source>
            <translation>Zeitpläne</translation>
        </message>
        <message>
            <source>Architect schedules division views</source>
            <translation>Zeitpläne (Divisionssicht)</translation>
        </message>
        <message>
            <source>Architect system prompts</source>
            <translation>Systemansagen</translation>
        </message>
        <message>
            <source>Architect system prompt</source>
            <translation>Eine Systemansage</translation>
        </message>
        <message>
            <source>System prompt history</source>
            <translation>Verlauf einer Systemansage</translation>
        </message>
        <message>
            <source>System prompt resources</source>
            <translation>Ressourcen einer Systemansage</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>Assistants agent checklists</source>
            <translation>Agenten-Checklisten der Assistenten</translation>
        </message>
        <message>
            <source>Assistants agent checklists languages</source>
            <translation>Sprachen der Agenten-Checklisten</translation>
        </message>
        <message>
            <source>Assistants copilot feature support</source>
            <translation>Unterstützte Copilot-Funktionen</translation>
        </message>
        <message>
            <source>Assistants queues</source>
            <translation>Warteschlangen aller Assistenten</translation>
        </message>
        <message>
            <source>Assistant queues</source>
            <translation>Warteschlangen eines Assistenten</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>assistants</source>
            <translation>Assistenten</translation>
        </message>
        <message>
            <source>Queue users query</source>
            <translation>Benutzer einer Assistenten-Warteschlange (Abfrage)</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <source>queues</source>
            <translation>Warteschlangen</translation>
        </message>
        <message>
            <source>Assistant variations</source>
            <translation>Varianten eines Assistenten</translation>
        </message>
        <message>
            <source>Audits (history)</source>
            <translation>Prüfprotokolle (Verlauf)</translation>
        </message>
        <message>
            <source>Audits</source>
            <translation>Prüfprotokolle</translation>
        </message>
        <message>
            <source>Who changed what, up to a year back; a query of the server for every thirty days.</source>
            <translation>Wer was geändert hat, bis zu einem Jahr zurück; je dreißig Tage eine Abfrage des Servers.</translation>
        </message>
        <message>
            <source>Audits (last 14 days)</source>
            <translation>Prüfprotokolle (letzte 14 Tage)</translation>
        </message>
        <message>
            <source>Who changed what, within the last fourteen days.</source>
            <translation>Wer was geändert hat, in den letzten vierzehn Tagen.</translation>
        </message>
        <message>
            <source>Audits query realtime service mapping</source>
            <translation>Prüfprotokolle: Dienste (Echtzeit)</translation>
        </message>
        <message>
            <source>Audits query service mapping</source>
            <translation>Prüfprotokolle: Dienste</translation>
        </message>
        <message>
            <source>Audits query results</source>
            <translation>Prüfprotokolle (Abfrageergebnisse)</translation>
        </message>
        <message>
            <source>transaction</source>
            <translation>Transaktion</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>Divisionen</translation>
        </message>
        <message>
            <source>Authorization</source>
            <translation>Autorisierung</translation>
        </message>
        <message>
            <source>Divisions that access is granted by.</source>
            <translation>Divisionen, nach denen Zugriff gewährt wird.</translation>
        </message>
        <message>
            <source>Authorization divisions deleted</source>
            <translation>Gelöschte Divisionen</translation>
        </message>
        <message>
            <source>Authorization divisions query</source>
            <translation>Divisionen (Abfrage)</translation>
        </message>
        <message>
            <source>Division grants</source>
            <translation>Zuweisungen einer Division</translation>
        </message>
        <message>
            <source>division</source>
            <translation>Division</translation>
        </message>
        <message>
            <source>divisions</source>
            <translation>Divisionen</translation>
        </message>
        <message>
            <source>Authorization divisions permitted me</source>
            <translation>Mir erlaubte Divisionen</translation>
        </message>
        <message>
            <source>Authorization divisions permitted paged me</source>
            <translation>Mir erlaubte Divisionen (seitenweise)</translation>
        </message>
        <message>
            <source>Authorization divisions permitted paged</source>
            <translation>Einem Benutzer erlaubte Divisionen (seitenweise)</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>Subjekt</translation>
        </message>
        <message>
            <source>Authorization permissions</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>Authorization policies</source>
            <translation>Autorisierungsrichtlinien</translation>
        </message>
        <message>
            <source>Authorization policies subject</source>
            <translation>Autorisierungsrichtlinien eines Subjekts</translation>
        </message>
        <message>
            <source>Authorization policies targets</source>
            <translation>Ziele der Autorisierungsrichtlinien</translation>
        </message>
        <message>
            <source>Authorization policies target</source>
            <translation>Autorisierungsrichtlinien eines Ziels</translation>
        </message>
        <message>
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Policy attributes</source>
            <translation>Attribute einer Richtlinie</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>Richtlinie</translation>
        </message>
        <message>
            <source>policies</source>
            <translation>Richtlinien</translation>
        </message>
        <message>
            <source>Authorization products</source>
            <translation>Produkte</translation>
        </message>
        <message>
            <source>Authorization roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Role subject grants</source>
            <translation>Zuweisungen einer Rolle</translation>
        </message>
        <message>
            <source>role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>Role users</source>
            <translation>Benutzer einer Rolle</translation>
        </message>
        <message>
            <source>Authorization subjects me</source>
            <translation>Meine Rollen und Zuweisungen</translation>
        </message>
        <message>
            <source>Authorization subject</source>
            <translation>Rollen und Zuweisungen eines Subjekts</translation>
        </message>
        <message>
            <source>Billing contracts</source>
            <translation>Abrechnungsverträge</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Billing contracts invoices</source>
            <translation>Rechnungen der Verträge</translation>
        </message>
        <message>
            <source>Invoice lines</source>
            <translation>Positionen einer Rechnung</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>Rechnungen</translation>
        </message>
        <message>
            <source>Business rules decision tables</source>
            <translation>Entscheidungstabellen</translation>
        </message>
        <message>
            <source>Business rules</source>
            <translation>Geschäftsregeln</translation>
        </message>
        <message>
            <source>Business rules decision tables search</source>
            <translation>Entscheidungstabellen (Suche)</translation>
        </message>
        <message>
            <source>Decision table exports</source>
            <translation>Exporte einer Entscheidungstabelle</translation>
        </message>
        <message>
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>Decision table imports</source>
            <translation>Importe einer Entscheidungstabelle</translation>
        </message>
        <message>
            <source>Decision table versions</source>
            <translation>Versionen einer Entscheidungstabelle</translation>
        </message>
        <message>
            <source>Decision table rows</source>
            <translation>Zeilen einer Entscheidungstabelle</translation>
        </message>
        <message>
            <source>table version</source>
            <translation>Tabellenversion</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Decision table rows search</source>
            <translation>Zeilen einer Entscheidungstabelle (Suche)</translation>
        </message>
        <message>
            <source>Business rules schemas</source>
            <translation>Schemas der Geschäftsregeln</translation>
        </message>
        <message>
            <source>Business rules schemas core types</source>
            <translation>Grundtypen der Geschäftsregel-Schemas</translation>
        </message>
        <message>
            <source>Business rules schema versions</source>
            <translation>Versionen eines Geschäftsregel-Schemas</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>schemas</source>
            <translation>Schemas</translation>
        </message>
        <message>
            <source>Case management case plans</source>
            <translation>Fallpläne</translation>
        </message>
        <message>
            <source>Case management</source>
            <translation>Fallmanagement</translation>
        </message>
        <message>
            <source>Case management case plans query</source>
            <translation>Fallpläne (Abfrage)</translation>
        </message>
        <message>
            <source>Case plan data schemas</source>
            <translation>Datenschemas eines Fallplans</translation>
        </message>
        <message>
            <source>caseplan</source>
            <translation>Fallplan</translation>
        </message>
        <message>
            <source>plans</source>
            <translation>Plänen</translation>
        </message>
        <message>
            <source>version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Case plan intake settings</source>
            <translation>Aufnahmeeinstellungen eines Fallplans</translation>
        </message>
        <message>
            <source>Case plan stage plans</source>
            <translation>Phasenpläne eines Fallplans</translation>
        </message>
        <message>
            <source>Stage plan step plans</source>
            <translation>Schrittpläne eines Phasenplans</translation>
        </message>
        <message>
            <source>stageplan</source>
            <translation>Phasenplan</translation>
        </message>
        <message>
            <source>Case management cases associations query</source>
            <translation>Verknüpfungen von Fällen (Abfrage)</translation>
        </message>
        <message>
            <source>Case management cases external contact</source>
            <translation>Fälle eines externen Kontakts</translation>
        </message>
        <message>
            <source>external contact</source>
            <translation>externer Kontakt</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>Kontakten</translation>
        </message>
        <message>
            <source>Case management cases query jobs</source>
            <translation>Fälle (Auftrag)</translation>
        </message>
        <message>
            <source>Case management cases query job results</source>
            <translation>Fälle (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Case associations</source>
            <translation>Verknüpfungen eines Falls</translation>
        </message>
        <message>
            <source>case</source>
            <translation>Fall</translation>
        </message>
        <message>
            <source>Case comments</source>
            <translation>Kommentare eines Falls</translation>
        </message>
        <message>
            <source>Case stages</source>
            <translation>Phasen eines Falls</translation>
        </message>
        <message>
            <source>Stage steps</source>
            <translation>Schritte einer Phase</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>stages</source>
            <translation>Phasen</translation>
        </message>
        <message>
            <source>Chat room messages</source>
            <translation>Nachrichten eines Chatraums</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>room jid</source>
            <translation>JID des Raums</translation>
        </message>
        <message>
            <source>Chat room messages by id</source>
            <translation>Nachrichten eines Chatraums nach ID</translation>
        </message>
        <message>
            <source>message ids</source>
            <translation>Nachrichten-IDs</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Chat room participants</source>
            <translation>Teilnehmer eines Chatraums</translation>
        </message>
        <message>
            <source>Chat thread messages</source>
            <translation>Nachrichten eines Chatverlaufs</translation>
        </message>
        <message>
            <source>thread</source>
            <translation>Chatverlauf</translation>
        </message>
        <message>
            <source>Chats user</source>
            <translation>Chat mit einem Benutzer</translation>
        </message>
        <message>
            <source>Chat user messages</source>
            <translation>Chatnachrichten mit einem Benutzer</translation>
        </message>
        <message>
            <source>Chat user messages by id</source>
            <translation>Chatnachrichten mit einem Benutzer nach ID</translation>
        </message>
        <message>
            <source>Coaching appointments</source>
            <translation>Coaching-Termine</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>Coaching appointments aggregates query</source>
            <translation>Aggregate: Coaching-Termine (Abfrage)</translation>
        </message>
        <message>
            <source>Coaching appointments me</source>
            <translation>Meine Coaching-Termine</translation>
        </message>
        <message>
            <source>Appointment annotations</source>
            <translation>Anmerkungen zu einem Coaching-Termin</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>Termin</translation>
        </message>
        <message>
            <source>appointments</source>
            <translation>Terminen</translation>
        </message>
        <message>
            <source>Appointment statuses</source>
            <translation>Statusverlauf eines Coaching-Termins</translation>
        </message>
        <message>
            <source>Coaching notifications</source>
            <translation>Coaching-Benachrichtigungen</translation>
        </message>
        <message>
            <source>Coaching schedule slots query</source>
            <translation>Freie Zeiten für Coaching (Abfrage)</translation>
        </message>
        <message>
            <source>Content management documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Content management</source>
            <translation>Inhaltsverwaltung</translation>
        </message>
        <message>
            <source>Content management query</source>
            <translation>Inhalte (Abfrage)</translation>
        </message>
        <message>
            <source>Content management query by post</source>
            <translation>Inhalte (Abfrage mit POST)</translation>
        </message>
        <message>
            <source>Content management security profiles</source>
            <translation>Sicherheitsprofile der Inhalte</translation>
        </message>
        <message>
            <source>Content management security profile</source>
            <translation>Sicherheitsprofil der Inhalte</translation>
        </message>
        <message>
            <source>security profile</source>
            <translation>Sicherheitsprofil</translation>
        </message>
        <message>
            <source>profiles</source>
            <translation>Profilen</translation>
        </message>
        <message>
            <source>Content management shares</source>
            <translation>Freigaben der Inhalte</translation>
        </message>
        <message>
            <source>Content management status</source>
            <translation>Status der Inhaltsverwaltung</translation>
        </message>
        <message>
            <source>Content management usage</source>
            <translation>Nutzung der Inhaltsverwaltung</translation>
        </message>
        <message>
            <source>Content management workspaces</source>
            <translation>Arbeitsbereiche</translation>
        </message>
        <message>
            <source>Workspace documents</source>
            <translation>Dokumente eines Arbeitsbereichs</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>Arbeitsbereich</translation>
        </message>
        <message>
            <source>workspaces</source>
            <translation>Arbeitsbereichen</translation>
        </message>
        <message>
            <source>Workspace members</source>
            <translation>Mitglieder eines Arbeitsbereichs</translation>
        </message>
        <message>
            <source>Workspace tag values</source>
            <translation>Schlagwörter eines Arbeitsbereichs</translation>
        </message>
        <message>
            <source>Workspace tag values query</source>
            <translation>Schlagwörter eines Arbeitsbereichs (Abfrage)</translation>
        </message>
        <message>
            <source>Workspace tag value</source>
            <translation>Schlagwort eines Arbeitsbereichs</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>values</source>
            <translation>Schlagwörtern</translation>
        </message>
        <message>
            <source>Active conversations</source>
            <translation>Aktive Konversationen</translation>
        </message>
        <message>
            <source>Conversations callbacks</source>
            <translation>Aktive Rückrufe</translation>
        </message>
        <message>
            <source>Conversations callback participant wrapup codes</source>
            <translation>Nachbearbeitungscodes eines Rückruf-Teilnehmers</translation>
        </message>
        <message>
            <source>conversation</source>
            <translation>Konversation</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Conversations calls</source>
            <translation>Aktive Anrufe</translation>
        </message>
        <message>
            <source>Conversations calls history</source>
            <translation>Anrufverlauf</translation>
        </message>
        <message>
            <source>Conversations call participant wrapup codes</source>
            <translation>Nachbearbeitungscodes eines Anruf-Teilnehmers</translation>
        </message>
        <message>
            <source>Conversations cobrowse sessions</source>
            <translation>Co-Browsing-Sitzungen</translation>
        </message>
        <message>
            <source>Conversations cobrowse session participant wrapup codes</source>
            <translation>Nachbearbeitungscodes eines Co-Browsing-Teilnehmers</translation>
        </message>
        <message>
            <source>Conversations custom attributes schemas</source>
            <translation>Schemas eigener Konversationsattribute</translation>
        </message>
        <message>
            <source>Conversations custom attributes schemas core types</source>
            <translation>Grundtypen der Schemas eigener Konversationsattribute</translation>
        </message>
        <message>
            <source>Conversations custom attributes schema versions</source>
            <translation>Versionen eines Schemas eigener Konversationsattribute</translation>
        </message>
        <message>
            <source>Conversations custom attributes search</source>
            <translation>Eigene Attribute von Konversationen (Suche)</translation>
        </message>
        <message>
            <source>Conversations emails</source>
            <translation>Aktive E-Mails</translation>
        </message>
        <message>
            <source>Email messages</source>
            <translation>Nachrichten einer E-Mail-Konversation</translation>
        </message>
        <message>
            <source>Conversations email participant wrapup codes</source>
            <translation>Nachbearbeitungscodes eines E-Mail-Teilnehmers</translation>
        </message>
        <message>
            <source>Conversations internal messages</source>
            <translation>Interne Nachrichten</translation>
        </message>
        <message>
            <source>Conversations key configurations</source>
            <translation>Schlüsselkonfigurationen der Konversationen</translation>
        </message>
        <message>
            <source>Conversations messages</source>
            <translation>Aktive Nachrichten-Konversationen</translation>
        </message>
        <message>
            <source>Conversations messages cached media</source>
            <translation>Zwischengespeicherte Medien der Nachrichten</translation>
        </message>
        <message>
            <source>Communication messages media</source>
            <translation>Medien einer Nachrichten-Kommunikation</translation>
        </message>
        <message>
            <source>communication</source>
            <translation>Kommunikation</translation>
        </message>
        <message>
            <source>Conversations message participant wrapup codes</source>
            <translation>Nachbearbeitungscodes eines Nachrichten-Teilnehmers</translation>
        </message>
        <message>
            <source>Conversations messaging facebook permissions</source>
            <translation>Facebook-Rechte für Messaging</translation>
        </message>
        <message>
            <source>Conversations messaging integrations</source>
            <translation>Messaging-Integrationen</translation>
        </message>
        <message>
            <source>Conversations messaging integrations apple</source>
            <translation>Messaging-Integrationen: Apple</translation>
        </message>
        <message>
            <source>Conversations messaging integrations facebook</source>
            <translation>Messaging-Integrationen: Facebook</translation>
        </message>
        <message>
            <source>Conversations messaging integrations instagram</source>
            <translation>Messaging-Integrationen: Instagram</translation>
        </message>
        <message>
            <source>Conversations messaging integrations open</source>
            <translation>Messaging-Integrationen: Open Messaging</translation>
        </message>
        <message>
            <source>Conversations messaging integrations open extensions google business profile oauth settings</source>
            <translation>Messaging-Integrationen: OAuth-Einstellungen für Google-Unternehmensprofile</translation>
        </message>
        <message>
            <source>Google business profile accounts</source>
            <translation>Konten eines Google-Unternehmensprofils</translation>
        </message>
        <message>
            <source>token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Conversations messaging integrations twitter</source>
            <translation>Messaging-Integrationen: Twitter</translation>
        </message>
        <message>
            <source>Conversations messaging integrations twitter oauth settings</source>
            <translation>Messaging-Integrationen: OAuth-Einstellungen für Twitter</translation>
        </message>
        <message>
            <source>Conversations messaging integrations whatsapp</source>
            <translation>Messaging-Integrationen: WhatsApp</translation>
        </message>
        <message>
            <source>Integration twitter oauth settings</source>
            <translation>OAuth-Einstellungen einer Twitter-Integration</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>Integration</translation>
        </message>
        <message>
            <source>twitter</source>
            <translation>Twitter-Integrationen</translation>
        </message>
        <message>
            <source>Conversations messaging settings</source>
            <translation>Messaging-Einstellungen der Konversationen</translation>
        </message>
        <message>
            <source>Conversations messaging supported content</source>
            <translation>Unterstützte Inhalte der Konversationen</translation>
        </message>
        <message>
            <source>Conversations messaging threading timeline</source>
            <translation>Zeitspanne für das Bündeln von Nachrichten</translation>
        </message>
        <message>
            <source>Conversations participants attributes search</source>
            <translation>Teilnehmerattribute (Suche)</translation>
        </message>
        <message>
            <source>Conversations summaries settings</source>
            <translation>Einstellungen der Konversationszusammenfassungen</translation>
        </message>
        <message>
            <source>Conversation access attributes</source>
            <translation>Zugriffsattribute einer Konversation</translation>
        </message>
        <message>
            <source>Conversation assistant copilot context</source>
            <translation>Copilot-Kontext einer Konversation</translation>
        </message>
        <message>
            <source>Communication agent checklists</source>
            <translation>Agenten-Checklisten einer Kommunikation</translation>
        </message>
        <message>
            <source>Communication internal messages</source>
            <translation>Interne Nachrichten einer Kommunikation</translation>
        </message>
        <message>
            <source>Conversation custom attributes</source>
            <translation>Eigene Attribute einer Konversation</translation>
        </message>
        <message>
            <source>Participant secure IVR sessions</source>
            <translation>Sichere IVR-Sitzungen eines Teilnehmers</translation>
        </message>
        <message>
            <source>Conversation participant wrapup codes</source>
            <translation>Nachbearbeitungscodes eines Konversationsteilnehmers</translation>
        </message>
        <message>
            <source>Conversation recording metadata</source>
            <translation>Aufzeichnungs-Metadaten einer Konversation</translation>
        </message>
        <message>
            <source>Conversation recordings</source>
            <translation>Aufzeichnungen einer Konversation</translation>
        </message>
        <message>
            <source>Recording annotations</source>
            <translation>Anmerkungen zu einer Aufzeichnung</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>recordings</source>
            <translation>Aufzeichnungen</translation>
        </message>
        <message>
            <source>Conversation suggestions</source>
            <translation>Vorschläge zu einer Konversation</translation>
        </message>
        <message>
            <source>Conversation summaries</source>
            <translation>Zusammenfassungen einer Konversation</translation>
        </message>
        <message>
            <source>Data extensions core types</source>
            <translation>Grundtypen der Datenerweiterungen</translation>
        </message>
        <message>
            <source>Data extensions</source>
            <translation>Datenerweiterungen</translation>
        </message>
        <message>
            <source>Data privacy masking rules</source>
            <translation>Maskierungsregeln des Datenschutzes</translation>
        </message>
        <message>
            <source>Data privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Dependencies required by</source>
            <translation>Abhängigkeiten: wovon etwas benötigt wird</translation>
        </message>
        <message>
            <source>entity type</source>
            <translation>Objekttyp</translation>
        </message>
        <message>
            <source>entity</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>Dependencies required</source>
            <translation>Abhängigkeiten: was etwas benötigt</translation>
        </message>
        <message>
            <source>Diagnostics log capture browser entries query</source>
            <translation>Browserprotokolle: Einträge (Abfrage)</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Diagnostics log capture browser users</source>
            <translation>Browserprotokolle: Benutzer</translation>
        </message>
        <message>
            <source>Documentation all search</source>
            <translation>Gesamte Dokumentation (Suche)</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>Documentation gkn search q64</source>
            <translation>Dokumentation im Genesys Knowledge Network (Suche, kodiert)</translation>
        </message>
        <message>
            <source>Documentation gkn search</source>
            <translation>Dokumentation im Genesys Knowledge Network (Suche)</translation>
        </message>
        <message>
            <source>Documentation search q64</source>
            <translation>Dokumentation (Suche, kodiert)</translation>
        </message>
        <message>
            <source>Documentation search</source>
            <translation>Dokumentation (Suche)</translation>
        </message>
        <message>
            <source>Employee engagement celebrations</source>
            <translation>Feierliche Anlässe</translation>
        </message>
        <message>
            <source>Employee engagement</source>
            <translation>Mitarbeiterengagement</translation>
        </message>
        <message>
            <source>Employee engagement recognitions</source>
            <translation>Anerkennungen</translation>
        </message>
        <message>
            <source>Employee performance external metrics definitions</source>
            <translation>Definitionen externer Kennzahlen</translation>
        </message>
        <message>
            <source>Employee performance</source>
            <translation>Mitarbeiterleistung</translation>
        </message>
        <message>
            <source>External contacts (first 1,000)</source>
            <translation>Externe Kontakte (die ersten 1.000)</translation>
        </message>
        <message>
            <source>External contacts</source>
            <translation>Externe Kontakte</translation>
        </message>
        <message>
            <source>External contacts exports</source>
            <translation>Exporte externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts schemas</source>
            <translation>Schemas externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts schemas core types</source>
            <translation>Grundtypen der Schemas externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts schema versions</source>
            <translation>Versionen eines Schemas externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts search</source>
            <translation>Externe Kontakte (Suche)</translation>
        </message>
        <message>
            <source>Contact identifiers</source>
            <translation>Kennungen eines externen Kontakts</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Contact journey segments</source>
            <translation>Journey-Segmente eines externen Kontakts</translation>
        </message>
        <message>
            <source>Contact journey sessions</source>
            <translation>Journey-Sitzungen eines externen Kontakts</translation>
        </message>
        <message>
            <source>Contact notes</source>
            <translation>Notizen zu einem externen Kontakt</translation>
        </message>
        <message>
            <source>External contacts external sources</source>
            <translation>Externe Quellen</translation>
        </message>
        <message>
            <source>External contacts graphs cluster scans</source>
            <translation>Cluster-Durchläufe der Kontaktgraphen</translation>
        </message>
        <message>
            <source>Cluster scan clusters</source>
            <translation>Cluster eines Cluster-Durchlaufs</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>Durchlauf</translation>
        </message>
        <message>
            <source>scans</source>
            <translation>Durchläufen</translation>
        </message>
        <message>
            <source>External contacts import csv settings</source>
            <translation>Einstellungen des CSV-Imports externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts import csv setting</source>
            <translation>Eine Einstellung des CSV-Imports externer Kontakte</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>External contacts import jobs</source>
            <translation>Importaufträge externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts import settings</source>
            <translation>Importeinstellungen externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts notes exports</source>
            <translation>Exporte der Notizen zu externen Kontakten</translation>
        </message>
        <message>
            <source>External organizations (first 1,000)</source>
            <translation>Externe Organisationen (die ersten 1.000)</translation>
        </message>
        <message>
            <source>External contacts organizations exports</source>
            <translation>Exporte externer Organisationen</translation>
        </message>
        <message>
            <source>External contacts organizations schemas</source>
            <translation>Schemas externer Organisationen</translation>
        </message>
        <message>
            <source>External contacts organizations schemas core types</source>
            <translation>Grundtypen der Schemas externer Organisationen</translation>
        </message>
        <message>
            <source>External contacts organizations schema versions</source>
            <translation>Versionen eines Schemas externer Organisationen</translation>
        </message>
        <message>
            <source>Organization contacts</source>
            <translation>Kontakte einer externen Organisation</translation>
        </message>
        <message>
            <source>external organization</source>
            <translation>externe Organisation</translation>
        </message>
        <message>
            <source>organizations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Organization identifiers</source>
            <translation>Kennungen einer externen Organisation</translation>
        </message>
        <message>
            <source>Organization notes</source>
            <translation>Notizen zu einer externen Organisation</translation>
        </message>
        <message>
            <source>Organization relationships</source>
            <translation>Beziehungen einer externen Organisation</translation>
        </message>
        <message>
            <source>External contacts relationships exports</source>
            <translation>Exporte der Beziehungen externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts reverse white pages lookup</source>
            <translation>Rückwärtssuche externer Kontakte</translation>
        </message>
        <message>
            <source>All external contacts, read along a cursor.</source>
            <translation>Alle externen Kontakte, entlang eines Cursors gelesen.</translation>
        </message>
        <message>
            <source>External contacts scan contacts division views all</source>
            <translation>Externe Kontakte (alle, Divisionssicht)</translation>
        </message>
        <message>
            <source>External contacts scan notes</source>
            <translation>Notizen zu externen Kontakten</translation>
        </message>
        <message>
            <source>External contacts scan notes division views all</source>
            <translation>Notizen zu externen Kontakten (alle, Divisionssicht)</translation>
        </message>
        <message>
            <source>External contacts scan organizations</source>
            <translation>Externe Organisationen</translation>
        </message>
        <message>
            <source>External contacts scan organizations division views all</source>
            <translation>Externe Organisationen (alle, Divisionssicht)</translation>
        </message>
        <message>
            <source>External contacts scan relationships</source>
            <translation>Beziehungen externer Kontakte</translation>
        </message>
        <message>
            <source>External contacts scan relationships division views all</source>
            <translation>Beziehungen externer Kontakte (alle, Divisionssicht)</translation>
        </message>
        <message>
            <source>Fax documents</source>
            <translation>Faxdokumente</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Flows data tables</source>
            <translation>Datentabellen</translation>
        </message>
        <message>
            <source>Flows data tables division views</source>
            <translation>Datentabellen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Data table import jobs</source>
            <translation>Importaufträge einer Datentabelle</translation>
        </message>
        <message>
            <source>datatable</source>
            <translation>Datentabelle</translation>
        </message>
        <message>
            <source>Data table rows</source>
            <translation>Zeilen einer Datentabelle</translation>
        </message>
        <message>
            <source>Flows division views</source>
            <translation>Abläufe (Divisionssicht)</translation>
        </message>
        <message>
            <source>Flows instances job</source>
            <translation>Auftrag zu Ablaufinstanzen</translation>
        </message>
        <message>
            <source>Flows instances query</source>
            <translation>Ablaufinstanzen (Abfrage)</translation>
        </message>
        <message>
            <source>Flows instances settings log levels</source>
            <translation>Protokollstufen der Ablaufinstanzen</translation>
        </message>
        <message>
            <source>Flows instance</source>
            <translation>Eine Ablaufinstanz</translation>
        </message>
        <message>
            <source>instance</source>
            <translation>Instanz</translation>
        </message>
        <message>
            <source>Flows lookup</source>
            <translation>Abläufe nachschlagen</translation>
        </message>
        <message>
            <source>Flows milestones</source>
            <translation>Meilensteine der Abläufe</translation>
        </message>
        <message>
            <source>Flows milestones division views</source>
            <translation>Meilensteine der Abläufe (Divisionssicht)</translation>
        </message>
        <message>
            <source>Flows outcomes</source>
            <translation>Ergebnisse der Abläufe</translation>
        </message>
        <message>
            <source>Flows outcomes division views</source>
            <translation>Ergebnisse der Abläufe (Divisionssicht)</translation>
        </message>
        <message>
            <source>Flows validate job</source>
            <translation>Auftrag zur Prüfung eines Ablaufs</translation>
        </message>
        <message>
            <source>Flow history</source>
            <translation>Verlauf eines Ablaufs</translation>
        </message>
        <message>
            <source>flow</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>flows</source>
            <translation>Abläufen</translation>
        </message>
        <message>
            <source>Flow versions</source>
            <translation>Versionen eines Ablaufs</translation>
        </message>
        <message>
            <source>Flow version health</source>
            <translation>Zustand einer Ablaufversion</translation>
        </message>
        <message>
            <source>Gamification contests</source>
            <translation>Wettbewerbe</translation>
        </message>
        <message>
            <source>Gamification</source>
            <translation>Gamification</translation>
        </message>
        <message>
            <source>Gamification contests me</source>
            <translation>Meine Wettbewerbe</translation>
        </message>
        <message>
            <source>Contest agents scores</source>
            <translation>Punktzahlen der Agenten in einem Wettbewerb</translation>
        </message>
        <message>
            <source>contest</source>
            <translation>Wettbewerb</translation>
        </message>
        <message>
            <source>contests</source>
            <translation>Wettbewerben</translation>
        </message>
        <message>
            <source>Contest agents scores me</source>
            <translation>Meine Punktzahlen in einem Wettbewerb</translation>
        </message>
        <message>
            <source>Contest agents scores trends</source>
            <translation>Punkteverlauf der Agenten in einem Wettbewerb</translation>
        </message>
        <message>
            <source>Contest agents scores trends me</source>
            <translation>Mein Punkteverlauf in einem Wettbewerb</translation>
        </message>
        <message>
            <source>Gamification insights</source>
            <translation>Leistungseinblicke</translation>
        </message>
        <message>
            <source>Gamification insights managers</source>
            <translation>Leistungseinblicke für Führungskräfte</translation>
        </message>
        <message>
            <source>Gamification leaderboard all best points</source>
            <translation>Bestenliste: alle Bestwerte</translation>
        </message>
        <message>
            <source>Gamification leaderboard best points</source>
            <translation>Bestenliste: Bestwerte</translation>
        </message>
        <message>
            <source>Gamification metric definitions</source>
            <translation>Definitionen der Leistungskennzahlen</translation>
        </message>
        <message>
            <source>Gamification profiles</source>
            <translation>Leistungsprofile</translation>
        </message>
        <message>
            <source>Gamification profiles users me query</source>
            <translation>Meine Leistungsprofile (Abfrage)</translation>
        </message>
        <message>
            <source>User gamification profiles</source>
            <translation>Leistungsprofile eines Benutzers (Abfrage)</translation>
        </message>
        <message>
            <source>Profile members</source>
            <translation>Mitglieder eines Leistungsprofils</translation>
        </message>
        <message>
            <source>profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Profile metrics</source>
            <translation>Kennzahlen eines Leistungsprofils</translation>
        </message>
        <message>
            <source>Profile metrics objective details</source>
            <translation>Kennzahlen eines Leistungsprofils mit Zielen</translation>
        </message>
        <message>
            <source>Gamification scorecards</source>
            <translation>Meine Punktekarten</translation>
        </message>
        <message>
            <source>Gamification scorecards attendance</source>
            <translation>Meine Anwesenheit</translation>
        </message>
        <message>
            <source>Gamification scorecards best points</source>
            <translation>Meine Bestwerte</translation>
        </message>
        <message>
            <source>Gamification scorecards user</source>
            <translation>Punktekarten eines Benutzers</translation>
        </message>
        <message>
            <source>User attendance</source>
            <translation>Anwesenheit eines Benutzers</translation>
        </message>
        <message>
            <source>User best points</source>
            <translation>Bestwerte eines Benutzers</translation>
        </message>
        <message>
            <source>Gamification templates</source>
            <translation>Zielvorlagen</translation>
        </message>
        <message>
            <source>Gamification template</source>
            <translation>Eine Zielvorlage</translation>
        </message>
        <message>
            <source>template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>GDPR requests</source>
            <translation>DSGVO-Anfragen</translation>
        </message>
        <message>
            <source>GDPR</source>
            <translation>DSGVO</translation>
        </message>
        <message>
            <source>GDPR subjects</source>
            <translation>Betroffene Personen nach DSGVO</translation>
        </message>
        <message>
            <source>Greetings</source>
            <translation>Begrüßungen</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Verzeichnis</translation>
        </message>
        <message>
            <source>Groups of people.</source>
            <translation>Gruppen von Personen.</translation>
        </message>
        <message>
            <source>Groups search q64</source>
            <translation>Gruppen (Suche, kodiert)</translation>
        </message>
        <message>
            <source>Groups search</source>
            <translation>Gruppen (Suche)</translation>
        </message>
        <message>
            <source>Group greetings</source>
            <translation>Begrüßungen einer Gruppe</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Group individuals</source>
            <translation>Einzelne Personen einer Gruppe</translation>
        </message>
        <message>
            <source>Group members</source>
            <translation>Mitglieder einer Gruppe</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Leitfäden</translation>
        </message>
        <message>
            <source>Guide job</source>
            <translation>Auftrag eines Leitfadens</translation>
        </message>
        <message>
            <source>guide</source>
            <translation>Leitfaden</translation>
        </message>
        <message>
            <source>guides</source>
            <translation>Leitfäden</translation>
        </message>
        <message>
            <source>Identity providers</source>
            <translation>Identitätsanbieter</translation>
        </message>
        <message>
            <source>Sign-on</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>Infrastructure as code accelerators</source>
            <translation>Beschleuniger für Infrastruktur als Code</translation>
        </message>
        <message>
            <source>Infrastructure as code</source>
            <translation>Infrastruktur als Code</translation>
        </message>
        <message>
            <source>Infrastructure as code jobs</source>
            <translation>Aufträge für Infrastruktur als Code</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integrationen</translation>
        </message>
        <message>
            <source>Integrations actions</source>
            <translation>Datenaktionen</translation>
        </message>
        <message>
            <source>Integrations actions categories</source>
            <translation>Kategorien der Datenaktionen</translation>
        </message>
        <message>
            <source>Integrations actions certificates</source>
            <translation>Zertifikate der Datenaktionen</translation>
        </message>
        <message>
            <source>Integrations actions certificates trust store</source>
            <translation>Vertrauensspeicher der Datenaktionen</translation>
        </message>
        <message>
            <source>Integrations actions drafts</source>
            <translation>Entwürfe der Datenaktionen</translation>
        </message>
        <message>
            <source>Integrations actions functions runtimes</source>
            <translation>Laufzeitumgebungen der Funktionen</translation>
        </message>
        <message>
            <source>Action draft function</source>
            <translation>Funktion eines Datenaktionsentwurfs</translation>
        </message>
        <message>
            <source>action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <source>Action draft validation</source>
            <translation>Prüfung eines Datenaktionsentwurfs</translation>
        </message>
        <message>
            <source>Action function</source>
            <translation>Funktion einer Datenaktion</translation>
        </message>
        <message>
            <source>Integrations bot connector integration id bots</source>
            <translation>Bots einer Bot-Connector-Integration</translation>
        </message>
        <message>
            <source>Integrations bot connector integration id bots summaries</source>
            <translation>Bots einer Bot-Connector-Integration (Übersicht)</translation>
        </message>
        <message>
            <source>Bot versions</source>
            <translation>Versionen eines Bots</translation>
        </message>
        <message>
            <source>bot</source>
            <translation>Bot</translation>
        </message>
        <message>
            <source>bots</source>
            <translation>Bots</translation>
        </message>
        <message>
            <source>Integrations bot connectors integration id bots</source>
            <translation>Bots eines digitalen Bot Connectors</translation>
        </message>
        <message>
            <source>Integrations bot connectors integration id bots summaries</source>
            <translation>Bots eines digitalen Bot Connectors (Übersicht)</translation>
        </message>
        <message>
            <source>Integrations client apps</source>
            <translation>Client-Anwendungen</translation>
        </message>
        <message>
            <source>Integrations credentials</source>
            <translation>Zugangsdaten</translation>
        </message>
        <message>
            <source>Integrations credentials listing</source>
            <translation>Zugangsdaten (Auflistung)</translation>
        </message>
        <message>
            <source>Integrations credentials types</source>
            <translation>Typen der Zugangsdaten</translation>
        </message>
        <message>
            <source>Integrations speech audio connector</source>
            <translation>Audio-Connector-Integrationen</translation>
        </message>
        <message>
            <source>Integrations speech dialogflow agents</source>
            <translation>Dialogflow-Agenten</translation>
        </message>
        <message>
            <source>Integrations speech dialogflowcx agents</source>
            <translation>Dialogflow-CX-Agenten</translation>
        </message>
        <message>
            <source>Integrations speech lex bot aliases</source>
            <translation>Aliase eines Lex-Bots</translation>
        </message>
        <message>
            <source>Integrations speech lex bots</source>
            <translation>Lex-Bots</translation>
        </message>
        <message>
            <source>Integrations speech lexv2 bot aliases</source>
            <translation>Aliase eines Lex-V2-Bots</translation>
        </message>
        <message>
            <source>Integrations speech lexv2 bots</source>
            <translation>Lex-V2-Bots</translation>
        </message>
        <message>
            <source>Nuance bots</source>
            <translation>Nuance-Bots</translation>
        </message>
        <message>
            <source>nuance integration</source>
            <translation>Nuance-Integration</translation>
        </message>
        <message>
            <source>Nuance bots by job</source>
            <translation>Nuance-Bots (als Auftrag)</translation>
        </message>
        <message>
            <source>Integrations speech nuance bots job results</source>
            <translation>Nuance-Bots (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Nuance bot by job</source>
            <translation>Ein Nuance-Bot (als Auftrag)</translation>
        </message>
        <message>
            <source>Integrations speech stt engines</source>
            <translation>Spracherkennungs-Engines</translation>
        </message>
        <message>
            <source>Integrations speech tts engines</source>
            <translation>Sprachausgabe-Engines</translation>
        </message>
        <message>
            <source>Engine voices</source>
            <translation>Stimmen einer Sprachausgabe-Engine</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>engines</source>
            <translation>Engines</translation>
        </message>
        <message>
            <source>Integrations speech tts settings</source>
            <translation>Einstellungen der Sprachausgabe</translation>
        </message>
        <message>
            <source>Integrations types</source>
            <translation>Integrationstypen</translation>
        </message>
        <message>
            <source>Integrations unified communications client apps</source>
            <translation>Client-Anwendungen für Unified Communications</translation>
        </message>
        <message>
            <source>Integrations user apps</source>
            <translation>Anwendungen für Benutzer</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Eine Integration</translation>
        </message>
        <message>
            <source>integrations</source>
            <translation>Integrationen</translation>
        </message>
        <message>
            <source>Intents assignments external contact</source>
            <translation>Absichtszuordnungen eines externen Kontakts</translation>
        </message>
        <message>
            <source>Intents</source>
            <translation>Absichten</translation>
        </message>
        <message>
            <source>Intents categories</source>
            <translation>Absichtskategorien</translation>
        </message>
        <message>
            <source>Intents customer intents</source>
            <translation>Kundenabsichten</translation>
        </message>
        <message>
            <source>Customer intent source intents</source>
            <translation>Quellabsichten einer Kundenabsicht</translation>
        </message>
        <message>
            <source>customer intent</source>
            <translation>Kundenabsicht</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>Absichten</translation>
        </message>
        <message>
            <source>Intents source intents</source>
            <translation>Quellabsichten</translation>
        </message>
        <message>
            <source>Ip ranges</source>
            <translation>IP-Bereiche</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Journey action maps</source>
            <translation>Aktionspläne der Journey</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Customer Journey</translation>
        </message>
        <message>
            <source>Journey action maps estimates jobs</source>
            <translation>Schätzungen für Aktionspläne (Auftrag)</translation>
        </message>
        <message>
            <source>Journey action targets</source>
            <translation>Aktionsziele der Journey</translation>
        </message>
        <message>
            <source>Journey action templates</source>
            <translation>Aktionsvorlagen der Journey</translation>
        </message>
        <message>
            <source>Journey deployment customer ping</source>
            <translation>Lebenszeichen eines Besuchers einer Bereitstellung</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>Bereitstellung</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>Bereitstellungen</translation>
        </message>
        <message>
            <source>customer cookie</source>
            <translation>Kunden-Cookie</translation>
        </message>
        <message>
            <source>Journey external events configurations</source>
            <translation>Konfigurationen externer Ereignisse</translation>
        </message>
        <message>
            <source>Journey external events schemas</source>
            <translation>Schemas externer Ereignisse</translation>
        </message>
        <message>
            <source>Journey external events schemas core types</source>
            <translation>Grundtypen der Schemas externer Ereignisse</translation>
        </message>
        <message>
            <source>Journey external events schema versions</source>
            <translation>Versionen eines Schemas externer Ereignisse</translation>
        </message>
        <message>
            <source>Journey flows paths query</source>
            <translation>Pfade durch Abläufe (Abfrage)</translation>
        </message>
        <message>
            <source>Journey outcomes</source>
            <translation>Journey-Ergebnisse</translation>
        </message>
        <message>
            <source>Journey outcomes attributions job results</source>
            <translation>Zurechnung von Journey-Ergebnissen (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Journey outcomes predictors</source>
            <translation>Prädiktoren für Journey-Ergebnisse</translation>
        </message>
        <message>
            <source>Journey segments</source>
            <translation>Journey-Segmente</translation>
        </message>
        <message>
            <source>Journey session events</source>
            <translation>Ereignisse einer Journey-Sitzung</translation>
        </message>
        <message>
            <source>session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Journey session outcome scores</source>
            <translation>Ergebniswerte einer Journey-Sitzung</translation>
        </message>
        <message>
            <source>Journey views</source>
            <translation>Journey-Ansichten</translation>
        </message>
        <message>
            <source>Journey views event definitions</source>
            <translation>Ereignisdefinitionen der Journey-Ansichten</translation>
        </message>
        <message>
            <source>Journey views event definitions external</source>
            <translation>Externe Ereignisdefinitionen der Journey-Ansichten</translation>
        </message>
        <message>
            <source>Journey views event definitions external changes</source>
            <translation>Änderungen externer Ereignisdefinitionen</translation>
        </message>
        <message>
            <source>Journey views jobs</source>
            <translation>Aufträge der Journey-Ansichten</translation>
        </message>
        <message>
            <source>Journey views jobs me</source>
            <translation>Meine Aufträge der Journey-Ansichten</translation>
        </message>
        <message>
            <source>Journey views schedules</source>
            <translation>Zeitpläne der Journey-Ansichten</translation>
        </message>
        <message>
            <source>Journey view chart results</source>
            <translation>Diagrammergebnisse einer Journey-Ansicht</translation>
        </message>
        <message>
            <source>view</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>journey version</source>
            <translation>Journey-Version</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Knowledge connections</source>
            <translation>Wissensverbindungen</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Wissen</translation>
        </message>
        <message>
            <source>Connection options</source>
            <translation>Optionen einer Wissensverbindung</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>Knowledge guest categories</source>
            <translation>Wissenskategorien für Gäste</translation>
        </message>
        <message>
            <source>Knowledge guest documents</source>
            <translation>Wissensdokumente für Gäste</translation>
        </message>
        <message>
            <source>Knowledge guest documents search</source>
            <translation>Wissensdokumente für Gäste (Suche)</translation>
        </message>
        <message>
            <source>Integration options</source>
            <translation>Optionen einer Wissensintegration</translation>
        </message>
        <message>
            <source>Knowledge bases</source>
            <translation>Wissensdatenbanken</translation>
        </message>
        <message>
            <source>Knowledge base categories</source>
            <translation>Kategorien einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>knowledge base</source>
            <translation>Wissensdatenbank</translation>
        </message>
        <message>
            <source>bases</source>
            <translation>Wissensdatenbanken</translation>
        </message>
        <message>
            <source>Knowledge base chunks search</source>
            <translation>Textabschnitte einer Wissensdatenbank (Suche)</translation>
        </message>
        <message>
            <source>Knowledge base documents</source>
            <translation>Dokumente einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge base documents feedback</source>
            <translation>Feedback zu Dokumenten einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge base documents query</source>
            <translation>Dokumente einer Wissensdatenbank (Abfrage)</translation>
        </message>
        <message>
            <source>Knowledge base documents search</source>
            <translation>Dokumente einer Wissensdatenbank (Suche)</translation>
        </message>
        <message>
            <source>Document feedback</source>
            <translation>Feedback zu einem Wissensdokument</translation>
        </message>
        <message>
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>Dokumenten</translation>
        </message>
        <message>
            <source>Document variations</source>
            <translation>Varianten eines Wissensdokuments</translation>
        </message>
        <message>
            <source>Document versions</source>
            <translation>Versionen eines Wissensdokuments</translation>
        </message>
        <message>
            <source>Document version variations</source>
            <translation>Varianten einer Version eines Wissensdokuments</translation>
        </message>
        <message>
            <source>Knowledge base labels</source>
            <translation>Labels einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge base operations</source>
            <translation>Vorgänge einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge base sources</source>
            <translation>Quellen einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge base unanswered groups</source>
            <translation>Gruppen unbeantworteter Fragen einer Wissensdatenbank</translation>
        </message>
        <message>
            <source>Knowledge search</source>
            <translation>Wissen (Suche)</translation>
        </message>
        <message>
            <source>Knowledge settings</source>
            <translation>Wissenseinstellungen</translation>
        </message>
        <message>
            <source>Knowledge sources</source>
            <translation>Wissensquellen</translation>
        </message>
        <message>
            <source>Knowledge sources synchronizations</source>
            <translation>Synchronisierungen aller Wissensquellen</translation>
        </message>
        <message>
            <source>Source synchronizations</source>
            <translation>Synchronisierungen einer Wissensquelle</translation>
        </message>
        <message>
            <source>source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Synchronization deletions</source>
            <translation>Löschungen einer Synchronisierung</translation>
        </message>
        <message>
            <source>synchronization</source>
            <translation>Synchronisierung</translation>
        </message>
        <message>
            <source>synchronizations</source>
            <translation>Synchronisierungen</translation>
        </message>
        <message>
            <source>Synchronization uploads</source>
            <translation>Hochgeladenes einer Synchronisierung</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>Language understanding domains</source>
            <translation>Sprachverständnis-Domänen</translation>
        </message>
        <message>
            <source>Language understanding</source>
            <translation>Sprachverständnis</translation>
        </message>
        <message>
            <source>Language understanding domain feedback</source>
            <translation>Feedback zu einer Sprachverständnis-Domäne</translation>
        </message>
        <message>
            <source>domain</source>
            <translation>Domäne</translation>
        </message>
        <message>
            <source>domains</source>
            <translation>Domänen</translation>
        </message>
        <message>
            <source>Language understanding domain versions</source>
            <translation>Versionen einer Sprachverständnis-Domäne</translation>
        </message>
        <message>
            <source>Language understanding version report</source>
            <translation>Bericht zu einer Version einer Sprachverständnis-Domäne</translation>
        </message>
        <message>
            <source>domain version</source>
            <translation>Domänenversion</translation>
        </message>
        <message>
            <source>Language understanding ignore phrase</source>
            <translation>Ignorierte Phrasen einer Sprache</translation>
        </message>
        <message>
            <source>language code</source>
            <translation>Sprachcode</translation>
        </message>
        <message>
            <source>Language understanding ignore topic</source>
            <translation>Ignorierte Themen einer Sprache</translation>
        </message>
        <message>
            <source>Language understanding miners</source>
            <translation>Intent Miner</translation>
        </message>
        <message>
            <source>Miner drafts</source>
            <translation>Entwürfe eines Intent Miners</translation>
        </message>
        <message>
            <source>miner</source>
            <translation>Intent Miner</translation>
        </message>
        <message>
            <source>miners</source>
            <translation>Intent Minern</translation>
        </message>
        <message>
            <source>Miner intents</source>
            <translation>Absichten eines Intent Miners</translation>
        </message>
        <message>
            <source>Miner topics</source>
            <translation>Themen eines Intent Miners</translation>
        </message>
        <message>
            <source>Language understanding settings</source>
            <translation>Einstellungen des Sprachverständnisses</translation>
        </message>
        <message>
            <source>Learning assignments</source>
            <translation>Lernzuweisungen</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Learning assignments aggregates query</source>
            <translation>Aggregate: Lernzuweisungen (Abfrage)</translation>
        </message>
        <message>
            <source>Learning assignments me</source>
            <translation>Meine Lernzuweisungen</translation>
        </message>
        <message>
            <source>Learning modules</source>
            <translation>Lernmodule</translation>
        </message>
        <message>
            <source>Learning modules assignments</source>
            <translation>Lernmodule mit Zuweisungen</translation>
        </message>
        <message>
            <source>Learning modules cover art</source>
            <translation>Titelbild eines Lernmoduls</translation>
        </message>
        <message>
            <source>cover art</source>
            <translation>Titelbild</translation>
        </message>
        <message>
            <source>Module rule</source>
            <translation>Regel eines Lernmoduls</translation>
        </message>
        <message>
            <source>module</source>
            <translation>Modul</translation>
        </message>
        <message>
            <source>modules</source>
            <translation>Modulen</translation>
        </message>
        <message>
            <source>Learning rules query</source>
            <translation>Von Lernregeln betroffene Benutzer (Abfrage)</translation>
        </message>
        <message>
            <source>Learning schedule slots query</source>
            <translation>Freie Zeiten zum Lernen (Abfrage)</translation>
        </message>
        <message>
            <source>License definitions</source>
            <translation>Lizenzdefinitionen</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>License users</source>
            <translation>Lizenzen der Benutzer</translation>
        </message>
        <message>
            <source>License user</source>
            <translation>Lizenzen eines Benutzers</translation>
        </message>
        <message>
            <source>Locations</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>Locations search q64</source>
            <translation>Standorte (Suche, kodiert)</translation>
        </message>
        <message>
            <source>Locations search</source>
            <translation>Standorte (Suche)</translation>
        </message>
        <message>
            <source>Location sublocations</source>
            <translation>Unterstandorte eines Standorts</translation>
        </message>
        <message>
            <source>location</source>
            <translation>Standort</translation>
        </message>
        <message>
            <source>locations</source>
            <translation>Standorten</translation>
        </message>
        <message>
            <source>Messaging settings</source>
            <translation>Messaging-Einstellungen</translation>
        </message>
        <message>
            <source>Messaging</source>
            <translation>Messaging</translation>
        </message>
        <message>
            <source>Messaging supported content</source>
            <translation>Unterstützte Messaging-Inhalte</translation>
        </message>
        <message>
            <source>Mobile devices</source>
            <translation>Mobilgeräte</translation>
        </message>
        <message>
            <source>Notifications available topics</source>
            <translation>Verfügbare Themen für Benachrichtigungen</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Notifications channels</source>
            <translation>Benachrichtigungskanäle</translation>
        </message>
        <message>
            <source>Channel subscriptions</source>
            <translation>Abonnements eines Benachrichtigungskanals</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>Kanälen</translation>
        </message>
        <message>
            <source>Oauth authorizations</source>
            <translation>OAuth-Autorisierungen</translation>
        </message>
        <message>
            <source>OAuth</source>
            <translation>OAuth</translation>
        </message>
        <message>
            <source>Oauth clients</source>
            <translation>OAuth-Clients</translation>
        </message>
        <message>
            <source>Oauth client usage</source>
            <translation>API-Nutzung eines OAuth-Clients (Abfrage)</translation>
        </message>
        <message>
            <source>client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Oauth client usage results</source>
            <translation>API-Nutzung eines OAuth-Clients (Abfrageergebnisse)</translation>
        </message>
        <message>
            <source>execution</source>
            <translation>Ausführung</translation>
        </message>
        <message>
            <source>Oauth scopes</source>
            <translation>OAuth-Geltungsbereiche</translation>
        </message>
        <message>
            <source>Organizations embedded integration</source>
            <translation>Eingebettete Integration der Organisation</translation>
        </message>
        <message>
            <source>Organizations ip address authentication</source>
            <translation>IP-Adressen-Authentifizierung</translation>
        </message>
        <message>
            <source>Organizations limits change requests</source>
            <translation>Anträge auf Änderung von Limits</translation>
        </message>
        <message>
            <source>Organizations limits docs</source>
            <translation>Dokumentation der Limits</translation>
        </message>
        <message>
            <source>Organizations limits docs free trial</source>
            <translation>Dokumentation der Limits (kostenlose Testversion)</translation>
        </message>
        <message>
            <source>Organizations limits namespaces</source>
            <translation>Namensräume der Limits</translation>
        </message>
        <message>
            <source>Organizations limits namespace</source>
            <translation>Limits eines Namensraums</translation>
        </message>
        <message>
            <source>namespace</source>
            <translation>Namensraum</translation>
        </message>
        <message>
            <source>Namespace defaults</source>
            <translation>Standardlimits eines Namensraums</translation>
        </message>
        <message>
            <source>Organizations whitelist</source>
            <translation>Zulassungsliste der Organisation</translation>
        </message>
        <message>
            <source>Org authorization trustees</source>
            <translation>Vertrauensnehmer</translation>
        </message>
        <message>
            <source>Trusted organisations</source>
            <translation>Vertraute Organisationen</translation>
        </message>
        <message>
            <source>Org authorization trustees audits</source>
            <translation>Vertrauensnehmer: Prüfprotokolle</translation>
        </message>
        <message>
            <source>Org authorization trustees care</source>
            <translation>Vertrauensnehmer: Genesys Care</translation>
        </message>
        <message>
            <source>Trustee cloned users</source>
            <translation>Vertrauensnehmer: geklonte Benutzer</translation>
        </message>
        <message>
            <source>trustee org</source>
            <translation>Vertrauensnehmer</translation>
        </message>
        <message>
            <source>trustees</source>
            <translation>Vertrauensnehmern</translation>
        </message>
        <message>
            <source>Trustee groups</source>
            <translation>Vertrauensnehmer: Gruppen</translation>
        </message>
        <message>
            <source>Trustee users</source>
            <translation>Vertrauensnehmer: Benutzer</translation>
        </message>
        <message>
            <source>Org authorization trustor audits</source>
            <translation>Vertrauensgeber: Prüfprotokolle</translation>
        </message>
        <message>
            <source>Org authorization trustors</source>
            <translation>Vertrauensgeber</translation>
        </message>
        <message>
            <source>Trustor cloned users</source>
            <translation>Vertrauensgeber: geklonte Benutzer</translation>
        </message>
        <message>
            <source>trustor org</source>
            <translation>Vertrauensgeber</translation>
        </message>
        <message>
            <source>trustors</source>
            <translation>Vertrauensgebern</translation>
        </message>
        <message>
            <source>Trustor groups</source>
            <translation>Vertrauensgeber: Gruppen</translation>
        </message>
        <message>
            <source>Trustor users</source>
            <translation>Vertrauensgeber: Benutzer</translation>
        </message>
        <message>
            <source>Orphan recordings</source>
            <translation>Verwaiste Aufzeichnungen</translation>
        </message>
        <message>
            <source>Outbound attempt limits</source>
            <translation>Versuchslimits</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Ausgehende Kampagnen</translation>
        </message>
        <message>
            <source>Outbound callable time sets</source>
            <translation>Sätze erlaubter Anrufzeiten</translation>
        </message>
        <message>
            <source>Outbound call analysis response sets</source>
            <translation>Reaktionssätze der Anrufanalyse</translation>
        </message>
        <message>
            <source>Outbound campaign rules</source>
            <translation>Kampagnenregeln</translation>
        </message>
        <message>
            <source>Outbound campaigns</source>
            <translation>Sprachkampagnen</translation>
        </message>
        <message>
            <source>Outbound campaigns all</source>
            <translation>Alle Kampagnen</translation>
        </message>
        <message>
            <source>Outbound campaigns all division views</source>
            <translation>Alle Kampagnen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Outbound campaigns division views</source>
            <translation>Sprachkampagnen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Outbound campaigns performance query</source>
            <translation>Leistung der Kampagnen (Abfrage)</translation>
        </message>
        <message>
            <source>Campaign agent-owned mapping preview results</source>
            <translation>Vorschau der Agentenzuordnung einer Kampagne</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>Kampagne</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>Kampagnen</translation>
        </message>
        <message>
            <source>Campaign skill combinations</source>
            <translation>Fähigkeitskombinationen einer Kampagne</translation>
        </message>
        <message>
            <source>Outbound contact list filters</source>
            <translation>Kontaktlistenfilter</translation>
        </message>
        <message>
            <source>Outbound contact lists</source>
            <translation>Kontaktlisten</translation>
        </message>
        <message>
            <source>Outbound contact lists division views</source>
            <translation>Kontaktlisten (Divisionssicht)</translation>
        </message>
        <message>
            <source>Contact list contacts bulk jobs</source>
            <translation>Massenaufträge einer Kontaktliste</translation>
        </message>
        <message>
            <source>contact list</source>
            <translation>Kontaktliste</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Contact list contacts search</source>
            <translation>Kontakte einer Kontaktliste (Suche)</translation>
        </message>
        <message>
            <source>Outbound contact list templates</source>
            <translation>Kontaktlistenvorlagen</translation>
        </message>
        <message>
            <source>Outbound digital rule sets</source>
            <translation>Digitale Regelsätze</translation>
        </message>
        <message>
            <source>Outbound DNC lists</source>
            <translation>Sperrlisten (DNC)</translation>
        </message>
        <message>
            <source>Outbound DNC lists division views</source>
            <translation>Sperrlisten (DNC, Divisionssicht)</translation>
        </message>
        <message>
            <source>Outbound events</source>
            <translation>Ereignisse der Kampagnen</translation>
        </message>
        <message>
            <source>Outbound file specification templates</source>
            <translation>Vorlagen für Dateispezifikationen</translation>
        </message>
        <message>
            <source>Outbound import templates</source>
            <translation>Importvorlagen</translation>
        </message>
        <message>
            <source>Outbound messaging campaigns</source>
            <translation>Nachrichtenkampagnen</translation>
        </message>
        <message>
            <source>Outbound messaging campaigns division views</source>
            <translation>Nachrichtenkampagnen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Outbound rule sets</source>
            <translation>Regelsätze</translation>
        </message>
        <message>
            <source>Outbound schedules campaigns</source>
            <translation>Zeitpläne der Sprachkampagnen</translation>
        </message>
        <message>
            <source>Outbound schedules email campaigns</source>
            <translation>Zeitpläne der E-Mail-Kampagnen</translation>
        </message>
        <message>
            <source>Outbound schedules messaging campaigns</source>
            <translation>Zeitpläne der Nachrichtenkampagnen</translation>
        </message>
        <message>
            <source>Outbound schedules sequences</source>
            <translation>Zeitpläne der Kampagnenfolgen</translation>
        </message>
        <message>
            <source>Outbound schedules WhatsApp campaigns</source>
            <translation>Zeitpläne der WhatsApp-Kampagnen</translation>
        </message>
        <message>
            <source>Outbound sequences</source>
            <translation>Kampagnenfolgen</translation>
        </message>
        <message>
            <source>Presence definitions</source>
            <translation>Präsenzdefinitionen</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Präsenz</translation>
        </message>
        <message>
            <source>Presences that people can set.</source>
            <translation>Präsenzen, die Personen einstellen können.</translation>
        </message>
        <message>
            <source>Presence sources</source>
            <translation>Präsenzquellen</translation>
        </message>
        <message>
            <source>Old presence definitions</source>
            <translation>Alte Präsenzdefinitionen</translation>
        </message>
        <message>
            <source>Process automation scheduled triggers</source>
            <translation>Geplante Auslöser</translation>
        </message>
        <message>
            <source>Process automation</source>
            <translation>Prozessautomatisierung</translation>
        </message>
        <message>
            <source>Process automation triggers</source>
            <translation>Auslöser</translation>
        </message>
        <message>
            <source>Process automation triggers topics</source>
            <translation>Themen für Auslöser</translation>
        </message>
        <message>
            <source>Profiles groups</source>
            <translation>Profile der Gruppen</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Profiles users</source>
            <translation>Profile der Benutzer</translation>
        </message>
        <message>
            <source>Quality agents activity</source>
            <translation>Qualität: Aktivität der Agenten</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Quality calibrations</source>
            <translation>Kalibrierungen</translation>
        </message>
        <message>
            <source>Quality audits</source>
            <translation>Qualität: Prüfprotokolle (Abfrage)</translation>
        </message>
        <message>
            <source>Quality conversations audits query results</source>
            <translation>Qualität: Prüfprotokolle (Abfrageergebnisse)</translation>
        </message>
        <message>
            <source>Conversation surveys</source>
            <translation>Umfragen zu einer Konversation</translation>
        </message>
        <message>
            <source>Quality evaluations query</source>
            <translation>Bewertungen (Abfrage)</translation>
        </message>
        <message>
            <source>Quality evaluations search</source>
            <translation>Bewertungen (Suche)</translation>
        </message>
        <message>
            <source>Quality evaluators activity</source>
            <translation>Qualität: Aktivität der Bewerter</translation>
        </message>
        <message>
            <source>Quality forms</source>
            <translation>Qualitätsformulare</translation>
        </message>
        <message>
            <source>Quality forms evaluations</source>
            <translation>Bewertungsformulare</translation>
        </message>
        <message>
            <source>Quality forms evaluations bulk</source>
            <translation>Bewertungsformulare (gesammelt)</translation>
        </message>
        <message>
            <source>Quality forms evaluations bulk contexts</source>
            <translation>Bewertungsformulare nach Kontext (gesammelt)</translation>
        </message>
        <message>
            <source>Evaluation form versions</source>
            <translation>Versionen eines Bewertungsformulars</translation>
        </message>
        <message>
            <source>form</source>
            <translation>Formular</translation>
        </message>
        <message>
            <source>evaluations</source>
            <translation>Bewertungsformularen</translation>
        </message>
        <message>
            <source>Quality forms surveys</source>
            <translation>Umfrageformulare</translation>
        </message>
        <message>
            <source>Quality forms surveys bulk</source>
            <translation>Umfrageformulare (gesammelt)</translation>
        </message>
        <message>
            <source>Quality forms surveys bulk contexts</source>
            <translation>Umfrageformulare nach Kontext (gesammelt)</translation>
        </message>
        <message>
            <source>Survey form versions</source>
            <translation>Versionen eines Umfrageformulars</translation>
        </message>
        <message>
            <source>surveys</source>
            <translation>Umfrageformularen</translation>
        </message>
        <message>
            <source>Quality form versions</source>
            <translation>Versionen eines Qualitätsformulars</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>Formularen</translation>
        </message>
        <message>
            <source>Program agent scoring rules</source>
            <translation>Regeln der Agentenbewertung eines Programms</translation>
        </message>
        <message>
            <source>program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>programs</source>
            <translation>Programmen</translation>
        </message>
        <message>
            <source>Quality published forms</source>
            <translation>Veröffentlichte Qualitätsformulare</translation>
        </message>
        <message>
            <source>Quality published forms evaluations</source>
            <translation>Veröffentlichte Bewertungsformulare</translation>
        </message>
        <message>
            <source>Quality published forms evaluations division views</source>
            <translation>Veröffentlichte Bewertungsformulare (Divisionssicht)</translation>
        </message>
        <message>
            <source>Quality published forms surveys</source>
            <translation>Veröffentlichte Umfrageformulare</translation>
        </message>
        <message>
            <source>Quality published forms surveys division views</source>
            <translation>Veröffentlichte Umfrageformulare (Divisionssicht)</translation>
        </message>
        <message>
            <source>Recording crossplatform media retention policies</source>
            <translation>Plattformübergreifende Aufbewahrungsrichtlinien</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Recording jobs</source>
            <translation>Aufzeichnungsaufträge</translation>
        </message>
        <message>
            <source>Recording job failed recordings</source>
            <translation>Fehlgeschlagene Aufzeichnungen eines Auftrags</translation>
        </message>
        <message>
            <source>jobs</source>
            <translation>Aufträgen</translation>
        </message>
        <message>
            <source>Recording key configurations</source>
            <translation>Schlüsselkonfigurationen der Aufzeichnung</translation>
        </message>
        <message>
            <source>Recording media retention policies</source>
            <translation>Aufbewahrungsrichtlinien</translation>
        </message>
        <message>
            <source>Recording keys</source>
            <translation>Aufzeichnungsschlüssel</translation>
        </message>
        <message>
            <source>Recordings retention query</source>
            <translation>Aufbewahrung von Aufzeichnungen (Abfrage)</translation>
        </message>
        <message>
            <source>Response management libraries</source>
            <translation>Antwortbibliotheken</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Response management libraries division views</source>
            <translation>Antwortbibliotheken (Divisionssicht)</translation>
        </message>
        <message>
            <source>Response management libraries query</source>
            <translation>Antwortbibliotheken (Abfrage)</translation>
        </message>
        <message>
            <source>Response management response assets search</source>
            <translation>Dateien zu Antworten (Suche)</translation>
        </message>
        <message>
            <source>Response management responses</source>
            <translation>Standardantworten</translation>
        </message>
        <message>
            <source>Response management responses division views query</source>
            <translation>Standardantworten (Abfrage, Divisionssicht)</translation>
        </message>
        <message>
            <source>Response management responses query</source>
            <translation>Standardantworten (Abfrage)</translation>
        </message>
        <message>
            <source>Routing assessments</source>
            <translation>Nutzenbewertungen des Predictive Routing</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>Routing</translation>
        </message>
        <message>
            <source>Routing assessments jobs</source>
            <translation>Nutzenbewertungen des Predictive Routing (Aufträge)</translation>
        </message>
        <message>
            <source>Routing available media types</source>
            <translation>Verfügbare Medientypen</translation>
        </message>
        <message>
            <source>Routing email domains</source>
            <translation>E-Mail-Domänen</translation>
        </message>
        <message>
            <source>Email domain DKIM</source>
            <translation>DKIM einer E-Mail-Domäne</translation>
        </message>
        <message>
            <source>Email domain mail from</source>
            <translation>Absenderdomäne (MAIL FROM) einer E-Mail-Domäne</translation>
        </message>
        <message>
            <source>Email domain verification</source>
            <translation>Überprüfung einer E-Mail-Domäne</translation>
        </message>
        <message>
            <source>Email domain routes</source>
            <translation>Routen einer E-Mail-Domäne</translation>
        </message>
        <message>
            <source>Routing email outbound domains</source>
            <translation>Ausgehende E-Mail-Domänen</translation>
        </message>
        <message>
            <source>Routing email setting</source>
            <translation>E-Mail-Einstellungen</translation>
        </message>
        <message>
            <source>Routing languages</source>
            <translation>Routing-Sprachen</translation>
        </message>
        <message>
            <source>Routing message recipients</source>
            <translation>Empfänger von Nachrichten</translation>
        </message>
        <message>
            <source>Routing predictors</source>
            <translation>Prädiktoren</translation>
        </message>
        <message>
            <source>Routing predictors key performance indicators</source>
            <translation>Leistungskennzahlen der Prädiktoren</translation>
        </message>
        <message>
            <source>Routing predictors key performance indicator types</source>
            <translation>Typen der Leistungskennzahlen der Prädiktoren</translation>
        </message>
        <message>
            <source>Predictor models</source>
            <translation>Modelle eines Prädiktors</translation>
        </message>
        <message>
            <source>predictor</source>
            <translation>Prädiktor</translation>
        </message>
        <message>
            <source>predictors</source>
            <translation>Prädiktoren</translation>
        </message>
        <message>
            <source>Predictor model features</source>
            <translation>Merkmale eines Prädiktormodells</translation>
        </message>
        <message>
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>models</source>
            <translation>Modellen</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Warteschlangen</translation>
        </message>
        <message>
            <source>Queues that interactions wait in.</source>
            <translation>Warteschlangen, in denen Interaktionen warten.</translation>
        </message>
        <message>
            <source>Routing queues division views</source>
            <translation>Warteschlangen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Routing queues division views all</source>
            <translation>Warteschlangen (alle, Divisionssicht)</translation>
        </message>
        <message>
            <source>Routing queues me</source>
            <translation>Meine Warteschlangen</translation>
        </message>
        <message>
            <source>Queue comparison periods</source>
            <translation>Vergleichszeiträume einer Warteschlange</translation>
        </message>
        <message>
            <source>Queue estimated wait time</source>
            <translation>Geschätzte Wartezeit einer Warteschlange</translation>
        </message>
        <message>
            <source>Queue estimated wait time by media type</source>
            <translation>Geschätzte Wartezeit einer Warteschlange nach Medientyp</translation>
        </message>
        <message>
            <source>media type</source>
            <translation>Medientyp</translation>
        </message>
        <message>
            <source>Queue members</source>
            <translation>Warteschlangenmitglieder</translation>
        </message>
        <message>
            <source>Members of one queue, or of every queue.</source>
            <translation>Mitglieder einer Warteschlange, oder jeder Warteschlange.</translation>
        </message>
        <message>
            <source>Queue users</source>
            <translation>Benutzer einer Warteschlange</translation>
        </message>
        <message>
            <source>Queue wrapup codes</source>
            <translation>Nachbearbeitungscodes einer Warteschlange</translation>
        </message>
        <message>
            <source>Routing skill expressions</source>
            <translation>Fähigkeitsausdrücke</translation>
        </message>
        <message>
            <source>Routing skill expressions queue</source>
            <translation>Fähigkeitsausdrücke einer Warteschlange</translation>
        </message>
        <message>
            <source>Routing skill groups</source>
            <translation>Fähigkeitengruppen</translation>
        </message>
        <message>
            <source>Skill group members</source>
            <translation>Mitglieder einer Fähigkeitengruppe</translation>
        </message>
        <message>
            <source>skill group</source>
            <translation>Fähigkeitengruppe</translation>
        </message>
        <message>
            <source>Skill group members divisions</source>
            <translation>Divisionen der Mitglieder einer Fähigkeitengruppe</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>Skills that routing matches.</source>
            <translation>Fähigkeiten, nach denen das Routing auswählt.</translation>
        </message>
        <message>
            <source>Routing sms addresses</source>
            <translation>SMS-Adressen</translation>
        </message>
        <message>
            <source>Routing sms available phone numbers</source>
            <translation>Verfügbare SMS-Rufnummern</translation>
        </message>
        <message>
            <source>Routing sms phone numbers</source>
            <translation>SMS-Rufnummern</translation>
        </message>
        <message>
            <source>Routing utilization labels</source>
            <translation>Auslastungslabels</translation>
        </message>
        <message>
            <source>Utilization label agents</source>
            <translation>Agenten eines Auslastungslabels</translation>
        </message>
        <message>
            <source>label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Wrap-up codes</source>
            <translation>Nachbearbeitungscodes</translation>
        </message>
        <message>
            <source>Codes that agents close an interaction with.</source>
            <translation>Codes, mit denen Agenten eine Interaktion abschließen.</translation>
        </message>
        <message>
            <source>Routing wrapup codes division views</source>
            <translation>Nachbearbeitungscodes (Divisionssicht)</translation>
        </message>
        <message>
            <source>Groups (SCIM, old path)</source>
            <translation>Gruppen (SCIM, alter Pfad)</translation>
        </message>
        <message>
            <source>Scim resource types</source>
            <translation>SCIM-Ressourcentypen (alter Pfad)</translation>
        </message>
        <message>
            <source>Scim schemas</source>
            <translation>SCIM-Schemas (alter Pfad)</translation>
        </message>
        <message>
            <source>Users (SCIM, old path)</source>
            <translation>Benutzer (SCIM, alter Pfad)</translation>
        </message>
        <message>
            <source>Groups (SCIM)</source>
            <translation>Gruppen (SCIM)</translation>
        </message>
        <message>
            <source>Scim v2 resource types</source>
            <translation>SCIM-Ressourcentypen</translation>
        </message>
        <message>
            <source>Scim v2 schemas</source>
            <translation>SCIM-Schemas</translation>
        </message>
        <message>
            <source>Users (SCIM)</source>
            <translation>Benutzer (SCIM)</translation>
        </message>
        <message>
            <source>Active people in the identity provider's format.</source>
            <translation>Aktive Personen im Format des Identitätsanbieters.</translation>
        </message>
        <message>
            <source>User screen monitoring sessions</source>
            <translation>Bildschirmüberwachungen eines Benutzers</translation>
        </message>
        <message>
            <source>Screen monitors</source>
            <translation>Bildschirmüberwachung</translation>
        </message>
        <message>
            <source>Scripts</source>
            <translation>Skripte</translation>
        </message>
        <message>
            <source>Scripts division views</source>
            <translation>Skripte (Divisionssicht)</translation>
        </message>
        <message>
            <source>Scripts published</source>
            <translation>Veröffentlichte Skripte</translation>
        </message>
        <message>
            <source>Scripts published division views</source>
            <translation>Veröffentlichte Skripte (Divisionssicht)</translation>
        </message>
        <message>
            <source>Published script pages</source>
            <translation>Seiten eines veröffentlichten Skripts</translation>
        </message>
        <message>
            <source>script</source>
            <translation>Skript</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlichten Skripten</translation>
        </message>
        <message>
            <source>Script pages</source>
            <translation>Seiten eines Skripts</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>Skripten</translation>
        </message>
        <message>
            <source>Search q64</source>
            <translation>Suche (kodiert)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search suggest</source>
            <translation>Suchvorschläge</translation>
        </message>
        <message>
            <source>Social media analytics aggregates jobs</source>
            <translation>Aggregate: Soziale Medien (Auftrag)</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Soziale Medien</translation>
        </message>
        <message>
            <source>Social media analytics aggregates job results</source>
            <translation>Aggregate: Soziale Medien (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Social media analytics messages jobs</source>
            <translation>Nachrichten aus sozialen Medien (Auftrag)</translation>
        </message>
        <message>
            <source>Social media analytics messages job results</source>
            <translation>Nachrichten aus sozialen Medien (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Social media escalation rules</source>
            <translation>Eskalationsregeln für soziale Medien</translation>
        </message>
        <message>
            <source>Social media topics</source>
            <translation>Themen in sozialen Medien</translation>
        </message>
        <message>
            <source>Topic data ingestion rules</source>
            <translation>Erfassungsregeln eines Themas</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Facebook ingestion rule versions</source>
            <translation>Versionen einer Erfassungsregel: Facebook</translation>
        </message>
        <message>
            <source>facebook ingestion rule</source>
            <translation>Facebook-Erfassungsregel</translation>
        </message>
        <message>
            <source>Google business profile ingestion rule versions</source>
            <translation>Versionen einer Erfassungsregel: Google-Unternehmensprofil</translation>
        </message>
        <message>
            <source>google business profile ingestion rule</source>
            <translation>Erfassungsregel für Google-Unternehmensprofile</translation>
        </message>
        <message>
            <source>Instagram ingestion rule versions</source>
            <translation>Versionen einer Erfassungsregel: Instagram</translation>
        </message>
        <message>
            <source>instagram ingestion rule</source>
            <translation>Instagram-Erfassungsregel</translation>
        </message>
        <message>
            <source>Open ingestion rule versions</source>
            <translation>Versionen einer Erfassungsregel: Open Messaging</translation>
        </message>
        <message>
            <source>open</source>
            <translation>Open-Messaging-Erfassungsregel</translation>
        </message>
        <message>
            <source>Twitter ingestion rule versions</source>
            <translation>Versionen einer Erfassungsregel: Twitter</translation>
        </message>
        <message>
            <source>twitter ingestion rule</source>
            <translation>Twitter-Erfassungsregel</translation>
        </message>
        <message>
            <source>Speech and text analytics categories</source>
            <translation>Kategorien der Sprach- und Textanalyse</translation>
        </message>
        <message>
            <source>Speech and text analytics</source>
            <translation>Sprach- und Textanalyse</translation>
        </message>
        <message>
            <source>Conversation categories</source>
            <translation>Kategorien einer Konversation</translation>
        </message>
        <message>
            <source>Communication transcript urls</source>
            <translation>Adressen der Transkripte einer Kommunikation</translation>
        </message>
        <message>
            <source>Speech and text analytics conversation summaries</source>
            <translation>Zusammenfassungen einer Konversation (Sprach- und Textanalyse)</translation>
        </message>
        <message>
            <source>Speech and text analytics dictionary feedback</source>
            <translation>Wörterbuch-Feedback</translation>
        </message>
        <message>
            <source>Speech and text programs</source>
            <translation>Programme der Sprach- und Textanalyse</translation>
        </message>
        <message>
            <source>Programs of speech and text analytics.</source>
            <translation>Programme der Sprach- und Textanalyse.</translation>
        </message>
        <message>
            <source>Speech and text analytics programs mappings</source>
            <translation>Zuordnungen der Programme</translation>
        </message>
        <message>
            <source>Speech and text analytics programs settings insights</source>
            <translation>Einblickseinstellungen der Programme</translation>
        </message>
        <message>
            <source>Speech and text analytics programs settings processing</source>
            <translation>Verarbeitungseinstellungen der Programme</translation>
        </message>
        <message>
            <source>Speech and text analytics programs transcription engines dialects</source>
            <translation>Dialekte der Transkriptions-Engines</translation>
        </message>
        <message>
            <source>Speech and text analytics programs unpublished</source>
            <translation>Unveröffentlichte Programme</translation>
        </message>
        <message>
            <source>Speech and text analytics reprocessing jobs</source>
            <translation>Aufträge zur erneuten Verarbeitung</translation>
        </message>
        <message>
            <source>Speech and text analytics sentiment dialects</source>
            <translation>Dialekte der Stimmungsanalyse</translation>
        </message>
        <message>
            <source>Speech and text analytics sentiment feedback</source>
            <translation>Feedback zur Stimmungsanalyse</translation>
        </message>
        <message>
            <source>Speech and text analytics topics</source>
            <translation>Themen der Sprach- und Textanalyse</translation>
        </message>
        <message>
            <source>Speech and text analytics topics dialects</source>
            <translation>Dialekte der Themen</translation>
        </message>
        <message>
            <source>Speech and text analytics topics general</source>
            <translation>Allgemeine Themen</translation>
        </message>
        <message>
            <source>Speech and text analytics topics general status</source>
            <translation>Status der allgemeinen Themen</translation>
        </message>
        <message>
            <source>Speech and text analytics transcripts search</source>
            <translation>Transkripte (Suche)</translation>
        </message>
        <message>
            <source>Speech and text analytics translations languages</source>
            <translation>Sprachen der Übersetzungen</translation>
        </message>
        <message>
            <source>Conversation translations</source>
            <translation>Übersetzungen einer Konversation</translation>
        </message>
        <message>
            <source>language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Telephony</source>
            <translation>Telefonie</translation>
        </message>
        <message>
            <source>System presences</source>
            <translation>Systempräsenzen</translation>
        </message>
        <message>
            <source>Task management workbins query</source>
            <translation>Arbeitskörbe (Abfrage)</translation>
        </message>
        <message>
            <source>Task management</source>
            <translation>Aufgabenmanagement</translation>
        </message>
        <message>
            <source>Workbin history</source>
            <translation>Verlauf eines Arbeitskorbs</translation>
        </message>
        <message>
            <source>workbin</source>
            <translation>Arbeitskorb</translation>
        </message>
        <message>
            <source>Workbin versions</source>
            <translation>Versionen eines Arbeitskorbs</translation>
        </message>
        <message>
            <source>Task management workitems bulk add job results</source>
            <translation>Anlegen vieler Arbeitselemente (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>bulk job</source>
            <translation>Sammelauftrag</translation>
        </message>
        <message>
            <source>Task management workitems bulk jobs users me</source>
            <translation>Meine Massenaufträge für Arbeitselemente</translation>
        </message>
        <message>
            <source>Task management workitems bulk terminate job results</source>
            <translation>Beenden vieler Arbeitselemente (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Task management workitems query</source>
            <translation>Arbeitselemente (Abfrage)</translation>
        </message>
        <message>
            <source>Task management workitems query jobs</source>
            <translation>Arbeitselemente (Auftrag)</translation>
        </message>
        <message>
            <source>Task management workitems query job results</source>
            <translation>Arbeitselemente (Auftragsergebnisse)</translation>
        </message>
        <message>
            <source>Task management workitems schemas</source>
            <translation>Schemas der Arbeitselemente</translation>
        </message>
        <message>
            <source>Task management workitems schemas core types</source>
            <translation>Grundtypen der Schemas der Arbeitselemente</translation>
        </message>
        <message>
            <source>Task management workitems schema versions</source>
            <translation>Versionen eines Schemas der Arbeitselemente</translation>
        </message>
        <message>
            <source>Workitem history</source>
            <translation>Verlauf eines Arbeitselements</translation>
        </message>
        <message>
            <source>workitem</source>
            <translation>Arbeitselement</translation>
        </message>
        <message>
            <source>Workitem user wrapups</source>
            <translation>Nachbearbeitungen eines Arbeitselements durch einen Benutzer</translation>
        </message>
        <message>
            <source>Workitem versions</source>
            <translation>Versionen eines Arbeitselements</translation>
        </message>
        <message>
            <source>Workitem wrapups</source>
            <translation>Nachbearbeitungen eines Arbeitselements</translation>
        </message>
        <message>
            <source>Task management worktypes query</source>
            <translation>Arbeitstypen (Abfrage)</translation>
        </message>
        <message>
            <source>Worktype flows date based rules</source>
            <translation>Datumsregeln der Abläufe eines Arbeitstyps</translation>
        </message>
        <message>
            <source>worktype</source>
            <translation>Arbeitstyp</translation>
        </message>
        <message>
            <source>Worktype flows on attribute change rules</source>
            <translation>Änderungsregeln der Abläufe eines Arbeitstyps</translation>
        </message>
        <message>
            <source>Worktype flows on create rules</source>
            <translation>Anlageregeln der Abläufe eines Arbeitstyps</translation>
        </message>
        <message>
            <source>Worktype history</source>
            <translation>Verlauf eines Arbeitstyps</translation>
        </message>
        <message>
            <source>Worktype statuses</source>
            <translation>Status eines Arbeitstyps</translation>
        </message>
        <message>
            <source>Worktype versions</source>
            <translation>Versionen eines Arbeitstyps</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Work teams.</source>
            <translation>Arbeitsteams.</translation>
        </message>
        <message>
            <source>Teams search</source>
            <translation>Teams (Suche)</translation>
        </message>
        <message>
            <source>Team members</source>
            <translation>Mitglieder eines Teams</translation>
        </message>
        <message>
            <source>team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>Telephony numbers routing</source>
            <translation>Routing der Rufnummern</translation>
        </message>
        <message>
            <source>Telephony organization link</source>
            <translation>Telefonieverknüpfung der Organisation</translation>
        </message>
        <message>
            <source>Telephony organization link regions</source>
            <translation>Regionen der Telefonieverknüpfung</translation>
        </message>
        <message>
            <source>Telephony prefixes</source>
            <translation>Vorwahlen</translation>
        </message>
        <message>
            <source>Telephony edges</source>
            <translation>Edges</translation>
        </message>
        <message>
            <source>Telephony edges alertable presences</source>
            <translation>Präsenzen, bei denen es klingelt</translation>
        </message>
        <message>
            <source>Telephony edges certificate authorities</source>
            <translation>Zertifizierungsstellen der Edges</translation>
        </message>
        <message>
            <source>Telephony edges DID pools</source>
            <translation>DID-Pools</translation>
        </message>
        <message>
            <source>Telephony edges DID pools DIDs</source>
            <translation>Rufnummern der DID-Pools</translation>
        </message>
        <message>
            <source>Telephony edges DIDs</source>
            <translation>DID-Rufnummern</translation>
        </message>
        <message>
            <source>Telephony edges edge groups</source>
            <translation>Edge-Gruppen</translation>
        </message>
        <message>
            <source>Telephony edges expired</source>
            <translation>Abgelaufene Edges</translation>
        </message>
        <message>
            <source>Telephony edges extension pools</source>
            <translation>Pools von Nebenstellen</translation>
        </message>
        <message>
            <source>Telephony edges extension pools division views</source>
            <translation>Pools von Nebenstellen (Divisionssicht)</translation>
        </message>
        <message>
            <source>Telephony edges extensions</source>
            <translation>Nebenstellen</translation>
        </message>
        <message>
            <source>Telephony edges line base settings</source>
            <translation>Grundeinstellungen der Leitungen</translation>
        </message>
        <message>
            <source>Telephony edges lines</source>
            <translation>Leitungen</translation>
        </message>
        <message>
            <source>Telephony edges logical interfaces</source>
            <translation>Logische Schnittstellen der Edges</translation>
        </message>
        <message>
            <source>Telephony edges media statistics conversation</source>
            <translation>Medienstatistik einer Konversation</translation>
        </message>
        <message>
            <source>Telephony edges metrics</source>
            <translation>Kennzahlen der Edges</translation>
        </message>
        <message>
            <source>Telephony edges outbound routes</source>
            <translation>Ausgehende Routen</translation>
        </message>
        <message>
            <source>Telephony edges phone base settings</source>
            <translation>Grundeinstellungen der Telefone</translation>
        </message>
        <message>
            <source>Telephony edges phone base settings available metabases</source>
            <translation>Verfügbare Vorlagen für Grundeinstellungen der Telefone</translation>
        </message>
        <message>
            <source>Telephony edges phones</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Telephony edges physical interfaces</source>
            <translation>Physische Schnittstellen der Edges</translation>
        </message>
        <message>
            <source>Telephony edges sites</source>
            <translation>Telefoniestandorte</translation>
        </message>
        <message>
            <source>Telephony edges sites search q64</source>
            <translation>Telefoniestandorte (Suche, kodiert)</translation>
        </message>
        <message>
            <source>Telephony edges sites search</source>
            <translation>Telefoniestandorte (Suche)</translation>
        </message>
        <message>
            <source>Site number plans</source>
            <translation>Rufnummernpläne eines Telefoniestandorts</translation>
        </message>
        <message>
            <source>site</source>
            <translation>Telefoniestandort</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>Telefoniestandorten</translation>
        </message>
        <message>
            <source>Site number plans classifications</source>
            <translation>Klassifizierungen der Rufnummernpläne eines Telefoniestandorts</translation>
        </message>
        <message>
            <source>Site outbound routes</source>
            <translation>Ausgehende Routen eines Telefoniestandorts</translation>
        </message>
        <message>
            <source>Site connections</source>
            <translation>Verbindungen eines Telefoniestandorts</translation>
        </message>
        <message>
            <source>Telephony edges time zones</source>
            <translation>Zeitzonen der Edges</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings</source>
            <translation>Grundeinstellungen der Trunks</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings available metabases</source>
            <translation>Verfügbare Vorlagen für Grundeinstellungen der Trunks</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings search</source>
            <translation>Grundeinstellungen der Trunks (Suche)</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings site</source>
            <translation>Grundeinstellungen der Trunks eines Telefoniestandorts</translation>
        </message>
        <message>
            <source>Telephony edges trunks</source>
            <translation>Trunks</translation>
        </message>
        <message>
            <source>Telephony edges trunks metrics</source>
            <translation>Kennzahlen der Trunks</translation>
        </message>
        <message>
            <source>Telephony edges trunks search</source>
            <translation>Trunks (Suche)</translation>
        </message>
        <message>
            <source>Edge logical interfaces</source>
            <translation>Logische Schnittstellen eines Edge</translation>
        </message>
        <message>
            <source>edge</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>edges</source>
            <translation>Edges</translation>
        </message>
        <message>
            <source>Edge physical interfaces</source>
            <translation>Physische Schnittstellen eines Edge</translation>
        </message>
        <message>
            <source>Edge software versions</source>
            <translation>Softwareversionen eines Edge</translation>
        </message>
        <message>
            <source>Edge trunks</source>
            <translation>Trunks eines Edge</translation>
        </message>
        <message>
            <source>Text bots search</source>
            <translation>Textbots (Suche)</translation>
        </message>
        <message>
            <source>Bots</source>
            <translation>Bots</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Zeitzonen</translation>
        </message>
        <message>
            <source>Usage aggregates query job</source>
            <translation>Aggregate: API-Nutzung (Auftrag)</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Nutzung</translation>
        </message>
        <message>
            <source>Oauth client usage aggregates</source>
            <translation>Aggregate: API-Nutzung eines OAuth-Clients (Auftrag)</translation>
        </message>
        <message>
            <source>Usage events aggregates query</source>
            <translation>Aggregate: Nutzungsereignisse (Abfrage)</translation>
        </message>
        <message>
            <source>Usage events definitions</source>
            <translation>Definitionen der Nutzungsereignisse</translation>
        </message>
        <message>
            <source>Usage events query</source>
            <translation>Nutzungsereignisse (Abfrage)</translation>
        </message>
        <message>
            <source>Usage query</source>
            <translation>API-Nutzung (Abfrage)</translation>
        </message>
        <message>
            <source>Usage query results</source>
            <translation>API-Nutzung (Abfrageergebnisse)</translation>
        </message>
        <message>
            <source>Usage simple search results</source>
            <translation>API-Nutzung (Ergebnisse der einfachen Suche)</translation>
        </message>
        <message>
            <source>User recordings</source>
            <translation>Benutzeraufzeichnungen</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Everyone in the directory.</source>
            <translation>Alle im Verzeichnis.</translation>
        </message>
        <message>
            <source>Users chats me</source>
            <translation>Meine Chats</translation>
        </message>
        <message>
            <source>Users custom attributes schemas</source>
            <translation>Schemas eigener Benutzerattribute</translation>
        </message>
        <message>
            <source>Users custom attributes schemas core types</source>
            <translation>Grundtypen der Schemas eigener Benutzerattribute</translation>
        </message>
        <message>
            <source>Users custom attributes schema versions</source>
            <translation>Versionen eines Schemas eigener Benutzerattribute</translation>
        </message>
        <message>
            <source>Users development activities</source>
            <translation>Entwicklungsaktivitäten</translation>
        </message>
        <message>
            <source>Users development activities aggregates query</source>
            <translation>Aggregate: Entwicklungsaktivitäten (Abfrage)</translation>
        </message>
        <message>
            <source>Users development activities me</source>
            <translation>Meine Entwicklungsaktivitäten</translation>
        </message>
        <message>
            <source>Users me verifiers</source>
            <translation>Meine Bestätigungsverfahren</translation>
        </message>
        <message>
            <source>Users presences purecloud bulk</source>
            <translation>Präsenzen von Benutzern (gesammelt)</translation>
        </message>
        <message>
            <source>User presences by source</source>
            <translation>Präsenzen von Benutzern nach Quelle (gesammelt)</translation>
        </message>
        <message>
            <source>Users (by cursor)</source>
            <translation>Benutzer (mit Cursor)</translation>
        </message>
        <message>
            <source>The same people read along a cursor, which has no upper limit.</source>
            <translation>Dieselben Personen entlang eines Cursors gelesen; das hat keine Obergrenze.</translation>
        </message>
        <message>
            <source>Users rules</source>
            <translation>Benutzerregeln</translation>
        </message>
        <message>
            <source>Users rules query</source>
            <translation>Benutzerregeln (Abfrage)</translation>
        </message>
        <message>
            <source>Users rules setting</source>
            <translation>Einstellungen der Benutzerregeln</translation>
        </message>
        <message>
            <source>rule type</source>
            <translation>Regeltyp</translation>
        </message>
        <message>
            <source>Rule dependents</source>
            <translation>Elemente, die von einer Benutzerregel abhängen</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Users (search, encoded)</source>
            <translation>Benutzer (Suche, kodiert)</translation>
        </message>
        <message>
            <source>People found by a search body in base64.</source>
            <translation>Personen, gefunden mit einer Suchanfrage in Base64.</translation>
        </message>
        <message>
            <source>Users (search)</source>
            <translation>Benutzer (Suche)</translation>
        </message>
        <message>
            <source>People found by a search body.</source>
            <translation>Personen, gefunden mit einer Suchanfrage.</translation>
        </message>
        <message>
            <source>Users search conversation target</source>
            <translation>Benutzer als Ziel einer Konversation (Suche)</translation>
        </message>
        <message>
            <source>Users search queue members manage</source>
            <translation>Benutzer für die Verwaltung von Warteschlangenmitgliedern (Suche)</translation>
        </message>
        <message>
            <source>Users search teams assign</source>
            <translation>Benutzer für die Zuweisung zu Teams (Suche)</translation>
        </message>
        <message>
            <source>User custom attributes bulk</source>
            <translation>Eigene Attribute von Benutzern (gesammelt)</translation>
        </message>
        <message>
            <source>User direct reports</source>
            <translation>Direkt unterstellte Mitarbeiter eines Benutzers</translation>
        </message>
        <message>
            <source>User external id</source>
            <translation>Externe IDs eines Benutzers</translation>
        </message>
        <message>
            <source>User favorites</source>
            <translation>Favoriten eines Benutzers</translation>
        </message>
        <message>
            <source>User greetings</source>
            <translation>Begrüßungen eines Benutzers</translation>
        </message>
        <message>
            <source>User profile skills</source>
            <translation>Profilfähigkeiten eines Benutzers</translation>
        </message>
        <message>
            <source>User queues</source>
            <translation>Warteschlangen eines Benutzers</translation>
        </message>
        <message>
            <source>User routing languages</source>
            <translation>Sprachen eines Benutzers</translation>
        </message>
        <message>
            <source>User routing skills</source>
            <translation>Fähigkeiten eines Benutzers</translation>
        </message>
        <message>
            <source>User skill groups</source>
            <translation>Fähigkeitengruppen eines Benutzers</translation>
        </message>
        <message>
            <source>User superiors</source>
            <translation>Vorgesetzte eines Benutzers</translation>
        </message>
        <message>
            <source>User trustors</source>
            <translation>Vertrauensgeber eines Benutzers</translation>
        </message>
        <message>
            <source>User verifiers</source>
            <translation>Bestätigungsverfahren eines Benutzers</translation>
        </message>
        <message>
            <source>Group voicemail messages</source>
            <translation>Voicemails einer Gruppe</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Voicemail</translation>
        </message>
        <message>
            <source>Voicemail me messages</source>
            <translation>Meine Voicemails</translation>
        </message>
        <message>
            <source>Voicemail messages</source>
            <translation>Voicemails</translation>
        </message>
        <message>
            <source>Voicemail message media</source>
            <translation>Medien einer Voicemail</translation>
        </message>
        <message>
            <source>message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Queue voicemail messages</source>
            <translation>Voicemails einer Warteschlange</translation>
        </message>
        <message>
            <source>Voicemail search q64</source>
            <translation>Voicemails (Suche, kodiert)</translation>
        </message>
        <message>
            <source>Voicemail search</source>
            <translation>Voicemails (Suche)</translation>
        </message>
        <message>
            <source>User messages</source>
            <translation>Voicemails eines Benutzers</translation>
        </message>
        <message>
            <source>Web deployments configurations</source>
            <translation>Konfigurationen der Web-Bereitstellungen</translation>
        </message>
        <message>
            <source>Web deployments</source>
            <translation>Web-Bereitstellungen</translation>
        </message>
        <message>
            <source>Configuration versions</source>
            <translation>Versionen einer Konfiguration der Web-Bereitstellungen</translation>
        </message>
        <message>
            <source>configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>configurations</source>
            <translation>Konfigurationen</translation>
        </message>
        <message>
            <source>Web messaging messages</source>
            <translation>Nachrichten des Web-Messagings</translation>
        </message>
        <message>
            <source>Web messaging</source>
            <translation>Web-Messaging</translation>
        </message>
        <message>
            <source>Workforce management adherence</source>
            <translation>Planeinhaltung</translation>
        </message>
        <message>
            <source>Workforce management</source>
            <translation>Workforce-Management</translation>
        </message>
        <message>
            <source>Workforce management adherence adjustments query</source>
            <translation>Korrekturen der Planeinhaltung (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management adherence explanations query</source>
            <translation>Erklärungen zur Planeinhaltung (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management adherence historical bulk job</source>
            <translation>Historische Planeinhaltung (Sammelauftrag)</translation>
        </message>
        <message>
            <source>Workforce management agents integrations hris query</source>
            <translation>Agenten in HRIS-Integrationen (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management agents me adherence historical job</source>
            <translation>Meine historische Planeinhaltung (Auftrag)</translation>
        </message>
        <message>
            <source>Workforce management agents opportunities query</source>
            <translation>Meine Einsatzangebote (Abfrage)</translation>
        </message>
        <message>
            <source>Agent adherence adjustments query</source>
            <translation>Korrekturen der Planeinhaltung eines Agenten (Abfrage)</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Agent adherence explanations query</source>
            <translation>Erklärungen zur Planeinhaltung eines Agenten (Abfrage)</translation>
        </message>
        <message>
            <source>Agent scheduling preferences query</source>
            <translation>Planungswünsche eines Agenten (Abfrage)</translation>
        </message>
        <message>
            <source>Agent unavailable times query</source>
            <translation>Nichtverfügbare Zeiten eines Agenten (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management business units</source>
            <translation>Geschäftseinheiten</translation>
        </message>
        <message>
            <source>Workforce management business units division views</source>
            <translation>Geschäftseinheiten (Divisionssicht)</translation>
        </message>
        <message>
            <source>Business unit activity codes</source>
            <translation>Aktivitätscodes einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>business unit</source>
            <translation>Geschäftseinheit</translation>
        </message>
        <message>
            <source>units</source>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>Business unit activity plans</source>
            <translation>Aktivitätspläne einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit activity plans jobs</source>
            <translation>Aufträge der Aktivitätspläne einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments bulk</source>
            <translation>Korrekturen der Planeinhaltung einer Geschäftseinheit (gesammelt)</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments query</source>
            <translation>Korrekturen der Planeinhaltung einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments query jobs</source>
            <translation>Korrekturen der Planeinhaltung einer Geschäftseinheit (Auftrag)</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments reason codes</source>
            <translation>Korrekturgründe einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments reason codes bulk</source>
            <translation>Korrekturgründe einer Geschäftseinheit (gesammelt)</translation>
        </message>
        <message>
            <source>Business unit adherence explanations query</source>
            <translation>Erklärungen zur Planeinhaltung einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit agent schedules search</source>
            <translation>Dienstpläne der Agenten einer Geschäftseinheit (Suche)</translation>
        </message>
        <message>
            <source>Business unit alternative shifts trades search</source>
            <translation>Wechsel in Alternativschichten einer Geschäftseinheit (Suche)</translation>
        </message>
        <message>
            <source>Business unit capacity plans</source>
            <translation>Kapazitätspläne einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Capacity plan staffing group allocations history query</source>
            <translation>Verlauf der Personalzuteilung eines Kapazitätsplans (Abfrage)</translation>
        </message>
        <message>
            <source>capacity plan</source>
            <translation>Kapazitätsplan</translation>
        </message>
        <message>
            <source>Business unit intraday planning groups</source>
            <translation>Planungsgruppen einer Geschäftseinheit im Tagesverlauf</translation>
        </message>
        <message>
            <source>Business unit management units</source>
            <translation>Verwaltungseinheiten einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit opportunities enrollments query</source>
            <translation>Anmeldungen zu Einsatzangeboten einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit opportunities external activities query</source>
            <translation>Einsatzangebote für externe Aktivitäten einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit opportunities query</source>
            <translation>Einsatzangebote einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit planning groups</source>
            <translation>Planungsgruppen einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit schedule bids</source>
            <translation>Dienstplan-Ausschreibungen einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Schedule bid groups summary</source>
            <translation>Gruppen einer Dienstplan-Ausschreibung (Übersicht)</translation>
        </message>
        <message>
            <source>bid</source>
            <translation>Ausschreibung</translation>
        </message>
        <message>
            <source>bids</source>
            <translation>Ausschreibungen</translation>
        </message>
        <message>
            <source>Business unit scheduling runs</source>
            <translation>Planungsläufe einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit service goal templates</source>
            <translation>Servicezielvorlagen einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit staffing groups</source>
            <translation>Personalgruppen einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit staffing groups planning groups query</source>
            <translation>Personalgruppen nach Planungsgruppen einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit staffing groups query</source>
            <translation>Personalgruppen einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit time-off limits</source>
            <translation>Abwesenheitslimits einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit time-off limits values query</source>
            <translation>Werte aller Abwesenheitslimits einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Time-off limit granularity conversion jobs</source>
            <translation>Umrechnung der Granularität eines Abwesenheitslimits (Aufträge)</translation>
        </message>
        <message>
            <source>time off limit</source>
            <translation>Abwesenheitslimit</translation>
        </message>
        <message>
            <source>limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>Time-off limit values query</source>
            <translation>Werte eines Abwesenheitslimits (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit time-off plans</source>
            <translation>Abwesenheitspläne einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Business unit unavailable times schedules query</source>
            <translation>Nichtverfügbare Zeiten einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit unavailable times settings query</source>
            <translation>Einstellungen nichtverfügbarer Zeiten einer Geschäftseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Business unit users</source>
            <translation>Benutzer einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Short-term forecasts</source>
            <translation>Kurzfristprognosen</translation>
        </message>
        <message>
            <source>week date</source>
            <translation>Wochenbeginn</translation>
        </message>
        <message>
            <source>Short-term forecast generation results</source>
            <translation>Erstellungsergebnisse einer Kurzfristprognose</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>forecasts</source>
            <translation>Prognosen</translation>
        </message>
        <message>
            <source>Short-term forecast planning groups</source>
            <translation>Planungsgruppen einer Kurzfristprognose</translation>
        </message>
        <message>
            <source>Workforce management business unit week schedules</source>
            <translation>Wochendienstpläne einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Schedule agent schedules query</source>
            <translation>Dienstpläne der Agenten eines Wochendienstplans (Abfrage)</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>Dienstplan</translation>
        </message>
        <message>
            <source>schedules</source>
            <translation>Dienstplänen</translation>
        </message>
        <message>
            <source>Business unit work plan bids</source>
            <translation>Arbeitsplan-Ausschreibungen einer Geschäftseinheit</translation>
        </message>
        <message>
            <source>Work plan bid groups summary</source>
            <translation>Gruppen einer Arbeitsplan-Ausschreibung (Übersicht)</translation>
        </message>
        <message>
            <source>Workforce management historical data bulk remove jobs</source>
            <translation>Massenlöschung historischer Daten (Aufträge)</translation>
        </message>
        <message>
            <source>Workforce management historical data bulk remove job</source>
            <translation>Massenlöschung historischer Daten (ein Auftrag)</translation>
        </message>
        <message>
            <source>Workforce management historical data import status</source>
            <translation>Importstatus historischer Daten</translation>
        </message>
        <message>
            <source>Workforce management integrations hris</source>
            <translation>HRIS-Integrationen</translation>
        </message>
        <message>
            <source>Workforce management integrations hris time-off types job</source>
            <translation>Abwesenheitsarten aus HRIS-Integrationen (Auftrag)</translation>
        </message>
        <message>
            <source>Workforce management units</source>
            <translation>Verwaltungseinheiten</translation>
        </message>
        <message>
            <source>Workforce management units division views</source>
            <translation>Verwaltungseinheiten (Divisionssicht)</translation>
        </message>
        <message>
            <source>Management unit adherence</source>
            <translation>Planeinhaltung einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>management unit</source>
            <translation>Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit agents work plans query</source>
            <translation>Arbeitspläne der Agenten einer Verwaltungseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Agent shift trades</source>
            <translation>Schichttausche eines Agenten</translation>
        </message>
        <message>
            <source>Management unit agent schedules search</source>
            <translation>Dienstpläne der Agenten einer Verwaltungseinheit (Suche)</translation>
        </message>
        <message>
            <source>Management unit decision metrics</source>
            <translation>Entscheidungskennzahlen einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit schedules search</source>
            <translation>Dienstpläne einer Verwaltungseinheit (Suche)</translation>
        </message>
        <message>
            <source>Management unit shift trades matched</source>
            <translation>Vereinbarte Schichttausche einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit shift trades users</source>
            <translation>Tauschpartner für Schichten einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit time-off limits</source>
            <translation>Abwesenheitslimits einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit time-off limits values query</source>
            <translation>Werte der Abwesenheitslimits einer Verwaltungseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Management unit time-off plans</source>
            <translation>Abwesenheitspläne einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit time-off requests integration status query</source>
            <translation>Integrationsstatus der Abwesenheitsanträge einer Verwaltungseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Management unit time-off requests query</source>
            <translation>Abwesenheitsanträge einer Verwaltungseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Management unit time-off requests waitlist positions query</source>
            <translation>Wartelistenplätze der Abwesenheitsanträge einer Verwaltungseinheit (Abfrage)</translation>
        </message>
        <message>
            <source>Management unit users</source>
            <translation>Benutzer einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>User time-off requests</source>
            <translation>Abwesenheitsanträge eines Benutzers</translation>
        </message>
        <message>
            <source>Time-off request time-off limits</source>
            <translation>Abwesenheitslimits eines Abwesenheitsantrags</translation>
        </message>
        <message>
            <source>time off request</source>
            <translation>Abwesenheitsantrag</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>Anträgen</translation>
        </message>
        <message>
            <source>Management unit week shift trades</source>
            <translation>Schichttausche einer Woche einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit week shift trades search</source>
            <translation>Schichttausche einer Woche einer Verwaltungseinheit (Suche)</translation>
        </message>
        <message>
            <source>Workforce management unit week schedules</source>
            <translation>Wochendienstpläne einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit work plan rotations</source>
            <translation>Arbeitsplanrotationen einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Management unit work plans</source>
            <translation>Arbeitspläne einer Verwaltungseinheit</translation>
        </message>
        <message>
            <source>Workforce management notifications</source>
            <translation>Meine Benachrichtigungen des Workforce-Managements</translation>
        </message>
        <message>
            <source>Workforce management schedule bids</source>
            <translation>Meine Dienstplan-Ausschreibungen</translation>
        </message>
        <message>
            <source>Workforce management scheduling preferences query</source>
            <translation>Meine Planungswünsche (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management shift trades</source>
            <translation>Meine Schichttausche</translation>
        </message>
        <message>
            <source>Team adherence</source>
            <translation>Planeinhaltung eines Teams</translation>
        </message>
        <message>
            <source>Workforce management time-off balance job</source>
            <translation>Abwesenheitssaldo (Auftrag)</translation>
        </message>
        <message>
            <source>Workforce management time-off limits available query</source>
            <translation>Meine verfügbaren Abwesenheitslimits (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management time-off requests</source>
            <translation>Meine Abwesenheitsanträge</translation>
        </message>
        <message>
            <source>Workforce management time-off requests integration status query</source>
            <translation>Integrationsstatus meiner Abwesenheitsanträge (Abfrage)</translation>
        </message>
        <message>
            <source>Time-off request waitlist positions</source>
            <translation>Wartelistenplätze eines Abwesenheitsantrags</translation>
        </message>
        <message>
            <source>Workforce management unavailable times query</source>
            <translation>Meine nichtverfügbaren Zeiten (Abfrage)</translation>
        </message>
        <message>
            <source>Workforce management work plan bids</source>
            <translation>Meine Arbeitsplan-Ausschreibungen</translation>
        </message>
        <message>
            <source>Work plan bid work plans</source>
            <translation>Arbeitspläne einer Arbeitsplan-Ausschreibung</translation>
        </message>
        <message>
            <source>wrap-up codes</source>
            <translation>Nachbearbeitungscodes</translation>
        </message>
        <message>
            <source>skills</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>contact lists</source>
            <translation>Kontaktlisten</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Remove connection</source>
            <translation>Verbindung entfernen</translation>
        </message>
        <message>
            <source>Remove the connection “{0}” and its secret?</source>
            <translation>Die Verbindung „{0}“ und ihr Geheimnis entfernen?</translation>
        </message>
        <message>
            <source>Its exports stay, but those that are not done could not be resumed.</source>
            <translation>Ihre Exporte bleiben, aber die unfertigen könnten nicht fortgesetzt werden.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>It only reads. Your data goes from Genesys Cloud to this computer and nowhere else.</source>
            <translation>Es liest nur. Ihre Daten gehen von Genesys Cloud nur auf diesen Computer.</translation>
        </message>
        <message>
            <source>Genesys Cloud Export {0}</source>
            <translation>Genesys Cloud Export {0}</translation>
        </message>
        <message>
            <source>Did you mean {0}?</source>
            <translation>Meinten Sie {0}?</translation>
        </message>
        <message>
            <source>There is no endpoint {0} in the catalogue.</source>
            <translation>Es gibt keinen Endpunkt {0} im Katalog.</translation>
        </message>
        <message>
            <source>{0}The command 'genesys-export endpoints' lists them all; for a path outside of it, name its paging style with --style.</source>
            <translation>{0}Der Befehl 'genesys-export endpoints' zeigt sie alle; bei einem Pfad außerhalb des Katalogs geben Sie die Art des Blätterns mit --style an.</translation>
        </message>
        <message>
            <source>{0} is the endpoint {1} with its values.</source>
            <translation>{0} ist der Endpunkt {1} mit seinen Werten.</translation>
        </message>
        <message>
            <source>There is no paging style {0}.</source>
            <translation>Es gibt keine Art des Blätterns {0}.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <translation>Wählen Sie eine von diesen Möglichkeiten: {0}.</translation>
        </message>
        <message>
            <source>{0} is not the path of an endpoint.</source>
            <translation>{0} ist nicht der Pfad eines Endpunkts.</translation>
        </message>
        <message>
            <source>Write it like /api/v2/users, with its parameters in --param.</source>
            <translation>Schreiben Sie ihn wie /api/v2/users, mit seinen Parametern in --param.</translation>
        </message>
        <message>
            <source>Own endpoints can only be read with GET: a POST could change the organisation.</source>
            <translation>Eigene Endpunkte können nur mit GET gelesen werden: ein POST könnte die Organisation ändern.</translation>
        </message>
        <message>
            <source>Choose a POST endpoint of the catalogue.</source>
            <translation>Wählen Sie einen POST-Endpunkt des Katalogs.</translation>
        </message>
        <message>
            <source>The paging style {0} names its pages in a body, and an own endpoint, read with GET, has none.</source>
            <translation>Die Art des Blätterns {0} nennt ihre Seiten im Rumpf der Anfrage, und ein eigener Endpunkt, der mit GET gelesen wird, hat keinen.</translation>
        </message>
        <message>
            <source>{0} cannot be {1}.</source>
            <translation>{0} kann nicht {1} sein.</translation>
        </message>
        <message>
            <source>Give it with --param {0}={1}.</source>
            <translation>Geben Sie es mit --param {0}={1} an.</translation>
        </message>
        <message>
            <source>{0}, or read it for every one with --for-every {1}.</source>
            <translation>{0}, oder lesen Sie es mit --for-every {1} für jeden Wert.</translation>
        </message>
        <message>
            <source>{0} needs {1}.</source>
            <translation>{0} braucht {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be {1}: it takes {2}.</source>
            <translation>{0} kann nicht {1} sein: erwartet wird {2}.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>wahr oder falsch (true oder false)</translation>
        </message>
        <message>
            <source>the header {0}</source>
            <translation>der Kopf {0}</translation>
        </message>
        <message>
            <source>startIndex and totalResults</source>
            <translation>startIndex und totalResults</translation>
        </message>
        <message>
            <source>a cursor in the reply</source>
            <translation>ein Cursor in der Antwort</translation>
        </message>
        <message>
            <source>an after token in the reply</source>
            <translation>ein after-Token in der Antwort</translation>
        </message>
        <message>
            <source>a link to the next page</source>
            <translation>ein Link zur nächsten Seite</translation>
        </message>
        <message>
            <source>page numbers in the reply</source>
            <translation>Seitennummern in der Antwort</translation>
        </message>
        <message>
            <source>a place for the link to the next page</source>
            <translation>ein Platz für den Link zur nächsten Seite</translation>
        </message>
        <message>
            <source>nothing in the reply speaks of further pages</source>
            <translation>nichts in der Antwort spricht von weiteren Seiten</translation>
        </message>
        <message>
            <source>the sign-in service does not answer as it should</source>
            <translation>der Anmeldedienst antwortet nicht, wie er soll</translation>
        </message>
        <message>
            <source>{0} sent a reply packed in a way that was not asked for.</source>
            <translation>{0} hat eine Antwort geschickt, die anders gepackt ist als verlangt.</translation>
        </message>
        <message>
            <source>A packed reply of {0} could not be unpacked.</source>
            <translation>Eine gepackte Antwort von {0} konnte nicht entpackt werden.</translation>
        </message>
        <message>
            <source>The connection to {0} broke before the whole reply was there.</source>
            <translation>Die Verbindung zu {0} brach ab, bevor die ganze Antwort da war.</translation>
        </message>
        <message>
            <source>A reply of {0} is larger than {1} MiB.</source>
            <translation>Eine Antwort von {0} ist größer als {1} MiB.</translation>
        </message>
        <message>
            <source>Choose a smaller page size.</source>
            <translation>Wählen Sie eine kleinere Seitengröße.</translation>
        </message>
        <message>
            <source>the rate limit is used up</source>
            <translation>das Ratenlimit ist aufgebraucht</translation>
        </message>
        <message>
            <source>this endpoint has a lower limit of its own</source>
            <translation>dieser Endpunkt hat ein eigenes, niedrigeres Limit</translation>
        </message>
        <message>
            <source>{0} of {1} calls used, {2} kept for others</source>
            <translation>{0} von {1} Aufrufen verbraucht, {2} für andere freigehalten</translation>
        </message>
        <message>
            <source>The API's reply points to another host; the link was not followed.</source>
            <translation>Die Antwort der API verweist auf einen anderen Host; dem Verweis wurde nicht gefolgt.</translation>
        </message>
        <message>
            <source>The API redirected the call to another host; it was not followed.</source>
            <translation>Die API hat den Aufruf auf einen anderen Host umgeleitet; dem wurde nicht gefolgt.</translation>
        </message>
        <message>
            <source>The certificate file {0} cannot be used.</source>
            <translation>Die Zertifikatsdatei {0} kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>It must hold certificates in PEM or DER form.</source>
            <translation>Sie muss Zertifikate in der Form PEM oder DER enthalten.</translation>
        </message>
        <message>
            <source>{0} {1} is not a known read operation, so it was not sent.</source>
            <translation>{0} {1} ist keine bekannte Leseoperation, deshalb wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>{0} of {1} calls used</source>
            <translation>{0} von {1} Aufrufen verbraucht</translation>
        </message>
        <message>
            <source>{0}, the last {1} kept back for a moment to find out when the window ends</source>
            <translation>{0}, die letzten {1} für einen Augenblick zurückgehalten, um zu erfahren, wann das Fenster endet</translation>
        </message>
        <message>
            <source>{0}, the last one kept back for a while to see what other programs use</source>
            <translation>{0}, der letzte eine Weile zurückgehalten, um zu sehen, was andere Programme verbrauchen</translation>
        </message>
        <message>
            <source>Write http://host:port; SOCKS proxies cannot be used.</source>
            <translation>Schreiben Sie http://host:port; SOCKS-Proxys können nicht benutzt werden.</translation>
        </message>
        <message>
            <source>that is no name of a file</source>
            <translation>das ist kein Name einer Datei</translation>
        </message>
        <message>
            <source>The certificate file {0} cannot be used: {1}.</source>
            <translation>Die Zertifikatsdatei {0} kann nicht benutzt werden: {1}.</translation>
        </message>
        <message>
            <source>Name the file with your company's root certificate, in PEM or DER form.</source>
            <translation>Geben Sie die Datei mit dem Stammzertifikat Ihrer Firma an, in der Form PEM oder DER.</translation>
        </message>
        <message>
            <source>The proxy's address cannot be used.</source>
            <translation>Die Adresse des Proxys kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>The proxy's address holds a user or a password, which must not be written to a file.</source>
            <translation>Die Adresse des Proxys enthält einen Benutzer oder ein Kennwort; das darf in keine Datei geschrieben werden.</translation>
        </message>
        <message>
            <source>Give user and password apart from it: the password is kept in the keyring.</source>
            <translation>Geben Sie Benutzer und Kennwort getrennt davon an: das Kennwort wird im Schlüsselbund aufbewahrt.</translation>
        </message>
        <message>
            <source>The sign-in was denied in the browser.</source>
            <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
        </message>
        <message>
            <source>Sign in again and allow it.</source>
            <translation>Melden Sie sich noch einmal an und erlauben Sie es.</translation>
        </message>
        <message>
            <source>no code came back</source>
            <translation>es kam kein Code zurück</translation>
        </message>
        <message>
            <source>The login page refused the sign-in ({0}).</source>
            <translation>Die Anmeldeseite hat die Anmeldung abgelehnt ({0}).</translation>
        </message>
        <message>
            <source>Check the client: its grant type must be “Code Authorization” with PKCE, and its redirect address http://localhost.</source>
            <translation>Prüfen Sie den Client: seine Berechtigungsart (grant type) muss „Code Authorization“ mit PKCE sein, seine Umleitungsadresse http://localhost.</translation>
        </message>
        <message>
            <source>Found at {0} and others.</source>
            <translation>Gefunden unter {0} und anderen.</translation>
        </message>
        <message>
            <source>Found at {0}.</source>
            <translation>Gefunden unter {0}.</translation>
        </message>
        <message>
            <source>{0}:{1} answered in {2} ms.</source>
            <translation>{0}:{1} antwortete in {2} ms.</translation>
        </message>
        <message>
            <source>{0} passes calls on to {1}.</source>
            <translation>{0} leitet Aufrufe an {1} weiter.</translation>
        </message>
        <message>
            <source>Issued by {0}.</source>
            <translation>Ausgestellt von {0}.</translation>
        </message>
        <message>
            <source>Issued by {0}, which is no public authority.</source>
            <translation>Ausgestellt von {0}; das ist keine öffentliche Stelle.</translation>
        </message>
        <message>
            <source>{0}; it was issued by {1}.</source>
            <translation>{0}; ausgestellt wurde es von {1}.</translation>
        </message>
        <message>
            <source>Americas (US East)</source>
            <translation>Amerika (USA Ost)</translation>
        </message>
        <message>
            <source>Americas (US East, FedRAMP)</source>
            <translation>Amerika (USA Ost, FedRAMP)</translation>
        </message>
        <message>
            <source>Americas (US West)</source>
            <translation>Amerika (USA West)</translation>
        </message>
        <message>
            <source>Americas (Canada)</source>
            <translation>Amerika (Kanada)</translation>
        </message>
        <message>
            <source>Americas (Mexico)</source>
            <translation>Amerika (Mexiko)</translation>
        </message>
        <message>
            <source>Americas (São Paulo)</source>
            <translation>Amerika (São Paulo)</translation>
        </message>
        <message>
            <source>Europe (Ireland)</source>
            <translation>Europa (Irland)</translation>
        </message>
        <message>
            <source>Europe (London)</source>
            <translation>Europa (London)</translation>
        </message>
        <message>
            <source>Europe (Frankfurt)</source>
            <translation>Europa (Frankfurt)</translation>
        </message>
        <message>
            <source>Europe (Zurich)</source>
            <translation>Europa (Zürich)</translation>
        </message>
        <message>
            <source>Europe (Sovereign Cloud, Germany)</source>
            <translation>Europa (souveräne Cloud, Deutschland)</translation>
        </message>
        <message>
            <source>Middle East (UAE)</source>
            <translation>Naher Osten (VAE)</translation>
        </message>
        <message>
            <source>Asia Pacific (Mumbai)</source>
            <translation>Asien-Pazifik (Mumbai)</translation>
        </message>
        <message>
            <source>Asia Pacific (Tokyo)</source>
            <translation>Asien-Pazifik (Tokio)</translation>
        </message>
        <message>
            <source>Asia Pacific (Seoul)</source>
            <translation>Asien-Pazifik (Seoul)</translation>
        </message>
        <message>
            <source>Asia Pacific (Osaka)</source>
            <translation>Asien-Pazifik (Osaka)</translation>
        </message>
        <message>
            <source>Asia Pacific (Singapore)</source>
            <translation>Asien-Pazifik (Singapur)</translation>
        </message>
        <message>
            <source>Asia Pacific (Sydney)</source>
            <translation>Asien-Pazifik (Sydney)</translation>
        </message>
        <message>
            <source>There is no region {0}.</source>
            <translation>Es gibt keine Region {0}.</translation>
        </message>
        <message>
            <source>The address of a host holds no user and no password.</source>
            <translation>Die Adresse eines Hosts enthält weder Benutzer noch Kennwort.</translation>
        </message>
        <message>
            <source>Write https://host.</source>
            <translation>Schreiben Sie https://host.</translation>
        </message>
        <message>
            <source>{0} is not the address of a host.</source>
            <translation>{0} ist nicht die Adresse eines Hosts.</translation>
        </message>
        <message>
            <source>Write https://host, no more.</source>
            <translation>Schreiben Sie https://host, nicht mehr.</translation>
        </message>
        <message>
            <source>{0} would be called without encryption, and the client secret would be readable on the way.</source>
            <translation>{0} würde unverschlüsselt aufgerufen, und das Geheimnis des Clients wäre unterwegs lesbar.</translation>
        </message>
        <message>
            <source>Use https://.</source>
            <translation>Benutzen Sie https://.</translation>
        </message>
        <message>
            <source>The sign-in with the browser has ended.</source>
            <translation>Die Anmeldung mit dem Browser ist abgelaufen.</translation>
        </message>
        <message>
            <source>status {0}</source>
            <translation>Status {0}</translation>
        </message>
        <message>
            <source>The sign-in service gave no token in about a minute of tries ({0}).</source>
            <translation>Der Anmeldedienst gab bei Versuchen von etwa einer Minute kein Token ({0}).</translation>
        </message>
        <message>
            <source>The sign-in with the browser has ended ({0}).</source>
            <translation>Die Anmeldung mit dem Browser ist abgelaufen ({0}).</translation>
        </message>
        <message>
            <source>The sign-in service did not accept the code that the browser brought ({0}).</source>
            <translation>Der Anmeldedienst hat den Code nicht angenommen, den der Browser gebracht hat ({0}).</translation>
        </message>
        <message>
            <source>Sign in again; a code is good for a moment, and once.</source>
            <translation>Melden Sie sich noch einmal an; ein Code gilt nur kurz und nur einmal.</translation>
        </message>
        <message>
            <source>The client secret is wrong ({0}).</source>
            <translation>Das Geheimnis des Clients ist falsch ({0}).</translation>
        </message>
        <message>
            <source>This client is not one to sign in to with a browser ({0}).</source>
            <translation>Bei diesem Client kann man sich nicht mit einem Browser anmelden ({0}).</translation>
        </message>
        <message>
            <source>Use a client of the grant type “Code Authorization” with PKCE, or give the client's secret.</source>
            <translation>Benutzen Sie einen Client der Berechtigungsart „Code Authorization“ mit PKCE, oder geben Sie das Geheimnis des Clients an.</translation>
        </message>
        <message>
            <source>The sign-in service does not know this client id ({0}).</source>
            <translation>Der Anmeldedienst kennt diese Client-ID nicht ({0}).</translation>
        </message>
        <message>
            <source>The sign-in service refused the client ({0}).</source>
            <translation>Der Anmeldedienst hat den Client abgelehnt ({0}).</translation>
        </message>
        <message>
            <source>If your company inspects encrypted traffic, ask for its root certificate and add it to the connection (in the window under 'Proxy and certificates', else with 'connections edit NAME --ca-file FILE'); otherwise do not go on.</source>
            <translation>Wenn Ihre Firma verschlüsselten Verkehr prüft, bitten Sie um deren Stammzertifikat und tragen Sie es in die Verbindung ein (im Fenster unter „Proxy und Zertifikate“, sonst mit 'connections edit NAME --ca-file FILE'); andernfalls machen Sie nicht weiter.</translation>
        </message>
        <message>
            <source>is not valid yet by this computer's clock</source>
            <translation>ist nach der Uhr dieses Computers noch nicht gültig</translation>
        </message>
        <message>
            <source>Set the clock of this computer.</source>
            <translation>Stellen Sie die Uhr dieses Computers.</translation>
        </message>
        <message>
            <source>has expired by this computer's clock</source>
            <translation>ist nach der Uhr dieses Computers abgelaufen</translation>
        </message>
        <message>
            <source>Check the clock of this computer; if it is right, the host has to renew its certificate.</source>
            <translation>Prüfen Sie die Uhr dieses Computers; wenn sie richtig geht, muss der Host sein Zertifikat erneuern.</translation>
        </message>
        <message>
            <source>is made out to another name</source>
            <translation>ist auf einen anderen Namen ausgestellt</translation>
        </message>
        <message>
            <source>Check the address of the host; if it is right, do not go on.</source>
            <translation>Prüfen Sie die Adresse des Hosts; wenn sie stimmt, machen Sie nicht weiter.</translation>
        </message>
        <message>
            <source>The name of the proxy, {0}, could not be resolved.</source>
            <translation>Der Name des Proxys, {0}, konnte nicht aufgelöst werden.</translation>
        </message>
        <message>
            <source>The name {0} could not be resolved.</source>
            <translation>Der Name {0} konnte nicht aufgelöst werden.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and the network, then resume.</source>
            <translation>Prüfen Sie die Adresse des Proxys und das Netz, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and the network.</source>
            <translation>Prüfen Sie die Adresse des Proxys und das Netz.</translation>
        </message>
        <message>
            <source>Check the region, the network and the VPN, then resume.</source>
            <translation>Prüfen Sie die Region, das Netz und das VPN, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Check the region, the network and the VPN.</source>
            <translation>Prüfen Sie die Region, das Netz und das VPN.</translation>
        </message>
        <message>
            <source>No encrypted connection to {0} could be made.</source>
            <translation>Es konnte keine verschlüsselte Verbindung zu {0} hergestellt werden.</translation>
        </message>
        <message>
            <source>The call to {0} could not be made: the address, or that of the proxy, is none.</source>
            <translation>Der Aufruf von {0} war nicht möglich: die Adresse, oder die des Proxys, ist keine.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Check the address of the proxy.</source>
            <translation>Prüfen Sie die Adresse des Proxys.</translation>
        </message>
        <message>
            <source>The proxy did not pass the call on to {0}.</source>
            <translation>Der Proxy hat den Aufruf nicht an {0} weitergegeben.</translation>
        </message>
        <message>
            <source>{0} did not answer in time.</source>
            <translation>{0} hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>No connection to {0} could be made.</source>
            <translation>Es konnte keine Verbindung zu {0} hergestellt werden.</translation>
        </message>
        <message>
            <source>The connection to {0} broke while sending.</source>
            <translation>Die Verbindung zu {0} brach beim Senden ab.</translation>
        </message>
        <message>
            <source>No connection to the proxy {0} could be made, on the way to {1}.</source>
            <translation>Auf dem Weg zu {1} konnte keine Verbindung zum Proxy {0} hergestellt werden.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and whether it runs, then resume.</source>
            <translation>Prüfen Sie die Adresse des Proxys und ob er läuft, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and whether it runs.</source>
            <translation>Prüfen Sie die Adresse des Proxys und ob er läuft.</translation>
        </message>
        <message>
            <source>is not trusted by this computer</source>
            <translation>wird von diesem Computer nicht anerkannt</translation>
        </message>
        <message>
            <source>The certificate of {0} {1}.</source>
            <translation>Das Zertifikat von {0} {1}.</translation>
        </message>
        <message>
            <source>The proxy does not accept the user and the password, or none was given.</source>
            <translation>Der Proxy nimmt Benutzer und Kennwort nicht an, oder es wurden keine angegeben.</translation>
        </message>
        <message>
            <source>Enter the proxy's user and password in the connection (in the window under 'Proxy and certificates', else with 'connections edit NAME --proxy-user USER').</source>
            <translation>Tragen Sie Benutzer und Kennwort des Proxys in die Verbindung ein (im Fenster unter „Proxy und Zertifikate“, sonst mit 'connections edit NAME --proxy-user USER').</translation>
        </message>
        <message>
            <source>The proxy forbids calls to {0}.</source>
            <translation>Der Proxy verbietet Aufrufe von {0}.</translation>
        </message>
        <message>
            <source>Ask those who run the proxy to allow {0}.</source>
            <translation>Bitten Sie diejenigen, die den Proxy betreiben, {0} zu erlauben.</translation>
        </message>
        <message>
            <source>The proxy did not pass the call on to {0} (it said {1}).</source>
            <translation>Der Proxy hat den Aufruf nicht an {0} weitergegeben (er sagte {1}).</translation>
        </message>
        <message>
            <source>You can close this page and go back to Genesys Cloud Export.</source>
            <translation>Sie können diese Seite schließen und zu Genesys Cloud Export zurückkehren.</translation>
        </message>
        <message>
            <source>Nobody signed in with the browser within {0} minutes.</source>
            <translation>Innerhalb von {0} Minuten hat sich niemand mit dem Browser angemeldet.</translation>
        </message>
        <message>
            <source>Try it again.</source>
            <translation>Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The keyring holds no secret for the connection {0}.</source>
            <translation>Der Schlüsselbund enthält kein Geheimnis für die Verbindung {0}.</translation>
        </message>
        <message>
            <source>Enter it again (genesys-export connections edit {0} --secret).</source>
            <translation>Geben Sie es noch einmal ein (genesys-export connections edit {0} --secret).</translation>
        </message>
        <message>
            <source>Nobody is signed in to the connection {0}.</source>
            <translation>Bei der Verbindung {0} ist niemand angemeldet.</translation>
        </message>
        <message>
            <source>The connection {0} has no usable port for the way back from the browser.</source>
            <translation>Die Verbindung {0} hat keinen brauchbaren Port für den Rückweg vom Browser.</translation>
        </message>
        <message>
            <source>Change it (genesys-export connections edit NAME --redirect-port 0).</source>
            <translation>Ändern Sie ihn (genesys-export connections edit NAME --redirect-port 0).</translation>
        </message>
        <message>
            <source>Not tried, since no secret is at hand.</source>
            <translation>Nicht versucht, da kein Geheimnis zur Hand ist.</translation>
        </message>
        <message>
            <source>The system would choose one by the script {0}, which is not run here: calls go directly.</source>
            <translation>Das System würde einen mit dem Skript {0} auswählen, das hier nicht ausgeführt wird: Aufrufe gehen direkt hinaus.</translation>
        </message>
        <message>
            <source>If they do not arrive, enter the proxy's address in the connection.</source>
            <translation>Wenn sie nicht ankommen, tragen Sie die Adresse des Proxys in die Verbindung ein.</translation>
        </message>
        <message>
            <source>None: calls go directly.</source>
            <translation>Keiner: Aufrufe gehen direkt hinaus.</translation>
        </message>
        <message>
            <source>{0}, named by this connection.</source>
            <translation>{0}, von dieser Verbindung genannt.</translation>
        </message>
        <message>
            <source>{0}, named by the environment.</source>
            <translation>{0}, von der Umgebung genannt.</translation>
        </message>
        <message>
            <source>{0}, named by the system's settings.</source>
            <translation>{0}, von den Einstellungen des Systems genannt.</translation>
        </message>
        <message>
            <source>{0} Your company inspects encrypted traffic on the way, or this is a host of its own; this computer trusts it.</source>
            <translation>{0} Ihre Firma prüft unterwegs den verschlüsselten Verkehr, oder dies ist ein eigener Host; dieser Computer vertraut ihm.</translation>
        </message>
        <message>
            <source>Signed in as client {0}.</source>
            <translation>Angemeldet als Client {0}.</translation>
        </message>
        <message>
            <source>Signed in with the browser, by client {0}.</source>
            <translation>Mit dem Browser angemeldet, durch Client {0}.</translation>
        </message>
        <message>
            <source>The client may not read its name; exports work without it.</source>
            <translation>Der Client darf ihren Namen nicht lesen; Exporte gelingen auch ohne ihn.</translation>
        </message>
        <message>
            <source>With directory:organization:view it would stand in every manifest.</source>
            <translation>Mit directory:organization:view stünde er in jedem Manifest.</translation>
        </message>
        <message>
            <source>The API host answered with status {0}.</source>
            <translation>Der API-Host hat mit Status {0} geantwortet.</translation>
        </message>
        <message>
            <source>Check that API host and sign-in host belong to the same organisation.</source>
            <translation>Prüfen Sie, ob API-Host und Anmelde-Host zur selben Organisation gehören.</translation>
        </message>
        <message>
            <source>The API did not say what time it is.</source>
            <translation>Die API hat nicht gesagt, wie spät es ist.</translation>
        </message>
        <message>
            <source>This computer's clock is {0} s ahead of the API's.</source>
            <translation>Die Uhr dieses Computers geht gegenüber der API {0} s vor.</translation>
        </message>
        <message>
            <source>This computer's clock is {0} s behind the API's.</source>
            <translation>Die Uhr dieses Computers geht gegenüber der API {0} s nach.</translation>
        </message>
        <message>
            <source>Set it right: intervals such as 'yesterday' would end at another moment.</source>
            <translation>Stellen Sie sie richtig: Zeiträume wie „gestern“ würden sonst zu einem anderen Zeitpunkt enden.</translation>
        </message>
        <message>
            <source>The API did not say how many calls it allows.</source>
            <translation>Die API hat nicht gesagt, wie viele Aufrufe sie erlaubt.</translation>
        </message>
        <message>
            <source>{0} calls a window, {1} of them left in this one.</source>
            <translation>{0} Aufrufe je Ratenfenster, {1} davon in diesem noch frei.</translation>
        </message>
        <message>
            <source>{0} could not be found out with a call without parameters.</source>
            <translation>{0} konnte mit einem Aufruf ohne Parameter nicht ermittelt werden.</translation>
        </message>
        <message>
            <source>{0} of {1} endpoints may be read.</source>
            <translation>{0} von {1} Endpunkten dürfen gelesen werden.</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>{0} of {1} endpoints need more rights: {2}.</source>
            <translation>{0} von {1} Endpunkten brauchen mehr Rechte: {2}.</translation>
        </message>
        <message>
            <source>To export them, add the permissions to a role of the client.</source>
            <translation>Um sie zu exportieren, fügen Sie die Rechte einer Rolle des Clients hinzu.</translation>
        </message>
        <message>
            <source>The {0} holds line breaks, control characters or bytes that are no text.</source>
            <translation>{0}: Die Eingabe enthält Zeilenumbrüche, Steuerzeichen oder Bytes, die kein Text sind.</translation>
        </message>
        <message>
            <source>Give it again, as UTF-8 text of one line.</source>
            <translation>Geben Sie es noch einmal ein, als UTF-8-Text in einer Zeile.</translation>
        </message>
        <message>
            <source>A connection needs a name of its own.</source>
            <translation>Eine Verbindung braucht einen eigenen Namen.</translation>
        </message>
        <message>
            <source>A connection's name has at most {0} letters.</source>
            <translation>Der Name einer Verbindung hat höchstens {0} Zeichen.</translation>
        </message>
        <message>
            <source>No client secret came on standard input.</source>
            <translation>Auf der Standardeingabe kam kein Geheimnis des Clients.</translation>
        </message>
        <message>
            <source>Pipe it in, without --client-secret-stdin give it in GENESYS_CLIENT_SECRET.</source>
            <translation>Leiten Sie es hinein; ohne --client-secret-stdin geben Sie es in GENESYS_CLIENT_SECRET an.</translation>
        </message>
        <message>
            <source>The profile {0} cannot be taken over: {1}.</source>
            <translation>Das Profil {0} kann nicht übernommen werden: {1}.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>Es gibt keine Datei {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be read as TOML.</source>
            <translation>Die Datei {0} kann nicht als TOML gelesen werden.</translation>
        </message>
        <message>
            <source>Look at it with 'gc profiles list'.</source>
            <translation>Sehen Sie sie mit 'gc profiles list' an.</translation>
        </message>
        <message>
            <source>it holds no client with a secret, and none to sign in to with a browser and PKCE</source>
            <translation>es enthält keinen Client mit einem Geheimnis und keinen, bei dem man sich mit Browser und PKCE anmeldet</translation>
        </message>
        <message>
            <source>its gateway wants a user and a password of its own, which this program cannot give</source>
            <translation>sein Gateway verlangt einen eigenen Benutzer mit Passwort, die dieses Programm nicht angeben kann</translation>
        </message>
        <message>
            <source>its browser comes back to no address</source>
            <translation>sein Browser kehrt zu keiner Adresse zurück</translation>
        </message>
        <message>
            <source>its browser comes back to an encrypted address, at which this program cannot wait</source>
            <translation>sein Browser kehrt zu einer verschlüsselten Adresse zurück, an der dieses Programm nicht warten kann</translation>
        </message>
        <message>
            <source>The id of the OAuth client is missing.</source>
            <translation>Die ID des OAuth-Clients fehlt.</translation>
        </message>
        <message>
            <source>The keyring holds no password of {0} for the proxy of {1}.</source>
            <translation>Der Schlüsselbund enthält kein Kennwort von {0} für den Proxy von {1}.</translation>
        </message>
        <message>
            <source>Enter it in the connection again, or set GENESYS_PROXY_PASSWORD.</source>
            <translation>Tragen Sie es noch einmal in die Verbindung ein, oder setzen Sie GENESYS_PROXY_PASSWORD.</translation>
        </message>
        <message>
            <source>looked for in</source>
            <translation>im Schlüsselbund gesucht werden</translation>
        </message>
        <message>
            <source>read from</source>
            <translation>aus dem Schlüsselbund gelesen werden</translation>
        </message>
        <message>
            <source>The client secret is empty.</source>
            <translation>Das Geheimnis des Clients ist leer.</translation>
        </message>
        <message>
            <source>The Windows Credential Manager holds at most {0} characters.</source>
            <translation>Die Windows-Anmeldeinformationsverwaltung fasst höchstens {0} Zeichen.</translation>
        </message>
        <message>
            <source>Use the secret for this session only.</source>
            <translation>Benutzen Sie das Geheimnis nur für diese Sitzung.</translation>
        </message>
        <message>
            <source>written to</source>
            <translation>in den Schlüsselbund geschrieben werden</translation>
        </message>
        <message>
            <source>removed from</source>
            <translation>aus dem Schlüsselbund entfernt werden</translation>
        </message>
        <message>
            <source>This computer has no keyring.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>The secret could not be {0} the keyring.</source>
            <translation>Das Geheimnis konnte nicht {0}.</translation>
        </message>
        <message>
            <source>The list of connections in {0} cannot be read.</source>
            <translation>Die Liste der Verbindungen in {0} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translation>Die Datei wurde gelassen, wie sie war.</translation>
        </message>
        <message>
            <source>Mend it, or move it away and enter the connections again.</source>
            <translation>Berichtigen Sie sie, oder verschieben Sie sie und geben Sie die Verbindungen neu ein.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>There is no connection {0}.</source>
            <translation>Es gibt keine Verbindung {0}.</translation>
        </message>
        <message>
            <source>Connections: {0}.</source>
            <translation>Verbindungen: {0}.</translation>
        </message>
        <message>
            <source>Another program is changing the list of connections in {0}.</source>
            <translation>Ein anderes Programm ändert gerade die Liste der Verbindungen in {0}.</translation>
        </message>
        <message>
            <source>The list of connections in {0} cannot be written.</source>
            <translation>Die Liste der Verbindungen in {0} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The earlier list is untouched.</source>
            <translation>Die bisherige Liste ist unverändert.</translation>
        </message>
        <message>
            <source>There is a connection named {0} already.</source>
            <translation>Es gibt schon eine Verbindung mit dem Namen {0}.</translation>
        </message>
        <message>
            <source>The column {0} is chosen twice.</source>
            <translation>Die Spalte {0} ist zweimal gewählt.</translation>
        </message>
        <message>
            <source>Name each column once.</source>
            <translation>Nennen Sie jede Spalte einmal.</translation>
        </message>
        <message>
            <source>No record has a field {0}: its column is empty.</source>
            <translation>Kein Datensatz hat ein Feld {0}: Die Spalte ist leer.</translation>
        </message>
        <message>
            <source>The records of {0} have no field {1}.</source>
            <translation>Die Datensätze von {0} haben kein Feld {1}.</translation>
        </message>
        <message>
            <source>It has none.</source>
            <translation>Es gibt keine.</translation>
        </message>
        <message>
            <source>There are: {0}{1}.</source>
            <translation>Es gibt: {0}{1}.</translation>
        </message>
        <message>
            <source>Each row holds one element of {0}: write {1}.</source>
            <translation>Jede Zeile enthält ein Element von {0}: Schreiben Sie {1}.</translation>
        </message>
        <message>
            <source>{0} is no list: write {1}.</source>
            <translation>{0} ist keine Liste: Schreiben Sie {1}.</translation>
        </message>
        <message>
            <source>{0} is a list: write {1}.</source>
            <translation>{0} ist eine Liste: Schreiben Sie {1}.</translation>
        </message>
        <message>
            <source>No list of {0} is that long: write {1} for all its elements.</source>
            <translation>Keine Liste {0} ist so lang: Schreiben Sie {1} für alle ihre Elemente.</translation>
        </message>
        <message>
            <source>There is no type {0} for the column {1}.</source>
            <translation>Es gibt keinen Typ {0} für die Spalte {1}.</translation>
        </message>
        <message>
            <source>The type {0} stands behind the title {1}.</source>
            <translation>Der Typ {0} steht hinter dem Titel {1}.</translation>
        </message>
        <message>
            <source>Write it before the title: {0}:{1}={2}.</source>
            <translation>Schreiben Sie ihn vor den Titel: {0}:{1}={2}.</translation>
        </message>
        <message>
            <source>{0} holds no list whose elements could be rows.</source>
            <translation>{0} enthält keine Liste, deren Elemente Zeilen sein könnten.</translation>
        </message>
        <message>
            <source>Choose a field that holds one.</source>
            <translation>Wählen Sie ein Feld, das eine enthält.</translation>
        </message>
        <message>
            <source>A filter has at most {0} characters.</source>
            <translation>Ein Filter hat höchstens {0} Zeichen.</translation>
        </message>
        <message>
            <source>Write a shorter one.</source>
            <translation>Schreiben Sie einen kürzeren.</translation>
        </message>
        <message>
            <source>A quotation mark has no other one.</source>
            <translation>Einem Anführungszeichen fehlt das zweite.</translation>
        </message>
        <message>
            <source>Write "…" around a value.</source>
            <translation>Schreiben Sie "…" um einen Wert.</translation>
        </message>
        <message>
            <source>After “not” a term is missing.</source>
            <translation>Nach „not“ fehlt ein Ausdruck.</translation>
        </message>
        <message>
            <source>For example: not status=200.</source>
            <translation>Zum Beispiel: not status=200.</translation>
        </message>
        <message>
            <source>{0} is in seconds; in milliseconds it is {1}ms.</source>
            <translation>{0} ist in Sekunden; in Millisekunden heißt es {1}ms.</translation>
        </message>
        <message>
            <source>For example: {0}{1}{2}.</source>
            <translation>Zum Beispiel: {0}{1}{2}.</translation>
        </message>
        <message>
            <source>{0}{1} needs a value.</source>
            <translation>{0}{1} braucht einen Wert.</translation>
        </message>
        <message>
            <source>There is no field {0}.</source>
            <translation>Es gibt kein Feld {0}.</translation>
        </message>
        <message>
            <source>Fields: {0}. Put other words in quotes.</source>
            <translation>Felder: {0}. Setzen Sie andere Wörter in Anführungszeichen.</translation>
        </message>
        <message>
            <source>{0} is no number, so {1}{2}{3} cannot hold.</source>
            <translation>{0} ist keine Zahl, deshalb kann {1}{2}{3} nicht zutreffen.</translation>
        </message>
        <message>
            <source>{0}{1}{2} makes no sense.</source>
            <translation>{0}{1}{2} ergibt keinen Sinn.</translation>
        </message>
        <message>
            <source>Write {0}={1} or {2}!={3}.</source>
            <translation>Schreiben Sie {0}={1} oder {2}!={3}.</translation>
        </message>
        <message>
            <source>The program made a mistake ({0}).</source>
            <translation>Das Programm hat einen Fehler gemacht ({0}).</translation>
        </message>
        <message>
            <source>{0} is not a whole job file.</source>
            <translation>{0} ist keine vollständige Auftragsdatei.</translation>
        </message>
        <message>
            <source>The job file {0} cannot be written: {1}.</source>
            <translation>Die Auftragsdatei {0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <source>Make room on the disk or check the folder's permissions, then resume.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte des Ordners, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Make room on the disk or check the folder's permissions.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger oder prüfen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>The job file {0} cannot be used: {1}.</source>
            <translation>Die Auftragsdatei {0} kann nicht benutzt werden: {1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged ({1}).</source>
            <translation>Die Auftragsdatei {0} ist beschädigt ({1}).</translation>
        </message>
        <message>
            <source>Stopped after a page.</source>
            <translation>Nach einer Seite angehalten.</translation>
        </message>
        <message>
            <source>Each of the {0} was gone: it is rather this listing that the organisation does not have.</source>
            <translation>Von {0} war nichts mehr da: vermutlich hat die Organisation diese Auflistung selbst nicht.</translation>
        </message>
        <message>
            <source>The API counted {0} records, {1} came; {2} came more than once.</source>
            <translation>Die API zählte {0} Datensätze, {1} kamen; {2} kamen mehr als einmal.</translation>
        </message>
        <message>
            <source>The API counted 1 record, {0} came; {1} came more than once.</source>
            <translation>Die API zählte 1 Datensatz, {0} kamen; {1} kamen mehr als einmal.</translation>
        </message>
        <message>
            <source>Nothing longer than {0} characters can be looked for.</source>
            <translation>Nach mehr als {0} Zeichen kann nicht gesucht werden.</translation>
        </message>
        <message>
            <source>The command 'genesys-export jobs' lists them.</source>
            <translation>Der Befehl 'genesys-export jobs' zeigt sie.</translation>
        </message>
        <message>
            <source>There is no job {0}.</source>
            <translation>Es gibt keinen Auftrag {0}.</translation>
        </message>
        <message>
            <source>{0} jobs begin or end with {1}.</source>
            <translation>{0} Aufträge beginnen oder enden mit {1}.</translation>
        </message>
        <message>
            <source>Another program is working on the job {0}.</source>
            <translation>Ein anderes Programm arbeitet an dem Auftrag {0}.</translation>
        </message>
        <message>
            <source>{0} could not be removed: {1}.</source>
            <translation>{0} konnte nicht entfernt werden: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be used: {1}.</source>
            <translation>Der Ordner {0} kann nicht benutzt werden: {1}.</translation>
        </message>
        <message>
            <source>Choose another one with --state-dir.</source>
            <translation>Wählen Sie einen anderen mit --state-dir.</translation>
        </message>
        <message>
            <source>{0} exports cannot all write {1}.</source>
            <translation>{0} Exporte können nicht alle {1} schreiben.</translation>
        </message>
        <message>
            <source>With several endpoints give --also an ending alone, such as .xlsx.</source>
            <translation>Geben Sie bei mehreren Endpunkten für --also nur eine Endung an, etwa .xlsx.</translation>
        </message>
        <message>
            <source>Exports can be kept for 0 (for ever) to {0} days, not {1}.</source>
            <translation>Exporte können 0 (für immer) bis {0} Tage aufbewahrt werden, nicht {1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged.</source>
            <translation>Die Auftragsdatei {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>The rate window is used up.</source>
            <translation>Das Ratenfenster ist aufgebraucht.</translation>
        </message>
        <message>
            <source>{0} is not an interval.</source>
            <translation>{0} ist kein Zeitraum.</translation>
        </message>
        <message>
            <source>Write start/end, for example 2026-11-01T00:00:00Z/2026-11-08T00:00:00Z or 2026-11-01/2026-11-08, or one of: {0}.</source>
            <translation>Schreiben Sie Anfang/Ende, zum Beispiel 2026-11-01T00:00:00Z/2026-11-08T00:00:00Z oder 2026-11-01/2026-11-08, oder eines von diesen: {0}.</translation>
        </message>
        <message>
            <source>The interval {0} is empty: it ends when it starts.</source>
            <translation>Der Zeitraum {0} ist leer: er endet, wenn er beginnt.</translation>
        </message>
        <message>
            <source>The end is not part of it: a day is written 2026-11-01/2026-11-02.</source>
            <translation>Das Ende gehört nicht dazu: ein Tag wird 2026-11-01/2026-11-02 geschrieben.</translation>
        </message>
        <message>
            <source>The interval {0} ends before it starts.</source>
            <translation>Der Zeitraum {0} endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>Exchange its two sides.</source>
            <translation>Vertauschen Sie seine beiden Seiten.</translation>
        </message>
        <message>
            <source>{0} has no layout {1}.</source>
            <translation>{0} hat kein Layout {1}.</translation>
        </message>
        <message>
            <source>Its layouts: {0}.</source>
            <translation>Seine Layouts: {0}.</translation>
        </message>
        <message>
            <source>A layout needs a name of up to {0} characters.</source>
            <translation>Ein Layout braucht einen Namen von bis zu {0} Zeichen.</translation>
        </message>
        <message>
            <source>A layout needs at least one column.</source>
            <translation>Ein Layout braucht mindestens eine Spalte.</translation>
        </message>
        <message>
            <source>The layouts in {0} cannot be read.</source>
            <translation>Die Layouts in {0} können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Mend it, or move it away and save the layouts again.</source>
            <translation>Berichtigen Sie sie, oder verschieben Sie sie und speichern Sie die Layouts neu.</translation>
        </message>
        <message>
            <source>The layouts in {0} cannot be written.</source>
            <translation>Die Layouts in {0} können nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The earlier ones are untouched.</source>
            <translation>Die bisherigen sind unverändert.</translation>
        </message>
        <message>
            <source>it does not say what was asked for</source>
            <translation>in ihr steht nicht, was verlangt war</translation>
        </message>
        <message>
            <source>a record belongs to no part</source>
            <translation>ein Datensatz gehört zu keinem Teil</translation>
        </message>
        <message>
            <source>its tables are not what they should be</source>
            <translation>ihre Tabellen sind nicht, was sie sein sollten</translation>
        </message>
        <message>
            <source>it does not say who works on it</source>
            <translation>in ihr steht nicht, wer an ihr arbeitet</translation>
        </message>
        <message>
            <source>A program on {0} is working on this job.</source>
            <translation>Ein Programm auf {0} arbeitet an diesem Auftrag.</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>einem anderen Programm</translation>
        </message>
        <message>
            <source>a program on {0}</source>
            <translation>einem Programm auf {0}</translation>
        </message>
        <message>
            <source>This job was taken over by {0}.</source>
            <translation>Dieser Auftrag wurde übernommen von {0}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged: {1}.</source>
            <translation>Die Auftragsdatei {0} ist beschädigt: {1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged: it does not say what was asked for.</source>
            <translation>Die Auftragsdatei {0} ist beschädigt: in ihr steht nicht, was verlangt war.</translation>
        </message>
        <message>
            <source>the checksum of a name is wrong</source>
            <translation>die Prüfsumme eines Namens ist falsch</translation>
        </message>
        <message>
            <source>is in {0}</source>
            <translation>ist in {0}</translation>
        </message>
        <message>
            <source>is the reply itself</source>
            <translation>ist die Antwort selbst</translation>
        </message>
        <message>
            <source>The reply has no list {0}.</source>
            <translation>Die Antwort hat keine Liste {0}.</translation>
        </message>
        <message>
            <source>Its list {0}: export again with that as the list field.</source>
            <translation>Ihre Liste {0}: exportieren Sie noch einmal mit diesem Listenfeld.</translation>
        </message>
        <message>
            <source>The listing goes on after this reply, but not in the style {0}.</source>
            <translation>Die Auflistung geht nach dieser Antwort weiter, aber nicht in der Art {0}.</translation>
        </message>
        <message>
            <source>The reply has {0}: export again with the style {1}.</source>
            <translation>Die Antwort hat {0}: exportieren Sie noch einmal mit der Art {1}.</translation>
        </message>
        <message>
            <source>More records than a page holds may have the same date: choose a larger page size.</source>
            <translation>Womöglich haben mehr Datensätze, als eine Seite fasst, dasselbe Datum: wählen Sie eine größere Seitengröße.</translation>
        </message>
        <message>
            <source>It may not page in the style {0}: export it in another one, or with 'single' where it comes whole.</source>
            <translation>Womöglich wird nicht in der Art {0} geblättert: exportieren Sie in einer anderen, oder mit 'single', wenn alles auf einmal kommt.</translation>
        </message>
        <message>
            <source>names of {0}</source>
            <translation>Namen von {0}</translation>
        </message>
        <message>
            <source>Stopped while names were read.</source>
            <translation>Angehalten, während Namen gelesen wurden.</translation>
        </message>
        <message>
            <source>The names of {0} are missing: {1}</source>
            <translation>Es fehlen die Namen von {0}: {1}</translation>
        </message>
        <message>
            <source>The slice holds more rows than the API gives of one.</source>
            <translation>Der Abschnitt enthält mehr Zeilen, als die API von einem hergibt.</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>gone meanwhile</source>
            <translation>inzwischen nicht mehr da</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>nicht verlangt</translation>
        </message>
        <message>
            <source>{0} was skipped, {1}: {2}</source>
            <translation>{0} wurde ausgelassen, {1}: {2}</translation>
        </message>
        <message>
            <source>More than {0} were skipped, {1}; the first of them are named.</source>
            <translation>Mehr als {0} wurden ausgelassen, {1}; die ersten davon sind genannt.</translation>
        </message>
        <message>
            <source>Let the interval begin after {0}{1}.</source>
            <translation>Lassen Sie den Zeitraum beginnen nach {0}{1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged: the checksum of a record is wrong.</source>
            <translation>Die Auftragsdatei {0} ist beschädigt: die Prüfsumme eines Datensatzes ist falsch.</translation>
        </message>
        <message>
            <source>It is not looked for any more.</source>
            <translation>Danach wird nicht mehr gesucht.</translation>
        </message>
        <message>
            <source>not needed any more</source>
            <translation>nicht mehr gebraucht</translation>
        </message>
        <message>
            <source>not provably complete</source>
            <translation>nicht nachweislich vollständig</translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>nicht vollständig</translation>
        </message>
        <message>
            <source>complete, 1 record changed during the export</source>
            <translation>vollständig, 1 Datensatz hat sich während des Exports geändert</translation>
        </message>
        <message>
            <source>complete, {0} records changed during the export</source>
            <translation>vollständig, {0} Datensätze haben sich während des Exports geändert</translation>
        </message>
        <message>
            <source>{0} It was submitted again.</source>
            <translation>{0} Sie wurde noch einmal aufgegeben.</translation>
        </message>
        <message>
            <source>The reply holds no records but speaks of {0}.</source>
            <translation>Die Antwort enthält keine Datensätze, spricht aber von {0}.</translation>
        </message>
        <message>
            <source>The records were limited to {0}.</source>
            <translation>Die Datensätze waren auf {0} begrenzt.</translation>
        </message>
        <message>
            <source>The records were limited to {0}; the API counted {1}.</source>
            <translation>Die Datensätze waren auf {0} begrenzt; die API hat {1} gezählt.</translation>
        </message>
        <message>
            <source>It holds only records in which {0} was found.</source>
            <translation>Sie enthält nur Datensätze, in denen {0} gefunden wurde.</translation>
        </message>
        <message>
            <source>It was saved before everything was fetched.</source>
            <translation>Sie wurde gespeichert, bevor alles abgerufen war.</translation>
        </message>
        <message>
            <source>A page holds at least one record.</source>
            <translation>Eine Seite enthält mindestens einen Datensatz.</translation>
        </message>
        <message>
            <source>Choose a page size from 1.</source>
            <translation>Wählen Sie eine Seitengröße ab 1.</translation>
        </message>
        <message>
            <source>At least one record must be wanted.</source>
            <translation>Mindestens ein Datensatz muss verlangt werden.</translation>
        </message>
        <message>
            <source>Choose a number from 1.</source>
            <translation>Wählen Sie eine Zahl ab 1.</translation>
        </message>
        <message>
            <source>{0} calls cannot be in flight at once.</source>
            <translation>{0} Aufrufe können nicht zugleich unterwegs sein.</translation>
        </message>
        <message>
            <source>Choose 1 to {0}.</source>
            <translation>Wählen Sie 1 bis {0}.</translation>
        </message>
        <message>
            <source>The reserve is a share of the limit.</source>
            <translation>Die Reserve ist ein Anteil des Limits.</translation>
        </message>
        <message>
            <source>Choose 0 to 99 percent.</source>
            <translation>Wählen Sie 0 bis 99 Prozent.</translation>
        </message>
        <message>
            <source>{0} takes no body: it is read with GET.</source>
            <translation>{0} nimmt keinen Rumpf an: es wird mit GET gelesen.</translation>
        </message>
        <message>
            <source>Give its filters as parameters.</source>
            <translation>Geben Sie die Filter als Parameter an.</translation>
        </message>
        <message>
            <source>{0} is given, but is also to be filled for every one of {1}.</source>
            <translation>{0} ist angegeben, soll aber auch für jeden Wert von „{1}“ eingesetzt werden.</translation>
        </message>
        <message>
            <source>Leave one of the two out.</source>
            <translation>Lassen Sie eines der beiden weg.</translation>
        </message>
        <message>
            <source>{0} cannot be given: every page is read, from the first to the last.</source>
            <translation>{0} kann nicht angegeben werden: es wird jede Seite gelesen, von der ersten bis zur letzten.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Lassen Sie es weg.</translation>
        </message>
        <message>
            <source>{0} is not given as a parameter.</source>
            <translation>{0} wird nicht als Parameter angegeben.</translation>
        </message>
        <message>
            <source>Use the page size for it.</source>
            <translation>Benutzen Sie dafür die Seitengröße.</translation>
        </message>
        <message>
            <source>{0} has no parameter {1}; the API would ignore it.</source>
            <translation>{0} hat keinen Parameter {1}; die API würde ihn nicht beachten.</translation>
        </message>
        <message>
            <source>{0} cannot be given in the body: every page is read, from the first to the last.</source>
            <translation>{0} kann im Rumpf nicht angegeben werden: es wird jede Seite gelesen, von der ersten bis zur letzten.</translation>
        </message>
        <message>
            <source>The interval is given twice: {0} as {1}.</source>
            <translation>Der Zeitraum ist zweimal angegeben: {0} als {1}.</translation>
        </message>
        <message>
            <source>Two files of this export would stand at {0}.</source>
            <translation>Zwei Dateien dieses Exports lägen unter {0}.</translation>
        </message>
        <message>
            <source>Give each a name of its own.</source>
            <translation>Geben Sie jeder einen eigenen Namen.</translation>
        </message>
        <message>
            <source>The query was accepted, but the reply names no job to wait for.</source>
            <translation>Die Abfrage wurde angenommen, aber die Antwort nennt keinen Auftrag, auf den zu warten wäre.</translation>
        </message>
        <message>
            <source>Export it again; if it happens again, report it: the reply is not what the API documents.</source>
            <translation>Exportieren Sie noch einmal; geschieht es wieder, melden Sie es: die Antwort ist nicht so, wie die API sie beschreibt.</translation>
        </message>
        <message>
            <source>The server no longer knows the job that was to prepare the records.</source>
            <translation>Der Server kennt den Auftrag nicht mehr, der die Datensätze vorbereiten sollte.</translation>
        </message>
        <message>
            <source>The server's job that was to prepare the records ended as {0}{1}.</source>
            <translation>Der Auftrag des Servers, der die Datensätze vorbereiten sollte, endete mit {0}{1}.</translation>
        </message>
        <message>
            <source>the server prepares the records ({0})</source>
            <translation>der Server bereitet die Datensätze vor ({0})</translation>
        </message>
        <message>
            <source>The data reached only to {0} UTC when they were prepared, but the interval ends {1} UTC: what happened after that is missing. Export it again later.</source>
            <translation>Die Daten reichten, als sie vorbereitet wurden, nur bis {0} UTC, der Zeitraum endet aber {1} UTC: was danach geschah, fehlt. Exportieren Sie es später noch einmal.</translation>
        </message>
        <message>
            <source>{0} cannot be narrowed to an interval.</source>
            <translation>{0} kann nicht auf einen Zeitraum eingeschränkt werden.</translation>
        </message>
        <message>
            <source>{0} needs an interval.</source>
            <translation>{0} braucht einen Zeitraum.</translation>
        </message>
        <message>
            <source>Give it with --interval START/END, for example --interval 2026-11-01/2026-11-08 or yesterday.</source>
            <translation>Geben Sie ihn mit --interval ANFANG/ENDE an, zum Beispiel --interval 2026-11-01/2026-11-08 oder yesterday.</translation>
        </message>
        <message>
            <source>{0} has no place {1} in its path.</source>
            <translation>{0} hat keine Stelle {1} in seinem Pfad.</translation>
        </message>
        <message>
            <source>Its places: {0}.</source>
            <translation>Seine Stellen: {0}.</translation>
        </message>
        <message>
            <source>No listing of the API gives the values of {0}.</source>
            <translation>Keine Auflistung der API nennt die Werte von {0}.</translation>
        </message>
        <message>
            <source>Give one with --param {0}=….</source>
            <translation>Geben Sie einen mit --param {0}=… an.</translation>
        </message>
        <message>
            <source>1 record is</source>
            <translation>1 Datensatz ist</translation>
        </message>
        <message>
            <source>{0} records are</source>
            <translation>{0} Datensätze sind</translation>
        </message>
        <message>
            <source>{0} safe in the job file.</source>
            <translation>{0} in der Auftragsdatei sicher.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Es ging nichts verloren.</translation>
        </message>
        <message>
            <source>save again</source>
            <translation>speichern Sie noch einmal</translation>
        </message>
        <message>
            <source>The demo organisation does not run.</source>
            <translation>Die Demo-Organisation läuft nicht.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>Starten Sie sie zuerst.</translation>
        </message>
        <message>
            <source>No organisation was named, or no client secret was given.</source>
            <translation>Es wurde keine Organisation genannt oder kein Geheimnis des Clients angegeben.</translation>
        </message>
        <message>
            <source>Use --connection NAME, --demo, or --host with --client-id and the secret in GENESYS_CLIENT_SECRET or on standard input (--client-secret-stdin).</source>
            <translation>Benutzen Sie --connection NAME, --demo, oder --host mit --client-id und dem Geheimnis in GENESYS_CLIENT_SECRET oder auf der Standardeingabe (--client-secret-stdin).</translation>
        </message>
        <message>
            <source>its records moved, or came short of the API's count, each time it was read</source>
            <translation>seine Datensätze verschoben sich, oder es waren weniger, als die API zählt, bei jedem Lesen</translation>
        </message>
        <message>
            <source>{0}: Not provably complete: {1}.</source>
            <translation>{0}: Nicht nachweislich vollständig: {1}.</translation>
        </message>
        <message>
            <source>the organisation changed again while it was read</source>
            <translation>die Organisation änderte sich wieder, während sie gelesen wurde</translation>
        </message>
        <message>
            <source>{0}Not provably complete: {1} {2} times.</source>
            <translation>{0}Nicht nachweislich vollständig: {1} {2}-mal.</translation>
        </message>
        <message>
            <source>{0} records stand in the listing twice; the file holds each of them once.</source>
            <translation>{0} Datensätze stehen doppelt in der Liste; in der Datei steht jeder einmal.</translation>
        </message>
        <message>
            <source>1 record stands in the listing twice; the file holds it once.</source>
            <translation>1 Datensatz steht doppelt in der Liste; in der Datei steht er einmal.</translation>
        </message>
        <message>
            <source>Stopped while looking for what moved.</source>
            <translation>Angehalten, während nach Verschobenem gesucht wurde.</translation>
        </message>
        <message>
            <source>Stopped while waiting.</source>
            <translation>Beim Warten angehalten.</translation>
        </message>
        <message>
            <source>its records are not in their order</source>
            <translation>ihre Datensätze stehen nicht in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>the checksum of a record is wrong</source>
            <translation>die Prüfsumme eines Datensatzes ist falsch</translation>
        </message>
        <message>
            <source>The saved exports in {0} cannot be read.</source>
            <translation>Die gespeicherten Exporte in {0} können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Mend it, or move it away and save the exports again.</source>
            <translation>Berichtigen Sie sie, oder verschieben Sie sie und speichern Sie die Exporte neu.</translation>
        </message>
        <message>
            <source>The saved exports in {0} cannot be written.</source>
            <translation>Die gespeicherten Exporte in {0} können nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>A saved export needs a name of up to {0} characters.</source>
            <translation>Ein gespeicherter Export braucht einen Namen von bis zu {0} Zeichen.</translation>
        </message>
        <message>
            <source>The records have {0} columns; an Excel sheet has room for {1}.</source>
            <translation>Die Datensätze haben {0} Spalten; ein Excel-Blatt hat Platz für {1}.</translation>
        </message>
        <message>
            <source>Choose columns, or another format.</source>
            <translation>Wählen Sie Spalten aus, oder ein anderes Format.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be read: {1}.</source>
            <translation>Der Ordner {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>There is no file with a manifest in the folder {0}.</source>
            <translation>Im Ordner {0} ist keine Datei mit Manifest.</translation>
        </message>
        <message>
            <source>Name the folder that an export or a recipe wrote to; folders in it are not looked into.</source>
            <translation>Nennen Sie den Ordner, in den ein Export oder ein Rezept geschrieben hat; in Ordner darin wird nicht gesehen.</translation>
        </message>
        <message>
            <source>{0} is not a manifest of this program.</source>
            <translation>{0} ist kein Manifest dieses Programms.</translation>
        </message>
        <message>
            <source>{0} cannot be read, although its manifest is there: {1}.</source>
            <translation>{0} kann nicht gelesen werden, obwohl das Manifest da ist: {1}.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported: its size in bytes is {1}, not {2} as the manifest says.</source>
            <translation>{0} ist nicht die Datei, die exportiert wurde: ihre Größe in Bytes ist {1}, nicht {2} wie im Manifest.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported: its SHA-256 is {1}, not {2} as the manifest says.</source>
            <translation>{0} ist nicht die Datei, die exportiert wurde: ihr SHA-256 ist {1}, nicht {2} wie im Manifest.</translation>
        </message>
        <message>
            <source>Check the name, or name the folder it is in.</source>
            <translation>Prüfen Sie den Namen, oder nennen Sie den Ordner, in dem sie ist.</translation>
        </message>
        <message>
            <source>There is no manifest for {0}: {1}.</source>
            <translation>Es gibt kein Manifest für {0}: {1}.</translation>
        </message>
        <message>
            <source>It is written beside the file as {0}; keep the two together.</source>
            <translation>Es wird neben die Datei geschrieben, als {0}; bewahren Sie beide zusammen auf.</translation>
        </message>
        <message>
            <source>There is no {0} {1}.</source>
            <translation>{0} {1} gibt es nicht.</translation>
        </message>
        <message>
            <source>{0} cannot separate cells.</source>
            <translation>{0} kann keine Zellen trennen.</translation>
        </message>
        <message>
            <source>Choose one of: {0}; or one character that is no letter, digit or quote.</source>
            <translation>Wählen Sie eines von: {0}; oder ein Zeichen, das kein Buchstabe, keine Ziffer und kein Anführungszeichen ist.</translation>
        </message>
        <message>
            <source>There is no time zone {0}.</source>
            <translation>Es gibt keine Zeitzone {0}.</translation>
        </message>
        <message>
            <source>Give an IANA name, such as Europe/Madrid or UTC.</source>
            <translation>Geben Sie einen IANA-Namen an, etwa Europe/Madrid oder UTC.</translation>
        </message>
        <message>
            <source>The records have {0} columns; a SQLite table has room for {1}.</source>
            <translation>Die Datensätze haben {0} Spalten; eine SQLite-Tabelle hat Platz für {1}.</translation>
        </message>
        <message>
            <source>Nothing was fetched or changed.</source>
            <translation>Es wurde nichts geholt oder geändert.</translation>
        </message>
        <message>
            <source>export again</source>
            <translation>exportieren Sie noch einmal</translation>
        </message>
        <message>
            <source>{0} is in no folder: this computer knows no user {1}.</source>
            <translation>{0} ist in keinem Ordner: dieser Computer kennt keinen Benutzer {1}.</translation>
        </message>
        <message>
            <source>Name the folder in full.</source>
            <translation>Nennen Sie den ganzen Ordner.</translation>
        </message>
        <message>
            <source>{0}… is no name that a file can have here: {1}.</source>
            <translation>{0}… ist kein Name, den eine Datei hier haben kann: {1}.</translation>
        </message>
        <message>
            <source>Choose a shorter one, without special characters.</source>
            <translation>Wählen Sie einen kürzeren, ohne Sonderzeichen.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: there is no folder {1}.</source>
            <translation>Die Datei {0} kann nicht geschrieben werden: es gibt keinen Ordner {1}.</translation>
        </message>
        <message>
            <source>Create the folder, or choose another one; then {0}.</source>
            <translation>Legen Sie den Ordner an oder wählen Sie einen anderen; dann {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <translation>Die Datei {0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <source>Make the folder writable, make room, or close the program that has the file open; then {0}.</source>
            <translation>Machen Sie den Ordner beschreibbar, schaffen Sie Platz oder schließen Sie das Programm, das die Datei geöffnet hat; danach: {0}.</translation>
        </message>
        <message>
            <source>{0} is a folder.</source>
            <translation>{0} ist ein Ordner.</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>Nennen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>{0} is no ordinary file.</source>
            <translation>{0} ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>{0} is a folder, where the manifest would stand.</source>
            <translation>{0} ist ein Ordner, wo das Manifest stehen würde.</translation>
        </message>
        <message>
            <source>{0} is a link that leads nowhere.</source>
            <translation>{0} ist eine Verknüpfung, die ins Leere führt.</translation>
        </message>
        <message>
            <source>Remove it, or choose another name.</source>
            <translation>Entfernen Sie sie, oder wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is a file {0} already.</source>
            <translation>Es gibt schon eine Datei {0}.</translation>
        </message>
        <message>
            <source>A file {0} has come meanwhile.</source>
            <translation>Inzwischen ist eine Datei {0} hinzugekommen.</translation>
        </message>
        <message>
            <source>It was not touched, and what was fetched stays in the job file.</source>
            <translation>Sie wurde nicht angetastet, und was geholt wurde, bleibt in der Auftragsdatei.</translation>
        </message>
        <message>
            <source>Move it away and resume, or write the records to another file with 'genesys-export save'.</source>
            <translation>Verschieben Sie sie und setzen Sie den Export fort, oder schreiben Sie die Datensätze mit 'genesys-export save' in eine andere Datei.</translation>
        </message>
        <message>
            <source>There is no format {0}.</source>
            <translation>Es gibt kein Format {0}.</translation>
        </message>
        <message>
            <source>{0} looks like a file of another kind: there is no format {1}.</source>
            <translation>{0} sieht nach einer Datei anderer Art aus: es gibt kein Format {1}.</translation>
        </message>
        <message>
            <source>Choose an ending or a format of: {0}.</source>
            <translation>Wählen Sie eine Endung oder ein Format von: {0}.</translation>
        </message>
        <message>
            <source>{0} is not the name of a file of any kind that there is: it ends with .{1}.</source>
            <translation>{0} ist kein Name einer Datei von einer Art, die es gibt: er endet auf .{1}.</translation>
        </message>
        <message>
            <source>Did you mean .{0}? Else choose a format: {1}.</source>
            <translation>Meinten Sie .{0}? Sonst wählen Sie ein Format: {1}.</translation>
        </message>
        <message>
            <source>{0} would be compressed twice: {1} files are by themselves.</source>
            <translation>{0} würde zweimal gepackt: {1}-Dateien sind es schon.</translation>
        </message>
        <message>
            <source>Leave the ending .{0} out.</source>
            <translation>Lassen Sie die Endung .{0} weg.</translation>
        </message>
        <message>
            <source>A record is nested too deeply to be written as {0}.</source>
            <translation>Ein Datensatz ist zu tief verschachtelt, um als {0} geschrieben zu werden.</translation>
        </message>
        <message>
            <source>Report it: no record of the API is documented to be like this.</source>
            <translation>Melden Sie es: kein Datensatz der API ist so beschrieben.</translation>
        </message>
        <message>
            <source>The records of this listing hold no date at {0}, so there is no way on.</source>
            <translation>Die Datensätze dieser Auflistung haben kein Datum unter {0}, deshalb geht es nicht weiter.</translation>
        </message>
        <message>
            <source>Every page read before it was delivered.</source>
            <translation>Jede zuvor gelesene Seite wurde geliefert.</translation>
        </message>
        <message>
            <source>Name the field that holds the date (date_field).</source>
            <translation>Nennen Sie das Feld mit dem Datum (date_field).</translation>
        </message>
        <message>
            <source>This is not a checkpoint of a listing.</source>
            <translation>Das ist kein Haltepunkt einer Auflistung.</translation>
        </message>
        <message>
            <source>Start the listing without it.</source>
            <translation>Beginnen Sie die Auflistung ohne ihn.</translation>
        </message>
        <message>
            <source>The checkpoint belongs to the paging style {0}, this listing uses {1}.</source>
            <translation>Der Haltepunkt gehört zur Art des Blätterns {0}, diese Auflistung benutzt {1}.</translation>
        </message>
        <message>
            <source>Start the listing without the checkpoint.</source>
            <translation>Beginnen Sie die Auflistung ohne den Haltepunkt.</translation>
        </message>
        <message>
            <source>Reading stopped after {0} hours, before the end: cursors do not outlive that. {1} records were read, more are left.</source>
            <translation>Das Lesen endete nach {0} Stunden, vor dem Ende: länger gelten Cursor nicht. {1} Datensätze wurden gelesen, weitere stehen aus.</translation>
        </message>
        <message>
            <source>the API takes no more than {0}</source>
            <translation>die API nimmt nicht mehr als {0}</translation>
        </message>
        <message>
            <source>The API gives no more rows of this listing: {0}records were read, and the next page lies beyond its limit.</source>
            <translation>Die API gibt von dieser Auflistung keine weiteren Zeilen: {0}Datensätze wurden gelesen, und die nächste Seite liegt jenseits ihres Limits.</translation>
        </message>
        <message>
            <source>only so many rows are left below the limit</source>
            <translation>nur so viele Zeilen sind bis zum Limit noch übrig</translation>
        </message>
        <message>
            <source>Page {0} could not be read in one attempt, which ended with: {1}.</source>
            <translation>Die Seite {0} konnte in einem Versuch nicht gelesen werden; er endete mit: {1}.</translation>
        </message>
        <message>
            <source>Page {0} could not be read in {1} attempts; the last one ended with: {2}.</source>
            <translation>Die Seite {0} konnte in {1} Versuchen nicht gelesen werden; der letzte endete mit: {2}.</translation>
        </message>
        <message>
            <source>The API asks to wait {0} seconds, more than the {1} allowed.</source>
            <translation>Die API verlangt, {0} Sekunden zu warten, mehr als die erlaubten {1}.</translation>
        </message>
        <message>
            <source>no fresh token, {0}</source>
            <translation>kein neues Token, {0}</translation>
        </message>
        <message>
            <source>1 call left in this window</source>
            <translation>1 Aufruf in diesem Fenster frei</translation>
        </message>
        <message>
            <source>{0} calls left in this window</source>
            <translation>{0} Aufrufe in diesem Fenster frei</translation>
        </message>
        <message>
            <source>refused the token, and the fresh one too</source>
            <translation>hat das Token abgelehnt, und das neue auch</translation>
        </message>
        <message>
            <source>refused the token, and there is no other</source>
            <translation>hat das Token abgelehnt, und es gibt kein anderes</translation>
        </message>
        <message>
            <source>The API {0}.</source>
            <translation>Die API {0}.</translation>
        </message>
        <message>
            <source>status {0} with an HTML page</source>
            <translation>Status {0} mit einer HTML-Seite</translation>
        </message>
        <message>
            <source>status {0} with broken JSON</source>
            <translation>Status {0} mit kaputtem JSON</translation>
        </message>
        <message>
            <source>The json() of the reply is a coroutine, so this is not a reply that paging can read.</source>
            <translation>Das json() der Antwort ist eine Coroutine; das Blättern kann diese Antwort nicht lesen.</translation>
        </message>
        <message>
            <source>Use httpx.AsyncClient, or return an object whose json() gives the parsed body.</source>
            <translation>Benutzen Sie httpx.AsyncClient, oder geben Sie ein Objekt zurück, dessen json() den gelesenen Rumpf liefert.</translation>
        </message>
        <message>
            <source>status {0} with a body that is no page</source>
            <translation>Status {0} mit einem Rumpf, der keine Seite ist</translation>
        </message>
        <message>
            <source>The API gives no more rows of this listing. {0}</source>
            <translation>Die API gibt von dieser Auflistung keine weiteren Zeilen. {0}</translation>
        </message>
        <message>
            <source>The API refused the call with status {0}</source>
            <translation>Die API hat den Aufruf abgelehnt, Status {0}</translation>
        </message>
        <message>
            <source>The same call would be refused again: ask with other filters or parameters.</source>
            <translation>Derselbe Aufruf würde wieder abgelehnt: Fragen Sie mit anderen Filtern oder Parametern.</translation>
        </message>
        <message>
            <source>Half a character in a text was replaced: the text had been cut before the API sent it.</source>
            <translation>Ein halbes Zeichen in einem Text wurde ersetzt: Der Text war schon abgeschnitten, als die API ihn sandte.</translation>
        </message>
        <message>
            <source>After page {0} the API pointed back to a place already read; following it would never end.</source>
            <translation>Nach der Seite {0} verwies die API auf eine schon gelesene Stelle; dem zu folgen nähme kein Ende.</translation>
        </message>
        <message>
            <source>Page {0} holds the same {1} records as the page before it; the listing does not advance.</source>
            <translation>Die Seite {0} enthält dieselben {1} Datensätze wie die Seite davor; die Auflistung kommt nicht voran.</translation>
        </message>
        <message>
            <source>Page {0} holds the same record as the page before it; the listing does not advance.</source>
            <translation>Die Seite {0} enthält denselben Datensatz wie die Seite davor; die Auflistung kommt nicht voran.</translation>
        </message>
        <message>
            <source>{0} empty pages came in a row, and each promised more.</source>
            <translation>{0} leere Seiten kamen hintereinander, und jede versprach mehr.</translation>
        </message>
        <message>
            <source>Page {0} came, but no records could be taken from it.</source>
            <translation>Die Seite {0} kam, aber ihr konnten keine Datensätze entnommen werden.</translation>
        </message>
        <message>
            <source>The reply speaks of {0} records, but the field for them is missing.</source>
            <translation>Die Antwort spricht von {0} Datensätzen, aber das Feld dafür fehlt.</translation>
        </message>
        <message>
            <source>The reply speaks of 1 record, but the field for it is missing.</source>
            <translation>Die Antwort spricht von 1 Datensatz, aber das Feld dafür fehlt.</translation>
        </message>
        <message>
            <source>1 empty page was</source>
            <translation>1 leere Seite wurde</translation>
        </message>
        <message>
            <source>{0} empty pages in a row were</source>
            <translation>{0} leere Seiten hintereinander wurden</translation>
        </message>
        <message>
            <source>{0} taken as the end.</source>
            <translation>{0} als Ende genommen.</translation>
        </message>
        <message>
            <source>An empty page that points back to a place already read was taken as the end.</source>
            <translation>Eine leere Seite, die auf eine schon gelesene Stelle verweist, wurde als Ende genommen.</translation>
        </message>
        <message>
            <source>A record is nested more deeply than 250 levels, so it can be neither kept nor written.</source>
            <translation>Ein Datensatz ist mehr als 250 Ebenen tief verschachtelt, deshalb kann er weder aufbewahrt noch geschrieben werden.</translation>
        </message>
        <message>
            <source>{0} is one of the files that are compared, and would be replaced by what is found.</source>
            <translation>{0} ist eine der Dateien, die verglichen werden, und würde durch das Ergebnis ersetzt.</translation>
        </message>
        <message>
            <source>{0} and {1} are files of different kinds, which hold times and numbers in different ways.</source>
            <translation>{0} und {1} sind Dateien verschiedener Art, die Zeiten und Zahlen auf verschiedene Weise enthalten.</translation>
        </message>
        <message>
            <source>Compare two of the same kind; save writes what a job fetched as any of them.</source>
            <translation>Vergleichen Sie zwei derselben Art; save schreibt, was ein Auftrag geholt hat, als jede davon.</translation>
        </message>
        <message>
            <source>Only one of {0} and {1} is a workbook, which holds times and numbers in another way.</source>
            <translation>Nur eine der Dateien {0} und {1} ist eine Arbeitsmappe, die Zeiten und Zahlen anders enthält.</translation>
        </message>
        <message>
            <source>Compare two workbooks; save writes what a job fetched as .xlsx.</source>
            <translation>Vergleichen Sie zwei Arbeitsmappen; „save“ schreibt das Abgerufene als .xlsx.</translation>
        </message>
        <message>
            <source>The times in {0} and {1} were written in different time zones.</source>
            <translation>Die Zeiten in {0} und {1} wurden in verschiedenen Zeitzonen geschrieben.</translation>
        </message>
        <message>
            <source>Write one of them again with the other's --time-zone.</source>
            <translation>Schreiben Sie eine davon noch einmal mit der --time-zone der anderen.</translation>
        </message>
        <message>
            <source>{0} and {1} are not snapshots of the same kind: only one of them has {2}.</source>
            <translation>{0} und {1} sind keine Stände derselben Art: nur einer von ihnen hat {2}.</translation>
        </message>
        <message>
            <source>Compare two of the same recipe, or two files of the same endpoint.</source>
            <translation>Vergleichen Sie zwei desselben Rezepts, oder zwei Dateien desselben Endpunkts.</translation>
        </message>
        <message>
            <source>Two columns are called {0}.</source>
            <translation>Zwei Spalten heißen {0}.</translation>
        </message>
        <message>
            <source>Name one of them with AS.</source>
            <translation>Benennen Sie eine davon mit AS.</translation>
        </message>
        <message>
            <source>The SQL gives bytes, which no table can hold.</source>
            <translation>Das SQL ergibt Bytes, die in keiner Tabelle stehen können.</translation>
        </message>
        <message>
            <source>What was fetched is kept.</source>
            <translation>Was geholt wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Mend the recipe, for example with hex(); then use --resume.</source>
            <translation>Verbessern Sie das Rezept, zum Beispiel mit hex(), und setzen Sie es dann fort (--resume).</translation>
        </message>
        <message>
            <source>SQL in recipes can only read what was fetched.</source>
            <translation>SQL in Rezepten kann nur lesen, was geholt wurde.</translation>
        </message>
        <message>
            <source>the SQL cannot be run ({0})</source>
            <translation>das SQL kann nicht ausgeführt werden ({0})</translation>
        </message>
        <message>
            <source>The making of the tables was stopped.</source>
            <translation>Das Erstellen der Tabellen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The tables of the recipe could not be made: {0}.</source>
            <translation>Die Tabellen des Rezepts konnten nicht erstellt werden: {0}.</translation>
        </message>
        <message>
            <source>Make room, or mend the recipe; then use --resume.</source>
            <translation>Schaffen Sie Platz, oder berichtigen Sie das Rezept; dann benutzen Sie --resume.</translation>
        </message>
        <message>
            <source>Several rows of {0} have the same key, which was so for this many keys: {1}. Those rows were compared in their order; what is told as a change may be one row that went and another that came.</source>
            <translation>Mehrere Zeilen von {0} haben denselben Schlüssel; so viele solche Schlüssel gibt es: {1}. Diese Zeilen wurden in ihrer Reihenfolge verglichen; was als Änderung gemeldet wird, kann eine Zeile sein, die wegfiel, und eine andere, die hinzukam.</translation>
        </message>
        <message>
            <source>No column tells the rows of {0} apart, so a row that changed is told as one that went and another that came; give such a column as the key (--key).</source>
            <translation>Keine Spalte unterscheidet die Zeilen von {0}; eine geänderte Zeile wird deshalb als eine gemeldet, die wegfiel, und eine, die hinzukam. Geben Sie eine solche Spalte als Schlüssel an (--key).</translation>
        </message>
        <message>
            <source>In {0} there are rows with more or fewer cells than the first line has, the first of them in line {1}: what lacks was taken for empty, and what is too much was left out.</source>
            <translation>In {0} gibt es Zeilen mit mehr oder weniger Zellen als in der ersten Zeile, die erste davon in Zeile {1}: Was fehlt, gilt als leer, und was zu viel ist, wurde ausgelassen.</translation>
        </message>
        <message>
            <source>Changed since it was exported, and compared as it is now: {0}.</source>
            <translation>Seit dem Export geändert und so verglichen, wie es jetzt ist: {0}.</translation>
        </message>
        <message>
            <source>In {0} there is only a part, {1} of {2}: what was added or removed may only be missing there.</source>
            <translation>In {0} ist nur ein Teil, {1} von {2}: Was hinzugekommen oder weggefallen ist, fehlt dort vielleicht nur.</translation>
        </message>
        <message>
            <source>Not everything is in {0}: what was added or removed may only be missing there.</source>
            <translation>In {0} ist nicht alles: Was hinzugekommen oder weggefallen ist, fehlt dort vielleicht nur.</translation>
        </message>
        <message>
            <source>Different things are compared: {0} holds {1}, and {2} holds {3}.</source>
            <translation>Es wird Verschiedenes verglichen: {0} enthält {1}, und {2} enthält {3}.</translation>
        </message>
        <message>
            <source>Different intervals are compared: {0} is of {1}, and {2} is of {3}.</source>
            <translation>Es werden verschiedene Zeiträume verglichen: {0} ist von {1}, und {2} ist von {3}.</translation>
        </message>
        <message>
            <source>Only {0} is narrowed to an interval: {1}.</source>
            <translation>Nur {0} ist auf einen Zeitraum eingegrenzt: {1}.</translation>
        </message>
        <message>
            <source>{0} and {1} were written in different ways, which may be told as changes: {2}.</source>
            <translation>{0} und {1} wurden auf verschiedene Weise geschrieben, was als Änderung erscheinen kann: {2}.</translation>
        </message>
        <message>
            <source>{0} and {1} were exported with different parameters: {2}.</source>
            <translation>{0} und {1} wurden mit verschiedenen Parametern exportiert: {2}.</translation>
        </message>
        <message>
            <source>{0} could not be read: {1}</source>
            <translation>{0} konnte nicht gelesen werden: {1}</translation>
        </message>
        <message>
            <source>it did not end.</source>
            <translation>das Lesen kam nicht zum Ende.</translation>
        </message>
        <message>
            <source>{0} is not complete: {1}</source>
            <translation>{0} ist nicht vollständig: {1}</translation>
        </message>
        <message>
            <source>{0} is a file, but this recipe needs a folder.</source>
            <translation>{0} ist eine Datei, aber dieses Rezept braucht einen Ordner.</translation>
        </message>
        <message>
            <source>Name a folder with --out.</source>
            <translation>Nennen Sie einen Ordner mit --out.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made: {1}.</source>
            <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
        </message>
        <message>
            <source>This recipe makes {0} tables, and {1} holds one.</source>
            <translation>Dieses Rezept ergibt {0} Tabellen, und {1} fasst eine.</translation>
        </message>
        <message>
            <source>Tables of a recipe are not written to {0} files.</source>
            <translation>Tabellen eines Rezepts werden nicht in {0}-Dateien geschrieben.</translation>
        </message>
        <message>
            <source>Name a folder, a .csv file, or an .xlsx file.</source>
            <translation>Nennen Sie einen Ordner, eine .csv-Datei oder eine .xlsx-Datei.</translation>
        </message>
        <message>
            <source>The recipe {0} to {1} is being worked on already.</source>
            <translation>An dem Rezept {0} nach {1} wird schon gearbeitet.</translation>
        </message>
        <message>
            <source>Nothing is left of a recipe {0} to {1} that could be gone on with.</source>
            <translation>Von einem Rezept {0} nach {1} ist nichts übrig, womit es weitergehen könnte.</translation>
        </message>
        <message>
            <source>Run it without --resume.</source>
            <translation>Starten Sie es ohne --resume.</translation>
        </message>
        <message>
            <source>Neither of the two has a column {0}.</source>
            <translation>Keiner der beiden Stände hat eine Spalte {0}.</translation>
        </message>
        <message>
            <source>There is no recipe {0}.</source>
            <translation>Es gibt kein Rezept {0}.</translation>
        </message>
        <message>
            <source>There are {0}; or name a {1} file.</source>
            <translation>Es gibt {0}; oder nennen Sie eine {1}-Datei.</translation>
        </message>
        <message>
            <source>The recipe {0} cannot be read: {1}.</source>
            <translation>Das Rezept {0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>The recipe {0} fetches other listings now than when this was begun.</source>
            <translation>Das Rezept {0} holt jetzt andere Listen als zu Beginn.</translation>
        </message>
        <message>
            <source>Undo that change to go on, or run it without --resume.</source>
            <translation>Machen Sie diese Änderung rückgängig, um fortzusetzen, oder starten Sie es ohne --resume.</translation>
        </message>
        <message>
            <source>this program reads recipes of version {0}, not {1}</source>
            <translation>dieses Programm liest Rezepte der Version {0}, nicht {1}</translation>
        </message>
        <message>
            <source>no table is made of it</source>
            <translation>daraus wird keine Tabelle gemacht</translation>
        </message>
        <message>
            <source>{0} needs {1}: name it in for_every or in params</source>
            <translation>{0} braucht {1}: Nennen Sie es in for_every oder in params</translation>
        </message>
        <message>
            <source>{0} cannot be narrowed to an interval</source>
            <translation>{0} lässt sich nicht auf einen Zeitraum eingrenzen</translation>
        </message>
        <message>
            <source>{0} needs an interval: write interval = true</source>
            <translation>{0} braucht einen Zeitraum: Schreiben Sie interval = true</translation>
        </message>
        <message>
            <source>it needs either sql or from, and not both</source>
            <translation>es braucht entweder sql oder from, nicht beides</translation>
        </message>
        <message>
            <source>it reads nothing that is fetched</source>
            <translation>es liest nichts, was geholt wird</translation>
        </message>
        <message>
            <source>nothing is fetched as {0}</source>
            <translation>als {0} wird nichts geholt</translation>
        </message>
        <message>
            <source>it must be a table</source>
            <translation>es muss eine Tabelle sein</translation>
        </message>
        <message>
            <source>a name has small letters, digits and _, begins with a letter, and is not over 40 long</source>
            <translation>ein Name hat Kleinbuchstaben, Ziffern und _, beginnt mit einem Buchstaben und ist nicht länger als 40</translation>
        </message>
        <message>
            <source>names that begin with sqlite_ are kept for the database itself</source>
            <translation>Namen, die mit sqlite_ beginnen, sind der Datenbank selbst vorbehalten</translation>
        </message>
        <message>
            <source>it must be a list of texts</source>
            <translation>es muss eine Liste von Texten sein</translation>
        </message>
        <message>
            <source>it must be a text or a number; lists are written with commas</source>
            <translation>es muss ein Text oder eine Zahl sein; Listen werden mit Kommas geschrieben</translation>
        </message>
        <message>
            <source>it is not TOML: {0}</source>
            <translation>es ist kein TOML: {0}</translation>
        </message>
        <message>
            <source>{0} has no such parameter</source>
            <translation>{0} hat keinen solchen Parameter</translation>
        </message>
        <message>
            <source>the table has no column {0}</source>
            <translation>die Tabelle hat keine Spalte {0}</translation>
        </message>
        <message>
            <source>it goes with sql only</source>
            <translation>es geht nur zusammen mit sql</translation>
        </message>
        <message>
            <source>the query has no column {0}</source>
            <translation>die Abfrage hat keine Spalte {0}</translation>
        </message>
        <message>
            <source>the SQL does not come to an end, even without any record</source>
            <translation>das SQL kommt zu keinem Ende, auch ohne einen einzigen Datensatz</translation>
        </message>
        <message>
            <source>there is no such key; known are {0}</source>
            <translation>einen solchen Schlüssel gibt es nicht; bekannt sind {0}</translation>
        </message>
        <message>
            <source>it must be {0}</source>
            <translation>es muss {0} sein</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>es fehlt</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>eine Liste von Texten</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>eine Tabelle</translation>
        </message>
        <message>
            <source>The recipe {0} cannot be used: {1}</source>
            <translation>Das Rezept {0} kann nicht benutzt werden: {1}</translation>
        </message>
        <message>
            <source>The recipe {0} cannot be used at {1}: {2}</source>
            <translation>Das Rezept {0} kann bei {1} nicht benutzt werden: {2}</translation>
        </message>
        <message>
            <source>The recipe {0} {1} interval.</source>
            <translation>Das Rezept {0} {1} Zeitraum.</translation>
        </message>
        <message>
            <source>is not about an</source>
            <translation>handelt von keinem</translation>
        </message>
        <message>
            <source>needs an</source>
            <translation>braucht einen</translation>
        </message>
        <message>
            <source>Give it with --interval START/END, for example --interval last-7-days.</source>
            <translation>Geben Sie ihn mit --interval ANFANG/ENDE an, zum Beispiel --interval last-7-days.</translation>
        </message>
        <message>
            <source>An empty name is that of no file, folder or job.</source>
            <translation>Ein leerer Name ist der von keiner Datei, keinem Ordner und keinem Auftrag.</translation>
        </message>
        <message>
            <source>{0} is not the folder of a recipe: it has no list of its tables.</source>
            <translation>{0} ist nicht der Ordner eines Rezepts: die Liste seiner Tabellen fehlt.</translation>
        </message>
        <message>
            <source>{0} is a manifest, which holds no records.</source>
            <translation>{0} ist ein Manifest, das keine Datensätze enthält.</translation>
        </message>
        <message>
            <source>Compare the file it is for: {0}.</source>
            <translation>Vergleichen Sie die Datei, zu der es gehört: {0}.</translation>
        </message>
        <message>
            <source>There is no file and no folder {0}, and no job of that name either.</source>
            <translation>Es gibt weder eine Datei noch einen Ordner {0} und auch keinen Auftrag dieses Namens.</translation>
        </message>
        <message>
            <source>{0} cannot be compared.</source>
            <translation>{0} kann nicht verglichen werden.</translation>
        </message>
        <message>
            <source>Files are .csv, .jsonl, .json, .xlsx, .parquet or .sqlite.</source>
            <translation>Dateien sind .csv, .jsonl, .json, .xlsx, .parquet oder .sqlite.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <source>The table {0} cannot be made: {1}</source>
            <translation>Die Tabelle {0} kann nicht erstellt werden: {1}</translation>
        </message>
        <message>
            <source>Mend the recipe; then use --resume.</source>
            <translation>Verbessern Sie das Rezept und setzen Sie es dann fort (--resume).</translation>
        </message>
        <message>
            <source>There is more of the kind.</source>
            <translation>Es gibt mehr von dieser Art.</translation>
        </message>
        <message>
            <source>{0} of them are called {1}: they share one column.</source>
            <translation>{0} davon heißen {1}: sie teilen sich eine Spalte.</translation>
        </message>
        <message>
            <source>The manifest beside {0} cannot be read.</source>
            <translation>Das Manifest neben {0} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{0} is protected with a password, or was saved in a format of before 2007.</source>
            <translation>{0} ist mit einem Kennwort geschützt oder wurde in einem Format aus der Zeit vor 2007 gespeichert.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>Nichts wurde gelesen oder geändert.</translation>
        </message>
        <message>
            <source>Save it as .xlsx without a password, then compare again.</source>
            <translation>Speichern Sie die Datei ohne Kennwort als .xlsx und vergleichen Sie noch einmal.</translation>
        </message>
        <message>
            <source>{0} is no Excel workbook, or is damaged: {1}.</source>
            <translation>{0} ist keine Excel-Arbeitsmappe oder ist beschädigt: {1}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Write it again, with save or by running the recipe once more.</source>
            <translation>Schreiben Sie die Datei noch einmal, mit „save“ oder indem Sie das Rezept erneut ausführen.</translation>
        </message>
        <message>
            <source>What just went wrong in the program.</source>
            <translation>Was eben im Programm schiefging.</translation>
        </message>
        <message>
            <source>What this computer has, and the way to the organisation.</source>
            <translation>Was dieser Computer hat, und der Weg zur Organisation.</translation>
        </message>
        <message>
            <source>What the window did and said; no secret is ever in it.</source>
            <translation>Was das Fenster tat und sagte; nie steht ein Geheimnis darin.</translation>
        </message>
        <message>
            <source>Where the program stood when it was last ended by a crash.</source>
            <translation>Wo das Programm stand, als es zuletzt durch einen Absturz endete.</translation>
        </message>
        <message>
            <source>The program, the system, every installed package.</source>
            <translation>Das Programm, das System, jedes installierte Paket.</translation>
        </message>
        <message>
            <source>Connection and choices, without secrets.</source>
            <translation>Verbindung und Einstellungen, ohne Geheimnisse.</translation>
        </message>
        <message>
            <source>The bundle has no {0}.</source>
            <translation>Das Paket hat kein {0}.</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <translation>Es hat: {0}.</translation>
        </message>
        <message>
            <source>What was asked for, how far it came, what is to be said with it.</source>
            <translation>Was verlangt war, wie weit es kam, was dazu zu sagen ist.</translation>
        </message>
        <message>
            <source>The request log: every call with time, status, waits; no token, no body.</source>
            <translation>Das Anfragenprotokoll: jeder Aufruf mit Zeit, Status, Wartezeiten; kein Token, kein Rumpf.</translation>
        </message>
        <message>
            <source>The manifest beside the exported file.</source>
            <translation>Das Manifest neben der exportierten Datei.</translation>
        </message>
        <message>
            <source>Why the job file cannot be read.</source>
            <translation>Warum die Auftragsdatei nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>Job, calls and notes as in the other files, none of its {0} records, and its parts:</source>
            <translation>Auftrag, Aufrufe und Hinweise wie in den anderen Dateien, keiner der {0} Datensätze, und die Teile:</translation>
        </message>
        <message>
            <source>Job, calls and notes as in the other files, not its 1 record, and its parts:</source>
            <translation>Auftrag, Aufrufe und Hinweise wie in den anderen Dateien, nicht der 1 Datensatz, und die Teile:</translation>
        </message>
        <message>
            <source>The job file, without records: can be opened with File, Open.</source>
            <translation>Die Auftragsdatei, ohne Datensätze: lässt sich mit Datei, Öffnen ansehen.</translation>
        </message>
        <message>
            <source>The job file with every record: your organisation's data.</source>
            <translation>Die Auftragsdatei mit jedem Datensatz: die Daten Ihrer Organisation.</translation>
        </message>
        <message>
            <source>The job file {0} takes too long to look at: it is damaged.</source>
            <translation>Die Auftragsdatei {0} anzusehen dauert zu lange: sie ist beschädigt.</translation>
        </message>
        <message>
            <source>The job file is damaged: {0} holds a {1} that is no number.</source>
            <translation>Die Auftragsdatei ist beschädigt: {0} enthält {1}, und das ist keine Zahl.</translation>
        </message>
        <message>
            <source>Those of the operating system; {0}.</source>
            <translation>Die des Betriebssystems; {0}.</translation>
        </message>
        <message>
            <source>No end of it within {0} seconds.</source>
            <translation>Kein Ende innerhalb von {0} Sekunden.</translation>
        </message>
        <message>
            <source>This computer has none that programs can use: no secret can be kept.</source>
            <translation>Dieser Computer hat keinen, den Programme benutzen können: es kann kein Geheimnis aufbewahrt werden.</translation>
        </message>
        <message>
            <source>Give secrets in GENESYS_CLIENT_SECRET or on standard input; in the window, for one session.</source>
            <translation>Geben Sie Geheimnisse in GENESYS_CLIENT_SECRET oder auf der Standardeingabe an; im Fenster für eine Sitzung.</translation>
        </message>
        <message>
            <source>Secrets are kept in {0}.</source>
            <translation>Geheimnisse werden aufbewahrt in: {0}.</translation>
        </message>
        <message>
            <source>{0} free for jobs in {1}, {2} in this folder.</source>
            <translation>{0} frei für Aufträge in {1}, {2} in diesem Ordner.</translation>
        </message>
        <message>
            <source>Make room: a large export needs several gigabytes.</source>
            <translation>Schaffen Sie Platz: ein großer Export braucht mehrere Gigabyte.</translation>
        </message>
        <message>
            <source>it holds too many files, or two of one name</source>
            <translation>es enthält zu viele Dateien oder zwei desselben Namens</translation>
        </message>
        <message>
            <source>its texts are far longer than they could be</source>
            <translation>seine Texte sind weit länger, als sie sein könnten</translation>
        </message>
        <message>
            <source>it has no manifest</source>
            <translation>es hat kein Manifest</translation>
        </message>
        <message>
            <source>its manifest is not that of a support bundle</source>
            <translation>sein Manifest ist nicht das eines Support-Pakets</translation>
        </message>
        <message>
            <source>a file in it has the name of a place outside of it</source>
            <translation>eine Datei darin trägt den Namen eines Ortes außerhalb davon</translation>
        </message>
        <message>
            <source>it holds a link or a folder</source>
            <translation>es enthält eine Verknüpfung oder einen Ordner</translation>
        </message>
        <message>
            <source>a file in it is encrypted</source>
            <translation>eine Datei darin ist verschlüsselt</translation>
        </message>
        <message>
            <source>a file in it is far larger than it could be</source>
            <translation>eine Datei darin ist weit größer, als sie sein könnte</translation>
        </message>
        <message>
            <source>a file in it is larger than it says</source>
            <translation>eine Datei darin ist größer, als sie angibt</translation>
        </message>
        <message>
            <source>Nothing of it was written anywhere, and your exports are untouched.</source>
            <translation>Nichts davon wurde irgendwohin geschrieben, und Ihre Exporte sind unverändert.</translation>
        </message>
        <message>
            <source>Ask for it to be made and sent once more.</source>
            <translation>Bitten Sie darum, dass es noch einmal erstellt und geschickt wird.</translation>
        </message>
        <message>
            <source>{0} was not opened: there is too little room on the disk for its job file.</source>
            <translation>{0} wurde nicht geöffnet: auf dem Datenträger ist zu wenig Platz für die Auftragsdatei.</translation>
        </message>
        <message>
            <source>Make room, and open it again.</source>
            <translation>Schaffen Sie Platz, und öffnen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no support bundle.</source>
            <translation>{0} ist beschädigt oder kein Support-Paket.</translation>
        </message>
        <message>
            <source>{0} was written by a later version of this program.</source>
            <translation>{0} wurde von einer späteren Version dieses Programms geschrieben.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Öffnen Sie es mit dieser Version.</translation>
        </message>
        <message>
            <source>{0} was not opened: {1}.</source>
            <translation>{0} wurde nicht geöffnet: {1}.</translation>
        </message>
        <message>
            <source>Nothing of it was changed, and your exports are untouched.</source>
            <translation>Nichts davon wurde geändert, und Ihre Exporte sind unverändert.</translation>
        </message>
        <message>
            <source>{0} is damaged: what it tells makes no sense.</source>
            <translation>{0} ist beschädigt: was darin steht, ergibt keinen Sinn.</translation>
        </message>
        <message>
            <source>Ask for it once more.</source>
            <translation>Bitten Sie noch einmal darum.</translation>
        </message>
        <message>
            <source>{0} is about no export: it holds {1}.</source>
            <translation>{0} handelt von keinem Export: darin ist {1}.</translation>
        </message>
        <message>
            <source>Read it with any program that opens zip files.</source>
            <translation>Lesen Sie es mit einem beliebigen Programm, das zip-Dateien öffnet.</translation>
        </message>
        <message>
            <source>This export is from the file {0}: it can only be looked at.</source>
            <translation>Dieser Export stammt aus der Datei {0}: er kann nur angesehen werden.</translation>
        </message>
        <message>
            <source>Resume it on the computer where it was made.</source>
            <translation>Setzen Sie ihn auf dem Computer fort, auf dem er gemacht wurde.</translation>
        </message>
        <message>
            <source>{0} is no file.</source>
            <translation>{0} ist keine Datei.</translation>
        </message>
        <message>
            <source>Choose a support bundle (.zip) or a job file.</source>
            <translation>Wählen Sie ein Support-Paket (.zip) oder eine Auftragsdatei.</translation>
        </message>
        <message>
            <source>{0} is neither a support bundle nor a job file.</source>
            <translation>{0} ist weder ein Support-Paket noch eine Auftragsdatei.</translation>
        </message>
        <message>
            <source>Choose a .zip made with 'Save support bundle', or a file whose name ends with .job.sqlite.</source>
            <translation>Wählen Sie eine .zip-Datei, die mit „Support-Paket speichern“ gemacht wurde, oder eine Datei, deren Name auf .job.sqlite endet.</translation>
        </message>
        <message>
            <source>{0} is damaged: what was asked for makes no sense.</source>
            <translation>{0} ist beschädigt: was verlangt war, ergibt keinen Sinn.</translation>
        </message>
        <message>
            <source>Try again later, going on from the checkpoint.</source>
            <translation>Versuchen Sie es später noch einmal, vom Haltepunkt aus.</translation>
        </message>
        <message>
            <source>Go on from the checkpoint after that time.</source>
            <translation>Machen Sie nach dieser Zeit am Haltepunkt weiter.</translation>
        </message>
        <message>
            <source>Check that the OAuth client still exists and is active, then go on from the checkpoint.</source>
            <translation>Prüfen Sie, ob der OAuth-Client noch besteht und aktiv ist, dann machen Sie am Haltepunkt weiter.</translation>
        </message>
        <message>
            <source>Start this listing anew; if it happens again, report it with the correlation id.</source>
            <translation>Beginnen Sie diese Auflistung neu; geschieht es wieder, melden Sie es mit der Korrelations-ID.</translation>
        </message>
        <message>
            <source>Narrow the export with a filter or an interval.</source>
            <translation>Schränken Sie den Export mit einem Filter oder einem Zeitraum ein.</translation>
        </message>
        <message>
            <source>Ask for less at a time (a smaller interval, a filter), or use an endpoint without this limit.</source>
            <translation>Verlangen Sie weniger auf einmal (einen kürzeren Zeitraum, einen Filter), oder benutzen Sie einen Endpunkt ohne dieses Limit.</translation>
        </message>
        <message>
            <source>Ask for less at a time: a shorter interval, fewer people, a filter.</source>
            <translation>Verlangen Sie weniger auf einmal: einen kürzeren Zeitraum, weniger Personen, einen Filter.</translation>
        </message>
        <message>
            <source>Every page read before it was delivered; the result is partial.</source>
            <translation>Jede zuvor gelesene Seite wurde geliefert; das Ergebnis ist unvollständig.</translation>
        </message>
        <message>
            <source>Go on from the checkpoint, or start again with larger pages.</source>
            <translation>Machen Sie am Haltepunkt weiter, oder beginnen Sie noch einmal mit größeren Seiten.</translation>
        </message>
        <message>
            <source>Name the field that holds the records (path_extractor).</source>
            <translation>Nennen Sie das Feld mit den Datensätzen (path_extractor).</translation>
        </message>
        <message>
            <source>Add the permission to a role of the OAuth client, then resume.</source>
            <translation>Fügen Sie das Recht einer Rolle des OAuth-Clients hinzu, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Add the permission to a role of the OAuth client.</source>
            <translation>Fügen Sie das Recht einer Rolle des OAuth-Clients hinzu.</translation>
        </message>
        <message>
            <source>Check the path and its ids.</source>
            <translation>Prüfen Sie den Pfad und seine IDs.</translation>
        </message>
        <message>
            <source>Start this listing anew; records are keyed, so nothing is doubled.</source>
            <translation>Beginnen Sie diese Auflistung neu; Datensätze haben Schlüssel, deshalb wird nichts verdoppelt.</translation>
        </message>
        <message>
            <source>Resume to have it submitted anew; a shorter interval or a filter makes the job smaller.</source>
            <translation>Setzen Sie fort, um die Abfrage neu aufzugeben; ein kürzerer Zeitraum oder ein Filter macht sie kleiner.</translation>
        </message>
        <message>
            <source>Check the network, the VPN and the proxy, then resume.</source>
            <translation>Prüfen Sie das Netz, das VPN und den Proxy, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Check the network, the VPN and the proxy.</source>
            <translation>Prüfen Sie das Netz, das VPN und den Proxy.</translation>
        </message>
        <message>
            <source>Check the client id, the secret and the region of the connection.</source>
            <translation>Prüfen Sie die Client-ID, das Geheimnis und die Region der Verbindung.</translation>
        </message>
        <message>
            <source>What was fetched before stays in the job.</source>
            <translation>Was zuvor geholt wurde, bleibt im Auftrag.</translation>
        </message>
        <message>
            <source>Sign in with the browser again (genesys-export connections sign-in NAME), then resume.</source>
            <translation>Melden Sie sich noch einmal mit dem Browser an (genesys-export connections sign-in NAME), dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Sign in with the browser again (genesys-export connections sign-in NAME).</source>
            <translation>Melden Sie sich noch einmal mit dem Browser an (genesys-export connections sign-in NAME).</translation>
        </message>
        <message>
            <source>Choose one of the listed endpoints.</source>
            <translation>Wählen Sie einen der aufgeführten Endpunkte.</translation>
        </message>
        <message>
            <source>Nothing was sent to the other host.</source>
            <translation>An den anderen Host wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Report it with the correlation id; the reply is not what the API documents.</source>
            <translation>Melden Sie es mit der Korrelations-ID; die Antwort ist nicht so, wie die API sie beschreibt.</translation>
        </message>
        <message>
            <source>The secret was not written anywhere.</source>
            <translation>Das Geheimnis wurde nirgends hingeschrieben.</translation>
        </message>
        <message>
            <source>Unlock the keyring, or give the secret for this session only.</source>
            <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Geheimnis nur für diese Sitzung an.</translation>
        </message>
        <message>
            <source>Everything committed before it is still in the job file.</source>
            <translation>Alles, was zuvor festgehalten wurde, ist noch in der Auftragsdatei.</translation>
        </message>
        <message>
            <source>Make room on the disk, then resume.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger, dann setzen Sie den Export fort.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <source>No output file was touched.</source>
            <translation>Keine Ausgabedatei wurde angetastet.</translation>
        </message>
        <message>
            <source>Remove this job and export again.</source>
            <translation>Entfernen Sie diesen Auftrag und exportieren Sie noch einmal.</translation>
        </message>
        <message>
            <source>Its work goes on undisturbed.</source>
            <translation>Dessen Arbeit geht ungestört weiter.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or stop it there.</source>
            <translation>Warten Sie, bis es fertig ist, oder halten Sie es dort an.</translation>
        </message>
        <message>
            <source>No half-written file was left; what was fetched stays in the job file.</source>
            <translation>Es blieb keine halb geschriebene Datei zurück; was geholt wurde, bleibt in der Auftragsdatei.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>Die Datei wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>Choose another name, or allow it to be overwritten (--overwrite).</source>
            <translation>Wählen Sie einen anderen Namen, oder erlauben Sie, sie zu überschreiben (--overwrite).</translation>
        </message>
        <message>
            <source>Nothing was changed by looking.</source>
            <translation>Das Ansehen hat nichts geändert.</translation>
        </message>
        <message>
            <source>Write it once more from the job with 'genesys-export save', or take it from your backup.</source>
            <translation>Schreiben Sie sie mit 'genesys-export save' noch einmal aus dem Auftrag, oder nehmen Sie sie aus Ihrer Sicherung.</translation>
        </message>
        <message>
            <source>Please report it with the log; resuming may work.</source>
            <translation>Bitte melden Sie es mit dem Protokoll; fortzusetzen kann gelingen.</translation>
        </message>
        <message>
            <source>Everything fetched so far is in the job file.</source>
            <translation>Alles bisher Geholte ist in der Auftragsdatei.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>The audit log of an interval: every event, what each person did, and what happened to each object. The API has the last 14 days.</source>
            <translation>Das Prüfprotokoll eines Zeitraums: jedes Ereignis, was jede Person tat und was mit jedem Objekt geschah. Die API hat die letzten 14 Tage.</translation>
        </message>
        <message>
            <source>Configuration snapshot</source>
            <translation>Stand der Konfiguration</translation>
        </message>
        <message>
            <source>Queues, flows, wrap-up codes, skills, schedules, data tables and more, every field of each: to keep, and to compare with a later one.</source>
            <translation>Warteschlangen, Abläufe, Nachbearbeitungscodes, Fähigkeiten, Zeitpläne, Datentabellen und mehr, jeweils mit jedem Feld: zum Aufbewahren und zum Vergleichen mit einem späteren Stand.</translation>
        </message>
        <message>
            <source>People in the vendor's import layout</source>
            <translation>Personen im Importformat des Herstellers</translation>
        </message>
        <message>
            <source>One CSV file with the columns of the vendor's own import of people, so that it can be edited and imported again. Skills are written Skill:proficiency, roles Role:division; several values stand in one cell, joined by commas. Only people who are active are in it.</source>
            <translation>Eine CSV-Datei mit den Spalten, die der Hersteller selbst zum Importieren von Personen benutzt, so dass sie bearbeitet und wieder importiert werden kann. Fähigkeiten werden Fähigkeit:Stufe geschrieben, Rollen Rolle:Division; mehrere Werte stehen in einer Zelle, mit Kommas verbunden. Nur aktive Personen sind darin.</translation>
        </message>
        <message>
            <source>Queue membership</source>
            <translation>Mitglieder der Warteschlangen</translation>
        </message>
        <message>
            <source>Who is a member of which queue, and whether they have joined it: as a list, and as people x queues.</source>
            <translation>Wer Mitglied welcher Warteschlange ist und ob beigetreten: als Liste, und als Personen × Warteschlangen.</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Wer was darf</translation>
        </message>
        <message>
            <source>People, their roles, the divisions each role is granted in, and the permissions behind the roles. A role that is granted to a group is a row of the group, and one of each of its members, who have it by way of that group.</source>
            <translation>Personen, ihre Rollen, die Divisionen, in denen jede Rolle gewährt ist, und die Rechte hinter den Rollen. Eine Rolle, die einer Gruppe gewährt ist, ist eine Zeile der Gruppe, und je eine ihrer Mitglieder, die sie über diese Gruppe haben.</translation>
        </message>
        <message>
            <source>Skills matrix</source>
            <translation>Matrix der Fähigkeiten</translation>
        </message>
        <message>
            <source>People and their skills: a row for each person, a column for each skill, the proficiency where they meet. Only active people are in it.</source>
            <translation>Personen und ihre Fähigkeiten: eine Zeile je Person, eine Spalte je Fähigkeit, und wo sie sich treffen, die Stufe. Nur aktive Personen sind darin.</translation>
        </message>
    </context>
    <context>
        <name>practice</name>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Watch: the headroom falls and comes back with each rate window.</source>
            <translation>Zu sehen: die freien Aufrufe nehmen ab und kommen mit jedem Ratenfenster wieder.</translation>
        </message>
        <message>
            <source>A 429 storm</source>
            <translation>Ein 429-Sturm</translation>
        </message>
        <message>
            <source>Watch: nearly every second call is refused with 429. The export waits as long as it was told, with a countdown, and loses nothing.</source>
            <translation>Zu sehen: fast jeder zweite Aufruf wird mit 429 abgelehnt. Der Export wartet so lange wie verlangt, zählt dabei herunter und verliert nichts.</translation>
        </message>
        <message>
            <source>An expired token</source>
            <translation>Ein abgelaufenes Token</translation>
        </message>
        <message>
            <source>Watch: calls end in 401. Each time a new token is fetched and the same call is made again.</source>
            <translation>Zu sehen: Aufrufe enden mit 401. Jedes Mal wird ein neues Token geholt und derselbe Aufruf wiederholt.</translation>
        </message>
        <message>
            <source>A dying network</source>
            <translation>Ein sterbendes Netz</translation>
        </message>
        <message>
            <source>Watch: connections break before and within replies. The export waits a little longer each time, and takes up the same page.</source>
            <translation>Zu sehen: Verbindungen brechen vor und mitten in Antworten ab. Der Export wartet jedes Mal etwas länger und nimmt dieselbe Seite wieder auf.</translation>
        </message>
        <message>
            <source>A slow organisation</source>
            <translation>Eine langsame Organisation</translation>
        </message>
        <message>
            <source>Watch: latency rises, and more calls are in flight at once to make up for it.</source>
            <translation>Zu sehen: die Latenz steigt, und zum Ausgleich sind mehr Aufrufe zugleich unterwegs.</translation>
        </message>
        <message>
            <source>A failing server</source>
            <translation>Ein versagender Server</translation>
        </message>
        <message>
            <source>Watch: calls end in 500 and 503. They are made again after a pause that grows.</source>
            <translation>Zu sehen: Aufrufe enden mit 500 und 503. Sie werden nach einer wachsenden Pause wiederholt.</translation>
        </message>
        <message>
            <source>Another program uses the same client</source>
            <translation>Ein anderes Programm benutzt denselben Client</translation>
        </message>
        <message>
            <source>Watch: the headroom falls faster than the export's own calls explain; it says so, and leaves room.</source>
            <translation>Zu sehen: die freien Aufrufe sinken schneller, als die eigenen Aufrufe erklären; der Export sagt es und lässt Platz.</translation>
        </message>
        <message>
            <source>Of your own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>Watch: the live panel and the request log of the export.</source>
            <translation>Zu sehen: Live-Ansicht und Aufrufprotokoll des Exports.</translation>
        </message>
        <message>
            <source>Calls a &amp;minute that are allowed</source>
            <translation>Erlaubte Aufrufe je &amp;Minute</translation>
        </message>
        <message>
            <source>Calls a minute by &amp;another program</source>
            <translation>Aufrufe je Minute eines &amp;anderen Programms</translation>
        </message>
        <message>
            <source>Time of &amp;every reply</source>
            <translation>Dauer &amp;jeder Antwort</translation>
        </message>
        <message>
            <source>Replies that come 5 s &amp;late</source>
            <translation>Antworten, die 5 s &amp;später kommen</translation>
        </message>
        <message>
            <source>Refused with &amp;429</source>
            <translation>Abgelehnt mit &amp;429</translation>
        </message>
        <message>
            <source>Failing with &amp;500</source>
            <translation>Fehlschlag mit &amp;500</translation>
        </message>
        <message>
            <source>Failing with 50&amp;3</source>
            <translation>Fehlschlag mit 50&amp;3</translation>
        </message>
        <message>
            <source>&amp;Token expires</source>
            <translation>&amp;Token läuft ab</translation>
        </message>
        <message>
            <source>&amp;Connection breaks before the reply</source>
            <translation>Verbindung bricht &amp;vor der Antwort</translation>
        </message>
        <message>
            <source>Connection breaks &amp;within the reply</source>
            <translation>Verbindung bricht m&amp;itten in der Antwort</translation>
        </message>
        <message>
            <source>{0} a minute</source>
            <translation>{0} je Minute</translation>
        </message>
        <message>
            <source>{0} ms</source>
            <translation>{0} ms</translation>
        </message>
        <message>
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message>
            <source>REPLACE THIS BY THE BODY OF THE QUERY, WHICH THE REQUEST LOG DOES NOT KEEP</source>
            <translation>HIER DEN INHALT DER ABFRAGE EINSETZEN, DEN DAS AUFRUFPROTOKOLL NICHT BEHÄLT</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>wird geprüft…</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} und {1} weitere</translation>
        </message>
        <message>
            <source>all in one reply</source>
            <translation>alles in einer Antwort</translation>
        </message>
        <message>
            <source>page numbers</source>
            <translation>Seitennummern</translation>
        </message>
        <message>
            <source>a cursor in the reply</source>
            <translation>ein Cursor in der Antwort</translation>
        </message>
        <message>
            <source>an “after” token in the reply</source>
            <translation>ein „after“-Token in der Antwort</translation>
        </message>
        <message>
            <source>a link to the next page</source>
            <translation>ein Link zur nächsten Seite</translation>
        </message>
        <message>
            <source>a token in a reply header</source>
            <translation>ein Token in einer Kopfzeile der Antwort</translation>
        </message>
        <message>
            <source>start index and count (SCIM)</source>
            <translation>Startindex und Anzahl (SCIM)</translation>
        </message>
        <message>
            <source>page numbers in the query's body</source>
            <translation>Seitennummern im Rumpf der Abfrage</translation>
        </message>
        <message>
            <source>going back by date</source>
            <translation>nach Datum rückwärts</translation>
        </message>
        <message>
            <source>Needs a person's sign-in; a client of its own is refused.</source>
            <translation>Braucht die Anmeldung einer Person; ein Client allein wird abgelehnt.</translation>
        </message>
        <message>
            <source>Needs no special permission, as far as is known.</source>
            <translation>Braucht kein besonderes Recht, soweit bekannt.</translation>
        </message>
        <message>
            <source>Needs {0}</source>
            <translation>Braucht {0}</translation>
        </message>
        <message>
            <source>Needs all of: {0}</source>
            <translation>Braucht alle: {0}</translation>
        </message>
        <message>
            <source>Needs any of: {0}</source>
            <translation>Braucht eines von: {0}</translation>
        </message>
        <message>
            <source>{0}, {1} a page</source>
            <translation>{0}, {1} je Seite</translation>
        </message>
        <message>
            <source>Prepared by the server as a job; {0}</source>
            <translation>Vom Server als Auftrag vorbereitet; {0}</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Erlaubt</translation>
        </message>
        <message>
            <source>The client may not read it.</source>
            <translation>Der Client darf es nicht lesen.</translation>
        </message>
        <message>
            <source>Not allowed: it needs {0}.</source>
            <translation>Nicht erlaubt: es braucht {0}.</translation>
        </message>
        <message>
            <source>Could not be checked: {0}</source>
            <translation>Konnte nicht geprüft werden: {0}</translation>
        </message>
        <message>
            <source>Only starting it tells: the server prepares the records as a job.</source>
            <translation>Erst der Start zeigt es: der Server bereitet die Datensätze als Auftrag vor.</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>nicht geprüft</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>erlaubt</translation>
        </message>
        <message>
            <source>only starting tells</source>
            <translation>zeigt erst der Start</translation>
        </message>
        <message>
            <source>could not be checked: {0}</source>
            <translation>konnte nicht geprüft werden: {0}</translation>
        </message>
        <message>
            <source>in {0} {1}</source>
            <translation>in {0} {1}</translation>
        </message>
        <message>
            <source>at least {0}</source>
            <translation>mindestens {0}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>several, by commas, or JSON</source>
            <translation>mehrere, durch Kommas, oder JSON</translation>
        </message>
        <message>
            <source>several, separated by commas</source>
            <translation>mehrere, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>JSON, in braces</source>
            <translation>JSON, in geschweiften Klammern</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>a date with a time, like 2026-11-01T00:00:00Z</source>
            <translation>ein Datum mit Uhrzeit, etwa 2026-11-01T00:00:00Z</translation>
        </message>
        <message>
            <source>a day, like 2026-11-01</source>
            <translation>ein Tag, etwa 2026-11-01</translation>
        </message>
        <message>
            <source>{0} takes {1}.</source>
            <translation>{0} nimmt {1}.</translation>
        </message>
        <message>
            <source>(choose)</source>
            <translation>(wählen)</translation>
        </message>
        <message>
            <source>(any)</source>
            <translation>(beliebig)</translation>
        </message>
        <message>
            <source>{0}, compressed ({1})</source>
            <translation>{0}, komprimiert ({1})</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>senkrechter Strich</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-8 with a mark for Excel (BOM)</source>
            <translation>UTF-8 mit Kennzeichen für Excel (BOM)</translation>
        </message>
        <message>
            <source>UTF-16</source>
            <translation>UTF-16</translation>
        </message>
        <message>
            <source>Windows (CR LF)</source>
            <translation>Windows (CR LF)</translation>
        </message>
        <message>
            <source>Linux and macOS (LF)</source>
            <translation>Linux und macOS (LF)</translation>
        </message>
        <message>
            <source>those that need them</source>
            <translation>Zellen, die sie brauchen</translation>
        </message>
        <message>
            <source>all that are not empty</source>
            <translation>alle, die nicht leer sind</translation>
        </message>
        <message>
            <source>not compressed</source>
            <translation>nicht komprimiert</translation>
        </message>
        <message>
            <source>“{0}” between the cells</source>
            <translation>„{0}“ zwischen den Zellen</translation>
        </message>
        <message>
            <source>lines end as on {0}</source>
            <translation>Zeilenenden wie unter {0}</translation>
        </message>
        <message>
            <source>all cells in quotes</source>
            <translation>alle Zellen in Anführungszeichen</translation>
        </message>
        <message>
            <source>formulas not marked as text</source>
            <translation>Formeln nicht als Text gekennzeichnet</translation>
        </message>
        <message>
            <source>times of {0}</source>
            <translation>Uhrzeiten von {0}</translation>
        </message>
        <message>
            <source>“{0}” between the values of a list</source>
            <translation>„{0}“ zwischen den Werten einer Liste</translation>
        </message>
        <message>
            <source>one row for each of {0}</source>
            <translation>je eine Zeile für {0}</translation>
        </message>
        <message>
            <source>also {0}</source>
            <translation>außerdem {0}</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>wie üblich</translation>
        </message>
        <message>
            <source>users</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>queues</source>
            <translation>Warteschlangen</translation>
        </message>
        <message>
            <source>wrap-up codes</source>
            <translation>Nachbearbeitungscodes</translation>
        </message>
        <message>
            <source>divisions</source>
            <translation>Divisionen</translation>
        </message>
        <message>
            <source>skills</source>
            <translation>Fähigkeiten</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>Sprachen</translation>
        </message>
        <message>
            <source>flows</source>
            <translation>Flows</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>Teams</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>Rollen</translation>
        </message>
        <message>
            <source>locations</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>Kampagnen</translation>
        </message>
        <message>
            <source>contact lists</source>
            <translation>Kontaktlisten</translation>
        </message>
        <message>
            <source>no more calls: as far as is known, its records have no ids without names</source>
            <translation>kein weiterer Aufruf: soweit bekannt, hat jede ID ihren Namen schon</translation>
        </message>
        <message>
            <source>about 1 more call: listing of {0}</source>
            <translation>etwa 1 weiterer Aufruf für die Liste: {0}</translation>
        </message>
        <message>
            <source>about {0} more calls: listings of {1}</source>
            <translation>etwa {0} weitere Aufrufe für die Listen: {1}</translation>
        </message>
        <message>
            <source>With several endpoints a further file is named by its ending alone, such as .xlsx; {0} is a name.</source>
            <translation>Bei mehreren Endpunkten wird eine weitere Datei nur durch ihre Endung benannt, etwa .xlsx; {0} ist ein Name.</translation>
        </message>
        <message>
            <source>{0} is no file name.</source>
            <translation>{0} ist kein Dateiname.</translation>
        </message>
        <message>
            <source>It cannot be used as it is.</source>
            <translation>So ist es nicht zu gebrauchen.</translation>
        </message>
        <message>
            <source>{0} (own)</source>
            <translation>{0} (eigener)</translation>
        </message>
        <message>
            <source>{0}, for every {1}</source>
            <translation>{0}, für jeden Eintrag: {1}</translation>
        </message>
        <message>
            <source>no special permission</source>
            <translation>kein besonderes Recht</translation>
        </message>
        <message>
            <source>sign-in of a person</source>
            <translation>Anmeldung einer Person</translation>
        </message>
        <message>
            <source>1 or more for every {0}</source>
            <translation>1 oder mehr je Eintrag: {0}</translation>
        </message>
        <message>
            <source>1 for every {0} records of {1}</source>
            <translation>{1}: 1 je {0} Datensätze</translation>
        </message>
        <message>
            <source>Edit “{0}”</source>
            <translation>„{0}“ bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message numerus="yes">
            <source>at most %Ln record(s)</source>
            <translation>
                <numerusform>höchstens %Ln Datensatz</numerusform>
                <numerusform>höchstens %Ln Datensätze</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer's ({0})</source>
            <translation>Dieser Computer ({0})</translation>
        </message>
        <message>
            <source>no reply</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <source>waited {0} s, took {1} s</source>
            <translation>{0} s gewartet, {1} s gedauert</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <source>own endpoint</source>
            <translation>eigener Endpunkt</translation>
        </message>
        <message>
            <source>An own endpoint, outside the catalogue</source>
            <translation>Ein eigener Endpunkt, außerhalb des Katalogs</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>veraltet</translation>
        </message>
        <message>
            <source>Genesys means to take it away</source>
            <translation>Genesys will ihn abschaffen</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Genesys may still change it</source>
            <translation>Genesys kann ihn noch ändern</translation>
        </message>
        <message>
            <source>person's sign-in</source>
            <translation>Anmeldung einer Person</translation>
        </message>
        <message>
            <source>Needs a person's sign-in; a client is refused</source>
            <translation>Braucht die Anmeldung einer Person; ein Client wird abgelehnt</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>aus {0}</translation>
        </message>
        <message>
            <source>{0}, {1}, {2}, {3}</source>
            <translation>{0}, {1}, {2}, {3}</translation>
        </message>
        <message>
            <source>{0}, {1}, {2}, page {3}</source>
            <translation>{0}, {1}, {2}, Seite {3}</translation>
        </message>
        <message>
            <source>no total</source>
            <translation>ohne Gesamtzahl</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>at most {0}</source>
            <translation>höchstens {0}</translation>
        </message>
        <message>
            <source>Asked for: {0}</source>
            <translation>Verlangt: {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <source>{0}, sign-in with the browser</source>
            <translation>{0}, Anmeldung mit dem Browser</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>Folder for new files</source>
            <translation>Ordner für neue Dateien</translation>
        </message>
        <message>
            <source>Where the new-export dialog puts files; empty for the folder used last.</source>
            <translation>Wohin der Dialog für neue Exporte Dateien legt; leer für den zuletzt benutzten Ordner.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Format that a new export starts with.</source>
            <translation>Format, mit dem ein neuer Export beginnt.</translation>
        </message>
        <message>
            <source>Reserve for others</source>
            <translation>Reserve für andere</translation>
        </message>
        <message>
            <source>Share of the rate limit left free for your other integrations.</source>
            <translation>Anteil des Ratenlimits, der für Ihre anderen Integrationen frei bleibt.</translation>
        </message>
        <message>
            <source>Calls side by side</source>
            <translation>Aufrufe nebeneinander</translation>
        </message>
        <message>
            <source>Most calls of one export that are in flight at once, in parallel (concurrency).</source>
            <translation>Wie viele Aufrufe eines Exports höchstens zugleich unterwegs sind, parallel (concurrency).</translation>
        </message>
        <message>
            <source>as many as help</source>
            <translation>so viele, wie helfen</translation>
        </message>
        <message>
            <source>Exports at the same time</source>
            <translation>Exporte zur selben Zeit</translation>
        </message>
        <message>
            <source>How many exports run side by side, in parallel; the others wait in line.</source>
            <translation>Wie viele Exporte nebeneinander laufen, parallel; die anderen warten in der Reihe.</translation>
        </message>
        <message>
            <source>Time zone in Excel files</source>
            <translation>Zeitzone in Excel-Dateien</translation>
        </message>
        <message>
            <source>Excel knows no time zones: dates and times are written as they are there.</source>
            <translation>Excel kennt keine Zeitzonen: Datum und Uhrzeit werden geschrieben, wie sie dort sind.</translation>
        </message>
        <message>
            <source>Keep finished exports</source>
            <translation>Fertige Exporte behalten</translation>
        </message>
        <message>
            <source>How long the data of finished exports stay on this computer; the files they wrote stay.</source>
            <translation>Wie lange die Daten fertiger Exporte auf diesem Computer bleiben; die Dateien, die sie geschrieben haben, bleiben.</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>für immer</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Light, dark, or as the system has it (theme).</source>
            <translation>Hell, dunkel oder wie im System (Thema).</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>wie im System</translation>
        </message>
        <message>
            <source>light</source>
            <translation>hell</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>hoher Kontrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>The language of the window, from its next start on.</source>
            <translation>Die Sprache des Fensters, ab seinem nächsten Start.</translation>
        </message>
        <message>
            <source>Notification at the end</source>
            <translation>Mitteilung am Ende</translation>
        </message>
        <message>
            <source>Says when an export has ended while the window is not in front.</source>
            <translation>Sagt, wenn ein Export geendet hat, während das Fenster nicht vorn ist.</translation>
        </message>
        <message>
            <source>Keep the computer awake</source>
            <translation>Den Computer wach halten</translation>
        </message>
        <message>
            <source>While exports run, the system does not go to sleep.</source>
            <translation>Solange Exporte laufen, geht das System nicht in den Ruhezustand.</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>In den Infobereich schließen</translation>
        </message>
        <message>
            <source>Closing the window lets exports go on; Quit, or the icon's menu, ends the program.</source>
            <translation>Nach dem Schließen des Fensters laufen Exporte weiter; „Beenden“ oder das Menü des Symbols beendet das Programm.</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window pauses the exports and ends the program.</source>
            <translation>Dieser Desktop hat keinen Infobereich: Das Schließen des Fensters hält die Exporte an und beendet das Programm.</translation>
        </message>
        <message>
            <source>Progress in the taskbar</source>
            <translation>Fortschritt in der Taskleiste</translation>
        </message>
        <message>
            <source>Shows in taskbar or dock how many exports run and how far they are.</source>
            <translation>Zeigt in Taskleiste oder Dock, wie viele Exporte laufen und wie weit sie sind.</translation>
        </message>
        <message>
            <source>Demo organisation</source>
            <translation>Demo-Organisation</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln Datensatz</numerusform>
                <numerusform>%Ln Datensätze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln record(s)</source>
            <translation>
                <numerusform>{0} von %Ln Datensatz</numerusform>
                <numerusform>{0} von %Ln Datensätzen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln Aufruf</numerusform>
                <numerusform>%Ln Aufrufe</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}/s</source>
            <translation>{0}/s</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <source>{0} min {1} s</source>
            <translation>{0} min {1} s</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>In line, place {0}</source>
            <translation>In der Reihe, Platz {0}</translation>
        </message>
        <message>
            <source>Failed: damaged</source>
            <translation>Fehlgeschlagen: beschädigt</translation>
        </message>
        <message>
            <source>Running elsewhere</source>
            <translation>Läuft anderswo</translation>
        </message>
        <message>
            <source>Done with warnings</source>
            <translation>Mit Warnungen fertig</translation>
        </message>
        <message>
            <source>Waiting {0}</source>
            <translation>Wartet {0}</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>In der Reihe</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Laufend</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Pausing after this page…</source>
            <translation>Hält nach dieser Seite an…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Finishing: writing file</source>
            <translation>Schreibt die Datei</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Failed, can resume</source>
            <translation>Fehlgeschlagen, fortsetzbar</translation>
        </message>
        <message>
            <source>Interrupted, can resume</source>
            <translation>Unterbrochen, fortsetzbar</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>Ratenlimit</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>rate limit, own share</source>
            <translation>Ratenlimit, eigener Anteil</translation>
        </message>
        <message>
            <source>a passing fault</source>
            <translation>eine vorübergehende Störung</translation>
        </message>
        <message>
            <source>network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>disk full</source>
            <translation>Platte voll</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <source>keyring locked</source>
            <translation>Schlüsselbund gesperrt</translation>
        </message>
        <message>
            <source>the server prepares</source>
            <translation>der Server bereitet vor</translation>
        </message>
        <message>
            <source>the organisation's limit of {0} calls for a rate window is used up</source>
            <translation>das Limit der Organisation von {0} Aufrufen je Ratenfenster ist aufgebraucht</translation>
        </message>
        <message>
            <source>the organisation's rate limit is used up</source>
            <translation>das Ratenlimit der Organisation ist aufgebraucht</translation>
        </message>
        <message>
            <source>little is left of this rate window; the rest stays free for your other integrations</source>
            <translation>in diesem Ratenfenster ist wenig übrig; der Rest bleibt für Ihre anderen Integrationen frei</translation>
        </message>
        <message>
            <source>this rate window of {0} calls has none to give at this moment</source>
            <translation>dieses Ratenfenster von {0} Aufrufen hat im Augenblick keinen frei</translation>
        </message>
        <message>
            <source>this rate window has no call to give at this moment</source>
            <translation>dieses Ratenfenster hat im Augenblick keinen Aufruf frei</translation>
        </message>
        <message>
            <source>a passing fault; the same page is asked for again</source>
            <translation>eine vorübergehende Störung; dieselbe Seite wird noch einmal verlangt</translation>
        </message>
        <message>
            <source>no answer as it should be; it is tried again by itself</source>
            <translation>keine Antwort, wie sie sein soll; es wird von selbst noch einmal versucht</translation>
        </message>
        <message>
            <source>the disk is full; it goes on by itself once there is room</source>
            <translation>die Platte ist voll; es geht von selbst weiter, sobald Platz ist</translation>
        </message>
        <message>
            <source>the sign-in is refused for the time being; it is tried again by itself</source>
            <translation>die Anmeldung wird vorerst abgelehnt; es wird von selbst noch einmal versucht</translation>
        </message>
        <message>
            <source>the keyring is locked; it goes on by itself once you unlock it</source>
            <translation>der Schlüsselbund ist gesperrt; es geht von selbst weiter, sobald Sie ihn entsperren</translation>
        </message>
        <message>
            <source>Genesys Cloud prepares the records; it is asked again in a moment</source>
            <translation>Genesys Cloud bereitet die Datensätze vor; in einem Augenblick wird wieder gefragt</translation>
        </message>
        <message>
            <source>resets {0}</source>
            <translation>neu um {0}</translation>
        </message>
        <message>
            <source>next try {0}</source>
            <translation>nächster Versuch um {0}</translation>
        </message>
        <message>
            <source>Waiting {0}: {1}; {2}.</source>
            <translation>Wartet {0}: {1}; {2}.</translation>
        </message>
        <message>
            <source>Another program uses the same client: {0} of {1} calls of a rate window. Room is left for it.</source>
            <translation>Ein anderes Programm benutzt denselben Client: {0} von {1} Aufrufen eines Ratenfensters. Dafür bleibt Platz.</translation>
        </message>
        <message>
            <source>Every page fetched so far is kept.</source>
            <translation>Alle bisher geholten Seiten bleiben erhalten.</translation>
        </message>
        <message>
            <source>When the cause is gone, resume.</source>
            <translation>Wenn die Ursache behoben ist, setzen Sie ihn fort.</translation>
        </message>
        <message>
            <source>“Save again as…”</source>
            <translation>„Noch einmal speichern unter…“</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>Was sicher ist</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>Correlation id</source>
            <translation>Korrelations-ID</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln Stunde</numerusform>
                <numerusform>%Ln Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln Minute</numerusform>
                <numerusform>%Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>slices</source>
            <translation>Abschnitten</translation>
        </message>
        <message>
            <source>{0} of {1} {2}</source>
            <translation>{0} von {1} {2}</translation>
        </message>
        <message>
            <source>about {0} s</source>
            <translation>etwa {0} s</translation>
        </message>
        <message>
            <source>about {0} min</source>
            <translation>etwa {0} min</translation>
        </message>
        <message>
            <source>about {0} h {1} min</source>
            <translation>etwa {0} h {1} min</translation>
        </message>
        <message>
            <source>{0} left, {1}</source>
            <translation>noch {0}, {1}</translation>
        </message>
        <message>
            <source>▨ waiting</source>
            <translation>▨ wartet</translation>
        </message>
        <message>
            <source>▲ 429</source>
            <translation>▲ 429</translation>
        </message>
        <message>
            <source>⋯ another program</source>
            <translation>⋯ anderes Programm</translation>
        </message>
        <message>
            <source>⋯ others</source>
            <translation>⋯ andere</translation>
        </message>
        <message>
            <source>reserve for others</source>
            <translation>Reserve für andere</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>Smaller pages from here on: {0} ({1}).</source>
            <translation>Von hier an kleinere Seiten: {0} ({1}).</translation>
        </message>
        <message>
            <source>calls left in this rate window</source>
            <translation>freie Aufrufe in diesem Ratenfenster</translation>
        </message>
        <message>
            <source>Calls, last min</source>
            <translation>Aufrufe, letzte min</translation>
        </message>
        <message>
            <source>Records/s</source>
            <translation>Datensätze/s</translation>
        </message>
        <message>
            <source>Latency, ms</source>
            <translation>Latenz, ms</translation>
        </message>
        <message>
            <source>In flight</source>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>{0} calls left</source>
            <translation>{0} frei</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) in the last minute</source>
            <translation>
                <numerusform>%Ln Aufruf in der letzten Minute</numerusform>
                <numerusform>%Ln Aufrufe in der letzten Minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)/s</source>
            <translation>
                <numerusform>%Ln Datensatz/s</numerusform>
                <numerusform>%Ln Datensätze/s</numerusform>
            </translation>
        </message>
        <message>
            <source>latency {0} ms</source>
            <translation>Latenz {0} ms</translation>
        </message>
        <message>
            <source>{0} in flight</source>
            <translation>{0} unterwegs</translation>
        </message>
        <message>
            <source>waiting: {0}</source>
            <translation>wartet: {0}</translation>
        </message>
        <message>
            <source>429: {0}</source>
            <translation>429: {0}</translation>
        </message>
        <message>
            <source>other programs: {0}</source>
            <translation>andere Programme: {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… und {0} weitere</translation>
        </message>
    </context>
</TS>
