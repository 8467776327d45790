// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields and which of them a kind has; what they say is read and written in credentialvalues.cpp.
#include "ui/servers/credentialfields.h"

#include "ui/servers/secretfield.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secondsbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Kind = AuthOptions::Kind;
using Grant = AuthOptions::Grant;

CredentialFields::CredentialFields(QWidget *parent)
    : FieldForm(parent)
    , m_kind(new QComboBox(this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_toFile(new QPushButton(tr("Keep them in an encrypted file…"), this))
    , m_name(new QLineEdit(this))
    , m_secret(new SecretField(u"serverDialog:secret"_s, SecretField::Source::Variable, this))
    , m_algorithm(new QComboBox(this))
    , m_key(new SecretField(u"serverDialog:privateKey"_s, SecretField::Source::File, this))
    , m_keyId(new QLineEdit(this))
    , m_issuer(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_audience(new QLineEdit(this))
    , m_lifetime(new QSpinBox(this))
    , m_claims(new QPlainTextEdit(this))
    , m_requests(new QSpinBox(this))
    , m_window(new SecondsBox(1, KeyRate::kMostMs, tr("Seconds of one window"), this))
    , m_waits(new QComboBox(this))
    , m_clientId(new QLineEdit(this))
    , m_clientSecret(new SecretField(u"serverDialog:clientSecret"_s, SecretField::Source::Variable, this))
    , m_scopes(new QLineEdit(this))
    , m_authority(new QLineEdit(this))
    , m_assertionFile(new QLineEdit(this))
    , m_idpEndpoint(new QLineEdit(this))
    , m_idpClientId(new QLineEdit(this))
    , m_signedIn(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_signIn(new QPushButton(tr("Sign in…"), this))
    , m_signOut(new QPushButton(tr("Sign out"), this))
    , m_authorities(new QLineEdit(this))
    , m_certificate(new QLineEdit(this))
    , m_certificateKey(new QLineEdit(this))
    , m_passphrase(new SecretField(u"serverDialog:passphrase"_s, SecretField::Source::Variable, this))
    , m_test(new QPushButton(tr("&Test"), this))
    , m_outcome(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
{
    nameFields();
    addKinds();
    addFixed();
    addJwt();
    addOAuth();
    addTls();
    addTest();
    listen();
    setSettings({});
}

void CredentialFields::nameFields()
{
    const QList<std::pair<QWidget *, QString>> names = {
        {m_kind, u"authKind"_s},           {m_note, u"secretsNote"_s},
        {m_toFile, u"secretsToFile"_s},    {m_name, u"authName"_s},
        {m_algorithm, u"algorithm"_s},     {m_keyId, u"keyId"_s},
        {m_issuer, u"jwtIssuer"_s},        {m_subject, u"jwtSubject"_s},
        {m_audience, u"jwtAudience"_s},    {m_lifetime, u"jwtLifetime"_s},
        {m_claims, u"jwtClaims"_s},        {m_requests, u"rateRequests"_s},
        {m_window, u"rateWindow"_s},       {m_waits, u"rateWaits"_s},
        {m_clientId, u"clientId"_s},       {m_scopes, u"scopes"_s},
        {m_authority, u"authority"_s},     {m_assertionFile, u"assertionFile"_s},
        {m_idpEndpoint, u"idpEndpoint"_s}, {m_idpClientId, u"idpClientId"_s},
        {m_signedIn, u"signedIn"_s},       {m_signIn, u"signIn"_s},
        {m_signOut, u"signOut"_s},         {m_authorities, u"authorities"_s},
        {m_certificate, u"certificate"_s}, {m_certificateKey, u"certificateKey"_s},
        {m_test, u"testCredentials"_s},    {m_outcome, u"testOutcome"_s},
    };
    for (const auto &[field, name] : names) {
        field->setObjectName(u"serverDialog:"_s + name);
    }
    for (QPushButton *button : {m_toFile, m_signIn, m_signOut, m_test}) {
        button->setAutoDefault(false);
    }
}

void CredentialFields::addKinds()
{
    const auto add = [this](const QString &text, Kind kind, Grant grant = Grant::AuthorizationCode) {
        m_kind->addItem(text, QPoint(int(kind), int(grant)));
    };
    add(tr("what the server asks for"), Kind::Automatic);
    add(tr("none"), Kind::None);
    add(tr("API key in a header"), Kind::Header);
    add(tr("API key in the address"), Kind::ApiKeyQuery);
    add(tr("name and password (Basic)"), Kind::Basic);
    add(tr("bearer token"), Kind::Bearer);
    add(tr("token signed here (JWT)"), Kind::Jwt);
    add(tr("OAuth: sign in with the browser"), Kind::OAuth);
    add(tr("OAuth: client credentials"), Kind::OAuth, Grant::ClientCredentials);
    add(tr("OAuth: workload identity"), Kind::OAuth, Grant::JwtBearer);
    add(tr("OAuth: enterprise-managed"), Kind::OAuth, Grant::EnterpriseManaged);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addRow(tr("&Kind"), m_kind, u" "_s);
    m_note->setWordWrap(true);
    m_noteRow = new QWidget(this);
    auto *line = new QHBoxLayout(m_noteRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metricsOf(this).gap(8));
    line->addWidget(m_note, 1);
    line->addWidget(m_toFile);
    addWide(m_noteRow);
    setRowVisible(m_noteRow, false);
}

void CredentialFields::addFixed()
{
    addRow(tr("&Header"), m_name);
    addRow(tr("&Secret"), m_secret);
}

void CredentialFields::showNote(const QString &note, bool offersFile)
{
    m_note->setText(note);
    m_toFile->setVisible(offersFile);
    setRowVisible(m_noteRow, !note.isEmpty());
}

void CredentialFields::addJwt()
{
    constexpr int kLines = 56; // three and a little, in pixels of the drawing
    for (const QString &name : {u"HS256"_s, u"RS256"_s, u"ES256"_s}) {
        m_algorithm->addItem(name, name);
    }
    m_algorithm->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lifetime->setRange(JwtSettings::kLeastSeconds, JwtSettings::kMostSeconds);
    m_lifetime->setSuffix(tr(" s"));
    m_lifetimeRow = line({m_lifetime, words(tr("then another is signed"))});
    m_claims->setTabChangesFocus(true);
    m_claims->setFont(fontFor(FontRole::Mono));
    m_claims->setFixedHeight(metricsOf(this).px(kLines));
    m_claims->setPlaceholderText(u"{\"role\": \"reader\"}"_s);
    addRow(tr("Si&gned by"), m_algorithm);
    addRow(tr("&Private key"), m_key, tr("PEM."));
    addRow(tr("Key i&d"), m_keyId);
    addRow(tr("&Issuer"), m_issuer);
    addRow(tr("S&ubject"), m_subject);
    addRow(tr("&Audience"), m_audience, tr("Several with commas between them."));
    addRow(tr("&Lifetime"), m_lifetimeRow);
    addRow(tr("&More claims"), m_claims, tr("A JSON object."));
    m_requests->setRange(0, KeyRate::kMostRequests);
    m_requests->setSpecialValueText(tr("any number"));
    m_requests->setAccessibleName(tr("Requests in one window"));
    m_waits->addItem(tr("then wait"), true);
    m_waits->addItem(tr("then fail"), false);
    m_waits->setAccessibleName(tr("When the window is full"));
    m_rateRow = line({m_requests, words(tr("requests in")), m_window, m_waits});
    addRow(tr("At m&ost"), m_rateRow);
}

void CredentialFields::addOAuth()
{
    m_signedIn->setWordWrap(true);
    m_signedIn->setMinimumHeight(metricsOf(this).input()); // in line with its label
    m_signInRow = new QWidget(this);
    auto *column = new QVBoxLayout(m_signInRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metricsOf(this).gap(4));
    column->addWidget(m_signedIn);
    column->addWidget(line({m_signIn, m_signOut}));
    addRow(tr("Signed in"), m_signInRow);
    addRow(tr("&Client id"), m_clientId, tr("Empty: Signalbox registers itself."));
    addRow(tr("Client s&ecret"), m_clientSecret);
    addRow(tr("Sc&opes"), m_scopes, tr("Asked for beside what the server asks for; spaces between them."));
    addRow(tr("A&uthority"), m_authority, tr("Issuer of the authorization server, if there are several."));
    addRow(tr("To&ken file"), m_assertionFile, tr("Holds the workload's own token."));
    addRow(tr("I&dentity provider"), m_idpEndpoint, tr("Its token endpoint."));
    addRow(tr("Client id &there"), m_idpClientId);
    m_assertionFile->setPlaceholderText(u"/…/token"_s);
    m_idpEndpoint->setPlaceholderText(u"https://…"_s);
    m_authority->setPlaceholderText(u"https://…"_s);
}

void CredentialFields::addTls()
{
    addHeading(tr("Encryption"));
    addRow(tr("Tr&usted"), m_authorities, tr("A PEM file of authorities that are trusted beside the system's."));
    addRow(tr("Certi&ficate"), m_certificate, tr("Ours, if the server wants one: a PEM or PKCS#12 file."));
    addRow(tr("Its ke&y"), m_certificateKey, tr("A PEM file; empty: it is with the certificate."));
    addRow(tr("&Passphrase"), m_passphrase);
    m_authorities->setPlaceholderText(u"/…/ca.pem"_s);
    m_certificate->setPlaceholderText(u"/…/client.p12"_s);
}

void CredentialFields::addTest()
{
    m_outcome->setWordWrap(true);
    m_outcome->setSelectable(true);
    addRow({}, line({m_test}), tr("Connects once with what stands here, and disconnects. Nothing is saved."));
    addWide(m_outcome);
    setRowVisible(m_outcome, false);
}

void CredentialFields::listen()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        handleKind();
        handleEdit();
    });
    connect(m_algorithm, &QComboBox::currentIndexChanged, this, [this] {
        handleKind();
        handleEdit();
    });
    connect(m_waits, &QComboBox::currentIndexChanged, this, &CredentialFields::handleEdit);
    for (const QLineEdit *line :
         {m_name, m_keyId, m_issuer, m_subject, m_audience, m_clientId, m_scopes, m_authority, m_assertionFile,
          m_idpEndpoint, m_idpClientId, m_authorities, m_certificate, m_certificateKey}) {
        connect(line, &QLineEdit::textEdited, this, &CredentialFields::handleEdit);
    }
    for (const SecretField *field : {m_secret, m_key, m_clientSecret, m_passphrase}) {
        connect(field, &SecretField::edited, this, &CredentialFields::handleEdit);
    }
    for (const QSpinBox *box : {m_lifetime, m_requests}) {
        connect(box, &QSpinBox::valueChanged, this, &CredentialFields::handleEdit);
    }
    connect(m_window, &SecondsBox::valueChanged, this, &CredentialFields::handleEdit);
    connect(m_claims, &QPlainTextEdit::textChanged, this, &CredentialFields::handleEdit);
    connect(m_toFile, &QPushButton::clicked, this, &CredentialFields::fileWanted);
    connect(m_signIn, &QPushButton::clicked, this, &CredentialFields::signInWanted);
    connect(m_signOut, &QPushButton::clicked, this, &CredentialFields::signOutWanted);
}

AuthOptions::Kind CredentialFields::kind() const
{
    return Kind(m_kind->currentData().toPoint().x());
}

AuthOptions::Grant CredentialFields::grant() const
{
    return Grant(m_kind->currentData().toPoint().y());
}

bool CredentialFields::signsIn() const
{
    return kind() == Kind::Automatic || (kind() == Kind::OAuth && grant() == Grant::AuthorizationCode);
}

bool CredentialFields::usesKey() const
{
    return kind() == Kind::Jwt ? m_algorithm->currentText() != u"HS256"
                               : kind() == Kind::OAuth && grant() == Grant::ClientCredentials;
}

void CredentialFields::handleKind()
{
    showFixed();
    showJwt();
    showOAuth();
}

void CredentialFields::showFixed()
{
    const Kind now = kind();
    const QString help = now == Kind::Automatic ? tr("Nothing is sent; you sign in when the server asks for it.")
                         : now == Kind::None    ? tr("Nothing is sent, whatever the server asks for.")
                         : now == Kind::ApiKeyQuery
                             ? tr("The key is part of the address: servers may write it into logs.")
                         : now == Kind::Jwt ? tr("Signalbox signs a token of its own and renews it in time.")
                                            : QString();
    setRowHelp(m_kind, help);
    const bool hasName = now == Kind::Header || now == Kind::ApiKeyQuery || now == Kind::Basic || now == Kind::Jwt;
    setRowLabel(m_name, now == Kind::ApiKeyQuery ? tr("Para&meter") : now == Kind::Basic ? tr("&Name") : tr("&Header"));
    m_name->setPlaceholderText(now == Kind::Header        ? u"X-Api-Key"_s
                               : now == Kind::ApiKeyQuery ? u"api_key"_s
                               : now == Kind::Jwt         ? u"Authorization: Bearer"_s
                                                          : QString());
    setRowVisible(m_name, hasName);
    setRowLabel(m_secret, now == Kind::Basic ? tr("Pass&word") : now == Kind::Bearer ? tr("To&ken") : tr("&Secret"));
    setRowVisible(m_secret, (hasName || now == Kind::Bearer) && !usesKey());
    setRowVisible(m_rateRow, isFixed(now) && now != Kind::None);
}

void CredentialFields::showJwt()
{
    const bool isJwt = kind() == Kind::Jwt;
    const bool isSigned = isJwt || (kind() == Kind::OAuth && grant() == Grant::ClientCredentials);
    setRowVisible(m_algorithm, isSigned);
    setRowVisible(m_key, usesKey());
    setRowVisible(m_keyId, isSigned);
    for (QWidget *field : std::initializer_list<QWidget *>{m_issuer, m_subject, m_audience, m_lifetimeRow, m_claims}) {
        setRowVisible(field, isJwt);
    }
}

void CredentialFields::showOAuth()
{
    const bool isOAuth = kind() == Kind::OAuth;
    const bool hasClient = isOAuth || kind() == Kind::Automatic;
    setRowVisible(m_signInRow, signsIn() && !m_signedIn->rawText().isEmpty());
    for (QWidget *field : std::initializer_list<QWidget *>{m_clientId, m_scopes}) {
        setRowVisible(field, hasClient);
    }
    setRowVisible(m_clientSecret, isOAuth && grant() != Grant::JwtBearer);
    setRowVisible(m_authority, isOAuth);
    setRowVisible(m_assertionFile, isOAuth && grant() == Grant::JwtBearer);
    setRowVisible(m_idpEndpoint, isOAuth && grant() == Grant::EnterpriseManaged);
    setRowVisible(m_idpClientId, isOAuth && grant() == Grant::EnterpriseManaged);
}

void CredentialFields::showSignIn(const QString &state, bool canSignIn, bool canSignOut)
{
    m_signedIn->setText(state);
    m_signIn->setVisible(canSignIn);
    m_signOut->setVisible(canSignOut);
    showOAuth();
}

void CredentialFields::showTest(const QString &outcome, bool isGood)
{
    m_outcome->setInk(isGood ? Ink::Text : Ink::Err);
    m_outcome->setText(outcome);
    setRowVisible(m_outcome, !outcome.isEmpty());
    QTimer::singleShot(0, m_outcome, [this] { // once it has its place; it may be below what is seen
        for (QWidget *over = parentWidget(); over; over = over->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(over)) {
                return scroll->ensureWidgetVisible(m_outcome);
            }
        }
    });
}

} // namespace Signalbox
