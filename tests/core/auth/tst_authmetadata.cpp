// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/resourcemetadata.h"
#include "core/auth/servermetadata.h"
#include "core/auth/urlrules.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestAuthMetadata : public QObject
{
    Q_OBJECT

private slots:
    void looksForResourceMetadataInOrder_data();
    void looksForResourceMetadataInOrder();
    void looksForServerMetadataInOrder_data();
    void looksForServerMetadataInOrder();
    void o09_tellsAResourceThatIsAnother_data();
    void o09_tellsAResourceThatIsAnother();
    void namesAServerCanonically_data();
    void namesAServerCanonically();
    void o03_wantsTheIssuerLetterForLetter_data();
    void o03_wantsTheIssuerLetterForLetter();
    void o03_takesAnyIssuerOfTheOriginWhereNoneWasNamed();
    void o06_wantsS256();
    void o16_refusesWrongDocuments_data();
    void o16_refusesWrongDocuments();
    void refusesEndpointsThatAreNotSecure_data();
    void refusesEndpointsThatAreNotSecure();
    void readsAWholeDocument();
    void encodesForms();
};

static QStringList texts(const QList<QUrl> &urls)
{
    QStringList list;
    for (const QUrl &url : urls) {
        list.append(url.toString(QUrl::FullyEncoded));
    }
    return list;
}

void TestAuthMetadata::looksForResourceMetadataInOrder_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("challenged");
    QTest::addColumn<QStringList>("expected");
    const QString path = u"https://a.example/.well-known/oauth-protected-resource/x/mcp"_s;
    const QString root = u"https://a.example/.well-known/oauth-protected-resource"_s;
    QTest::newRow("path") << u"https://a.example/x/mcp"_s << QString() << QStringList{path, root};
    QTest::newRow("slash") << u"https://a.example/x/mcp/"_s << QString() << QStringList{path, root};
    QTest::newRow("root") << u"https://a.example"_s << QString() << QStringList{root};
    QTest::newRow("challenge") << u"https://a.example/x/mcp"_s << u"https://a.example/m"_s
                               << QStringList{u"https://a.example/m"_s, path, root};
    QTest::newRow("same as path") << u"https://a.example/x/mcp"_s << path << QStringList{path, root};
    QTest::newRow("plain http elsewhere")
        << u"https://a.example/x/mcp"_s << u"http://b.example/m"_s << QStringList{path, root};
    QTest::newRow("file") << u"https://a.example/x/mcp"_s << u"file:///etc/passwd"_s << QStringList{path, root};
    QTest::newRow("own http") << u"http://10.0.0.1:80/mcp"_s << u"http://10.0.0.1/m"_s
                              << QStringList{u"http://10.0.0.1/m"_s,
                                             u"http://10.0.0.1/.well-known/oauth-protected-resource/mcp"_s,
                                             u"http://10.0.0.1/.well-known/oauth-protected-resource"_s};
}

void TestAuthMetadata::looksForResourceMetadataInOrder()
{
    QFETCH(QString, server);
    QFETCH(QString, challenged);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(resourceMetadataUrls(QUrl(server), challenged)), expected);
}

void TestAuthMetadata::looksForServerMetadataInOrder_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("root") << u"https://a.example"_s
                          << QStringList{u"https://a.example/.well-known/oauth-authorization-server"_s,
                                         u"https://a.example/.well-known/openid-configuration"_s};
    QTest::newRow("path") << u"https://a.example/t/1"_s
                          << QStringList{u"https://a.example/.well-known/oauth-authorization-server/t/1"_s,
                                         u"https://a.example/.well-known/openid-configuration/t/1"_s,
                                         u"https://a.example/t/1/.well-known/openid-configuration"_s};
    QTest::newRow("slash") << u"https://a.example/"_s
                           << QStringList{u"https://a.example/.well-known/oauth-authorization-server"_s,
                                          u"https://a.example/.well-known/openid-configuration"_s};
}

void TestAuthMetadata::looksForServerMetadataInOrder()
{
    QFETCH(QString, issuer);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(serverMetadataUrls(issuer)), expected);
}

void TestAuthMetadata::o09_tellsAResourceThatIsAnother_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<bool>("fits");
    QTest::newRow("same") << u"https://a.example/x/mcp"_s << true;
    QTest::newRow("spelled otherwise") << u"HTTPS://A.example:443/x/mcp"_s << true;
    QTest::newRow("parent") << u"https://a.example/x"_s << true;
    QTest::newRow("origin") << u"https://a.example"_s << true;
    QTest::newRow("origin with slash") << u"https://a.example/"_s << true;
    QTest::newRow("slash behind") << u"https://a.example/x/mcp/"_s << true;
    QTest::newRow("sibling") << u"https://a.example/y"_s << false;
    QTest::newRow("beginning of a name") << u"https://a.example/x/mc"_s << false;
    QTest::newRow("below") << u"https://a.example/x/mcp/more"_s << false;
    QTest::newRow("other host") << u"https://b.example/x/mcp"_s << false;
    QTest::newRow("other port") << u"https://a.example:8443/x/mcp"_s << false;
    QTest::newRow("other scheme") << u"http://a.example/x/mcp"_s << false;
    QTest::newRow("user") << u"https://u@a.example/x/mcp"_s << false;
    QTest::newRow("fragment") << u"https://a.example/x/mcp#f"_s << false;
    QTest::newRow("query") << u"https://a.example/x/mcp?q"_s << false;
    QTest::newRow("no address") << u"mcp"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAuthMetadata::o09_tellsAResourceThatIsAnother()
{
    QFETCH(QString, resource);
    QFETCH(bool, fits);
    QCOMPARE(identifiesResource(resource, QUrl(u"https://a.example/x/mcp"_s)), fits);
}

void TestAuthMetadata::namesAServerCanonically_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"https://a.example/mcp"_s << u"https://a.example/mcp"_s;
    QTest::newRow("case") << u"HTTPS://A.Example/MCP"_s << u"https://a.example/MCP"_s;
    QTest::newRow("root slash") << u"https://a.example/"_s << u"https://a.example"_s;
    QTest::newRow("path slash stays") << u"https://a.example/mcp/"_s << u"https://a.example/mcp/"_s;
    QTest::newRow("fragment") << u"https://a.example/mcp#x"_s << u"https://a.example/mcp"_s;
    QTest::newRow("port") << u"https://a.example:443/mcp"_s << u"https://a.example/mcp"_s;
    QTest::newRow("other port") << u"http://localhost:3000/mcp"_s << u"http://localhost:3000/mcp"_s;
    QTest::newRow("IPv6") << u"http://[::1]:3000/mcp"_s << u"http://[::1]:3000/mcp"_s;
}

void TestAuthMetadata::namesAServerCanonically()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(canonicalResource(QUrl(url)), expected);
}

static QByteArray document(const QByteArray &issuer, const QByteArray &more = {})
{
    return R"({"issuer":")" + issuer
           + R"(","authorization_endpoint":"https://a.example/authorize","token_endpoint":"https://a.example/token")"
           + more + '}';
}

void TestAuthMetadata::o03_wantsTheIssuerLetterForLetter_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("slash") << QByteArray("https://a.example/");
    QTest::newRow("case") << QByteArray("https://A.example");
    QTest::newRow("port") << QByteArray("https://a.example:443");
    QTest::newRow("other") << QByteArray("https://b.example");
    QTest::newRow("escape") << QByteArray("https://%61.example");
}

void TestAuthMetadata::o03_wantsTheIssuerLetterForLetter()
{
    QFETCH(QByteArray, found);
    QVERIFY(decodeServerMetadata(document("https://a.example"), u"https://a.example"_s));
    const auto metadata = decodeServerMetadata(document(found), u"https://a.example"_s);
    QVERIFY(!metadata);
    QCOMPARE(metadata.error().kind, Error::Kind::Auth);
}

void TestAuthMetadata::o03_takesAnyIssuerOfTheOriginWhereNoneWasNamed()
{
    const auto isTaken = [](const QByteArray &issuer, IssuerRule rule) {
        return decodeServerMetadata(document(issuer), u"https://a.example"_s, rule).has_value();
    };
    QVERIFY(isTaken("https://a.example", IssuerRule::SameOrigin));
    QVERIFY(isTaken("https://a.example/oauth", IssuerRule::SameOrigin));
    QVERIFY(!isTaken("https://a.example/oauth", IssuerRule::Exact));
    QVERIFY(!isTaken("https://b.example", IssuerRule::SameOrigin));
    QVERIFY(!isTaken("http://a.example", IssuerRule::SameOrigin));
    QVERIFY(!isTaken("https://a.example:8443", IssuerRule::SameOrigin));
    QVERIFY(!isTaken("https://b.example@a.example/", IssuerRule::SameOrigin));
    QVERIFY(!isTaken("", IssuerRule::SameOrigin));
}

void TestAuthMetadata::o06_wantsS256()
{
    const auto with = [](const QByteArray &more) {
        return checkPkceSupport(*decodeServerMetadata(document("https://a.example", more), u"https://a.example"_s));
    };
    QVERIFY(with(R"(,"code_challenge_methods_supported":["plain","S256"])"));
    QVERIFY(!with(R"(,"code_challenge_methods_supported":["plain"])"));
    QVERIFY(!with({}));
    QVERIFY(checkPkceSupport(defaultedMetadata(QUrl(u"https://a.example/mcp"_s))));
}

void TestAuthMetadata::o16_refusesWrongDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number as issuer") << QByteArray(
        R"({"issuer":1,"resource":1,"token_endpoint":"https://a.example/t"})");
    QTest::newRow("text as list") << document("https://a.example", R"(,"scopes_supported":"a","resource":"x")");
    QTest::newRow("numbers in a list") << document("https://a.example", R"(,"scopes_supported":[1],"resource":"x")");
    QTest::newRow("twice") << document("https://a.example", R"(,"issuer":"https://b.example","resource":"x")");
    QTest::newRow("2 MB") << document("https://a.example", R"(,"resource":"x","scopes_supported":[")"
                                                               + QByteArray(2 * 1024 * 1024, 'x') + R"("])");
    QTest::newRow("deep") << document("https://a.example",
                                      R"(,"resource":"x","deep":)" + QByteArray(5000, '[') + QByteArray(5000, ']'));
    QTest::newRow("100000 scopes") << document("https://a.example", R"(,"resource":"x","scopes_supported":["a")"
                                                                        + QByteArray(R"(,"a")").repeated(100'000)
                                                                        + ']');
}

void TestAuthMetadata::o16_refusesWrongDocuments()
{
    QFETCH(QByteArray, body);
    const auto server = decodeServerMetadata(body, u"https://a.example"_s);
    QVERIFY(!server);
    QVERIFY(server.error().message.size() < 400);
    const auto resource = decodeResourceMetadata(body);
    QVERIFY(!resource);
    QCOMPARE(resource.error().kind, Error::Kind::Protocol);
}

void TestAuthMetadata::refusesEndpointsThatAreNotSecure_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("https") << QByteArray("https://b.example/r") << true;
    QTest::newRow("http here") << QByteArray("http://127.0.0.1:9/r") << true;
    QTest::newRow("http ::1") << QByteArray("http://[::1]:9/r") << true;
    QTest::newRow("http localhost") << QByteArray("http://localhost:9/r") << true;
    QTest::newRow("http elsewhere") << QByteArray("http://b.example/r") << false;
    QTest::newRow("http almost here") << QByteArray("http://127.0.0.1.b.example/r") << false;
    QTest::newRow("javascript") << QByteArray("javascript:alert(1)") << false;
    QTest::newRow("file") << QByteArray("file:///r") << false;
    QTest::newRow("user") << QByteArray("https://a.example@b.example/r") << false;
    QTest::newRow("relative") << QByteArray("/r") << false;
    QTest::newRow("fragment") << QByteArray("https://b.example/r#x") << false;
}

void TestAuthMetadata::refusesEndpointsThatAreNotSecure()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(bool, isTaken);
    const QByteArray body = document("https://a.example", R"(,"registration_endpoint":")" + endpoint + '"');
    QCOMPARE(decodeServerMetadata(body, u"https://a.example"_s).has_value(), isTaken);
}

void TestAuthMetadata::readsAWholeDocument()
{
    const auto metadata = decodeServerMetadata(
        document("https://a.example", R"(,"token_endpoint_auth_methods_supported":["none"],"scopes_supported":null,)"
                                      R"("client_id_metadata_document_supported":true,"unknown":{"x":[1,2]},)"
                                      R"("authorization_response_iss_parameter_supported":true)"),
        u"https://a.example"_s);
    QVERIFY(metadata);
    QCOMPARE(metadata->tokenAuthMethods, QStringList{u"none"_s});
    QVERIFY(metadata->metadataDocumentSupported && metadata->issParameterSupported);
    QVERIFY(metadata->scopesSupported.isEmpty());
    const auto resource = decodeResourceMetadata(
        R"({"resource":"https://a.example/mcp","authorization_servers":["https://i.example"],"resource_name":"A"})");
    QCOMPARE(resource->authorizationServers, QStringList{u"https://i.example"_s});
    QCOMPARE(resource->name, u"A"_s);
}

void TestAuthMetadata::encodesForms()
{
    QCOMPARE(formBody({{u"a b"_s, u"c&d=ü+~*%"_s}, {u"e"_s, {}}}), QByteArray("a+b=c%26d%3D%C3%BC%2B%7E*%25&e="));
    const FormFields back = formFields("a+b=c%26d%3D%C3%BC%2B%7E*%25&e=&f");
    QCOMPARE(back, (FormFields{{u"a b"_s, u"c&d=ü+~*%"_s}, {u"e"_s, QString()}, {u"f"_s, QString()}}));
    QVERIFY(!formValue(formFields("x=1&x=2"), u"x"_s));
    QCOMPARE(formValue(formFields("x=1"), u"y"_s), QString());
}

QTEST_APPLESS_MAIN(TestAuthMetadata)
#include "tst_authmetadata.moc"
