// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authchallenge.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestAuthChallenge : public QObject
{
    Q_OBJECT

private slots:
    void readsChallenges_data();
    void readsChallenges();
    void takesTheFirstOfARepeatedParameter();
    void gathersWhatOAuthNeedsFromSeveral();
    void o15_errorDescriptionIsPlainShortText();
    void o16_refusesAHeaderThatIsTooLong();
    void survivesAnyBytes();
    void unitesScopesWithoutDoubles();
};

static QString shown(const QList<AuthChallenge> &challenges)
{
    QStringList all;
    for (const AuthChallenge &challenge : challenges) {
        QStringList parts = {QString::fromUtf8(challenge.scheme)};
        if (!challenge.token68.isEmpty()) {
            parts.append(u'<' + QString::fromUtf8(challenge.token68) + u'>');
        }
        for (const auto &[name, value] : challenge.parameters) {
            parts.append(QString::fromUtf8(name) + "=["_L1 + QString::fromUtf8(value) + u']');
        }
        all.append(parts.join(u' '));
    }
    return all.join(" | "_L1);
}

void TestAuthChallenge::readsChallenges_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArrayList &values, const QString &expected) {
        QTest::newRow(name) << values << expected;
    };
    row("alone", {"Bearer"}, u"Bearer"_s);
    row("one parameter", {R"(Bearer realm="x")"}, u"Bearer realm=[x]"_s);
    row("comma in quotes", {R"(Bearer scope="a b", error_description="no, really", error=invalid_token)"},
        u"Bearer scope=[a b] error_description=[no, really] error=[invalid_token]"_s);
    row("escapes", {R"(Bearer a="say \"hi\" \\ there")"}, u"Bearer a=[say \"hi\" \\ there]"_s);
    row("two in one value", {R"(Basic realm="x", Bearer scope="y", error=z)"},
        u"Basic realm=[x] | Bearer scope=[y] error=[z]"_s);
    row("two values", {R"(DPoP algs="ES256")", "Bearer"}, u"DPoP algs=[ES256] | Bearer"_s);
    row("scheme names in quotes", {R"(Bearer a="Basic realm=x, DPoP", b=c)"},
        u"Bearer a=[Basic realm=x, DPoP] b=[c]"_s);
    row("bare schemes", {"Negotiate, NTLM, Bearer a=b"}, u"Negotiate | NTLM | Bearer a=[b]"_s);
    row("token68", {"Negotiate YIIF/+==, Bearer a=b"}, u"Negotiate <YIIF/+==> | Bearer a=[b]"_s);
    row("space around =", {R"(Bearer a = "b" ,  c= d)"}, u"Bearer a=[b] c=[d]"_s);
    row("empty elements", {", ,Bearer a=b,, c=d,"}, u"Bearer a=[b] c=[d]"_s);
    row("no comma between", {R"(Bearer a="b" c="d")"}, u"Bearer a=[b] c=[d]"_s);
    row("quote never ends", {R"(Bearer a="b, c=d)"}, u"Bearer a=[b, c=d]"_s);
    row("parameter first", {R"(a="b", Bearer c=d)"}, u"Bearer c=[d]"_s);
    row("URL as token", {"Bearer resource_metadata=https://x/y?z=1, scope=s"},
        u"Bearer resource_metadata=[https://x/y?z=1] scope=[s]"_s);
    row("empty value", {R"(Bearer scope="", error=e)"}, u"Bearer scope=[] error=[e]"_s);
    row("nothing", {""}, QString());
}

void TestAuthChallenge::readsChallenges()
{
    QFETCH(QByteArrayList, values);
    QFETCH(QString, expected);
    const auto challenges = parseChallenges(values);
    QVERIFY(challenges);
    QCOMPARE(shown(*challenges), expected);
}

void TestAuthChallenge::takesTheFirstOfARepeatedParameter()
{
    const auto challenges = parseChallenges({R"(Bearer scope="first", SCOPE="second")"});
    QCOMPARE(challenges->first().parameter("Scope"), QByteArray("first"));
}

void TestAuthChallenge::gathersWhatOAuthNeedsFromSeveral()
{
    const auto challenges =
        parseChallenges({R"(Basic realm="staff")", R"(DPoP algs="ES256")",
                         R"(bearer scope="a b a", resource_metadata="https://x/m", error="invalid_token")"});
    const OAuthChallenge said = oauthChallenge(*challenges);
    QVERIFY(said.offersBasic && said.offersBearer && said.offersDpop);
    QCOMPARE(said.scopes, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(said.resourceMetadata, u"https://x/m"_s);
    QCOMPARE(said.error, u"invalid_token"_s);
    QVERIFY(oauthChallenge(*parseChallenges({R"(Basic scope="x", error="y")"})).error.isEmpty());
}

void TestAuthChallenge::o15_errorDescriptionIsPlainShortText()
{
    const QByteArray trap = "<a href='javascript:x'>click</a>\x07\x1b[31m\xe2\x80\xae" + QByteArray(5000, 'y');
    const auto challenges = parseChallenges({R"(Bearer error="x", error_description=")" + trap + '"'});
    const QString text = oauthChallenge(*challenges).errorDescription;
    QCOMPARE(text.size(), 500);
    QVERIFY(text.startsWith("<a href='javascript:x'>click</a>"_L1)); // as text: labels show it as it stands
    QVERIFY(!text.contains(QChar(0x07)) && !text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
}

void TestAuthChallenge::o16_refusesAHeaderThatIsTooLong()
{
    const auto challenges = parseChallenges({"Bearer scope=\"" + QByteArray(200 * 1024, 'x') + '"'});
    QVERIFY(!challenges);
    QCOMPARE(challenges.error().kind, Error::Kind::Framing);
    QByteArrayList many;
    for (int i = 0; i < 2000; ++i) {
        many.append("Bearer a=b");
    }
    QVERIFY(parseChallenges(many)->size() <= 32);
}

void TestAuthChallenge::survivesAnyBytes()
{
    QByteArray bytes;
    quint32 seed = 1;
    for (int round = 0; round < 2000; ++round) {
        bytes.clear();
        constexpr QByteArrayView kMenu = "Bearer ,=\"\\a\t\x80\0Basic";
        for (int i = 0; i < 40; ++i) {
            seed = seed * 1664525 + 1013904223;
            bytes.append(kMenu[qsizetype(seed >> 16) % kMenu.size()]);
        }
        QVERIFY(parseChallenges({bytes}));
    }
}

void TestAuthChallenge::unitesScopesWithoutDoubles()
{
    QCOMPARE(unionOfScopes({u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(scopeList(u"  x  y x "), (QStringList{u"x"_s, u"y"_s}));
}

QTEST_APPLESS_MAIN(TestAuthChallenge)
#include "tst_authchallenge.moc"
