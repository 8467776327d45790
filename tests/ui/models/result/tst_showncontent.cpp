// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "ui/models/receivedfile.h"
#include "ui/models/result/pointerrows.h"
#include "ui/models/result/showncontent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

ShownContent prepared(const QByteArray &text, const QString &mimeType = {})
{
    Content content;
    content.kind = mimeType.isEmpty() ? Content::Kind::Text : Content::Kind::EmbeddedText;
    content.text = QString::fromUtf8(text);
    content.mimeType = mimeType;
    return prepareContent(content);
}

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        bytes.append(char((number >> (8 * i)) & 0xff));
    }
    return bytes;
}

QByteArray wav(quint32 seconds)
{
    const quint32 rate = 8000;
    const QByteArray samples(int(seconds * rate * 2), '\0');
    return "RIFF" + little(quint32(36 + samples.size())) + "WAVEfmt " + little(quint32(16)) + little(quint16(1))
           + little(quint16(1)) + little(rate) + little(quint32(rate * 2)) + little(quint16(2)) + little(quint16(16))
           + "data" + little(quint32(samples.size())) + samples;
}

} // namespace

class TestShownContent : public QObject
{
    Q_OBJECT
private slots:
    void knowsWhatATextIs_data();
    void knowsWhatATextIs();
    void keepsWhatWasSent();
    void takesResourcesForEmbeddedOnes();
    void showsNoMoreBlocksThanItsBound();
    void readsTheHeadOfASound();
    void readsNoSoundFromBadHeads();
    void u12_proposesSafeNames_data();
    void u12_proposesSafeNames();
    void u12_namesTheKindByTheBytes();
    void findsThePlaceOfAPointer();
};

void TestShownContent::knowsWhatATextIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("isPlainlyMarkdown");
    QTest::addColumn<bool>("hasTable");
    QTest::newRow("words") << QByteArray("hello") << QString() << false << false << false;
    QTest::newRow("Markdown") << QByteArray("# A\n\n- b\n- c") << QString() << false << true << false;
    QTest::newRow("said to be Markdown") << QByteArray("b") << u"Text/Markdown; charset=utf-8"_s << false << true
                                         << false;
    QTest::newRow("a script") << QByteArray("# A\n\n- b\n- c") << u"text/x-python"_s << false << false << false;
    QTest::newRow("JSON") << QByteArray(R"({"a":1})") << QString() << true << false << false;
    QTest::newRow("rows") << QByteArray(R"([{"a":1}])") << QString() << true << false << true;
    QTest::newRow("no JSON") << QByteArray("[a]") << QString() << false << false << false;
}

void TestShownContent::knowsWhatATextIs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, mimeType);
    const ShownContent shown = prepared(text, mimeType);
    QTEST(shown.isJson, "isJson");
    QTEST(shown.isPlainlyMarkdown, "isPlainlyMarkdown");
    QTEST(shown.table != nullptr, "hasTable");
    QVERIFY(!shown.isPlainlyMarkdown || shown.markdown);
}

void TestShownContent::keepsWhatWasSent()
{
    QCOMPARE(prepared(R"({"a":1.0})").sent, R"({"a":1.0})");
    QCOMPARE(prepared(R"({"a":1.0})").text, "{\n  \"a\": 1.0\n}");
    Content picture;
    picture.kind = Content::Kind::Image;
    picture.data = "bytes";
    QCOMPARE(prepareContent(picture).sent, "bytes");
    Content unknown;
    unknown.raw = R"({"type":"x"})";
    QCOMPARE(prepareContent(unknown).sent, R"({"type":"x"})");
    QVERIFY(!prepared(QByteArray(MarkdownDocument::kSource + 1, 'a')).markdown); // too long to be drawn
}

void TestShownContent::takesResourcesForEmbeddedOnes()
{
    ReadResult read;
    read.contents = {{u"a:1"_s, u"text/plain"_s, true, u"words"_s, {}, {}}, {u"a:2"_s, {}, false, {}, "bytes", {}}};
    const QList<Content> contents = contentsOf(read);
    QCOMPARE(contents.size(), 2);
    QCOMPARE(contents.first().kind, Content::Kind::EmbeddedText);
    QCOMPARE(contents.last().kind, Content::Kind::EmbeddedBlob);
    QCOMPARE(prepareContent(contents.last()).sent, "bytes");
}

void TestShownContent::showsNoMoreBlocksThanItsBound()
{
    QCOMPARE(prepareContents(QList<Content>(200)).size(), kMostShownBlocks);
}

void TestShownContent::readsTheHeadOfASound()
{
    const SoundFacts facts = readSound(wav(3));
    QCOMPARE(facts.format, u"WAV"_s);
    QCOMPARE(facts.ms, 3000);
    QCOMPARE(facts.channels, 1);
    QCOMPARE(facts.hertz, 8000);
    QCOMPARE(readSound("OggS\0").format, u"Ogg"_s);
    QCOMPARE(readSound("ID3\x04").format, u"MP3"_s);
    QCOMPARE(readSound(QByteArray("\0\0\0\x20"
                                  "ftypM4A mp42",
                                  16))
                 .format,
             u"MP4"_s);
    const QByteArray flac = QByteArray("fLaC\0\0\0\x22", 8) + QByteArray(10, '\0')
                            + QByteArray("\x0a\xc4\x42\xf0\x00\x01\x58\x88", 8); // 44100 Hz, 2 channels, 88200 samples
    QCOMPARE(readSound(flac).hertz, 44100);
    QCOMPARE(readSound(flac).channels, 2);
    QCOMPARE(readSound(flac).ms, 2000);
}

void TestShownContent::readsNoSoundFromBadHeads()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("RIFF"), QByteArray("fLaC"), QByteArray("hello"), QByteArray("MZ\x90")}) {
        QVERIFY(!readSound(bytes).ms);
    }
    const QByteArray endless = "RIFF\xff\xff\xff\xffWAVE" + QByteArray("fmt \xff\xff\xff\xff") + "data\xff\xff\xff\xff";
    QVERIFY(!readSound(endless).ms);
    QByteArray huge = wav(1);
    huge.replace(40, 4, QByteArray("\xff\xff\xff\xff", 4)); // more than there is
    QCOMPARE(readSound(huge).ms, 1000);
    QVERIFY(!readSound("RIFF0000WAVE" + QByteArray(1'000'000, '\0')).ms); // chunks of no length, each with its head
}

void TestShownContent::u12_proposesSafeNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"get_weather"_s << u"get_weather.txt"_s;
    QTest::newRow("URI") << u"file:///home/me/notes.txt"_s << u"notes.txt"_s;
    QTest::newRow("query") << u"https://a.test/r/2?download=../../x#y"_s << u"2.txt"_s;
    QTest::newRow("upwards") << u"../../../etc/passwd"_s << u"passwd.txt"_s;
    QTest::newRow("encoded path") << u"a:%2e%2e%2f%2e%2e%2fetc%2fpasswd"_s << u"passwd.txt"_s;
    QTest::newRow("backslashes") << u"C:\\Windows\\win.ini"_s << u"win.ini.txt"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc.txt"_s;
    QTest::newRow("option") << u"--help"_s << u"help.txt"_s;
    QTest::newRow("device") << u"CON"_s << u"_CON.txt"_s;
    QTest::newRow("device with an ending") << u"lpt1.jpg"_s << u"_lpt1.jpg.txt"_s;
    QTest::newRow("program") << u"run.sh"_s << u"run.sh.txt"_s;
    QTest::newRow("desktop file") << u"a.desktop"_s << u"a.desktop.txt"_s;
    QTest::newRow("turned round") << u"photo\u202etxt.exe"_s << u"photo_txt.exe.txt"_s;
    QTest::newRow("unseen") << u"a\u200b\u2060b"_s << u"a_b.txt"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a_b.txt"_s;
    QTest::newRow("zero") << u"a\0b"_s << u"a_b.txt"_s;
    QTest::newRow("shell") << u"$(touch x);`y`|z&"_s << u"_(touch x)_y_z_.txt"_s;
    QTest::newRow("wildcards") << u"*?<>:\""_s << u"result.txt"_s;
    QTest::newRow("nothing") << QString() << u"result.txt"_s;
    QTest::newRow("dots") << u".."_s << u"result.txt"_s;
    QTest::newRow("spaces at the end") << u"a . "_s << u"a.txt"_s;
    QTest::newRow("letters of the world") << u"größe_数"_s << u"größe_数.txt"_s;
    QTest::newRow("long") << u"x"_s.repeated(2000) << u"x"_s.repeated(80) + u".txt"_s;
}

void TestShownContent::u12_proposesSafeNames()
{
    QFETCH(QString, wanted);
    QTEST(proposedFileName(wanted, u"txt"_s), "name");
}

void TestShownContent::u12_namesTheKindByTheBytes()
{
    QCOMPARE(extensionFor(u"image/jpeg"_s, "\x89PNG\r\n", false), u"png"_s);
    QCOMPARE(extensionFor(u"application/x-sh"_s, "#!/bin/sh", false), u"bin"_s);
    QCOMPARE(extensionFor(u"application/x-desktop"_s, "[Desktop Entry]", true), u"txt"_s);
    QCOMPARE(extensionFor(u"text/markdown"_s, "# a", true), u"md"_s);
    QCOMPARE(extensionFor({}, wav(1), false), u"wav"_s);
    QCOMPARE(prepared(R"({"a":1})").fileName(u"list files"_s), u"list files.json"_s);
}

void TestShownContent::findsThePlaceOfAPointer()
{
    const Result<ParsedJson> parsed = parseJson(R"({"a":{"b/c":[0,{"d~":1}]},"e":2})");
    const auto rows = [&](const QString &pointer) { return rowsOfPointer(parsed->value, pointer); };
    QCOMPARE(rows(u""_s), QList<int>());
    QCOMPARE(rows(u"/e"_s), QList{1});
    QCOMPARE(rows(u"/a/b~1c/1/d~0"_s), (QList{0, 0, 1, 0}));
    QCOMPARE(rows(u"/a/missing"_s), QList{0}); // where it is missing from
    QCOMPARE(rows(u"/a/b~1c/7"_s), (QList{0, 0}));
    QCOMPARE(rows(u"/e/deeper"_s), QList{1});
}

QTEST_APPLESS_MAIN(TestShownContent)
#include "tst_showncontent.moc"
