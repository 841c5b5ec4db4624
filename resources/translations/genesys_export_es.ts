<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
    <context>
        <name>AlsoList</name>
        <message>
            <source>&amp;Add a file</source>
            <translation>&amp;Añadir un archivo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>for example .xlsx, or another name</source>
            <translation>por ejemplo, .xlsx u otro nombre</translation>
        </message>
        <message>
            <source>Further file {0}</source>
            <translation>Otro archivo {0}</translation>
        </message>
        <message>
            <source>Format of further file {0}</source>
            <translation>Formato del otro archivo {0}</translation>
        </message>
        <message>
            <source>Remove further file {0}</source>
            <translation>Quitar el otro archivo {0}</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>{0} is done: {1}</source>
            <translation>{0}: terminada en {1}</translation>
        </message>
    </context>
    <context>
        <name>BundlePage</name>
        <message>
            <source>What will be started</source>
            <translation>Qué se iniciará</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>The chosen endpoints</source>
            <translation>Los endpoints elegidos</translation>
        </message>
        <message>
            <source>Set up by &amp;itself…</source>
            <translation>Confi&amp;gurar por separado…</translation>
        </message>
        <message>
            <source>Chec&amp;k all</source>
            <translation>Compro&amp;bar todo</translation>
        </message>
        <message>
            <source>Ask Genesys Cloud with one small call for each</source>
            <translation>Preguntar a Genesys Cloud con una pequeña llamada por cada uno</translation>
        </message>
        <message>
            <source>Fill paths from their listin&amp;gs: every queue, every user, …</source>
            <translation>Rellenar r&amp;utas con sus listados: cada cola, cada usuario, …</translation>
        </message>
        <message>
            <source>Time span, for those that take one ({0})</source>
            <translation>Intervalo de tiempo, para los que lo admiten ({0})</translation>
        </message>
        <message>
            <source>{0} endpoints, one export each</source>
            <translation>{0} endpoints, una exportación cada uno</translation>
        </message>
        <message>
            <source>1 endpoint ticked</source>
            <translation>1 endpoint marcado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can be started.</source>
            <translation>
                <numerusform>Se puede iniciar %Ln.</numerusform>
                <numerusform>Se pueden iniciar %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not allowed, so left out: {0}.</source>
            <translation>No permitidos y por eso omitidos: {0}.</translation>
        </message>
        <message>
            <source>Something is missing, so left out: {0}.</source>
            <translation>Falta algo y por eso se omiten: {0}.</translation>
        </message>
        <message>
            <source>At least {0}, {1}.</source>
            <translation>Al menos {0}, {1}.</translation>
        </message>
        <message>
            <source>{0}, {1}.</source>
            <translation>{0}, {1}.</translation>
        </message>
        <message>
            <source>One that turns out not to be allowed ends alone; the others go on.</source>
            <translation>Si alguna resulta no estar permitida, termina solo esa; las demás continúan.</translation>
        </message>
    </context>
    <context>
        <name>CallDetails</name>
        <message>
            <source>The selected call</source>
            <translation>La llamada seleccionada</translation>
        </message>
        <message>
            <source>Copy correlation i&amp;d</source>
            <translation>Copiar i&amp;d. de correlación</translation>
        </message>
        <message>
            <source>Copy as c&amp;URL</source>
            <translation>Copiar como c&amp;URL</translation>
        </message>
        <message>
            <source>Without the token: host and token are taken from the environment variables GENESYS_API and GENESYS_TOKEN.</source>
            <translation>Sin el token: el host y el token se toman de las variables de entorno GENESYS_API y GENESYS_TOKEN.</translation>
        </message>
        <message>
            <source>Copy det&amp;ails</source>
            <translation>Copiar de&amp;talles</translation>
        </message>
        <message>
            <source>Headroom afterwards: {0}</source>
            <translation>Margen después: {0}</translation>
        </message>
        <message>
            <source>Records: {0}</source>
            <translation>Registros: {0}</translation>
        </message>
        <message>
            <source>Size: {0}</source>
            <translation>Tamaño: {0}</translation>
        </message>
        <message>
            <source>Correlation id: {0}</source>
            <translation>Id. de correlación: {0}</translation>
        </message>
        <message>
            <source>Headers of the reply:</source>
            <translation>Encabezados de la respuesta:</translation>
        </message>
        <message>
            <source>The reply begins:</source>
            <translation>La respuesta empieza así:</translation>
        </message>
        <message>
            <source>Sent {0}</source>
            <translation>Enviada: {0}</translation>
        </message>
        <message>
            <source>Sent {0}, page {1}</source>
            <translation>Enviada: {0}, página {1}</translation>
        </message>
        <message>
            <source>Attempt {0}: {1} after {2} s</source>
            <translation>Intento {0}: {1} después de {2} s</translation>
        </message>
        <message>
            <source>{0} s waited before</source>
            <translation>{0} s de espera previa</translation>
        </message>
    </context>
    <context>
        <name>CallsModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Took, ms</source>
            <translation>Duración, ms</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Intento</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Espera</translation>
        </message>
        <message>
            <source>Headroom</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Correlation id</source>
            <translation>Id. de correlación</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
    </context>
    <context>
        <name>ChangesModel</name>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>added</source>
            <translation>añadido</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>eliminado</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>modificado</translation>
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
            <translation>Mostrar {0}</translation>
        </message>
        <message>
            <source>Pause scrolling</source>
            <translation>Detener el desplazamiento</translation>
        </message>
        <message>
            <source>Pause scrolling: the chart stands still, the export goes on</source>
            <translation>Detener el desplazamiento: el gráfico queda quieto y la exportación continúa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save or copy the chart</source>
            <translation>Guardar o copiar el gráfico</translation>
        </message>
        <message>
            <source>Numbers of the moment that is looked at</source>
            <translation>Cifras del momento que se observa</translation>
        </message>
        <message>
            <source>Save as &amp;picture (PNG)…</source>
            <translation>Guardar como &amp;imagen (PNG)…</translation>
        </message>
        <message>
            <source>Save as picture (&amp;SVG)…</source>
            <translation>Guardar como imagen (&amp;SVG)…</translation>
        </message>
        <message>
            <source>Save &amp;numbers (CSV)…</source>
            <translation>Guardar &amp;cifras (CSV)…</translation>
        </message>
        <message>
            <source>&amp;Copy picture</source>
            <translation>Co&amp;piar imagen</translation>
        </message>
        <message>
            <source>Copy as &amp;text</source>
            <translation>Copiar como &amp;texto</translation>
        </message>
    </context>
    <context>
        <name>ChartFiles</name>
        <message>
            <source>Save the chart</source>
            <translation>Guardar el gráfico</translation>
        </message>
        <message>
            <source>{0} could not be written: {1}.</source>
            <translation>No se pudo escribir {0}: {1}.</translation>
        </message>
        <message>
            <source>The export is not touched by it.</source>
            <translation>La exportación no se ve afectada.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Genesys Cloud Export: headroom over time</source>
            <translation>Genesys Cloud Export: margen a lo largo del tiempo</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Another program is working on this export.</source>
            <translation>Otro programa está trabajando en esta exportación.</translation>
        </message>
        <message>
            <source>The command is on the clipboard.</source>
            <translation>El comando está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Name of a layout</source>
            <translation>Nombre de una disposición</translation>
        </message>
        <message>
            <source>&amp;Keep layout</source>
            <translation>&amp;Conservar disposición</translation>
        </message>
        <message>
            <source>F&amp;orget layout</source>
            <translation>&amp;Olvidar disposición</translation>
        </message>
        <message>
            <source>Find a field…</source>
            <translation>Buscar un campo…</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>Buscar un campo</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>Columnas del archivo</translation>
        </message>
        <message>
            <source>Move &amp;up</source>
            <translation>S&amp;ubir</translation>
        </message>
        <message>
            <source>Move &amp;down</source>
            <translation>&amp;Bajar</translation>
        </message>
        <message>
            <source>Tick &amp;all</source>
            <translation>Marcar &amp;todas</translation>
        </message>
        <message>
            <source>Tick &amp;none</source>
            <translation>Desm&amp;arcar todas</translation>
        </message>
        <message>
            <source>for example addresses[0].address or skills[].name</source>
            <translation>por ejemplo, addresses[0].address o skills[].name</translation>
        </message>
        <message>
            <source>A&amp;dd</source>
            <translation>Aña&amp;dir</translation>
        </message>
        <message>
            <source>The layout “{0}” is kept.</source>
            <translation>La disposición «{0}» queda guardada.</translation>
        </message>
        <message>
            <source>&amp;Layout</source>
            <translation>Di&amp;sposición</translation>
        </message>
        <message>
            <source>O&amp;ther field</source>
            <translation>Otro cam&amp;po</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <source>Other field</source>
            <translation>Otro campo</translation>
        </message>
        <message>
            <source>Double-click a title or a type to change it.</source>
            <translation>Haga doble clic en un título o un tipo para cambiarlo.</translation>
        </message>
        <message>
            <source>Two columns have the title “{0}”. Give one of them another.</source>
            <translation>Dos columnas tienen el título «{0}». Ponga otro a una de ellas.</translation>
        </message>
    </context>
    <context>
        <name>ColumnsModel</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Title in the file</source>
            <translation>Título en el archivo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>as found</source>
            <translation>tal como viene</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>true/false</source>
            <translation>verdadero/falso</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>fecha y hora</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare two snapshots</source>
            <translation>Comparar dos instantáneas</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Posterior</translation>
        </message>
        <message>
            <source>those the export knows; else give columns, with commas between</source>
            <translation>las que la exportación conoce; si no, indique columnas separadas por comas</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparar</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Qué se encontró</translation>
        </message>
        <message>
            <source>Choose two snapshots; what was added, removed or changed between them is listed below.</source>
            <translation>Elija dos instantáneas; abajo aparece lo que se añadió, quitó o cambió entre ellas.</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtrar…</translation>
        </message>
        <message>
            <source>Filter the changes</source>
            <translation>Filtrar los cambios</translation>
        </message>
        <message>
            <source>Which changes</source>
            <translation>Qué cambios</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Todos los cambios</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Añadidos</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Eliminados</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modificados</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>Co&amp;piar</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>&amp;Earlier</source>
            <translation>&amp;Anterior</translation>
        </message>
        <message>
            <source>L&amp;ater</source>
            <translation>Po&amp;sterior</translation>
        </message>
        <message>
            <source>&amp;Key columns</source>
            <translation>Columnas c&amp;lave</translation>
        </message>
        <message>
            <source>Key columns</source>
            <translation>Columnas clave</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Detener</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>Nothing changed.</source>
            <translation>Nada ha cambiado.</translation>
        </message>
        <message numerus="yes">
            <source>{0} added, {1} removed, %Ln changed field(s).</source>
            <translation>
                <numerusform>{0} añadidos, {1} eliminados, %Ln campo modificado.</numerusform>
                <numerusform>{0} añadidos, {1} eliminados, %Ln campos modificados.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {0} are shown; all are saved.</source>
            <translation>Se muestran los primeros {0}; se guardan todos.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them are shown.</source>
            <translation>
                <numerusform>Se muestra %Ln de ellos.</numerusform>
                <numerusform>Se muestran %Ln de ellos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {0} rows were copied; save them to have all.</source>
            <translation>Se copiaron las primeras {0} filas; guárdelas para tenerlas todas.</translation>
        </message>
        <message>
            <source>Save the changes</source>
            <translation>Guardar los cambios</translation>
        </message>
        <message numerus="yes">
            <source>{0}: %Ln change(s).</source>
            <translation>
                <numerusform>{0}: %Ln cambio.</numerusform>
                <numerusform>{0}: %Ln cambios.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Connecting</name>
        <message>
            <source>on this computer</source>
            <translation>en este equipo</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Sesión iniciada.</translation>
        </message>
        <message>
            <source>Your browser was opened. Sign in there…</source>
            <translation>Se abrió su navegador. Inicie sesión allí…</translation>
        </message>
        <message>
            <source>No browser could be opened. Open this address on this computer: {0}</source>
            <translation>No se pudo abrir ningún navegador. Abra esta dirección en este equipo: {0}</translation>
        </message>
        <message>
            <source>{0}. Tried again in {1} s…</source>
            <translation>{0}. Se reintenta en {1} s…</translation>
        </message>
    </context>
    <context>
        <name>ConnectionDialog</name>
        <message>
            <source>Change connection</source>
            <translation>Cambiar conexión</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Nueva conexión</translation>
        </message>
        <message>
            <source>From the &amp;vendor's command line</source>
            <translation>De la &amp;línea de comandos del proveedor</translation>
        </message>
        <message>
            <source>&amp;Test</source>
            <translation>Pro&amp;bar</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Resultado de la prueba</translation>
        </message>
        <message>
            <source>&amp;Save connection</source>
            <translation>&amp;Guardar conexión</translation>
        </message>
        <message>
            <source>leave it empty to keep it</source>
            <translation>déjelo vacío para conservarlo</translation>
        </message>
        <message>
            <source>for example acme-prod</source>
            <translation>por ejemplo, acme-prod</translation>
        </message>
        <message>
            <source>Own hosts…</source>
            <translation>Hosts propios…</translation>
        </message>
        <message>
            <source>with the client's secret</source>
            <translation>con el secreto del cliente</translation>
        </message>
        <message>
            <source>with the browser</source>
            <translation>con el navegador</translation>
        </message>
        <message>
            <source>any free port</source>
            <translation>cualquier puerto libre</translation>
        </message>
        <message>
            <source>Sho&amp;w</source>
            <translation>Mos&amp;trar</translation>
        </message>
        <message>
            <source>in {0}</source>
            <translation>en {0}</translation>
        </message>
        <message>
            <source>the keyring</source>
            <translation>el llavero</translation>
        </message>
        <message>
            <source>for this session only</source>
            <translation>solo para esta sesión</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Region</source>
            <translation>&amp;Región</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>Hosts</translation>
        </message>
        <message>
            <source>&amp;API host</source>
            <translation>Host de la &amp;API</translation>
        </message>
        <message>
            <source>Sign-in &amp;host</source>
            <translation>&amp;Host de inicio de sesión</translation>
        </message>
        <message>
            <source>Client &amp;ID</source>
            <translation>&amp;ID de cliente</translation>
        </message>
        <message>
            <source>Si&amp;gn in</source>
            <translation>Ini&amp;cio de sesión</translation>
        </message>
        <message>
            <source>S&amp;ecret</source>
            <translation>Secret&amp;o</translation>
        </message>
        <message>
            <source>Redirect &amp;port</source>
            <translation>Puert&amp;o de redirección</translation>
        </message>
        <message>
            <source>&amp;Keep secret</source>
            <translation>Conser&amp;var secreto</translation>
        </message>
        <message>
            <source>&amp;Keep sign-in</source>
            <translation>Conser&amp;var sesión</translation>
        </message>
        <message>
            <source>This computer has no keyring that programs can use. The sign-in stays in memory until the program ends; it is never written to a file.</source>
            <translation>Este equipo no tiene un llavero que los programas puedan usar. El inicio de sesión queda en la memoria hasta que el programa termina; nunca se escribe en un archivo.</translation>
        </message>
        <message>
            <source>This computer has no keyring that programs can use. The secret stays in memory until the program ends; it is never written to a file.</source>
            <translation>Este equipo no tiene un llavero que los programas puedan usar. El secreto queda en la memoria hasta que el programa termina; nunca se escribe en un archivo.</translation>
        </message>
        <message>
            <source>&amp;Sign in and save</source>
            <translation>Iniciar sesión y &amp;guardar</translation>
        </message>
        <message>
            <source>In Genesys Cloud: Admin, Integrations, OAuth, an active client of the grant type “Code Authorization” with PKCE and the redirect address http://localhost.</source>
            <translation>En Genesys Cloud: Administración, Integraciones, OAuth, un cliente activo con el tipo de concesión «Code Authorization» con PKCE y la dirección de redirección http://localhost.</translation>
        </message>
        <message>
            <source>In Genesys Cloud: Admin, Integrations, OAuth, an active client of the grant type “Client Credentials” with a role that may read what you want to export.</source>
            <translation>En Genesys Cloud: Administración, Integraciones, OAuth, un cliente activo con el tipo de concesión «Client Credentials» y un rol que pueda leer lo que usted quiere exportar.</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>It was stopped before its first call.</source>
            <translation>Se detuvo antes de su primera llamada.</translation>
        </message>
        <message>
            <source>It is being worked on: pause it first.</source>
            <translation>Se está trabajando en ella: páusela primero.</translation>
        </message>
    </context>
    <context>
        <name>CostBox</name>
        <message>
            <source>Whether it is allowed</source>
            <translation>Si está permitido</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>Compro&amp;bar</translation>
        </message>
        <message>
            <source>Ask Genesys Cloud with one small call</source>
            <translation>Preguntar a Genesys Cloud con una pequeña llamada</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Aún sin comprobar.</translation>
        </message>
        <message>
            <source>Checking with one small call…</source>
            <translation>Comprobando con una pequeña llamada…</translation>
        </message>
        <message>
            <source>not known before it starts</source>
            <translation>no se sabe antes de iniciar</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <source>The program ended unexpectedly the last time.</source>
            <translation>La última vez, el programa terminó de forma inesperada.</translation>
        </message>
        <message>
            <source>Everything fetched until then is in the job files; exports that ran can be resumed.</source>
            <translation>Todo lo obtenido hasta entonces está en los archivos de trabajo; las exportaciones que estaban en curso se pueden reanudar.</translation>
        </message>
        <message>
            <source>If it happens again, save a support bundle and send it to whoever supports you.</source>
            <translation>Si vuelve a ocurrir, guarde un paquete de soporte y envíelo a quien le dé soporte.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program.</source>
            <translation>Algo ha fallado dentro del programa.</translation>
        </message>
        <message>
            <source>Everything fetched so far is in the job files, and running exports go on.</source>
            <translation>Todo lo obtenido hasta ahora está en los archivos de trabajo, y las exportaciones en curso continúan.</translation>
        </message>
        <message>
            <source>Go on working; if something does not react, restart the program and resume.</source>
            <translation>Siga trabajando; si algo no responde, reinicie el programa y reanude.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha ocurrido</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>A salvo: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Qué hacer: {0}</translation>
        </message>
        <message>
            <source>What is safe and what to do</source>
            <translation>Qué está a salvo y qué hacer</translation>
        </message>
        <message>
            <source>Further errors</source>
            <translation>Otros errores</translation>
        </message>
        <message>
            <source>&amp;Details, without secrets</source>
            <translation>&amp;Detalles, sin secretos</translation>
        </message>
        <message>
            <source>&amp;Copy details</source>
            <translation>&amp;Copiar detalles</translation>
        </message>
        <message>
            <source>Save support &amp;bundle…</source>
            <translation>Guardar paquete de &amp;soporte…</translation>
        </message>
        <message>
            <source>&amp;Restart</source>
            <translation>&amp;Reiniciar</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Seguir trabajando</translation>
        </message>
        <message>
            <source>One more error since; it is in the log.</source>
            <translation>Un error más desde entonces; está en el registro de actividad.</translation>
        </message>
        <message>
            <source>{0} more errors since; they are in the log.</source>
            <translation>{0} errores más desde entonces; están en el registro de actividad.</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>E&amp;xaminar…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>&amp;Replace what is there</source>
            <translation>&amp;Reemplazar lo que haya</translation>
        </message>
        <message>
            <source>Choose a file to write.</source>
            <translation>Elija un archivo en el que escribir.</translation>
        </message>
        <message>
            <source>{0} is a folder; give the file a name.</source>
            <translation>{0} es una carpeta; dé un nombre al archivo.</translation>
        </message>
        <message>
            <source>An export that is not done yet will write {0}: choose another name, or remove that export.</source>
            <translation>Una exportación que aún no ha terminado escribirá {0}: elija otro nombre o quite esa exportación.</translation>
        </message>
        <message>
            <source>{0} exists already: choose another name, or tick “Replace what is there”.</source>
            <translation>{0} ya existe: elija otro nombre o marque «Reemplazar lo que haya».</translation>
        </message>
        <message>
            <source>Choose a folder to write to.</source>
            <translation>Elija una carpeta en la que escribir.</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>Carpet&amp;a</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>{0} is no file name.</source>
            <translation>{0} no es un nombre de archivo.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <translation>La carpeta {0} no existe.</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message>
            <source>Details of the selected export</source>
            <translation>Detalles de la exportación seleccionada</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Detail tabs</source>
            <translation>Pestañas de detalles</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Requests ({0})</source>
            <translation>Solicitudes ({0})</translation>
        </message>
    </context>
    <context>
        <name>EndpointPane</name>
        <message>
            <source>Favourite</source>
            <translation>Favorito</translation>
        </message>
        <message>
            <source>Favourite (Ctrl+D)</source>
            <translation>Favorito (Ctrl+D)</translation>
        </message>
        <message>
            <source>About the endpoint</source>
            <translation>Acerca del endpoint</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>About the chosen endpoint</source>
            <translation>Acerca del endpoint elegido</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Configurar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Deprecated: Genesys means to take it away.</source>
            <translation>Obsoleto: Genesys tiene previsto retirarlo.</translation>
        </message>
        <message>
            <source>Preview: Genesys may still change it.</source>
            <translation>Preliminar: Genesys aún puede cambiarlo.</translation>
        </message>
        <message>
            <source>Own endpoint</source>
            <translation>Endpoint propio</translation>
        </message>
        <message>
            <source>A path that is not in the catalogue: a new one, or one that gives a single record.</source>
            <translation>Una ruta que no está en el catálogo: una nueva o una que da un solo registro.</translation>
        </message>
        <message>
            <source>Columns ({0})</source>
            <translation>Columnas ({0})</translation>
        </message>
        <message>
            <source>The first records stand here once it is checked.</source>
            <translation>Aquí aparecen los primeros registros en cuanto se comprueba.</translation>
        </message>
        <message>
            <source>There are no records.</source>
            <translation>No hay registros.</translation>
        </message>
        <message>
            <source>Preview ({0})</source>
            <translation>Vista previa ({0})</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>Buscar una columna</translation>
        </message>
        <message>
            <source>Columns of the endpoint</source>
            <translation>Columnas del endpoint</translation>
        </message>
        <message>
            <source>The columns are known once records are read.</source>
            <translation>Las columnas se conocen en cuanto se leen registros.</translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message>
            <source>Name, path, area or permission</source>
            <translation>Nombre, ruta, área o permiso</translation>
        </message>
        <message>
            <source>Search endpoints</source>
            <translation>Buscar endpoints</translation>
        </message>
        <message>
            <source>Wh&amp;at to export</source>
            <translation>&amp;Qué exportar</translation>
        </message>
        <message>
            <source>Endpoints; Space ticks several</source>
            <translation>Endpoints; la barra espaciadora marca varios</translation>
        </message>
        <message>
            <source>O&amp;wn endpoint…</source>
            <translation>Endpoint pr&amp;opio…</translation>
        </message>
        <message>
            <source>Untick all</source>
            <translation>Desmarcar todos</translation>
        </message>
        <message>
            <source>Read it as an own endpoint…</source>
            <translation>Leerla como endpoint propio…</translation>
        </message>
        <message>
            <source>{0} ticked</source>
            <translation>{0} marcados</translation>
        </message>
        <message numerus="yes">
            <source>%Ln endpoint(s)</source>
            <translation>
                <numerusform>%Ln endpoint</numerusform>
                <numerusform>%Ln endpoints</numerusform>
            </translation>
        </message>
        <message>
            <source>An own endpoint is exported by itself: untick the others first</source>
            <translation>Un endpoint propio se exporta por separado: desmarque antes los demás</translation>
        </message>
        <message>
            <source>Read a path that is not in the catalogue</source>
            <translation>Leer una ruta que no está en el catálogo</translation>
        </message>
        <message>
            <source>No endpoint matches “{0}”.</source>
            <translation>Ningún endpoint coincide con «{0}».</translation>
        </message>
        <message>
            <source>A path outside the catalogue can be read as an own endpoint.</source>
            <translation>Una ruta fuera del catálogo se puede leer como endpoint propio.</translation>
        </message>
    </context>
    <context>
        <name>EndpointsModel</name>
        <message>
            <source>Favourites</source>
            <translation>Favoritos</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Usados recientemente</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>What happened</source>
            <translation>Qué ha ocurrido</translation>
        </message>
        <message>
            <source>What is safe and what to do</source>
            <translation>Qué está a salvo y qué hacer</translation>
        </message>
        <message>
            <source>Go to the remedy</source>
            <translation>Ir a la solución</translation>
        </message>
        <message>
            <source>Cop&amp;y details</source>
            <translation>Cop&amp;iar detalles</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Cerrar este mensaje (Esc)</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>A salvo: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Qué hacer: {0}</translation>
        </message>
        <message>
            <source>Correlation id {0}</source>
            <translation>Id. de correlación {0}</translation>
        </message>
        <message>
            <source>Error: {0}</source>
            <translation>Error: {0}</translation>
        </message>
    </context>
    <context>
        <name>ExportsModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Records/s</source>
            <translation>Registros/s</translation>
        </message>
    </context>
    <context>
        <name>ExportsTable</name>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>No export matches. Esc clears the filter, All shows every state.</source>
            <translation>Ninguna exportación coincide. Esc vacía el filtro, Todas muestra todos los estados.</translation>
        </message>
    </context>
    <context>
        <name>FileForm</name>
        <message>
            <source>&amp;Mark texts that spreadsheets would run as formulas</source>
            <translation>&amp;Marcar los textos que las hojas de cálculo ejecutarían como fórmulas</translation>
        </message>
        <message>
            <source>An apostrophe is put in front of them, so that they stay text</source>
            <translation>Se les antepone un apóstrofo para que sigan siendo texto</translation>
        </message>
        <message>
            <source>(each record is one row)</source>
            <translation>(cada registro es una fila)</translation>
        </message>
        <message>
            <source>Com&amp;pression</source>
            <translation>Com&amp;presión</translation>
        </message>
        <message>
            <source>&amp;Between the cells</source>
            <translation>Entre las &amp;celdas</translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>Co&amp;dificación</translation>
        </message>
        <message>
            <source>&amp;Line ends</source>
            <translation>Fines de &amp;línea</translation>
        </message>
        <message>
            <source>&amp;Quotes around</source>
            <translation>Com&amp;illas en</translation>
        </message>
        <message>
            <source>Dates and &amp;times of</source>
            <translation>Fec&amp;has y horas de</translation>
        </message>
        <message>
            <source>Between the &amp;values of a list</source>
            <translation>Entre los &amp;valores de una lista</translation>
        </message>
        <message>
            <source>One &amp;row for each of</source>
            <translation>Una &amp;fila por cada</translation>
        </message>
        <message>
            <source>as they came</source>
            <translation>tal como llegan</translation>
        </message>
        <message>
            <source>UTC, or as in the settings</source>
            <translation>UTC, o según los ajustes</translation>
        </message>
        <message>
            <source>as they came; Excel: UTC or as set</source>
            <translation>tal como llegan; Excel: UTC o según los ajustes</translation>
        </message>
    </context>
    <context>
        <name>FileLine</name>
        <message>
            <source>File options…</source>
            <translation>Opciones de archivo…</translation>
        </message>
        <message>
            <source>File options</source>
            <translation>Opciones de archivo</translation>
        </message>
    </context>
    <context>
        <name>FileOptionsDialog</name>
        <message>
            <source>File options</source>
            <translation>Opciones de archivo</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Qué falta</translation>
        </message>
        <message>
            <source>How the file is written</source>
            <translation>Cómo se escribe el archivo</translation>
        </message>
        <message>
            <source>Also write</source>
            <translation>Escribir también</translation>
        </message>
        <message>
            <source>Further files of the same records, without a call more. The ending says the format: .csv, .tsv, .xlsx, .jsonl, .json, .parquet, .sqlite; compressed .csv.gz or .csv.zst. An ending alone is a file beside the first.</source>
            <translation>Otros archivos de los mismos registros, sin ninguna llamada más. La extensión indica el formato: .csv, .tsv, .xlsx, .jsonl, .json, .parquet, .sqlite; comprimidos, .csv.gz o .csv.zst. Una extensión sola es un archivo junto al primero.</translation>
        </message>
    </context>
    <context>
        <name>FilterLine</name>
        <message>
            <source>for example status&gt;=400 path~queues took&gt;500ms wait&gt;5s</source>
            <translation>por ejemplo, status&gt;=400 path~queues took&gt;500ms wait&gt;5s</translation>
        </message>
        <message>
            <source>Filter of the request log</source>
            <translation>Filtro del historial de solicitudes</translation>
        </message>
        <message>
            <source>took and wait are in seconds: 5 or 5s; also 500ms or 2m. size is in bytes; also 100kb or 1mb.</source>
            <translation>took y wait están en segundos: 5 o 5s; también 500ms o 2m. size está en bytes; también 100kb o 1mb.</translation>
        </message>
    </context>
    <context>
        <name>FindingsList</name>
        <message>
            <source>What the test found</source>
            <translation>Qué encontró la prueba</translation>
        </message>
        <message>
            <source>ok</source>
            <translation>correcto</translation>
        </message>
        <message>
            <source>note</source>
            <translation>aviso</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>error</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy and certificates</source>
            <translation>Proxy y certificados</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Rate limit</source>
            <translation>Límite de llamadas</translation>
        </message>
        <message>
            <source>Permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Name of {0}</source>
            <translation>Nombre de {0}</translation>
        </message>
        <message>
            <source>Connection to {0}</source>
            <translation>Conexión con {0}</translation>
        </message>
        <message>
            <source>Proxy to {0}</source>
            <translation>Proxy hacia {0}</translation>
        </message>
        <message>
            <source>Certificate of {0}</source>
            <translation>Certificado de {0}</translation>
        </message>
    </context>
    <context>
        <name>FolderEdit</name>
        <message>
            <source>the folder used last</source>
            <translation>la última carpeta usada</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>E&amp;xaminar…</translation>
        </message>
        <message>
            <source>Folder for new files</source>
            <translation>Carpeta para archivos nuevos</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Filter…</source>
            <translation>Filtrar…</translation>
        </message>
        <message>
            <source>Filter the list</source>
            <translation>Filtrar la lista</translation>
        </message>
        <message>
            <source>{0} running</source>
            <translation>{0} en curso</translation>
        </message>
        <message>
            <source>{0}, {1} waiting</source>
            <translation>{0}, {1} en espera</translation>
        </message>
        <message>
            <source>{0}, {1} in line</source>
            <translation>{0}, {1} en fila</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Change connection…</source>
            <translation>Cambiar cone&amp;xión…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Headroom {0}{1} calls</source>
            <translation>Margen: {0}{1} llamadas</translation>
        </message>
        <message>
            <source>Your data goes from Genesys Cloud to this computer and nowhere else.</source>
            <translation>Sus datos van de Genesys Cloud a este equipo y a ningún otro lugar.</translation>
        </message>
        <message>
            <source>No exports yet</source>
            <translation>Aún no hay exportaciones</translation>
        </message>
        <message>
            <source>Pick an endpoint, a format and a folder.</source>
            <translation>Elija un endpoint, un formato y una carpeta.</translation>
        </message>
        <message>
            <source>Connect your organisation</source>
            <translation>Conecte su organización</translation>
        </message>
        <message>
            <source>With the region and an OAuth client, or a sign-in, it takes a minute.</source>
            <translation>Con la región y un cliente OAuth, o un inicio de sesión, se tarda un minuto.</translation>
        </message>
        <message>
            <source>The demo organisation runs on this computer and asks for nothing.</source>
            <translation>La organización de demostración funciona en este equipo y no pide nada.</translation>
        </message>
    </context>
    <context>
        <name>HeadroomChart</name>
        <message>
            <source>Headroom, calls, records and latency over time</source>
            <translation>Margen, llamadas, registros y latencia a lo largo del tiempo</translation>
        </message>
        <message>
            <source>No headroom is known yet.</source>
            <translation>Aún no se conoce el margen.</translation>
        </message>
        <message>
            <source>{0} of {1} calls left</source>
            <translation>Quedan {0} de {1} llamadas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) left</source>
            <translation>
                <numerusform>Queda %Ln llamada</numerusform>
                <numerusform>Quedan %Ln llamadas</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}; lowest in {1}: {2}; waits: {3}; rate limited: {4}.</source>
            <translation>{0}; mínimo en {1}: {2}; esperas: {3}; rechazadas por el límite: {4}.</translation>
        </message>
        <message>
            <source>the last minute</source>
            <translation>el último minuto</translation>
        </message>
        <message>
            <source>the last five minutes</source>
            <translation>los últimos cinco minutos</translation>
        </message>
        <message>
            <source>the last hour</source>
            <translation>la última hora</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Open bundle or job file</source>
            <translation>Abrir paquete o archivo de trabajo</translation>
        </message>
        <message>
            <source>Support bundles and job files (*.zip *.sqlite)</source>
            <translation>Paquetes de soporte y archivos de trabajo (*.zip *.sqlite)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>From {0}, as it was made.</source>
            <translation>De {0}, tal como se creó.</translation>
        </message>
        <message>
            <source>Gathering what goes into the bundle…</source>
            <translation>Reuniendo el contenido del paquete…</translation>
        </message>
        <message numerus="yes">
            <source>{0} is saved: %Ln file(s), {1}.</source>
            <translation>
                <numerusform>{0} está guardado: %Ln archivo, {1}.</numerusform>
                <numerusform>{0} está guardado: %Ln archivos, {1}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntervalEdit</name>
        <message>
            <source>Time span</source>
            <translation>Intervalo de tiempo</translation>
        </message>
        <message>
            <source>On&amp;ly from … to …</source>
            <translation>So&amp;lo desde … hasta …</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>El mes pasado</translation>
        </message>
        <message>
            <source>Own times</source>
            <translation>Fechas y horas propias</translation>
        </message>
        <message>
            <source>How the time span is read</source>
            <translation>Cómo se lee el intervalo de tiempo</translation>
        </message>
        <message>
            <source>&amp;Span</source>
            <translation>&amp;Intervalo</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>Fro&amp;m</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>&amp;Up to</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>The time span ends before it starts.</source>
            <translation>El intervalo de tiempo termina antes de empezar.</translation>
        </message>
        <message>
            <source>{0}: this is no date that can be read. Write it like {1} or {2}.</source>
            <translation>{0}: esto no es una fecha que se pueda leer. Escríbala como {1} o {2}.</translation>
        </message>
        <message>
            <source>Without a span, everything the API has is read.</source>
            <translation>Sin intervalo, se lee todo lo que tiene la API.</translation>
        </message>
        <message>
            <source>It lies in the future: there is nothing to read yet.</source>
            <translation>Está en el futuro: aún no hay nada que leer.</translation>
        </message>
        <message>
            <source>{0}, read in {1} slices of up to {2}.</source>
            <translation>{0}, se lee en {1} tramos de hasta {2}.</translation>
        </message>
        <message>
            <source>{0}; the API takes {1} at most.</source>
            <translation>{0}; la API admite {1} como máximo.</translation>
        </message>
        <message>
            <source>{0}, read in one go.</source>
            <translation>{0}, se lee de una vez.</translation>
        </message>
    </context>
    <context>
        <name>KeepingDialog</name>
        <message>
            <source>Keep exports</source>
            <translation>Conservar exportaciones</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>Days that data are kept</source>
            <translation>Días que se conservan los datos</translation>
        </message>
        <message>
            <source>What was fetched stays on this computer, so that a file can be saved again without calling the API. Exports that ended longer ago are taken out of the list, with their data. The files they wrote stay; an export that can be resumed is never deleted.</source>
            <translation>Lo obtenido queda en este equipo, para que un archivo se pueda guardar de nuevo sin llamar a la API. Las exportaciones que terminaron hace más tiempo se quitan de la lista junto con sus datos. Los archivos que escribieron se conservan; una exportación que se puede reanudar nunca se elimina.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln export(s) use {0} now.</source>
            <translation>
                <numerusform>%Ln exportación ocupa {0} ahora.</numerusform>
                <numerusform>%Ln exportaciones ocupan {0} ahora.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Keep finished exports</source>
            <translation>&amp;Conservar exportaciones terminadas</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>Qué hacen</translation>
        </message>
        <message>
            <source>Pause or resume</source>
            <translation>Pausar o reanudar</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Close the message, clear the filter</source>
            <translation>Cerrar el mensaje, vaciar el filtro</translation>
        </message>
    </context>
    <context>
        <name>LeftOver</name>
        <message>
            <source>Begun and not ended</source>
            <translation>Empezadas y no terminadas</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Delete what was fetched</source>
            <translation>&amp;Eliminar lo obtenido</translation>
        </message>
        <message>
            <source>&amp;Begun and not ended:</source>
            <translation>Empezadas y no &amp;terminadas:</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} en {1}</translation>
        </message>
    </context>
    <context>
        <name>LivePanel</name>
        <message>
            <source>The part that is read now</source>
            <translation>La parte que se lee ahora</translation>
        </message>
        <message>
            <source>What was changed on the way</source>
            <translation>Qué se cambió sobre la marcha</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Otros programas</translation>
        </message>
        <message>
            <source>{0}, now {1}</source>
            <translation>{0}, ahora {1}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Falta</translation>
        </message>
        <message>
            <source>Headroom</source>
            <translation>Margen</translation>
        </message>
        <message>
            <source>Window resets in</source>
            <translation>Nueva ventana en</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Retries</source>
            <translation>Reintentos</translation>
        </message>
        <message>
            <source>Rate limited (429)</source>
            <translation>Rechazadas (429)</translation>
        </message>
        <message>
            <source>Waited</source>
            <translation>Tiempo en espera</translation>
        </message>
        <message>
            <source>Duplicates dropped</source>
            <translation>Duplicados descartados</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Finishing page… close again to end at once.</source>
            <translation>Terminando la página… cierre otra vez para salir de inmediato.</translation>
        </message>
        <message numerus="yes">
            <source>{0}: %Ln record(s).</source>
            <translation>
                <numerusform>{0}: %Ln registro.</numerusform>
                <numerusform>{0}: %Ln registros.</numerusform>
            </translation>
        </message>
        <message>
            <source>The export is not complete yet.</source>
            <translation>La exportación aún no está completa.</translation>
        </message>
        <message>
            <source>The export is saved as “{0}”.</source>
            <translation>La exportación está guardada como «{0}».</translation>
        </message>
        <message>
            <source>Genesys Cloud Export</source>
            <translation>Genesys Cloud Export</translation>
        </message>
        <message>
            <source>Connection: {0} ({1})</source>
            <translation>Conexión: {0} ({1})</translation>
        </message>
    </context>
    <context>
        <name>NamesBox</name>
        <message>
            <source>Names beside ids</source>
            <translation>Nombres junto a los id</translation>
        </message>
        <message>
            <source>Reads the names of users, queues, skills and others too, and puts them beside their ids</source>
            <translation>Lee también los nombres de usuarios, colas, habilidades y otros, y los pone junto a sus id</translation>
        </message>
        <message>
            <source>What names cost</source>
            <translation>Qué cuestan los nombres</translation>
        </message>
        <message>
            <source>how many calls that costs is told by the check</source>
            <translation>la comprobación indica cuántas llamadas cuesta</translation>
        </message>
    </context>
    <context>
        <name>NamingDialog</name>
        <message>
            <source>Rename saved export</source>
            <translation>Cambiar el nombre de la exportación guardada</translation>
        </message>
        <message>
            <source>Save export</source>
            <translation>Guardar exportación</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>What is wrong with the name</source>
            <translation>Qué falla en el nombre</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>There is an export “{0}” already; it will be replaced.</source>
            <translation>Ya existe una exportación «{0}»; se reemplazará.</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Reemplazar</translation>
        </message>
    </context>
    <context>
        <name>NetworkForm</name>
        <message>
            <source>Pro&amp;xy and certificates</source>
            <translation>Proxy &amp;y certificados</translation>
        </message>
        <message>
            <source>As the system says</source>
            <translation>Como indique el sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>Este:</translation>
        </message>
        <message>
            <source>your company's root certificate</source>
            <translation>certificado raíz de su empresa</translation>
        </message>
        <message>
            <source>Needed where your company inspects encrypted traffic.</source>
            <translation>Hace falta si su empresa inspecciona el tráfico cifrado.</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>Exa&amp;minar…</translation>
        </message>
        <message>
            <source>leave it empty to keep it</source>
            <translation>déjela vacía para conservarla</translation>
        </message>
        <message>
            <source>&amp;Proxy</source>
            <translation>&amp;Proxy</translation>
        </message>
        <message>
            <source>Proxy a&amp;ddress</source>
            <translation>&amp;Dirección del proxy</translation>
        </message>
        <message>
            <source>Proxy &amp;user</source>
            <translation>&amp;Usuario del proxy</translation>
        </message>
        <message>
            <source>Pr&amp;oxy password</source>
            <translation>Contraseña del pro&amp;xy</translation>
        </message>
        <message>
            <source>Certi&amp;ficate file</source>
            <translation>Archivo de certi&amp;ficado</translation>
        </message>
        <message>
            <source>Certificate file</source>
            <translation>Archivo de certificado</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificados (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>NewExportDialog</name>
        <message>
            <source>&amp;Export {0}</source>
            <translation>&amp;Exportar {0}</translation>
        </message>
    </context>
    <context>
        <name>NewExportForm</name>
        <message>
            <source>New export</source>
            <translation>Nueva exportación</translation>
        </message>
        <message>
            <source>None of the chosen endpoints can be started.</source>
            <translation>No se puede iniciar ninguno de los endpoints elegidos.</translation>
        </message>
        <message>
            <source>Ba&amp;ck to all {0} ticked endpoints</source>
            <translation>&amp;Volver a los {0} endpoints marcados</translation>
        </message>
        <message>
            <source>Ba&amp;ck</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Qué falta</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>Choose an endpoint from the list.</source>
            <translation>Elija un endpoint de la lista.</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Open file</source>
            <translation>Abrir archivo</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Close this message (Esc)</source>
            <translation>Cerrar este mensaje (Esc)</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>Share of the rate limit left free for your other integrations</source>
            <translation>Parte del límite de frecuencia que queda libre para sus otras integraciones</translation>
        </message>
        <message>
            <source>There is no connection yet. Create one first.</source>
            <translation>Aún no hay ninguna conexión. Cree primero una.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)…</source>
            <translation>
                <numerusform>%Ln columna…</numerusform>
                <numerusform>%Ln columnas…</numerusform>
            </translation>
        </message>
        <message>
            <source>All columns…</source>
            <translation>Todas las columnas…</translation>
        </message>
        <message>
            <source>At most recor&amp;ds</source>
            <translation>&amp;Máx. registros</translation>
        </message>
        <message>
            <source>Reser&amp;ve for others</source>
            <translation>Re&amp;serva para otros</translation>
        </message>
        <message>
            <source>Co&amp;nnection</source>
            <translation>Co&amp;nexión</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>&amp;Formato</translation>
        </message>
        <message>
            <source>Records a &amp;page</source>
            <translation>Registros por &amp;página</translation>
        </message>
    </context>
    <context>
        <name>Ordering</name>
        <message>
            <source>Left out, since the client may not read them: {0}.</source>
            <translation>Omitidos, porque el cliente no tiene permiso para leerlos: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Overview of the selected export</source>
            <translation>Resumen de la exportación seleccionada</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>In line: it starts when one of the running exports has ended.</source>
            <translation>En fila: empieza cuando termine una de las exportaciones en curso.</translation>
        </message>
        <message>
            <source>No export is selected.</source>
            <translation>No hay ninguna exportación seleccionada.</translation>
        </message>
        <message>
            <source>The API counted {0} in the end, but gave {1}: the organisation changed meanwhile.</source>
            <translation>Al final, la API contó {0}, pero entregó {1}: la organización cambió entretanto.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) are safe on disk.</source>
            <translation>
                <numerusform>%Ln registro está a salvo en el disco.</numerusform>
                <numerusform>%Ln registros están a salvo en el disco.</numerusform>
            </translation>
        </message>
        <message>
            <source>resume continues at page {0}.</source>
            <translation>al reanudar, se sigue en la página {0}.</translation>
        </message>
        <message>
            <source>Destination: {0}</source>
            <translation>Destino: {0}</translation>
        </message>
        <message>
            <source>Cancelled. {0}</source>
            <translation>Cancelada. {0}</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>No se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>Queued: signing in…</source>
            <translation>En cola: iniciando sesión…</translation>
        </message>
        <message>
            <source>Paused before its first page.</source>
            <translation>En pausa antes de la primera página.</translation>
        </message>
        <message>
            <source>You can close the program; resume starts it.</source>
            <translation>Puede cerrar el programa; «Reanudar» inicia la exportación.</translation>
        </message>
        <message>
            <source>Paused after page {0}. {1}</source>
            <translation>En pausa después de la página {0}. {1}</translation>
        </message>
        <message>
            <source>You can close the program; {0}</source>
            <translation>Puede cerrar el programa; {0}</translation>
        </message>
        <message>
            <source>Records changed in the organisation meanwhile may be missed or repeated.</source>
            <translation>Los registros que cambien entretanto en la organización pueden faltar o repetirse.</translation>
        </message>
        <message>
            <source>{0}: {1} in {2}</source>
            <translation>{0}: {1} en {2}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, in {1}.</source>
            <translation>
                <numerusform>%Ln solicitud, reintentos: {0}, en {1}.</numerusform>
                <numerusform>%Ln solicitudes, reintentos: {0}, en {1}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} done.</source>
            <translation>Terminado: {0}.</translation>
        </message>
        <message>
            <source>Connection there: {0}</source>
            <translation>Conexión allí: {0}</translation>
        </message>
        <message>
            <source>Destination there: {0}</source>
            <translation>Destino allí: {0}</translation>
        </message>
        <message>
            <source>Looked at from {0}. It can be neither resumed nor changed here.</source>
            <translation>Se ve desde {0}. Aquí no se puede reanudar ni cambiar.</translation>
        </message>
        <message>
            <source>Your other exports are not touched by it.</source>
            <translation>Sus otras exportaciones no se ven afectadas.</translation>
        </message>
        <message>
            <source>Do: remove it, and export again.</source>
            <translation>Qué hacer: quítela y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Another program is working on this export: {0} so far.</source>
            <translation>Otro programa está trabajando en esta exportación: {0} hasta ahora.</translation>
        </message>
        <message>
            <source>Its work goes on undisturbed. To pause it, stop it there.</source>
            <translation>Su trabajo continúa sin interrupción. Para pausarla, deténgala allí.</translation>
        </message>
        <message>
            <source>{0} in {1} so far, all safe on disk.</source>
            <translation>{0} en {1} hasta ahora, todos a salvo en el disco.</translation>
        </message>
        <message>
            <source>{0} done, now {1}.</source>
            <translation>Terminado: {0}; ahora {1}.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, none lost.</source>
            <translation>
                <numerusform>%Ln solicitud, reintentos: {0}, ninguna perdida.</numerusform>
                <numerusform>%Ln solicitudes, reintentos: {0}, ninguna perdida.</numerusform>
            </translation>
        </message>
        <message>
            <source>Done with warnings in {0}: {1}</source>
            <translation>Terminada con advertencias en {0}: {1}</translation>
        </message>
        <message>
            <source>Done in {0}: {1}</source>
            <translation>Terminada en {0}: {1}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried.</source>
            <translation>
                <numerusform>%Ln solicitud, reintentos: {0}.</numerusform>
                <numerusform>%Ln solicitudes, reintentos: {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) dropped</source>
            <translation>
                <numerusform>%Ln duplicado descartado</numerusform>
                <numerusform>%Ln duplicados descartados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, {1}.</source>
            <translation>
                <numerusform>%Ln solicitud, reintentos: {0}, {1}.</numerusform>
                <numerusform>%Ln solicitudes, reintentos: {0}, {1}.</numerusform>
            </translation>
        </message>
        <message>
            <source>File: {0}</source>
            <translation>Archivo: {0}</translation>
        </message>
        <message>
            <source>Also: {0}</source>
            <translation>También: {0}</translation>
        </message>
        <message>
            <source>Part of the recipe {0}: go on with it under Recipes, which writes the tables.</source>
            <translation>Parte de la receta {0}: siga con ella en Recetas, que escribe las tablas.</translation>
        </message>
        <message>
            <source>{0} skipped, gone meanwhile.</source>
            <translation>Omitidos porque desaparecieron entretanto: {0}.</translation>
        </message>
        <message>
            <source>{0} skipped, not allowed.</source>
            <translation>Omitidos por no estar permitidos: {0}.</translation>
        </message>
        <message>
            <source>The program ended while this export was running.</source>
            <translation>El programa terminó mientras esta exportación estaba en curso.</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>A salvo: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Qué hacer: {0}</translation>
        </message>
        <message>
            <source>The export stopped before its end.</source>
            <translation>La exportación se detuvo antes de terminar.</translation>
        </message>
        <message>
            <source>When the cause is gone, resume.</source>
            <translation>Cuando la causa haya desaparecido, reanude.</translation>
        </message>
        <message>
            <source>Goes on: {0}</source>
            <translation>Continuación: {0}</translation>
        </message>
        <message>
            <source>Correlation id {0}</source>
            <translation>Id. de correlación {0}</translation>
        </message>
    </context>
    <context>
        <name>OwnEndpointForm</name>
        <message>
            <source>for example entities; empty to look for it</source>
            <translation>por ejemplo, entities; vacío para buscarlo</translation>
        </message>
        <message>
            <source>empty when records have none</source>
            <translation>vacío si los registros no tienen</translation>
        </message>
        <message>
            <source>&amp;Try</source>
            <translation>Hacer pr&amp;ueba</translation>
        </message>
        <message>
            <source>Call it once, and see how it pages</source>
            <translation>Llamarlo una vez y ver cómo se pagina</translation>
        </message>
        <message>
            <source>It is only read, with GET. Press Try to find out how it pages.</source>
            <translation>Solo se lee, con GET. Pulse Hacer prueba para averiguar cómo se pagina.</translation>
        </message>
        <message>
            <source>What the first call told</source>
            <translation>Qué indicó la primera llamada</translation>
        </message>
        <message>
            <source>Pat&amp;h</source>
            <translation>Ru&amp;ta</translation>
        </message>
        <message>
            <source>Pa&amp;ging</source>
            <translation>Pa&amp;ginación</translation>
        </message>
        <message>
            <source>&amp;List field</source>
            <translation>&amp;Campo de la lista</translation>
        </message>
        <message>
            <source>Record ke&amp;y</source>
            <translation>C&amp;lave del registro</translation>
        </message>
        <message>
            <source>Write the path of the endpoint, like /api/v2/users.</source>
            <translation>Escriba la ruta del endpoint, como /api/v2/users.</translation>
        </message>
        <message>
            <source>“{0}” is not the path of an endpoint: write it like /api/v2/users?state=any.</source>
            <translation>«{0}» no es la ruta de un endpoint: escríbala como /api/v2/users?state=any.</translation>
        </message>
        <message>
            <source>Write a value in the place of {0}.</source>
            <translation>Escriba un valor en lugar de {0}.</translation>
        </message>
        <message>
            <source>Calling it once…</source>
            <translation>Llamándolo una vez…</translation>
        </message>
        <message>
            <source>in “{0}”</source>
            <translation>en «{0}»</translation>
        </message>
        <message>
            <source>in the reply itself</source>
            <translation>en la propia respuesta</translation>
        </message>
        <message>
            <source>{0} {1}. Paging is set accordingly: {2}.</source>
            <translation>{0} {1}. La paginación se ajusta según esto: {2}.</translation>
        </message>
        <message>
            <source>There are no records.</source>
            <translation>No hay registros.</translation>
        </message>
    </context>
    <context>
        <name>ParameterForm</name>
        <message>
            <source>Find a filter</source>
            <translation>Buscar un filtro</translation>
        </message>
        <message>
            <source>{0} (required)</source>
            <translation>{0} (obligatorio)</translation>
        </message>
        <message>
            <source>{0} ({1}, {2} set)</source>
            <translation>{0} ({1}, {2} en uso)</translation>
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
            <translation>id. de {0}</translation>
        </message>
        <message>
            <source>{0} (required)</source>
            <translation>{0} (obligatorio)</translation>
        </message>
        <message>
            <source>every {0}</source>
            <translation>cada {0}</translation>
        </message>
        <message>
            <source>Lists {0} first, then reads this for each; every record tells which it is of.</source>
            <translation>Primero lista {0} y después lee esto para cada uno; cada registro indica a cuál pertenece.</translation>
        </message>
    </context>
    <context>
        <name>PracticeDialog</name>
        <message>
            <source>Practise with the demo organisation</source>
            <translation>Practicar con la organización de demostración</translation>
        </message>
        <message>
            <source>The demo organisation runs on this computer. Choose what goes wrong in it, and watch the live panel and the request log of an export. It acts at once, and ends when this window is closed.</source>
            <translation>La organización de demostración funciona en este equipo. Elija qué falla en ella y observe el panel en vivo y el historial de solicitudes de una exportación. Tiene efecto de inmediato y termina al cerrar esta ventana.</translation>
        </message>
        <message>
            <source>Of your own</source>
            <translation>Personalizada</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situación</translation>
        </message>
        <message>
            <source>&amp;Situation</source>
            <translation>&amp;Situación</translation>
        </message>
        <message>
            <source>What to watch</source>
            <translation>Qué observar</translation>
        </message>
        <message>
            <source>Start an export t&amp;o watch</source>
            <translation>Iniciar una &amp;exportación para observar</translation>
        </message>
        <message>
            <source>Back to &amp;normal</source>
            <translation>Volver a lo &amp;normal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>What goes wrong, percent of calls</source>
            <translation>Qué falla, porcentaje de llamadas</translation>
        </message>
    </context>
    <context>
        <name>PreviewTab</name>
        <message>
            <source>Words in any field…</source>
            <translation>Palabras en cualquier campo…</translation>
        </message>
        <message>
            <source>Find records</source>
            <translation>Buscar registros</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Choose co&amp;lumns…</source>
            <translation>Elegir co&amp;lumnas…</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>Todas las columnas</translation>
        </message>
        <message>
            <source>Chosen columns</source>
            <translation>Columnas elegidas</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Columns of {0} looked at so far.</source>
            <translation>Columnas de los {0} examinados hasta ahora.</translation>
        </message>
        <message>
            <source>Names are read after the last record.</source>
            <translation>Los nombres se leen después del último registro.</translation>
        </message>
        <message>
            <source>No record has all of these words.</source>
            <translation>Ningún registro tiene todas estas palabras.</translation>
        </message>
        <message>
            <source>A support bundle holds no records.</source>
            <translation>Un paquete de soporte no contiene registros.</translation>
        </message>
        <message>
            <source>No records yet.</source>
            <translation>Aún no hay registros.</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Fi&amp;nd</source>
            <translation>B&amp;uscar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>%Ln fila copiada.</numerusform>
                <numerusform>%Ln filas copiadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Previewing</name>
        <message>
            <source>Not more than {0} rows can be copied.</source>
            <translation>No se pueden copiar más de {0} filas.</translation>
        </message>
        <message>
            <source>Save them to a file instead.</source>
            <translation>En su lugar, guárdelas en un archivo.</translation>
        </message>
    </context>
    <context>
        <name>RecipeDesk</name>
        <message>
            <source>It was stopped before its first call.</source>
            <translation>Se detuvo antes de su primera llamada.</translation>
        </message>
    </context>
    <context>
        <name>RecipeList</name>
        <message>
            <source>Recipes</source>
            <translation>Recetas</translation>
        </message>
    </context>
    <context>
        <name>RecipePage</name>
        <message>
            <source>Recipe</source>
            <translation>Receta</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>De qué trata</translation>
        </message>
        <message>
            <source>What it makes</source>
            <translation>Qué crea</translation>
        </message>
        <message>
            <source>Whether it is allowed, and what it costs</source>
            <translation>Si está permitido y cuánto cuesta</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Lee</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Necesita</translation>
        </message>
        <message>
            <source>What it reads</source>
            <translation>Qué lee</translation>
        </message>
        <message>
            <source>Chec&amp;k</source>
            <translation>Compro&amp;bar</translation>
        </message>
        <message>
            <source>Ask Genesys Cloud with one small call for each of them</source>
            <translation>Preguntar a Genesys Cloud con una pequeña llamada por cada uno</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
        <message>
            <source>Makes the table {0}.</source>
            <translation>Crea la tabla {0}.</translation>
        </message>
        <message>
            <source>Makes the tables {0}.</source>
            <translation>Crea las tablas {0}.</translation>
        </message>
        <message>
            <source>Not allowed: {0}. Tables that need it are left out.</source>
            <translation>No permitido: {0}. Las tablas que lo necesitan se omiten.</translation>
        </message>
        <message>
            <source>Calls: {0}.</source>
            <translation>Llamadas: {0}.</translation>
        </message>
        <message>
            <source>At least {0}, {1}.</source>
            <translation>Al menos {0}, {1}.</translation>
        </message>
        <message>
            <source>{0}, {1}.</source>
            <translation>{0}, {1}.</translation>
        </message>
        <message>
            <source>Checking with small calls…</source>
            <translation>Comprobando con pequeñas llamadas…</translation>
        </message>
    </context>
    <context>
        <name>RecipePlace</name>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>&amp;Browse…</source>
            <translation>E&amp;xaminar…</translation>
        </message>
        <message>
            <source>&amp;Replace what is there</source>
            <translation>Reemplazar lo &amp;que haya</translation>
        </message>
        <message>
            <source>Folder of CSV files</source>
            <translation>Carpeta de archivos CSV</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>Archivo CSV</translation>
        </message>
        <message>
            <source>Choose where to write.</source>
            <translation>Elija dónde escribir.</translation>
        </message>
        <message>
            <source>{0} is no file name.</source>
            <translation>{0} no es un nombre de archivo.</translation>
        </message>
        <message>
            <source>The folder {0} does not exist.</source>
            <translation>La carpeta {0} no existe.</translation>
        </message>
        <message>
            <source>Give the file a name that ends in {0}.</source>
            <translation>Dé al archivo un nombre que termine en {0}.</translation>
        </message>
        <message>
            <source>{0} looks like a file: give a folder a name without a dot.</source>
            <translation>{0} parece un archivo: dé a la carpeta un nombre sin punto.</translation>
        </message>
        <message>
            <source>An export that is not done yet will write {0}: choose another name, or remove that export.</source>
            <translation>Una exportación que aún no ha terminado escribirá {0}: elija otro nombre o quite esa exportación.</translation>
        </message>
        <message>
            <source>{0} exists already: choose another name, or tick “Replace what is there”.</source>
            <translation>{0} ya existe: elija otro nombre o marque «Reemplazar lo que haya».</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Destino</translation>
        </message>
    </context>
    <context>
        <name>RecipeProgress</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>What is safe and what to do</source>
            <translation>Qué está a salvo y qué hacer</translation>
        </message>
        <message>
            <source>Reads</source>
            <translation>Lee</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha ocurrido</translation>
        </message>
        <message>
            <source>What it reads</source>
            <translation>Qué lee</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>The tables</source>
            <translation>Las tablas</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Cancel and delete what was fetched</source>
            <translation>&amp;Cancelar y eliminar lo obtenido</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>&amp;Another recipe</source>
            <translation>&amp;Otra receta</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>{0} of {1} listings are there.</source>
            <translation>{0} de {1} listados obtenidos.</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>Iniciando sesión…</translation>
        </message>
        <message>
            <source>{0}: reading</source>
            <translation>{0}: leyendo</translation>
        </message>
        <message>
            <source>{0}: making the tables</source>
            <translation>{0}: creando las tablas</translation>
        </message>
        <message>
            <source>{0}: paused</source>
            <translation>{0}: en pausa</translation>
        </message>
        <message>
            <source>{0} What was fetched is kept, also when you close the program.</source>
            <translation>{0} Lo obtenido se conserva, también si cierra el programa.</translation>
        </message>
        <message>
            <source>Cancelled. What was fetched is deleted; no file was written.</source>
            <translation>Cancelada. Lo obtenido se eliminó; no se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>Pausing after the pages in hand…</source>
            <translation>Se pausa después de las páginas en curso…</translation>
        </message>
        <message>
            <source>{0}: no table could be written</source>
            <translation>{0}: no se pudo escribir ninguna tabla</translation>
        </message>
        <message>
            <source>{0}: done with warnings</source>
            <translation>{0}: terminada con advertencias</translation>
        </message>
        <message>
            <source>{0}: done</source>
            <translation>{0}: terminada</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Obtenido</translation>
        </message>
        <message>
            <source>Cannot be had</source>
            <translation>No se puede obtener</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Checking whether it is allowed</source>
            <translation>Comprobando si está permitido</translation>
        </message>
        <message>
            <source>In line</source>
            <translation>En fila</translation>
        </message>
        <message>
            <source>The table {0} was not written. {1}</source>
            <translation>No se escribió la tabla {0}. {1}</translation>
        </message>
        <message>
            <source>Tables not written: {0}. {1}</source>
            <translation>Tablas no escritas: {0}. {1}</translation>
        </message>
        <message>
            <source>The table {0} is not complete. {1}</source>
            <translation>La tabla {0} no está completa. {1}</translation>
        </message>
        <message>
            <source>Safe: {0}</source>
            <translation>A salvo: {0}</translation>
        </message>
        <message>
            <source>Do: {0}</source>
            <translation>Qué hacer: {0}</translation>
        </message>
        <message>
            <source>Destination: {0}</source>
            <translation>Destino: {0}</translation>
        </message>
    </context>
    <context>
        <name>RecipesDialog</name>
        <message>
            <source>Recipes</source>
            <translation>Recetas</translation>
        </message>
        <message>
            <source>Share of the rate limit left free for your other integrations</source>
            <translation>Parte del límite de frecuencia que queda libre para sus otras integraciones</translation>
        </message>
        <message>
            <source>There is no connection yet. Create one first.</source>
            <translation>Aún no hay ninguna conexión. Cree primero una.</translation>
        </message>
        <message>
            <source>Folder of &amp;own recipes</source>
            <translation>Carpeta de recetas &amp;propias</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Qué falta</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>Inici&amp;ar</translation>
        </message>
        <message>
            <source>Co&amp;nnection</source>
            <translation>Co&amp;nexión</translation>
        </message>
        <message>
            <source>Reser&amp;ve for others</source>
            <translation>Reser&amp;va para otros</translation>
        </message>
        <message>
            <source>&amp;Write</source>
            <translation>E&amp;scribir</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>Destin&amp;o</translation>
        </message>
        <message>
            <source>It cannot be used as it is.</source>
            <translation>No se puede usar tal como está.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made: {1}.</source>
            <translation>No se puede crear la carpeta {0}: {1}.</translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message>
            <source>Removed “{0}” from the list.</source>
            <translation>«{0}» se quitó de la lista.</translation>
        </message>
        <message>
            <source>Removed {0} exports from the list.</source>
            <translation>Se quitaron {0} exportaciones de la lista.</translation>
        </message>
        <message>
            <source>Their files stay.</source>
            <translation>Sus archivos se conservan.</translation>
        </message>
        <message>
            <source>Its file stays.</source>
            <translation>Su archivo se conserva.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s) are in no file yet.</source>
            <translation>
                <numerusform>%Ln registro no está aún en ningún archivo.</numerusform>
                <numerusform>%Ln registros no están aún en ningún archivo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestsTab</name>
        <message>
            <source>Follo&amp;w newest</source>
            <translation>Seguir lo más &amp;nuevo</translation>
        </message>
        <message>
            <source>Su&amp;m up</source>
            <translation>Resu&amp;mir</translation>
        </message>
        <message>
            <source>By endpoint and status: how many calls, how long they took, what was waited</source>
            <translation>Por endpoint y estado: cuántas llamadas, cuánto tardaron, cuánto se esperó</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Historial de solicitudes</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Half took</source>
            <translation>La mitad tardó</translation>
        </message>
        <message>
            <source>95 of 100 took</source>
            <translation>95 de 100 tardaron</translation>
        </message>
        <message>
            <source>Waited, added up</source>
            <translation>Espera, suma</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Of each call by itself. Calls in flight wait side by side: added up, it is more than the export waited.</source>
            <translation>De cada llamada por separado. Las llamadas en curso esperan a la vez: la suma es más de lo que esperó la exportación.</translation>
        </message>
        <message>
            <source>Calls by endpoint and status</source>
            <translation>Llamadas por endpoint y estado</translation>
        </message>
        <message>
            <source>No calls yet. Every call of the selected export is listed here.</source>
            <translation>Aún no hay llamadas. Aquí se muestra cada llamada de la exportación seleccionada.</translation>
        </message>
        <message>
            <source>Fi&amp;lter</source>
            <translation>Fi&amp;ltrar</translation>
        </message>
        <message>
            <source>Calls before these are not shown; no more are kept in the list.</source>
            <translation>Las llamadas anteriores no se muestran; la lista no guarda más.</translation>
        </message>
        <message>
            <source>the newest {0}</source>
            <translation>las {0} más recientes</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message>
            <source>Other files of the bundle</source>
            <translation>Otros archivos del paquete</translation>
        </message>
        <message>
            <source>Save support bundle</source>
            <translation>Guardar paquete de soporte</translation>
        </message>
        <message>
            <source>This is all that would be saved: nothing is sent anywhere. Secrets have been taken out. Read the files, and untick those that you do not want to give away.</source>
            <translation>Esto es todo lo que se guardaría: no se envía nada a ninguna parte. Los secretos se han eliminado. Lea los archivos y desmarque los que no quiera entregar.</translation>
        </message>
        <message>
            <source>Files of the bundle</source>
            <translation>Archivos del paquete</translation>
        </message>
        <message>
            <source>What the file is</source>
            <translation>Qué es el archivo</translation>
        </message>
        <message>
            <source>Content of the file</source>
            <translation>Contenido del archivo</translation>
        </message>
        <message>
            <source>What will be saved</source>
            <translation>Qué se guardará</translation>
        </message>
        <message>
            <source>&amp;Save bundle…</source>
            <translation>&amp;Guardar paquete…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Always in it: it tells what is in the bundle.</source>
            <translation>Siempre incluido: indica qué contiene el paquete.</translation>
        </message>
        <message>
            <source>What is in the bundle; always part of it.</source>
            <translation>Qué contiene el paquete; siempre forma parte de él.</translation>
        </message>
        <message numerus="yes">
            <source>… and %Ln line(s) more</source>
            <translation>
                <numerusform>… y %Ln línea más</numerusform>
                <numerusform>… y %Ln líneas más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) will be saved.</source>
            <translation>
                <numerusform>Se guardará %Ln archivo.</numerusform>
                <numerusform>Se guardarán %Ln archivos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Among them is every record that was fetched.</source>
            <translation>Entre ellos están todos los registros obtenidos.</translation>
        </message>
        <message>
            <source>No record is among them.</source>
            <translation>Entre ellos no hay ningún registro.</translation>
        </message>
        <message>
            <source>Support bundle (*.zip)</source>
            <translation>Paquete de soporte (*.zip)</translation>
        </message>
    </context>
    <context>
        <name>SampleTable</name>
        <message>
            <source>The first records</source>
            <translation>Los primeros registros</translation>
        </message>
    </context>
    <context>
        <name>SaveAgainDialog</name>
        <message>
            <source>Save again</source>
            <translation>Guardar de nuevo</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Qué falta</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>What was fetched is written once more, without calling the API.</source>
            <translation>Lo obtenido se escribe otra vez, sin llamar a la API.</translation>
        </message>
        <message>
            <source>Only the records that were found: “{0}”.</source>
            <translation>Solo los registros encontrados: «{0}».</translation>
        </message>
        <message>
            <source>Sorted by {0}.</source>
            <translation>Ordenado por {0}.</translation>
        </message>
        <message>
            <source>F&amp;ormat</source>
            <translation>&amp;Formato</translation>
        </message>
        <message numerus="yes">
            <source>%Ln column(s)…</source>
            <translation>
                <numerusform>%Ln columna…</numerusform>
                <numerusform>%Ln columnas…</numerusform>
            </translation>
        </message>
        <message>
            <source>All columns…</source>
            <translation>Todas las columnas…</translation>
        </message>
    </context>
    <context>
        <name>SavedExportsDialog</name>
        <message>
            <source>Saved exports</source>
            <translation>Exportaciones guardadas</translation>
        </message>
        <message>
            <source>Nothing is saved yet. Select an export, then choose “Save export as template”.</source>
            <translation>Aún no hay nada guardado. Seleccione una exportación y elija «Guardar exportación como plantilla».</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>&amp;Edit…</source>
            <translation>&amp;Editar…</translation>
        </message>
        <message>
            <source>Re&amp;name…</source>
            <translation>Cambiar &amp;nombre…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>E&amp;liminar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Deleted: {0}. The files they wrote stay.</source>
            <translation>Eliminadas: {0}. Los archivos que escribieron se conservan.</translation>
        </message>
        <message>
            <source>Deleted: {0}. The files it wrote stay.</source>
            <translation>Eliminada: {0}. Los archivos que escribió se conservan.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Search settings…</source>
            <translation>Buscar en la configuración…</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar en la configuración</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <translation>Ningún ajuste tiene estas palabras.</translation>
        </message>
        <message>
            <source>Restore &amp;defaults</source>
            <translation>Restaurar valores pre&amp;determinados</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>De&amp;shacer</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>Every setting has its default again.</source>
            <translation>Todos los ajustes vuelven a tener su valor predeterminado.</translation>
        </message>
    </context>
    <context>
        <name>SetupForm</name>
        <message>
            <source>Further fields of the query</source>
            <translation>Más campos de la consulta</translation>
        </message>
        <message>
            <source>Further fields of the quer&amp;y, as JSON</source>
            <translation>Más campos de la consulta, como &amp;JSON</translation>
        </message>
        <message>
            <source>There is nothing to set up: everything is read.</source>
            <translation>No hay nada que configurar: se lee todo.</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Más filtros</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtros</translation>
        </message>
        <message>
            <source>{0} needs {1}.</source>
            <translation>{0} necesita {1}.</translation>
        </message>
        <message>
            <source>The further fields are no JSON: {0}</source>
            <translation>Los campos adicionales no son JSON: {0}</translation>
        </message>
        <message>
            <source>The further fields must be a JSON object, in braces.</source>
            <translation>Los campos adicionales deben ser un objeto JSON, entre llaves.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activas</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminadas</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Canceladas</translation>
        </message>
        <message>
            <source>Show exports by state</source>
            <translation>Mostrar exportaciones por estado</translation>
        </message>
        <message>
            <source>Show exports of one connection</source>
            <translation>Mostrar exportaciones de una conexión</translation>
        </message>
        <message>
            <source>All connections</source>
            <translation>Todas las conexiones</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>Ca&amp;mbiar…</translation>
        </message>
        <message>
            <source>Make a c&amp;opy…</source>
            <translation>Hacer una &amp;copia…</translation>
        </message>
        <message>
            <source>&amp;Remove…</source>
            <translation>&amp;Quitar…</translation>
        </message>
        <message>
            <source>&amp;Connections</source>
            <translation>C&amp;onexiones</translation>
        </message>
        <message>
            <source>New connection</source>
            <translation>Nueva conexión</translation>
        </message>
    </context>
    <context>
        <name>SinglePage</name>
        <message>
            <source>Choose an endpoint.</source>
            <translation>Elija un endpoint.</translation>
        </message>
        <message>
            <source>It is checked as soon as this is settled: {0}</source>
            <translation>Se comprueba en cuanto esto esté resuelto: {0}</translation>
        </message>
    </context>
    <context>
        <name>Snapshot</name>
        <message>
            <source>An export of the list, a file, or the folder of a recipe</source>
            <translation>Una exportación de la lista, un archivo o la carpeta de una receta</translation>
        </message>
        <message>
            <source>{0}, {1}: {2}, {3}</source>
            <translation>{0}, {1}: {2}, {3}</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>Archivo…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.jsonl *.ndjson *.json *.parquet *.sqlite *.db *.gz *.zst)</source>
            <translation>Tablas (*.csv *.xlsx *.jsonl *.ndjson *.json *.parquet *.sqlite *.db *.gz *.zst)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Which snapshot</source>
            <translation>Qué instantánea</translation>
        </message>
    </context>
    <context>
        <name>SortMenu</name>
        <message>
            <source>&amp;Sort the list by</source>
            <translation>&amp;Ordenar la lista por</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Más recientes primero</translation>
        </message>
        <message>
            <source>By “{0}”</source>
            <translation>Por «{0}»</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>The export is saved as “{0}”.</source>
            <translation>La exportación está guardada como «{0}».</translation>
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
            <translation>&amp;Mostrar la ventana</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Unstarted</name>
        <message>
            <source>The command is on the clipboard.</source>
            <translation>El comando está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>Uses</name>
        <message>
            <source>Copy as command</source>
            <translation>Copiar como comando</translation>
        </message>
        <message>
            <source>Puts the command line that does the same on the clipboard</source>
            <translation>Pone en el portapapeles la línea de comandos que hace lo mismo</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Guardar como plantilla…</translation>
        </message>
        <message>
            <source>Keeps it under a name, to be started at any time</source>
            <translation>La conserva con un nombre, para iniciarla en cualquier momento</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>Comparing {0} with the manifest…</source>
            <translation>Comparando {0} con el manifiesto…</translation>
        </message>
        <message numerus="yes">
            <source>{0} is unchanged since {1}: %Ln record(s).</source>
            <translation>
                <numerusform>{0} no ha cambiado desde {1}: %Ln registro.</numerusform>
                <numerusform>{0} no ha cambiado desde {1}: %Ln registros.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} are unchanged since {1}: %Ln record(s) in each.</source>
            <translation>
                <numerusform>{0} no han cambiado desde {1}: %Ln registro en cada uno.</numerusform>
                <numerusform>{0} no han cambiado desde {1}: %Ln registros en cada uno.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not complete.</source>
            <translation>No está completo.</translation>
        </message>
        <message>
            <source>That is everything that the API counted.</source>
            <translation>Es todo lo que la API contó.</translation>
        </message>
    </context>
    <context>
        <name>WaitBox</name>
        <message>
            <source>Time waited</source>
            <translation>Tiempo en espera</translation>
        </message>
        <message>
            <source>Why nothing is sent</source>
            <translation>Por qué no se envía nada</translation>
        </message>
        <message>
            <source>Retry &amp;now</source>
            <translation>Reintentar a&amp;hora</translation>
        </message>
        <message>
            <source>It goes on by itself as soon as this rate window, or the next one, has a call to give.</source>
            <translation>Continúa automáticamente en cuanto esta ventana del límite, o la siguiente, tenga una llamada disponible.</translation>
        </message>
    </context>
    <context>
        <name>ZoneBox</name>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Type a part of the zone's name, for example a city</source>
            <translation>Escriba una parte del nombre de la zona, por ejemplo una ciudad</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>&amp;New export…</source>
            <translation>&amp;Nueva exportación…</translation>
        </message>
        <message>
            <source>&amp;Recipes…</source>
            <translation>&amp;Recetas…</translation>
        </message>
        <message>
            <source>Com&amp;pare two snapshots…</source>
            <translation>&amp;Comparar dos instantáneas…</translation>
        </message>
        <message>
            <source>New &amp;connection…</source>
            <translation>Nue&amp;va conexión…</translation>
        </message>
        <message>
            <source>Try the &amp;demo organisation</source>
            <translation>Probar la organización de &amp;demostración</translation>
        </message>
        <message>
            <source>&amp;Keep exports…</source>
            <translation>C&amp;onservar exportaciones…</translation>
        </message>
        <message>
            <source>Open &amp;bundle or job file…</source>
            <translation>A&amp;brir paquete o archivo de trabajo…</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>Con&amp;figuración…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
        <message>
            <source>&amp;Cancel export</source>
            <translation>&amp;Cancelar exportación</translation>
        </message>
        <message>
            <source>Retry &amp;now</source>
            <translation>Reintentar a&amp;hora</translation>
        </message>
        <message>
            <source>&amp;Open file</source>
            <translation>A&amp;brir archivo</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>&amp;Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>&amp;Verify file</source>
            <translation>&amp;Verificar archivo</translation>
        </message>
        <message>
            <source>&amp;Save again as…</source>
            <translation>&amp;Guardar de nuevo como…</translation>
        </message>
        <message>
            <source>Run a&amp;gain</source>
            <translation>E&amp;jecutar de nuevo</translation>
        </message>
        <message>
            <source>Run again with c&amp;hanges…</source>
            <translation>Ejec&amp;utar de nuevo con cambios…</translation>
        </message>
        <message>
            <source>Copy as comman&amp;d</source>
            <translation>Copiar como coma&amp;ndo</translation>
        </message>
        <message>
            <source>Save export as &amp;template…</source>
            <translation>Guardar exportación como p&amp;lantilla…</translation>
        </message>
        <message>
            <source>Sa&amp;ved exports…</source>
            <translation>E&amp;xportaciones guardadas…</translation>
        </message>
        <message>
            <source>Start f&amp;irst</source>
            <translation>Empezar pr&amp;imero</translation>
        </message>
        <message>
            <source>Start &amp;earlier</source>
            <translation>Empezar an&amp;tes</translation>
        </message>
        <message>
            <source>Start &amp;later</source>
            <translation>Empezar &amp;después</translation>
        </message>
        <message>
            <source>Re&amp;move from the list</source>
            <translation>&amp;Quitar de la lista</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>De&amp;shacer</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar t&amp;odo</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>&amp;Resumen</translation>
        </message>
        <message>
            <source>&amp;Live</source>
            <translation>E&amp;n vivo</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>&amp;Solicitudes</translation>
        </message>
        <message>
            <source>Re&amp;cords</source>
            <translation>Re&amp;gistros</translation>
        </message>
        <message>
            <source>&amp;Filter the list</source>
            <translation>&amp;Filtrar la lista</translation>
        </message>
        <message>
            <source>Save support &amp;bundle…</source>
            <translation>Guardar paquete de &amp;soporte…</translation>
        </message>
        <message>
            <source>Show the bundle's other te&amp;xts…</source>
            <translation>Mostrar los demás te&amp;xtos del paquete…</translation>
        </message>
        <message>
            <source>&amp;Practise with the demo organisation…</source>
            <translation>&amp;Practicar con la organización de demostración…</translation>
        </message>
        <message>
            <source>Open the &amp;log folder</source>
            <translation>Abrir &amp;la carpeta del registro de actividad</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Teclado</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>Acerca &amp;de</translation>
        </message>
    </context>
    <context>
        <name>called</name>
        <message>
            <source>Clear: {0}</source>
            <translation>Borrar: {0}</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <source>Agentic virtual agents</source>
            <translation>Agentes virtuales agénticos</translation>
        </message>
        <message>
            <source>AI</source>
            <translation>IA</translation>
        </message>
        <message>
            <source>Virtual agent job</source>
            <translation>Trabajo de un agente virtual</translation>
        </message>
        <message>
            <source>virtual agent</source>
            <translation>agente virtual</translation>
        </message>
        <message>
            <source>agents</source>
            <translation>agentes</translation>
        </message>
        <message>
            <source>job</source>
            <translation>trabajo</translation>
        </message>
        <message>
            <source>Alerting alerts query</source>
            <translation>Alertas (consulta)</translation>
        </message>
        <message>
            <source>Alerting</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Alerting rules query</source>
            <translation>Reglas de alerta (consulta)</translation>
        </message>
        <message>
            <source>Analytics actions aggregates jobs</source>
            <translation>Agregados de acciones (trabajo)</translation>
        </message>
        <message>
            <source>Analytics</source>
            <translation>Análisis</translation>
        </message>
        <message>
            <source>Analytics actions aggregates job results</source>
            <translation>Agregados de acciones (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics actions aggregates query</source>
            <translation>Agregados de acciones (consulta)</translation>
        </message>
        <message>
            <source>Analytics agent copilots aggregates jobs</source>
            <translation>Agregados de Agent Copilot (trabajo)</translation>
        </message>
        <message>
            <source>Analytics agent copilots aggregates job results</source>
            <translation>Agregados de Agent Copilot (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics agent copilots aggregates query</source>
            <translation>Agregados de Agent Copilot (consulta)</translation>
        </message>
        <message>
            <source>Analytics agents status query</source>
            <translation>Estado de los agentes (consulta)</translation>
        </message>
        <message>
            <source>Analytics agent utilizations aggregates jobs</source>
            <translation>Agregados de utilización de agentes (trabajo)</translation>
        </message>
        <message>
            <source>Analytics agent utilizations aggregates job results</source>
            <translation>Agregados de utilización de agentes (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics agent utilizations aggregates query</source>
            <translation>Agregados de utilización de agentes (consulta)</translation>
        </message>
        <message>
            <source>Bot flow divisions reporting turns</source>
            <translation>Flujo de bot: turnos por división</translation>
        </message>
        <message>
            <source>bot flow</source>
            <translation>flujo de bot</translation>
        </message>
        <message>
            <source>Bot flow reporting turns</source>
            <translation>Flujo de bot: turnos</translation>
        </message>
        <message>
            <source>Bot flow sessions</source>
            <translation>Flujo de bot: sesiones</translation>
        </message>
        <message>
            <source>Analytics bots aggregates jobs</source>
            <translation>Agregados de bots (trabajo)</translation>
        </message>
        <message>
            <source>Analytics bots aggregates job results</source>
            <translation>Agregados de bots (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics bots aggregates query</source>
            <translation>Agregados de bots (consulta)</translation>
        </message>
        <message>
            <source>Analytics case management aggregates jobs</source>
            <translation>Agregados de gestión de casos (trabajo)</translation>
        </message>
        <message>
            <source>Analytics case management aggregates job results</source>
            <translation>Agregados de gestión de casos (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics case management aggregates query</source>
            <translation>Agregados de gestión de casos (consulta)</translation>
        </message>
        <message>
            <source>Analytics conversations activity query</source>
            <translation>Actividad de conversaciones (consulta)</translation>
        </message>
        <message>
            <source>Analytics conversations aggregates jobs</source>
            <translation>Agregados de conversaciones (trabajo)</translation>
        </message>
        <message>
            <source>Analytics conversations aggregates job results</source>
            <translation>Agregados de conversaciones (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics conversations aggregates query</source>
            <translation>Agregados de conversaciones (consulta)</translation>
        </message>
        <message>
            <source>Conversation details by id</source>
            <translation>Detalles de conversaciones por id</translation>
        </message>
        <message>
            <source>Conversations (by job)</source>
            <translation>Conversaciones (como trabajo)</translation>
        </message>
        <message>
            <source>Conversations with any activity in the interval, as a job of the server; for large amounts.</source>
            <translation>Conversaciones con alguna actividad en el intervalo, como trabajo del servidor; para grandes cantidades.</translation>
        </message>
        <message>
            <source>Analytics conversations details job results</source>
            <translation>Detalles de conversaciones (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Conversations that started on a day of the interval, in detail.</source>
            <translation>Conversaciones que empezaron en un día del intervalo, en detalle.</translation>
        </message>
        <message>
            <source>Analytics copilots aggregates jobs</source>
            <translation>Agregados de Copilot (trabajo)</translation>
        </message>
        <message>
            <source>Analytics copilots aggregates job results</source>
            <translation>Agregados de Copilot (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics copilots aggregates query</source>
            <translation>Agregados de Copilot (consulta)</translation>
        </message>
        <message>
            <source>Analytics data extraction downloads metadata</source>
            <translation>Extracción de datos: metadatos de las descargas</translation>
        </message>
        <message>
            <source>Analytics evaluations aggregates jobs</source>
            <translation>Agregados de evaluaciones (trabajo)</translation>
        </message>
        <message>
            <source>Analytics evaluations aggregates job results</source>
            <translation>Agregados de evaluaciones (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics evaluations aggregates query</source>
            <translation>Agregados de evaluaciones (consulta)</translation>
        </message>
        <message>
            <source>Analytics flow executions aggregates jobs</source>
            <translation>Agregados de ejecuciones de flujos (trabajo)</translation>
        </message>
        <message>
            <source>Analytics flow executions aggregates job results</source>
            <translation>Agregados de ejecuciones de flujos (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics flow executions aggregates query</source>
            <translation>Agregados de ejecuciones de flujos (consulta)</translation>
        </message>
        <message>
            <source>Analytics flows activity query</source>
            <translation>Actividad de flujos (consulta)</translation>
        </message>
        <message>
            <source>Analytics flows aggregates jobs</source>
            <translation>Agregados de flujos (trabajo)</translation>
        </message>
        <message>
            <source>Analytics flows aggregates job results</source>
            <translation>Agregados de flujos (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics flows aggregates query</source>
            <translation>Agregados de flujos (consulta)</translation>
        </message>
        <message>
            <source>Analytics flows observations query</source>
            <translation>Observaciones de flujos (consulta)</translation>
        </message>
        <message>
            <source>Analytics journeys aggregates jobs</source>
            <translation>Agregados de recorridos (trabajo)</translation>
        </message>
        <message>
            <source>Analytics journeys aggregates job results</source>
            <translation>Agregados de recorridos (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics journeys aggregates query</source>
            <translation>Agregados de recorridos (consulta)</translation>
        </message>
        <message>
            <source>Analytics knowledge aggregates jobs</source>
            <translation>Agregados de conocimiento (trabajo)</translation>
        </message>
        <message>
            <source>Analytics knowledge aggregates job results</source>
            <translation>Agregados de conocimiento (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics knowledge aggregates query</source>
            <translation>Agregados de conocimiento (consulta)</translation>
        </message>
        <message>
            <source>Analytics queues observations query</source>
            <translation>Observaciones de colas (consulta)</translation>
        </message>
        <message>
            <source>Analytics rate limits aggregates query</source>
            <translation>Agregados de límites de frecuencia (consulta)</translation>
        </message>
        <message>
            <source>Analytics reporting dashboards users</source>
            <translation>Informes: usuarios con paneles</translation>
        </message>
        <message>
            <source>Analytics reporting exports</source>
            <translation>Informes: exportaciones</translation>
        </message>
        <message>
            <source>Analytics reporting exports metadata</source>
            <translation>Informes: metadatos de las exportaciones</translation>
        </message>
        <message>
            <source>Analytics reporting settings dashboards query</source>
            <translation>Informes: paneles (consulta)</translation>
        </message>
        <message>
            <source>Analytics reporting settings dashboards query by post</source>
            <translation>Informes: paneles (consulta con POST)</translation>
        </message>
        <message>
            <source>User dashboards</source>
            <translation>Informes: paneles de un usuario</translation>
        </message>
        <message>
            <source>user</source>
            <translation>usuario</translation>
        </message>
        <message>
            <source>users</source>
            <translation>usuarios</translation>
        </message>
        <message>
            <source>Analytics resolutions aggregates jobs</source>
            <translation>Agregados de resoluciones (trabajo)</translation>
        </message>
        <message>
            <source>Analytics resolutions aggregates job results</source>
            <translation>Agregados de resoluciones (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics resolutions aggregates query</source>
            <translation>Agregados de resoluciones (consulta)</translation>
        </message>
        <message>
            <source>Analytics routing activity query</source>
            <translation>Actividad de enrutamiento (consulta)</translation>
        </message>
        <message>
            <source>Analytics summaries aggregates jobs</source>
            <translation>Agregados de resúmenes (trabajo)</translation>
        </message>
        <message>
            <source>Analytics summaries aggregates job results</source>
            <translation>Agregados de resúmenes (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics summaries aggregates query</source>
            <translation>Agregados de resúmenes (consulta)</translation>
        </message>
        <message>
            <source>Analytics surveys aggregates jobs</source>
            <translation>Agregados de encuestas (trabajo)</translation>
        </message>
        <message>
            <source>Analytics surveys aggregates job results</source>
            <translation>Agregados de encuestas (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics surveys aggregates query</source>
            <translation>Agregados de encuestas (consulta)</translation>
        </message>
        <message>
            <source>Analytics task management aggregates jobs</source>
            <translation>Agregados de gestión de tareas (trabajo)</translation>
        </message>
        <message>
            <source>Analytics task management aggregates job results</source>
            <translation>Agregados de gestión de tareas (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics task management aggregates query</source>
            <translation>Agregados de gestión de tareas (consulta)</translation>
        </message>
        <message>
            <source>Analytics task management metrics query</source>
            <translation>Métricas de gestión de tareas (consulta)</translation>
        </message>
        <message>
            <source>Analytics teams activity query</source>
            <translation>Actividad de equipos (consulta)</translation>
        </message>
        <message>
            <source>Analytics transcripts aggregates jobs</source>
            <translation>Agregados de transcripciones (trabajo)</translation>
        </message>
        <message>
            <source>Analytics transcripts aggregates job results</source>
            <translation>Agregados de transcripciones (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics transcripts aggregates query</source>
            <translation>Agregados de transcripciones (consulta)</translation>
        </message>
        <message>
            <source>Analytics users activity query</source>
            <translation>Actividad de usuarios (consulta)</translation>
        </message>
        <message>
            <source>Analytics users aggregates jobs</source>
            <translation>Agregados de usuarios (trabajo)</translation>
        </message>
        <message>
            <source>Analytics users aggregates job results</source>
            <translation>Agregados de usuarios (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Analytics users aggregates query</source>
            <translation>Agregados de usuarios (consulta)</translation>
        </message>
        <message>
            <source>User status details (by job)</source>
            <translation>Detalles de estado de usuarios (como trabajo)</translation>
        </message>
        <message>
            <source>Presence and routing status of people over time, as a job of the server.</source>
            <translation>Presencia y estado de enrutamiento de las personas a lo largo del tiempo, como trabajo del servidor.</translation>
        </message>
        <message>
            <source>Analytics users details job results</source>
            <translation>Detalles de estado de usuarios (resultados del trabajo)</translation>
        </message>
        <message>
            <source>User status details</source>
            <translation>Detalles de estado de usuarios</translation>
        </message>
        <message>
            <source>Presence and routing status of people over time.</source>
            <translation>Presencia y estado de enrutamiento de las personas a lo largo del tiempo.</translation>
        </message>
        <message>
            <source>Analytics users observations query</source>
            <translation>Observaciones de usuarios (consulta)</translation>
        </message>
        <message>
            <source>Architect dependency tracking</source>
            <translation>Dependencias (Architect)</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>Flujos</translation>
        </message>
        <message>
            <source>Architect dependency tracking consumed resources</source>
            <translation>Dependencias: recursos consumidos</translation>
        </message>
        <message>
            <source>Architect dependency tracking consuming resources</source>
            <translation>Dependencias: recursos consumidores</translation>
        </message>
        <message>
            <source>Architect dependency tracking deleted resource consumers</source>
            <translation>Dependencias: consumidores de recursos eliminados</translation>
        </message>
        <message>
            <source>Architect dependency tracking types</source>
            <translation>Dependencias: tipos</translation>
        </message>
        <message>
            <source>Architect dependency tracking updated resource consumers</source>
            <translation>Dependencias: consumidores de recursos actualizados</translation>
        </message>
        <message>
            <source>Architect emergency groups</source>
            <translation>Grupos de emergencia</translation>
        </message>
        <message>
            <source>Architect emergency groups division views</source>
            <translation>Grupos de emergencia (vista por división)</translation>
        </message>
        <message>
            <source>Architect grammars</source>
            <translation>Gramáticas</translation>
        </message>
        <message>
            <source>Architect grammar</source>
            <translation>Una gramática</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>gramática</translation>
        </message>
        <message>
            <source>grammars</source>
            <translation>gramáticas</translation>
        </message>
        <message>
            <source>Architect IVRs</source>
            <translation>IVR</translation>
        </message>
        <message>
            <source>Architect IVRs division views</source>
            <translation>IVR (vista por división)</translation>
        </message>
        <message>
            <source>Architect prompts</source>
            <translation>Locuciones</translation>
        </message>
        <message>
            <source>Prompt history</source>
            <translation>Historial de una locución</translation>
        </message>
        <message>
            <source>prompt</source>
            <translation>locución</translation>
        </message>
        <message>
            <source>prompts</source>
            <translation>locuciones</translation>
        </message>
        <message>
            <source>history</source>
            <translation>historial</translation>
        </message>
        <message>
            <source>Prompt resources</source>
            <translation>Recursos de una locución</translation>
        </message>
        <message>
            <source>Architect schedule groups</source>
            <translation>Grupos de horarios</translation>
        </message>
        <message>
            <source>Architect schedule groups division views</source>
            <translation>Grupos de horarios (vista por división)</translation>
        </message>
        <message>
            <source>Architect schedules</source>
            <translation>Horarios</translation>
        </message>
        <message>
            <source>Architect schedules division views</source>
            <translation>Horarios (vista por división)</translation>
        </message>
        <message>
            <source>Architect system prompts</source>
            <translation>Locuciones del sistema</translation>
        </message>
        <message>
            <source>Architect system prompt</source>
            <translation>Una locución del sistema</translation>
        </message>
        <message>
            <source>System prompt history</source>
            <translation>Historial de una locución del sistema</translation>
        </message>
        <message>
            <source>System prompt resources</source>
            <translation>Recursos de una locución del sistema</translation>
        </message>
        <message>
            <source>Assistants</source>
            <translation>Asistentes</translation>
        </message>
        <message>
            <source>Assistants agent checklists</source>
            <translation>Listas de comprobación de los asistentes</translation>
        </message>
        <message>
            <source>Assistants agent checklists languages</source>
            <translation>Idiomas de las listas de comprobación de agentes</translation>
        </message>
        <message>
            <source>Assistants copilot feature support</source>
            <translation>Funciones de Copilot admitidas</translation>
        </message>
        <message>
            <source>Assistants queues</source>
            <translation>Colas de todos los asistentes</translation>
        </message>
        <message>
            <source>Assistant queues</source>
            <translation>Colas de un asistente</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>asistente</translation>
        </message>
        <message>
            <source>assistants</source>
            <translation>asistentes</translation>
        </message>
        <message>
            <source>Queue users query</source>
            <translation>Usuarios de una cola de asistente (consulta)</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>cola</translation>
        </message>
        <message>
            <source>queues</source>
            <translation>colas</translation>
        </message>
        <message>
            <source>Assistant variations</source>
            <translation>Variaciones de un asistente</translation>
        </message>
        <message>
            <source>Audits (history)</source>
            <translation>Auditorías (historial)</translation>
        </message>
        <message>
            <source>Audits</source>
            <translation>Auditorías</translation>
        </message>
        <message>
            <source>Who changed what, up to a year back; a query of the server for every thirty days.</source>
            <translation>Quién cambió qué, hasta un año atrás; una consulta del servidor por cada treinta días.</translation>
        </message>
        <message>
            <source>Audits (last 14 days)</source>
            <translation>Auditorías (últimos 14 días)</translation>
        </message>
        <message>
            <source>Who changed what, within the last fourteen days.</source>
            <translation>Quién cambió qué, en los últimos catorce días.</translation>
        </message>
        <message>
            <source>Audits query realtime service mapping</source>
            <translation>Auditorías: servicios (en tiempo real)</translation>
        </message>
        <message>
            <source>Audits query service mapping</source>
            <translation>Auditorías: servicios</translation>
        </message>
        <message>
            <source>Audits query results</source>
            <translation>Auditorías (resultados de la consulta)</translation>
        </message>
        <message>
            <source>transaction</source>
            <translation>transacción</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>Divisiones</translation>
        </message>
        <message>
            <source>Authorization</source>
            <translation>Autorización</translation>
        </message>
        <message>
            <source>Divisions that access is granted by.</source>
            <translation>Divisiones según las que se concede el acceso.</translation>
        </message>
        <message>
            <source>Authorization divisions deleted</source>
            <translation>Divisiones eliminadas</translation>
        </message>
        <message>
            <source>Authorization divisions query</source>
            <translation>Divisiones (consulta)</translation>
        </message>
        <message>
            <source>Division grants</source>
            <translation>Concesiones de una división</translation>
        </message>
        <message>
            <source>division</source>
            <translation>división</translation>
        </message>
        <message>
            <source>divisions</source>
            <translation>divisiones</translation>
        </message>
        <message>
            <source>Authorization divisions permitted me</source>
            <translation>Divisiones permitidas para mí</translation>
        </message>
        <message>
            <source>Authorization divisions permitted paged me</source>
            <translation>Divisiones permitidas para mí (por páginas)</translation>
        </message>
        <message>
            <source>Authorization divisions permitted paged</source>
            <translation>Divisiones permitidas a un usuario (por páginas)</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>sujeto</translation>
        </message>
        <message>
            <source>Authorization permissions</source>
            <translation>Permisos</translation>
        </message>
        <message>
            <source>Authorization policies</source>
            <translation>Directivas de autorización</translation>
        </message>
        <message>
            <source>Authorization policies subject</source>
            <translation>Directivas de autorización de un sujeto</translation>
        </message>
        <message>
            <source>Authorization policies targets</source>
            <translation>Destinos de las directivas de autorización</translation>
        </message>
        <message>
            <source>Authorization policies target</source>
            <translation>Directivas de autorización de un destino</translation>
        </message>
        <message>
            <source>target</source>
            <translation>destino</translation>
        </message>
        <message>
            <source>Policy attributes</source>
            <translation>Atributos de una directiva</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>directiva</translation>
        </message>
        <message>
            <source>policies</source>
            <translation>directivas</translation>
        </message>
        <message>
            <source>Authorization products</source>
            <translation>Productos</translation>
        </message>
        <message>
            <source>Authorization roles</source>
            <translation>Roles</translation>
        </message>
        <message>
            <source>Role subject grants</source>
            <translation>Concesiones de un rol</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rol</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>roles</translation>
        </message>
        <message>
            <source>Role users</source>
            <translation>Usuarios de un rol</translation>
        </message>
        <message>
            <source>Authorization subjects me</source>
            <translation>Mis roles y concesiones</translation>
        </message>
        <message>
            <source>Authorization subject</source>
            <translation>Roles y concesiones de un sujeto</translation>
        </message>
        <message>
            <source>Billing contracts</source>
            <translation>Contratos de facturación</translation>
        </message>
        <message>
            <source>Billing</source>
            <translation>Facturación</translation>
        </message>
        <message>
            <source>Billing contracts invoices</source>
            <translation>Facturas de los contratos</translation>
        </message>
        <message>
            <source>Invoice lines</source>
            <translation>Líneas de una factura</translation>
        </message>
        <message>
            <source>invoice</source>
            <translation>factura</translation>
        </message>
        <message>
            <source>invoices</source>
            <translation>facturas</translation>
        </message>
        <message>
            <source>Business rules decision tables</source>
            <translation>Tablas de decisión</translation>
        </message>
        <message>
            <source>Business rules</source>
            <translation>Reglas de negocio</translation>
        </message>
        <message>
            <source>Business rules decision tables search</source>
            <translation>Tablas de decisión (búsqueda)</translation>
        </message>
        <message>
            <source>Decision table exports</source>
            <translation>Exportaciones de una tabla de decisión</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabla</translation>
        </message>
        <message>
            <source>tables</source>
            <translation>tablas</translation>
        </message>
        <message>
            <source>Decision table imports</source>
            <translation>Importaciones de una tabla de decisión</translation>
        </message>
        <message>
            <source>Decision table versions</source>
            <translation>Versiones de una tabla de decisión</translation>
        </message>
        <message>
            <source>Decision table rows</source>
            <translation>Filas de una tabla de decisión</translation>
        </message>
        <message>
            <source>table version</source>
            <translation>versión de tabla</translation>
        </message>
        <message>
            <source>versions</source>
            <translation>versiones</translation>
        </message>
        <message>
            <source>Decision table rows search</source>
            <translation>Filas de una tabla de decisión (búsqueda)</translation>
        </message>
        <message>
            <source>Business rules schemas</source>
            <translation>Esquemas de reglas de negocio</translation>
        </message>
        <message>
            <source>Business rules schemas core types</source>
            <translation>Tipos básicos de los esquemas de reglas de negocio</translation>
        </message>
        <message>
            <source>Business rules schema versions</source>
            <translation>Versiones de un esquema de reglas de negocio</translation>
        </message>
        <message>
            <source>schema</source>
            <translation>esquema</translation>
        </message>
        <message>
            <source>schemas</source>
            <translation>esquemas</translation>
        </message>
        <message>
            <source>Case management case plans</source>
            <translation>Planes de caso</translation>
        </message>
        <message>
            <source>Case management</source>
            <translation>Gestión de casos</translation>
        </message>
        <message>
            <source>Case management case plans query</source>
            <translation>Planes de caso (consulta)</translation>
        </message>
        <message>
            <source>Case plan data schemas</source>
            <translation>Esquemas de datos de un plan de caso</translation>
        </message>
        <message>
            <source>caseplan</source>
            <translation>plan de caso</translation>
        </message>
        <message>
            <source>plans</source>
            <translation>planes</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versión</translation>
        </message>
        <message>
            <source>Case plan intake settings</source>
            <translation>Configuración de admisión de un plan de caso</translation>
        </message>
        <message>
            <source>Case plan stage plans</source>
            <translation>Planes de etapas de un plan de caso</translation>
        </message>
        <message>
            <source>Stage plan step plans</source>
            <translation>Planes de pasos de un plan de etapa</translation>
        </message>
        <message>
            <source>stageplan</source>
            <translation>plan de etapa</translation>
        </message>
        <message>
            <source>Case management cases associations query</source>
            <translation>Asociaciones de casos (consulta)</translation>
        </message>
        <message>
            <source>Case management cases external contact</source>
            <translation>Casos de un contacto externo</translation>
        </message>
        <message>
            <source>external contact</source>
            <translation>contacto externo</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contactos</translation>
        </message>
        <message>
            <source>Case management cases query jobs</source>
            <translation>Casos (trabajo)</translation>
        </message>
        <message>
            <source>Case management cases query job results</source>
            <translation>Casos (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Case associations</source>
            <translation>Asociaciones de un caso</translation>
        </message>
        <message>
            <source>case</source>
            <translation>caso</translation>
        </message>
        <message>
            <source>Case comments</source>
            <translation>Comentarios de un caso</translation>
        </message>
        <message>
            <source>Case stages</source>
            <translation>Etapas de un caso</translation>
        </message>
        <message>
            <source>Stage steps</source>
            <translation>Pasos de una etapa</translation>
        </message>
        <message>
            <source>stage</source>
            <translation>etapa</translation>
        </message>
        <message>
            <source>stages</source>
            <translation>etapas</translation>
        </message>
        <message>
            <source>Chat room messages</source>
            <translation>Mensajes de una sala de chat</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>room jid</source>
            <translation>JID de la sala</translation>
        </message>
        <message>
            <source>Chat room messages by id</source>
            <translation>Mensajes de una sala de chat por id</translation>
        </message>
        <message>
            <source>message ids</source>
            <translation>id de mensajes</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>mensajes</translation>
        </message>
        <message>
            <source>Chat room participants</source>
            <translation>Participantes de una sala de chat</translation>
        </message>
        <message>
            <source>Chat thread messages</source>
            <translation>Mensajes de un hilo de chat</translation>
        </message>
        <message>
            <source>thread</source>
            <translation>hilo</translation>
        </message>
        <message>
            <source>Chats user</source>
            <translation>Chat con un usuario</translation>
        </message>
        <message>
            <source>Chat user messages</source>
            <translation>Mensajes de chat con un usuario</translation>
        </message>
        <message>
            <source>Chat user messages by id</source>
            <translation>Mensajes de chat con un usuario por id</translation>
        </message>
        <message>
            <source>Coaching appointments</source>
            <translation>Citas de coaching</translation>
        </message>
        <message>
            <source>Coaching</source>
            <translation>Coaching</translation>
        </message>
        <message>
            <source>Coaching appointments aggregates query</source>
            <translation>Agregados de citas de coaching (consulta)</translation>
        </message>
        <message>
            <source>Coaching appointments me</source>
            <translation>Mis citas de coaching</translation>
        </message>
        <message>
            <source>Appointment annotations</source>
            <translation>Anotaciones de una cita de coaching</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>cita</translation>
        </message>
        <message>
            <source>appointments</source>
            <translation>citas</translation>
        </message>
        <message>
            <source>Appointment statuses</source>
            <translation>Estados de una cita de coaching</translation>
        </message>
        <message>
            <source>Coaching notifications</source>
            <translation>Notificaciones de coaching</translation>
        </message>
        <message>
            <source>Coaching schedule slots query</source>
            <translation>Huecos libres para coaching (consulta)</translation>
        </message>
        <message>
            <source>Content management documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Content management</source>
            <translation>Gestión de contenido</translation>
        </message>
        <message>
            <source>Content management query</source>
            <translation>Contenidos (consulta)</translation>
        </message>
        <message>
            <source>Content management query by post</source>
            <translation>Contenidos (consulta con POST)</translation>
        </message>
        <message>
            <source>Content management security profiles</source>
            <translation>Perfiles de seguridad de contenidos</translation>
        </message>
        <message>
            <source>Content management security profile</source>
            <translation>Perfil de seguridad de contenidos</translation>
        </message>
        <message>
            <source>security profile</source>
            <translation>perfil de seguridad</translation>
        </message>
        <message>
            <source>profiles</source>
            <translation>perfiles</translation>
        </message>
        <message>
            <source>Content management shares</source>
            <translation>Contenidos compartidos</translation>
        </message>
        <message>
            <source>Content management status</source>
            <translation>Estado de la gestión de contenido</translation>
        </message>
        <message>
            <source>Content management usage</source>
            <translation>Uso de la gestión de contenido</translation>
        </message>
        <message>
            <source>Content management workspaces</source>
            <translation>Espacios de trabajo</translation>
        </message>
        <message>
            <source>Workspace documents</source>
            <translation>Documentos de un espacio de trabajo</translation>
        </message>
        <message>
            <source>workspace</source>
            <translation>espacio de trabajo</translation>
        </message>
        <message>
            <source>workspaces</source>
            <translation>espacios de trabajo</translation>
        </message>
        <message>
            <source>Workspace members</source>
            <translation>Miembros de un espacio de trabajo</translation>
        </message>
        <message>
            <source>Workspace tag values</source>
            <translation>Etiquetas de un espacio de trabajo</translation>
        </message>
        <message>
            <source>Workspace tag values query</source>
            <translation>Etiquetas de un espacio de trabajo (consulta)</translation>
        </message>
        <message>
            <source>Workspace tag value</source>
            <translation>Etiqueta de un espacio de trabajo</translation>
        </message>
        <message>
            <source>tag</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>values</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>Active conversations</source>
            <translation>Conversaciones activas</translation>
        </message>
        <message>
            <source>Conversations callbacks</source>
            <translation>Devoluciones de llamada activas</translation>
        </message>
        <message>
            <source>Conversations callback participant wrapup codes</source>
            <translation>Códigos de cierre de un participante en una devolución de llamada</translation>
        </message>
        <message>
            <source>conversation</source>
            <translation>conversación</translation>
        </message>
        <message>
            <source>participant</source>
            <translation>participante</translation>
        </message>
        <message>
            <source>Conversations calls</source>
            <translation>Llamadas activas</translation>
        </message>
        <message>
            <source>Conversations calls history</source>
            <translation>Historial de llamadas</translation>
        </message>
        <message>
            <source>Conversations call participant wrapup codes</source>
            <translation>Códigos de cierre de un participante en una llamada</translation>
        </message>
        <message>
            <source>Conversations cobrowse sessions</source>
            <translation>Sesiones de navegación conjunta</translation>
        </message>
        <message>
            <source>Conversations cobrowse session participant wrapup codes</source>
            <translation>Códigos de cierre de un participante en una navegación conjunta</translation>
        </message>
        <message>
            <source>Conversations custom attributes schemas</source>
            <translation>Esquemas de atributos personalizados de conversación</translation>
        </message>
        <message>
            <source>Conversations custom attributes schemas core types</source>
            <translation>Tipos básicos de los esquemas de atributos de conversación</translation>
        </message>
        <message>
            <source>Conversations custom attributes schema versions</source>
            <translation>Versiones de un esquema de atributos de conversación</translation>
        </message>
        <message>
            <source>Conversations custom attributes search</source>
            <translation>Atributos personalizados de conversaciones (búsqueda)</translation>
        </message>
        <message>
            <source>Conversations emails</source>
            <translation>Correos electrónicos activos</translation>
        </message>
        <message>
            <source>Email messages</source>
            <translation>Mensajes de una conversación de correo</translation>
        </message>
        <message>
            <source>Conversations email participant wrapup codes</source>
            <translation>Códigos de cierre de un participante en un correo</translation>
        </message>
        <message>
            <source>Conversations internal messages</source>
            <translation>Mensajes internos</translation>
        </message>
        <message>
            <source>Conversations key configurations</source>
            <translation>Configuraciones de claves de conversaciones</translation>
        </message>
        <message>
            <source>Conversations messages</source>
            <translation>Conversaciones de mensajería activas</translation>
        </message>
        <message>
            <source>Conversations messages cached media</source>
            <translation>Archivos multimedia de mensajes en caché</translation>
        </message>
        <message>
            <source>Communication messages media</source>
            <translation>Archivos multimedia de una comunicación de mensajería</translation>
        </message>
        <message>
            <source>communication</source>
            <translation>comunicación</translation>
        </message>
        <message>
            <source>Conversations message participant wrapup codes</source>
            <translation>Códigos de cierre de un participante en una conversación de mensajería</translation>
        </message>
        <message>
            <source>Conversations messaging facebook permissions</source>
            <translation>Permisos de Facebook para mensajería</translation>
        </message>
        <message>
            <source>Conversations messaging integrations</source>
            <translation>Integraciones de mensajería</translation>
        </message>
        <message>
            <source>Conversations messaging integrations apple</source>
            <translation>Integraciones de mensajería: Apple</translation>
        </message>
        <message>
            <source>Conversations messaging integrations facebook</source>
            <translation>Integraciones de mensajería: Facebook</translation>
        </message>
        <message>
            <source>Conversations messaging integrations instagram</source>
            <translation>Integraciones de mensajería: Instagram</translation>
        </message>
        <message>
            <source>Conversations messaging integrations open</source>
            <translation>Integraciones de mensajería: Open Messaging</translation>
        </message>
        <message>
            <source>Conversations messaging integrations open extensions google business profile oauth settings</source>
            <translation>Integraciones de mensajería: configuración de OAuth de Perfil de Empresa en Google</translation>
        </message>
        <message>
            <source>Google business profile accounts</source>
            <translation>Cuentas de un Perfil de Empresa en Google</translation>
        </message>
        <message>
            <source>token</source>
            <translation>token</translation>
        </message>
        <message>
            <source>Conversations messaging integrations twitter</source>
            <translation>Integraciones de mensajería: Twitter</translation>
        </message>
        <message>
            <source>Conversations messaging integrations twitter oauth settings</source>
            <translation>Integraciones de mensajería: configuración de OAuth de Twitter</translation>
        </message>
        <message>
            <source>Conversations messaging integrations whatsapp</source>
            <translation>Integraciones de mensajería: WhatsApp</translation>
        </message>
        <message>
            <source>Integration twitter oauth settings</source>
            <translation>Configuración de OAuth de una integración de Twitter</translation>
        </message>
        <message>
            <source>integration</source>
            <translation>integración</translation>
        </message>
        <message>
            <source>twitter</source>
            <translation>integraciones de Twitter</translation>
        </message>
        <message>
            <source>Conversations messaging settings</source>
            <translation>Configuración de mensajería de conversaciones</translation>
        </message>
        <message>
            <source>Conversations messaging supported content</source>
            <translation>Contenido admitido en conversaciones</translation>
        </message>
        <message>
            <source>Conversations messaging threading timeline</source>
            <translation>Plazo de agrupación de mensajes en hilos</translation>
        </message>
        <message>
            <source>Conversations participants attributes search</source>
            <translation>Atributos de participantes (búsqueda)</translation>
        </message>
        <message>
            <source>Conversations summaries settings</source>
            <translation>Configuración de resúmenes de conversaciones</translation>
        </message>
        <message>
            <source>Conversation access attributes</source>
            <translation>Atributos de acceso de una conversación</translation>
        </message>
        <message>
            <source>Conversation assistant copilot context</source>
            <translation>Contexto de Copilot de una conversación</translation>
        </message>
        <message>
            <source>Communication agent checklists</source>
            <translation>Listas de comprobación de una comunicación</translation>
        </message>
        <message>
            <source>Communication internal messages</source>
            <translation>Mensajes internos de una comunicación</translation>
        </message>
        <message>
            <source>Conversation custom attributes</source>
            <translation>Atributos personalizados de una conversación</translation>
        </message>
        <message>
            <source>Participant secure IVR sessions</source>
            <translation>Sesiones de IVR seguras de un participante</translation>
        </message>
        <message>
            <source>Conversation participant wrapup codes</source>
            <translation>Códigos de cierre de un participante en una conversación</translation>
        </message>
        <message>
            <source>Conversation recording metadata</source>
            <translation>Metadatos de grabación de una conversación</translation>
        </message>
        <message>
            <source>Conversation recordings</source>
            <translation>Grabaciones de una conversación</translation>
        </message>
        <message>
            <source>Recording annotations</source>
            <translation>Anotaciones de una grabación</translation>
        </message>
        <message>
            <source>recording</source>
            <translation>grabación</translation>
        </message>
        <message>
            <source>recordings</source>
            <translation>grabaciones</translation>
        </message>
        <message>
            <source>Conversation suggestions</source>
            <translation>Sugerencias de una conversación</translation>
        </message>
        <message>
            <source>Conversation summaries</source>
            <translation>Resúmenes de una conversación</translation>
        </message>
        <message>
            <source>Data extensions core types</source>
            <translation>Tipos básicos de extensiones de datos</translation>
        </message>
        <message>
            <source>Data extensions</source>
            <translation>Extensiones de datos</translation>
        </message>
        <message>
            <source>Data privacy masking rules</source>
            <translation>Reglas de enmascaramiento de datos</translation>
        </message>
        <message>
            <source>Data privacy</source>
            <translation>Privacidad de datos</translation>
        </message>
        <message>
            <source>Dependencies required by</source>
            <translation>Dependencias: quién requiere un elemento</translation>
        </message>
        <message>
            <source>entity type</source>
            <translation>tipo de objeto</translation>
        </message>
        <message>
            <source>entity</source>
            <translation>objeto</translation>
        </message>
        <message>
            <source>Dependencies required</source>
            <translation>Dependencias: qué requiere un elemento</translation>
        </message>
        <message>
            <source>Diagnostics log capture browser entries query</source>
            <translation>Registros del navegador: entradas (consulta)</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Diagnostics log capture browser users</source>
            <translation>Registros del navegador: usuarios</translation>
        </message>
        <message>
            <source>Documentation all search</source>
            <translation>Toda la documentación (búsqueda)</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Documentación</translation>
        </message>
        <message>
            <source>Documentation gkn search q64</source>
            <translation>Documentación de Genesys Knowledge Network (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>Documentation gkn search</source>
            <translation>Documentación de Genesys Knowledge Network (búsqueda)</translation>
        </message>
        <message>
            <source>Documentation search q64</source>
            <translation>Documentación (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>Documentation search</source>
            <translation>Documentación (búsqueda)</translation>
        </message>
        <message>
            <source>Employee engagement celebrations</source>
            <translation>Celebraciones</translation>
        </message>
        <message>
            <source>Employee engagement</source>
            <translation>Compromiso de los empleados</translation>
        </message>
        <message>
            <source>Employee engagement recognitions</source>
            <translation>Reconocimientos</translation>
        </message>
        <message>
            <source>Employee performance external metrics definitions</source>
            <translation>Definiciones de métricas externas</translation>
        </message>
        <message>
            <source>Employee performance</source>
            <translation>Rendimiento de los empleados</translation>
        </message>
        <message>
            <source>External contacts (first 1,000)</source>
            <translation>Contactos externos (los primeros 1000)</translation>
        </message>
        <message>
            <source>External contacts</source>
            <translation>Contactos externos</translation>
        </message>
        <message>
            <source>External contacts exports</source>
            <translation>Exportaciones de contactos externos</translation>
        </message>
        <message>
            <source>External contacts schemas</source>
            <translation>Esquemas de contactos externos</translation>
        </message>
        <message>
            <source>External contacts schemas core types</source>
            <translation>Tipos básicos de los esquemas de contactos externos</translation>
        </message>
        <message>
            <source>External contacts schema versions</source>
            <translation>Versiones de un esquema de contactos externos</translation>
        </message>
        <message>
            <source>External contacts search</source>
            <translation>Contactos externos (búsqueda)</translation>
        </message>
        <message>
            <source>Contact identifiers</source>
            <translation>Identificadores de un contacto externo</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contacto</translation>
        </message>
        <message>
            <source>Contact journey segments</source>
            <translation>Segmentos del recorrido de un contacto externo</translation>
        </message>
        <message>
            <source>Contact journey sessions</source>
            <translation>Sesiones del recorrido de un contacto externo</translation>
        </message>
        <message>
            <source>Contact notes</source>
            <translation>Notas de un contacto externo</translation>
        </message>
        <message>
            <source>External contacts external sources</source>
            <translation>Orígenes externos</translation>
        </message>
        <message>
            <source>External contacts graphs cluster scans</source>
            <translation>Exploraciones de clústeres de los grafos de contactos</translation>
        </message>
        <message>
            <source>Cluster scan clusters</source>
            <translation>Clústeres de una exploración</translation>
        </message>
        <message>
            <source>scan</source>
            <translation>exploración</translation>
        </message>
        <message>
            <source>scans</source>
            <translation>exploraciones</translation>
        </message>
        <message>
            <source>External contacts import csv settings</source>
            <translation>Configuraciones de importación CSV de contactos externos</translation>
        </message>
        <message>
            <source>External contacts import csv setting</source>
            <translation>Una configuración de importación CSV de contactos externos</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>configuración</translation>
        </message>
        <message>
            <source>External contacts import jobs</source>
            <translation>Trabajos de importación de contactos externos</translation>
        </message>
        <message>
            <source>External contacts import settings</source>
            <translation>Configuraciones de importación de contactos externos</translation>
        </message>
        <message>
            <source>External contacts notes exports</source>
            <translation>Exportaciones de notas de contactos externos</translation>
        </message>
        <message>
            <source>External organizations (first 1,000)</source>
            <translation>Organizaciones externas (las primeras 1000)</translation>
        </message>
        <message>
            <source>External contacts organizations exports</source>
            <translation>Exportaciones de organizaciones externas</translation>
        </message>
        <message>
            <source>External contacts organizations schemas</source>
            <translation>Esquemas de organizaciones externas</translation>
        </message>
        <message>
            <source>External contacts organizations schemas core types</source>
            <translation>Tipos básicos de los esquemas de organizaciones externas</translation>
        </message>
        <message>
            <source>External contacts organizations schema versions</source>
            <translation>Versiones de un esquema de organizaciones externas</translation>
        </message>
        <message>
            <source>Organization contacts</source>
            <translation>Contactos de una organización externa</translation>
        </message>
        <message>
            <source>external organization</source>
            <translation>organización externa</translation>
        </message>
        <message>
            <source>organizations</source>
            <translation>organizaciones</translation>
        </message>
        <message>
            <source>Organization identifiers</source>
            <translation>Identificadores de una organización externa</translation>
        </message>
        <message>
            <source>Organization notes</source>
            <translation>Notas de una organización externa</translation>
        </message>
        <message>
            <source>Organization relationships</source>
            <translation>Relaciones de una organización externa</translation>
        </message>
        <message>
            <source>External contacts relationships exports</source>
            <translation>Exportaciones de relaciones de contactos externos</translation>
        </message>
        <message>
            <source>External contacts reverse white pages lookup</source>
            <translation>Búsqueda inversa de contactos externos</translation>
        </message>
        <message>
            <source>All external contacts, read along a cursor.</source>
            <translation>Todos los contactos externos, leídos a lo largo de un cursor.</translation>
        </message>
        <message>
            <source>External contacts scan contacts division views all</source>
            <translation>Contactos externos (todos, vista por división)</translation>
        </message>
        <message>
            <source>External contacts scan notes</source>
            <translation>Notas de contactos externos</translation>
        </message>
        <message>
            <source>External contacts scan notes division views all</source>
            <translation>Notas de contactos externos (todas, vista por división)</translation>
        </message>
        <message>
            <source>External contacts scan organizations</source>
            <translation>Organizaciones externas</translation>
        </message>
        <message>
            <source>External contacts scan organizations division views all</source>
            <translation>Organizaciones externas (todas, vista por división)</translation>
        </message>
        <message>
            <source>External contacts scan relationships</source>
            <translation>Relaciones de contactos externos</translation>
        </message>
        <message>
            <source>External contacts scan relationships division views all</source>
            <translation>Relaciones de contactos externos (todas, vista por división)</translation>
        </message>
        <message>
            <source>Fax documents</source>
            <translation>Documentos de fax</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Flows data tables</source>
            <translation>Tablas de datos</translation>
        </message>
        <message>
            <source>Flows data tables division views</source>
            <translation>Tablas de datos (vista por división)</translation>
        </message>
        <message>
            <source>Data table import jobs</source>
            <translation>Trabajos de importación de una tabla de datos</translation>
        </message>
        <message>
            <source>datatable</source>
            <translation>tabla de datos</translation>
        </message>
        <message>
            <source>Data table rows</source>
            <translation>Filas de una tabla de datos</translation>
        </message>
        <message>
            <source>Flows division views</source>
            <translation>Flujos (vista por división)</translation>
        </message>
        <message>
            <source>Flows instances job</source>
            <translation>Trabajo de instancias de flujos</translation>
        </message>
        <message>
            <source>Flows instances query</source>
            <translation>Instancias de flujos (consulta)</translation>
        </message>
        <message>
            <source>Flows instances settings log levels</source>
            <translation>Niveles de registro de las instancias de flujos</translation>
        </message>
        <message>
            <source>Flows instance</source>
            <translation>Una instancia de flujo</translation>
        </message>
        <message>
            <source>instance</source>
            <translation>instancia</translation>
        </message>
        <message>
            <source>Flows lookup</source>
            <translation>Búsqueda de flujos</translation>
        </message>
        <message>
            <source>Flows milestones</source>
            <translation>Hitos de flujos</translation>
        </message>
        <message>
            <source>Flows milestones division views</source>
            <translation>Hitos de flujos (vista por división)</translation>
        </message>
        <message>
            <source>Flows outcomes</source>
            <translation>Resultados de flujos</translation>
        </message>
        <message>
            <source>Flows outcomes division views</source>
            <translation>Resultados de flujos (vista por división)</translation>
        </message>
        <message>
            <source>Flows validate job</source>
            <translation>Trabajo de validación de un flujo</translation>
        </message>
        <message>
            <source>Flow history</source>
            <translation>Historial de un flujo</translation>
        </message>
        <message>
            <source>flow</source>
            <translation>flujo</translation>
        </message>
        <message>
            <source>flows</source>
            <translation>flujos</translation>
        </message>
        <message>
            <source>Flow versions</source>
            <translation>Versiones de un flujo</translation>
        </message>
        <message>
            <source>Flow version health</source>
            <translation>Estado de una versión de flujo</translation>
        </message>
        <message>
            <source>Gamification contests</source>
            <translation>Concursos</translation>
        </message>
        <message>
            <source>Gamification</source>
            <translation>Gamificación</translation>
        </message>
        <message>
            <source>Gamification contests me</source>
            <translation>Mis concursos</translation>
        </message>
        <message>
            <source>Contest agents scores</source>
            <translation>Puntuaciones de los agentes en un concurso</translation>
        </message>
        <message>
            <source>contest</source>
            <translation>concurso</translation>
        </message>
        <message>
            <source>contests</source>
            <translation>concursos</translation>
        </message>
        <message>
            <source>Contest agents scores me</source>
            <translation>Mis puntuaciones en un concurso</translation>
        </message>
        <message>
            <source>Contest agents scores trends</source>
            <translation>Tendencias de puntuación de los agentes en un concurso</translation>
        </message>
        <message>
            <source>Contest agents scores trends me</source>
            <translation>Mis tendencias de puntuación en un concurso</translation>
        </message>
        <message>
            <source>Gamification insights</source>
            <translation>Perspectivas de rendimiento</translation>
        </message>
        <message>
            <source>Gamification insights managers</source>
            <translation>Perspectivas de rendimiento para responsables</translation>
        </message>
        <message>
            <source>Gamification leaderboard all best points</source>
            <translation>Clasificación: todas las mejores puntuaciones</translation>
        </message>
        <message>
            <source>Gamification leaderboard best points</source>
            <translation>Clasificación: mejores puntuaciones</translation>
        </message>
        <message>
            <source>Gamification metric definitions</source>
            <translation>Definiciones de métricas de rendimiento</translation>
        </message>
        <message>
            <source>Gamification profiles</source>
            <translation>Perfiles de rendimiento</translation>
        </message>
        <message>
            <source>Gamification profiles users me query</source>
            <translation>Mis perfiles de rendimiento (consulta)</translation>
        </message>
        <message>
            <source>User gamification profiles</source>
            <translation>Perfiles de rendimiento de un usuario (consulta)</translation>
        </message>
        <message>
            <source>Profile members</source>
            <translation>Miembros de un perfil de rendimiento</translation>
        </message>
        <message>
            <source>profile</source>
            <translation>perfil</translation>
        </message>
        <message>
            <source>Profile metrics</source>
            <translation>Métricas de un perfil de rendimiento</translation>
        </message>
        <message>
            <source>Profile metrics objective details</source>
            <translation>Métricas de un perfil de rendimiento con objetivos</translation>
        </message>
        <message>
            <source>Gamification scorecards</source>
            <translation>Mis tarjetas de puntuación</translation>
        </message>
        <message>
            <source>Gamification scorecards attendance</source>
            <translation>Mi asistencia</translation>
        </message>
        <message>
            <source>Gamification scorecards best points</source>
            <translation>Mis mejores puntuaciones</translation>
        </message>
        <message>
            <source>Gamification scorecards user</source>
            <translation>Tarjetas de puntuación de un usuario</translation>
        </message>
        <message>
            <source>User attendance</source>
            <translation>Asistencia de un usuario</translation>
        </message>
        <message>
            <source>User best points</source>
            <translation>Mejores puntuaciones de un usuario</translation>
        </message>
        <message>
            <source>Gamification templates</source>
            <translation>Plantillas de objetivos</translation>
        </message>
        <message>
            <source>Gamification template</source>
            <translation>Una plantilla de objetivos</translation>
        </message>
        <message>
            <source>template</source>
            <translation>plantilla</translation>
        </message>
        <message>
            <source>templates</source>
            <translation>plantillas</translation>
        </message>
        <message>
            <source>GDPR requests</source>
            <translation>Solicitudes del RGPD</translation>
        </message>
        <message>
            <source>GDPR</source>
            <translation>RGPD</translation>
        </message>
        <message>
            <source>GDPR subjects</source>
            <translation>Interesados según el RGPD</translation>
        </message>
        <message>
            <source>Greetings</source>
            <translation>Saludos</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directorio</translation>
        </message>
        <message>
            <source>Groups of people.</source>
            <translation>Grupos de personas.</translation>
        </message>
        <message>
            <source>Groups search q64</source>
            <translation>Grupos (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>Groups search</source>
            <translation>Grupos (búsqueda)</translation>
        </message>
        <message>
            <source>Group greetings</source>
            <translation>Saludos de un grupo</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>grupos</translation>
        </message>
        <message>
            <source>Group individuals</source>
            <translation>Personas individuales de un grupo</translation>
        </message>
        <message>
            <source>Group members</source>
            <translation>Miembros de un grupo</translation>
        </message>
        <message>
            <source>Guides</source>
            <translation>Guías</translation>
        </message>
        <message>
            <source>Guide job</source>
            <translation>Trabajo de una guía</translation>
        </message>
        <message>
            <source>guide</source>
            <translation>guía</translation>
        </message>
        <message>
            <source>guides</source>
            <translation>guías</translation>
        </message>
        <message>
            <source>Identity providers</source>
            <translation>Proveedores de identidad</translation>
        </message>
        <message>
            <source>Sign-on</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Infrastructure as code accelerators</source>
            <translation>Aceleradores de infraestructura como código</translation>
        </message>
        <message>
            <source>Infrastructure as code</source>
            <translation>Infraestructura como código</translation>
        </message>
        <message>
            <source>Infrastructure as code jobs</source>
            <translation>Trabajos de infraestructura como código</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integraciones</translation>
        </message>
        <message>
            <source>Integrations actions</source>
            <translation>Acciones de datos</translation>
        </message>
        <message>
            <source>Integrations actions categories</source>
            <translation>Categorías de acciones de datos</translation>
        </message>
        <message>
            <source>Integrations actions certificates</source>
            <translation>Certificados de acciones de datos</translation>
        </message>
        <message>
            <source>Integrations actions certificates trust store</source>
            <translation>Almacén de confianza de acciones de datos</translation>
        </message>
        <message>
            <source>Integrations actions drafts</source>
            <translation>Borradores de acciones de datos</translation>
        </message>
        <message>
            <source>Integrations actions functions runtimes</source>
            <translation>Entornos de ejecución de funciones</translation>
        </message>
        <message>
            <source>Action draft function</source>
            <translation>Función de un borrador de acción de datos</translation>
        </message>
        <message>
            <source>action</source>
            <translation>acción</translation>
        </message>
        <message>
            <source>actions</source>
            <translation>acciones</translation>
        </message>
        <message>
            <source>Action draft validation</source>
            <translation>Validación de un borrador de acción de datos</translation>
        </message>
        <message>
            <source>Action function</source>
            <translation>Función de una acción de datos</translation>
        </message>
        <message>
            <source>Integrations bot connector integration id bots</source>
            <translation>Bots de una integración Bot Connector</translation>
        </message>
        <message>
            <source>Integrations bot connector integration id bots summaries</source>
            <translation>Bots de una integración Bot Connector (resumen)</translation>
        </message>
        <message>
            <source>Bot versions</source>
            <translation>Versiones de un bot</translation>
        </message>
        <message>
            <source>bot</source>
            <translation>bot</translation>
        </message>
        <message>
            <source>bots</source>
            <translation>bots</translation>
        </message>
        <message>
            <source>Integrations bot connectors integration id bots</source>
            <translation>Bots de un Bot Connector digital</translation>
        </message>
        <message>
            <source>Integrations bot connectors integration id bots summaries</source>
            <translation>Bots de un Bot Connector digital (resumen)</translation>
        </message>
        <message>
            <source>Integrations client apps</source>
            <translation>Aplicaciones cliente</translation>
        </message>
        <message>
            <source>Integrations credentials</source>
            <translation>Credenciales</translation>
        </message>
        <message>
            <source>Integrations credentials listing</source>
            <translation>Credenciales (listado)</translation>
        </message>
        <message>
            <source>Integrations credentials types</source>
            <translation>Tipos de credenciales</translation>
        </message>
        <message>
            <source>Integrations speech audio connector</source>
            <translation>Integraciones de Audio Connector</translation>
        </message>
        <message>
            <source>Integrations speech dialogflow agents</source>
            <translation>Agentes de Dialogflow</translation>
        </message>
        <message>
            <source>Integrations speech dialogflowcx agents</source>
            <translation>Agentes de Dialogflow CX</translation>
        </message>
        <message>
            <source>Integrations speech lex bot aliases</source>
            <translation>Alias de un bot de Lex</translation>
        </message>
        <message>
            <source>Integrations speech lex bots</source>
            <translation>Bots de Lex</translation>
        </message>
        <message>
            <source>Integrations speech lexv2 bot aliases</source>
            <translation>Alias de un bot de Lex V2</translation>
        </message>
        <message>
            <source>Integrations speech lexv2 bots</source>
            <translation>Bots de Lex V2</translation>
        </message>
        <message>
            <source>Nuance bots</source>
            <translation>Bots de Nuance</translation>
        </message>
        <message>
            <source>nuance integration</source>
            <translation>integración de Nuance</translation>
        </message>
        <message>
            <source>Nuance bots by job</source>
            <translation>Bots de Nuance (como trabajo)</translation>
        </message>
        <message>
            <source>Integrations speech nuance bots job results</source>
            <translation>Bots de Nuance (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Nuance bot by job</source>
            <translation>Un bot de Nuance (como trabajo)</translation>
        </message>
        <message>
            <source>Integrations speech stt engines</source>
            <translation>Motores de voz a texto</translation>
        </message>
        <message>
            <source>Integrations speech tts engines</source>
            <translation>Motores de texto a voz</translation>
        </message>
        <message>
            <source>Engine voices</source>
            <translation>Voces de un motor de texto a voz</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>motor</translation>
        </message>
        <message>
            <source>engines</source>
            <translation>motores</translation>
        </message>
        <message>
            <source>Integrations speech tts settings</source>
            <translation>Configuración de texto a voz</translation>
        </message>
        <message>
            <source>Integrations types</source>
            <translation>Tipos de integración</translation>
        </message>
        <message>
            <source>Integrations unified communications client apps</source>
            <translation>Aplicaciones cliente de comunicaciones unificadas</translation>
        </message>
        <message>
            <source>Integrations user apps</source>
            <translation>Aplicaciones para usuarios</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>Una integración</translation>
        </message>
        <message>
            <source>integrations</source>
            <translation>integraciones</translation>
        </message>
        <message>
            <source>Intents assignments external contact</source>
            <translation>Asignaciones de intenciones de un contacto externo</translation>
        </message>
        <message>
            <source>Intents</source>
            <translation>Intenciones</translation>
        </message>
        <message>
            <source>Intents categories</source>
            <translation>Categorías de intenciones</translation>
        </message>
        <message>
            <source>Intents customer intents</source>
            <translation>Intenciones de clientes</translation>
        </message>
        <message>
            <source>Customer intent source intents</source>
            <translation>Intenciones de origen de una intención de cliente</translation>
        </message>
        <message>
            <source>customer intent</source>
            <translation>intención de cliente</translation>
        </message>
        <message>
            <source>intents</source>
            <translation>intenciones</translation>
        </message>
        <message>
            <source>Intents source intents</source>
            <translation>Intenciones de origen</translation>
        </message>
        <message>
            <source>Ip ranges</source>
            <translation>Rangos de IP</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Journey action maps</source>
            <translation>Mapas de acciones del recorrido</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>Recorrido del cliente</translation>
        </message>
        <message>
            <source>Journey action maps estimates jobs</source>
            <translation>Estimaciones de mapas de acciones (trabajo)</translation>
        </message>
        <message>
            <source>Journey action targets</source>
            <translation>Destinos de acciones del recorrido</translation>
        </message>
        <message>
            <source>Journey action templates</source>
            <translation>Plantillas de acciones del recorrido</translation>
        </message>
        <message>
            <source>Journey deployment customer ping</source>
            <translation>Señal de actividad de un visitante de una implementación</translation>
        </message>
        <message>
            <source>deployment</source>
            <translation>implementación</translation>
        </message>
        <message>
            <source>deployments</source>
            <translation>implementaciones</translation>
        </message>
        <message>
            <source>customer cookie</source>
            <translation>cookie del cliente</translation>
        </message>
        <message>
            <source>Journey external events configurations</source>
            <translation>Configuraciones de eventos externos</translation>
        </message>
        <message>
            <source>Journey external events schemas</source>
            <translation>Esquemas de eventos externos</translation>
        </message>
        <message>
            <source>Journey external events schemas core types</source>
            <translation>Tipos básicos de los esquemas de eventos externos</translation>
        </message>
        <message>
            <source>Journey external events schema versions</source>
            <translation>Versiones de un esquema de eventos externos</translation>
        </message>
        <message>
            <source>Journey flows paths query</source>
            <translation>Trayectorias por los flujos (consulta)</translation>
        </message>
        <message>
            <source>Journey outcomes</source>
            <translation>Resultados del recorrido</translation>
        </message>
        <message>
            <source>Journey outcomes attributions job results</source>
            <translation>Atribución de resultados del recorrido (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Journey outcomes predictors</source>
            <translation>Predictores de resultados del recorrido</translation>
        </message>
        <message>
            <source>Journey segments</source>
            <translation>Segmentos del recorrido</translation>
        </message>
        <message>
            <source>Journey session events</source>
            <translation>Eventos de una sesión del recorrido</translation>
        </message>
        <message>
            <source>session</source>
            <translation>sesión</translation>
        </message>
        <message>
            <source>Journey session outcome scores</source>
            <translation>Puntuaciones de resultados de una sesión del recorrido</translation>
        </message>
        <message>
            <source>Journey views</source>
            <translation>Vistas del recorrido</translation>
        </message>
        <message>
            <source>Journey views event definitions</source>
            <translation>Definiciones de eventos de las vistas del recorrido</translation>
        </message>
        <message>
            <source>Journey views event definitions external</source>
            <translation>Definiciones de eventos externos de las vistas del recorrido</translation>
        </message>
        <message>
            <source>Journey views event definitions external changes</source>
            <translation>Cambios de las definiciones de eventos externos</translation>
        </message>
        <message>
            <source>Journey views jobs</source>
            <translation>Trabajos de las vistas del recorrido</translation>
        </message>
        <message>
            <source>Journey views jobs me</source>
            <translation>Mis trabajos de las vistas del recorrido</translation>
        </message>
        <message>
            <source>Journey views schedules</source>
            <translation>Programaciones de las vistas del recorrido</translation>
        </message>
        <message>
            <source>Journey view chart results</source>
            <translation>Resultados de gráficos de una vista del recorrido</translation>
        </message>
        <message>
            <source>view</source>
            <translation>vista</translation>
        </message>
        <message>
            <source>views</source>
            <translation>vistas</translation>
        </message>
        <message>
            <source>journey version</source>
            <translation>versión del recorrido</translation>
        </message>
        <message>
            <source>chart</source>
            <translation>gráfico</translation>
        </message>
        <message>
            <source>Knowledge connections</source>
            <translation>Conexiones de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge</source>
            <translation>Conocimiento</translation>
        </message>
        <message>
            <source>Connection options</source>
            <translation>Opciones de una conexión de conocimiento</translation>
        </message>
        <message>
            <source>connection</source>
            <translation>conexión</translation>
        </message>
        <message>
            <source>connections</source>
            <translation>conexiones</translation>
        </message>
        <message>
            <source>Knowledge guest categories</source>
            <translation>Categorías de conocimiento para invitados</translation>
        </message>
        <message>
            <source>Knowledge guest documents</source>
            <translation>Documentos de conocimiento para invitados</translation>
        </message>
        <message>
            <source>Knowledge guest documents search</source>
            <translation>Documentos de conocimiento para invitados (búsqueda)</translation>
        </message>
        <message>
            <source>Integration options</source>
            <translation>Opciones de una integración de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge bases</source>
            <translation>Bases de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base categories</source>
            <translation>Categorías de una base de conocimiento</translation>
        </message>
        <message>
            <source>knowledge base</source>
            <translation>base de conocimiento</translation>
        </message>
        <message>
            <source>bases</source>
            <translation>bases de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base chunks search</source>
            <translation>Fragmentos de una base de conocimiento (búsqueda)</translation>
        </message>
        <message>
            <source>Knowledge base documents</source>
            <translation>Documentos de una base de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base documents feedback</source>
            <translation>Comentarios sobre los documentos de una base de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base documents query</source>
            <translation>Documentos de una base de conocimiento (consulta)</translation>
        </message>
        <message>
            <source>Knowledge base documents search</source>
            <translation>Documentos de una base de conocimiento (búsqueda)</translation>
        </message>
        <message>
            <source>Document feedback</source>
            <translation>Comentarios sobre un documento de conocimiento</translation>
        </message>
        <message>
            <source>document</source>
            <translation>documento</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>documentos</translation>
        </message>
        <message>
            <source>Document variations</source>
            <translation>Variaciones de un documento de conocimiento</translation>
        </message>
        <message>
            <source>Document versions</source>
            <translation>Versiones de un documento de conocimiento</translation>
        </message>
        <message>
            <source>Document version variations</source>
            <translation>Variaciones de una versión de un documento de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base labels</source>
            <translation>Etiquetas de una base de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base operations</source>
            <translation>Operaciones de una base de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base sources</source>
            <translation>Orígenes de una base de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge base unanswered groups</source>
            <translation>Grupos de preguntas sin respuesta de una base de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge search</source>
            <translation>Conocimiento (búsqueda)</translation>
        </message>
        <message>
            <source>Knowledge settings</source>
            <translation>Configuraciones de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge sources</source>
            <translation>Orígenes de conocimiento</translation>
        </message>
        <message>
            <source>Knowledge sources synchronizations</source>
            <translation>Sincronizaciones de todos los orígenes de conocimiento</translation>
        </message>
        <message>
            <source>Source synchronizations</source>
            <translation>Sincronizaciones de un origen de conocimiento</translation>
        </message>
        <message>
            <source>source</source>
            <translation>origen</translation>
        </message>
        <message>
            <source>sources</source>
            <translation>orígenes</translation>
        </message>
        <message>
            <source>Synchronization deletions</source>
            <translation>Eliminaciones de una sincronización</translation>
        </message>
        <message>
            <source>synchronization</source>
            <translation>sincronización</translation>
        </message>
        <message>
            <source>synchronizations</source>
            <translation>sincronizaciones</translation>
        </message>
        <message>
            <source>Synchronization uploads</source>
            <translation>Cargas de una sincronización</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Language understanding domains</source>
            <translation>Dominios de comprensión del lenguaje</translation>
        </message>
        <message>
            <source>Language understanding</source>
            <translation>Comprensión del lenguaje</translation>
        </message>
        <message>
            <source>Language understanding domain feedback</source>
            <translation>Comentarios sobre un dominio de comprensión del lenguaje</translation>
        </message>
        <message>
            <source>domain</source>
            <translation>dominio</translation>
        </message>
        <message>
            <source>domains</source>
            <translation>dominios</translation>
        </message>
        <message>
            <source>Language understanding domain versions</source>
            <translation>Versiones de un dominio de comprensión del lenguaje</translation>
        </message>
        <message>
            <source>Language understanding version report</source>
            <translation>Informe de una versión de un dominio de comprensión del lenguaje</translation>
        </message>
        <message>
            <source>domain version</source>
            <translation>versión de dominio</translation>
        </message>
        <message>
            <source>Language understanding ignore phrase</source>
            <translation>Frases ignoradas de un idioma</translation>
        </message>
        <message>
            <source>language code</source>
            <translation>código de idioma</translation>
        </message>
        <message>
            <source>Language understanding ignore topic</source>
            <translation>Temas ignorados de un idioma</translation>
        </message>
        <message>
            <source>Language understanding miners</source>
            <translation>Mineros de intenciones</translation>
        </message>
        <message>
            <source>Miner drafts</source>
            <translation>Borradores de un minero de intenciones</translation>
        </message>
        <message>
            <source>miner</source>
            <translation>minero de intenciones</translation>
        </message>
        <message>
            <source>miners</source>
            <translation>mineros de intenciones</translation>
        </message>
        <message>
            <source>Miner intents</source>
            <translation>Intenciones de un minero de intenciones</translation>
        </message>
        <message>
            <source>Miner topics</source>
            <translation>Temas de un minero de intenciones</translation>
        </message>
        <message>
            <source>Language understanding settings</source>
            <translation>Configuración de comprensión del lenguaje</translation>
        </message>
        <message>
            <source>Learning assignments</source>
            <translation>Asignaciones de aprendizaje</translation>
        </message>
        <message>
            <source>Learning</source>
            <translation>Aprendizaje</translation>
        </message>
        <message>
            <source>Learning assignments aggregates query</source>
            <translation>Agregados de asignaciones de aprendizaje (consulta)</translation>
        </message>
        <message>
            <source>Learning assignments me</source>
            <translation>Mis asignaciones de aprendizaje</translation>
        </message>
        <message>
            <source>Learning modules</source>
            <translation>Módulos de aprendizaje</translation>
        </message>
        <message>
            <source>Learning modules assignments</source>
            <translation>Módulos de aprendizaje con asignaciones</translation>
        </message>
        <message>
            <source>Learning modules cover art</source>
            <translation>Imagen de portada de un módulo de aprendizaje</translation>
        </message>
        <message>
            <source>cover art</source>
            <translation>imagen de portada</translation>
        </message>
        <message>
            <source>Module rule</source>
            <translation>Regla de un módulo de aprendizaje</translation>
        </message>
        <message>
            <source>module</source>
            <translation>módulo</translation>
        </message>
        <message>
            <source>modules</source>
            <translation>módulos</translation>
        </message>
        <message>
            <source>Learning rules query</source>
            <translation>Usuarios afectados por reglas de aprendizaje (consulta)</translation>
        </message>
        <message>
            <source>Learning schedule slots query</source>
            <translation>Huecos libres para aprendizaje (consulta)</translation>
        </message>
        <message>
            <source>License definitions</source>
            <translation>Definiciones de licencias</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>License users</source>
            <translation>Licencias de los usuarios</translation>
        </message>
        <message>
            <source>License user</source>
            <translation>Licencias de un usuario</translation>
        </message>
        <message>
            <source>Locations</source>
            <translation>Ubicaciones</translation>
        </message>
        <message>
            <source>Locations search q64</source>
            <translation>Ubicaciones (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>Locations search</source>
            <translation>Ubicaciones (búsqueda)</translation>
        </message>
        <message>
            <source>Location sublocations</source>
            <translation>Sububicaciones de una ubicación</translation>
        </message>
        <message>
            <source>location</source>
            <translation>ubicación</translation>
        </message>
        <message>
            <source>locations</source>
            <translation>ubicaciones</translation>
        </message>
        <message>
            <source>Messaging settings</source>
            <translation>Configuración de mensajería</translation>
        </message>
        <message>
            <source>Messaging</source>
            <translation>Mensajería</translation>
        </message>
        <message>
            <source>Messaging supported content</source>
            <translation>Contenido de mensajería admitido</translation>
        </message>
        <message>
            <source>Mobile devices</source>
            <translation>Dispositivos móviles</translation>
        </message>
        <message>
            <source>Notifications available topics</source>
            <translation>Temas de notificación disponibles</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Notifications channels</source>
            <translation>Canales de notificación</translation>
        </message>
        <message>
            <source>Channel subscriptions</source>
            <translation>Suscripciones de un canal de notificación</translation>
        </message>
        <message>
            <source>channel</source>
            <translation>canal</translation>
        </message>
        <message>
            <source>channels</source>
            <translation>canales</translation>
        </message>
        <message>
            <source>Oauth authorizations</source>
            <translation>Autorizaciones de OAuth</translation>
        </message>
        <message>
            <source>OAuth</source>
            <translation>OAuth</translation>
        </message>
        <message>
            <source>Oauth clients</source>
            <translation>Clientes OAuth</translation>
        </message>
        <message>
            <source>Oauth client usage</source>
            <translation>Uso de la API de un cliente OAuth (consulta)</translation>
        </message>
        <message>
            <source>client</source>
            <translation>cliente</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>clientes</translation>
        </message>
        <message>
            <source>Oauth client usage results</source>
            <translation>Uso de la API de un cliente OAuth (resultados de la consulta)</translation>
        </message>
        <message>
            <source>execution</source>
            <translation>ejecución</translation>
        </message>
        <message>
            <source>Oauth scopes</source>
            <translation>Ámbitos de OAuth</translation>
        </message>
        <message>
            <source>Organizations embedded integration</source>
            <translation>Integración incrustada de la organización</translation>
        </message>
        <message>
            <source>Organizations ip address authentication</source>
            <translation>Autenticación por dirección IP</translation>
        </message>
        <message>
            <source>Organizations limits change requests</source>
            <translation>Solicitudes de cambio de límites</translation>
        </message>
        <message>
            <source>Organizations limits docs</source>
            <translation>Documentación de los límites</translation>
        </message>
        <message>
            <source>Organizations limits docs free trial</source>
            <translation>Documentación de los límites (prueba gratuita)</translation>
        </message>
        <message>
            <source>Organizations limits namespaces</source>
            <translation>Espacios de nombres de los límites</translation>
        </message>
        <message>
            <source>Organizations limits namespace</source>
            <translation>Límites de un espacio de nombres</translation>
        </message>
        <message>
            <source>namespace</source>
            <translation>espacio de nombres</translation>
        </message>
        <message>
            <source>Namespace defaults</source>
            <translation>Límites predeterminados de un espacio de nombres</translation>
        </message>
        <message>
            <source>Organizations whitelist</source>
            <translation>Lista de permitidos de la organización</translation>
        </message>
        <message>
            <source>Org authorization trustees</source>
            <translation>Organizaciones fideicomisarias</translation>
        </message>
        <message>
            <source>Trusted organisations</source>
            <translation>Organizaciones de confianza</translation>
        </message>
        <message>
            <source>Org authorization trustees audits</source>
            <translation>Organizaciones fideicomisarias: auditorías</translation>
        </message>
        <message>
            <source>Org authorization trustees care</source>
            <translation>Organizaciones fideicomisarias: Genesys Care</translation>
        </message>
        <message>
            <source>Trustee cloned users</source>
            <translation>Organizaciones fideicomisarias: usuarios clonados</translation>
        </message>
        <message>
            <source>trustee org</source>
            <translation>organización fideicomisaria</translation>
        </message>
        <message>
            <source>trustees</source>
            <translation>organizaciones fideicomisarias</translation>
        </message>
        <message>
            <source>Trustee groups</source>
            <translation>Organizaciones fideicomisarias: grupos</translation>
        </message>
        <message>
            <source>Trustee users</source>
            <translation>Organizaciones fideicomisarias: usuarios</translation>
        </message>
        <message>
            <source>Org authorization trustor audits</source>
            <translation>Organizaciones fideicomitentes: auditorías</translation>
        </message>
        <message>
            <source>Org authorization trustors</source>
            <translation>Organizaciones fideicomitentes</translation>
        </message>
        <message>
            <source>Trustor cloned users</source>
            <translation>Organizaciones fideicomitentes: usuarios clonados</translation>
        </message>
        <message>
            <source>trustor org</source>
            <translation>organización fideicomitente</translation>
        </message>
        <message>
            <source>trustors</source>
            <translation>organizaciones fideicomitentes</translation>
        </message>
        <message>
            <source>Trustor groups</source>
            <translation>Organizaciones fideicomitentes: grupos</translation>
        </message>
        <message>
            <source>Trustor users</source>
            <translation>Organizaciones fideicomitentes: usuarios</translation>
        </message>
        <message>
            <source>Orphan recordings</source>
            <translation>Grabaciones huérfanas</translation>
        </message>
        <message>
            <source>Outbound attempt limits</source>
            <translation>Límites de intentos</translation>
        </message>
        <message>
            <source>Outbound</source>
            <translation>Campañas salientes</translation>
        </message>
        <message>
            <source>Outbound callable time sets</source>
            <translation>Conjuntos de horas de llamada permitidas</translation>
        </message>
        <message>
            <source>Outbound call analysis response sets</source>
            <translation>Conjuntos de respuestas del análisis de llamadas</translation>
        </message>
        <message>
            <source>Outbound campaign rules</source>
            <translation>Reglas de campaña</translation>
        </message>
        <message>
            <source>Outbound campaigns</source>
            <translation>Campañas de voz</translation>
        </message>
        <message>
            <source>Outbound campaigns all</source>
            <translation>Todas las campañas</translation>
        </message>
        <message>
            <source>Outbound campaigns all division views</source>
            <translation>Todas las campañas (vista por división)</translation>
        </message>
        <message>
            <source>Outbound campaigns division views</source>
            <translation>Campañas de voz (vista por división)</translation>
        </message>
        <message>
            <source>Outbound campaigns performance query</source>
            <translation>Rendimiento de campañas (consulta)</translation>
        </message>
        <message>
            <source>Campaign agent-owned mapping preview results</source>
            <translation>Vista previa de la asignación de agentes de una campaña</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>campaña</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>campañas</translation>
        </message>
        <message>
            <source>Campaign skill combinations</source>
            <translation>Combinaciones de habilidades de una campaña</translation>
        </message>
        <message>
            <source>Outbound contact list filters</source>
            <translation>Filtros de listas de contactos</translation>
        </message>
        <message>
            <source>Outbound contact lists</source>
            <translation>Listas de contactos</translation>
        </message>
        <message>
            <source>Outbound contact lists division views</source>
            <translation>Listas de contactos (vista por división)</translation>
        </message>
        <message>
            <source>Contact list contacts bulk jobs</source>
            <translation>Trabajos en bloque de una lista de contactos</translation>
        </message>
        <message>
            <source>contact list</source>
            <translation>lista de contactos</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>listas</translation>
        </message>
        <message>
            <source>Contact list contacts search</source>
            <translation>Contactos de una lista de contactos (búsqueda)</translation>
        </message>
        <message>
            <source>Outbound contact list templates</source>
            <translation>Plantillas de listas de contactos</translation>
        </message>
        <message>
            <source>Outbound digital rule sets</source>
            <translation>Conjuntos de reglas digitales</translation>
        </message>
        <message>
            <source>Outbound DNC lists</source>
            <translation>Listas de no llamar (DNC)</translation>
        </message>
        <message>
            <source>Outbound DNC lists division views</source>
            <translation>Listas de no llamar (DNC, vista por división)</translation>
        </message>
        <message>
            <source>Outbound events</source>
            <translation>Eventos de campañas</translation>
        </message>
        <message>
            <source>Outbound file specification templates</source>
            <translation>Plantillas de especificación de archivos</translation>
        </message>
        <message>
            <source>Outbound import templates</source>
            <translation>Plantillas de importación</translation>
        </message>
        <message>
            <source>Outbound messaging campaigns</source>
            <translation>Campañas de mensajería</translation>
        </message>
        <message>
            <source>Outbound messaging campaigns division views</source>
            <translation>Campañas de mensajería (vista por división)</translation>
        </message>
        <message>
            <source>Outbound rule sets</source>
            <translation>Conjuntos de reglas</translation>
        </message>
        <message>
            <source>Outbound schedules campaigns</source>
            <translation>Programaciones de campañas de voz</translation>
        </message>
        <message>
            <source>Outbound schedules email campaigns</source>
            <translation>Programaciones de campañas de correo electrónico</translation>
        </message>
        <message>
            <source>Outbound schedules messaging campaigns</source>
            <translation>Programaciones de campañas de mensajería</translation>
        </message>
        <message>
            <source>Outbound schedules sequences</source>
            <translation>Programaciones de secuencias</translation>
        </message>
        <message>
            <source>Outbound schedules WhatsApp campaigns</source>
            <translation>Programaciones de campañas de WhatsApp</translation>
        </message>
        <message>
            <source>Outbound sequences</source>
            <translation>Secuencias de campañas</translation>
        </message>
        <message>
            <source>Presence definitions</source>
            <translation>Definiciones de presencia</translation>
        </message>
        <message>
            <source>Presence</source>
            <translation>Presencia</translation>
        </message>
        <message>
            <source>Presences that people can set.</source>
            <translation>Presencias que las personas pueden establecer.</translation>
        </message>
        <message>
            <source>Presence sources</source>
            <translation>Orígenes de presencia</translation>
        </message>
        <message>
            <source>Old presence definitions</source>
            <translation>Definiciones de presencia antiguas</translation>
        </message>
        <message>
            <source>Process automation scheduled triggers</source>
            <translation>Desencadenadores programados</translation>
        </message>
        <message>
            <source>Process automation</source>
            <translation>Automatización de procesos</translation>
        </message>
        <message>
            <source>Process automation triggers</source>
            <translation>Desencadenadores</translation>
        </message>
        <message>
            <source>Process automation triggers topics</source>
            <translation>Temas de los desencadenadores</translation>
        </message>
        <message>
            <source>Profiles groups</source>
            <translation>Perfiles de grupos</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>Profiles users</source>
            <translation>Perfiles de usuarios</translation>
        </message>
        <message>
            <source>Quality agents activity</source>
            <translation>Calidad: actividad de los agentes</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Quality calibrations</source>
            <translation>Calibraciones</translation>
        </message>
        <message>
            <source>Quality audits</source>
            <translation>Calidad: auditorías (consulta)</translation>
        </message>
        <message>
            <source>Quality conversations audits query results</source>
            <translation>Calidad: auditorías (resultados de la consulta)</translation>
        </message>
        <message>
            <source>Conversation surveys</source>
            <translation>Encuestas de una conversación</translation>
        </message>
        <message>
            <source>Quality evaluations query</source>
            <translation>Evaluaciones (consulta)</translation>
        </message>
        <message>
            <source>Quality evaluations search</source>
            <translation>Evaluaciones (búsqueda)</translation>
        </message>
        <message>
            <source>Quality evaluators activity</source>
            <translation>Calidad: actividad de los evaluadores</translation>
        </message>
        <message>
            <source>Quality forms</source>
            <translation>Formularios de calidad</translation>
        </message>
        <message>
            <source>Quality forms evaluations</source>
            <translation>Formularios de evaluación</translation>
        </message>
        <message>
            <source>Quality forms evaluations bulk</source>
            <translation>Formularios de evaluación (en bloque)</translation>
        </message>
        <message>
            <source>Quality forms evaluations bulk contexts</source>
            <translation>Formularios de evaluación por contexto (en bloque)</translation>
        </message>
        <message>
            <source>Evaluation form versions</source>
            <translation>Versiones de un formulario de evaluación</translation>
        </message>
        <message>
            <source>form</source>
            <translation>formulario</translation>
        </message>
        <message>
            <source>evaluations</source>
            <translation>formularios de evaluación</translation>
        </message>
        <message>
            <source>Quality forms surveys</source>
            <translation>Formularios de encuesta</translation>
        </message>
        <message>
            <source>Quality forms surveys bulk</source>
            <translation>Formularios de encuesta (en bloque)</translation>
        </message>
        <message>
            <source>Quality forms surveys bulk contexts</source>
            <translation>Formularios de encuesta por contexto (en bloque)</translation>
        </message>
        <message>
            <source>Survey form versions</source>
            <translation>Versiones de un formulario de encuesta</translation>
        </message>
        <message>
            <source>surveys</source>
            <translation>formularios de encuesta</translation>
        </message>
        <message>
            <source>Quality form versions</source>
            <translation>Versiones de un formulario de calidad</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formularios</translation>
        </message>
        <message>
            <source>Program agent scoring rules</source>
            <translation>Reglas de puntuación de agentes de un programa</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <source>programs</source>
            <translation>programas</translation>
        </message>
        <message>
            <source>Quality published forms</source>
            <translation>Formularios de calidad publicados</translation>
        </message>
        <message>
            <source>Quality published forms evaluations</source>
            <translation>Formularios de evaluación publicados</translation>
        </message>
        <message>
            <source>Quality published forms evaluations division views</source>
            <translation>Formularios de evaluación publicados (vista por división)</translation>
        </message>
        <message>
            <source>Quality published forms surveys</source>
            <translation>Formularios de encuesta publicados</translation>
        </message>
        <message>
            <source>Quality published forms surveys division views</source>
            <translation>Formularios de encuesta publicados (vista por división)</translation>
        </message>
        <message>
            <source>Recording crossplatform media retention policies</source>
            <translation>Directivas de conservación multiplataforma</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Recording jobs</source>
            <translation>Trabajos de grabación</translation>
        </message>
        <message>
            <source>Recording job failed recordings</source>
            <translation>Grabaciones fallidas de un trabajo</translation>
        </message>
        <message>
            <source>jobs</source>
            <translation>trabajos</translation>
        </message>
        <message>
            <source>Recording key configurations</source>
            <translation>Configuraciones de claves de grabación</translation>
        </message>
        <message>
            <source>Recording media retention policies</source>
            <translation>Directivas de conservación</translation>
        </message>
        <message>
            <source>Recording keys</source>
            <translation>Claves de grabación</translation>
        </message>
        <message>
            <source>Recordings retention query</source>
            <translation>Conservación de grabaciones (consulta)</translation>
        </message>
        <message>
            <source>Response management libraries</source>
            <translation>Bibliotecas de respuestas</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Response management libraries division views</source>
            <translation>Bibliotecas de respuestas (vista por división)</translation>
        </message>
        <message>
            <source>Response management libraries query</source>
            <translation>Bibliotecas de respuestas (consulta)</translation>
        </message>
        <message>
            <source>Response management response assets search</source>
            <translation>Recursos de respuestas (búsqueda)</translation>
        </message>
        <message>
            <source>Response management responses</source>
            <translation>Respuestas predefinidas</translation>
        </message>
        <message>
            <source>Response management responses division views query</source>
            <translation>Respuestas predefinidas (consulta, vista por división)</translation>
        </message>
        <message>
            <source>Response management responses query</source>
            <translation>Respuestas predefinidas (consulta)</translation>
        </message>
        <message>
            <source>Routing assessments</source>
            <translation>Evaluaciones de beneficios del enrutamiento predictivo</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>Enrutamiento</translation>
        </message>
        <message>
            <source>Routing assessments jobs</source>
            <translation>Evaluaciones de beneficios del enrutamiento predictivo (trabajos)</translation>
        </message>
        <message>
            <source>Routing available media types</source>
            <translation>Tipos de medios disponibles</translation>
        </message>
        <message>
            <source>Routing email domains</source>
            <translation>Dominios de correo electrónico</translation>
        </message>
        <message>
            <source>Email domain DKIM</source>
            <translation>DKIM de un dominio de correo electrónico</translation>
        </message>
        <message>
            <source>Email domain mail from</source>
            <translation>Dominio MAIL FROM de un dominio de correo electrónico</translation>
        </message>
        <message>
            <source>Email domain verification</source>
            <translation>Verificación de un dominio de correo electrónico</translation>
        </message>
        <message>
            <source>Email domain routes</source>
            <translation>Rutas de un dominio de correo electrónico</translation>
        </message>
        <message>
            <source>Routing email outbound domains</source>
            <translation>Dominios de correo electrónico salientes</translation>
        </message>
        <message>
            <source>Routing email setting</source>
            <translation>Configuración de correo electrónico</translation>
        </message>
        <message>
            <source>Routing languages</source>
            <translation>Idiomas de enrutamiento</translation>
        </message>
        <message>
            <source>Routing message recipients</source>
            <translation>Destinatarios de mensajes</translation>
        </message>
        <message>
            <source>Routing predictors</source>
            <translation>Predictores</translation>
        </message>
        <message>
            <source>Routing predictors key performance indicators</source>
            <translation>Indicadores clave de rendimiento de los predictores</translation>
        </message>
        <message>
            <source>Routing predictors key performance indicator types</source>
            <translation>Tipos de indicadores clave de rendimiento de los predictores</translation>
        </message>
        <message>
            <source>Predictor models</source>
            <translation>Modelos de un predictor</translation>
        </message>
        <message>
            <source>predictor</source>
            <translation>predictor</translation>
        </message>
        <message>
            <source>predictors</source>
            <translation>predictores</translation>
        </message>
        <message>
            <source>Predictor model features</source>
            <translation>Características de un modelo de predictor</translation>
        </message>
        <message>
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <source>models</source>
            <translation>modelos</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Colas</translation>
        </message>
        <message>
            <source>Queues that interactions wait in.</source>
            <translation>Colas en las que esperan las interacciones.</translation>
        </message>
        <message>
            <source>Routing queues division views</source>
            <translation>Colas (vista por división)</translation>
        </message>
        <message>
            <source>Routing queues division views all</source>
            <translation>Colas (todas, vista por división)</translation>
        </message>
        <message>
            <source>Routing queues me</source>
            <translation>Mis colas</translation>
        </message>
        <message>
            <source>Queue comparison periods</source>
            <translation>Períodos de comparación de una cola</translation>
        </message>
        <message>
            <source>Queue estimated wait time</source>
            <translation>Tiempo de espera estimado de una cola</translation>
        </message>
        <message>
            <source>Queue estimated wait time by media type</source>
            <translation>Tiempo de espera estimado de una cola por tipo de medio</translation>
        </message>
        <message>
            <source>media type</source>
            <translation>tipo de medio</translation>
        </message>
        <message>
            <source>Queue members</source>
            <translation>Miembros de una cola</translation>
        </message>
        <message>
            <source>Members of one queue, or of every queue.</source>
            <translation>Miembros de una cola, o de todas las colas.</translation>
        </message>
        <message>
            <source>Queue users</source>
            <translation>Usuarios de una cola</translation>
        </message>
        <message>
            <source>Queue wrapup codes</source>
            <translation>Códigos de cierre de una cola</translation>
        </message>
        <message>
            <source>Routing skill expressions</source>
            <translation>Expresiones de habilidades</translation>
        </message>
        <message>
            <source>Routing skill expressions queue</source>
            <translation>Expresiones de habilidades de una cola</translation>
        </message>
        <message>
            <source>Routing skill groups</source>
            <translation>Grupos de habilidades</translation>
        </message>
        <message>
            <source>Skill group members</source>
            <translation>Miembros de un grupo de habilidades</translation>
        </message>
        <message>
            <source>skill group</source>
            <translation>grupo de habilidades</translation>
        </message>
        <message>
            <source>Skill group members divisions</source>
            <translation>Divisiones de los miembros de un grupo de habilidades</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Habilidades</translation>
        </message>
        <message>
            <source>Skills that routing matches.</source>
            <translation>Habilidades que el enrutamiento tiene en cuenta.</translation>
        </message>
        <message>
            <source>Routing sms addresses</source>
            <translation>Direcciones de SMS</translation>
        </message>
        <message>
            <source>Routing sms available phone numbers</source>
            <translation>Números de teléfono de SMS disponibles</translation>
        </message>
        <message>
            <source>Routing sms phone numbers</source>
            <translation>Números de teléfono de SMS</translation>
        </message>
        <message>
            <source>Routing utilization labels</source>
            <translation>Etiquetas de utilización</translation>
        </message>
        <message>
            <source>Utilization label agents</source>
            <translation>Agentes de una etiqueta de utilización</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>labels</source>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>Wrap-up codes</source>
            <translation>Códigos de cierre</translation>
        </message>
        <message>
            <source>Codes that agents close an interaction with.</source>
            <translation>Códigos con los que los agentes cierran una interacción.</translation>
        </message>
        <message>
            <source>Routing wrapup codes division views</source>
            <translation>Códigos de cierre (vista por división)</translation>
        </message>
        <message>
            <source>Groups (SCIM, old path)</source>
            <translation>Grupos (SCIM, ruta antigua)</translation>
        </message>
        <message>
            <source>Scim resource types</source>
            <translation>Tipos de recursos de SCIM (ruta antigua)</translation>
        </message>
        <message>
            <source>Scim schemas</source>
            <translation>Esquemas de SCIM (ruta antigua)</translation>
        </message>
        <message>
            <source>Users (SCIM, old path)</source>
            <translation>Usuarios (SCIM, ruta antigua)</translation>
        </message>
        <message>
            <source>Groups (SCIM)</source>
            <translation>Grupos (SCIM)</translation>
        </message>
        <message>
            <source>Scim v2 resource types</source>
            <translation>Tipos de recursos de SCIM</translation>
        </message>
        <message>
            <source>Scim v2 schemas</source>
            <translation>Esquemas de SCIM</translation>
        </message>
        <message>
            <source>Users (SCIM)</source>
            <translation>Usuarios (SCIM)</translation>
        </message>
        <message>
            <source>Active people in the identity provider's format.</source>
            <translation>Personas activas en el formato del proveedor de identidad.</translation>
        </message>
        <message>
            <source>User screen monitoring sessions</source>
            <translation>Sesiones de supervisión de pantalla de un usuario</translation>
        </message>
        <message>
            <source>Screen monitors</source>
            <translation>Supervisión de pantalla</translation>
        </message>
        <message>
            <source>Scripts</source>
            <translation>Scripts</translation>
        </message>
        <message>
            <source>Scripts division views</source>
            <translation>Scripts (vista por división)</translation>
        </message>
        <message>
            <source>Scripts published</source>
            <translation>Scripts publicados</translation>
        </message>
        <message>
            <source>Scripts published division views</source>
            <translation>Scripts publicados (vista por división)</translation>
        </message>
        <message>
            <source>Published script pages</source>
            <translation>Páginas de un script publicado</translation>
        </message>
        <message>
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <source>published</source>
            <translation>scripts publicados</translation>
        </message>
        <message>
            <source>Script pages</source>
            <translation>Páginas de un script</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>scripts</translation>
        </message>
        <message>
            <source>Search q64</source>
            <translation>Búsqueda (codificada)</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Búsqueda</translation>
        </message>
        <message>
            <source>Search suggest</source>
            <translation>Sugerencias de búsqueda</translation>
        </message>
        <message>
            <source>Social media analytics aggregates jobs</source>
            <translation>Agregados de redes sociales (trabajo)</translation>
        </message>
        <message>
            <source>Social media</source>
            <translation>Redes sociales</translation>
        </message>
        <message>
            <source>Social media analytics aggregates job results</source>
            <translation>Agregados de redes sociales (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Social media analytics messages jobs</source>
            <translation>Mensajes de redes sociales (trabajo)</translation>
        </message>
        <message>
            <source>Social media analytics messages job results</source>
            <translation>Mensajes de redes sociales (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Social media escalation rules</source>
            <translation>Reglas de escalado de redes sociales</translation>
        </message>
        <message>
            <source>Social media topics</source>
            <translation>Temas de redes sociales</translation>
        </message>
        <message>
            <source>Topic data ingestion rules</source>
            <translation>Reglas de ingesta de datos de un tema</translation>
        </message>
        <message>
            <source>topic</source>
            <translation>tema</translation>
        </message>
        <message>
            <source>topics</source>
            <translation>temas</translation>
        </message>
        <message>
            <source>Facebook ingestion rule versions</source>
            <translation>Versiones de una regla de ingesta: Facebook</translation>
        </message>
        <message>
            <source>facebook ingestion rule</source>
            <translation>regla de ingesta de Facebook</translation>
        </message>
        <message>
            <source>Google business profile ingestion rule versions</source>
            <translation>Versiones de una regla de ingesta: Perfil de Empresa en Google</translation>
        </message>
        <message>
            <source>google business profile ingestion rule</source>
            <translation>regla de ingesta de Perfil de Empresa en Google</translation>
        </message>
        <message>
            <source>Instagram ingestion rule versions</source>
            <translation>Versiones de una regla de ingesta: Instagram</translation>
        </message>
        <message>
            <source>instagram ingestion rule</source>
            <translation>regla de ingesta de Instagram</translation>
        </message>
        <message>
            <source>Open ingestion rule versions</source>
            <translation>Versiones de una regla de ingesta: Open Messaging</translation>
        </message>
        <message>
            <source>open</source>
            <translation>regla de ingesta de Open Messaging</translation>
        </message>
        <message>
            <source>Twitter ingestion rule versions</source>
            <translation>Versiones de una regla de ingesta: Twitter</translation>
        </message>
        <message>
            <source>twitter ingestion rule</source>
            <translation>regla de ingesta de Twitter</translation>
        </message>
        <message>
            <source>Speech and text analytics categories</source>
            <translation>Categorías del análisis de voz y texto</translation>
        </message>
        <message>
            <source>Speech and text analytics</source>
            <translation>Análisis de voz y texto</translation>
        </message>
        <message>
            <source>Conversation categories</source>
            <translation>Categorías de una conversación</translation>
        </message>
        <message>
            <source>Communication transcript urls</source>
            <translation>Direcciones de las transcripciones de una comunicación</translation>
        </message>
        <message>
            <source>Speech and text analytics conversation summaries</source>
            <translation>Resúmenes de una conversación (análisis de voz y texto)</translation>
        </message>
        <message>
            <source>Speech and text analytics dictionary feedback</source>
            <translation>Comentarios del diccionario</translation>
        </message>
        <message>
            <source>Speech and text programs</source>
            <translation>Programas de análisis de voz y texto</translation>
        </message>
        <message>
            <source>Programs of speech and text analytics.</source>
            <translation>Programas de análisis de voz y texto.</translation>
        </message>
        <message>
            <source>Speech and text analytics programs mappings</source>
            <translation>Asignaciones de los programas</translation>
        </message>
        <message>
            <source>Speech and text analytics programs settings insights</source>
            <translation>Configuración de perspectivas de los programas</translation>
        </message>
        <message>
            <source>Speech and text analytics programs settings processing</source>
            <translation>Configuración de procesamiento de los programas</translation>
        </message>
        <message>
            <source>Speech and text analytics programs transcription engines dialects</source>
            <translation>Dialectos de los motores de transcripción</translation>
        </message>
        <message>
            <source>Speech and text analytics programs unpublished</source>
            <translation>Programas no publicados</translation>
        </message>
        <message>
            <source>Speech and text analytics reprocessing jobs</source>
            <translation>Trabajos de reprocesamiento</translation>
        </message>
        <message>
            <source>Speech and text analytics sentiment dialects</source>
            <translation>Dialectos del análisis de opiniones</translation>
        </message>
        <message>
            <source>Speech and text analytics sentiment feedback</source>
            <translation>Comentarios sobre el análisis de opiniones</translation>
        </message>
        <message>
            <source>Speech and text analytics topics</source>
            <translation>Temas del análisis de voz y texto</translation>
        </message>
        <message>
            <source>Speech and text analytics topics dialects</source>
            <translation>Dialectos de los temas</translation>
        </message>
        <message>
            <source>Speech and text analytics topics general</source>
            <translation>Temas generales</translation>
        </message>
        <message>
            <source>Speech and text analytics topics general status</source>
            <translation>Estado de los temas generales</translation>
        </message>
        <message>
            <source>Speech and text analytics transcripts search</source>
            <translation>Transcripciones (búsqueda)</translation>
        </message>
        <message>
            <source>Speech and text analytics translations languages</source>
            <translation>Idiomas de las traducciones</translation>
        </message>
        <message>
            <source>Conversation translations</source>
            <translation>Traducciones de una conversación</translation>
        </message>
        <message>
            <source>language</source>
            <translation>idioma</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>Estaciones</translation>
        </message>
        <message>
            <source>Telephony</source>
            <translation>Telefonía</translation>
        </message>
        <message>
            <source>System presences</source>
            <translation>Presencias del sistema</translation>
        </message>
        <message>
            <source>Task management workbins query</source>
            <translation>Bandejas de trabajo (consulta)</translation>
        </message>
        <message>
            <source>Task management</source>
            <translation>Gestión de tareas</translation>
        </message>
        <message>
            <source>Workbin history</source>
            <translation>Historial de una bandeja de trabajo</translation>
        </message>
        <message>
            <source>workbin</source>
            <translation>bandeja de trabajo</translation>
        </message>
        <message>
            <source>Workbin versions</source>
            <translation>Versiones de una bandeja de trabajo</translation>
        </message>
        <message>
            <source>Task management workitems bulk add job results</source>
            <translation>Alta en bloque de elementos de trabajo (resultados del trabajo)</translation>
        </message>
        <message>
            <source>bulk job</source>
            <translation>trabajo en bloque</translation>
        </message>
        <message>
            <source>Task management workitems bulk jobs users me</source>
            <translation>Mis trabajos en bloque de elementos de trabajo</translation>
        </message>
        <message>
            <source>Task management workitems bulk terminate job results</source>
            <translation>Terminación en bloque de elementos de trabajo (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Task management workitems query</source>
            <translation>Elementos de trabajo (consulta)</translation>
        </message>
        <message>
            <source>Task management workitems query jobs</source>
            <translation>Elementos de trabajo (trabajo)</translation>
        </message>
        <message>
            <source>Task management workitems query job results</source>
            <translation>Elementos de trabajo (resultados del trabajo)</translation>
        </message>
        <message>
            <source>Task management workitems schemas</source>
            <translation>Esquemas de elementos de trabajo</translation>
        </message>
        <message>
            <source>Task management workitems schemas core types</source>
            <translation>Tipos básicos de los esquemas de elementos de trabajo</translation>
        </message>
        <message>
            <source>Task management workitems schema versions</source>
            <translation>Versiones de un esquema de elementos de trabajo</translation>
        </message>
        <message>
            <source>Workitem history</source>
            <translation>Historial de un elemento de trabajo</translation>
        </message>
        <message>
            <source>workitem</source>
            <translation>elemento de trabajo</translation>
        </message>
        <message>
            <source>Workitem user wrapups</source>
            <translation>Cierres de un elemento de trabajo por un usuario</translation>
        </message>
        <message>
            <source>Workitem versions</source>
            <translation>Versiones de un elemento de trabajo</translation>
        </message>
        <message>
            <source>Workitem wrapups</source>
            <translation>Cierres de un elemento de trabajo</translation>
        </message>
        <message>
            <source>Task management worktypes query</source>
            <translation>Tipos de trabajo (consulta)</translation>
        </message>
        <message>
            <source>Worktype flows date based rules</source>
            <translation>Reglas por fecha de los flujos de un tipo de trabajo</translation>
        </message>
        <message>
            <source>worktype</source>
            <translation>tipo de trabajo</translation>
        </message>
        <message>
            <source>Worktype flows on attribute change rules</source>
            <translation>Reglas por cambio de atributo de los flujos de un tipo de trabajo</translation>
        </message>
        <message>
            <source>Worktype flows on create rules</source>
            <translation>Reglas al crear de los flujos de un tipo de trabajo</translation>
        </message>
        <message>
            <source>Worktype history</source>
            <translation>Historial de un tipo de trabajo</translation>
        </message>
        <message>
            <source>Worktype statuses</source>
            <translation>Estados de un tipo de trabajo</translation>
        </message>
        <message>
            <source>Worktype versions</source>
            <translation>Versiones de un tipo de trabajo</translation>
        </message>
        <message>
            <source>Teams</source>
            <translation>Equipos</translation>
        </message>
        <message>
            <source>Work teams.</source>
            <translation>Equipos de trabajo.</translation>
        </message>
        <message>
            <source>Teams search</source>
            <translation>Equipos (búsqueda)</translation>
        </message>
        <message>
            <source>Team members</source>
            <translation>Miembros de un equipo</translation>
        </message>
        <message>
            <source>team</source>
            <translation>equipo</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>equipos</translation>
        </message>
        <message>
            <source>Telephony numbers routing</source>
            <translation>Enrutamiento de números</translation>
        </message>
        <message>
            <source>Telephony organization link</source>
            <translation>Vínculo de telefonía de la organización</translation>
        </message>
        <message>
            <source>Telephony organization link regions</source>
            <translation>Regiones del vínculo de telefonía</translation>
        </message>
        <message>
            <source>Telephony prefixes</source>
            <translation>Prefijos telefónicos</translation>
        </message>
        <message>
            <source>Telephony edges</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>Telephony edges alertable presences</source>
            <translation>Presencias con aviso de llamada</translation>
        </message>
        <message>
            <source>Telephony edges certificate authorities</source>
            <translation>Autoridades de certificación de los Edge</translation>
        </message>
        <message>
            <source>Telephony edges DID pools</source>
            <translation>Grupos de números DID</translation>
        </message>
        <message>
            <source>Telephony edges DID pools DIDs</source>
            <translation>Números de los grupos DID</translation>
        </message>
        <message>
            <source>Telephony edges DIDs</source>
            <translation>Números DID</translation>
        </message>
        <message>
            <source>Telephony edges edge groups</source>
            <translation>Grupos de Edge</translation>
        </message>
        <message>
            <source>Telephony edges expired</source>
            <translation>Edge caducados</translation>
        </message>
        <message>
            <source>Telephony edges extension pools</source>
            <translation>Grupos de extensiones</translation>
        </message>
        <message>
            <source>Telephony edges extension pools division views</source>
            <translation>Grupos de extensiones (vista por división)</translation>
        </message>
        <message>
            <source>Telephony edges extensions</source>
            <translation>Extensiones</translation>
        </message>
        <message>
            <source>Telephony edges line base settings</source>
            <translation>Configuraciones base de líneas</translation>
        </message>
        <message>
            <source>Telephony edges lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Telephony edges logical interfaces</source>
            <translation>Interfaces lógicas de los Edge</translation>
        </message>
        <message>
            <source>Telephony edges media statistics conversation</source>
            <translation>Estadísticas de medios de una conversación</translation>
        </message>
        <message>
            <source>Telephony edges metrics</source>
            <translation>Métricas de los Edge</translation>
        </message>
        <message>
            <source>Telephony edges outbound routes</source>
            <translation>Rutas de salida</translation>
        </message>
        <message>
            <source>Telephony edges phone base settings</source>
            <translation>Configuraciones base de teléfonos</translation>
        </message>
        <message>
            <source>Telephony edges phone base settings available metabases</source>
            <translation>Plantillas disponibles de configuraciones base de teléfonos</translation>
        </message>
        <message>
            <source>Telephony edges phones</source>
            <translation>Teléfonos</translation>
        </message>
        <message>
            <source>Telephony edges physical interfaces</source>
            <translation>Interfaces físicas de los Edge</translation>
        </message>
        <message>
            <source>Telephony edges sites</source>
            <translation>Sitios de telefonía</translation>
        </message>
        <message>
            <source>Telephony edges sites search q64</source>
            <translation>Sitios de telefonía (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>Telephony edges sites search</source>
            <translation>Sitios de telefonía (búsqueda)</translation>
        </message>
        <message>
            <source>Site number plans</source>
            <translation>Planes de numeración de un sitio</translation>
        </message>
        <message>
            <source>site</source>
            <translation>sitio</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sitios</translation>
        </message>
        <message>
            <source>Site number plans classifications</source>
            <translation>Clasificaciones de los planes de numeración de un sitio</translation>
        </message>
        <message>
            <source>Site outbound routes</source>
            <translation>Rutas de salida de un sitio</translation>
        </message>
        <message>
            <source>Site connections</source>
            <translation>Conexiones de un sitio</translation>
        </message>
        <message>
            <source>Telephony edges time zones</source>
            <translation>Zonas horarias de los Edge</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings</source>
            <translation>Configuraciones base de troncales</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings available metabases</source>
            <translation>Plantillas disponibles de configuraciones base de troncales</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings search</source>
            <translation>Configuraciones base de troncales (búsqueda)</translation>
        </message>
        <message>
            <source>Telephony edges trunk base settings site</source>
            <translation>Configuraciones base de troncales de un sitio</translation>
        </message>
        <message>
            <source>Telephony edges trunks</source>
            <translation>Troncales</translation>
        </message>
        <message>
            <source>Telephony edges trunks metrics</source>
            <translation>Métricas de troncales</translation>
        </message>
        <message>
            <source>Telephony edges trunks search</source>
            <translation>Troncales (búsqueda)</translation>
        </message>
        <message>
            <source>Edge logical interfaces</source>
            <translation>Interfaces lógicas de un Edge</translation>
        </message>
        <message>
            <source>edge</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>edges</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>Edge physical interfaces</source>
            <translation>Interfaces físicas de un Edge</translation>
        </message>
        <message>
            <source>Edge software versions</source>
            <translation>Versiones de software de un Edge</translation>
        </message>
        <message>
            <source>Edge trunks</source>
            <translation>Troncales de un Edge</translation>
        </message>
        <message>
            <source>Text bots search</source>
            <translation>Bots de texto (búsqueda)</translation>
        </message>
        <message>
            <source>Bots</source>
            <translation>Bots</translation>
        </message>
        <message>
            <source>Time zones</source>
            <translation>Zonas horarias</translation>
        </message>
        <message>
            <source>Usage aggregates query job</source>
            <translation>Agregados de uso de la API (trabajo)</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Oauth client usage aggregates</source>
            <translation>Agregados de uso de la API de un cliente OAuth (trabajo)</translation>
        </message>
        <message>
            <source>Usage events aggregates query</source>
            <translation>Agregados de eventos de uso (consulta)</translation>
        </message>
        <message>
            <source>Usage events definitions</source>
            <translation>Definiciones de eventos de uso</translation>
        </message>
        <message>
            <source>Usage events query</source>
            <translation>Eventos de uso (consulta)</translation>
        </message>
        <message>
            <source>Usage query</source>
            <translation>Uso de la API (consulta)</translation>
        </message>
        <message>
            <source>Usage query results</source>
            <translation>Uso de la API (resultados de la consulta)</translation>
        </message>
        <message>
            <source>Usage simple search results</source>
            <translation>Uso de la API (resultados de la búsqueda simple)</translation>
        </message>
        <message>
            <source>User recordings</source>
            <translation>Grabaciones de usuarios</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Usuarios</translation>
        </message>
        <message>
            <source>Everyone in the directory.</source>
            <translation>Todas las personas del directorio.</translation>
        </message>
        <message>
            <source>Users chats me</source>
            <translation>Mis chats</translation>
        </message>
        <message>
            <source>Users custom attributes schemas</source>
            <translation>Esquemas de atributos personalizados de usuario</translation>
        </message>
        <message>
            <source>Users custom attributes schemas core types</source>
            <translation>Tipos básicos de los esquemas de atributos de usuario</translation>
        </message>
        <message>
            <source>Users custom attributes schema versions</source>
            <translation>Versiones de un esquema de atributos de usuario</translation>
        </message>
        <message>
            <source>Users development activities</source>
            <translation>Actividades de desarrollo</translation>
        </message>
        <message>
            <source>Users development activities aggregates query</source>
            <translation>Agregados de actividades de desarrollo (consulta)</translation>
        </message>
        <message>
            <source>Users development activities me</source>
            <translation>Mis actividades de desarrollo</translation>
        </message>
        <message>
            <source>Users me verifiers</source>
            <translation>Mis métodos de verificación</translation>
        </message>
        <message>
            <source>Users presences purecloud bulk</source>
            <translation>Presencias de usuarios (en bloque)</translation>
        </message>
        <message>
            <source>User presences by source</source>
            <translation>Presencias de usuarios por origen (en bloque)</translation>
        </message>
        <message>
            <source>Users (by cursor)</source>
            <translation>Usuarios (por cursor)</translation>
        </message>
        <message>
            <source>The same people read along a cursor, which has no upper limit.</source>
            <translation>Las mismas personas leídas a lo largo de un cursor, que no tiene límite superior.</translation>
        </message>
        <message>
            <source>Users rules</source>
            <translation>Reglas de usuarios</translation>
        </message>
        <message>
            <source>Users rules query</source>
            <translation>Reglas de usuarios (consulta)</translation>
        </message>
        <message>
            <source>Users rules setting</source>
            <translation>Configuración de las reglas de usuarios</translation>
        </message>
        <message>
            <source>rule type</source>
            <translation>tipo de regla</translation>
        </message>
        <message>
            <source>Rule dependents</source>
            <translation>Elementos que dependen de una regla de usuarios</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>regla</translation>
        </message>
        <message>
            <source>rules</source>
            <translation>reglas</translation>
        </message>
        <message>
            <source>Users (search, encoded)</source>
            <translation>Usuarios (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>People found by a search body in base64.</source>
            <translation>Personas encontradas con una búsqueda en base64.</translation>
        </message>
        <message>
            <source>Users (search)</source>
            <translation>Usuarios (búsqueda)</translation>
        </message>
        <message>
            <source>People found by a search body.</source>
            <translation>Personas encontradas con una búsqueda.</translation>
        </message>
        <message>
            <source>Users search conversation target</source>
            <translation>Usuarios como destino de una conversación (búsqueda)</translation>
        </message>
        <message>
            <source>Users search queue members manage</source>
            <translation>Usuarios para gestionar miembros de colas (búsqueda)</translation>
        </message>
        <message>
            <source>Users search teams assign</source>
            <translation>Usuarios para asignar a equipos (búsqueda)</translation>
        </message>
        <message>
            <source>User custom attributes bulk</source>
            <translation>Atributos personalizados de usuarios (en bloque)</translation>
        </message>
        <message>
            <source>User direct reports</source>
            <translation>Subordinados directos de un usuario</translation>
        </message>
        <message>
            <source>User external id</source>
            <translation>Id externos de un usuario</translation>
        </message>
        <message>
            <source>User favorites</source>
            <translation>Favoritos de un usuario</translation>
        </message>
        <message>
            <source>User greetings</source>
            <translation>Saludos de un usuario</translation>
        </message>
        <message>
            <source>User profile skills</source>
            <translation>Habilidades del perfil de un usuario</translation>
        </message>
        <message>
            <source>User queues</source>
            <translation>Colas de un usuario</translation>
        </message>
        <message>
            <source>User routing languages</source>
            <translation>Idiomas de un usuario</translation>
        </message>
        <message>
            <source>User routing skills</source>
            <translation>Habilidades de un usuario</translation>
        </message>
        <message>
            <source>User skill groups</source>
            <translation>Grupos de habilidades de un usuario</translation>
        </message>
        <message>
            <source>User superiors</source>
            <translation>Superiores de un usuario</translation>
        </message>
        <message>
            <source>User trustors</source>
            <translation>Organizaciones fideicomitentes de un usuario</translation>
        </message>
        <message>
            <source>User verifiers</source>
            <translation>Métodos de verificación de un usuario</translation>
        </message>
        <message>
            <source>Group voicemail messages</source>
            <translation>Mensajes de voz de un grupo</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Buzón de voz</translation>
        </message>
        <message>
            <source>Voicemail me messages</source>
            <translation>Mis mensajes de voz</translation>
        </message>
        <message>
            <source>Voicemail messages</source>
            <translation>Mensajes de voz</translation>
        </message>
        <message>
            <source>Voicemail message media</source>
            <translation>Archivo multimedia de un mensaje de voz</translation>
        </message>
        <message>
            <source>message</source>
            <translation>mensaje</translation>
        </message>
        <message>
            <source>Queue voicemail messages</source>
            <translation>Mensajes de voz de una cola</translation>
        </message>
        <message>
            <source>Voicemail search q64</source>
            <translation>Mensajes de voz (búsqueda, codificada)</translation>
        </message>
        <message>
            <source>Voicemail search</source>
            <translation>Mensajes de voz (búsqueda)</translation>
        </message>
        <message>
            <source>User messages</source>
            <translation>Mensajes de voz de un usuario</translation>
        </message>
        <message>
            <source>Web deployments configurations</source>
            <translation>Configuraciones de implementaciones web</translation>
        </message>
        <message>
            <source>Web deployments</source>
            <translation>Implementaciones web</translation>
        </message>
        <message>
            <source>Configuration versions</source>
            <translation>Versiones de una configuración de implementaciones web</translation>
        </message>
        <message>
            <source>configuration</source>
            <translation>configuración</translation>
        </message>
        <message>
            <source>configurations</source>
            <translation>configuraciones</translation>
        </message>
        <message>
            <source>Web messaging messages</source>
            <translation>Mensajes de mensajería web</translation>
        </message>
        <message>
            <source>Web messaging</source>
            <translation>Mensajería web</translation>
        </message>
        <message>
            <source>Workforce management adherence</source>
            <translation>Adherencia</translation>
        </message>
        <message>
            <source>Workforce management</source>
            <translation>Gestión de la fuerza laboral</translation>
        </message>
        <message>
            <source>Workforce management adherence adjustments query</source>
            <translation>Ajustes de adherencia (consulta)</translation>
        </message>
        <message>
            <source>Workforce management adherence explanations query</source>
            <translation>Explicaciones de adherencia (consulta)</translation>
        </message>
        <message>
            <source>Workforce management adherence historical bulk job</source>
            <translation>Adherencia histórica (trabajo en bloque)</translation>
        </message>
        <message>
            <source>Workforce management agents integrations hris query</source>
            <translation>Agentes en integraciones de HRIS (consulta)</translation>
        </message>
        <message>
            <source>Workforce management agents me adherence historical job</source>
            <translation>Mi adherencia histórica (trabajo)</translation>
        </message>
        <message>
            <source>Workforce management agents opportunities query</source>
            <translation>Mis oportunidades (consulta)</translation>
        </message>
        <message>
            <source>Agent adherence adjustments query</source>
            <translation>Ajustes de adherencia de un agente (consulta)</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>agente</translation>
        </message>
        <message>
            <source>Agent adherence explanations query</source>
            <translation>Explicaciones de adherencia de un agente (consulta)</translation>
        </message>
        <message>
            <source>Agent scheduling preferences query</source>
            <translation>Preferencias de planificación de un agente (consulta)</translation>
        </message>
        <message>
            <source>Agent unavailable times query</source>
            <translation>Tiempos no disponibles de un agente (consulta)</translation>
        </message>
        <message>
            <source>Workforce management business units</source>
            <translation>Unidades de negocio</translation>
        </message>
        <message>
            <source>Workforce management business units division views</source>
            <translation>Unidades de negocio (vista por división)</translation>
        </message>
        <message>
            <source>Business unit activity codes</source>
            <translation>Códigos de actividad de una unidad de negocio</translation>
        </message>
        <message>
            <source>business unit</source>
            <translation>unidad de negocio</translation>
        </message>
        <message>
            <source>units</source>
            <translation>unidades</translation>
        </message>
        <message>
            <source>Business unit activity plans</source>
            <translation>Planes de actividad de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit activity plans jobs</source>
            <translation>Trabajos de planes de actividad de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments bulk</source>
            <translation>Ajustes de adherencia de una unidad de negocio (en bloque)</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments query</source>
            <translation>Ajustes de adherencia de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments query jobs</source>
            <translation>Ajustes de adherencia de una unidad de negocio (trabajo)</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments reason codes</source>
            <translation>Códigos de motivo de ajuste de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit adherence adjustments reason codes bulk</source>
            <translation>Códigos de motivo de ajuste de una unidad de negocio (en bloque)</translation>
        </message>
        <message>
            <source>Business unit adherence explanations query</source>
            <translation>Explicaciones de adherencia de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit agent schedules search</source>
            <translation>Programaciones de los agentes de una unidad de negocio (búsqueda)</translation>
        </message>
        <message>
            <source>Business unit alternative shifts trades search</source>
            <translation>Cambios a turnos alternativos de una unidad de negocio (búsqueda)</translation>
        </message>
        <message>
            <source>Business unit capacity plans</source>
            <translation>Planes de capacidad de una unidad de negocio</translation>
        </message>
        <message>
            <source>Capacity plan staffing group allocations history query</source>
            <translation>Historial de asignaciones de personal de un plan de capacidad (consulta)</translation>
        </message>
        <message>
            <source>capacity plan</source>
            <translation>plan de capacidad</translation>
        </message>
        <message>
            <source>Business unit intraday planning groups</source>
            <translation>Grupos de planificación intradía de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit management units</source>
            <translation>Unidades de gestión de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit opportunities enrollments query</source>
            <translation>Inscripciones en oportunidades de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit opportunities external activities query</source>
            <translation>Oportunidades de actividades externas de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit opportunities query</source>
            <translation>Oportunidades de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit planning groups</source>
            <translation>Grupos de planificación de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit schedule bids</source>
            <translation>Subastas de programaciones de una unidad de negocio</translation>
        </message>
        <message>
            <source>Schedule bid groups summary</source>
            <translation>Grupos de una subasta de programaciones (resumen)</translation>
        </message>
        <message>
            <source>bid</source>
            <translation>subasta</translation>
        </message>
        <message>
            <source>bids</source>
            <translation>subastas</translation>
        </message>
        <message>
            <source>Business unit scheduling runs</source>
            <translation>Ejecuciones de planificación de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit service goal templates</source>
            <translation>Plantillas de objetivos de servicio de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit staffing groups</source>
            <translation>Grupos de personal de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit staffing groups planning groups query</source>
            <translation>Grupos de personal por grupos de planificación de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit staffing groups query</source>
            <translation>Grupos de personal de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit time-off limits</source>
            <translation>Límites de ausencias de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit time-off limits values query</source>
            <translation>Valores de todos los límites de ausencias de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Time-off limit granularity conversion jobs</source>
            <translation>Conversión de granularidad de un límite de ausencias (trabajos)</translation>
        </message>
        <message>
            <source>time off limit</source>
            <translation>límite de ausencias</translation>
        </message>
        <message>
            <source>limits</source>
            <translation>límites</translation>
        </message>
        <message>
            <source>Time-off limit values query</source>
            <translation>Valores de un límite de ausencias (consulta)</translation>
        </message>
        <message>
            <source>Business unit time-off plans</source>
            <translation>Planes de ausencias de una unidad de negocio</translation>
        </message>
        <message>
            <source>Business unit unavailable times schedules query</source>
            <translation>Tiempos no disponibles de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit unavailable times settings query</source>
            <translation>Configuración de tiempos no disponibles de una unidad de negocio (consulta)</translation>
        </message>
        <message>
            <source>Business unit users</source>
            <translation>Usuarios de una unidad de negocio</translation>
        </message>
        <message>
            <source>Short-term forecasts</source>
            <translation>Pronósticos a corto plazo</translation>
        </message>
        <message>
            <source>week date</source>
            <translation>fecha de la semana</translation>
        </message>
        <message>
            <source>Short-term forecast generation results</source>
            <translation>Resultados de generación de un pronóstico a corto plazo</translation>
        </message>
        <message>
            <source>forecast</source>
            <translation>pronóstico</translation>
        </message>
        <message>
            <source>forecasts</source>
            <translation>pronósticos</translation>
        </message>
        <message>
            <source>Short-term forecast planning groups</source>
            <translation>Grupos de planificación de un pronóstico a corto plazo</translation>
        </message>
        <message>
            <source>Workforce management business unit week schedules</source>
            <translation>Programaciones semanales de una unidad de negocio</translation>
        </message>
        <message>
            <source>week</source>
            <translation>semana</translation>
        </message>
        <message>
            <source>Schedule agent schedules query</source>
            <translation>Programaciones de los agentes de una programación semanal (consulta)</translation>
        </message>
        <message>
            <source>schedule</source>
            <translation>programación</translation>
        </message>
        <message>
            <source>schedules</source>
            <translation>programaciones</translation>
        </message>
        <message>
            <source>Business unit work plan bids</source>
            <translation>Subastas de planes de trabajo de una unidad de negocio</translation>
        </message>
        <message>
            <source>Work plan bid groups summary</source>
            <translation>Grupos de una subasta de planes de trabajo (resumen)</translation>
        </message>
        <message>
            <source>Workforce management historical data bulk remove jobs</source>
            <translation>Eliminación en bloque de datos históricos (trabajos)</translation>
        </message>
        <message>
            <source>Workforce management historical data bulk remove job</source>
            <translation>Eliminación en bloque de datos históricos (un trabajo)</translation>
        </message>
        <message>
            <source>Workforce management historical data import status</source>
            <translation>Estado de importación de datos históricos</translation>
        </message>
        <message>
            <source>Workforce management integrations hris</source>
            <translation>Integraciones de HRIS</translation>
        </message>
        <message>
            <source>Workforce management integrations hris time-off types job</source>
            <translation>Tipos de ausencia de integraciones de HRIS (trabajo)</translation>
        </message>
        <message>
            <source>Workforce management units</source>
            <translation>Unidades de gestión</translation>
        </message>
        <message>
            <source>Workforce management units division views</source>
            <translation>Unidades de gestión (vista por división)</translation>
        </message>
        <message>
            <source>Management unit adherence</source>
            <translation>Adherencia de una unidad de gestión</translation>
        </message>
        <message>
            <source>management unit</source>
            <translation>unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit agents work plans query</source>
            <translation>Planes de trabajo de los agentes de una unidad de gestión (consulta)</translation>
        </message>
        <message>
            <source>Agent shift trades</source>
            <translation>Intercambios de turnos de un agente</translation>
        </message>
        <message>
            <source>Management unit agent schedules search</source>
            <translation>Programaciones de los agentes de una unidad de gestión (búsqueda)</translation>
        </message>
        <message>
            <source>Management unit decision metrics</source>
            <translation>Métricas de decisión de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit schedules search</source>
            <translation>Programaciones de una unidad de gestión (búsqueda)</translation>
        </message>
        <message>
            <source>Management unit shift trades matched</source>
            <translation>Intercambios de turnos acordados de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit shift trades users</source>
            <translation>Usuarios para intercambios de turnos de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit time-off limits</source>
            <translation>Límites de ausencias de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit time-off limits values query</source>
            <translation>Valores de los límites de ausencias de una unidad de gestión (consulta)</translation>
        </message>
        <message>
            <source>Management unit time-off plans</source>
            <translation>Planes de ausencias de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit time-off requests integration status query</source>
            <translation>Estado de integración de las solicitudes de ausencia de una unidad de gestión (consulta)</translation>
        </message>
        <message>
            <source>Management unit time-off requests query</source>
            <translation>Solicitudes de ausencia de una unidad de gestión (consulta)</translation>
        </message>
        <message>
            <source>Management unit time-off requests waitlist positions query</source>
            <translation>Posiciones en lista de espera de las solicitudes de ausencia de una unidad de gestión (consulta)</translation>
        </message>
        <message>
            <source>Management unit users</source>
            <translation>Usuarios de una unidad de gestión</translation>
        </message>
        <message>
            <source>User time-off requests</source>
            <translation>Solicitudes de ausencia de un usuario</translation>
        </message>
        <message>
            <source>Time-off request time-off limits</source>
            <translation>Límites de ausencias de una solicitud de ausencia</translation>
        </message>
        <message>
            <source>time off request</source>
            <translation>solicitud de ausencia</translation>
        </message>
        <message>
            <source>requests</source>
            <translation>solicitudes</translation>
        </message>
        <message>
            <source>Management unit week shift trades</source>
            <translation>Intercambios de turnos de una semana de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit week shift trades search</source>
            <translation>Intercambios de turnos de una semana de una unidad de gestión (búsqueda)</translation>
        </message>
        <message>
            <source>Workforce management unit week schedules</source>
            <translation>Programaciones semanales de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit work plan rotations</source>
            <translation>Rotaciones de planes de trabajo de una unidad de gestión</translation>
        </message>
        <message>
            <source>Management unit work plans</source>
            <translation>Planes de trabajo de una unidad de gestión</translation>
        </message>
        <message>
            <source>Workforce management notifications</source>
            <translation>Mis notificaciones de gestión de la fuerza laboral</translation>
        </message>
        <message>
            <source>Workforce management schedule bids</source>
            <translation>Mis subastas de programaciones</translation>
        </message>
        <message>
            <source>Workforce management scheduling preferences query</source>
            <translation>Mis preferencias de planificación (consulta)</translation>
        </message>
        <message>
            <source>Workforce management shift trades</source>
            <translation>Mis intercambios de turnos</translation>
        </message>
        <message>
            <source>Team adherence</source>
            <translation>Adherencia de un equipo</translation>
        </message>
        <message>
            <source>Workforce management time-off balance job</source>
            <translation>Saldo de ausencias (trabajo)</translation>
        </message>
        <message>
            <source>Workforce management time-off limits available query</source>
            <translation>Mis límites de ausencias disponibles (consulta)</translation>
        </message>
        <message>
            <source>Workforce management time-off requests</source>
            <translation>Mis solicitudes de ausencia</translation>
        </message>
        <message>
            <source>Workforce management time-off requests integration status query</source>
            <translation>Estado de integración de mis solicitudes de ausencia (consulta)</translation>
        </message>
        <message>
            <source>Time-off request waitlist positions</source>
            <translation>Posiciones en lista de espera de una solicitud de ausencia</translation>
        </message>
        <message>
            <source>Workforce management unavailable times query</source>
            <translation>Mis tiempos no disponibles (consulta)</translation>
        </message>
        <message>
            <source>Workforce management work plan bids</source>
            <translation>Mis subastas de planes de trabajo</translation>
        </message>
        <message>
            <source>Work plan bid work plans</source>
            <translation>Planes de trabajo de una subasta de planes de trabajo</translation>
        </message>
        <message>
            <source>wrap-up codes</source>
            <translation>códigos de cierre</translation>
        </message>
        <message>
            <source>skills</source>
            <translation>habilidades</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>idiomas</translation>
        </message>
        <message>
            <source>contact lists</source>
            <translation>listas de contactos</translation>
        </message>
    </context>
    <context>
        <name>menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>&amp;Reanudar</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Remove connection</source>
            <translation>Quitar conexión</translation>
        </message>
        <message>
            <source>Remove the connection “{0}” and its secret?</source>
            <translation>¿Quitar la conexión «{0}» y su secreto?</translation>
        </message>
        <message>
            <source>Its exports stay, but those that are not done could not be resumed.</source>
            <translation>Sus exportaciones se conservan, pero las que no hayan terminado no se podrían reanudar.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>It only reads. Your data goes from Genesys Cloud to this computer and nowhere else.</source>
            <translation>Solo lee. Sus datos van de Genesys Cloud a este equipo y a ningún otro lugar.</translation>
        </message>
        <message>
            <source>Genesys Cloud Export {0}</source>
            <translation>Genesys Cloud Export {0}</translation>
        </message>
        <message>
            <source>Did you mean {0}?</source>
            <translation>¿Quiso decir {0}?</translation>
        </message>
        <message>
            <source>There is no endpoint {0} in the catalogue.</source>
            <translation>No hay ningún endpoint {0} en el catálogo.</translation>
        </message>
        <message>
            <source>{0}The command 'genesys-export endpoints' lists them all; for a path outside of it, name its paging style with --style.</source>
            <translation>{0}El comando 'genesys-export endpoints' los muestra todos; para una ruta fuera del catálogo, indique su estilo de paginación con --style.</translation>
        </message>
        <message>
            <source>{0} is the endpoint {1} with its values.</source>
            <translation>{0} es el endpoint {1} con sus valores.</translation>
        </message>
        <message>
            <source>There is no paging style {0}.</source>
            <translation>No hay ningún estilo de paginación {0}.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <translation>Elija uno de estos: {0}.</translation>
        </message>
        <message>
            <source>{0} is not the path of an endpoint.</source>
            <translation>{0} no es la ruta de un endpoint.</translation>
        </message>
        <message>
            <source>Write it like /api/v2/users, with its parameters in --param.</source>
            <translation>Escríbala como /api/v2/users, con sus parámetros en --param.</translation>
        </message>
        <message>
            <source>Own endpoints can only be read with GET: a POST could change the organisation.</source>
            <translation>Los endpoints propios solo se pueden leer con GET: un POST podría modificar la organización.</translation>
        </message>
        <message>
            <source>Choose a POST endpoint of the catalogue.</source>
            <translation>Elija un endpoint POST del catálogo.</translation>
        </message>
        <message>
            <source>The paging style {0} names its pages in a body, and an own endpoint, read with GET, has none.</source>
            <translation>El estilo de paginación {0} indica sus páginas en el cuerpo, y un endpoint propio, que se lee con GET, no lo tiene.</translation>
        </message>
        <message>
            <source>{0} cannot be {1}.</source>
            <translation>{0} no puede ser {1}.</translation>
        </message>
        <message>
            <source>Give it with --param {0}={1}.</source>
            <translation>Indíquelo con --param {0}={1}.</translation>
        </message>
        <message>
            <source>{0}, or read it for every one with --for-every {1}.</source>
            <translation>{0}, o léalo para cada uno con --for-every {1}.</translation>
        </message>
        <message>
            <source>{0} needs {1}.</source>
            <translation>{0} necesita {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be {1}: it takes {2}.</source>
            <translation>{0} no puede ser {1}: admite {2}.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>verdadero o falso (true o false)</translation>
        </message>
        <message>
            <source>the header {0}</source>
            <translation>la cabecera {0}</translation>
        </message>
        <message>
            <source>startIndex and totalResults</source>
            <translation>startIndex y totalResults</translation>
        </message>
        <message>
            <source>a cursor in the reply</source>
            <translation>un cursor en la respuesta</translation>
        </message>
        <message>
            <source>an after token in the reply</source>
            <translation>un token after en la respuesta</translation>
        </message>
        <message>
            <source>a link to the next page</source>
            <translation>un enlace a la página siguiente</translation>
        </message>
        <message>
            <source>page numbers in the reply</source>
            <translation>números de página en la respuesta</translation>
        </message>
        <message>
            <source>a place for the link to the next page</source>
            <translation>un lugar para el enlace a la página siguiente</translation>
        </message>
        <message>
            <source>nothing in the reply speaks of further pages</source>
            <translation>nada en la respuesta habla de más páginas</translation>
        </message>
        <message>
            <source>the sign-in service does not answer as it should</source>
            <translation>el servicio de inicio de sesión no responde como debería</translation>
        </message>
        <message>
            <source>{0} sent a reply packed in a way that was not asked for.</source>
            <translation>{0} envió una respuesta comprimida de un modo que no se pidió.</translation>
        </message>
        <message>
            <source>A packed reply of {0} could not be unpacked.</source>
            <translation>No se pudo descomprimir una respuesta de {0}.</translation>
        </message>
        <message>
            <source>The connection to {0} broke before the whole reply was there.</source>
            <translation>La conexión con {0} se cortó antes de que llegara la respuesta completa.</translation>
        </message>
        <message>
            <source>A reply of {0} is larger than {1} MiB.</source>
            <translation>Una respuesta de {0} supera los {1} MiB.</translation>
        </message>
        <message>
            <source>Choose a smaller page size.</source>
            <translation>Elija un tamaño de página menor.</translation>
        </message>
        <message>
            <source>the rate limit is used up</source>
            <translation>el límite de llamadas está agotado</translation>
        </message>
        <message>
            <source>this endpoint has a lower limit of its own</source>
            <translation>este endpoint tiene un límite propio más bajo</translation>
        </message>
        <message>
            <source>{0} of {1} calls used, {2} kept for others</source>
            <translation>{0} de {1} llamadas usadas, {2} reservadas para otros</translation>
        </message>
        <message>
            <source>The API's reply points to another host; the link was not followed.</source>
            <translation>La respuesta de la API apunta a otro host; no se siguió el enlace.</translation>
        </message>
        <message>
            <source>The API redirected the call to another host; it was not followed.</source>
            <translation>La API redirigió la llamada a otro host; no se siguió.</translation>
        </message>
        <message>
            <source>The certificate file {0} cannot be used.</source>
            <translation>El archivo de certificados {0} no se puede usar.</translation>
        </message>
        <message>
            <source>It must hold certificates in PEM or DER form.</source>
            <translation>Debe contener certificados en formato PEM o DER.</translation>
        </message>
        <message>
            <source>{0} {1} is not a known read operation, so it was not sent.</source>
            <translation>{0} {1} no es una operación de lectura conocida, así que no se envió.</translation>
        </message>
        <message>
            <source>{0} of {1} calls used</source>
            <translation>{0} de {1} llamadas usadas</translation>
        </message>
        <message>
            <source>{0}, the last {1} kept back for a moment to find out when the window ends</source>
            <translation>{0}, las últimas {1} retenidas un momento para averiguar cuándo termina la ventana</translation>
        </message>
        <message>
            <source>{0}, the last one kept back for a while to see what other programs use</source>
            <translation>{0}, la última retenida un rato para ver qué usan otros programas</translation>
        </message>
        <message>
            <source>Write http://host:port; SOCKS proxies cannot be used.</source>
            <translation>Escriba http://host:port; los proxies SOCKS no se pueden usar.</translation>
        </message>
        <message>
            <source>that is no name of a file</source>
            <translation>no es un nombre de archivo</translation>
        </message>
        <message>
            <source>The certificate file {0} cannot be used: {1}.</source>
            <translation>El archivo de certificados {0} no se puede usar: {1}.</translation>
        </message>
        <message>
            <source>Name the file with your company's root certificate, in PEM or DER form.</source>
            <translation>Indique el archivo con el certificado raíz de su empresa, en formato PEM o DER.</translation>
        </message>
        <message>
            <source>The proxy's address cannot be used.</source>
            <translation>La dirección del proxy no se puede usar.</translation>
        </message>
        <message>
            <source>The proxy's address holds a user or a password, which must not be written to a file.</source>
            <translation>La dirección del proxy contiene un usuario o una contraseña, que no se deben escribir en un archivo.</translation>
        </message>
        <message>
            <source>Give user and password apart from it: the password is kept in the keyring.</source>
            <translation>Indique el usuario y la contraseña por separado: la contraseña se guarda en el llavero.</translation>
        </message>
        <message>
            <source>The sign-in was denied in the browser.</source>
            <translation>El inicio de sesión se rechazó en el navegador.</translation>
        </message>
        <message>
            <source>Sign in again and allow it.</source>
            <translation>Inicie sesión de nuevo y permítalo.</translation>
        </message>
        <message>
            <source>no code came back</source>
            <translation>no llegó ningún código</translation>
        </message>
        <message>
            <source>The login page refused the sign-in ({0}).</source>
            <translation>La página de inicio de sesión rechazó el inicio de sesión ({0}).</translation>
        </message>
        <message>
            <source>Check the client: its grant type must be “Code Authorization” with PKCE, and its redirect address http://localhost.</source>
            <translation>Revise el cliente: su tipo de concesión (grant type) debe ser «Code Authorization» con PKCE, y su dirección de redirección, http://localhost.</translation>
        </message>
        <message>
            <source>Found at {0} and others.</source>
            <translation>Está en {0} y otras.</translation>
        </message>
        <message>
            <source>Found at {0}.</source>
            <translation>Está en {0}.</translation>
        </message>
        <message>
            <source>{0}:{1} answered in {2} ms.</source>
            <translation>{0}:{1} respondió en {2} ms.</translation>
        </message>
        <message>
            <source>{0} passes calls on to {1}.</source>
            <translation>{0} reenvía las llamadas a {1}.</translation>
        </message>
        <message>
            <source>Issued by {0}.</source>
            <translation>Emitido por {0}.</translation>
        </message>
        <message>
            <source>Issued by {0}, which is no public authority.</source>
            <translation>Emitido por {0}, que no es una autoridad pública.</translation>
        </message>
        <message>
            <source>{0}; it was issued by {1}.</source>
            <translation>{0}; lo emitió {1}.</translation>
        </message>
        <message>
            <source>Americas (US East)</source>
            <translation>América (este de EE. UU.)</translation>
        </message>
        <message>
            <source>Americas (US East, FedRAMP)</source>
            <translation>América (este de EE. UU., FedRAMP)</translation>
        </message>
        <message>
            <source>Americas (US West)</source>
            <translation>América (oeste de EE. UU.)</translation>
        </message>
        <message>
            <source>Americas (Canada)</source>
            <translation>América (Canadá)</translation>
        </message>
        <message>
            <source>Americas (Mexico)</source>
            <translation>América (México)</translation>
        </message>
        <message>
            <source>Americas (São Paulo)</source>
            <translation>América (São Paulo)</translation>
        </message>
        <message>
            <source>Europe (Ireland)</source>
            <translation>Europa (Irlanda)</translation>
        </message>
        <message>
            <source>Europe (London)</source>
            <translation>Europa (Londres)</translation>
        </message>
        <message>
            <source>Europe (Frankfurt)</source>
            <translation>Europa (Fráncfort)</translation>
        </message>
        <message>
            <source>Europe (Zurich)</source>
            <translation>Europa (Zúrich)</translation>
        </message>
        <message>
            <source>Europe (Sovereign Cloud, Germany)</source>
            <translation>Europa (nube soberana, Alemania)</translation>
        </message>
        <message>
            <source>Middle East (UAE)</source>
            <translation>Oriente Medio (EAU)</translation>
        </message>
        <message>
            <source>Asia Pacific (Mumbai)</source>
            <translation>Asia-Pacífico (Bombay)</translation>
        </message>
        <message>
            <source>Asia Pacific (Tokyo)</source>
            <translation>Asia-Pacífico (Tokio)</translation>
        </message>
        <message>
            <source>Asia Pacific (Seoul)</source>
            <translation>Asia-Pacífico (Seúl)</translation>
        </message>
        <message>
            <source>Asia Pacific (Osaka)</source>
            <translation>Asia-Pacífico (Osaka)</translation>
        </message>
        <message>
            <source>Asia Pacific (Singapore)</source>
            <translation>Asia-Pacífico (Singapur)</translation>
        </message>
        <message>
            <source>Asia Pacific (Sydney)</source>
            <translation>Asia-Pacífico (Sídney)</translation>
        </message>
        <message>
            <source>There is no region {0}.</source>
            <translation>No hay ninguna región {0}.</translation>
        </message>
        <message>
            <source>The address of a host holds no user and no password.</source>
            <translation>La dirección de un host no lleva usuario ni contraseña.</translation>
        </message>
        <message>
            <source>Write https://host.</source>
            <translation>Escriba https://host.</translation>
        </message>
        <message>
            <source>{0} is not the address of a host.</source>
            <translation>{0} no es la dirección de un host.</translation>
        </message>
        <message>
            <source>Write https://host, no more.</source>
            <translation>Escriba https://host, nada más.</translation>
        </message>
        <message>
            <source>{0} would be called without encryption, and the client secret would be readable on the way.</source>
            <translation>Se llamaría a {0} sin cifrado, y el secreto del cliente se podría leer por el camino.</translation>
        </message>
        <message>
            <source>Use https://.</source>
            <translation>Use https://.</translation>
        </message>
        <message>
            <source>The sign-in with the browser has ended.</source>
            <translation>El inicio de sesión con el navegador ha caducado.</translation>
        </message>
        <message>
            <source>status {0}</source>
            <translation>estado {0}</translation>
        </message>
        <message>
            <source>The sign-in service gave no token in about a minute of tries ({0}).</source>
            <translation>El servicio de inicio de sesión no dio ningún token en cerca de un minuto de intentos ({0}).</translation>
        </message>
        <message>
            <source>The sign-in with the browser has ended ({0}).</source>
            <translation>El inicio de sesión con el navegador ha caducado ({0}).</translation>
        </message>
        <message>
            <source>The sign-in service did not accept the code that the browser brought ({0}).</source>
            <translation>El servicio de inicio de sesión no aceptó el código que trajo el navegador ({0}).</translation>
        </message>
        <message>
            <source>Sign in again; a code is good for a moment, and once.</source>
            <translation>Inicie sesión de nuevo; un código vale por un momento y una sola vez.</translation>
        </message>
        <message>
            <source>The client secret is wrong ({0}).</source>
            <translation>El secreto del cliente es incorrecto ({0}).</translation>
        </message>
        <message>
            <source>This client is not one to sign in to with a browser ({0}).</source>
            <translation>Con este cliente no se puede iniciar sesión en un navegador ({0}).</translation>
        </message>
        <message>
            <source>Use a client of the grant type “Code Authorization” with PKCE, or give the client's secret.</source>
            <translation>Use un cliente de tipo «Code Authorization» con PKCE, o indique el secreto del cliente.</translation>
        </message>
        <message>
            <source>The sign-in service does not know this client id ({0}).</source>
            <translation>El servicio de inicio de sesión no conoce este id de cliente ({0}).</translation>
        </message>
        <message>
            <source>The sign-in service refused the client ({0}).</source>
            <translation>El servicio de inicio de sesión rechazó el cliente ({0}).</translation>
        </message>
        <message>
            <source>If your company inspects encrypted traffic, ask for its root certificate and add it to the connection (in the window under 'Proxy and certificates', else with 'connections edit NAME --ca-file FILE'); otherwise do not go on.</source>
            <translation>Si su empresa inspecciona el tráfico cifrado, pida su certificado raíz y añádalo a la conexión (en la ventana, en «Proxy y certificados», o bien con 'connections edit NAME --ca-file FILE'); en caso contrario, no siga.</translation>
        </message>
        <message>
            <source>is not valid yet by this computer's clock</source>
            <translation>aún no es válido según el reloj de este equipo</translation>
        </message>
        <message>
            <source>Set the clock of this computer.</source>
            <translation>Ponga en hora el reloj de este equipo.</translation>
        </message>
        <message>
            <source>has expired by this computer's clock</source>
            <translation>ha caducado según el reloj de este equipo</translation>
        </message>
        <message>
            <source>Check the clock of this computer; if it is right, the host has to renew its certificate.</source>
            <translation>Revise el reloj de este equipo; si es correcto, el host tiene que renovar su certificado.</translation>
        </message>
        <message>
            <source>is made out to another name</source>
            <translation>está emitido a otro nombre</translation>
        </message>
        <message>
            <source>Check the address of the host; if it is right, do not go on.</source>
            <translation>Revise la dirección del host; si es correcta, no siga.</translation>
        </message>
        <message>
            <source>The name of the proxy, {0}, could not be resolved.</source>
            <translation>No se pudo resolver el nombre del proxy, {0}.</translation>
        </message>
        <message>
            <source>The name {0} could not be resolved.</source>
            <translation>No se pudo resolver el nombre {0}.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and the network, then resume.</source>
            <translation>Revise la dirección del proxy y la red, y luego reanude.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and the network.</source>
            <translation>Revise la dirección del proxy y la red.</translation>
        </message>
        <message>
            <source>Check the region, the network and the VPN, then resume.</source>
            <translation>Revise la región, la red y la VPN, y luego reanude.</translation>
        </message>
        <message>
            <source>Check the region, the network and the VPN.</source>
            <translation>Revise la región, la red y la VPN.</translation>
        </message>
        <message>
            <source>No encrypted connection to {0} could be made.</source>
            <translation>No se pudo establecer una conexión cifrada con {0}.</translation>
        </message>
        <message>
            <source>The call to {0} could not be made: the address, or that of the proxy, is none.</source>
            <translation>No se pudo hacer la llamada a {0}: la dirección, o la del proxy, no es válida.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <source>Check the address of the proxy.</source>
            <translation>Revise la dirección del proxy.</translation>
        </message>
        <message>
            <source>The proxy did not pass the call on to {0}.</source>
            <translation>El proxy no pasó la llamada a {0}.</translation>
        </message>
        <message>
            <source>{0} did not answer in time.</source>
            <translation>{0} no respondió a tiempo.</translation>
        </message>
        <message>
            <source>No connection to {0} could be made.</source>
            <translation>No se pudo establecer la conexión con {0}.</translation>
        </message>
        <message>
            <source>The connection to {0} broke while sending.</source>
            <translation>La conexión con {0} se cortó durante el envío.</translation>
        </message>
        <message>
            <source>No connection to the proxy {0} could be made, on the way to {1}.</source>
            <translation>No se pudo establecer la conexión con el proxy {0}, de camino a {1}.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and whether it runs, then resume.</source>
            <translation>Revise la dirección del proxy y si está en marcha, y luego reanude.</translation>
        </message>
        <message>
            <source>Check the address of the proxy and whether it runs.</source>
            <translation>Revise la dirección del proxy y si está en marcha.</translation>
        </message>
        <message>
            <source>is not trusted by this computer</source>
            <translation>no es de confianza para este equipo</translation>
        </message>
        <message>
            <source>The certificate of {0} {1}.</source>
            <translation>El certificado de {0} {1}.</translation>
        </message>
        <message>
            <source>The proxy does not accept the user and the password, or none was given.</source>
            <translation>El proxy no acepta el usuario y la contraseña, o no se indicaron.</translation>
        </message>
        <message>
            <source>Enter the proxy's user and password in the connection (in the window under 'Proxy and certificates', else with 'connections edit NAME --proxy-user USER').</source>
            <translation>Introduzca el usuario y la contraseña del proxy en la conexión (en la ventana, en «Proxy y certificados», o bien con 'connections edit NAME --proxy-user USER').</translation>
        </message>
        <message>
            <source>The proxy forbids calls to {0}.</source>
            <translation>El proxy prohíbe las llamadas a {0}.</translation>
        </message>
        <message>
            <source>Ask those who run the proxy to allow {0}.</source>
            <translation>Pida a quienes administran el proxy que permitan {0}.</translation>
        </message>
        <message>
            <source>The proxy did not pass the call on to {0} (it said {1}).</source>
            <translation>El proxy no pasó la llamada a {0} (respondió {1}).</translation>
        </message>
        <message>
            <source>You can close this page and go back to Genesys Cloud Export.</source>
            <translation>Puede cerrar esta página y volver a Genesys Cloud Export.</translation>
        </message>
        <message>
            <source>Nobody signed in with the browser within {0} minutes.</source>
            <translation>Nadie inició sesión con el navegador en {0} minutos.</translation>
        </message>
        <message>
            <source>Try it again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The keyring holds no secret for the connection {0}.</source>
            <translation>El llavero no guarda ningún secreto de la conexión {0}.</translation>
        </message>
        <message>
            <source>Enter it again (genesys-export connections edit {0} --secret).</source>
            <translation>Introdúzcalo de nuevo (genesys-export connections edit {0} --secret).</translation>
        </message>
        <message>
            <source>Nobody is signed in to the connection {0}.</source>
            <translation>Nadie ha iniciado sesión en la conexión {0}.</translation>
        </message>
        <message>
            <source>The connection {0} has no usable port for the way back from the browser.</source>
            <translation>La conexión {0} no tiene un puerto utilizable para la vuelta del navegador.</translation>
        </message>
        <message>
            <source>Change it (genesys-export connections edit NAME --redirect-port 0).</source>
            <translation>Cámbielo (genesys-export connections edit NAME --redirect-port 0).</translation>
        </message>
        <message>
            <source>Not tried, since no secret is at hand.</source>
            <translation>No se intentó, porque no hay ningún secreto a mano.</translation>
        </message>
        <message>
            <source>The system would choose one by the script {0}, which is not run here: calls go directly.</source>
            <translation>El sistema elegiría uno con el script {0}, que aquí no se ejecuta: las llamadas salen directamente.</translation>
        </message>
        <message>
            <source>If they do not arrive, enter the proxy's address in the connection.</source>
            <translation>Si no llegan, introduzca la dirección del proxy en la conexión.</translation>
        </message>
        <message>
            <source>None: calls go directly.</source>
            <translation>Ninguno: las llamadas salen directamente.</translation>
        </message>
        <message>
            <source>{0}, named by this connection.</source>
            <translation>{0}, indicado por esta conexión.</translation>
        </message>
        <message>
            <source>{0}, named by the environment.</source>
            <translation>{0}, indicado por el entorno.</translation>
        </message>
        <message>
            <source>{0}, named by the system's settings.</source>
            <translation>{0}, indicado por la configuración del sistema.</translation>
        </message>
        <message>
            <source>{0} Your company inspects encrypted traffic on the way, or this is a host of its own; this computer trusts it.</source>
            <translation>{0} Su empresa inspecciona el tráfico cifrado por el camino, o este es un host propio; este equipo confía en él.</translation>
        </message>
        <message>
            <source>Signed in as client {0}.</source>
            <translation>Sesión iniciada como cliente {0}.</translation>
        </message>
        <message>
            <source>Signed in with the browser, by client {0}.</source>
            <translation>Sesión iniciada con el navegador, por el cliente {0}.</translation>
        </message>
        <message>
            <source>The client may not read its name; exports work without it.</source>
            <translation>El cliente no puede leer su nombre; las exportaciones funcionan sin él.</translation>
        </message>
        <message>
            <source>With directory:organization:view it would stand in every manifest.</source>
            <translation>Con directory:organization:view figuraría en cada manifiesto.</translation>
        </message>
        <message>
            <source>The API host answered with status {0}.</source>
            <translation>El host de la API respondió con el estado {0}.</translation>
        </message>
        <message>
            <source>Check that API host and sign-in host belong to the same organisation.</source>
            <translation>Compruebe que el host de la API y el de inicio de sesión son de la misma organización.</translation>
        </message>
        <message>
            <source>The API did not say what time it is.</source>
            <translation>La API no dijo qué hora es.</translation>
        </message>
        <message>
            <source>This computer's clock is {0} s ahead of the API's.</source>
            <translation>El reloj de este equipo va {0} s por delante del de la API.</translation>
        </message>
        <message>
            <source>This computer's clock is {0} s behind the API's.</source>
            <translation>El reloj de este equipo va {0} s por detrás del de la API.</translation>
        </message>
        <message>
            <source>Set it right: intervals such as 'yesterday' would end at another moment.</source>
            <translation>Póngalo en hora: los intervalos como «ayer» terminarían en otro momento.</translation>
        </message>
        <message>
            <source>The API did not say how many calls it allows.</source>
            <translation>La API no dijo cuántas llamadas permite.</translation>
        </message>
        <message>
            <source>{0} calls a window, {1} of them left in this one.</source>
            <translation>{0} llamadas por ventana, {1} de ellas libres en esta.</translation>
        </message>
        <message>
            <source>{0} could not be found out with a call without parameters.</source>
            <translation>{0} no se pudo averiguar con una llamada sin parámetros.</translation>
        </message>
        <message>
            <source>{0} of {1} endpoints may be read.</source>
            <translation>Se pueden leer {0} de {1} endpoints.</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} y {1} más</translation>
        </message>
        <message>
            <source>{0} of {1} endpoints need more rights: {2}.</source>
            <translation>{0} de {1} endpoints necesitan más permisos: {2}.</translation>
        </message>
        <message>
            <source>To export them, add the permissions to a role of the client.</source>
            <translation>Para exportarlos, añada los permisos a un rol del cliente.</translation>
        </message>
        <message>
            <source>The {0} holds line breaks, control characters or bytes that are no text.</source>
            <translation>{0}: contiene saltos de línea, caracteres de control o bytes que no son texto.</translation>
        </message>
        <message>
            <source>Give it again, as UTF-8 text of one line.</source>
            <translation>Indíquelo de nuevo, como texto UTF-8 de una línea.</translation>
        </message>
        <message>
            <source>A connection needs a name of its own.</source>
            <translation>Una conexión necesita un nombre propio.</translation>
        </message>
        <message>
            <source>A connection's name has at most {0} letters.</source>
            <translation>El nombre de una conexión tiene como máximo {0} letras.</translation>
        </message>
        <message>
            <source>No client secret came on standard input.</source>
            <translation>No llegó ningún secreto del cliente por la entrada estándar.</translation>
        </message>
        <message>
            <source>Pipe it in, without --client-secret-stdin give it in GENESYS_CLIENT_SECRET.</source>
            <translation>Páselo por ella; sin --client-secret-stdin, indíquelo en GENESYS_CLIENT_SECRET.</translation>
        </message>
        <message>
            <source>The profile {0} cannot be taken over: {1}.</source>
            <translation>El perfil {0} no se puede adoptar: {1}.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <translation>No existe el archivo {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be read as TOML.</source>
            <translation>El archivo {0} no se puede leer como TOML.</translation>
        </message>
        <message>
            <source>Look at it with 'gc profiles list'.</source>
            <translation>Véalo con 'gc profiles list'.</translation>
        </message>
        <message>
            <source>it holds no client with a secret, and none to sign in to with a browser and PKCE</source>
            <translation>no contiene ningún cliente con secreto, ni uno en el que se inicie sesión con un navegador y PKCE</translation>
        </message>
        <message>
            <source>its gateway wants a user and a password of its own, which this program cannot give</source>
            <translation>su pasarela exige un usuario y una contraseña propios, que este programa no puede dar</translation>
        </message>
        <message>
            <source>its browser comes back to no address</source>
            <translation>su navegador no vuelve a ninguna dirección</translation>
        </message>
        <message>
            <source>its browser comes back to an encrypted address, at which this program cannot wait</source>
            <translation>su navegador vuelve a una dirección cifrada, en la que este programa no puede esperar</translation>
        </message>
        <message>
            <source>The id of the OAuth client is missing.</source>
            <translation>Falta el id del cliente OAuth.</translation>
        </message>
        <message>
            <source>The keyring holds no password of {0} for the proxy of {1}.</source>
            <translation>El llavero no guarda ninguna contraseña de {0} para el proxy de {1}.</translation>
        </message>
        <message>
            <source>Enter it in the connection again, or set GENESYS_PROXY_PASSWORD.</source>
            <translation>Introdúzcala de nuevo en la conexión, o defina GENESYS_PROXY_PASSWORD.</translation>
        </message>
        <message>
            <source>looked for in</source>
            <translation>buscar en</translation>
        </message>
        <message>
            <source>read from</source>
            <translation>leer de</translation>
        </message>
        <message>
            <source>The client secret is empty.</source>
            <translation>El secreto del cliente está vacío.</translation>
        </message>
        <message>
            <source>The Windows Credential Manager holds at most {0} characters.</source>
            <translation>El Administrador de credenciales de Windows admite como máximo {0} caracteres.</translation>
        </message>
        <message>
            <source>Use the secret for this session only.</source>
            <translation>Use el secreto solo para esta sesión.</translation>
        </message>
        <message>
            <source>written to</source>
            <translation>escribir en</translation>
        </message>
        <message>
            <source>removed from</source>
            <translation>quitar de</translation>
        </message>
        <message>
            <source>This computer has no keyring.</source>
            <translation>Este equipo no tiene llavero.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <source>The secret could not be {0} the keyring.</source>
            <translation>El secreto no se pudo {0} el llavero.</translation>
        </message>
        <message>
            <source>The list of connections in {0} cannot be read.</source>
            <translation>La lista de conexiones de {0} no se puede leer.</translation>
        </message>
        <message>
            <source>The file was left as it is.</source>
            <translation>El archivo se dejó como estaba.</translation>
        </message>
        <message>
            <source>Mend it, or move it away and enter the connections again.</source>
            <translation>Corríjalo, o muévalo a otro sitio e introduzca las conexiones de nuevo.</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>ninguna todavía</translation>
        </message>
        <message>
            <source>There is no connection {0}.</source>
            <translation>No hay ninguna conexión {0}.</translation>
        </message>
        <message>
            <source>Connections: {0}.</source>
            <translation>Conexiones: {0}.</translation>
        </message>
        <message>
            <source>Another program is changing the list of connections in {0}.</source>
            <translation>Otro programa está cambiando la lista de conexiones de {0}.</translation>
        </message>
        <message>
            <source>The list of connections in {0} cannot be written.</source>
            <translation>La lista de conexiones de {0} no se puede escribir.</translation>
        </message>
        <message>
            <source>The earlier list is untouched.</source>
            <translation>La lista anterior no se ha modificado.</translation>
        </message>
        <message>
            <source>There is a connection named {0} already.</source>
            <translation>Ya hay una conexión llamada {0}.</translation>
        </message>
        <message>
            <source>The column {0} is chosen twice.</source>
            <translation>La columna {0} está elegida dos veces.</translation>
        </message>
        <message>
            <source>Name each column once.</source>
            <translation>Nombre cada columna una sola vez.</translation>
        </message>
        <message>
            <source>No record has a field {0}: its column is empty.</source>
            <translation>Ningún registro tiene un campo {0}: su columna está vacía.</translation>
        </message>
        <message>
            <source>The records of {0} have no field {1}.</source>
            <translation>Los registros de {0} no tienen ningún campo {1}.</translation>
        </message>
        <message>
            <source>It has none.</source>
            <translation>No hay ninguno.</translation>
        </message>
        <message>
            <source>There are: {0}{1}.</source>
            <translation>Hay: {0}{1}.</translation>
        </message>
        <message>
            <source>Each row holds one element of {0}: write {1}.</source>
            <translation>Cada fila contiene un elemento de {0}: escriba {1}.</translation>
        </message>
        <message>
            <source>{0} is no list: write {1}.</source>
            <translation>{0} no es una lista: escriba {1}.</translation>
        </message>
        <message>
            <source>{0} is a list: write {1}.</source>
            <translation>{0} es una lista: escriba {1}.</translation>
        </message>
        <message>
            <source>No list of {0} is that long: write {1} for all its elements.</source>
            <translation>Ninguna lista de {0} es tan larga: escriba {1} para todos sus elementos.</translation>
        </message>
        <message>
            <source>There is no type {0} for the column {1}.</source>
            <translation>No existe el tipo {0} para la columna {1}.</translation>
        </message>
        <message>
            <source>The type {0} stands behind the title {1}.</source>
            <translation>El tipo {0} está detrás del título {1}.</translation>
        </message>
        <message>
            <source>Write it before the title: {0}:{1}={2}.</source>
            <translation>Escríbalo delante del título: {0}:{1}={2}.</translation>
        </message>
        <message>
            <source>{0} holds no list whose elements could be rows.</source>
            <translation>{0} no contiene ninguna lista cuyos elementos puedan ser filas.</translation>
        </message>
        <message>
            <source>Choose a field that holds one.</source>
            <translation>Elija un campo que contenga una.</translation>
        </message>
        <message>
            <source>A filter has at most {0} characters.</source>
            <translation>Un filtro tiene como máximo {0} caracteres.</translation>
        </message>
        <message>
            <source>Write a shorter one.</source>
            <translation>Escriba uno más corto.</translation>
        </message>
        <message>
            <source>A quotation mark has no other one.</source>
            <translation>A una comilla le falta la otra.</translation>
        </message>
        <message>
            <source>Write "…" around a value.</source>
            <translation>Escriba "…" alrededor de un valor.</translation>
        </message>
        <message>
            <source>After “not” a term is missing.</source>
            <translation>Después de «not» falta un término.</translation>
        </message>
        <message>
            <source>For example: not status=200.</source>
            <translation>Por ejemplo: not status=200.</translation>
        </message>
        <message>
            <source>{0} is in seconds; in milliseconds it is {1}ms.</source>
            <translation>{0} está en segundos; en milisegundos se escribe {1}ms.</translation>
        </message>
        <message>
            <source>For example: {0}{1}{2}.</source>
            <translation>Por ejemplo: {0}{1}{2}.</translation>
        </message>
        <message>
            <source>{0}{1} needs a value.</source>
            <translation>{0}{1} necesita un valor.</translation>
        </message>
        <message>
            <source>There is no field {0}.</source>
            <translation>No hay ningún campo {0}.</translation>
        </message>
        <message>
            <source>Fields: {0}. Put other words in quotes.</source>
            <translation>Campos: {0}. Ponga las demás palabras entre comillas.</translation>
        </message>
        <message>
            <source>{0} is no number, so {1}{2}{3} cannot hold.</source>
            <translation>{0} no es un número, así que {1}{2}{3} no se puede cumplir.</translation>
        </message>
        <message>
            <source>{0}{1}{2} makes no sense.</source>
            <translation>{0}{1}{2} no tiene sentido.</translation>
        </message>
        <message>
            <source>Write {0}={1} or {2}!={3}.</source>
            <translation>Escriba {0}={1} o {2}!={3}.</translation>
        </message>
        <message>
            <source>The program made a mistake ({0}).</source>
            <translation>El programa cometió un error ({0}).</translation>
        </message>
        <message>
            <source>{0} is not a whole job file.</source>
            <translation>{0} no es un archivo de trabajo completo.</translation>
        </message>
        <message>
            <source>The job file {0} cannot be written: {1}.</source>
            <translation>El archivo de trabajo {0} no se puede escribir: {1}.</translation>
        </message>
        <message>
            <source>Make room on the disk or check the folder's permissions, then resume.</source>
            <translation>Libere espacio en el disco o revise los permisos de la carpeta, y luego reanude.</translation>
        </message>
        <message>
            <source>Make room on the disk or check the folder's permissions.</source>
            <translation>Libere espacio en el disco o revise los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>The job file {0} cannot be used: {1}.</source>
            <translation>El archivo de trabajo {0} no se puede usar: {1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged ({1}).</source>
            <translation>El archivo de trabajo {0} está dañado ({1}).</translation>
        </message>
        <message>
            <source>Stopped after a page.</source>
            <translation>Detenida después de una página.</translation>
        </message>
        <message>
            <source>Each of the {0} was gone: it is rather this listing that the organisation does not have.</source>
            <translation>De {0} ya no había ninguno: más bien es este listado lo que la organización no tiene.</translation>
        </message>
        <message>
            <source>The API counted {0} records, {1} came; {2} came more than once.</source>
            <translation>La API contó {0} registros y llegaron {1}; {2} llegaron más de una vez.</translation>
        </message>
        <message>
            <source>The API counted 1 record, {0} came; {1} came more than once.</source>
            <translation>La API contó 1 registro y llegaron {0}; {1} llegaron más de una vez.</translation>
        </message>
        <message>
            <source>Nothing longer than {0} characters can be looked for.</source>
            <translation>No se puede buscar nada de más de {0} caracteres.</translation>
        </message>
        <message>
            <source>The command 'genesys-export jobs' lists them.</source>
            <translation>El comando 'genesys-export jobs' los muestra.</translation>
        </message>
        <message>
            <source>There is no job {0}.</source>
            <translation>No hay ningún trabajo {0}.</translation>
        </message>
        <message>
            <source>{0} jobs begin or end with {1}.</source>
            <translation>{0} trabajos empiezan o terminan con {1}.</translation>
        </message>
        <message>
            <source>Another program is working on the job {0}.</source>
            <translation>Otro programa está trabajando en {0}.</translation>
        </message>
        <message>
            <source>{0} could not be removed: {1}.</source>
            <translation>{0} no se pudo quitar: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be used: {1}.</source>
            <translation>La carpeta {0} no se puede usar: {1}.</translation>
        </message>
        <message>
            <source>Choose another one with --state-dir.</source>
            <translation>Elija otra con --state-dir.</translation>
        </message>
        <message>
            <source>{0} exports cannot all write {1}.</source>
            <translation>{0} exportaciones no pueden escribir todas {1}.</translation>
        </message>
        <message>
            <source>With several endpoints give --also an ending alone, such as .xlsx.</source>
            <translation>Con varios puntos de conexión, indique en --also solo una terminación, como .xlsx.</translation>
        </message>
        <message>
            <source>Exports can be kept for 0 (for ever) to {0} days, not {1}.</source>
            <translation>Las exportaciones se pueden conservar de 0 (para siempre) a {0} días, no {1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged.</source>
            <translation>El archivo de trabajo {0} está dañado.</translation>
        </message>
        <message>
            <source>The rate window is used up.</source>
            <translation>La ventana del límite está agotada.</translation>
        </message>
        <message>
            <source>{0} is not an interval.</source>
            <translation>{0} no es un intervalo.</translation>
        </message>
        <message>
            <source>Write start/end, for example 2026-11-01T00:00:00Z/2026-11-08T00:00:00Z or 2026-11-01/2026-11-08, or one of: {0}.</source>
            <translation>Escriba inicio/fin, por ejemplo 2026-11-01T00:00:00Z/2026-11-08T00:00:00Z o 2026-11-01/2026-11-08, o uno de estos: {0}.</translation>
        </message>
        <message>
            <source>The interval {0} is empty: it ends when it starts.</source>
            <translation>El intervalo {0} está vacío: termina cuando empieza.</translation>
        </message>
        <message>
            <source>The end is not part of it: a day is written 2026-11-01/2026-11-02.</source>
            <translation>El fin no forma parte de él: un día se escribe 2026-11-01/2026-11-02.</translation>
        </message>
        <message>
            <source>The interval {0} ends before it starts.</source>
            <translation>El intervalo {0} termina antes de empezar.</translation>
        </message>
        <message>
            <source>Exchange its two sides.</source>
            <translation>Intercambie sus dos lados.</translation>
        </message>
        <message>
            <source>{0} has no layout {1}.</source>
            <translation>{0} no tiene ninguna disposición {1}.</translation>
        </message>
        <message>
            <source>Its layouts: {0}.</source>
            <translation>Sus disposiciones: {0}.</translation>
        </message>
        <message>
            <source>A layout needs a name of up to {0} characters.</source>
            <translation>Una disposición necesita un nombre de hasta {0} caracteres.</translation>
        </message>
        <message>
            <source>A layout needs at least one column.</source>
            <translation>Una disposición necesita al menos una columna.</translation>
        </message>
        <message>
            <source>The layouts in {0} cannot be read.</source>
            <translation>Las disposiciones de {0} no se pueden leer.</translation>
        </message>
        <message>
            <source>Mend it, or move it away and save the layouts again.</source>
            <translation>Corríjalo, o muévalo a otro sitio y guarde las disposiciones de nuevo.</translation>
        </message>
        <message>
            <source>The layouts in {0} cannot be written.</source>
            <translation>Las disposiciones de {0} no se pueden escribir.</translation>
        </message>
        <message>
            <source>The earlier ones are untouched.</source>
            <translation>Las anteriores no se han modificado.</translation>
        </message>
        <message>
            <source>it does not say what was asked for</source>
            <translation>no dice qué se pidió</translation>
        </message>
        <message>
            <source>a record belongs to no part</source>
            <translation>un registro no pertenece a ninguna parte</translation>
        </message>
        <message>
            <source>its tables are not what they should be</source>
            <translation>sus tablas no son las que deberían ser</translation>
        </message>
        <message>
            <source>it does not say who works on it</source>
            <translation>no dice quién trabaja en él</translation>
        </message>
        <message>
            <source>A program on {0} is working on this job.</source>
            <translation>Un programa en {0} está trabajando en este trabajo.</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>otro programa</translation>
        </message>
        <message>
            <source>a program on {0}</source>
            <translation>un programa en {0}</translation>
        </message>
        <message>
            <source>This job was taken over by {0}.</source>
            <translation>De este trabajo se ha hecho cargo {0}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged: {1}.</source>
            <translation>El archivo de trabajo {0} está dañado: {1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged: it does not say what was asked for.</source>
            <translation>El archivo de trabajo {0} está dañado: no dice qué se pidió.</translation>
        </message>
        <message>
            <source>the checksum of a name is wrong</source>
            <translation>la suma de comprobación de un nombre es incorrecta</translation>
        </message>
        <message>
            <source>is in {0}</source>
            <translation>está en {0}</translation>
        </message>
        <message>
            <source>is the reply itself</source>
            <translation>es la respuesta misma</translation>
        </message>
        <message>
            <source>The reply has no list {0}.</source>
            <translation>La respuesta no tiene ninguna lista {0}.</translation>
        </message>
        <message>
            <source>Its list {0}: export again with that as the list field.</source>
            <translation>Su lista {0}: exporte de nuevo con ese campo de lista.</translation>
        </message>
        <message>
            <source>The listing goes on after this reply, but not in the style {0}.</source>
            <translation>El listado continúa tras esta respuesta, pero no en el estilo {0}.</translation>
        </message>
        <message>
            <source>The reply has {0}: export again with the style {1}.</source>
            <translation>La respuesta tiene {0}: exporte de nuevo con el estilo {1}.</translation>
        </message>
        <message>
            <source>More records than a page holds may have the same date: choose a larger page size.</source>
            <translation>Puede que más registros de los que caben en una página tengan la misma fecha: elija un tamaño de página mayor.</translation>
        </message>
        <message>
            <source>It may not page in the style {0}: export it in another one, or with 'single' where it comes whole.</source>
            <translation>Puede que no pagine en el estilo {0}: expórtelo en otro, o con 'single' si llega entero.</translation>
        </message>
        <message>
            <source>names of {0}</source>
            <translation>nombres de {0}</translation>
        </message>
        <message>
            <source>Stopped while names were read.</source>
            <translation>Detenida mientras se leían nombres.</translation>
        </message>
        <message>
            <source>The names of {0} are missing: {1}</source>
            <translation>Faltan los nombres de {0}: {1}</translation>
        </message>
        <message>
            <source>The slice holds more rows than the API gives of one.</source>
            <translation>El tramo contiene más filas de las que la API da de uno.</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>no permitido</translation>
        </message>
        <message>
            <source>gone meanwhile</source>
            <translation>desaparecido entretanto</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>no pedido</translation>
        </message>
        <message>
            <source>{0} was skipped, {1}: {2}</source>
            <translation>Se omitió {0}, {1}: {2}</translation>
        </message>
        <message>
            <source>More than {0} were skipped, {1}; the first of them are named.</source>
            <translation>Se omitieron más de {0}, {1}; se nombran los primeros.</translation>
        </message>
        <message>
            <source>Let the interval begin after {0}{1}.</source>
            <translation>Haga que el intervalo empiece después de {0}{1}.</translation>
        </message>
        <message>
            <source>The job file {0} is damaged: the checksum of a record is wrong.</source>
            <translation>El archivo de trabajo {0} está dañado: la suma de comprobación de un registro es incorrecta.</translation>
        </message>
        <message>
            <source>It is not looked for any more.</source>
            <translation>Ya no se busca.</translation>
        </message>
        <message>
            <source>not needed any more</source>
            <translation>ya no hacía falta</translation>
        </message>
        <message>
            <source>not provably complete</source>
            <translation>no se puede demostrar que esté completa</translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>incompleta</translation>
        </message>
        <message>
            <source>complete, 1 record changed during the export</source>
            <translation>completa, 1 registro cambió durante la exportación</translation>
        </message>
        <message>
            <source>complete, {0} records changed during the export</source>
            <translation>completa, {0} registros cambiaron durante la exportación</translation>
        </message>
        <message>
            <source>{0} It was submitted again.</source>
            <translation>{0} Se envió de nuevo.</translation>
        </message>
        <message>
            <source>The reply holds no records but speaks of {0}.</source>
            <translation>La respuesta no contiene registros, pero habla de {0}.</translation>
        </message>
        <message>
            <source>The records were limited to {0}.</source>
            <translation>Los registros se limitaron a {0}.</translation>
        </message>
        <message>
            <source>The records were limited to {0}; the API counted {1}.</source>
            <translation>Los registros se limitaron a {0}; la API contó {1}.</translation>
        </message>
        <message>
            <source>It holds only records in which {0} was found.</source>
            <translation>Contiene solo los registros en los que se encontró {0}.</translation>
        </message>
        <message>
            <source>It was saved before everything was fetched.</source>
            <translation>Se guardó antes de haberlo obtenido todo.</translation>
        </message>
        <message>
            <source>A page holds at least one record.</source>
            <translation>Una página contiene al menos un registro.</translation>
        </message>
        <message>
            <source>Choose a page size from 1.</source>
            <translation>Elija un tamaño de página a partir de 1.</translation>
        </message>
        <message>
            <source>At least one record must be wanted.</source>
            <translation>Debe pedirse al menos un registro.</translation>
        </message>
        <message>
            <source>Choose a number from 1.</source>
            <translation>Elija un número a partir de 1.</translation>
        </message>
        <message>
            <source>{0} calls cannot be in flight at once.</source>
            <translation>No puede haber {0} llamadas en curso a la vez.</translation>
        </message>
        <message>
            <source>Choose 1 to {0}.</source>
            <translation>Elija de 1 a {0}.</translation>
        </message>
        <message>
            <source>The reserve is a share of the limit.</source>
            <translation>La reserva es una parte del límite.</translation>
        </message>
        <message>
            <source>Choose 0 to 99 percent.</source>
            <translation>Elija de 0 a 99 por ciento.</translation>
        </message>
        <message>
            <source>{0} takes no body: it is read with GET.</source>
            <translation>{0} no admite cuerpo: se lee con GET.</translation>
        </message>
        <message>
            <source>Give its filters as parameters.</source>
            <translation>Indique sus filtros como parámetros.</translation>
        </message>
        <message>
            <source>{0} is given, but is also to be filled for every one of {1}.</source>
            <translation>{0} está indicado, pero también se ha de rellenar para cada elemento de «{1}».</translation>
        </message>
        <message>
            <source>Leave one of the two out.</source>
            <translation>Omita uno de los dos.</translation>
        </message>
        <message>
            <source>{0} cannot be given: every page is read, from the first to the last.</source>
            <translation>{0} no se puede indicar: se lee cada página, de la primera a la última.</translation>
        </message>
        <message>
            <source>Leave it out.</source>
            <translation>Omítalo.</translation>
        </message>
        <message>
            <source>{0} is not given as a parameter.</source>
            <translation>{0} no se indica como parámetro.</translation>
        </message>
        <message>
            <source>Use the page size for it.</source>
            <translation>Use para ello el tamaño de página.</translation>
        </message>
        <message>
            <source>{0} has no parameter {1}; the API would ignore it.</source>
            <translation>{0} no tiene ningún parámetro {1}; la API lo ignoraría.</translation>
        </message>
        <message>
            <source>{0} cannot be given in the body: every page is read, from the first to the last.</source>
            <translation>{0} no se puede indicar en el cuerpo: se lee cada página, de la primera a la última.</translation>
        </message>
        <message>
            <source>The interval is given twice: {0} as {1}.</source>
            <translation>El intervalo está indicado dos veces: {0} como {1}.</translation>
        </message>
        <message>
            <source>Two files of this export would stand at {0}.</source>
            <translation>Dos archivos de esta exportación quedarían en {0}.</translation>
        </message>
        <message>
            <source>Give each a name of its own.</source>
            <translation>Dé a cada uno un nombre propio.</translation>
        </message>
        <message>
            <source>The query was accepted, but the reply names no job to wait for.</source>
            <translation>La consulta se aceptó, pero la respuesta no nombra ningún trabajo por el que esperar.</translation>
        </message>
        <message>
            <source>Export it again; if it happens again, report it: the reply is not what the API documents.</source>
            <translation>Expórtelo de nuevo; si vuelve a ocurrir, comuníquelo: la respuesta no es la que documenta la API.</translation>
        </message>
        <message>
            <source>The server no longer knows the job that was to prepare the records.</source>
            <translation>El servidor ya no conoce el trabajo que debía preparar los registros.</translation>
        </message>
        <message>
            <source>The server's job that was to prepare the records ended as {0}{1}.</source>
            <translation>El trabajo del servidor que debía preparar los registros terminó como {0}{1}.</translation>
        </message>
        <message>
            <source>the server prepares the records ({0})</source>
            <translation>el servidor prepara los registros ({0})</translation>
        </message>
        <message>
            <source>The data reached only to {0} UTC when they were prepared, but the interval ends {1} UTC: what happened after that is missing. Export it again later.</source>
            <translation>Los datos llegaban solo hasta {0} UTC cuando se prepararon, pero el intervalo termina {1} UTC: falta lo que ocurrió después. Expórtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <source>{0} cannot be narrowed to an interval.</source>
            <translation>{0} no se puede limitar a un intervalo.</translation>
        </message>
        <message>
            <source>{0} needs an interval.</source>
            <translation>{0} necesita un intervalo.</translation>
        </message>
        <message>
            <source>Give it with --interval START/END, for example --interval 2026-11-01/2026-11-08 or yesterday.</source>
            <translation>Indíquelo con --interval INICIO/FIN, por ejemplo --interval 2026-11-01/2026-11-08 o yesterday.</translation>
        </message>
        <message>
            <source>{0} has no place {1} in its path.</source>
            <translation>{0} no tiene ningún lugar {1} en su ruta.</translation>
        </message>
        <message>
            <source>Its places: {0}.</source>
            <translation>Sus lugares: {0}.</translation>
        </message>
        <message>
            <source>No listing of the API gives the values of {0}.</source>
            <translation>Ningún listado de la API da los valores de {0}.</translation>
        </message>
        <message>
            <source>Give one with --param {0}=….</source>
            <translation>Indique uno con --param {0}=….</translation>
        </message>
        <message>
            <source>1 record is</source>
            <translation>1 registro está</translation>
        </message>
        <message>
            <source>{0} records are</source>
            <translation>{0} registros están</translation>
        </message>
        <message>
            <source>{0} safe in the job file.</source>
            <translation>{0} a salvo en el archivo de trabajo.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>No se perdió nada.</translation>
        </message>
        <message>
            <source>save again</source>
            <translation>guarde de nuevo</translation>
        </message>
        <message>
            <source>The demo organisation does not run.</source>
            <translation>La organización de demostración no está en marcha.</translation>
        </message>
        <message>
            <source>Start it first.</source>
            <translation>Iníciela primero.</translation>
        </message>
        <message>
            <source>No organisation was named, or no client secret was given.</source>
            <translation>No se indicó ninguna organización, o no se dio ningún secreto del cliente.</translation>
        </message>
        <message>
            <source>Use --connection NAME, --demo, or --host with --client-id and the secret in GENESYS_CLIENT_SECRET or on standard input (--client-secret-stdin).</source>
            <translation>Use --connection NAME, --demo, o --host con --client-id y el secreto en GENESYS_CLIENT_SECRET o por la entrada estándar (--client-secret-stdin).</translation>
        </message>
        <message>
            <source>its records moved, or came short of the API's count, each time it was read</source>
            <translation>sus registros se movieron, o fueron menos de los que cuenta la API, cada vez que se leyó</translation>
        </message>
        <message>
            <source>{0}: Not provably complete: {1}.</source>
            <translation>{0}: No se puede demostrar que esté completa: {1}.</translation>
        </message>
        <message>
            <source>the organisation changed again while it was read</source>
            <translation>la organización cambió otra vez mientras se leía</translation>
        </message>
        <message>
            <source>{0}Not provably complete: {1} {2} times.</source>
            <translation>{0}No se puede demostrar que esté completa: {1} {2} veces.</translation>
        </message>
        <message>
            <source>{0} records stand in the listing twice; the file holds each of them once.</source>
            <translation>{0} registros figuran dos veces en la lista; el archivo contiene cada uno una vez.</translation>
        </message>
        <message>
            <source>1 record stands in the listing twice; the file holds it once.</source>
            <translation>1 registro figura dos veces en la lista; el archivo lo contiene una vez.</translation>
        </message>
        <message>
            <source>Stopped while looking for what moved.</source>
            <translation>Detenida mientras se buscaba lo que se movió.</translation>
        </message>
        <message>
            <source>Stopped while waiting.</source>
            <translation>Detenida durante la espera.</translation>
        </message>
        <message>
            <source>its records are not in their order</source>
            <translation>sus registros no están en su orden</translation>
        </message>
        <message>
            <source>the checksum of a record is wrong</source>
            <translation>la suma de comprobación de un registro es incorrecta</translation>
        </message>
        <message>
            <source>The saved exports in {0} cannot be read.</source>
            <translation>Las exportaciones guardadas en {0} no se pueden leer.</translation>
        </message>
        <message>
            <source>Mend it, or move it away and save the exports again.</source>
            <translation>Corríjalo, o muévalo a otro sitio y guarde las exportaciones de nuevo.</translation>
        </message>
        <message>
            <source>The saved exports in {0} cannot be written.</source>
            <translation>Las exportaciones guardadas en {0} no se pueden escribir.</translation>
        </message>
        <message>
            <source>A saved export needs a name of up to {0} characters.</source>
            <translation>Una exportación guardada necesita un nombre de hasta {0} caracteres.</translation>
        </message>
        <message>
            <source>The records have {0} columns; an Excel sheet has room for {1}.</source>
            <translation>Los registros tienen {0} columnas; una hoja de Excel tiene sitio para {1}.</translation>
        </message>
        <message>
            <source>Choose columns, or another format.</source>
            <translation>Elija columnas, u otro formato.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be read: {1}.</source>
            <translation>No se puede leer la carpeta {0}: {1}.</translation>
        </message>
        <message>
            <source>There is no file with a manifest in the folder {0}.</source>
            <translation>En la carpeta {0} no hay ningún archivo con manifiesto.</translation>
        </message>
        <message>
            <source>Name the folder that an export or a recipe wrote to; folders in it are not looked into.</source>
            <translation>Indique la carpeta en la que escribió una exportación o una receta; no se miran las carpetas que contiene.</translation>
        </message>
        <message>
            <source>{0} is not a manifest of this program.</source>
            <translation>{0} no es un manifiesto de este programa.</translation>
        </message>
        <message>
            <source>{0} cannot be read, although its manifest is there: {1}.</source>
            <translation>No se puede leer {0}, aunque su manifiesto está ahí: {1}.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported: its size in bytes is {1}, not {2} as the manifest says.</source>
            <translation>{0} no es el archivo que se exportó: su tamaño en bytes es {1} y no {2}, como dice el manifiesto.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported: its SHA-256 is {1}, not {2} as the manifest says.</source>
            <translation>{0} no es el archivo que se exportó: su SHA-256 es {1} y no {2}, como dice el manifiesto.</translation>
        </message>
        <message>
            <source>Check the name, or name the folder it is in.</source>
            <translation>Compruebe el nombre o indique la carpeta en la que está.</translation>
        </message>
        <message>
            <source>There is no manifest for {0}: {1}.</source>
            <translation>No hay manifiesto para {0}: {1}.</translation>
        </message>
        <message>
            <source>It is written beside the file as {0}; keep the two together.</source>
            <translation>Se escribe junto al archivo como {0}; conserve los dos juntos.</translation>
        </message>
        <message>
            <source>There is no {0} {1}.</source>
            <translation>No existe {0} {1}.</translation>
        </message>
        <message>
            <source>{0} cannot separate cells.</source>
            <translation>{0} no puede separar celdas.</translation>
        </message>
        <message>
            <source>Choose one of: {0}; or one character that is no letter, digit or quote.</source>
            <translation>Elija uno de: {0}; o un carácter que no sea letra, cifra ni comilla.</translation>
        </message>
        <message>
            <source>There is no time zone {0}.</source>
            <translation>No hay ninguna zona horaria {0}.</translation>
        </message>
        <message>
            <source>Give an IANA name, such as Europe/Madrid or UTC.</source>
            <translation>Indique un nombre IANA, como Europe/Madrid o UTC.</translation>
        </message>
        <message>
            <source>The records have {0} columns; a SQLite table has room for {1}.</source>
            <translation>Los registros tienen {0} columnas; una tabla de SQLite tiene sitio para {1}.</translation>
        </message>
        <message>
            <source>Nothing was fetched or changed.</source>
            <translation>No se obtuvo ni se cambió nada.</translation>
        </message>
        <message>
            <source>export again</source>
            <translation>exporte de nuevo</translation>
        </message>
        <message>
            <source>{0} is in no folder: this computer knows no user {1}.</source>
            <translation>{0} no está en ninguna carpeta: este equipo no conoce ningún usuario {1}.</translation>
        </message>
        <message>
            <source>Name the folder in full.</source>
            <translation>Indique la carpeta completa.</translation>
        </message>
        <message>
            <source>{0}… is no name that a file can have here: {1}.</source>
            <translation>{0}… no es un nombre que un archivo pueda tener aquí: {1}.</translation>
        </message>
        <message>
            <source>Choose a shorter one, without special characters.</source>
            <translation>Elija uno más corto, sin caracteres especiales.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: there is no folder {1}.</source>
            <translation>No se puede escribir el archivo {0}: no existe la carpeta {1}.</translation>
        </message>
        <message>
            <source>Create the folder, or choose another one; then {0}.</source>
            <translation>Cree la carpeta o elija otra; después, {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <translation>El archivo {0} no se puede escribir: {1}.</translation>
        </message>
        <message>
            <source>Make the folder writable, make room, or close the program that has the file open; then {0}.</source>
            <translation>Haga que se pueda escribir en la carpeta, libere espacio, o cierre el programa que tiene abierto el archivo; después: {0}.</translation>
        </message>
        <message>
            <source>{0} is a folder.</source>
            <translation>{0} es una carpeta.</translation>
        </message>
        <message>
            <source>Name a file in it.</source>
            <translation>Indique un archivo dentro de ella.</translation>
        </message>
        <message>
            <source>{0} is no ordinary file.</source>
            <translation>{0} no es un archivo corriente.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>{0} is a folder, where the manifest would stand.</source>
            <translation>{0} es una carpeta, donde estaría el manifiesto.</translation>
        </message>
        <message>
            <source>{0} is a link that leads nowhere.</source>
            <translation>{0} es un enlace que no lleva a ninguna parte.</translation>
        </message>
        <message>
            <source>Remove it, or choose another name.</source>
            <translation>Quítelo, o elija otro nombre.</translation>
        </message>
        <message>
            <source>There is a file {0} already.</source>
            <translation>Ya hay un archivo {0}.</translation>
        </message>
        <message>
            <source>A file {0} has come meanwhile.</source>
            <translation>Entretanto ha aparecido un archivo {0}.</translation>
        </message>
        <message>
            <source>It was not touched, and what was fetched stays in the job file.</source>
            <translation>No se tocó, y lo obtenido queda en el archivo de trabajo.</translation>
        </message>
        <message>
            <source>Move it away and resume, or write the records to another file with 'genesys-export save'.</source>
            <translation>Muévalo a otro sitio y reanude, o escriba los registros en otro archivo con 'genesys-export save'.</translation>
        </message>
        <message>
            <source>There is no format {0}.</source>
            <translation>No hay ningún formato {0}.</translation>
        </message>
        <message>
            <source>{0} looks like a file of another kind: there is no format {1}.</source>
            <translation>{0} parece un archivo de otro tipo: no hay ningún formato {1}.</translation>
        </message>
        <message>
            <source>Choose an ending or a format of: {0}.</source>
            <translation>Elija una extensión o un formato de: {0}.</translation>
        </message>
        <message>
            <source>{0} is not the name of a file of any kind that there is: it ends with .{1}.</source>
            <translation>{0} no es el nombre de un archivo de ninguna clase que exista: termina en .{1}.</translation>
        </message>
        <message>
            <source>Did you mean .{0}? Else choose a format: {1}.</source>
            <translation>¿Quería decir .{0}? Si no, elija un formato: {1}.</translation>
        </message>
        <message>
            <source>{0} would be compressed twice: {1} files are by themselves.</source>
            <translation>{0} se comprimiría dos veces: los archivos {1} ya lo están.</translation>
        </message>
        <message>
            <source>Leave the ending .{0} out.</source>
            <translation>Omita la extensión .{0}.</translation>
        </message>
        <message>
            <source>A record is nested too deeply to be written as {0}.</source>
            <translation>Un registro está anidado a demasiada profundidad para escribirlo como {0}.</translation>
        </message>
        <message>
            <source>Report it: no record of the API is documented to be like this.</source>
            <translation>Comuníquelo: ningún registro de la API está documentado así.</translation>
        </message>
        <message>
            <source>The records of this listing hold no date at {0}, so there is no way on.</source>
            <translation>Los registros de este listado no tienen ninguna fecha en {0}, así que no se puede seguir.</translation>
        </message>
        <message>
            <source>Every page read before it was delivered.</source>
            <translation>Se entregó cada página leída antes.</translation>
        </message>
        <message>
            <source>Name the field that holds the date (date_field).</source>
            <translation>Indique el campo que contiene la fecha (date_field).</translation>
        </message>
        <message>
            <source>This is not a checkpoint of a listing.</source>
            <translation>Esto no es un punto de control de un listado.</translation>
        </message>
        <message>
            <source>Start the listing without it.</source>
            <translation>Empiece el listado sin él.</translation>
        </message>
        <message>
            <source>The checkpoint belongs to the paging style {0}, this listing uses {1}.</source>
            <translation>El punto de control es del estilo de paginación {0}; este listado usa {1}.</translation>
        </message>
        <message>
            <source>Start the listing without the checkpoint.</source>
            <translation>Empiece el listado sin el punto de control.</translation>
        </message>
        <message>
            <source>Reading stopped after {0} hours, before the end: cursors do not outlive that. {1} records were read, more are left.</source>
            <translation>La lectura se detuvo tras {0} horas, antes del final: los cursores no duran más. Se leyeron {1} registros y quedan más.</translation>
        </message>
        <message>
            <source>the API takes no more than {0}</source>
            <translation>la API no admite más de {0}</translation>
        </message>
        <message>
            <source>The API gives no more rows of this listing: {0}records were read, and the next page lies beyond its limit.</source>
            <translation>La API no da más filas de este listado: se leyeron {0}registros, y la página siguiente está más allá de su límite.</translation>
        </message>
        <message>
            <source>only so many rows are left below the limit</source>
            <translation>solo quedan esas filas por debajo del límite</translation>
        </message>
        <message>
            <source>Page {0} could not be read in one attempt, which ended with: {1}.</source>
            <translation>No se pudo leer la página {0} en un intento, que terminó con: {1}.</translation>
        </message>
        <message>
            <source>Page {0} could not be read in {1} attempts; the last one ended with: {2}.</source>
            <translation>No se pudo leer la página {0} en {1} intentos; el último terminó con: {2}.</translation>
        </message>
        <message>
            <source>The API asks to wait {0} seconds, more than the {1} allowed.</source>
            <translation>La API pide esperar {0} segundos, más de los {1} permitidos.</translation>
        </message>
        <message>
            <source>no fresh token, {0}</source>
            <translation>sin token nuevo, {0}</translation>
        </message>
        <message>
            <source>1 call left in this window</source>
            <translation>1 llamada libre en esta ventana</translation>
        </message>
        <message>
            <source>{0} calls left in this window</source>
            <translation>{0} llamadas libres en esta ventana</translation>
        </message>
        <message>
            <source>refused the token, and the fresh one too</source>
            <translation>rechazó el token, y también el nuevo</translation>
        </message>
        <message>
            <source>refused the token, and there is no other</source>
            <translation>rechazó el token, y no hay otro</translation>
        </message>
        <message>
            <source>The API {0}.</source>
            <translation>La API {0}.</translation>
        </message>
        <message>
            <source>status {0} with an HTML page</source>
            <translation>estado {0} con una página HTML</translation>
        </message>
        <message>
            <source>status {0} with broken JSON</source>
            <translation>estado {0} con JSON incorrecto</translation>
        </message>
        <message>
            <source>The json() of the reply is a coroutine, so this is not a reply that paging can read.</source>
            <translation>El json() de la respuesta es una corrutina; la paginación no puede leer esta respuesta.</translation>
        </message>
        <message>
            <source>Use httpx.AsyncClient, or return an object whose json() gives the parsed body.</source>
            <translation>Use httpx.AsyncClient, o devuelva un objeto cuyo json() dé el cuerpo ya interpretado.</translation>
        </message>
        <message>
            <source>status {0} with a body that is no page</source>
            <translation>estado {0} con un cuerpo que no es una página</translation>
        </message>
        <message>
            <source>The API gives no more rows of this listing. {0}</source>
            <translation>La API no da más filas de este listado. {0}</translation>
        </message>
        <message>
            <source>The API refused the call with status {0}</source>
            <translation>La API rechazó la llamada con el estado {0}</translation>
        </message>
        <message>
            <source>The same call would be refused again: ask with other filters or parameters.</source>
            <translation>La misma llamada se rechazaría de nuevo: pregunte con otros filtros o parámetros.</translation>
        </message>
        <message>
            <source>Half a character in a text was replaced: the text had been cut before the API sent it.</source>
            <translation>Se sustituyó medio carácter de un texto: el texto ya estaba cortado cuando la API lo envió.</translation>
        </message>
        <message>
            <source>After page {0} the API pointed back to a place already read; following it would never end.</source>
            <translation>Después de la página {0} la API apuntó a un lugar ya leído; seguirlo no tendría fin.</translation>
        </message>
        <message>
            <source>Page {0} holds the same {1} records as the page before it; the listing does not advance.</source>
            <translation>La página {0} contiene los mismos {1} registros que la anterior; el listado no avanza.</translation>
        </message>
        <message>
            <source>Page {0} holds the same record as the page before it; the listing does not advance.</source>
            <translation>La página {0} contiene el mismo registro que la anterior; el listado no avanza.</translation>
        </message>
        <message>
            <source>{0} empty pages came in a row, and each promised more.</source>
            <translation>Llegaron {0} páginas vacías seguidas, y cada una prometía más.</translation>
        </message>
        <message>
            <source>Page {0} came, but no records could be taken from it.</source>
            <translation>La página {0} llegó, pero no se pudieron extraer registros de ella.</translation>
        </message>
        <message>
            <source>The reply speaks of {0} records, but the field for them is missing.</source>
            <translation>La respuesta habla de {0} registros, pero falta su campo.</translation>
        </message>
        <message>
            <source>The reply speaks of 1 record, but the field for it is missing.</source>
            <translation>La respuesta habla de 1 registro, pero falta su campo.</translation>
        </message>
        <message>
            <source>1 empty page was</source>
            <translation>1 página vacía se tomó</translation>
        </message>
        <message>
            <source>{0} empty pages in a row were</source>
            <translation>{0} páginas vacías seguidas se tomaron</translation>
        </message>
        <message>
            <source>{0} taken as the end.</source>
            <translation>{0} como final.</translation>
        </message>
        <message>
            <source>An empty page that points back to a place already read was taken as the end.</source>
            <translation>Una página vacía que apunta a un lugar ya leído se tomó como final.</translation>
        </message>
        <message>
            <source>A record is nested more deeply than 250 levels, so it can be neither kept nor written.</source>
            <translation>Un registro tiene más de 250 niveles anidados, así que no se puede guardar ni escribir.</translation>
        </message>
        <message>
            <source>{0} is one of the files that are compared, and would be replaced by what is found.</source>
            <translation>{0} es uno de los archivos que se comparan, y el resultado lo reemplazaría.</translation>
        </message>
        <message>
            <source>{0} and {1} are files of different kinds, which hold times and numbers in different ways.</source>
            <translation>{0} y {1} son archivos de tipos distintos, que guardan horas y números de maneras distintas.</translation>
        </message>
        <message>
            <source>Compare two of the same kind; save writes what a job fetched as any of them.</source>
            <translation>Compare dos del mismo tipo; save escribe lo que obtuvo un trabajo como cualquiera de ellos.</translation>
        </message>
        <message>
            <source>Only one of {0} and {1} is a workbook, which holds times and numbers in another way.</source>
            <translation>Solo uno de {0} y {1} es un libro de Excel, que contiene las horas y los números de otra manera.</translation>
        </message>
        <message>
            <source>Compare two workbooks; save writes what a job fetched as .xlsx.</source>
            <translation>Compare dos libros de Excel; «save» escribe lo obtenido como .xlsx.</translation>
        </message>
        <message>
            <source>The times in {0} and {1} were written in different time zones.</source>
            <translation>Las horas de {0} y {1} se escribieron en zonas horarias distintas.</translation>
        </message>
        <message>
            <source>Write one of them again with the other's --time-zone.</source>
            <translation>Escriba uno de ellos otra vez con la --time-zone del otro.</translation>
        </message>
        <message>
            <source>{0} and {1} are not snapshots of the same kind: only one of them has {2}.</source>
            <translation>{0} y {1} no son instantáneas del mismo tipo: solo una de ellas tiene {2}.</translation>
        </message>
        <message>
            <source>Compare two of the same recipe, or two files of the same endpoint.</source>
            <translation>Compare dos de la misma receta, o dos archivos del mismo endpoint.</translation>
        </message>
        <message>
            <source>Two columns are called {0}.</source>
            <translation>Dos columnas se llaman {0}.</translation>
        </message>
        <message>
            <source>Name one of them with AS.</source>
            <translation>Dé otro nombre a una de ellas con AS.</translation>
        </message>
        <message>
            <source>The SQL gives bytes, which no table can hold.</source>
            <translation>El SQL da bytes, que ninguna tabla puede contener.</translation>
        </message>
        <message>
            <source>What was fetched is kept.</source>
            <translation>Lo obtenido se conserva.</translation>
        </message>
        <message>
            <source>Mend the recipe, for example with hex(); then use --resume.</source>
            <translation>Corrija la receta, por ejemplo con hex(), y después reanúdela (--resume).</translation>
        </message>
        <message>
            <source>SQL in recipes can only read what was fetched.</source>
            <translation>El SQL de las recetas solo puede leer lo que se obtuvo.</translation>
        </message>
        <message>
            <source>the SQL cannot be run ({0})</source>
            <translation>el SQL no se puede ejecutar ({0})</translation>
        </message>
        <message>
            <source>The making of the tables was stopped.</source>
            <translation>Se detuvo la creación de las tablas.</translation>
        </message>
        <message>
            <source>The tables of the recipe could not be made: {0}.</source>
            <translation>No se pudieron crear las tablas de la receta: {0}.</translation>
        </message>
        <message>
            <source>Make room, or mend the recipe; then use --resume.</source>
            <translation>Libere espacio, o corrija la receta; luego use --resume.</translation>
        </message>
        <message>
            <source>Several rows of {0} have the same key, which was so for this many keys: {1}. Those rows were compared in their order; what is told as a change may be one row that went and another that came.</source>
            <translation>Varias filas de {0} tienen la misma clave; hay este número de claves así: {1}. Esas filas se compararon en su orden; lo que figura como cambio puede ser una fila que desapareció y otra que se añadió.</translation>
        </message>
        <message>
            <source>No column tells the rows of {0} apart, so a row that changed is told as one that went and another that came; give such a column as the key (--key).</source>
            <translation>Ninguna columna distingue las filas de {0}, así que una fila cambiada figura como una que desapareció y otra que se añadió; indique una columna así como clave (--key).</translation>
        </message>
        <message>
            <source>In {0} there are rows with more or fewer cells than the first line has, the first of them in line {1}: what lacks was taken for empty, and what is too much was left out.</source>
            <translation>En {0} hay filas con más o menos celdas que la primera línea, la primera de ellas en la línea {1}: lo que falta se tomó por vacío y lo que sobra se omitió.</translation>
        </message>
        <message>
            <source>Changed since it was exported, and compared as it is now: {0}.</source>
            <translation>Modificado desde que se exportó y comparado tal como está ahora: {0}.</translation>
        </message>
        <message>
            <source>In {0} there is only a part, {1} of {2}: what was added or removed may only be missing there.</source>
            <translation>En {0} hay solo una parte, {1} de {2}: lo añadido o eliminado quizá solo falte allí.</translation>
        </message>
        <message>
            <source>Not everything is in {0}: what was added or removed may only be missing there.</source>
            <translation>En {0} no está todo: lo añadido o eliminado quizá solo falte allí.</translation>
        </message>
        <message>
            <source>Different things are compared: {0} holds {1}, and {2} holds {3}.</source>
            <translation>Se comparan cosas distintas: {0} contiene {1} y {2} contiene {3}.</translation>
        </message>
        <message>
            <source>Different intervals are compared: {0} is of {1}, and {2} is of {3}.</source>
            <translation>Se comparan intervalos distintos: {0} es de {1} y {2} es de {3}.</translation>
        </message>
        <message>
            <source>Only {0} is narrowed to an interval: {1}.</source>
            <translation>Solo {0} se limita a un intervalo: {1}.</translation>
        </message>
        <message>
            <source>{0} and {1} were written in different ways, which may be told as changes: {2}.</source>
            <translation>{0} y {1} se escribieron de maneras distintas, lo que puede aparecer como cambios: {2}.</translation>
        </message>
        <message>
            <source>{0} and {1} were exported with different parameters: {2}.</source>
            <translation>{0} y {1} se exportaron con parámetros distintos: {2}.</translation>
        </message>
        <message>
            <source>{0} could not be read: {1}</source>
            <translation>{0} no se pudo leer: {1}</translation>
        </message>
        <message>
            <source>it did not end.</source>
            <translation>la lectura no llegó al final.</translation>
        </message>
        <message>
            <source>{0} is not complete: {1}</source>
            <translation>{0} no está completo: {1}</translation>
        </message>
        <message>
            <source>{0} is a file, but this recipe needs a folder.</source>
            <translation>{0} es un archivo, pero esta receta necesita una carpeta.</translation>
        </message>
        <message>
            <source>Name a folder with --out.</source>
            <translation>Indique una carpeta con --out.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made: {1}.</source>
            <translation>La carpeta {0} no se puede crear: {1}.</translation>
        </message>
        <message>
            <source>This recipe makes {0} tables, and {1} holds one.</source>
            <translation>Esta receta crea {0} tablas, y en {1} cabe una.</translation>
        </message>
        <message>
            <source>Tables of a recipe are not written to {0} files.</source>
            <translation>Las tablas de una receta no se escriben en archivos {0}.</translation>
        </message>
        <message>
            <source>Name a folder, a .csv file, or an .xlsx file.</source>
            <translation>Indique una carpeta, un archivo .csv o un archivo .xlsx.</translation>
        </message>
        <message>
            <source>The recipe {0} to {1} is being worked on already.</source>
            <translation>Ya se está trabajando en la receta {0} hacia {1}.</translation>
        </message>
        <message>
            <source>Nothing is left of a recipe {0} to {1} that could be gone on with.</source>
            <translation>No queda nada de una receta {0} hacia {1} con lo que se pueda seguir.</translation>
        </message>
        <message>
            <source>Run it without --resume.</source>
            <translation>Ejecútela sin --resume.</translation>
        </message>
        <message>
            <source>Neither of the two has a column {0}.</source>
            <translation>Ninguna de las dos tiene una columna {0}.</translation>
        </message>
        <message>
            <source>There is no recipe {0}.</source>
            <translation>No hay ninguna receta {0}.</translation>
        </message>
        <message>
            <source>There are {0}; or name a {1} file.</source>
            <translation>Hay {0}; o indique un archivo {1}.</translation>
        </message>
        <message>
            <source>The recipe {0} cannot be read: {1}.</source>
            <translation>La receta {0} no se puede leer: {1}.</translation>
        </message>
        <message>
            <source>The recipe {0} fetches other listings now than when this was begun.</source>
            <translation>La receta {0} obtiene ahora otras listas que cuando se empezó.</translation>
        </message>
        <message>
            <source>Undo that change to go on, or run it without --resume.</source>
            <translation>Deshaga ese cambio para continuar, o ejecútela sin --resume.</translation>
        </message>
        <message>
            <source>this program reads recipes of version {0}, not {1}</source>
            <translation>este programa lee recetas de la versión {0}, no {1}</translation>
        </message>
        <message>
            <source>no table is made of it</source>
            <translation>de ella no se hace ninguna tabla</translation>
        </message>
        <message>
            <source>{0} needs {1}: name it in for_every or in params</source>
            <translation>{0} necesita {1}: nómbrelo en for_every o en params</translation>
        </message>
        <message>
            <source>{0} cannot be narrowed to an interval</source>
            <translation>{0} no se puede limitar a un intervalo</translation>
        </message>
        <message>
            <source>{0} needs an interval: write interval = true</source>
            <translation>{0} necesita un intervalo: escriba interval = true</translation>
        </message>
        <message>
            <source>it needs either sql or from, and not both</source>
            <translation>necesita sql o bien from, y no ambos</translation>
        </message>
        <message>
            <source>it reads nothing that is fetched</source>
            <translation>no lee nada de lo que se obtiene</translation>
        </message>
        <message>
            <source>nothing is fetched as {0}</source>
            <translation>no se obtiene nada como {0}</translation>
        </message>
        <message>
            <source>it must be a table</source>
            <translation>debe ser una tabla</translation>
        </message>
        <message>
            <source>a name has small letters, digits and _, begins with a letter, and is not over 40 long</source>
            <translation>un nombre tiene minúsculas, cifras y _, empieza por una letra y no pasa de 40</translation>
        </message>
        <message>
            <source>names that begin with sqlite_ are kept for the database itself</source>
            <translation>los nombres que empiezan por sqlite_ están reservados a la propia base de datos</translation>
        </message>
        <message>
            <source>it must be a list of texts</source>
            <translation>debe ser una lista de textos</translation>
        </message>
        <message>
            <source>it must be a text or a number; lists are written with commas</source>
            <translation>debe ser un texto o un número; las listas se escriben con comas</translation>
        </message>
        <message>
            <source>it is not TOML: {0}</source>
            <translation>no es TOML: {0}</translation>
        </message>
        <message>
            <source>{0} has no such parameter</source>
            <translation>{0} no tiene ese parámetro</translation>
        </message>
        <message>
            <source>the table has no column {0}</source>
            <translation>la tabla no tiene ninguna columna {0}</translation>
        </message>
        <message>
            <source>it goes with sql only</source>
            <translation>solo va con sql</translation>
        </message>
        <message>
            <source>the query has no column {0}</source>
            <translation>la consulta no tiene ninguna columna {0}</translation>
        </message>
        <message>
            <source>the SQL does not come to an end, even without any record</source>
            <translation>el SQL no llega a su fin, ni siquiera sin ningún registro</translation>
        </message>
        <message>
            <source>there is no such key; known are {0}</source>
            <translation>no existe esa clave; se conocen {0}</translation>
        </message>
        <message>
            <source>it must be {0}</source>
            <translation>debe ser {0}</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a list of texts</source>
            <translation>una lista de textos</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>una tabla</translation>
        </message>
        <message>
            <source>The recipe {0} cannot be used: {1}</source>
            <translation>La receta {0} no se puede usar: {1}</translation>
        </message>
        <message>
            <source>The recipe {0} cannot be used at {1}: {2}</source>
            <translation>La receta {0} no se puede usar en {1}: {2}</translation>
        </message>
        <message>
            <source>The recipe {0} {1} interval.</source>
            <translation>La receta {0} {1} intervalo.</translation>
        </message>
        <message>
            <source>is not about an</source>
            <translation>no trata de ningún</translation>
        </message>
        <message>
            <source>needs an</source>
            <translation>necesita un</translation>
        </message>
        <message>
            <source>Give it with --interval START/END, for example --interval last-7-days.</source>
            <translation>Indíquelo con --interval INICIO/FIN, por ejemplo --interval last-7-days.</translation>
        </message>
        <message>
            <source>An empty name is that of no file, folder or job.</source>
            <translation>Un nombre vacío no es el de ningún archivo, carpeta ni trabajo.</translation>
        </message>
        <message>
            <source>{0} is not the folder of a recipe: it has no list of its tables.</source>
            <translation>{0} no es la carpeta de una receta: le falta la lista de sus tablas.</translation>
        </message>
        <message>
            <source>{0} is a manifest, which holds no records.</source>
            <translation>{0} es un manifiesto, que no contiene registros.</translation>
        </message>
        <message>
            <source>Compare the file it is for: {0}.</source>
            <translation>Compare el archivo al que pertenece: {0}.</translation>
        </message>
        <message>
            <source>There is no file and no folder {0}, and no job of that name either.</source>
            <translation>No hay ningún archivo ni carpeta {0}, ni tampoco un trabajo con ese nombre.</translation>
        </message>
        <message>
            <source>{0} cannot be compared.</source>
            <translation>{0} no se puede comparar.</translation>
        </message>
        <message>
            <source>Files are .csv, .jsonl, .json, .xlsx, .parquet or .sqlite.</source>
            <translation>Los archivos son .csv, .jsonl, .json, .xlsx, .parquet o .sqlite.</translation>
        </message>
        <message>
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} no se puede leer: {1}.</translation>
        </message>
        <message>
            <source>The table {0} cannot be made: {1}</source>
            <translation>No se puede crear la tabla {0}: {1}</translation>
        </message>
        <message>
            <source>Mend the recipe; then use --resume.</source>
            <translation>Corrija la receta y después reanúdela (--resume).</translation>
        </message>
        <message>
            <source>There is more of the kind.</source>
            <translation>Hay más del mismo tipo.</translation>
        </message>
        <message>
            <source>{0} of them are called {1}: they share one column.</source>
            <translation>{0} de ellos se llaman {1}: comparten una columna.</translation>
        </message>
        <message>
            <source>The manifest beside {0} cannot be read.</source>
            <translation>No se puede leer el manifiesto que acompaña a {0}.</translation>
        </message>
        <message>
            <source>{0} is protected with a password, or was saved in a format of before 2007.</source>
            <translation>{0} está protegido con una contraseña o se guardó en un formato anterior a 2007.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>No se leyó ni se cambió nada.</translation>
        </message>
        <message>
            <source>Save it as .xlsx without a password, then compare again.</source>
            <translation>Guárdelo como .xlsx sin contraseña y compare otra vez.</translation>
        </message>
        <message>
            <source>{0} is no Excel workbook, or is damaged: {1}.</source>
            <translation>{0} no es un libro de Excel o está dañado: {1}.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Write it again, with save or by running the recipe once more.</source>
            <translation>Escríbalo otra vez, con «save» o ejecutando de nuevo la receta.</translation>
        </message>
        <message>
            <source>What just went wrong in the program.</source>
            <translation>Lo que acaba de fallar en el programa.</translation>
        </message>
        <message>
            <source>What this computer has, and the way to the organisation.</source>
            <translation>Lo que tiene este equipo, y el camino hasta la organización.</translation>
        </message>
        <message>
            <source>What the window did and said; no secret is ever in it.</source>
            <translation>Lo que hizo y dijo la ventana; nunca contiene un secreto.</translation>
        </message>
        <message>
            <source>Where the program stood when it was last ended by a crash.</source>
            <translation>Dónde estaba el programa cuando terminó por última vez con un fallo.</translation>
        </message>
        <message>
            <source>The program, the system, every installed package.</source>
            <translation>El programa, el sistema, cada paquete instalado.</translation>
        </message>
        <message>
            <source>Connection and choices, without secrets.</source>
            <translation>Conexión y opciones, sin secretos.</translation>
        </message>
        <message>
            <source>The bundle has no {0}.</source>
            <translation>El paquete no tiene {0}.</translation>
        </message>
        <message>
            <source>It has: {0}.</source>
            <translation>Tiene: {0}.</translation>
        </message>
        <message>
            <source>What was asked for, how far it came, what is to be said with it.</source>
            <translation>Qué se pidió, hasta dónde llegó y qué hay que decir de ello.</translation>
        </message>
        <message>
            <source>The request log: every call with time, status, waits; no token, no body.</source>
            <translation>El registro de solicitudes: cada llamada con hora, estado y esperas; ni token ni cuerpo.</translation>
        </message>
        <message>
            <source>The manifest beside the exported file.</source>
            <translation>El manifiesto que está junto al archivo exportado.</translation>
        </message>
        <message>
            <source>Why the job file cannot be read.</source>
            <translation>Por qué no se puede leer el archivo de trabajo.</translation>
        </message>
        <message>
            <source>Job, calls and notes as in the other files, none of its {0} records, and its parts:</source>
            <translation>Trabajo, llamadas y notas como en los otros archivos, ninguno de sus {0} registros, y sus partes:</translation>
        </message>
        <message>
            <source>Job, calls and notes as in the other files, not its 1 record, and its parts:</source>
            <translation>Trabajo, llamadas y notas como en los otros archivos, sin su único registro, y sus partes:</translation>
        </message>
        <message>
            <source>The job file, without records: can be opened with File, Open.</source>
            <translation>El archivo de trabajo, sin registros: se puede abrir con Archivo, Abrir.</translation>
        </message>
        <message>
            <source>The job file with every record: your organisation's data.</source>
            <translation>El archivo de trabajo con cada registro: los datos de su organización.</translation>
        </message>
        <message>
            <source>The job file {0} takes too long to look at: it is damaged.</source>
            <translation>Examinar el archivo de trabajo {0} lleva demasiado tiempo: está dañado.</translation>
        </message>
        <message>
            <source>The job file is damaged: {0} holds a {1} that is no number.</source>
            <translation>El archivo de trabajo está dañado: {0} contiene {1}, que no es un número.</translation>
        </message>
        <message>
            <source>Those of the operating system; {0}.</source>
            <translation>Los del sistema operativo; {0}.</translation>
        </message>
        <message>
            <source>No end of it within {0} seconds.</source>
            <translation>No terminó en {0} segundos.</translation>
        </message>
        <message>
            <source>This computer has none that programs can use: no secret can be kept.</source>
            <translation>Este equipo no tiene ninguno que los programas puedan usar: no se puede guardar ningún secreto.</translation>
        </message>
        <message>
            <source>Give secrets in GENESYS_CLIENT_SECRET or on standard input; in the window, for one session.</source>
            <translation>Indique los secretos en GENESYS_CLIENT_SECRET o por la entrada estándar; en la ventana, para una sesión.</translation>
        </message>
        <message>
            <source>Secrets are kept in {0}.</source>
            <translation>Los secretos se guardan en {0}.</translation>
        </message>
        <message>
            <source>{0} free for jobs in {1}, {2} in this folder.</source>
            <translation>{0} libres para trabajos en {1}, {2} en esta carpeta.</translation>
        </message>
        <message>
            <source>Make room: a large export needs several gigabytes.</source>
            <translation>Libere espacio: una exportación grande necesita varios gigabytes.</translation>
        </message>
        <message>
            <source>it holds too many files, or two of one name</source>
            <translation>contiene demasiados archivos, o dos con el mismo nombre</translation>
        </message>
        <message>
            <source>its texts are far longer than they could be</source>
            <translation>sus textos son mucho más largos de lo que podrían ser</translation>
        </message>
        <message>
            <source>it has no manifest</source>
            <translation>no tiene manifiesto</translation>
        </message>
        <message>
            <source>its manifest is not that of a support bundle</source>
            <translation>su manifiesto no es el de un paquete de soporte</translation>
        </message>
        <message>
            <source>a file in it has the name of a place outside of it</source>
            <translation>un archivo contenido lleva el nombre de un lugar fuera de él</translation>
        </message>
        <message>
            <source>it holds a link or a folder</source>
            <translation>contiene un enlace o una carpeta</translation>
        </message>
        <message>
            <source>a file in it is encrypted</source>
            <translation>un archivo contenido está cifrado</translation>
        </message>
        <message>
            <source>a file in it is far larger than it could be</source>
            <translation>un archivo contenido es mucho mayor de lo que podría ser</translation>
        </message>
        <message>
            <source>a file in it is larger than it says</source>
            <translation>un archivo contenido es mayor de lo que dice</translation>
        </message>
        <message>
            <source>Nothing of it was written anywhere, and your exports are untouched.</source>
            <translation>Nada de ello se escribió en ninguna parte, y sus exportaciones no se han modificado.</translation>
        </message>
        <message>
            <source>Ask for it to be made and sent once more.</source>
            <translation>Pida que se haga y se envíe una vez más.</translation>
        </message>
        <message>
            <source>{0} was not opened: there is too little room on the disk for its job file.</source>
            <translation>{0} no se abrió: en el disco hay muy poco espacio para su archivo de trabajo.</translation>
        </message>
        <message>
            <source>Make room, and open it again.</source>
            <translation>Libere espacio y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no support bundle.</source>
            <translation>{0} está dañado, o no es un paquete de soporte.</translation>
        </message>
        <message>
            <source>{0} was written by a later version of this program.</source>
            <translation>{0} lo escribió una versión posterior de este programa.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Ábralo con esa versión.</translation>
        </message>
        <message>
            <source>{0} was not opened: {1}.</source>
            <translation>{0} no se abrió: {1}.</translation>
        </message>
        <message>
            <source>Nothing of it was changed, and your exports are untouched.</source>
            <translation>Nada de ello se cambió, y sus exportaciones no se han modificado.</translation>
        </message>
        <message>
            <source>{0} is damaged: what it tells makes no sense.</source>
            <translation>{0} está dañado: lo que dice no tiene sentido.</translation>
        </message>
        <message>
            <source>Ask for it once more.</source>
            <translation>Pídalo una vez más.</translation>
        </message>
        <message>
            <source>{0} is about no export: it holds {1}.</source>
            <translation>{0} no trata de ninguna exportación: contiene {1}.</translation>
        </message>
        <message>
            <source>Read it with any program that opens zip files.</source>
            <translation>Léalo con cualquier programa que abra archivos zip.</translation>
        </message>
        <message>
            <source>This export is from the file {0}: it can only be looked at.</source>
            <translation>Esta exportación procede del archivo {0}: solo se puede mirar.</translation>
        </message>
        <message>
            <source>Resume it on the computer where it was made.</source>
            <translation>Reanúdela en el equipo donde se hizo.</translation>
        </message>
        <message>
            <source>{0} is no file.</source>
            <translation>{0} no es un archivo.</translation>
        </message>
        <message>
            <source>Choose a support bundle (.zip) or a job file.</source>
            <translation>Elija un paquete de soporte (.zip) o un archivo de trabajo.</translation>
        </message>
        <message>
            <source>{0} is neither a support bundle nor a job file.</source>
            <translation>{0} no es ni un paquete de soporte ni un archivo de trabajo.</translation>
        </message>
        <message>
            <source>Choose a .zip made with 'Save support bundle', or a file whose name ends with .job.sqlite.</source>
            <translation>Elija un .zip hecho con «Guardar paquete de soporte», o un archivo cuyo nombre termine en .job.sqlite.</translation>
        </message>
        <message>
            <source>{0} is damaged: what was asked for makes no sense.</source>
            <translation>{0} está dañado: lo que se pidió no tiene sentido.</translation>
        </message>
        <message>
            <source>Try again later, going on from the checkpoint.</source>
            <translation>Inténtelo más tarde, siguiendo desde el punto de control.</translation>
        </message>
        <message>
            <source>Go on from the checkpoint after that time.</source>
            <translation>Siga desde el punto de control pasado ese tiempo.</translation>
        </message>
        <message>
            <source>Check that the OAuth client still exists and is active, then go on from the checkpoint.</source>
            <translation>Compruebe que el cliente OAuth aún existe y está activo, y luego siga desde el punto de control.</translation>
        </message>
        <message>
            <source>Start this listing anew; if it happens again, report it with the correlation id.</source>
            <translation>Empiece este listado de nuevo; si vuelve a ocurrir, comuníquelo con el id de correlación.</translation>
        </message>
        <message>
            <source>Narrow the export with a filter or an interval.</source>
            <translation>Limite la exportación con un filtro o un intervalo.</translation>
        </message>
        <message>
            <source>Ask for less at a time (a smaller interval, a filter), or use an endpoint without this limit.</source>
            <translation>Pida menos de una vez (un intervalo más corto, un filtro), o use un endpoint sin este límite.</translation>
        </message>
        <message>
            <source>Ask for less at a time: a shorter interval, fewer people, a filter.</source>
            <translation>Pida menos de una vez: un intervalo más corto, menos personas, un filtro.</translation>
        </message>
        <message>
            <source>Every page read before it was delivered; the result is partial.</source>
            <translation>Se entregó cada página leída antes; el resultado es parcial.</translation>
        </message>
        <message>
            <source>Go on from the checkpoint, or start again with larger pages.</source>
            <translation>Siga desde el punto de control, o empiece de nuevo con páginas más grandes.</translation>
        </message>
        <message>
            <source>Name the field that holds the records (path_extractor).</source>
            <translation>Indique el campo que contiene los registros (path_extractor).</translation>
        </message>
        <message>
            <source>Add the permission to a role of the OAuth client, then resume.</source>
            <translation>Añada el permiso a un rol del cliente OAuth, y luego reanude.</translation>
        </message>
        <message>
            <source>Add the permission to a role of the OAuth client.</source>
            <translation>Añada el permiso a un rol del cliente OAuth.</translation>
        </message>
        <message>
            <source>Check the path and its ids.</source>
            <translation>Revise la ruta y sus ids.</translation>
        </message>
        <message>
            <source>Start this listing anew; records are keyed, so nothing is doubled.</source>
            <translation>Empiece este listado de nuevo; los registros tienen clave, así que nada se duplica.</translation>
        </message>
        <message>
            <source>Resume to have it submitted anew; a shorter interval or a filter makes the job smaller.</source>
            <translation>Reanude para enviar la consulta de nuevo; un intervalo más corto o un filtro la hace más pequeña.</translation>
        </message>
        <message>
            <source>Check the network, the VPN and the proxy, then resume.</source>
            <translation>Revise la red, la VPN y el proxy, y luego reanude.</translation>
        </message>
        <message>
            <source>Check the network, the VPN and the proxy.</source>
            <translation>Revise la red, la VPN y el proxy.</translation>
        </message>
        <message>
            <source>Check the client id, the secret and the region of the connection.</source>
            <translation>Revise el id de cliente, el secreto y la región de la conexión.</translation>
        </message>
        <message>
            <source>What was fetched before stays in the job.</source>
            <translation>Lo obtenido antes queda en el trabajo.</translation>
        </message>
        <message>
            <source>Sign in with the browser again (genesys-export connections sign-in NAME), then resume.</source>
            <translation>Inicie sesión de nuevo con el navegador (genesys-export connections sign-in NAME), y luego reanude.</translation>
        </message>
        <message>
            <source>Sign in with the browser again (genesys-export connections sign-in NAME).</source>
            <translation>Inicie sesión de nuevo con el navegador (genesys-export connections sign-in NAME).</translation>
        </message>
        <message>
            <source>Choose one of the listed endpoints.</source>
            <translation>Elija uno de los endpoints de la lista.</translation>
        </message>
        <message>
            <source>Nothing was sent to the other host.</source>
            <translation>No se envió nada al otro host.</translation>
        </message>
        <message>
            <source>Report it with the correlation id; the reply is not what the API documents.</source>
            <translation>Comuníquelo con el id de correlación; la respuesta no es la que documenta la API.</translation>
        </message>
        <message>
            <source>The secret was not written anywhere.</source>
            <translation>El secreto no se escribió en ninguna parte.</translation>
        </message>
        <message>
            <source>Unlock the keyring, or give the secret for this session only.</source>
            <translation>Desbloquee el llavero, o indique el secreto solo para esta sesión.</translation>
        </message>
        <message>
            <source>Everything committed before it is still in the job file.</source>
            <translation>Todo lo confirmado antes sigue en el archivo de trabajo.</translation>
        </message>
        <message>
            <source>Make room on the disk, then resume.</source>
            <translation>Libere espacio en el disco, y luego reanude.</translation>
        </message>
        <message>
            <source>Make room on the disk.</source>
            <translation>Libere espacio en el disco.</translation>
        </message>
        <message>
            <source>No output file was touched.</source>
            <translation>No se tocó ningún archivo de salida.</translation>
        </message>
        <message>
            <source>Remove this job and export again.</source>
            <translation>Quite este trabajo y exporte de nuevo.</translation>
        </message>
        <message>
            <source>Its work goes on undisturbed.</source>
            <translation>Su trabajo continúa sin alteración.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or stop it there.</source>
            <translation>Espere a que termine, o deténgalo allí.</translation>
        </message>
        <message>
            <source>No half-written file was left; what was fetched stays in the job file.</source>
            <translation>No quedó ningún archivo a medias; lo obtenido queda en el archivo de trabajo.</translation>
        </message>
        <message>
            <source>The file was not touched.</source>
            <translation>El archivo no se tocó.</translation>
        </message>
        <message>
            <source>Choose another name, or allow it to be overwritten (--overwrite).</source>
            <translation>Elija otro nombre, o permita que se sobrescriba (--overwrite).</translation>
        </message>
        <message>
            <source>Nothing was changed by looking.</source>
            <translation>Nada cambió al mirar.</translation>
        </message>
        <message>
            <source>Write it once more from the job with 'genesys-export save', or take it from your backup.</source>
            <translation>Escríbalo una vez más desde el trabajo con 'genesys-export save', o tómelo de su copia de seguridad.</translation>
        </message>
        <message>
            <source>Please report it with the log; resuming may work.</source>
            <translation>Comuníquelo con el registro; reanudar puede funcionar.</translation>
        </message>
        <message>
            <source>Everything fetched so far is in the job file.</source>
            <translation>Todo lo obtenido hasta ahora está en el archivo de trabajo.</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Qué ha cambiado</translation>
        </message>
        <message>
            <source>The audit log of an interval: every event, what each person did, and what happened to each object. The API has the last 14 days.</source>
            <translation>El registro de auditoría de un intervalo: cada evento, lo que hizo cada persona y lo que le ocurrió a cada objeto. La API tiene los últimos 14 días.</translation>
        </message>
        <message>
            <source>Configuration snapshot</source>
            <translation>Instantánea de la configuración</translation>
        </message>
        <message>
            <source>Queues, flows, wrap-up codes, skills, schedules, data tables and more, every field of each: to keep, and to compare with a later one.</source>
            <translation>Colas, flujos, códigos de cierre, habilidades, horarios, tablas de datos y más, con cada campo de cada uno: para conservar, y para comparar con una posterior.</translation>
        </message>
        <message>
            <source>People in the vendor's import layout</source>
            <translation>Personas en el formato de importación del proveedor</translation>
        </message>
        <message>
            <source>One CSV file with the columns of the vendor's own import of people, so that it can be edited and imported again. Skills are written Skill:proficiency, roles Role:division; several values stand in one cell, joined by commas. Only people who are active are in it.</source>
            <translation>Un archivo CSV con las columnas de la importación de personas del propio proveedor, para que se pueda editar e importar de nuevo. Las habilidades se escriben Habilidad:nivel, los roles Rol:división; varios valores van en una celda, unidos por comas. Solo contiene personas activas.</translation>
        </message>
        <message>
            <source>Queue membership</source>
            <translation>Miembros de las colas</translation>
        </message>
        <message>
            <source>Who is a member of which queue, and whether they have joined it: as a list, and as people x queues.</source>
            <translation>Quién es miembro de qué cola, y si se ha unido a ella: como lista, y como personas x colas.</translation>
        </message>
        <message>
            <source>Who may do what</source>
            <translation>Quién puede hacer qué</translation>
        </message>
        <message>
            <source>People, their roles, the divisions each role is granted in, and the permissions behind the roles. A role that is granted to a group is a row of the group, and one of each of its members, who have it by way of that group.</source>
            <translation>Personas, sus roles, las divisiones en que se concede cada rol y los permisos que hay detrás de los roles. Un rol concedido a un grupo es una fila del grupo, y una de cada uno de sus miembros, que lo tienen a través de ese grupo.</translation>
        </message>
        <message>
            <source>Skills matrix</source>
            <translation>Matriz de habilidades</translation>
        </message>
        <message>
            <source>People and their skills: a row for each person, a column for each skill, the proficiency where they meet. Only active people are in it.</source>
            <translation>Personas y sus habilidades: una fila por persona, una columna por habilidad, y donde se cruzan, el nivel. Solo contiene personas activas.</translation>
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
            <translation>Observe: el margen baja y se recupera con cada ventana del límite.</translation>
        </message>
        <message>
            <source>A 429 storm</source>
            <translation>Una avalancha de 429</translation>
        </message>
        <message>
            <source>Watch: nearly every second call is refused with 429. The export waits as long as it was told, with a countdown, and loses nothing.</source>
            <translation>Observe: casi una de cada dos llamadas se rechaza con 429. La exportación espera el tiempo que se le indica, con una cuenta atrás, y no pierde nada.</translation>
        </message>
        <message>
            <source>An expired token</source>
            <translation>Un token caducado</translation>
        </message>
        <message>
            <source>Watch: calls end in 401. Each time a new token is fetched and the same call is made again.</source>
            <translation>Observe: hay llamadas que terminan en 401. Cada vez se obtiene un token nuevo y se repite la misma llamada.</translation>
        </message>
        <message>
            <source>A dying network</source>
            <translation>Una red que falla</translation>
        </message>
        <message>
            <source>Watch: connections break before and within replies. The export waits a little longer each time, and takes up the same page.</source>
            <translation>Observe: las conexiones se cortan antes de las respuestas y durante ellas. La exportación espera cada vez un poco más y vuelve a pedir la misma página.</translation>
        </message>
        <message>
            <source>A slow organisation</source>
            <translation>Una organización lenta</translation>
        </message>
        <message>
            <source>Watch: latency rises, and more calls are in flight at once to make up for it.</source>
            <translation>Observe: la latencia sube y, para compensarlo, se hacen más llamadas simultáneas.</translation>
        </message>
        <message>
            <source>A failing server</source>
            <translation>Un servidor que falla</translation>
        </message>
        <message>
            <source>Watch: calls end in 500 and 503. They are made again after a pause that grows.</source>
            <translation>Observe: hay llamadas que terminan en 500 y 503. Se repiten después de una pausa cada vez más larga.</translation>
        </message>
        <message>
            <source>Another program uses the same client</source>
            <translation>Otro programa usa el mismo cliente</translation>
        </message>
        <message>
            <source>Watch: the headroom falls faster than the export's own calls explain; it says so, and leaves room.</source>
            <translation>Observe: el margen baja más rápido de lo que explican las llamadas de la exportación; esta lo indica y deja espacio.</translation>
        </message>
        <message>
            <source>Of your own</source>
            <translation>Personalizada</translation>
        </message>
        <message>
            <source>Watch: the live panel and the request log of the export.</source>
            <translation>Observe: el panel en vivo y el historial de solicitudes de la exportación.</translation>
        </message>
        <message>
            <source>Calls a &amp;minute that are allowed</source>
            <translation>Llamadas per&amp;mitidas por minuto</translation>
        </message>
        <message>
            <source>Calls a minute by &amp;another program</source>
            <translation>Llamadas por minuto de &amp;otro programa</translation>
        </message>
        <message>
            <source>Time of &amp;every reply</source>
            <translation>Tiempo de &amp;cada respuesta</translation>
        </message>
        <message>
            <source>Replies that come 5 s &amp;late</source>
            <translation>Respuestas con 5 s de &amp;retraso</translation>
        </message>
        <message>
            <source>Refused with &amp;429</source>
            <translation>Rechazadas con &amp;429</translation>
        </message>
        <message>
            <source>Failing with &amp;500</source>
            <translation>Fallidas con &amp;500</translation>
        </message>
        <message>
            <source>Failing with 50&amp;3</source>
            <translation>Fallidas con 50&amp;3</translation>
        </message>
        <message>
            <source>&amp;Token expires</source>
            <translation>El &amp;token caduca</translation>
        </message>
        <message>
            <source>&amp;Connection breaks before the reply</source>
            <translation>La conexión se corta &amp;antes de la respuesta</translation>
        </message>
        <message>
            <source>Connection breaks &amp;within the reply</source>
            <translation>La conexión se corta &amp;durante la respuesta</translation>
        </message>
        <message>
            <source>{0} a minute</source>
            <translation>{0} por minuto</translation>
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
            <translation>PONGA AQUÍ EL CUERPO DE LA CONSULTA, QUE EL HISTORIAL NO GUARDA</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>comprobando…</translation>
        </message>
        <message>
            <source>{0} and {1} more</source>
            <translation>{0} y {1} más</translation>
        </message>
        <message>
            <source>all in one reply</source>
            <translation>todo en una respuesta</translation>
        </message>
        <message>
            <source>page numbers</source>
            <translation>números de página</translation>
        </message>
        <message>
            <source>a cursor in the reply</source>
            <translation>un cursor en la respuesta</translation>
        </message>
        <message>
            <source>an “after” token in the reply</source>
            <translation>un token «after» en la respuesta</translation>
        </message>
        <message>
            <source>a link to the next page</source>
            <translation>un enlace a la página siguiente</translation>
        </message>
        <message>
            <source>a token in a reply header</source>
            <translation>un token en un encabezado de la respuesta</translation>
        </message>
        <message>
            <source>start index and count (SCIM)</source>
            <translation>índice inicial y cantidad (SCIM)</translation>
        </message>
        <message>
            <source>page numbers in the query's body</source>
            <translation>números de página en el cuerpo de la consulta</translation>
        </message>
        <message>
            <source>going back by date</source>
            <translation>retroceso por fecha</translation>
        </message>
        <message>
            <source>Needs a person's sign-in; a client of its own is refused.</source>
            <translation>Necesita que una persona inicie sesión; un cliente por sí solo se rechaza.</translation>
        </message>
        <message>
            <source>Needs no special permission, as far as is known.</source>
            <translation>Que se sepa, no necesita ningún permiso especial.</translation>
        </message>
        <message>
            <source>Needs {0}</source>
            <translation>Necesita {0}</translation>
        </message>
        <message>
            <source>Needs all of: {0}</source>
            <translation>Necesita todos estos: {0}</translation>
        </message>
        <message>
            <source>Needs any of: {0}</source>
            <translation>Necesita alguno de estos: {0}</translation>
        </message>
        <message>
            <source>{0}, {1} a page</source>
            <translation>{0}, {1} por página</translation>
        </message>
        <message>
            <source>Prepared by the server as a job; {0}</source>
            <translation>El servidor lo prepara como trabajo; {0}</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>Permitido</translation>
        </message>
        <message>
            <source>The client may not read it.</source>
            <translation>El cliente no tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>Not allowed: it needs {0}.</source>
            <translation>No permitido: necesita {0}.</translation>
        </message>
        <message>
            <source>Could not be checked: {0}</source>
            <translation>No se pudo comprobar: {0}</translation>
        </message>
        <message>
            <source>Only starting it tells: the server prepares the records as a job.</source>
            <translation>Solo se sabe al iniciarlo: el servidor prepara los registros como trabajo.</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>denegado</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>permitido</translation>
        </message>
        <message>
            <source>only starting tells</source>
            <translation>solo al iniciarlo</translation>
        </message>
        <message>
            <source>could not be checked: {0}</source>
            <translation>no se pudo comprobar: {0}</translation>
        </message>
        <message>
            <source>in {0} {1}</source>
            <translation>en {0} {1}</translation>
        </message>
        <message>
            <source>at least {0}</source>
            <translation>al menos {0}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>several, by commas, or JSON</source>
            <translation>varios, separados por comas, o JSON</translation>
        </message>
        <message>
            <source>several, separated by commas</source>
            <translation>varios, separados por comas</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>JSON, in braces</source>
            <translation>JSON, entre llaves</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>a date with a time, like 2026-11-01T00:00:00Z</source>
            <translation>una fecha con hora, como 2026-11-01T00:00:00Z</translation>
        </message>
        <message>
            <source>a day, like 2026-11-01</source>
            <translation>un día, como 2026-11-01</translation>
        </message>
        <message>
            <source>{0} takes {1}.</source>
            <translation>{0} admite {1}.</translation>
        </message>
        <message>
            <source>(choose)</source>
            <translation>(elegir)</translation>
        </message>
        <message>
            <source>(any)</source>
            <translation>(cualquiera)</translation>
        </message>
        <message>
            <source>{0}, compressed ({1})</source>
            <translation>{0}, comprimido ({1})</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>punto y coma</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulador</translation>
        </message>
        <message>
            <source>vertical bar</source>
            <translation>barra vertical</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>UTF-8 with a mark for Excel (BOM)</source>
            <translation>UTF-8 con marca para Excel (BOM)</translation>
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
            <translation>Linux y macOS (LF)</translation>
        </message>
        <message>
            <source>those that need them</source>
            <translation>las celdas que las necesitan</translation>
        </message>
        <message>
            <source>all that are not empty</source>
            <translation>todas las que no están vacías</translation>
        </message>
        <message>
            <source>not compressed</source>
            <translation>sin comprimir</translation>
        </message>
        <message>
            <source>“{0}” between the cells</source>
            <translation>«{0}» entre las celdas</translation>
        </message>
        <message>
            <source>lines end as on {0}</source>
            <translation>fines de línea como en {0}</translation>
        </message>
        <message>
            <source>all cells in quotes</source>
            <translation>todas las celdas entre comillas</translation>
        </message>
        <message>
            <source>formulas not marked as text</source>
            <translation>fórmulas sin marcar como texto</translation>
        </message>
        <message>
            <source>times of {0}</source>
            <translation>horas de {0}</translation>
        </message>
        <message>
            <source>“{0}” between the values of a list</source>
            <translation>«{0}» entre los valores de una lista</translation>
        </message>
        <message>
            <source>one row for each of {0}</source>
            <translation>una fila por cada {0}</translation>
        </message>
        <message>
            <source>also {0}</source>
            <translation>también {0}</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>lo habitual</translation>
        </message>
        <message>
            <source>users</source>
            <translation>usuarios</translation>
        </message>
        <message>
            <source>queues</source>
            <translation>colas</translation>
        </message>
        <message>
            <source>wrap-up codes</source>
            <translation>códigos de finalización</translation>
        </message>
        <message>
            <source>divisions</source>
            <translation>divisiones</translation>
        </message>
        <message>
            <source>skills</source>
            <translation>habilidades</translation>
        </message>
        <message>
            <source>languages</source>
            <translation>idiomas</translation>
        </message>
        <message>
            <source>flows</source>
            <translation>flujos</translation>
        </message>
        <message>
            <source>groups</source>
            <translation>grupos</translation>
        </message>
        <message>
            <source>teams</source>
            <translation>equipos</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>roles</translation>
        </message>
        <message>
            <source>locations</source>
            <translation>ubicaciones</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>campañas</translation>
        </message>
        <message>
            <source>contact lists</source>
            <translation>listas de contactos</translation>
        </message>
        <message>
            <source>no more calls: as far as is known, its records have no ids without names</source>
            <translation>ninguna llamada más: que se sepa, sus registros no tienen id sin nombre</translation>
        </message>
        <message>
            <source>about 1 more call: listing of {0}</source>
            <translation>aproximadamente 1 llamada más: listado de {0}</translation>
        </message>
        <message>
            <source>about {0} more calls: listings of {1}</source>
            <translation>aproximadamente {0} llamadas más: listados de {1}</translation>
        </message>
        <message>
            <source>With several endpoints a further file is named by its ending alone, such as .xlsx; {0} is a name.</source>
            <translation>Con varios endpoints, otro archivo se indica solo con su extensión, como .xlsx; {0} es un nombre.</translation>
        </message>
        <message>
            <source>{0} is no file name.</source>
            <translation>{0} no es un nombre de archivo.</translation>
        </message>
        <message>
            <source>It cannot be used as it is.</source>
            <translation>No se puede usar tal como está.</translation>
        </message>
        <message>
            <source>{0} (own)</source>
            <translation>{0} (propia)</translation>
        </message>
        <message>
            <source>{0}, for every {1}</source>
            <translation>{0}, por cada {1}</translation>
        </message>
        <message>
            <source>no special permission</source>
            <translation>ningún permiso especial</translation>
        </message>
        <message>
            <source>sign-in of a person</source>
            <translation>inicio de sesión de una persona</translation>
        </message>
        <message>
            <source>1 or more for every {0}</source>
            <translation>1 o más por cada {0}</translation>
        </message>
        <message>
            <source>1 for every {0} records of {1}</source>
            <translation>1 por cada {0} registros de {1}</translation>
        </message>
        <message>
            <source>Edit “{0}”</source>
            <translation>Editar «{0}»</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message numerus="yes">
            <source>at most %Ln record(s)</source>
            <translation>
                <numerusform>como máximo %Ln registro</numerusform>
                <numerusform>como máximo %Ln registros</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer's ({0})</source>
            <translation>La de este equipo ({0})</translation>
        </message>
        <message>
            <source>no reply</source>
            <translation>sin respuesta</translation>
        </message>
        <message>
            <source>waited {0} s, took {1} s</source>
            <translation>esperó {0} s, tardó {1} s</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>favorito</translation>
        </message>
        <message>
            <source>own endpoint</source>
            <translation>endpoint propio</translation>
        </message>
        <message>
            <source>An own endpoint, outside the catalogue</source>
            <translation>Un endpoint propio, fuera del catálogo</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>obsoleto</translation>
        </message>
        <message>
            <source>Genesys means to take it away</source>
            <translation>Genesys tiene previsto retirarlo</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>preliminar</translation>
        </message>
        <message>
            <source>Genesys may still change it</source>
            <translation>Genesys aún puede cambiarlo</translation>
        </message>
        <message>
            <source>person's sign-in</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>Needs a person's sign-in; a client is refused</source>
            <translation>Necesita que una persona inicie sesión; un cliente se rechaza</translation>
        </message>
        <message>
            <source>from {0}</source>
            <translation>de {0}</translation>
        </message>
        <message>
            <source>{0}, {1}, {2}, {3}</source>
            <translation>{0}, {1}, {2}, {3}</translation>
        </message>
        <message>
            <source>{0}, {1}, {2}, page {3}</source>
            <translation>{0}, {1}, {2}, página {3}</translation>
        </message>
        <message>
            <source>no total</source>
            <translation>sin total</translation>
        </message>
        <message>
            <source>parts</source>
            <translation>partes</translation>
        </message>
        <message>
            <source>at most {0}</source>
            <translation>como máximo {0}</translation>
        </message>
        <message>
            <source>Asked for: {0}</source>
            <translation>Pedido: {0}</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} en {1}</translation>
        </message>
        <message>
            <source>{0}, sign-in with the browser</source>
            <translation>{0}, inicio de sesión con el navegador</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Folder for new files</source>
            <translation>Carpeta para archivos nuevos</translation>
        </message>
        <message>
            <source>Where the new-export dialog puts files; empty for the folder used last.</source>
            <translation>Dónde deja los archivos la ventana de nueva exportación; vacío para la última carpeta usada.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Format that a new export starts with.</source>
            <translation>Formato con el que empieza una exportación nueva.</translation>
        </message>
        <message>
            <source>Reserve for others</source>
            <translation>Reserva para otros</translation>
        </message>
        <message>
            <source>Share of the rate limit left free for your other integrations.</source>
            <translation>Parte del límite de frecuencia que queda libre para sus otras integraciones.</translation>
        </message>
        <message>
            <source>Calls side by side</source>
            <translation>Llamadas simultáneas</translation>
        </message>
        <message>
            <source>Most calls of one export that are in flight at once, in parallel (concurrency).</source>
            <translation>Máximo de llamadas que una exportación hace al mismo tiempo, en paralelo (concurrencia).</translation>
        </message>
        <message>
            <source>as many as help</source>
            <translation>tantas como convenga</translation>
        </message>
        <message>
            <source>Exports at the same time</source>
            <translation>Exportaciones a la vez</translation>
        </message>
        <message>
            <source>How many exports run side by side, in parallel; the others wait in line.</source>
            <translation>Cuántas exportaciones se ejecutan a la vez, en paralelo; las demás esperan en fila.</translation>
        </message>
        <message>
            <source>Time zone in Excel files</source>
            <translation>Zona horaria en archivos de Excel</translation>
        </message>
        <message>
            <source>Excel knows no time zones: dates and times are written as they are there.</source>
            <translation>Excel no conoce zonas horarias: las fechas y horas se escriben según la hora de esa zona.</translation>
        </message>
        <message>
            <source>Keep finished exports</source>
            <translation>Conservar exportaciones terminadas</translation>
        </message>
        <message>
            <source>How long the data of finished exports stay on this computer; the files they wrote stay.</source>
            <translation>Cuánto tiempo quedan en este equipo los datos de las exportaciones terminadas; los archivos que escribieron se conservan.</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Light, dark, or as the system has it (theme).</source>
            <translation>Claros, oscuros o como los tenga el sistema (tema).</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>como el sistema</translation>
        </message>
        <message>
            <source>light</source>
            <translation>claros</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>oscuros</translation>
        </message>
        <message>
            <source>high contrast</source>
            <translation>alto contraste</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>The language of the window, from its next start on.</source>
            <translation>El idioma de la ventana, a partir del próximo inicio.</translation>
        </message>
        <message>
            <source>Notification at the end</source>
            <translation>Aviso al terminar</translation>
        </message>
        <message>
            <source>Says when an export has ended while the window is not in front.</source>
            <translation>Avisa cuando una exportación termina y la ventana no está al frente.</translation>
        </message>
        <message>
            <source>Keep the computer awake</source>
            <translation>Mantener el equipo activo</translation>
        </message>
        <message>
            <source>While exports run, the system does not go to sleep.</source>
            <translation>Mientras hay exportaciones en curso, el sistema no entra en suspensión.</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>Cerrar a la bandeja del sistema</translation>
        </message>
        <message>
            <source>Closing the window lets exports go on; Quit, or the icon's menu, ends the program.</source>
            <translation>Al cerrar la ventana, las exportaciones continúan; Salir, o el menú del icono, termina el programa.</translation>
        </message>
        <message>
            <source>This desktop has no tray: closing the window pauses the exports and ends the program.</source>
            <translation>Este escritorio no tiene bandeja: al cerrar la ventana, las exportaciones se pausan y el programa termina.</translation>
        </message>
        <message>
            <source>Progress in the taskbar</source>
            <translation>Progreso en la barra de tareas</translation>
        </message>
        <message>
            <source>Shows in taskbar or dock how many exports run and how far they are.</source>
            <translation>Muestra en la barra de tareas o en el Dock cuántas exportaciones están en curso y cuánto han avanzado.</translation>
        </message>
        <message>
            <source>Demo organisation</source>
            <translation>Organización de demostración</translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln registro</numerusform>
                <numerusform>%Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln record(s)</source>
            <translation>
                <numerusform>{0} de %Ln registro</numerusform>
                <numerusform>{0} de %Ln registros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln página</numerusform>
                <numerusform>%Ln páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln llamada</numerusform>
                <numerusform>%Ln llamadas</numerusform>
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
            <translation>En fila, puesto {0}</translation>
        </message>
        <message>
            <source>Failed: damaged</source>
            <translation>Fallida: dañada</translation>
        </message>
        <message>
            <source>Running elsewhere</source>
            <translation>En curso en otro programa</translation>
        </message>
        <message>
            <source>Done with warnings</source>
            <translation>Terminada con advertencias</translation>
        </message>
        <message>
            <source>Waiting {0}</source>
            <translation>En espera {0}</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Pausing after this page…</source>
            <translation>Se pausa después de esta página…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Finishing: writing file</source>
            <translation>Terminando: se escribe el archivo</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminada</translation>
        </message>
        <message>
            <source>Failed, can resume</source>
            <translation>Fallida, se puede reanudar</translation>
        </message>
        <message>
            <source>Interrupted, can resume</source>
            <translation>Interrumpida, se puede reanudar</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>límite de frecuencia</translation>
        </message>
        <message>
            <source>reserve</source>
            <translation>reserva</translation>
        </message>
        <message>
            <source>rate limit, own share</source>
            <translation>límite, parte propia</translation>
        </message>
        <message>
            <source>a passing fault</source>
            <translation>un fallo pasajero</translation>
        </message>
        <message>
            <source>network</source>
            <translation>red</translation>
        </message>
        <message>
            <source>disk full</source>
            <translation>disco lleno</translation>
        </message>
        <message>
            <source>sign-in</source>
            <translation>inicio de sesión</translation>
        </message>
        <message>
            <source>keyring locked</source>
            <translation>llavero bloqueado</translation>
        </message>
        <message>
            <source>the server prepares</source>
            <translation>el servidor prepara los datos</translation>
        </message>
        <message>
            <source>the organisation's limit of {0} calls for a rate window is used up</source>
            <translation>se agotó el límite de la organización de {0} llamadas por ventana</translation>
        </message>
        <message>
            <source>the organisation's rate limit is used up</source>
            <translation>se agotó el límite de frecuencia de la organización</translation>
        </message>
        <message>
            <source>little is left of this rate window; the rest stays free for your other integrations</source>
            <translation>queda poco de esta ventana del límite; el resto queda libre para sus otras integraciones</translation>
        </message>
        <message>
            <source>this rate window of {0} calls has none to give at this moment</source>
            <translation>esta ventana del límite, de {0} llamadas, no tiene ninguna disponible en este momento</translation>
        </message>
        <message>
            <source>this rate window has no call to give at this moment</source>
            <translation>esta ventana del límite no tiene ninguna llamada disponible en este momento</translation>
        </message>
        <message>
            <source>a passing fault; the same page is asked for again</source>
            <translation>un fallo pasajero; se vuelve a pedir la misma página</translation>
        </message>
        <message>
            <source>no answer as it should be; it is tried again by itself</source>
            <translation>no llegó una respuesta correcta; se reintenta automáticamente</translation>
        </message>
        <message>
            <source>the disk is full; it goes on by itself once there is room</source>
            <translation>el disco está lleno; continúa automáticamente en cuanto haya espacio</translation>
        </message>
        <message>
            <source>the sign-in is refused for the time being; it is tried again by itself</source>
            <translation>por ahora se rechaza el inicio de sesión; se reintenta automáticamente</translation>
        </message>
        <message>
            <source>the keyring is locked; it goes on by itself once you unlock it</source>
            <translation>el llavero está bloqueado; continúa automáticamente en cuanto usted lo desbloquee</translation>
        </message>
        <message>
            <source>Genesys Cloud prepares the records; it is asked again in a moment</source>
            <translation>Genesys Cloud prepara los registros; se le vuelve a preguntar en un momento</translation>
        </message>
        <message>
            <source>resets {0}</source>
            <translation>se restablece a las {0}</translation>
        </message>
        <message>
            <source>next try {0}</source>
            <translation>próximo intento a las {0}</translation>
        </message>
        <message>
            <source>Waiting {0}: {1}; {2}.</source>
            <translation>En espera {0}: {1}; {2}.</translation>
        </message>
        <message>
            <source>Another program uses the same client: {0} of {1} calls of a rate window. Room is left for it.</source>
            <translation>Otro programa usa el mismo cliente: {0} de {1} llamadas de una ventana del límite. Se le deja espacio.</translation>
        </message>
        <message>
            <source>Every page fetched so far is kept.</source>
            <translation>Se conservan todas las páginas obtenidas hasta ahora.</translation>
        </message>
        <message>
            <source>When the cause is gone, resume.</source>
            <translation>Cuando la causa haya desaparecido, reanude.</translation>
        </message>
        <message>
            <source>“Save again as…”</source>
            <translation>«Guardar de nuevo como…»</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha ocurrido</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>Qué está a salvo</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Correlation id</source>
            <translation>Id. de correlación</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportación</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hora</numerusform>
                <numerusform>%Ln horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>slices</source>
            <translation>tramos</translation>
        </message>
        <message>
            <source>{0} of {1} {2}</source>
            <translation>{0} de {1} {2}</translation>
        </message>
        <message>
            <source>about {0} s</source>
            <translation>cerca de {0} s</translation>
        </message>
        <message>
            <source>about {0} min</source>
            <translation>cerca de {0} min</translation>
        </message>
        <message>
            <source>about {0} h {1} min</source>
            <translation>cerca de {0} h {1} min</translation>
        </message>
        <message>
            <source>{0} left, {1}</source>
            <translation>faltan {0}, {1}</translation>
        </message>
        <message>
            <source>▨ waiting</source>
            <translation>▨ en espera</translation>
        </message>
        <message>
            <source>▲ 429</source>
            <translation>▲ 429</translation>
        </message>
        <message>
            <source>⋯ another program</source>
            <translation>⋯ otro programa</translation>
        </message>
        <message>
            <source>⋯ others</source>
            <translation>⋯ otros</translation>
        </message>
        <message>
            <source>reserve for others</source>
            <translation>reserva para otros</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>Smaller pages from here on: {0} ({1}).</source>
            <translation>Páginas más pequeñas a partir de aquí: {0} ({1}).</translation>
        </message>
        <message>
            <source>calls left in this rate window</source>
            <translation>llamadas restantes en la ventana</translation>
        </message>
        <message>
            <source>Calls, last min</source>
            <translation>Llamadas, último min</translation>
        </message>
        <message>
            <source>Records/s</source>
            <translation>Registros/s</translation>
        </message>
        <message>
            <source>Latency, ms</source>
            <translation>Latencia, ms</translation>
        </message>
        <message>
            <source>In flight</source>
            <translation>Simultáneas</translation>
        </message>
        <message>
            <source>{0} calls left</source>
            <translation>{0} llamadas restantes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) in the last minute</source>
            <translation>
                <numerusform>%Ln llamada en el último minuto</numerusform>
                <numerusform>%Ln llamadas en el último minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)/s</source>
            <translation>
                <numerusform>%Ln registro/s</numerusform>
                <numerusform>%Ln registros/s</numerusform>
            </translation>
        </message>
        <message>
            <source>latency {0} ms</source>
            <translation>latencia {0} ms</translation>
        </message>
        <message>
            <source>{0} in flight</source>
            <translation>{0} simultáneas</translation>
        </message>
        <message>
            <source>waiting: {0}</source>
            <translation>en espera: {0}</translation>
        </message>
        <message>
            <source>429: {0}</source>
            <translation>429: {0}</translation>
        </message>
        <message>
            <source>other programs: {0}</source>
            <translation>otros programas: {0}</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>… and {0} more</source>
            <translation>… y {0} más</translation>
        </message>
    </context>
</TS>
