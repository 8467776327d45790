// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exporter.h"
#include "core/journal/exchange/importer.h"
#include "recordedrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What leaves as a session file or JSONL comes back as it was.
class TestSessionFile : public QObject
{
    Q_OBJECT
private slots:
    void comesBackByteForByte_data();
    void comesBackByteForByte();
    void canBeReadWithoutUs();
    void joinsAnswersInAPartOfARun();
    void readsWhatACutFileHas();
    void readsWhatADamagedFileHas();
    void readsJsonlThatWasEditedByHand();
    void knowsToolsErrorsOfOlderFilesToo();
    void takesSeveralFilesOneAfterTheOther();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void keepsItsLimits();
    void makesNothingWhenTakenBack();
    void leavesAFolderInUseAlone();
    void survivesAnyBytes();

private:
    static QByteArray bytesOf(const QString &path);
    static void write(const QString &path, const QByteArray &bytes);
    static QByteArray packed(const QByteArray &text);
    static QString saved(RecordedRun &run, ExportFormat format = ExportFormat::Session);
};

QByteArray TestSessionFile::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSessionFile::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestSessionFile::packed(const QByteArray &text)
{
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    QByteArray out(qsizetype(deflateBound(&stream, uLong(text.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QString TestSessionFile::saved(RecordedRun &run, ExportFormat format)
{
    const QString path = run.file(u"saved."_s + exportSuffix(format));
    const auto report = exportJournalToFile(*run.reader(), {}, {.format = format, .program = "signalbox 9.9"}, path);
    return report ? path : QString();
}

void TestSessionFile::comesBackByteForByte_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("session file") << ExportFormat::Session;
    QTest::newRow("JSONL") << ExportFormat::Jsonl;
}

void TestSessionFile::comesBackByteForByte()
{
    QFETCH(const ExportFormat, format);
    RecordedRun run;
    run.addEveryKind();
    const QString path = saved(run, format);
    QVERIFY(!path.isEmpty());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto report = importJournal(path, run.file(u"again"_s));
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QVERIFY(!report->isCut);
    QVERIFY(!report->isMasked);
    QCOMPARE(report->damaged, 0U);
    QCOMPARE(report->program, u"signalbox 9.9"_s);
    const auto before = run.reader();
    const auto after = RecordedRun::readerOf(report->folder);
    QVERIFY(after);
    QCOMPARE(report->records, before->endSequence());
    QCOMPARE(after->endSequence(), before->endSequence());
    for (quint64 i = 0; i < before->endSequence(); ++i) {
        const IndexRecord a = before->at(i);
        const IndexRecord b = after->at(i);
        QCOMPARE(after->body(i).value(), before->body(i).value());
        QCOMPARE(b.wallNs, a.wallNs);
        QCOMPARE(b.monoNs, a.monoNs);
        QCOMPARE(b.pair, a.pair);
        QCOMPARE(b.kind, a.kind);
        QCOMPARE(b.flags, a.flags);
        QCOMPARE(b.errorCode, a.errorCode);
        QCOMPARE(b.session, a.session);
        QCOMPARE(after->name(b.server), before->name(a.server));
        QCOMPARE(after->name(b.method), before->name(a.method));
        QCOMPARE(after->name(b.about), before->name(a.about));
    }
}

void TestSessionFile::canBeReadWithoutUs()
{
    RecordedRun run;
    const quint64 request = run.call("everything", "echo", "{\"message\":\"hi\"}", "{\"content\":[]}");
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import gzip, json, sys\n"
                                "lines = [json.loads(line) for line in gzip.open(sys.argv[1])]\n"
                                "print(lines[0]['signalbox'], lines[1]['message']['params']['name'],"
                                " lines[2]['answers'], lines[-1]['records'])"_s,
                                saved(run)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), "journal echo " + QByteArray::number(request) + " 2\n");
}

void TestSessionFile::joinsAnswersInAPartOfARun()
{
    RecordedRun run;
    for (int i = 0; i < 50; ++i) {
        run.call("everything", "echo", "{}", QByteArray::number(i));
    }
    const auto reader = run.reader();
    // An answer brings its request along; a request its answer.
    const JournalSelection selection{.chosen = JournalSelection::withRequests({21, 60}, *reader)};
    const QString path = run.file(u"part.signalbox"_s);
    QVERIFY(exportJournalToFile(*reader, selection, {}, path));
    const auto report = importJournal(path, run.file(u"part"_s));
    QVERIFY(report);
    QCOMPARE(report->records, 4U);
    const auto part = RecordedRun::readerOf(report->folder);
    QCOMPARE(part->at(1).pair, 1U);
    QCOMPARE(part->at(3).pair, 3U);
    QCOMPARE(part->body(3).value(), reader->body(61).value());
    // An answer whose request is not there is joined to none.
    const QString rest = run.file(u"rest.jsonl"_s);
    QVERIFY(exportJournalToFile(*reader, {.first = 21, .end = 23}, {.format = ExportFormat::Jsonl}, rest));
    const auto second = importJournal(rest, run.file(u"rest"_s));
    QVERIFY(second);
    QCOMPARE(RecordedRun::readerOf(second->folder)->at(0).pair, 0U);
}

void TestSessionFile::readsWhatACutFileHas()
{
    RecordedRun run;
    for (int i = 0; i < 400; ++i) {
        run.call("everything", "echo", "{\"message\":\"" + QByteArray::number(i * 7919) + "\"}", "{\"content\":[]}");
    }
    const auto reader = run.reader();
    for (const ExportFormat format : {ExportFormat::Session, ExportFormat::Jsonl}) {
        const QByteArray whole = bytesOf(saved(run, format));
        quint64 most = 0;
        for (qsizetype size = whole.size() - 2; size > whole.size() / 2; size -= whole.size() / 23) {
            const QString path = run.file(u"cut"_s);
            write(path, whole.first(size));
            const auto report = importJournal(path, run.file(u"cut-%1-%2"_s.arg(int(format)).arg(size)));
            QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
            QVERIFY(report->isCut);
            QVERIFY(report->records <= 800);
            const auto again = RecordedRun::readerOf(report->folder);
            for (quint64 i = 0; i < report->records; ++i) {
                QCOMPARE(again->body(i).value(), reader->body(i).value());
            }
            most = std::max(most, report->records);
        }
        QVERIFY(most > 700);
    }
}

void TestSessionFile::readsWhatADamagedFileHas()
{
    RecordedRun run;
    for (int i = 0; i < 300; ++i) {
        run.call("everything", "echo", "{\"n\":" + QByteArray::number(i * 7919) + '}', "{\"content\":[]}");
    }
    const auto reader = run.reader();
    QByteArray bytes = bytesOf(saved(run));
    bytes.replace(bytes.size() - 8, 4, "\1\2\3\4"); // the checksum of the whole
    write(run.file(u"sum"_s), bytes);
    const auto sum = importJournal(run.file(u"sum"_s), run.file(u"sum-again"_s));
    QVERIFY(sum);
    QVERIFY(sum->isCut);
    QCOMPARE(sum->records, 600U);
    // A message that was changed in the text is told by its own checksum, and kept.
    QByteArray text = bytesOf(saved(run, ExportFormat::Jsonl));
    text.replace("{\"n\":7919}", "{\"n\":7918}");
    write(run.file(u"edited"_s), text);
    const auto edited = importJournal(run.file(u"edited"_s), run.file(u"edited-again"_s));
    QVERIFY(edited);
    QCOMPARE(edited->damaged, 1U);
    const auto again = RecordedRun::readerOf(edited->folder);
    QVERIFY((again->at(2).flags & IndexRecord::Flagged) != 0);
    QVERIFY(again->body(2).value().contains("7918"));
}

void TestSessionFile::readsJsonlThatWasEditedByHand()
{
    RecordedRun run;
    write(run.file(u"hand.jsonl"_s),
          "{\"message\":{\"jsonrpc\":\"2.0\"},\"dir\":\"out\",\"kind\":\"request\",\"seq\":5,\"later\":[1]}\n\n"
          "{\"text\":\"tail\",\"kind\":\"something new\",\"answers\":5}");
    const auto report = importJournal(run.file(u"hand.jsonl"_s), run.file(u"hand"_s));
    QVERIFY(report);
    QCOMPARE(report->records, 2U);
    QVERIFY(!report->hasHeader);
    QVERIFY(!report->isCut);
    const auto reader = RecordedRun::readerOf(report->folder);
    QCOMPARE(reader->at(0).kind, IndexRecord::Request);
    QCOMPARE(reader->at(0).flags, IndexRecord::Outgoing);
    QCOMPARE(reader->at(1).kind, IndexRecord::Unknown);
    QCOMPARE(reader->at(1).pair, 1U);
    QCOMPARE(reader->body(1).value(), "tail"_ba);
}

void TestSessionFile::knowsToolsErrorsOfOlderFilesToo()
{
    RecordedRun run;
    write(run.file(u"old.jsonl"_s),
          R"({"message":{"result":{"isError":true}},"kind":"result","method":"tools/call"})"
          "\n"
          R"({"message":{"result":{"isError":false}},"kind":"result","method":"tools/call"})"
          "\n"
          R"({"message":{"result":{"isError":true}},"kind":"result","method":"prompts/get"})"
          "\n"
          R"({"text":"its bytes are gone","flags":["tool-error"],"kind":"result","method":"tools/call"})");
    const auto first = importJournal(run.file(u"old.jsonl"_s), run.file(u"old"_s));
    QVERIFY(first);
    const auto flagOf = [](const JournalReader &reader, quint64 sequence) {
        return (reader.at(sequence).flags & IndexRecord::ToolError) != 0;
    };
    const auto reader = RecordedRun::readerOf(first->folder);
    QVERIFY(flagOf(*reader, 0));
    QVERIFY(!flagOf(*reader, 1));
    QVERIFY(!flagOf(*reader, 2));
    QVERIFY(flagOf(*reader, 3));
}

void TestSessionFile::takesSeveralFilesOneAfterTheOther()
{
    RecordedRun run;
    run.call("everything", "echo", "{}", "{}");
    const QByteArray once = bytesOf(saved(run));
    write(run.file(u"twice"_s), once + once);
    const auto report = importJournal(run.file(u"twice"_s), run.file(u"twice-again"_s));
    QVERIFY(report);
    QVERIFY(!report->isCut);
    QCOMPARE(report->records, 4U);
    QCOMPARE(RecordedRun::readerOf(report->folder)->at(3).pair, 3U);
}

void TestSessionFile::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray header = "{\"signalbox\":\"journal\",\"version\":1}\n";
    QTest::newRow("empty") << ""_ba << Error::Kind::Framing;
    QTest::newRow("only lines") << "\n\n"_ba << Error::Kind::Framing;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << Error::Kind::Framing;
    QTest::newRow("a zip") << "PK\3\4"_ba << Error::Kind::Framing;
    QTest::newRow("half a gzip head") << "\x1f\x8b\x08"_ba << Error::Kind::Framing;
    QTest::newRow("packed nonsense") << packed("hello\n") << Error::Kind::Framing;
    QTest::newRow("another's JSONL") << "{\"jsonrpc\":\"2.0\"}\n"_ba << Error::Kind::Framing;
    QTest::newRow("newer") << "{\"signalbox\":\"journal\",\"version\":2,\"program\":\"x 9\"}\n"_ba
                           << Error::Kind::Usage;
    QTest::newRow("numbers go back") << header + "{\"seq\":2,\"text\":\"\"}\n{\"seq\":1,\"text\":\"\"}\n"
                                     << Error::Kind::Framing;
    QTest::newRow("bad line inside") << packed(header + "{\"text\":\"\"}\n{\"text\":}\n{\"text\":\"\"}\n")
                                     << Error::Kind::Framing;
    QTest::newRow("bomb") << packed(header + "{\"text\":\"" + QByteArray(40'000'000, ' ') + "\"}\n")
                          << Error::Kind::Framing;
    QTest::newRow("line without end") << packed(header + QByteArray(40'000'000, '[')) << Error::Kind::Framing;
}

void TestSessionFile::refusesHostileFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    RecordedRun run;
    write(run.file(u"hostile"_s), bytes);
    const QStringList before = QDir(run.file({})).entryList();
    const auto report = importJournal(run.file(u"hostile"_s), run.file(u"made"_s), {}, {.lineBytes = 1'000'000});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QVERIFY(!report.error().message.isEmpty());
    QCOMPARE(QDir(run.file({})).entryList(), before); // nothing of it is left behind
}

void TestSessionFile::keepsItsLimits()
{
    RecordedRun run;
    for (int i = 0; i < 20; ++i) {
        run.call("everything", "echo", "{}", '"' + QByteArray(1000, 'x') + '"');
    }
    const QString path = saved(run);
    for (const ImportLimits &limits :
         {ImportLimits{.textBytes = 1000}, ImportLimits{.records = 5}, ImportLimits{.lineBytes = 500}}) {
        const auto report = importJournal(path, run.file(u"limited"_s), {}, limits);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Framing);
        QVERIFY(!QFileInfo::exists(run.file(u"limited"_s)));
    }
}

void TestSessionFile::makesNothingWhenTakenBack()
{
    RecordedRun run;
    for (int i = 0; i < 2000; ++i) {
        run.call("everything", "echo", "{}", "{}");
    }
    int told = 0;
    const auto until = [&told](int times) {
        told = 0;
        return [&told, times](quint64, quint64) { return ++told < times; };
    };
    const QString path = run.file(u"never.signalbox"_s);
    const auto out = exportJournalToFile(*run.reader(), {}, {}, path, until(2));
    QVERIFY(!out);
    QCOMPARE(out.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFileInfo::exists(path));
    write(path, "before");
    QVERIFY(!exportJournalToFile(*run.reader(), {}, {}, path, until(3)));
    QCOMPARE(bytesOf(path), "before"_ba);
    const auto in = importJournal(saved(run), run.file(u"never"_s), until(3));
    QVERIFY(!in);
    QCOMPARE(in.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFileInfo::exists(run.file(u"never"_s)));
}

void TestSessionFile::leavesAFolderInUseAlone()
{
    RecordedRun run;
    run.call("everything", "echo", "{}", "{}");
    const QString path = saved(run);
    const auto used = importJournal(path, run.folder());
    QVERIFY(!used);
    QCOMPARE(used.error().kind, Error::Kind::Usage);
    QCOMPARE(run.reader()->endSequence(), 2U);
    QDir().mkpath(run.file(u"empty/deep"_s));
    const auto empty = importJournal(path, run.file(u"empty/deep"_s));
    QVERIFY(empty);
    QCOMPARE(RecordedRun::readerOf(run.file(u"empty/deep"_s))->endSequence(), 2U);
    const auto missing = importJournal(run.file(u"nowhere"_s), run.file(u"x"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Storage);
}

void TestSessionFile::survivesAnyBytes()
{
    RecordedRun run;
    for (int i = 0; i < 40; ++i) {
        run.call("everything", "echo", "{\"n\":" + QByteArray::number(i) + '}', "{\"content\":[]}");
    }
    const QByteArrayList seeds = {bytesOf(saved(run)), bytesOf(saved(run, ExportFormat::Jsonl))};
    QRandomGenerator random(20261128);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = seeds[round % 2];
        for (int change = 0; change < 1 + round % 5; ++change) {
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        }
        write(run.file(u"any"_s), bytes);
        const QString folder = run.file(u"any-%1"_s.arg(round));
        const auto report = importJournal(run.file(u"any"_s), folder, {}, {.lineBytes = 100'000});
        QCOMPARE(QFileInfo::exists(folder), report.has_value());
        if (report) {
            QCOMPARE(RecordedRun::readerOf(folder)->endSequence(), report->records);
        }
    }
}

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
