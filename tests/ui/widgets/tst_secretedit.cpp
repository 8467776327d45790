// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/widgets/secretedit.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSecretEdit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void cleanup() { m_edit.reset(); }
    void k07_isMasked();
    void k07_showsWhatIsTypedUntilTheTimeIsOver();
    void k07_showsNothingOnceItIsHidden();
    void k07_givesNothingToAClipboard_data();
    void k07_givesNothingToAClipboard();
    void k07_offersToShowOnlyWhatIsThere();
    void keepsTheLineEndsOfAKey();

private:
    [[nodiscard]] QAction *reveal() const { return m_edit->actions().constFirst(); }

    std::unique_ptr<SecretEdit> m_edit;
};

void TestSecretEdit::init()
{
    m_edit = std::make_unique<SecretEdit>();
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    QTest::keyClicks(m_edit.get(), u"s3cret"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void TestSecretEdit::k07_isMasked()
{
    QVERIFY(!m_edit->displayText().contains(u's'));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_edit.get());
    QVERIFY(!spoken->text(QAccessible::Value).contains(u"s3cret"_s));
    QVERIFY(m_edit->inputMethodHints() & Qt::ImhSensitiveData);
}

void TestSecretEdit::k07_showsWhatIsTypedUntilTheTimeIsOver()
{
    QCOMPARE(SecretEdit::kRevealMs, 30'000);
    reveal()->trigger();
    QCOMPARE(m_edit->displayText(), u"s3cret"_s);
    reveal()->trigger(); // again: masked
    QVERIFY(!m_edit->isRevealed());
    m_edit->setRevealTime(1);
    reveal()->trigger();
    QVERIFY(m_edit->isRevealed());
    QTRY_VERIFY(!m_edit->isRevealed());
    QVERIFY(!m_edit->displayText().contains(u's'));
}

void TestSecretEdit::k07_showsNothingOnceItIsHidden()
{
    reveal()->trigger();
    m_edit->hide();
    m_edit->show();
    QVERIFY(!m_edit->isRevealed());
}

void TestSecretEdit::k07_givesNothingToAClipboard_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("masked") << false;
    QTest::newRow("revealed") << true;
}

void TestSecretEdit::k07_givesNothingToAClipboard()
{
    QFETCH(const bool, revealed);
    m_edit->setRevealed(revealed);
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_edit->selectAll();
    m_edit->copy();
    m_edit->selectAll();
    m_edit->cut();
    QTest::keySequence(m_edit.get(), QKeySequence::SelectAll);
    QTest::keySequence(m_edit.get(), QKeySequence::Copy);
    QTest::mouseDClick(m_edit.get(), Qt::LeftButton, {}, m_edit->rect().center());
    QTest::keySequence(m_edit.get(), QKeySequence::Cut);
    QCOMPARE(clipboard->text(), u"before"_s);
    QVERIFY(!clipboard->supportsSelection() || !clipboard->text(QClipboard::Selection).contains(u"s3"_s));
    QVERIFY(!revealed || m_edit->contextMenuPolicy() == Qt::NoContextMenu);
}

void TestSecretEdit::k07_offersToShowOnlyWhatIsThere()
{
    QVERIFY(reveal()->isVisible());
    reveal()->trigger();
    m_edit->clear();
    QVERIFY(!reveal()->isVisible());
    QVERIFY(!m_edit->isRevealed());
}

void TestSecretEdit::keepsTheLineEndsOfAKey()
{
    const QString key = u"-----BEGIN PRIVATE KEY-----\nAbC=\n-----END PRIVATE KEY-----\n"_s;
    QGuiApplication::clipboard()->setText(key);
    m_edit->clear();
    m_edit->paste();
    QCOMPARE(m_edit->text(), key);
}

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
