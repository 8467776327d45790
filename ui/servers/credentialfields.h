// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/secretvault.h"
#include "core/catalog/remotesettings.h"
#include "ui/widgets/fieldform.h"

#include <QSet>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Signalbox {

class SecondsBox;
class SecretField;

/// How one is known to a server over the network: the kind first, then what that kind needs; what is trusted; and a test.
/// Secrets that are kept are never in here, only whether they are.
class CredentialFields : public FieldForm
{
    Q_OBJECT
public:
    explicit CredentialFields(QWidget *parent = nullptr);

    void setSettings(const RemoteSettings &settings);
    [[nodiscard]] RemoteSettings settings() const; ///< without secrets
    /// Which secrets are kept, and where, in words: "in the keychain".
    void setKept(const QSet<SecretVault::Slot> &kept, const QString &where);
    [[nodiscard]] SecretVault::Changes changes() const;  ///< of kept secrets
    [[nodiscard]] RemoteSettings settingsToTest() const; ///< with what is typed
    void clearTyped();                                   ///< secrets

    [[nodiscard]] QPushButton *testButton() const { return m_test; }
    /// About where secrets are kept; `offersFile`: they could be kept in an encrypted file instead.
    void showNote(const QString &note, bool offersFile);
    void showTest(const QString &outcome, bool isGood);
    /// For OAuth: whether somebody is signed in, in words; `can…`: which buttons there are.
    void showSignIn(const QString &state, bool canSignIn, bool canSignOut);
    [[nodiscard]] bool signsIn() const; ///< the kind is one a person signs in for

signals:
    void fileWanted();
    void signInWanted();
    void signOutWanted();

private:
    void addKinds();
    void addFixed();
    void addJwt();
    void addOAuth();
    void addTls();
    void addTest();
    void nameFields();
    void listen();
    void handleKind();
    void handleEdit();
    void showFixed();
    void showJwt();
    void showOAuth();
    void showTls();
    [[nodiscard]] AuthOptions::Kind kind() const;
    [[nodiscard]] AuthOptions::Grant grant() const;
    [[nodiscard]] bool usesKey() const; ///< a private key signs
    void readFixed(AuthOptions &auth) const;
    void readJwt(AuthOptions &auth) const;
    void readOAuth(AuthOptions &auth) const;
    void checkFields();
    [[nodiscard]] QString nameFault() const;
    [[nodiscard]] QString claimsFault() const;

    QComboBox *m_kind;
    PlainLabel *m_note;
    QPushButton *m_toFile;
    QWidget *m_noteRow = nullptr;
    QLineEdit *m_name;
    SecretField *m_secret;
    QComboBox *m_algorithm;
    SecretField *m_key;
    QLineEdit *m_keyId;
    QLineEdit *m_issuer;
    QLineEdit *m_subject;
    QLineEdit *m_audience;
    QSpinBox *m_lifetime;
    QPlainTextEdit *m_claims;
    QSpinBox *m_requests;
    SecondsBox *m_window;
    QComboBox *m_waits;
    QWidget *m_rateRow = nullptr;
    QWidget *m_lifetimeRow = nullptr;
    QLineEdit *m_clientId;
    SecretField *m_clientSecret;
    QLineEdit *m_scopes;
    QLineEdit *m_authority; ///< the authorization server's issuer
    QLineEdit *m_assertionFile;
    QLineEdit *m_idpEndpoint;
    QLineEdit *m_idpClientId;
    PlainLabel *m_signedIn;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QWidget *m_signInRow = nullptr;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_certificateKey;
    SecretField *m_passphrase;
    QPushButton *m_test;
    PlainLabel *m_outcome;
    RemoteSettings m_given;
};

} // namespace Signalbox
