<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, and %n more</source>
        <translation>
            <numerusform>%1 · %2, and %n more</numerusform>
            <numerusform>%1 · %2, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n server(s)</source>
        <translation>
            <numerusform>Connecting %n server</numerusform>
            <numerusform>Connecting %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading the lists of %n server(s)</source>
        <translation>
            <numerusform>Reading the lists of %n server</numerusform>
            <numerusform>Reading the lists of %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1 record(s) written as %2.</source>
        <translation>
            <numerusform>%1 record written as %2.</numerusform>
            <numerusform>%1 records written as %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets that were recognised are masked: %1 place(s).</source>
        <translation>
            <numerusform>Secrets that were recognised are masked: %1 place.</numerusform>
            <numerusform>Secrets that were recognised are masked: %1 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are damaged in the journal and without their bytes.</source>
        <translation>
            <numerusform>%1 message is damaged in the journal and without its bytes.</numerusform>
            <numerusform>%1 messages are damaged in the journal and without their bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are left out; the file says why.</source>
        <translation>
            <numerusform>%1 message is left out; the file says why.</numerusform>
            <numerusform>%1 messages are left out; the file says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are now in %2.</source>
        <translation>
            <numerusform>%1 record is now in %2.</numerusform>
            <numerusform>%1 records are now in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not what their checksum says; they are marked.</source>
        <translation>
            <numerusform>%1 message is not what its checksum says; it is marked.</numerusform>
            <numerusform>%1 messages are not what their checksum says; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are without their bytes.</source>
        <translation>
            <numerusform>%1 message is without its bytes.</numerusform>
            <numerusform>%1 messages are without their bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %1 day(s).</source>
        <translation>
            <numerusform>Messages are kept for %1 day.</numerusform>
            <numerusform>Messages are kept for %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s) of each server are kept.</source>
        <translation>
            <numerusform>The newest %1 message of each server is kept.</numerusform>
            <numerusform>The newest %1 messages of each server are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 of %2 message</numerusform>
            <numerusform>%1 of %2 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Derived %1 message(s) anew in %2 s.</source>
        <translation>
            <numerusform>Derived %1 message anew in %2 s.</numerusform>
            <numerusform>Derived %1 messages anew in %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>%1 segment</numerusform>
            <numerusform>%1 segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n result(s).</source>
        <translation>
            <numerusform>Forgot %n result.</numerusform>
            <numerusform>Forgot %n results.</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalHealth</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP exchange(s)</source>
        <translation>
            <numerusform>%1 HTTP exchange</numerusform>
            <numerusform>%1 HTTP exchanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>%1 server</numerusform>
            <numerusform>%1 servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more byte(s) are not shown.</source>
        <translation>
            <numerusform>%1 more byte is not shown.</numerusform>
            <numerusform>%1 more bytes are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) are not shown: this report has reached its limit. A session file has them all.</source>
        <translation>
            <numerusform>%1 more message is not shown: this report has reached its limit. A session file has them all.</numerusform>
            <numerusform>%1 more messages are not shown: this report has reached its limit. A session file has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixColumn</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
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
    <message numerus="yes">
        <source>There are %n ways to it; this is: %1.</source>
        <translation>
            <numerusform>There is %n way to it; this is: %1.</numerusform>
            <numerusform>There are %n ways to it; this is: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortabilityFinding</name>
    <message numerus="yes">
        <source>Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.</source>
        <translation>
            <numerusform>Its input schema refers to parts of itself ($ref in %n place); some clients do not follow that.</numerusform>
            <numerusform>Its input schema refers to parts of itself ($ref in %n places); some clients do not follow that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A type in its input schema is a list (%n place(s)); some models&apos; providers know single types.</source>
        <translation>
            <numerusform>A type in its input schema is a list (%n place); some models&apos; providers know single types.</numerusform>
            <numerusform>A type in its input schema is a list (%n places); some models&apos; providers know single types.</numerusform>
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
    <name>Signalbox::AllToolsModel</name>
    <message numerus="yes">
        <source>Server %1, %n tool(s)</source>
        <translation>
            <numerusform>Server %1, %n tool</numerusform>
            <numerusform>Server %1, %n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Server %1, %n tool, folded</numerusform>
            <numerusform>Server %1, %n tools, folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AskSheet</name>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::Attention</name>
    <message numerus="yes">
        <source>%n request(s) of servers wait</source>
        <translation>
            <numerusform>%n request of a server waits</numerusform>
            <numerusform>%n requests of servers wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for your answer.</source>
        <translation>
            <numerusform>%n call waits for your answer.</numerusform>
            <numerusform>%n calls wait for your answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthPane</name>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n step</numerusform>
            <numerusform>%1, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakersBox</name>
    <message numerus="yes">
        <source>%1: failed %n time(s) in a row; %2.</source>
        <translation>
            <numerusform>%1: failed once; %2.</numerusform>
            <numerusform>%1: failed %n times in a row; %2.</numerusform>
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
    <name>Signalbox::BudgetBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheLine</name>
    <message numerus="yes">
        <source>%n result(s) kept, %1.</source>
        <translation>
            <numerusform>%n result kept, %1.</numerusform>
            <numerusform>%n results kept, %1.</numerusform>
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
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>%n field to fill in</numerusform>
            <numerusform>%n fields to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CellPanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n entries in Signalbox</source>
        <translation>
            <numerusform>&amp;Keep %n entry in Signalbox</numerusform>
            <numerusform>&amp;Keep %n entries in Signalbox</numerusform>
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
        <source>%n more block(s). See Raw.</source>
        <translation>
            <numerusform>%n more block. See Raw.</numerusform>
            <numerusform>%n more blocks. See Raw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifier</name>
    <message numerus="yes">
        <source>Signalbox: %n more notification(s)</source>
        <translation>
            <numerusform>Signalbox: %n more notification</numerusform>
            <numerusform>Signalbox: %n more notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::EndStep</name>
    <message numerus="yes">
        <source>It wrote %n line(s) to standard output that are no messages.</source>
        <translation>
            <numerusform>It wrote %n line to standard output that is no message.</numerusform>
            <numerusform>It wrote %n lines to standard output that are no messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ExposeQuestion</name>
    <message numerus="yes">
        <source>Write a secret of %1 in plain text into %n more file(s)?</source>
        <translation>
            <numerusform>Write a secret of %1 in plain text into %n more file?</numerusform>
            <numerusform>Write a secret of %1 in plain text into %n more files?</numerusform>
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
    <name>Signalbox::FindingsBox</name>
    <message numerus="yes">
        <source>The protocol&apos;s linter found %n thing(s).</source>
        <translation>
            <numerusform>The protocol&apos;s linter found %n thing.</numerusform>
            <numerusform>The protocol&apos;s linter found %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) have the same names as those of “%1”: is it the same server twice? A model that has both may call the wrong one.</source>
        <translation>
            <numerusform>%n tool has the same name as one of “%1”: is it the same server twice? A model that has both may call the wrong one.</numerusform>
            <numerusform>%n tools have the same names as those of “%1”: is it the same server twice? A model that has both may call the wrong one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ForgetQuestion</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n secret(s) in kept versions?</source>
        <translation>
            <numerusform>Forget %n secret in kept versions?</numerusform>
            <numerusform>Forget %n secrets in kept versions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FormBody</name>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n field to fix</numerusform>
            <numerusform>%n fields to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundServersBox</name>
    <message numerus="yes">
        <source>%n server(s) found in %1</source>
        <translation>
            <numerusform>%n server found in %1</numerusform>
            <numerusform>%n servers found in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupCommands</name>
    <message numerus="yes">
        <source>Move %n server(s) to a group</source>
        <translation>
            <numerusform>Move %n server to a group</numerusform>
            <numerusform>Move %n servers to a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupedServers</name>
    <message numerus="yes">
        <source>%1, %n server(s)</source>
        <translation>
            <numerusform>%1, %n server</numerusform>
            <numerusform>%1, %n servers</numerusform>
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
    <name>Signalbox::HeldBar</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.</source>
        <translation>
            <numerusform>Earlier versions of %1 that Signalbox keeps hold %n secret that the files hold no more.</numerusform>
            <numerusform>Earlier versions of %1 that Signalbox keeps hold %n secrets that the files hold no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::IconStrip</name>
    <message numerus="yes">
        <source>%n more icon(s)</source>
        <translation>
            <numerusform>%n more icon</numerusform>
            <numerusform>%n more icons</numerusform>
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
    <name>Signalbox::JournalGroup</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applying takes away %1 message(s)</source>
        <translation>
            <numerusform>Applying takes away %1 message</numerusform>
            <numerusform>Applying takes away %1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), messages and what belongs to them</source>
        <translation>
            <numerusform>%1 record, messages and what belongs to them</numerusform>
            <numerusform>%1 records, messages and what belongs to them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalModel</name>
    <message numerus="yes">
        <source>open, %n messages</source>
        <translation>
            <numerusform>open, %n message</numerusform>
            <numerusform>open, %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>folded, %n messages</source>
        <translation>
            <numerusform>folded, %n message</numerusform>
            <numerusform>folded, %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>task, polled %n times</source>
        <translation>
            <numerusform>task, polled once</numerusform>
            <numerusform>task, polled %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTableView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
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
    <name>Signalbox::LineDiffModel</name>
    <message numerus="yes">
        <source>%n line(s) that are the same</source>
        <translation>
            <numerusform>%n line that is the same</numerusform>
            <numerusform>%n lines that are the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ListTab</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden by the filter.</source>
        <translation>
            <numerusform>%1, %n hidden by the filter.</numerusform>
            <numerusform>%1, %n hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen.</source>
        <translation>
            <numerusform>%1, %n chosen.</numerusform>
            <numerusform>%1, %n chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MachinePage</name>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n server running</numerusform>
            <numerusform>%n servers running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left behind</source>
        <translation>
            <numerusform>%n left behind</numerusform>
            <numerusform>%n left behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), started by %1</source>
        <translation>
            <numerusform>%n process, started by %1</numerusform>
            <numerusform>%n processes, started by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixLegend</name>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the secret kept here</source>
        <translation>
            <numerusform>%n with the secret kept here</numerusform>
            <numerusform>%n with the secret kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixMenu</name>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Remove %n entry</numerusform>
            <numerusform>Remove %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n entries in Signalbox</source>
        <translation>
            <numerusform>Keep %n entry in Signalbox</numerusform>
            <numerusform>Keep %n entries in Signalbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixModel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
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
    <name>Signalbox::MoveDialog</name>
    <message numerus="yes">
        <source>&amp;Move %n secret(s)</source>
        <translation>
            <numerusform>&amp;Move %n secret</numerusform>
            <numerusform>&amp;Move %n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutcomeBar</name>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>%n secret moved.</numerusform>
            <numerusform>%n secrets moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) put back.</source>
        <translation>
            <numerusform>%n secret put back.</numerusform>
            <numerusform>%n secrets put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept versions forgot %n secret(s).</source>
        <translation>
            <numerusform>Kept versions forgot %n secret.</numerusform>
            <numerusform>Kept versions forgot %n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteDialog</name>
    <message numerus="yes">
        <source>Keep %n secret(s) of this text where secrets are kept, not in the list</source>
        <translation>
            <numerusform>Keep %n secret of this text where secrets are kept, not in the list</numerusform>
            <numerusform>Keep %n secrets of this text where secrets are kept, not in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PendingBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) taken into Signalbox.</source>
        <translation>
            <numerusform>%n server taken into Signalbox.</numerusform>
            <numerusform>%n servers taken into Signalbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>%n file put back.</numerusform>
            <numerusform>%n files put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PlanQuestion</name>
    <message numerus="yes">
        <source>%n change(s) on the Servers page are not made yet.</source>
        <translation>
            <numerusform>%n change on the Servers page is not made yet.</numerusform>
            <numerusform>%n changes on the Servers page are not made yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesTab</name>
    <message numerus="yes">
        <source>%n server(s) run with other values than are set now: %1.</source>
        <translation>
            <numerusform>%n server runs with other values than are set now: %1.</numerusform>
            <numerusform>%n servers run with other values than are set now: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsTab</name>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n hidden.</numerusform>
            <numerusform>%n hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListModel</name>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptMessagesView</name>
    <message numerus="yes">
        <source>%n more message(s). See Raw.</source>
        <translation>
            <numerusform>%n more message. See Raw.</numerusform>
            <numerusform>%n more messages. See Raw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::Reads</name>
    <message numerus="yes">
        <source>one message with %n reads</source>
        <translation>
            <numerusform>one message with %n read</numerusform>
            <numerusform>one message with %n reads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectBar</name>
    <message numerus="yes">
        <source>%n server(s) were connected when Signalbox ended unexpectedly.</source>
        <translation>
            <numerusform>%n server was connected when Signalbox ended unexpectedly.</numerusform>
            <numerusform>%n servers were connected when Signalbox ended unexpectedly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingBar</name>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>%n answer in it</numerusform>
            <numerusform>%n answers in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a masked secret, never given</source>
        <translation>
            <numerusform>%n with a masked secret, never given</numerusform>
            <numerusform>%n with a masked secret, never given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in it, asked as without it</source>
        <translation>
            <numerusform>%n not in it, asked as without it</numerusform>
            <numerusform>%n not in it, asked as without it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryDetail</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryPage</name>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWalk</name>
    <message numerus="yes">
        <source>The registry&apos;s list is longer than is read: %Ln server(s) were.</source>
        <translation>
            <numerusform>The registry&apos;s list is longer than is read: %Ln server was.</numerusform>
            <numerusform>The registry&apos;s list is longer than is read: %Ln servers were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RemovePlace</name>
    <message numerus="yes">
        <source>Its %n variable(s) go too, with the secrets among them.</source>
        <translation>
            <numerusform>Its %n variable go too, with the secrets among them.</numerusform>
            <numerusform>Its %n variables go too, with the secrets among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveSeveral</name>
    <message numerus="yes">
        <source>Remove %n servers?</source>
        <translation>
            <numerusform>Remove %n server?</numerusform>
            <numerusform>Remove %n servers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsButton</name>
    <message numerus="yes">
        <source>%n request(s) of servers wait for you</source>
        <translation>
            <numerusform>%n request of a server waits for you</numerusform>
            <numerusform>%n requests of servers wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsPanel</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceHistoryPane</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultComparison</name>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n place differs.</numerusform>
            <numerusform>%n places differ.</numerusform>
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
    <message numerus="yes">
        <source>%n more under Structured.</source>
        <translation>
            <numerusform>%n more under Structured.</numerusform>
            <numerusform>%n more under Structured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RulesPanel</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
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
    <name>Signalbox::ScriptBar</name>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>%n answer in it</numerusform>
            <numerusform>%n answers in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n given</numerusform>
            <numerusform>%n given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretRows</name>
    <message numerus="yes">
        <source>•••• masked, %n character(s)</source>
        <translation>
            <numerusform>•••• masked, %n character</numerusform>
            <numerusform>•••• masked, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsTab</name>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n hidden.</numerusform>
            <numerusform>%n hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n can be moved.</source>
        <translation>
            <numerusform>%1, %n can be moved.</numerusform>
            <numerusform>%1, %n can be moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>%n hidden by the filter.</numerusform>
            <numerusform>%n hidden by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n chosen.</numerusform>
            <numerusform>%n chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read whole; see Programs.</source>
        <translation>
            <numerusform>%n file cannot be read whole; see Programs.</numerusform>
            <numerusform>%n files cannot be read whole; see Programs.</numerusform>
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
    <name>Signalbox::SettingsImportDialog</name>
    <message numerus="yes">
        <source>%n setting(s) change. Those of now are kept in a file beside them first.</source>
        <translation>
            <numerusform>%n setting changes. Those of now are kept in a file beside them first.</numerusform>
            <numerusform>%n settings change. Those of now are kept in a file beside them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ShareDialog</name>
    <message numerus="yes">
        <source>%n secret(s) were taken out: whoever takes the file is asked for them.</source>
        <translation>
            <numerusform>%n secret was taken out: whoever takes the file is asked for it.</numerusform>
            <numerusform>%n secrets were taken out: whoever takes the file is asked for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SoundBlock</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StallsDialog</name>
    <message numerus="yes">
        <source>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</source>
        <translation>
            <numerusform>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</numerusform>
            <numerusform>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</numerusform>
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
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SwitchQuestion</name>
    <message numerus="yes">
        <source>Co&amp;nnect the other servers that are on (%n)</source>
        <translation>
            <numerusform>Co&amp;nnect the other servers that are on (%n)</numerusform>
            <numerusform>Co&amp;nnect the other servers that are on (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateForm</name>
    <message numerus="yes">
        <source>There are more than %n variables; the others have no value.</source>
        <translation>
            <numerusform>There is more than %n variable; the others have no value.</numerusform>
            <numerusform>There are more than %n variables; the others have no value.</numerusform>
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
    <name>Signalbox::ToolListModel</name>
    <message numerus="yes">
        <source>Group %1, %n tool(s)</source>
        <translation>
            <numerusform>Group %1, %n tool</numerusform>
            <numerusform>Group %1, %n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Group %1, %n tool, folded</numerusform>
            <numerusform>Group %1, %n tools, folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::Tray</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n request waits</numerusform>
            <numerusform>%n requests wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n server failed</numerusform>
            <numerusform>%n servers failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) connected</source>
        <translation>
            <numerusform>%n server connected</numerusform>
            <numerusform>%n servers connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more server(s)</source>
        <translation>
            <numerusform>%n more server</numerusform>
            <numerusform>%n more servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) wait for you</source>
        <translation>
            <numerusform>%n server waits for you</numerusform>
            <numerusform>%n servers wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeModel</name>
    <message numerus="yes">
        <source>%1 of %2 checks in %n day(s) were answered</source>
        <translation>
            <numerusform>%1 of %2 checks in %n day were answered</numerusform>
            <numerusform>%1 of %2 checks in %n days were answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeStrip</name>
    <message numerus="yes">
        <source>Uptime over %n day(s)</source>
        <translation>
            <numerusform>Uptime over %n day</numerusform>
            <numerusform>Uptime over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::VersionRows</name>
    <message numerus="yes">
        <source>As it was first found, with %n servers.</source>
        <translation>
            <numerusform>As it was first found, with %n server.</numerusform>
            <numerusform>As it was first found, with %n servers.</numerusform>
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
