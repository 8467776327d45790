// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/labels.h"
#include "tests/ui/treetexts.h"
#include "ui/servers/credentialfields.h"
#include "ui/servers/secretfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = AuthOptions::Kind;
using Grant = AuthOptions::Grant;
using Slot = SecretVault::Slot;

class TestCredentialFields : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_fields.reset(); }
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void showsWhatAKindNeeds_data();
    void showsWhatAKindNeeds();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void takesASecretFromWhereItIsChosen();
    void k07_aKeptSecretIsShownAsNothingButKept();
    void k07_aKeptSecretIsReplacedOrForgottenWhenSaved();
    void k07_whatIsTypedStandsInItsFieldAlone();

private:
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        auto *widget = m_fields->findChild<Widget *>(u"serverDialog:"_s + name);
        return widget;
    }
    [[nodiscard]] bool isShown(const QString &name) const { return part<QWidget>(name)->isVisibleTo(m_fields.get()); }
    void choose(Kind kind, Grant grant = Grant::AuthorizationCode) const
    {
        auto *box = part<QComboBox>(u"authKind"_s);
        box->setCurrentIndex(box->findData(QPoint(int(kind), int(grant))));
    }
    static RemoteSettings settingsOf(Kind kind, Grant grant = Grant::AuthorizationCode)
    {
        RemoteSettings settings;
        settings.auth.kind = kind;
        settings.auth.grant = grant;
        return settings;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CredentialFields> m_fields;
};

void TestCredentialFields::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestCredentialFields::init()
{
    m_fields = std::make_unique<CredentialFields>();
    m_fields->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_fields.get()));
}

void TestCredentialFields::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<RemoteSettings>("settings");
    QTest::newRow("defaults") << RemoteSettings();
    RemoteSettings header = settingsOf(Kind::Header);
    header.auth.name = u"X-Key"_s;
    header.secretVariable = u"KEY"_s;
    header.auth.rate = {.requests = 7, .windowMs = 1234, .waits = false};
    QTest::newRow("header") << header;
    RemoteSettings jwt = settingsOf(Kind::Jwt);
    jwt.auth.privateKeyAlgorithm = u"RS256"_s;
    jwt.auth.privateKeyId = u"k1"_s;
    jwt.auth.jwt = {.issuer = u"me"_s,
                    .subject = u"you"_s,
                    .audience = {u"a, b"_s, u"c"_s}, // with a comma in one
                    .lifetimeSeconds = 60,
                    .claims = "{ \"n\": 1.0 }"};
    jwt.privateKeyFile = u"/tmp/key.pem"_s;
    QTest::newRow("JWT") << jwt;
    RemoteSettings oauth = settingsOf(Kind::OAuth, Grant::EnterpriseManaged);
    oauth.auth.clientId = u"id"_s;
    oauth.clientSecretVariable = u"CLIENT"_s;
    oauth.auth.scopes = {u"read"_s, u"write"_s};
    oauth.auth.idpTokenEndpoint = QUrl(u"https://idp.example/token?x=%20"_s);
    oauth.auth.idpClientId = u"there"_s;
    oauth.auth.dpop = AuthOptions::Dpop::Always; // has no field
    QTest::newRow("OAuth") << oauth;
    RemoteSettings tls;
    tls.authorityFile = u"/a.pem"_s;
    tls.certificateFile = u"/c.p12"_s;
    tls.certificateKeyFile = u"/k.pem"_s;
    tls.passphraseVariable = u"PASS"_s;
    tls.acceptedFingerprint = QByteArray(32, 'x');
    tls.proxy = u"none"_s;
    QTest::newRow("TLS") << tls;
}

void TestCredentialFields::givesBackWhatItWasGiven()
{
    QFETCH(const RemoteSettings, settings);
    QSignalSpy edited(m_fields.get(), &CredentialFields::edited);
    m_fields->setSettings(settings);
    QCOMPARE(m_fields->settings(), settings);
    QVERIFY(m_fields->changes().isEmpty());
    QVERIFY(edited.isEmpty());
    QVERIFY(!m_fields->hasFault());
    QCOMPARE(markupIn(*m_fields), QStringList());
}

void TestCredentialFields::showsWhatAKindNeeds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("grant");
    QTest::addColumn<QStringList>("shown");
    const auto row = [](const char *name, Kind kind, const QStringList &shown, Grant grant = Grant::AuthorizationCode) {
        QTest::newRow(name) << int(kind) << int(grant) << shown;
    };
    row("automatic", Kind::Automatic, {u"clientId"_s, u"scopes"_s});
    row("none", Kind::None, {});
    row("header", Kind::Header, {u"authName"_s, u"secret"_s, u"rateRequests"_s});
    row("query", Kind::ApiKeyQuery, {u"authName"_s, u"secret"_s, u"rateRequests"_s});
    row("basic", Kind::Basic, {u"authName"_s, u"secret"_s, u"rateRequests"_s});
    row("bearer", Kind::Bearer, {u"secret"_s, u"rateRequests"_s});
    row("JWT", Kind::Jwt,
        {u"algorithm"_s, u"authName"_s, u"jwtAudience"_s, u"jwtClaims"_s, u"jwtIssuer"_s, u"jwtLifetime"_s,
         u"jwtSubject"_s, u"keyId"_s, u"privateKey"_s, u"rateRequests"_s});
    row("OAuth", Kind::OAuth, {u"authority"_s, u"clientId"_s, u"clientSecret"_s, u"scopes"_s});
    row("client credentials", Kind::OAuth,
        {u"algorithm"_s, u"authority"_s, u"clientId"_s, u"clientSecret"_s, u"keyId"_s, u"privateKey"_s, u"scopes"_s},
        Grant::ClientCredentials);
    row("workload", Kind::OAuth, {u"assertionFile"_s, u"authority"_s, u"clientId"_s, u"scopes"_s}, Grant::JwtBearer);
    row("enterprise", Kind::OAuth,
        {u"authority"_s, u"clientId"_s, u"clientSecret"_s, u"idpClientId"_s, u"idpEndpoint"_s, u"scopes"_s},
        Grant::EnterpriseManaged);
}

void TestCredentialFields::showsWhatAKindNeeds()
{
    QFETCH(const int, kind);
    QFETCH(const int, grant);
    QFETCH(QStringList, shown);
    choose(Kind(kind), Grant(grant));
    QStringList seen;
    for (const QString &name :
         {u"algorithm"_s, u"assertionFile"_s, u"authName"_s, u"authority"_s, u"clientId"_s, u"clientSecret"_s,
          u"idpClientId"_s, u"idpEndpoint"_s, u"jwtAudience"_s, u"jwtClaims"_s, u"jwtIssuer"_s, u"jwtLifetime"_s,
          u"jwtSubject"_s, u"keyId"_s, u"privateKey"_s, u"rateRequests"_s, u"scopes"_s, u"secret"_s}) {
        if (isShown(name)) {
            seen.append(name);
        }
    }
    shown.sort();
    seen.sort();
    QCOMPARE(seen, shown);
    QVERIFY(isShown(u"certificate"_s)); // whatever the kind
    QVERIFY(!isShown(u"passphrase"_s)); // of which there is none yet
    QTest::keyClicks(part<QLineEdit>(u"certificate"_s), u"/c.p12"_s);
    QVERIFY(isShown(u"passphrase"_s));
    auto *algorithm = part<QComboBox>(u"algorithm"_s);
    algorithm->setCurrentText(u"HS256"_s);
    if (Kind(kind) == Kind::Jwt) { // a secret signs, no key
        QVERIFY(isShown(u"secret"_s));
        QVERIFY(!isShown(u"privateKey"_s));
    }
}

void TestCredentialFields::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("no header") << int(Kind::Header) << u"authName"_s << u""_s << u"X-Key"_s;
    QTest::newRow("header with a space") << int(Kind::Header) << u"authName"_s << u"X Key"_s << u"X-Key"_s;
    QTest::newRow("no parameter") << int(Kind::ApiKeyQuery) << u"authName"_s << u""_s << u"key"_s;
    QTest::newRow("JWT in a header") << int(Kind::Jwt) << u"authName"_s << u"a:b"_s << u""_s;
    QTest::newRow("claims are a list") << int(Kind::Jwt) << u"jwtClaims"_s << u"[1]"_s << u"{\"a\":1}"_s;
    QTest::newRow("claims with exp") << int(Kind::Jwt) << u"jwtClaims"_s << u"{\"exp\":1}"_s << u""_s;
}

void TestCredentialFields::saysWhatIsWrong()
{
    QFETCH(const int, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, wrong);
    QFETCH(const QString, right);
    m_fields->showFaults();
    choose(Kind(kind));
    const auto write = [&](const QString &text) {
        if (auto *line = part<QLineEdit>(field)) {
            line->setText(text);
            emit line->textEdited(text);
        } else {
            part<QPlainTextEdit>(field)->setPlainText(text);
        }
    };
    write(wrong);
    QVERIFY(m_fields->firstFault() == part<QWidget>(field));
    write(right);
    QVERIFY(!m_fields->hasFault());
    write(wrong);
    choose(Kind::None); // has no such field
    QVERIFY(!m_fields->hasFault());
}

void TestCredentialFields::takesASecretFromWhereItIsChosen()
{
    choose(Kind::Bearer);
    auto *source = part<QComboBox>(u"secretSource"_s);
    QCOMPARE(source->count(), 2);
    QTest::keyClicks(part<SecretEdit>(u"secretTyped"_s), u"s3cret"_s);
    QCOMPARE(m_fields->changes().size(), 1);
    QCOMPARE(m_fields->changes().value(Slot::Secret), "s3cret"_ba);
    QVERIFY(m_fields->settings().auth.secret.isEmpty()); // it goes to the store alone
    QCOMPARE(m_fields->settingsToTest().auth.secret, u"s3cret"_s);
    source->setCurrentIndex(1);
    QVERIFY(m_fields->changes().isEmpty()); // it comes from elsewhere now
    QVERIFY(m_fields->hasFault());          // which variable?
    QTest::keyClicks(part<QLineEdit>(u"secretPlace"_s), u"MY KEY"_s);
    QVERIFY(m_fields->hasFault());
    part<QLineEdit>(u"secretPlace"_s)->clear();
    QTest::keyClicks(part<QLineEdit>(u"secretPlace"_s), u"MY_KEY"_s);
    QVERIFY(!m_fields->hasFault());
    QCOMPARE(m_fields->settings().secretVariable, u"MY_KEY"_s);
    source->setCurrentIndex(0);
    QVERIFY(m_fields->settings().secretVariable.isEmpty());
    choose(Kind::Jwt);
    part<QComboBox>(u"algorithm"_s)->setCurrentText(u"ES256"_s);
    QCOMPARE(part<QComboBox>(u"privateKeySource"_s)->count(), 2); // kept, or a file
}

void TestCredentialFields::k07_aKeptSecretIsShownAsNothingButKept()
{
    choose(Kind::Bearer);
    m_fields->setKept({Slot::Secret}, u"in the keychain"_s);
    QVERIFY(isShown(u"secretMask"_s));
    QCOMPARE(part<PlainLabel>(u"secretMask"_s)->rawText(), u"••••••••  kept in the keychain"_s); // however long it is
    QVERIFY(!isShown(u"secretTyped"_s));
    QVERIFY(isShown(u"secretReplace"_s));
    QVERIFY(isShown(u"secretForget"_s));
    QVERIFY(m_fields->changes().isEmpty());
}

void TestCredentialFields::k07_aKeptSecretIsReplacedOrForgottenWhenSaved()
{
    choose(Kind::Bearer);
    m_fields->setKept({Slot::Secret}, u"in the keychain"_s);
    part<QPushButton>(u"secretReplace"_s)->click();
    QVERIFY(m_fields->changes().isEmpty()); // nothing was typed yet
    QTest::keyClicks(part<SecretEdit>(u"secretTyped"_s), u"new"_s);
    QCOMPARE(m_fields->changes().value(Slot::Secret), "new"_ba);
    part<QPushButton>(u"secretKeep"_s)->click();
    QVERIFY(m_fields->changes().isEmpty());
    QVERIFY(part<SecretEdit>(u"secretTyped"_s)->text().isEmpty());
    part<QPushButton>(u"secretForget"_s)->click();
    QCOMPARE(m_fields->changes().size(), 1);
    QVERIFY(!m_fields->changes().value(Slot::Secret));
    part<QPushButton>(u"secretKeep"_s)->click();
    QVERIFY(m_fields->changes().isEmpty());
    QVERIFY(isShown(u"secretMask"_s));
}

void TestCredentialFields::k07_whatIsTypedStandsInItsFieldAlone()
{
    const QString secret = u"tYpEd-5ecret"_s;
    QGuiApplication::clipboard()->setText(u"before"_s);
    choose(Kind::Basic);
    auto *typed = part<SecretEdit>(u"secretTyped"_s);
    QTest::keyClicks(typed, secret);
    typed->selectAll();
    typed->copy();
    for (const QString &text : textsInTree(*m_fields)) {
        const bool isField = text.startsWith(u"Signalbox::SecretEdit"_s); // where it is typed
        QVERIFY2(isField || !text.contains(secret), qPrintable(text));
    }
    QVERIFY(!typed->displayText().contains(secret));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    m_fields->clearTyped();
    for (const QString &text : textsInTree(*m_fields)) {
        QVERIFY2(!text.contains(secret), qPrintable(text));
    }
}

QTEST_MAIN(TestCredentialFields)
#include "tst_credentialfields.moc"
