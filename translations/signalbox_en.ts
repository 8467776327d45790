<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FigureTexts</name>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>of %n answer</numerusform>
            <numerusform>of %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>A stdio server: program %1, %n argument(s). Name %2.</source>
        <translation>
            <numerusform>A stdio server: program %1, %n argument. Name %2.</numerusform>
            <numerusform>A stdio server: program %1, %n arguments. Name %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1.</source>
        <translation>
            <numerusform>%n server: %1.</numerusform>
            <numerusform>%n servers: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertLines</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::BrowserPrompt</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n minutes.</source>
        <translation>
            <numerusform>Nobody finished signing in within %n minute.</numerusform>
            <numerusform>Nobody finished signing in within %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CallPane</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n field to fix</numerusform>
            <numerusform>%n fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentView</name>
    <message numerus="yes">
        <source>%n more block(s)</source>
        <translation>
            <numerusform>%n more block</numerusform>
            <numerusform>%n more blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldBox</name>
    <message numerus="yes">
        <source>list of %n</source>
        <translation>
            <numerusform>list of %n</numerusform>
            <numerusform>list of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalBar</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n servers</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>object, %n member(s)</source>
        <translation>
            <numerusform>object, %n member</numerusform>
            <numerusform>object, %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n item(s)</source>
        <translation>
            <numerusform>array, %n item</numerusform>
            <numerusform>array, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorPage</name>
    <message numerus="yes">
        <source>%n in this time</source>
        <translation>
            <numerusform>%n in this time</numerusform>
            <numerusform>%n in this time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultPane</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SampleBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerListModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileDelegate</name>
    <message numerus="yes">
        <source>Calls over time, at most %n in one point</source>
        <translation>
            <numerusform>Calls over time, at most %n in one point</numerusform>
            <numerusform>Calls over time, at most %n in one point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changing</source>
        <translation>
            <numerusform>%n changing</numerusform>
            <numerusform>%n changing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n disconnected</numerusform>
            <numerusform>%n disconnected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresDelegate</name>
    <message numerus="yes">
        <source>At most %n call(s) in one point</source>
        <translation>
            <numerusform>At most %n call in one point</numerusform>
            <numerusform>At most %n calls in one point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresModel</name>
    <message numerus="yes">
        <source>%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6</source>
        <translation>
            <numerusform>%1 of %2: %n call, %3 failed, p50 %4, p95 %5, p99 %6</numerusform>
            <numerusform>%1 of %2: %n calls, %3 failed, p50 %4, p95 %5, p99 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VitalsText</name>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n handle</numerusform>
            <numerusform>%n handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n zombie</numerusform>
            <numerusform>%n zombies</numerusform>
        </translation>
    </message>
</context>
</TS>
