// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"
#include "tests/lab/owntimer.h"

#include <QTest>

#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestMasker : public QObject
{
    Q_OBJECT

private slots:
    void masksEverySpellingOfARegisteredValue_data();
    void masksEverySpellingOfARegisteredValue();
    void saysHowLongTheValueWas();
    void registersNoShortValues();
    void knowsNamesOfSecrets_data();
    void knowsNamesOfSecrets();
    void masksKnownFormats_data();
    void masksKnownFormats();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
    void masksValuesOfSecretNamesInJson_data();
    void masksValuesOfSecretNamesInJson();
    void keepsJsonValidWhenANumberIsASecret();
    void masksTextThatIsNoJson();
    void masksInLinearTime();
};

static const QByteArray kSecret = "pä/s?w+\"ö rd~7Z";

void TestMasker::masksEverySpellingOfARegisteredValue_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::newRow("plain") << kSecret;
    for (int alignment = 0; alignment < 3; ++alignment) {
        const QByteArray within = QByteArray(alignment, 'u') + kSecret + ":tail";
        QTest::addRow("base64 at %d", alignment) << within.toBase64();
        QTest::addRow("base64url at %d", alignment) << within.toBase64(QByteArray::Base64UrlEncoding);
    }
    QTest::newRow("percent") << kSecret.toPercentEncoding();
    QTest::newRow("hex") << kSecret.toHex();
    QTest::newRow("HEX") << kSecret.toHex().toUpper();
    QTest::newRow("JSON") << jsonString(QString::fromUtf8(kSecret));
    QTest::newRow("JSON in ASCII") << QByteArray(R"(p\u00e4/s?w+\"\u00f6 rd~7Z)");
}

void TestMasker::masksEverySpellingOfARegisteredValue()
{
    QFETCH(QByteArray, spelling);
    Masker masker;
    masker.addSecret(kSecret);
    const Masker::Masked masked = masker.maskText("before " + spelling + " after");
    QCOMPARE(masked.count, 1);
    QVERIFY(masked.text.startsWith("before "));
    QVERIFY(masked.text.endsWith(" after"));
    QVERIFY(masked.text.contains("•••• masked, "));
    // At most the few characters it shares with its neighbours stay of a base64 text.
    QVERIFY(masked.text.size() < qsizetype(sizeof "before •••• masked, 99 characters after") + 14);
    QVERIFY(!masked.text.contains(spelling));
}

void TestMasker::saysHowLongTheValueWas()
{
    Masker masker;
    QVERIFY(masker.isEmpty());
    masker.addSecret("gehäuse");
    QVERIFY(!masker.isEmpty());
    const Masker::Masked masked = masker.maskText("x gehäuse y gehäuse");
    QCOMPARE(masked.text, QByteArray("x •••• masked, 7 characters y •••• masked, 7 characters"));
    QCOMPARE(masked.count, 2);
}

void TestMasker::registersNoShortValues()
{
    Masker masker;
    masker.addSecret("abc");
    masker.addSecret("");
    QVERIFY(masker.isEmpty());
    QCOMPARE(masker.maskText("abcabc").text, QByteArray("abcabc"));
}

void TestMasker::knowsNamesOfSecrets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    for (const char *name : {"password",
                             "PASSWORD",
                             "db_password",
                             "dbPassword",
                             "token",
                             "GITHUB_PERSONAL_ACCESS_TOKEN",
                             "accessToken",
                             "refresh_token",
                             "api_key",
                             "apiKey",
                             "APIKey",
                             "X-Api-Key",
                             "apikey",
                             "Authorization",
                             "Proxy-Authorization",
                             "client_secret",
                             "AWS_SECRET_ACCESS_KEY",
                             "privateKey",
                             "Set-Cookie",
                             "passphrase",
                             "credentials",
                             "code_verifier",
                             "OPENAI_API_KEY"}) {
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    }
    for (const char *name :
         {"", "name", "key", "id", "progressToken", "nextPageToken", "max_tokens", "tokens", "tokenizer", "cursor",
          "method", "author", "secretary", "monkey", "keyboard", "path", "compass"}) {
        QTest::newRow(name[0] ? name : "empty") << QString::fromLatin1(name) << false;
    }
}

void TestMasker::knowsNamesOfSecrets()
{
    QFETCH(QString, name);
    QTEST(Masker::isSecretName(name), "secret");
}

void TestMasker::masksKnownFormats_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("after");
    const QByteArray body = "A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &secret, const QByteArray &after) {
        QTest::newRow(name) << before << secret << after;
    };
    // Put together here so that no scanner takes this file for a leak.
    row("OpenAI", "key=", QByteArray("sk") + "-proj-" + body, " ok");
    row("GitHub", "", QByteArray("gh") + "p_" + body, ",");
    row("GitHub, fine-grained", "(", QByteArray("github") + "_pat_" + body, ")");
    row("GitLab", "", QByteArray("gl") + "pat-" + body.first(20), "");
    row("Slack", "t: ", QByteArray("xo") + "xb-123456789012-" + body, "\n");
    row("AWS", "id ", QByteArray("AK") + "IAIOSFODNN7EXAMPLE", "!");
    row("Google", "?key=", QByteArray("AI") + "za" + body.first(35), "&x=1");
    row("Stripe", "", QByteArray("sk") + "_live_" + body, "");
    row("JWT", "jwt ", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl", " end");
    row("Bearer", "Authorization: Bearer ", "abc.DEF-123_~+/==", "\r\nHost: x");
    row("Basic", "authorization: basic ", "dXNlcjpwYXNz", "");
    row("password in an address", "postgres://me:", "hunter2", "@db.example/x");
    row("private key", "x\n", "-----BEGIN RSA PRIVATE KEY-----\nMIIB\nAAAA\n-----END RSA PRIVATE KEY-----", "\ny");
    row("private key, cut", "x ", "-----BEGIN PRIVATE KEY-----\nMIIBVgIB", "");
}

void TestMasker::masksKnownFormats()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, after);
    const Masker::Masked masked = Masker().maskText(before + secret + after);
    QCOMPARE(masked.text, before + "•••• masked, " + QByteArray::number(secret.size()) + " characters" + after);
    QCOMPARE(masked.count, 1);
}

void TestMasker::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("prose") << QByteArray("The bearer of this letter asks for basic authentication.");
    QTest::newRow("short prefix") << QByteArray("sk-1 ghp_x eyJhbGci AKIA xoxb-");
    QTest::newRow("inside a word") << QByteArray("disk-aaaaaaaaaaaaaaaaaaaaaaaaaaa");
    QTest::newRow("address") << QByteArray("https://example.org:8080/a@b?c=d:e@f user@host.org");
    QTest::newRow("public key") << QByteArray("-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----");
    QTest::newRow("hash") << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void TestMasker::leavesOrdinaryTextAlone()
{
    QFETCH(QByteArray, text);
    const Masker::Masked masked = Masker().maskText(text);
    QCOMPARE(masked.text, text);
    QCOMPARE(masked.count, 0);
}

void TestMasker::masksValuesOfSecretNamesInJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("layout stays") << QByteArray("{ \"password\" :\t\"x\\\"y\" ,\n \"n\": 1.0 }")
                                  << QByteArray("{ \"password\" :\t\"•••• masked, 4 characters\" ,\n \"n\": 1.0 }");
    QTest::newRow("name with an escape") << QByteArray(R"({"p\u0061ssword":"abc"})")
                                         << QByteArray(R"({"p\u0061ssword":"•••• masked, 3 characters"})");
    QTest::newRow("lists below the name")
        << QByteArray(R"({"secrets":["ab",["cd"]],"x":["ef"]})")
        << QByteArray(R"({"secrets":["•••• masked, 2 characters",["•••• masked, 2 characters"]],"x":["ef"]})");
    QTest::newRow("object below the name")
        << QByteArray(R"({"password":{"type":"string"}})") << QByteArray(R"({"password":{"type":"string"}})");
    QTest::newRow("empty value") << QByteArray(R"({"token":""})") << QByteArray(R"({"token":""})");
    QTest::newRow("other kinds") << QByteArray(R"({"token":null,"secret":false})")
                                 << QByteArray(R"({"token":null,"secret":false})");
    QTest::newRow("registered value in a key")
        << QByteArray(R"({"hunter22":1})") << QByteArray(R"({"•••• masked, 8 characters":1})");
    QTest::newRow("registered value in text")
        << QByteArray(R"({"a":"is hunter22."})") << QByteArray(R"({"a":"is •••• masked, 8 characters."})");
    QTest::newRow("header list") << QByteArray(R"([{"name":"Authorization","value":"Bearer 12345678-abc"}])")
                                 << QByteArray(
                                        R"([{"name":"Authorization","value":"Bearer •••• masked, 12 characters"}])");
    QTest::newRow("progress token") << QByteArray(R"({"_meta":{"progressToken":"abc"}})")
                                    << QByteArray(R"({"_meta":{"progressToken":"abc"}})");
}

void TestMasker::masksValuesOfSecretNamesInJson()
{
    QFETCH(QByteArray, json);
    Masker masker;
    masker.addSecret("hunter22");
    const Masker::Masked masked = masker.maskJson(json);
    QTEST(masked.text, "masked");
    QVERIFY(parseJson(masked.text));
}

void TestMasker::keepsJsonValidWhenANumberIsASecret()
{
    Masker masker;
    masker.addSecret("123456");
    const Masker::Masked masked = masker.maskJson(R"({"pin":91234567,"b":123456,"c":[1]})");
    QCOMPARE(masked.text, QByteArray(R"({"pin":"•••• masked, 8 characters","b":"•••• masked, 6 characters","c":[1]})"));
    QVERIFY(parseJson(masked.text));
}

void TestMasker::masksTextThatIsNoJson()
{
    Masker masker;
    masker.addSecret("hunter22");
    QCOMPARE(masker.maskJson("login hunter22 failed").text, QByteArray("login •••• masked, 8 characters failed"));
    const QByteArray cut = "{\"password\":\"abcd\",\"x\":\"hunter22";
    QCOMPARE(masker.maskJson(cut).text,
             QByteArray("{\"password\":\"•••• masked, 4 characters\",\"x\":\"•••• masked, 8 characters"));
    QCOMPARE(masker.maskJson("x=1; Authorization: Bearer abc-123-def").count, 1);
}

void TestMasker::masksInLinearTime()
{
    const auto timeFor = [](int count) {
        const QByteArray json =
            '[' + QByteArray(R"({"token":"abcdef","text":"eyJ -----BEGIN x://a:b","n":123456},)").repeated(count)
            + "0]";
        Masker masker;
        masker.addSecret("123456");
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) { // a busy machine may hold up one run
            OwnTimer timer;
            timer.start();
            if (masker.maskJson(json).count != 2 * count) {
                return qint64(0);
            }
            best = qMin(best, qMax<qint64>(timer.nsecsElapsed(), 1));
        }
        return best;
    };
    const qint64 small = timeFor(3'000);
    const qint64 large = timeFor(30'000);
    QVERIFY(small > 0 && large > 0);
    QVERIFY2(large < small * 40, qPrintable(QString::number(double(large) / double(small)))); // quadratic would be 100
}

QTEST_GUILESS_MAIN(TestMasker)
#include "tst_masker.moc"
