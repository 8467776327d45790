// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"
#include "tests/ui/enginefixture.h"
#include "ui/explore/resourcespane.h"
#include "ui/models/resources/resourcelistmodel.h"
#include "ui/state/uistate.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// The resources pane against a server of 2026-07-28 that was made with the official SDK.
class TestModernResources : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void readsATemplateWithASuggestedValue();
    void followsAResourceOverTheListeningStream();

private:
    [[nodiscard]] QString label(const QString &name) const
    {
        return m_pane->findChild<QLabel *>(u"resource:"_s + name)->text();
    }
    [[nodiscard]] QString text() const
    {
        return m_pane->findChild<QWidget *>(u"resource:text"_s)->findChild<QPlainTextEdit *>()->toPlainText();
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ResourcesPane> m_pane;
    QString m_id;
};

void TestModernResources::initTestCase()
{
    QVERIFY2(NpmPeer::missing().isEmpty(), qPrintable(NpmPeer::missing()));
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
    const NpmPeer::Command command = NpmPeer::stdioCommand(NpmPeer::v2(u"modern"_s, u"stdio"_s));
    ServerEntry entry = EngineFixture::fakeEntry(u"peer"_s);
    entry.command = command.program;
    entry.arguments = command.arguments;
    entry.era.mode = EraPolicy::Mode::Modern;
    m_id = m_engine->add(entry);
    m_engine->link->connectServer(m_id);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->link->resources(m_id) && m_engine->link->resourceTemplates(m_id), 60'000);
    m_pane = std::make_unique<ResourcesPane>(*m_engine->link, *m_state, m_id);
    m_pane->resize(1100, 600);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestModernResources::cleanupTestCase()
{
    m_pane.reset();
    m_state.reset();
    m_engine.reset();
}

void TestModernResources::readsATemplateWithASuggestedValue()
{
    auto *colour = m_pane->findChild<QLineEdit *>(u"template:colour"_s); // the first in the list
    QVERIFY(colour);
    colour->setFocus();
    QTest::keyClick(colour, Qt::Key_Down);
    QTRY_VERIFY(colour->findChild<QAbstractItemView *>(u"completion:suggestions"_s));
    QTRY_VERIFY(colour->findChild<QAbstractItemView *>(u"completion:suggestions"_s)->isVisible());
    QTest::keyClick(colour, Qt::Key_Down);
    QTest::keyClick(colour, Qt::Key_Return);
    QVERIFY(!colour->text().isEmpty());
    QCOMPARE(m_pane->address(), u"peer://colour/"_s + colour->text());
    m_pane->read();
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    QCOMPARE(text(), u"the colour "_s + colour->text());
}

void TestModernResources::followsAResourceOverTheListeningStream()
{
    m_pane->openAddress(u"peer://counter"_s);
    m_pane->read();
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    const QString before = text();
    m_pane->findChild<QAbstractButton *>(u"resource:readsOnUpdate"_s)->click();
    m_pane->findChild<QPushButton *>(u"resource:subscribe"_s)->click();
    QTRY_COMPARE(label(u"subscription"_s), u"Subscribed"_s);
    QVERIFY(EngineFixture::ends(m_engine->call(u"peer"_s, u"touch"_s)));
    QTRY_VERIFY(text() != before);
}

QTEST_MAIN(TestModernResources)
#include "tst_modernresources.moc"
