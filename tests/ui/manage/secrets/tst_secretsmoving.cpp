// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/relaystore.h"
#include "secretstabfixture.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>

#include <atomic>
#include <memory>
#include <utility>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Keeps secrets beyond the run once the person has chosen that.
class BecomingMemory : public MemoryStore
{
public:
    explicit BecomingMemory(std::shared_ptr<std::atomic_bool> lasts)
        : m_lasts(std::move(lasts))
    {
    }
    [[nodiscard]] bool isPersistent() const override { return *m_lasts; }

private:
    std::shared_ptr<std::atomic_bool> m_lasts;
};

/// Is asked for a password when it is to keep something, which the person cancels: what it gets lies in memory then.
class CancelledStore : public MemoryStore
{
public:
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override
    {
        if (!std::exchange(m_isTemporary, true)) {
            emit becameTemporary(*trouble());
        }
        MemoryStore::write(key, value, context, std::move(done));
    }
    [[nodiscard]] bool isPersistent() const override { return !m_isTemporary; }
    [[nodiscard]] std::optional<Error> trouble() const override
    {
        return m_isTemporary ? std::optional(Error{.kind = Error::Kind::Storage, .message = u"You cancelled it."_s})
                             : std::nullopt;
    }
    void tryAgain() override { m_isTemporary = false; }

private:
    bool m_isTemporary = false;
};

/// Lets nothing be changed any more once that is wanted.
class RefusingStore : public LastingStore
{
public:
    explicit RefusingStore(std::shared_ptr<std::atomic_bool> refuses)
        : m_refuses(std::move(refuses))
    {
    }
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override
    {
        *m_refuses ? refuse(context, done) : LastingStore::write(key, value, context, std::move(done));
    }
    void remove(const QString &key, QObject *context, Wrote done) override
    {
        *m_refuses ? refuse(context, done) : LastingStore::remove(key, context, std::move(done));
    }

private:
    static void refuse(QObject *context, const Wrote &done)
    {
        QMetaObject::invokeMethod(
            context, [done] { done(fail(Error::Kind::Usage, u"It is locked."_s)); }, Qt::QueuedConnection);
    }

    std::shared_ptr<std::atomic_bool> m_refuses;
};

} // namespace

/// Moving secrets out of files, putting them back, forgetting them.
class TestSecretsMoving : public QObject, protected SecretsTabFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void init() { prepare(); }
    void cleanup() { tearDown(); }
    void movesOneSecretAfterAPreview();
    void movesSeveralAtOnce();
    void theValuesLieInTheEncryptedFile();
    void theMovedValueCanBeCopied();
    void putsBackWhatWasMoved();
    void saysThatAValueStaysAfterPuttingBack();
    void c03_aFileThatChangedMeanwhileIsNotWritten();
    void k06_refusesWithoutAPlaceForSecrets();
    void k06_aCancelledKeychainChangesNothing_data();
    void k06_aCancelledKeychainChangesNothing();
    void c10_forgetsKeptVersionsAfterAsking();
};

void TestSecretsMoving::movesOneSecretAfterAPreview()
{
    makePage();
    choose({u"Cursor"_s});
    choose({u"variable GITHUB_TOKEN"_s});
    choose({u"line 6"_s});
    QCOMPARE(m_tab->chosen().size(), 1);
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    const auto *lines = dialog->findChild<LineDiffView *>();
    QVERIFY(lines->model()->rowCount() > 2);
    const QString text = shownIn(*lines) + textsIn(*dialog);
    QVERIFY2(text.contains(u"${env:GITHUB_TOKEN}"_s) && !text.contains(u"swordfish"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Set the variable GITHUB_TOKEN"_s), qPrintable(text));
    QCOMPARE(m_home->bytes(kCursor), kCursorText); // until it is agreed to
    dialog->reject();
    moveChosen();
    QByteArray wanted = kCursorText;
    QCOMPARE(m_home->bytes(kCursor), wanted.replace("\"swordfish-one\"", "\"${env:GITHUB_TOKEN}\""));
    QVERIFY(part<QWidget>(u"outcome"_s)->isVisible());
    QCOMPARE(label(u"outcomeHead"_s), u"1 secret(s) moved."_s);
    QVERIFY(label(u"outcomeToDo"_s).contains(u"Set the variable GITHUB_TOKEN"_s));
    QTRY_COMPARE(rows(), 3);
    click(u"closeOutcome"_s);
    QVERIFY(!part<QWidget>(u"outcome"_s)->isVisible());
}

void TestSecretsMoving::movesSeveralAtOnce()
{
    makePage();
    m_tab->table()->selectAll();
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListView *>(u"secrets:movePlaces"_s)->model()->rowCount(), 2);
    QVERIFY(dialog->findChild<PlainLabel *>(u"secrets:moveLeft"_s)->rawText().contains(u"Claude Desktop"_s));
    dialog->findChild<QListView *>(u"secrets:movePlaces"_s)
        ->selectionModel()
        ->setCurrentIndex(dialog->findChild<QListView *>(u"secrets:movePlaces"_s)->model()->index(1, 0),
                          QItemSelectionModel::Select);
    QVERIFY2(shownIn(*dialog->findChild<LineDiffView *>()).contains(u"--api-key=${env:SEARCH_API_KEY}"_s),
             qPrintable(shownIn(*dialog->findChild<LineDiffView *>())));
    dialog->reject();
    moveChosen();
    QCOMPARE(label(u"outcomeHead"_s), u"3 secret(s) moved."_s);
    QTRY_COMPARE(rows(), 1); // Claude Desktop's stays
    QVERIFY(!m_home->bytes(kCursor).contains("swordfish"));
    QTRY_COMPARE(own().environment.first().second, u"${input:WEATHER_TOKEN}"_s);
    QVERIFY(!standsBelow(m_engine->folder() + u"/config"_s, "swordfish-three")
            || m_tab->keeper().held().size() > 0); // the list as it was is a kept version
}

void TestSecretsMoving::theValuesLieInTheEncryptedFile()
{
    const Paths places(m_home->path(u"settings"_s), m_home->path(u"secrets"_s));
    m_store = std::make_unique<ChosenStore>(places);
    std::optional<Result<>> chosen;
    QByteArray passphrase("open sesame");
    m_store->choose(SecretPlace::File, SecretBytes::take(passphrase), {}, this,
                    [&chosen](const Result<> &result) { chosen = result; });
    QVERIFY(QTest::qWaitFor([&chosen] { return chosen.has_value(); }, 30'000));
    QVERIFY(chosen->has_value());
    makePage(true, [this] { return std::make_unique<RelayStore>(*m_store); });
    QTRY_COMPARE(cell(0, SecretRows::Way), u"To Signalbox’s encrypted file"_s);
    m_tab->table()->selectAll();
    moveChosen();
    QCOMPARE(label(u"outcomeHead"_s), u"3 secret(s) moved."_s);
    QVERIFY2(label(u"outcomeRest"_s).contains(u"Signalbox’s encrypted file"_s), qPrintable(label(u"outcomeRest"_s)));
    QTRY_COMPARE(m_tab->keeper().held().size(), 2); // Cursor's file, and our own list
    click(u"forget"_s);
    auto *question = part<QDialog>(u"forgetQuestion"_s);
    QVERIFY(question);
    const QString asked = textsIn(*question);
    QVERIFY2(asked.contains(u"Signalbox’s encrypted file stay"_s) && !asked.contains(u"keychain"_s), qPrintable(asked));
    QVERIFY2(asked.contains(u"Signalbox’s own list as it was before: 1 secret(s) in 1 version(s)"_s),
             qPrintable(asked));
    QSignalSpy forgotten(&m_tab->keeper(), &SecretsKeeper::done);
    question->findChild<QPushButton *>(u"secrets:forgetYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(forgotten.size(), 1, 30'000);
    QCOMPARE(label(u"outcomeRest"_s), u"The files and Signalbox’s encrypted file are as they were."_s);
    QVERIFY(QFile::exists(ChosenStore::filePath(places)));
    QVERIFY(!standsBelow(m_home->path(u"secrets"_s), "swordfish"));
    std::optional<Result<QString>> value;
    m_tab->keeper().askValue(u"SEARCH_API_KEY"_s, this, [&value](const Result<QString> &got) { value = got; });
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30'000);
    QCOMPARE(value->value_or(QString()), u"swordfish-two"_s);
}

void TestSecretsMoving::theMovedValueCanBeCopied()
{
    makePage();
    choose({u"line 6"_s});
    moveChosen();
    QVERIFY(part<QPushButton>(u"copyValue"_s)->isVisible());
    const QList<QAction *> actions = part<QMenu>(u"values"_s)->actions();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first()->text(), u"GITHUB_TOKEN"_s);
    actions.first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), u"swordfish-one"_s, 30'000);
    QVERIFY(!textsIn(*m_page).contains(u"swordfish"_s));
}

void TestSecretsMoving::putsBackWhatWasMoved()
{
    makePage();
    m_tab->table()->selectAll();
    moveChosen();
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(own().environment.first().second, u"${input:WEATHER_TOKEN}"_s);
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    click(u"putBack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QCOMPARE(label(u"outcomeHead"_s), u"3 secret(s) put back."_s);
    QCOMPARE(m_home->bytes(kCursor), kCursorText);
    QTRY_COMPARE(own().environment.first().second, u"swordfish-three"_s);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!part<QPushButton>(u"putBack"_s)->isVisible());
    std::optional<Result<QString>> value;
    m_tab->keeper().askValue(u"GITHUB_TOKEN"_s, this, [&value](const Result<QString> &got) { value = got; });
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30'000);
    QVERIFY(!value->has_value()); // it is needed no more
}

void TestSecretsMoving::saysThatAValueStaysAfterPuttingBack()
{
    const auto refuses = std::make_shared<std::atomic_bool>(false);
    makePage(true, [refuses] { return std::make_unique<RefusingStore>(refuses); });
    choose({u"line 6"_s});
    moveChosen();
    *refuses = true;
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    QSignalSpy failed(&m_tab->keeper(), &SecretsKeeper::failed);
    click(u"putBack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(m_home->bytes(kCursor), kCursorText);
    QCOMPARE(label(u"outcomeHead"_s), u"1 secret(s) put back."_s);
    QVERIFY2(label(u"outcomeFaults"_s).contains(u"still kept: It is locked."_s), qPrintable(label(u"outcomeFaults"_s)));
    QVERIFY(!part<QPushButton>(u"again"_s)->isVisible()); // which moves
}

void TestSecretsMoving::c03_aFileThatChangedMeanwhileIsNotWritten()
{
    makePage();
    m_tab->table()->selectAll();
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    const QDialog *dialog = openMove();
    QVERIFY(dialog);
    const QByteArray other = kCursorText + "\n";
    QVERIFY(m_home->put(kCursor, other));
    dialog->findChild<QPushButton *>(u"secrets:moveYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QCOMPARE(m_home->bytes(kCursor), other);
    QVERIFY2(label(u"outcomeFaults"_s).contains(u"changed meanwhile"_s), qPrintable(label(u"outcomeFaults"_s)));
    QCOMPARE(label(u"outcomeHead"_s), u"1 secret(s) moved."_s); // our own list is another place
    std::optional<Result<QString>> value;
    m_tab->keeper().askValue(u"GITHUB_TOKEN"_s, this, [&value](const Result<QString> &got) { value = got; });
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30'000);
    QVERIFY(!value->has_value());
}

void TestSecretsMoving::k06_refusesWithoutAPlaceForSecrets()
{
    const auto lasts = std::make_shared<std::atomic_bool>(false);
    makePage(true, [lasts] { return std::make_unique<BecomingMemory>(lasts); });
    QTRY_COMPARE(cell(0, SecretRows::Way), u"Not yet: nothing keeps secrets beyond this run"_s);
    m_tab->table()->selectAll();
    click(u"move"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(u"outcome"_s)->isVisible(), 30'000);
    QCOMPARE(label(u"outcomeHead"_s), u"Nothing was changed."_s);
    QVERIFY(label(u"outcomeFaults"_s).contains(u"no place that keeps secrets"_s));
    QCOMPARE(m_home->bytes(kCursor), kCursorText);
    QVERIFY(!part<QDialog>(u"moveDialog"_s));
    QSignalSpy settings(m_tab, &SecretsTab::settingsWanted);
    QTRY_VERIFY(part<QPushButton>(u"settings"_s)->isVisible());
    click(u"settings"_s);
    QCOMPARE(settings.size(), 1);
    QVERIFY2(label(u"note"_s).contains(u"Nothing here keeps secrets yet"_s), qPrintable(label(u"note"_s)));
    choose({u"own list"_s});
    QVERIFY2(label(u"detail"_s).contains(u"Before that, start a keychain"_s), qPrintable(label(u"detail"_s)));
    QVERIFY(part<QPushButton>(u"again"_s)->isVisible() && part<QPushButton>(u"again"_s)->isEnabled());
    m_tab->table()->clearSelection();
    QVERIFY(!part<QPushButton>(u"again"_s)->isEnabled()); // there is nothing to move
    *lasts = true;                                        // chosen in the settings
    m_tab->hide();
    m_tab->show();
    QTRY_VERIFY(!part<QWidget>(u"outcome"_s)->isVisible()); // what failed for want of it is told no longer
}

void TestSecretsMoving::k06_aCancelledKeychainChangesNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a program's file") << u"variable GITHUB_TOKEN"_s;
    QTest::newRow("our own list") << u"own list"_s;
}

void TestSecretsMoving::k06_aCancelledKeychainChangesNothing()
{
    QFETCH(const QString, place);
    makePage(true, [] { return std::make_unique<CancelledStore>(); });
    choose({place});
    const QByteArray claude = m_home->bytes(kClaude);
    const auto weather = own().environment;
    QSignalSpy failed(&m_tab->keeper(), &SecretsKeeper::failed);
    const QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    for (int round = 1; round <= 2; ++round) { // once more: what is in memory by then is no reason to go on
        const QDialog *dialog = openMove();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"secrets:moveYes"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), round, 30'000);
        QTRY_VERIFY(!part<QDialog>(u"moveDialog"_s));
        QCOMPARE(label(u"outcomeHead"_s), u"Nothing was changed."_s);
        QVERIFY2(label(u"outcomeFaults"_s).contains(u"You cancelled it."_s), qPrintable(label(u"outcomeFaults"_s)));
        QCOMPARE(m_home->bytes(kCursor), kCursorText);
        QCOMPARE(m_home->bytes(kClaude), claude);
        QCOMPARE(own().environment, weather);
    }
    QCOMPARE(done.size(), 0);
}

void TestSecretsMoving::c10_forgetsKeptVersionsAfterAsking()
{
    makePage();
    QVERIFY(!part<QWidget>(u"held"_s)->isVisible());
    m_tab->table()->selectAll();
    moveChosen();
    QTRY_VERIFY(part<QWidget>(u"held"_s)->isVisible());
    QTRY_COMPARE(m_tab->keeper().held().size(), 2); // Cursor's file, and our own list, which is read after it
    QVERIFY(standsBelow(m_home->path(u"kept"_s), "swordfish-two"));
    click(u"forget"_s);
    auto *question = part<QDialog>(u"forgetQuestion"_s);
    QVERIFY(question);
    QVERIFY(textsIn(*question).contains(u"Cursor"_s));
    QVERIFY(textsIn(*question).contains(u"what is in the keychain"_s));
    QCOMPARE(question->focusWidget(), question->findChild<QPushButton *>(u"secrets:forgetNo"_s));
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    question->findChild<QPushButton *>(u"secrets:forgetYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QTRY_VERIFY(!part<QWidget>(u"held"_s)->isVisible());
    QVERIFY(!standsBelow(m_home->path(u"kept"_s), "swordfish-two"));
    QVERIFY(!standsBelow(m_engine->folder() + u"/config"_s, "swordfish-three"));
    QVERIFY(!part<QPushButton>(u"putBack"_s)->isVisible()); // forgotten is forgotten
    QVERIFY(m_home->bytes(kCursor).contains("${env:GITHUB_TOKEN}"));
}

QTEST_MAIN(TestSecretsMoving)
#include "tst_secretsmoving.moc"
