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
        <message>
            <source>{0} can be started.</source>
            <translation>{0} können gestartet werden.</translation>
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
            <source>At least {0} calls, {1}.</source>
            <translation>Mindestens {0} Aufrufe, {1}.</translation>
        </message>
        <message>
            <source>{0} calls, {1}.</source>
            <translation>{0} Aufrufe, {1}.</translation>
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
            <translation>Det&amp;ails kopieren</translation>
        </message>
        <message>
            <source>Sent {0}, page {1}</source>
            <translation>Gesendet {0}, Seite {1}</translation>
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
            <source>ms</source>
            <translation>ms</translation>
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
        <message>
            <source>{0} added, {1} removed, {2} changed fields.</source>
            <translation>{0} neu, {1} entfernt, {2} geänderte Felder.</translation>
        </message>
        <message>
            <source>The first {0} are shown; all are saved.</source>
            <translation>Die ersten {0} werden gezeigt; gespeichert werden alle.</translation>
        </message>
        <message>
            <source>{0} of them are shown.</source>
            <translation>{0} davon werden gezeigt.</translation>
        </message>
        <message>
            <source>The first {0} rows were copied; save them to have all.</source>
            <translation>Die ersten {0} Zeilen wurden kopiert; speichern Sie sie, um alle zu haben.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Die Änderungen speichern</translation>
        </message>
        <message>
            <source>{0}: {1} changes.</source>
            <translation>{0}: {1} Änderungen.</translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>Demo organisation</source>
            <translation>Demo-Organisation</translation>
        </message>
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
            <source>in &amp;{0}</source>
            <translation>in &amp;{0}</translation>
        </message>
        <message>
            <source>the keyring</source>
            <translation>dem Schlüsselbund</translation>
        </message>
        <message>
            <source>for this &amp;session only</source>
            <translation>nur für diese S&amp;itzung</translation>
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
            <source>S&amp;ign in</source>
            <translation>An&amp;melden</translation>
        </message>
        <message>
            <source>S&amp;ecret</source>
            <translation>&amp;Geheimnis</translation>
        </message>
        <message>
            <source>&amp;Port of the way back</source>
            <translation>&amp;Port des Rückwegs</translation>
        </message>
        <message>
            <source>&amp;Keep secret</source>
            <translation>Geheimnis &amp;behalten</translation>
        </message>
        <message>
            <source>This computer has no keyring that programs can use. The secret stays in memory until the program ends; it is never written to a file.</source>
            <translation>Dieser Computer hat keinen Schlüsselbund, den Programme benutzen können. Das Geheimnis bleibt im Speicher, bis das Programm endet; in eine Datei wird es nie geschrieben.</translation>
        </message>
        <message>
            <source>&amp;Keep sign-in</source>
            <translation>Anmeldung &amp;behalten</translation>
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
            <source>The folder {0} does not exist.</source>
            <translation>Den Ordner {0} gibt es nicht.</translation>
        </message>
        <message>
            <source>{0} is a folder; give the file a name.</source>
            <translation>{0} ist ein Ordner; geben Sie der Datei einen Namen.</translation>
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
            <translation>Kreuze entfernen</translation>
        </message>
        <message>
            <source>Read it as an own endpoint…</source>
            <translation>Als eigenen Endpunkt lesen…</translation>
        </message>
        <message>
            <source>{0} ticked</source>
            <translation>{0} angekreuzt</translation>
        </message>
        <message>
            <source>1 endpoint</source>
            <translation>1 Endpunkt</translation>
        </message>
        <message>
            <source>{0} endpoints</source>
            <translation>{0} Endpunkte</translation>
        </message>
        <message>
            <source>An own endpoint is exported by itself: untick the others first</source>
            <translation>Ein eigener Endpunkt wird allein exportiert: entfernen Sie zuerst die anderen Kreuze</translation>
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
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
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
            <source>No export of the list is like this. Esc clears the filter, All shows every state.</source>
            <translation>Kein Export der Liste ist so. Esc leert den Filter, Alle zeigt jeden Zustand.</translation>
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
            <translation>Weitere Dateien derselben Datensätze, ohne einen Aufruf mehr. Die Endung sagt das Format: .csv, .tsv, .xlsx, .jsonl, .json, .parquet, .sqlite; komprimiert .csv.gz oder .csv.zst. Eine Endung allein ist eine Datei neben der ersten.</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>for example status&gt;=400 path~queues wait&gt;5</source>
            <translation>zum Beispiel status&gt;=400 path~queues wait&gt;5</translation>
        </message>
        <message>
            <source>Filter of the request log</source>
            <translation>Filter des Aufrufprotokolls</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What the test found</source>
            <translation>Was der Test gefunden hat</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>the folder used last</source>
            <translation>der zuletzt benutzte Ordner</translation>
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
            <source>Exports</source>
            <translation>Exporte</translation>
        </message>
        <message>
            <source>{0} running</source>
            <translation>{0} laufen</translation>
        </message>
        <message>
            <source>{0}, {1} waiting</source>
            <translation>{0}, {1} warten</translation>
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
            <translation>Ihre Daten gehen von Genesys Cloud auf diesen Computer und nirgendwohin sonst.</translation>
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
        <message>
            <source>{0} calls left</source>
            <translation>{0} Aufrufe frei</translation>
        </message>
        <message>
            <source>{0}; lowest in {1}: {2}; waits: {3}; rate limited: {4}.</source>
            <translation>{0}; am wenigsten in {1}: {2}; Wartezeiten: {3}; abgelehnt (429): {4}.</translation>
        </message>
        <message>
            <source>the last minute</source>
            <translation>der letzten Minute</translation>
        </message>
        <message>
            <source>the last five minutes</source>
            <translation>den letzten fünf Minuten</translation>
        </message>
        <message>
            <source>the last hour</source>
            <translation>der letzten Stunde</translation>
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
        <message>
            <source>{0} is saved: {1} files, {2}.</source>
            <translation>{0} ist gespeichert: {1} Dateien, {2}.</translation>
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
        <message>
            <source>{0} exports use {1} now.</source>
            <translation>{0} Exporte belegen jetzt {1}.</translation>
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
            <source>About left</source>
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
        <message>
            <source>Left out, since the client may not read them: {0}.</source>
            <translation>Ausgelassen, weil der Client sie nicht lesen darf: {0}.</translation>
        </message>
        <message>
            <source>{0}: {1} records.</source>
            <translation>{0}: {1} Datensätze.</translation>
        </message>
        <message>
            <source>The export is not complete yet.</source>
            <translation>Der Export ist noch nicht vollständig.</translation>
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
            <translation>Namen neben Ids</translation>
        </message>
        <message>
            <source>Reads the names of users, queues, skills and others too, and puts them beside their ids</source>
            <translation>Liest auch die Namen von Benutzern, Warteschlangen, Skills und anderen und setzt sie neben ihre Ids</translation>
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
            <source>New export</source>
            <translation>Neuer Export</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Export</translation>
        </message>
        <message>
            <source>None of the chosen endpoints can be started.</source>
            <translation>Keiner der gewählten Endpunkte kann gestartet werden.</translation>
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
            <source>Choose an endpoint from the list.</source>
            <translation>Wählen Sie einen Endpunkt aus der Liste.</translation>
        </message>
        <message>
            <source>&amp;Export {0}</source>
            <translation>{0} &amp;exportieren</translation>
        </message>
        <message>
            <source>Ba&amp;ck to all {0} ticked endpoints</source>
            <translation>Zu&amp;rück zu allen {0} angekreuzten Endpunkten</translation>
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
        <message>
            <source>{0} columns…</source>
            <translation>{0} Spalten…</translation>
        </message>
        <message>
            <source>All columns…</source>
            <translation>Alle Spalten…</translation>
        </message>
        <message>
            <source>At most recor&amp;ds</source>
            <translation>Höchstens Da&amp;tensätze</translation>
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
            <source>The API counted {0} records in the end, but gave {1}: the organisation changed meanwhile.</source>
            <translation>Die API zählte am Ende {0} Datensätze, gab aber {1}: die Organisation hat sich inzwischen geändert.</translation>
        </message>
        <message>
            <source>{0} records are safe on disk.</source>
            <translation>{0} Datensätze sind sicher auf der Platte.</translation>
        </message>
        <message>
            <source>resume continues at page {0}.</source>
            <translation>fortgesetzt wird bei Seite {0}.</translation>
        </message>
        <message>
            <source>You can close the program; {0}</source>
            <translation>Sie können das Programm schließen; {0}</translation>
        </message>
        <message>
            <source>Destination: {0}</source>
            <translation>Ziel: {0}</translation>
        </message>
        <message>
            <source>Records changed in the organisation meanwhile may be missed or repeated.</source>
            <translation>Datensätze, die sich inzwischen in der Organisation geändert haben, können fehlen oder doppelt sein.</translation>
        </message>
        <message>
            <source>Paused after page {0}. {1}</source>
            <translation>Angehalten nach Seite {0}. {1}</translation>
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
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>{0}: {1} records in {2} pages</source>
            <translation>{0}: {1} Datensätze auf {2} Seiten</translation>
        </message>
        <message>
            <source>{0} requests, {1} retried, in {2}.</source>
            <translation>{0} Aufrufe, {1} wiederholt, in {2}.</translation>
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
            <source>Another program is working on this export: {0} records so far.</source>
            <translation>Ein anderes Programm arbeitet an diesem Export: {0} Datensätze bisher.</translation>
        </message>
        <message>
            <source>Its work goes on undisturbed. To pause it, stop it there.</source>
            <translation>Seine Arbeit geht ungestört weiter. Um ihn anzuhalten, halten Sie ihn dort an.</translation>
        </message>
        <message>
            <source>{0} records in {1} pages so far, all safe on disk.</source>
            <translation>{0} Datensätze auf {1} Seiten bisher, alle sicher auf der Platte.</translation>
        </message>
        <message>
            <source>{0} of {1} records in {2} pages so far, all safe on disk.</source>
            <translation>{0} von {1} Datensätzen auf {2} Seiten bisher, alle sicher auf der Platte.</translation>
        </message>
        <message>
            <source>{0} done, now {1}.</source>
            <translation>{0} fertig, jetzt {1}.</translation>
        </message>
        <message>
            <source>{0} requests, {1} retried, none lost.</source>
            <translation>{0} Aufrufe, {1} wiederholt, keiner verloren.</translation>
        </message>
        <message>
            <source>There is {0}.</source>
            <translation>Es gibt {0}.</translation>
        </message>
        <message>
            <source>Done with warnings in {0}: {1} records</source>
            <translation>Mit Warnungen fertig in {0}: {1} Datensätze</translation>
        </message>
        <message>
            <source>Done in {0}: {1} records</source>
            <translation>Fertig in {0}: {1} Datensätze</translation>
        </message>
        <message>
            <source>{0} requests, {1} retried.</source>
            <translation>{0} Aufrufe, {1} wiederholt.</translation>
        </message>
        <message>
            <source>{0} requests, {1} retried, {2} duplicates dropped.</source>
            <translation>{0} Aufrufe, {1} wiederholt, {2} Doppelte verworfen.</translation>
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
            <source>1 record</source>
            <translation>1 Datensatz</translation>
        </message>
        <message>
            <source>{0} records</source>
            <translation>{0} Datensätze</translation>
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
            <source>Start an &amp;export to watch</source>
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
        <name>Practising</name>
        <message>
            <source>Demo organisation</source>
            <translation>Demo-Organisation</translation>
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
            <source>No records yet.</source>
            <translation>Noch keine Datensätze.</translation>
        </message>
        <message>
            <source>{0} of {1} records.</source>
            <translation>{0} von {1} Datensätzen.</translation>
        </message>
        <message>
            <source>{0} records.</source>
            <translation>{0} Datensätze.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Fi&amp;nd</source>
            <translation>S&amp;uchen</translation>
        </message>
        <message>
            <source>{0} rows copied.</source>
            <translation>{0} Zeilen kopiert.</translation>
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
            <source>At least {0} calls, {1}.</source>
            <translation>Mindestens {0} Aufrufe, {1}.</translation>
        </message>
        <message>
            <source>{0} calls, {1}.</source>
            <translation>{0} Aufrufe, {1}.</translation>
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
            <source>&amp;Resume</source>
            <translation>Fo&amp;rtsetzen</translation>
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
            <translation>Ordner für &amp;eigene Rezepte</translation>
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
            <translation>&amp;Schreiben</translation>
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
        <message>
            <source>{0} records are in no file yet.</source>
            <translation>{0} Datensätze stehen noch in keiner Datei.</translation>
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
            <source>Waited</source>
            <translation>Gewartet</translation>
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
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <source>no reply</source>
            <translation>keine Antwort</translation>
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
            <translation>Das ist alles, was gespeichert würde: nichts wird irgendwohin gesendet. Geheimnisse sind entfernt. Lesen Sie die Dateien und entfernen Sie das Kreuz bei denen, die Sie nicht weitergeben wollen.</translation>
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
        <message>
            <source>… and {0} lines more</source>
            <translation>… und {0} weitere Zeilen</translation>
        </message>
        <message>
            <source>{0} files will be saved.</source>
            <translation>{0} Dateien werden gespeichert.</translation>
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
        <message>
            <source>{0} columns…</source>
            <translation>{0} Spalten…</translation>
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
            <source>on</source>
            <translation>an</translation>
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
            <source>Running</source>
            <translation>Laufend</translation>
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
            <source>{0}, {1}: {2} records, {3}</source>
            <translation>{0}, {1}: {2} Datensätze, {3}</translation>
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
            <source>Tables (*.csv *.xlsx *.jsonl *.ndjson *.json)</source>
            <translation>Tabellen (*.csv *.xlsx *.jsonl *.ndjson *.json)</translation>
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
        <name>Surroundings</name>
        <message>
            <source>{0}: {1} records</source>
            <translation>{0}: {1} Datensätze</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Save export</source>
            <translation>Export speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
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
        <message>
            <source>The export is saved as “{0}”.</source>
            <translation>Der Export ist als „{0}“ gespeichert.</translation>
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
            <source>&amp;Save again as…</source>
            <translation>Noch einmal &amp;speichern unter…</translation>
        </message>
        <message>
            <source>Run a&amp;gain</source>
            <translation>&amp;Noch einmal exportieren</translation>
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
            <translation>Als &amp;Ersten starten</translation>
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
        <name>messages</name>
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
            <translation>Es liest nur. Ihre Daten gehen von Genesys Cloud auf diesen Computer und nirgendwohin sonst.</translation>
        </message>
        <message>
            <source>Genesys Cloud Export {0}</source>
            <translation>Genesys Cloud Export {0}</translation>
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
            <source>{0}, sign-in with the browser</source>
            <translation>{0}, Anmeldung mit dem Browser</translation>
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
            <translation>Skills</translation>
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
            <translation>kein Aufruf mehr: soweit bekannt, haben seine Datensätze keine Ids ohne Namen</translation>
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
            <source>1 for {0} {1}</source>
            <translation>1 für {0} {1}</translation>
        </message>
        <message>
            <source>Edit “{0}”</source>
            <translation>„{0}“ bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>at most {0} records</source>
            <translation>höchstens {0} Datensätze</translation>
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
            <source>no total</source>
            <translation>ohne Gesamtzahl</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>aus {0}</translation>
        </message>
        <message>
            <source>{0}, {1}, {2} records, {3}</source>
            <translation>{0}, {1}, {2} Datensätze, {3}</translation>
        </message>
        <message>
            <source>{0}, {1}, {2} records, page {3}</source>
            <translation>{0}, {1}, {2} Datensätze, Seite {3}</translation>
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
            <source>Most calls of one export that are in flight at once (concurrency).</source>
            <translation>Wie viele Aufrufe eines Exports höchstens zugleich unterwegs sind (concurrency).</translation>
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
            <source>How many exports run side by side; the others wait in line.</source>
            <translation>Wie viele Exporte nebeneinander laufen; die anderen warten in der Reihe.</translation>
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
            <source>Progress in the taskbar</source>
            <translation>Fortschritt in der Taskleiste</translation>
        </message>
        <message>
            <source>Shows in taskbar or dock how many exports run and how far they are.</source>
            <translation>Zeigt in Taskleiste oder Dock, wie viele Exporte laufen und wie weit sie sind.</translation>
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
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
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
            <source>the organisation's limit of {0} calls a minute is used up</source>
            <translation>das Limit der Organisation von {0} Aufrufen je Minute ist aufgebraucht</translation>
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
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 Stunde</translation>
        </message>
        <message>
            <source>{0} hours</source>
            <translation>{0} Stunden</translation>
        </message>
        <message>
            <source>1 minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <source>{0} minutes</source>
            <translation>{0} Minuten</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>slices</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>Teile</translation>
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
            <source>{0} left, {1} calls</source>
            <translation>noch {0}, {1} Aufrufe</translation>
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
            <source>Smaller pages from here on: {0} records ({1}).</source>
            <translation>Von hier an kleinere Seiten: {0} Datensätze ({1}).</translation>
        </message>
        <message>
            <source>calls left in this rate window</source>
            <translation>freie Aufrufe in diesem Ratenfenster</translation>
        </message>
        <message>
            <source>Calls/min</source>
            <translation>Aufrufe/min</translation>
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
            <translation>{0} Aufrufe frei</translation>
        </message>
        <message>
            <source>{0} calls/min</source>
            <translation>{0} Aufrufe/min</translation>
        </message>
        <message>
            <source>{0} records/s</source>
            <translation>{0} Datensätze/s</translation>
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
