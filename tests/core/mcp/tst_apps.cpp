// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/appaccess.h"
#include "core/mcp/clientprofile.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestApps : public QObject
{
    Q_OBJECT
private slots:
    void readsWhichAppAToolHas_data();
    void readsWhichAppAToolHas();
    void namesWhatIsWrongWithATool_data();
    void namesWhatIsWrongWithATool();
    void readsWhatAnAppDeclares();
    void takesNothingForAnOriginThatIsNone_data();
    void takesNothingForAnOriginThatIsNone();
    void namesWhatTheContentsOfAnAppMayNotBe_data();
    void namesWhatTheContentsOfAnAppMayNotBe();
    void allowsWhatWasDeclaredAndNothingElse_data();
    void allowsWhatWasDeclaredAndNothingElse();
    void writesThePolicyOfTheExtension();
    void isDeclaredToServersOfBothEras();
};

void TestApps::readsWhichAppAToolHas_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("forModel");
    QTest::addColumn<bool>("forApp");
    QTest::newRow("none") << R"({})"_ba << QString() << true << true;
    QTest::newRow("both") << R"({"ui":{"resourceUri":"ui://a/b"}})"_ba << u"ui://a/b"_s << true << true;
    QTest::newRow("app only") << R"({"ui":{"resourceUri":"ui://a","visibility":["app"]}})"_ba << u"ui://a"_s << false
                              << true;
    QTest::newRow("model only") << R"({"ui":{"visibility":["model"]}})"_ba << QString() << true << false;
}

void TestApps::readsWhichAppAToolHas()
{
    QFETCH(const QByteArray, meta);
    const Decoded<ToolUi> decoded = decodeToolUi(json(R"({"name":"t","_meta":)" + meta + '}'));
    QCOMPARE(lines(decoded.deviations), QStringList());
    QTEST(decoded.value.resourceUri, "uri");
    QTEST(decoded.value.forModel, "forModel");
    QTEST(decoded.value.forApp, "forApp");
    QCOMPARE(decodeToolUi(json(R"({"name":"t"})")).value, ToolUi());
}

void TestApps::namesWhatIsWrongWithATool_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("finding");
    QTest::newRow("old key") << R"({"ui/resourceUri":"ui://a"})"_ba << u"ui://a"_s
                             << u"/_meta/ui~1resourceUri ui.resourceUri the deprecated key"_s;
    QTest::newRow("two apps") << R"({"ui/resourceUri":"ui://b","ui":{"resourceUri":"ui://a"}})"_ba << u"ui://a"_s
                              << u"/_meta/ui~1resourceUri the same as ui.resourceUri ui://b"_s;
    QTest::newRow("web address") << R"({"ui":{"resourceUri":"https://a.example"}})"_ba << QString()
                                 << u"/_meta/ui/resourceUri ui://… https://a.example"_s;
    QTest::newRow("number") << R"({"ui":{"resourceUri":4}})"_ba << QString()
                            << u"/_meta/ui/resourceUri string number"_s;
    QTest::newRow("word") << R"({"ui":{"visibility":["app","all"]}})"_ba << QString()
                          << u"/_meta/ui/visibility array of model, app all"_s;
    QTest::newRow("nobody") << R"({"ui":{"visibility":[]}})"_ba << QString()
                            << u"/_meta/ui/visibility model, app or both nobody"_s;
    QTest::newRow("no object") << R"({"ui":"ui://a"})"_ba << QString() << u"/_meta/ui object string"_s;
}

void TestApps::namesWhatIsWrongWithATool()
{
    QFETCH(const QByteArray, meta);
    QFETCH(const QString, finding);
    const Decoded<ToolUi> decoded = decodeToolUi(json(R"({"name":"t","_meta":)" + meta + '}'));
    QCOMPARE(lines(decoded.deviations), QStringList(finding));
    QTEST(decoded.value.resourceUri, "uri");
}

void TestApps::readsWhatAnAppDeclares()
{
    const Decoded<AppMeta> decoded = decodeAppMeta(json(R"({"uri":"ui://a","_meta":{"ui":{
        "csp":{"connectDomains":["https://api.example.com","wss://live.example.com:8443"],
               "resourceDomains":["https://*.example.com"],"frameDomains":["https://player.example"],
               "baseUriDomains":["https://cdn.example"]},
        "permissions":{"camera":{},"clipboardWrite":{}},"domain":"a.example","prefersBorder":false}}})"));
    QCOMPARE(lines(decoded.deviations), QStringList());
    const AppMeta &meta = decoded.value;
    QVERIFY(meta.isDeclared);
    QCOMPARE(meta.domains.connect, QStringList({u"https://api.example.com"_s, u"wss://live.example.com:8443"_s}));
    QCOMPARE(meta.permissions, AppPermission::Camera | AppPermission::ClipboardWrite);
    QCOMPARE(meta.domain, u"a.example"_s);
    QCOMPARE(meta.prefersBorder, std::optional(false));
    QCOMPARE(compactJson(toJson(meta.permissions)), R"({"camera":{},"clipboardWrite":{}})"_ba);
    const QByteArray again = R"({"_meta":{"ui":{"csp":)" + compactJson(toJson(meta.domains)) + "}}}";
    QCOMPARE(decodeAppMeta(json(again)).value.domains, meta.domains);

    QVERIFY(!decodeAppMeta(json(R"({"uri":"a"})")).value.isDeclared);
    const Decoded<AppMeta> wrong =
        decodeAppMeta(json(R"({"_meta":{"ui":{"permissions":{"camera":true,"usb":{}},"prefersBorder":1}}})"));
    QCOMPARE(wrong.value.permissions, AppPermissions());
    QCOMPARE(lines(wrong.deviations), QStringList({u"/_meta/ui/permissions/camera object boolean"_s,
                                                   u"/_meta/ui/permissions/usb a permission of the extension another"_s,
                                                   u"/_meta/ui/prefersBorder boolean number"_s}));
}

void TestApps::takesNothingForAnOriginThatIsNone_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"*"_s,
                            u"https:"_s,
                            u"https://*"_s,
                            u"data:"_s,
                            u"file:///etc"_s,
                            u"'unsafe-eval'"_s,
                            u"https://a.example; script-src *"_s,
                            u"https://a.example https://b.example"_s,
                            u"https://a.example,b"_s,
                            u"https://a.example/path"_s,
                            u"https://user@a.example"_s,
                            u"https://a.*.example"_s,
                            u"a.example"_s,
                            u"https://a.example\n"_s,
                            u"javascript://a"_s,
                            QString()};
    for (const QString &text : texts) {
        QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void TestApps::takesNothingForAnOriginThatIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!isAppOrigin(text));
    const Decoded<AppMeta> decoded = decodeAppMeta(
        json(R"({"_meta":{"ui":{"csp":{"connectDomains":["https://good.example",)" + jsonString(text) + "]}}}}"));
    QCOMPARE(decoded.value.domains.connect, QStringList(u"https://good.example"_s));
    QCOMPARE(decoded.deviations.size(), 1);
    QCOMPARE(decoded.deviations.first().severity, Deviation::Severity::Violation);
}

void TestApps::namesWhatTheContentsOfAnAppMayNotBe_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("finding");
    const QString uri = u"ui://a"_s;
    const QString type = kAppMimeType;
    const QByteArray html = "<!DOCTYPE html><p>x";
    QTest::newRow("right") << uri << type << html << QString();
    QTest::newRow("comment first") << uri << type << " <!-- x --> <!doctype HTML><p>"_ba << QString();
    QTest::newRow("scheme") << u"https://a"_s << type << html << u"/uri ui://… https://a"_s;
    QTest::newRow("plain html") << uri << u"text/html"_s << html << u"/mimeType %1 text/html"_s.arg(type);
    QTest::newRow("no type") << uri << QString() << html << u"/mimeType %1 absent"_s.arg(type);
    QTest::newRow("spaced") << uri << u"text/html; profile=mcp-app"_s << html
                            << u"/mimeType %1 text/html; profile=mcp-app"_s.arg(type);
    QTest::newRow("empty") << uri << type << QByteArray() << u"/text an HTML5 document nothing"_s;
    QTest::newRow("bytes") << uri << type << "\xff\xfe"_ba << u"/blob an HTML5 document bytes that are no text"_s;
    QTest::newRow("fragment") << uri << type << "<p>x"_ba << u"/text an HTML5 document no <!DOCTYPE html>"_s;
    QTest::newRow("open comment") << uri << type << "<!-- "_ba << u"/text an HTML5 document no <!DOCTYPE html>"_s;
}

void TestApps::namesWhatTheContentsOfAnAppMayNotBe()
{
    QFETCH(const QString, uri);
    QFETCH(const QString, type);
    QFETCH(const QByteArray, html);
    QTEST(lines(checkAppContents(uri, type, html)).join(u'\n'), "finding");
}

void TestApps::allowsWhatWasDeclaredAndNothingElse_data()
{
    QTest::addColumn<QString>("declared");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    const QString api = u"https://api.example.com"_s;
    QTest::newRow("declared") << api << u"https://api.example.com/x?y"_s << true;
    QTest::newRow("case") << u"https://API.example.com"_s << u"https://api.EXAMPLE.com/"_s << true;
    QTest::newRow("usual port") << api << u"https://api.example.com:443/"_s << true;
    QTest::newRow("other port") << api << u"https://api.example.com:444/"_s << false;
    QTest::newRow("other scheme") << api << u"http://api.example.com/"_s << false;
    QTest::newRow("other host") << api << u"https://example.com/"_s << false;
    QTest::newRow("longer host") << api << u"https://api.example.com.evil.example/"_s << false;
    QTest::newRow("person in front") << api << u"https://api.example.com@evil.example/"_s << false;
    QTest::newRow("below") << u"https://*.example.com"_s << u"https://a.b.example.com/"_s << true;
    QTest::newRow("not itself") << u"https://*.example.com"_s << u"https://example.com/"_s << false;
    QTest::newRow("ends alike") << u"https://*.example.com"_s << u"https://badexample.com/"_s << false;
    QTest::newRow("loopback") << api << u"http://127.0.0.1:80/"_s << false;
    QTest::newRow("declared loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/x"_s << true;
    QTest::newRow("declared loopback, 6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/x"_s << true;
    QTest::newRow("file") << api << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << api << u"data:text/html,x"_s << false;
}

void TestApps::allowsWhatWasDeclaredAndNothingElse()
{
    QFETCH(const QString, declared);
    QFETCH(const QString, url);
    QVERIFY(isAppOrigin(declared));
    AppDomains domains;
    domains.connect = QStringList(declared);
    const AppAccess access(domains);
    QTEST(access.allows(AppAccess::Use::Connect, QUrl(url)), "allowed");
    QVERIFY(!access.allows(AppAccess::Use::Resource, QUrl(url)));
    QVERIFY(!access.allows(AppAccess::Use::Frame, QUrl(url)));
    QVERIFY(!AppAccess().allows(AppAccess::Use::Connect, QUrl(url)));
}

void TestApps::writesThePolicyOfTheExtension()
{
    QCOMPARE(AppAccess().contentSecurityPolicy(),
             "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src "
             "'none'; img-src 'self' data:; font-src 'self'; media-src 'self' data:; frame-src 'none'; base-uri "
             "'self'; object-src 'none'; worker-src 'none'; form-action 'none'"_ba);
    AppDomains domains;
    domains.connect = QStringList(u"https://c.example"_s);
    domains.resource = QStringList({u"https://r.example"_s, u"https://*.s.example"_s});
    domains.frame = QStringList(u"https://f.example"_s);
    const QByteArray policy = AppAccess(domains).contentSecurityPolicy();
    QVERIFY(policy.contains("script-src 'self' 'unsafe-inline' https://r.example https://*.s.example;"));
    QVERIFY(policy.contains("connect-src https://c.example;"));
    QVERIFY(policy.contains("frame-src https://f.example;"));
    QCOMPARE(AppAccess(domains).hosts(),
             QStringList({u"c.example"_s, u"r.example"_s, u"*.s.example"_s, u"f.example"_s}));
    domains.connect = QStringList(u"ws://127.0.0.1:8080"_s);
    QCOMPARE(AppAccess(domains).places(),
             QStringList({u"127.0.0.1:8080"_s, u"r.example:443"_s, u"*.s.example:443"_s, u"f.example:443"_s}));
}

void TestApps::isDeclaredToServersOfBothEras()
{
    const QByteArray settings = R"("io.modelcontextprotocol/ui":{"mimeTypes":["text/html;profile=mcp-app"]})";
    for (const Revision revision : {Revision::V20241105, Revision::V20251125, Revision::V20260728}) {
        QVERIFY(compactJson(ClientProfile::signalbox().capabilities(revision)).contains(settings));
    }
}

QTEST_GUILESS_MAIN(TestApps)
#include "tst_apps.moc"
