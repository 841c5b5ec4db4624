<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>BundlePage</name>
        <message numerus="yes">
            <source>%Ln can be started.</source>
            <translation>
                <numerusform>%Ln can be started.</numerusform>
                <numerusform>%Ln can be started.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message numerus="yes">
            <source>{0} added, {1} removed, %Ln changed field(s).</source>
            <translation>
                <numerusform>{0} added, {1} removed, %Ln changed field.</numerusform>
                <numerusform>{0} added, {1} removed, %Ln changed fields.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them are shown.</source>
            <translation>
                <numerusform>%Ln of them is shown.</numerusform>
                <numerusform>%Ln of them are shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}: %Ln change(s).</source>
            <translation>
                <numerusform>{0}: %Ln change.</numerusform>
                <numerusform>{0}: %Ln changes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EndpointPicker</name>
        <message numerus="yes">
            <source>%Ln endpoint(s)</source>
            <translation>
                <numerusform>%Ln endpoint</numerusform>
                <numerusform>%Ln endpoints</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeadroomChart</name>
        <message numerus="yes">
            <source>%Ln call(s) left</source>
            <translation>
                <numerusform>%Ln call left</numerusform>
                <numerusform>%Ln calls left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message numerus="yes">
            <source>{0} is saved: %Ln file(s), {1}.</source>
            <translation>
                <numerusform>{0} is saved: %Ln file, {1}.</numerusform>
                <numerusform>{0} is saved: %Ln files, {1}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeepingDialog</name>
        <message numerus="yes">
            <source>%Ln export(s) use {0} now.</source>
            <translation>
                <numerusform>%Ln export uses {0} now.</numerusform>
                <numerusform>%Ln exports use {0} now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>{0}: %Ln record(s).</source>
            <translation>
                <numerusform>{0}: %Ln record.</numerusform>
                <numerusform>{0}: %Ln records.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message numerus="yes">
            <source>%Ln column(s)…</source>
            <translation>
                <numerusform>%Ln column…</numerusform>
                <numerusform>%Ln columns…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message numerus="yes">
            <source>%Ln record(s) are safe on disk.</source>
            <translation>
                <numerusform>%Ln record is safe on disk.</numerusform>
                <numerusform>%Ln records are safe on disk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, in {1}.</source>
            <translation>
                <numerusform>%Ln request, {0} retried, in {1}.</numerusform>
                <numerusform>%Ln requests, {0} retried, in {1}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, none lost.</source>
            <translation>
                <numerusform>%Ln request, {0} retried, none lost.</numerusform>
                <numerusform>%Ln requests, {0} retried, none lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried.</source>
            <translation>
                <numerusform>%Ln request, {0} retried.</numerusform>
                <numerusform>%Ln requests, {0} retried.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln duplicate(s) dropped</source>
            <translation>
                <numerusform>%Ln duplicate dropped</numerusform>
                <numerusform>%Ln duplicates dropped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s), {0} retried, {1}.</source>
            <translation>
                <numerusform>%Ln request, {0} retried, {1}.</numerusform>
                <numerusform>%Ln requests, {0} retried, {1}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviewTab</name>
        <message numerus="yes">
            <source>%Ln row(s) copied.</source>
            <translation>
                <numerusform>%Ln row copied.</numerusform>
                <numerusform>%Ln rows copied.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Removing</name>
        <message numerus="yes">
            <source>%Ln record(s) are in no file yet.</source>
            <translation>
                <numerusform>%Ln record is in no file yet.</numerusform>
                <numerusform>%Ln records are in no file yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewDialog</name>
        <message numerus="yes">
            <source>… and %Ln line(s) more</source>
            <translation>
                <numerusform>… and %Ln line more</numerusform>
                <numerusform>… and %Ln lines more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) will be saved.</source>
            <translation>
                <numerusform>%Ln file will be saved.</numerusform>
                <numerusform>%Ln files will be saved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SaveAgainDialog</name>
        <message numerus="yes">
            <source>%Ln column(s)…</source>
            <translation>
                <numerusform>%Ln column…</numerusform>
                <numerusform>%Ln columns…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message numerus="yes">
            <source>{0} is unchanged since {1}: %Ln record(s).</source>
            <translation>
                <numerusform>{0} is unchanged since {1}: %Ln record.</numerusform>
                <numerusform>{0} is unchanged since {1}: %Ln records.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} are unchanged since {1}: %Ln record(s) in each.</source>
            <translation>
                <numerusform>{0} are unchanged since {1}: %Ln record in each.</numerusform>
                <numerusform>{0} are unchanged since {1}: %Ln records in each.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>text</name>
        <message numerus="yes">
            <source>at most %Ln record(s)</source>
            <translation>
                <numerusform>at most %Ln record</numerusform>
                <numerusform>at most %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln record(s)</source>
            <translation>
                <numerusform>{0} of %Ln record</numerusform>
                <numerusform>{0} of %Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s)</source>
            <translation>
                <numerusform>%Ln call</numerusform>
                <numerusform>%Ln calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hour</numerusform>
                <numerusform>%Ln hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) in the last minute</source>
            <translation>
                <numerusform>%Ln call in the last minute</numerusform>
                <numerusform>%Ln calls in the last minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln record(s)/s</source>
            <translation>
                <numerusform>%Ln record/s</numerusform>
                <numerusform>%Ln records/s</numerusform>
            </translation>
        </message>
    </context>
</TS>
