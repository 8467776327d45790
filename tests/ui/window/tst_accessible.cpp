// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of every pane: each thing one can do something with has a name, a role and a state; no two
// beside each other are told alike; lists tell their rows.
#include "tests/ui/window/windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QDialog>
#include <QHeaderView>
#include <QPointer>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

struct Told
{
    QString name;
    QString description;
    QAccessible::Role role = QAccessible::NoRole;
    bool isToldUsable = false; ///< that it is seen, can have the focus, and is enabled if it is
    const QWidget *widget = nullptr;
};

bool isInteractive(const QWidget *widget)
{
    return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
           && !qobject_cast<const QScrollBar *>(widget) && !qobject_cast<const QHeaderView *>(widget) && isSeen(widget);
}

/// A part of another field: the line of a combo box and the like.
bool isInside(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

Told toldOf(QWidget *widget)
{
    Told told;
    told.widget = widget;
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
        told.name = interface->text(QAccessible::Name);
        told.description = interface->text(QAccessible::Description) + interface->text(QAccessible::Help);
        told.role = interface->role();
        const QAccessible::State state = interface->state();
        told.isToldUsable = state.focusable && !state.invisible && bool(state.disabled) == !widget->isEnabled();
    }
    return told;
}

QString wordsFor(const Told &told)
{
    QString path;
    for (const QWidget *above = told.widget; above && !above->isWindow() && path.count(u'/') < 4;
         above = above->parentWidget()) {
        path += u'/'
                + (above->objectName().isEmpty() ? QString::fromLatin1(above->metaObject()->className())
                                                 : above->objectName());
    }
    return told.name + u" @ "_s + path;
}

/// Those of one pane: below the nearest widget that a splitter or a stack holds.
const QWidget *paneOf(const QWidget *widget)
{
    while (widget->parentWidget() && !widget->parentWidget()->inherits("QSplitter")
           && !widget->parentWidget()->inherits("QStackedWidget") && !widget->parentWidget()->isWindow()) {
        widget = widget->parentWidget();
    }
    return widget;
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void everyPaneIsTold_data();
    void everyPaneIsTold();
    void listsTellTheirRows_data() { everyPaneIsTold_data(); }
    void listsTellTheirRows();
    void everyDialogWithoutACommandIsTold_data();
    void everyDialogWithoutACommandIsTold();
    void everyDialogIsTold_data();
    void everyDialogIsTold();

private:
    void lookAtAll() const;
    void lookAtDialog() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestAccessible::initTestCase()
{
    QAccessible::setActive(true);
    m_fixture = std::make_unique<WindowFixture>(std::function<bool()>(), true);
    QVERIFY(m_fixture->isActive());
    QVERIFY(m_fixture->openServer());
}

void TestAccessible::everyPaneIsTold_data()
{
    QTest::addColumn<int>("place");
    const QList<WindowFixture::Place> places = m_fixture->places();
    for (int i = 0; i < int(places.size()); ++i) {
        QTest::newRow(qPrintable(places.at(i).name)) << i;
    }
}

void TestAccessible::everyPaneIsTold()
{
    QFETCH(const int, place);
    m_fixture->places().at(place).go();
    lookAtAll();
    ExplorePage &explore = m_fixture->explore();
    if (!explore.isVisible()) {
        return;
    }
    explore.call(); // what is chosen, for its result
    QTRY_VERIFY(!explore.exploreState().callRunning);
    for (auto *tabs : explore.findChildren<QTabBar *>()) { // of forms and results
        if (tabs == &m_fixture->serverTabs() || tabs->objectName() == "explore:tabs"_L1) {
            continue;
        }
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            tabs->setCurrentIndex(tab);
            WindowFixture::settle();
            lookAtAll();
        }
    }
}

void TestAccessible::everyDialogIsTold_data()
{
    QTest::addColumn<CommandId>("command");
    QTest::newRow("add a server") << CommandId::AddServer;
    QTest::newRow("edit a server") << CommandId::EditServer;
    QTest::newRow("paste") << CommandId::PasteServer;
    QTest::newRow("move to a group") << CommandId::MoveToGroup;
    QTest::newRow("examine") << CommandId::ExamineServer;
    QTest::newRow("remove") << CommandId::RemoveServer;
    QTest::newRow("keep secrets") << CommandId::KeepSecrets;
    QTest::newRow("save a call") << CommandId::SaveCall;
    QTest::newRow("requests") << CommandId::ShowRequests;
    QTest::newRow("search everywhere") << CommandId::SearchEverywhere;
    QTest::newRow("keys") << CommandId::ShowKeys;
    QTest::newRow("stalls") << CommandId::ShowStalls;
    QTest::newRow("about") << CommandId::About;
}

void TestAccessible::everyDialogIsTold()
{
    QFETCH(const CommandId, command);
    m_fixture->places().at(1).go();
    m_fixture->run(command);
    lookAtDialog();
}

void TestAccessible::everyDialogWithoutACommandIsTold_data()
{
    QTest::addColumn<int>("index");
    const QList<WindowFixture::Place> dialogs = m_fixture->dialogs();
    for (int i = 0; i < int(dialogs.size()); ++i) {
        QTest::newRow(qPrintable(dialogs.at(i).name)) << i;
    }
}

void TestAccessible::everyDialogWithoutACommandIsTold()
{
    QFETCH(const int, index);
    m_fixture->places().at(1).go();
    m_fixture->dialogs().at(index).go();
    lookAtDialog();
}

/// At the one that is opened, on each of its tabs; it is closed then.
void TestAccessible::lookAtDialog() const
{
    QPointer<QDialog> dialog;
    const auto isOpen = [this, &dialog] {
        const QList<QDialog *> all = m_fixture->window->findChildren<QDialog *>();
        const auto shown = std::ranges::find_if(all, &QDialog::isVisible);
        dialog = shown == all.end() ? nullptr : *shown;
        return dialog != nullptr;
    };
    QTRY_VERIFY(isOpen());
    QVERIFY(!dialog->windowTitle().isEmpty());
    for (auto *tabs : dialog->findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            tabs->setCurrentIndex(tab);
            WindowFixture::settle();
            lookAtAll();
        }
    }
    WindowFixture::settle();
    lookAtAll();
    if (dialog) {
        dialog->close();
    }
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void TestAccessible::lookAtAll() const
{
    QStringList wrong;
    QHash<const QWidget *, QList<Told>> panes;
    for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        if (!isInteractive(widget) || isInside(widget)) {
            continue;
        }
        const Told told = toldOf(widget);
        if (told.name.trimmed().isEmpty()) {
            wrong.append(u"Without a name: "_s + wordsFor(told));
        }
        if (told.role == QAccessible::NoRole) {
            wrong.append(u"Without a role: "_s + wordsFor(told));
        }
        if (!told.isToldUsable && widget->isEnabled()) {
            wrong.append(u"With a wrong state: "_s + wordsFor(told));
        }
        QList<Told> &others = panes[paneOf(widget)];
        for (const Told &other : std::as_const(others)) {
            if (other.name == told.name && other.role == told.role && other.description == told.description) {
                wrong.append(u"Told alike: "_s + wordsFor(told) + u" and "_s + wordsFor(other));
            }
        }
        others.append(told);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestAccessible::listsTellTheirRows()
{
    QFETCH(const int, place);
    m_fixture->places().at(place).go();
    for (auto *view : m_fixture->window->findChildren<QAbstractItemView *>()) {
        if (!isInteractive(view) || !view->model() || view->model()->rowCount() == 0) {
            continue;
        }
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
        QVERIFY2(interface && interface->childCount() > 0, qPrintable(wordsFor(toldOf(view))));
        bool tells = false; // a header may come first, and a row may have an empty cell
        for (int child = 0; child < std::min(interface->childCount(), 12) && !tells; ++child) {
            const QAccessibleInterface *row = interface->child(child);
            tells = row && !row->text(QAccessible::Name).trimmed().isEmpty();
        }
        QVERIFY2(tells, qPrintable(u"Rows without a name: "_s + wordsFor(toldOf(view))));
    }
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
