// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/relaystore.h"
#include "core/auth/secretvault.h"
#include "core/hub/storedkeys.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "tests/ui/treetexts.h"
#include "ui/models/enginelink.h"
#include "ui/secrets/passphrasequestion.h"
#include "ui/secrets/secretplacing.h"
#include "ui/servers/serverdialog.h"
#include "ui/settings/secretsgroup.h"
#include "ui/settings/settingspage.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Where secrets are kept, on a machine without a keychain, with real files.
class TestSecretPlacing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void k06_saysThatSecretsLastUntilTheEnd();
    void k06_makesAnEncryptedFileOnlyAfterConsent();
    void k06_asksForThePassphraseWhenASecretIsNeeded();
    void k06_asksForNoPassphraseWhereNothingIsKept();
    void theSettingsAreShownWhereSecretsAreChosen();
    void k06_settingsChooseAmongThree();
    void k07_aPassphraseIsNotShown();
    void pictures();

private:
    void openDialog();
    [[nodiscard]] static PassphraseQuestion *question()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<PassphraseQuestion *>(widget); found && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    static QPushButton *accept() { return question()->findChild<QPushButton *>(u"passphraseQuestion:accept"_s); }
    static void type(const QString &field, const QString &text)
    {
        auto *line = question()->findChild<QLineEdit *>(u"passphraseQuestion:"_s + field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] Paths paths() const { return {m_home->filePath(u"config"_s), m_home->filePath(u"data"_s)}; }
    [[nodiscard]] QString file() const { return ChosenStore::filePath(paths()); }
    [[nodiscard]] bool hasFile() const { return QFile::exists(file()); }
    [[nodiscard]] PassphraseAsker asker() const
    {
        return [this](const PassphraseNeed &need, std::function<void(SecretBytes)> answer) {
            SecretPlacing::ask(need, m_placing ? m_placing->words(need.keys) : QString(), std::move(answer));
        };
    }
    void keepInFile(QWidget &over)
    {
        m_placing->choose(SecretPlace::File, &over);
        QTRY_VERIFY(question());
        type(u"passphrase"_s, u"open sesame"_s);
        type(u"again"_s, u"open sesame"_s);
        accept()->click();
        QTRY_COMPARE(m_placing->place(), SecretPlace::File);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ChosenStore> m_store;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<SecretPlacing> m_placing;
    QPointer<ServerDialog> m_dialog;
};

void TestSecretPlacing::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestSecretPlacing::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ChosenStore>(paths(), asker());
    m_engine = std::make_unique<EngineFixture>([this] { return std::make_unique<RelayStore>(*m_store); });
    QTRY_VERIFY(m_engine->link->isReady());
    m_placing = std::make_unique<SecretPlacing>(*m_store, *m_engine->link, paths());
}

void TestSecretPlacing::cleanup()
{
    delete m_dialog;
    m_placing.reset();
    m_engine.reset();
    m_store.reset();
    m_home.reset();
}

void TestSecretPlacing::openDialog()
{
    ServerEntry entry;
    entry.name = u"network"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"http://127.0.0.1:9/mcp"_s;
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    m_dialog = new ServerDialog(*m_engine->link, ServerDialog::Purpose::Add, entry);
    m_dialog->setPlacing(m_placing.get());
    m_dialog->show();
    m_dialog->findChild<InnerTabs *>()->setCurrentIndex(1);
}

void TestSecretPlacing::k06_saysThatSecretsLastUntilTheEnd()
{
    openDialog();
    const auto *note = m_dialog->findChild<PlainLabel *>(u"serverDialog:secretsNote"_s);
    QTRY_VERIFY(note->isVisible());
    QVERIFY(note->rawText().contains(u"until Signalbox ends"_s));
    QVERIFY(m_dialog->findChild<QPushButton *>(u"serverDialog:secretsToFile"_s)->isVisible());
    QVERIFY(!m_placing->isPersistent());
    QVERIFY(!hasFile());
}

void TestSecretPlacing::k06_makesAnEncryptedFileOnlyAfterConsent()
{
    openDialog();
    auto *toFile = m_dialog->findChild<QPushButton *>(u"serverDialog:secretsToFile"_s);
    QTRY_VERIFY(toFile->isVisible());
    toFile->click();
    QTRY_VERIFY(question());
    QVERIFY(!accept()->isEnabled());
    type(u"passphrase"_s, u"open sesame"_s);
    QVERIFY(!accept()->isEnabled()); // twice
    type(u"again"_s, u"open sesamy"_s);
    QVERIFY(!accept()->isEnabled());
    question()->findChild<QPushButton *>(u"passphraseQuestion:cancel"_s)->click();
    QTRY_VERIFY(!question());
    QVERIFY(!hasFile());
    toFile->click();
    QTRY_VERIFY(question());
    type(u"passphrase"_s, u"open sesame"_s);
    type(u"again"_s, u"open sesame"_s);
    accept()->click();
    QTRY_COMPARE(m_placing->place(), SecretPlace::File);
    QVERIFY(hasFile());
    QTRY_VERIFY(!toFile->isVisible());
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"serverDialog:secretTyped"_s), u"kEpt-5ecret-6"_s);
    m_dialog->findChild<QPushButton *>(u"serverDialog:save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QFile sealed(file());
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    QVERIFY(!sealed.readAll().contains("kEpt-5ecret-6"));
    QCOMPARE(sealed.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSecretPlacing::k06_asksForThePassphraseWhenASecretIsNeeded()
{
    QWidget over;
    over.show();
    keepInFile(over);
    bool isWritten = false;
    m_store->write(u"key"_s, "value", this, [&isWritten](const Result<> &result) { isWritten = result.has_value(); });
    QTRY_VERIFY(isWritten);
    ChosenStore later(paths(), asker()); // as after a start
    QByteArray value;
    later.read(u"key"_s, this, [&value](const Result<QByteArray> &read) { value = read.value_or("error"); });
    QTRY_VERIFY(question());
    type(u"passphrase"_s, u"wrong"_s);
    const QPointer<QWidget> first(question());
    accept()->click();
    QTRY_VERIFY(question() && question() != first); // asked again, and told why
    QVERIFY(textsIn(*question()).contains(u"passphrase"_s, Qt::CaseInsensitive));
    QVERIFY(value.isEmpty());
    type(u"passphrase"_s, u"open sesame"_s);
    accept()->click();
    QTRY_COMPARE(value, "value");
}

/// A new server, and one that nothing is kept for, need no passphrase; one that needs it is named.
void TestSecretPlacing::k06_asksForNoPassphraseWhereNothingIsKept()
{
    QWidget over;
    over.show();
    keepInFile(over);
    openDialog();
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"serverDialog:secretTyped"_s), u"kEpt-5ecret-6"_s);
    m_dialog->findChild<QPushButton *>(u"serverDialog:save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(m_engine->link->servers().size(), 1);
    const ServerEntry kept = m_engine->link->servers().first().entry;
    ChosenStore later(paths(), asker()); // as after a start
    int empty = 0;
    for (const QString &key : storedKeys({kept}, paths().configDir())) {
        if (key != SecretVault(later, kept.id).key()) {
            later.read(key, this, [&empty](const Result<QByteArray> &value) { empty += value && value->isEmpty(); });
        }
    }
    QTRY_COMPARE(empty, storedKeys({kept}, paths().configDir()).size() - 1);
    QVERIFY(!question());
    later.read(SecretVault(later, kept.id).key(), this, [](const Result<QByteArray> &) {});
    QTRY_VERIFY(question());
    QVERIFY2(textsIn(*question()).contains(u"the token of “network”"_s), qPrintable(textsIn(*question())));
    question()->reject();
    QTRY_VERIFY(!question());
}

void TestSecretPlacing::theSettingsAreShownWhereSecretsAreChosen()
{
    UiState state(paths().configDir() + u"/window.ini"_s);
    SettingsPage page(*m_engine->link, *m_theme, state, m_placing.get());
    page.resize(700, 300);
    page.show();
    const auto *group = page.findChild<SecretsGroup *>();
    QVERIFY(group);
    QTRY_VERIFY(group->visibleRegion().isEmpty()); // below
    page.showSecrets();
    QTRY_VERIFY(!group->visibleRegion().isEmpty());
}

void TestSecretPlacing::k06_settingsChooseAmongThree()
{
    SecretsGroup group(*m_placing, SettingsBook(paths().configDir()));
    group.show();
    auto *place = group.findChild<QComboBox *>(u"settings:secretPlace"_s);
    QCOMPARE(place->count(), 3);
    QCOMPARE(place->currentData().toInt(), int(SecretPlace::Keychain));
    const auto pick = [place](SecretPlace wanted) {
        place->setCurrentIndex(place->findData(int(wanted)));
        emit place->activated(place->currentIndex());
    };
    pick(SecretPlace::Memory);
    QTRY_COMPARE(m_placing->place(), SecretPlace::Memory);
    QTRY_VERIFY(textsIn(group).contains(u"until Signalbox ends"_s));
    pick(SecretPlace::File);
    QTRY_VERIFY(question());
    question()->findChild<QPushButton *>(u"passphraseQuestion:cancel"_s)->click();
    QTRY_COMPARE(place->currentData().toInt(), int(SecretPlace::Memory)); // taken back
    pick(SecretPlace::File);
    QTRY_VERIFY(question());
    type(u"passphrase"_s, u"open sesame"_s);
    type(u"again"_s, u"open sesame"_s);
    accept()->click();
    QTRY_COMPARE(m_placing->place(), SecretPlace::File);
    QVERIFY(hasFile());
    QTRY_VERIFY(!textsIn(group).contains(u"until Signalbox ends"_s));
}

void TestSecretPlacing::k07_aPassphraseIsNotShown()
{
    PassphraseQuestion asked(PassphraseQuestion::Purpose::Create);
    asked.setAttribute(Qt::WA_DeleteOnClose, false);
    asked.show();
    type(u"passphrase"_s, u"oPen-5esame"_s);
    for (const QString &text : textsInTree(asked)) {
        QVERIFY2(text.startsWith(u"Signalbox::SecretEdit"_s) || !text.contains(u"oPen-5esame"_s), qPrintable(text));
    }
    asked.reject();
    QVERIFY(asked.takePassphrase().isEmpty()); // and it is gone
    QVERIFY(!textsInTree(asked).join(u' ').contains(u"oPen-5esame"_s));
    QCOMPARE(markupIn(asked), QStringList());
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestSecretPlacing::pictures()
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    openDialog();
    QTRY_VERIFY(m_dialog->findChild<QPushButton *>(u"serverDialog:secretsToFile"_s)->isVisible());
    PassphraseQuestion create(PassphraseQuestion::Purpose::Create);
    PassphraseQuestion open(PassphraseQuestion::Purpose::Open, Error{.message = u"The passphrase is wrong."_s});
    SecretsGroup group(*m_placing, SettingsBook(paths().configDir()));
    for (const auto &[name, widget] : {std::pair<QString, QWidget *>(u"note"_s, m_dialog.data()),
                                       {u"create"_s, &create},
                                       {u"open"_s, &open},
                                       {u"settings"_s, &group}}) {
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        widget->show();
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            for (int round = 0; round < 5; ++round) { // palette, then what it queues
                QCoreApplication::processEvents();
            }
            const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
            QVERIFY(folder.isEmpty() || widget->grab().save(u"%1/secrets-%2-%3.png"_s.arg(folder, name, theme)));
        }
        widget->hide();
    }
}

QTEST_MAIN(TestSecretPlacing)
#include "tst_secretplacing.moc"
