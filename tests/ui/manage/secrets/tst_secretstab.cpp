// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstabfixture.h"
#include "ui/widgets/filterfield.h"

#include <QAction>
#include <QApplication>
#include <QListView>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What the table of the Secrets tab tells and offers.
class TestSecretsTab : public QObject, protected SecretsTabFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void init() { prepare(); }
    void cleanup() { tearDown(); }
    void listsWhatStandsInFilesWithoutValues();
    void saysWhyNothingCanBeMoved();
    void choosesWhatCanBeMovedWhenItIsTurnedTo();
    void historyOfAFileLeadsToPrograms();
    void filtersAndIsDrivenByKeys();
    void teachesWhileThereIsNothing();
    void saysThatAFileCannotBeRead();
    void hostileNamesStayText();
    void everyPartHasAName();
    void pictures_data();
    void pictures();
};

void TestSecretsTab::listsWhatStandsInFilesWithoutValues()
{
    makePage();
    QTRY_COMPARE(cell(0, SecretRows::Way), u"To the keychain"_s);
    QStringList all;
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column <= SecretRows::Way; ++column) {
            all.append(cell(row, column));
        }
    }
    const QString text = all.join(u'\n');
    QVERIFY2(!text.contains(u"swordfish"_s), qPrintable(text));
    QCOMPARE(cell(0, SecretRows::Where), u"Signalbox’s own list"_s);
    QCOMPARE(cell(0, SecretRows::Value), u"•••• masked, 15 character(s)"_s);
    QVERIFY2(text.contains(u"Cursor, line 6 of"_s) && text.contains(u"Cursor, line 10 of"_s), qPrintable(text));
    QVERIFY(text.contains(u"To the keychain; the program’s file refers to ${env:GITHUB_TOKEN}"_s));
    QVERIFY(text.contains(u"argument 2, seen by every program"_s));
    QVERIFY(text.contains(u"Stays. Claude Desktop has no way"_s));
    QVERIFY(label(u"note"_s).startsWith(u"4 secret(s), 3 can be moved."_s));
    QVERIFY(!textsIn(*m_page).contains(u"swordfish"_s));
}

void TestSecretsTab::saysWhyNothingCanBeMoved()
{
    makePage();
    m_tab->table()->clearSelection();
    QVERIFY(!part<QPushButton>(u"move"_s)->isEnabled());
    choose({u"Claude"_s});
    QCOMPARE(m_tab->chosen().size(), 1);
    QVERIFY(!part<QPushButton>(u"move"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"move"_s)->toolTip().contains(u"has to stay"_s));
    QVERIFY2(label(u"detail"_s).contains(u"Claude Desktop has no way"_s), qPrintable(label(u"detail"_s)));
}

void TestSecretsTab::choosesWhatCanBeMovedWhenItIsTurnedTo()
{
    makePage();
    choose({u"Claude"_s});
    QVERIFY(!part<QPushButton>(u"move"_s)->isEnabled());
    m_tab->keeper().lookAgain(); // nobody left the tab: what is chosen stays
    QTRY_VERIFY(m_tab->keeper().isKnown());
    QCOMPARE(m_tab->chosen().size(), 1);
    m_tab->hide();
    m_tab->show();
    QTRY_VERIFY(part<QPushButton>(u"move"_s)->isEnabled());
    QCOMPARE(m_tab->chosen().size(), 1);
    choose({u"line 10"_s});
    const QSet<QString> mine = m_tab->chosen();
    m_tab->hide();
    m_tab->show();
    QCOMPARE(m_tab->chosen(), mine); // that can be moved: it stays
}

void TestSecretsTab::historyOfAFileLeadsToPrograms()
{
    makePage();
    QSignalSpy wanted(m_tab, &SecretsTab::programsWanted);
    choose({u"line 6"_s});
    moveChosen();
    QTRY_COMPARE(rows(), 3);
    choose({u"line 10"_s});
    const QList<QAction *> actions = m_tab->table()->actions();
    const auto history = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().startsWith(u"Show the file’s history"_s); });
    QVERIFY(history != actions.end() && (*history)->isEnabled());
    (*history)->trigger();
    auto *dialog = m_page->findChild<QDialog *>(u"programs:historyDialog"_s);
    QVERIFY(dialog);
    auto *versions = dialog->findChild<QTableView *>(u"programs:versions"_s);
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    versions->selectRow(1);
    auto *restore = dialog->findChild<QPushButton *>(u"programs:restoreFile"_s);
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QTRY_COMPARE(wanted.size(), 1);
    QTRY_COMPARE(m_keeper->state()->steps.size(), 1);
    choose({u"own list"_s});
    QVERIFY(!(*history)->isEnabled());
}

void TestSecretsTab::filtersAndIsDrivenByKeys()
{
    makePage();
    RowsTable *table = m_tab->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Slash);
    QCOMPARE(m_page->focusWidget(), part<QWidget>(u"filter"_s));
    part<FilterField>(u"filter"_s)->setText(u"argument"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(label(u"note"_s).contains(u"3 hidden"_s));
    part<FilterField>(u"filter"_s)->setText(u"nothing like it"_s);
    QVERIFY(!table->isVisible());
    QVERIFY(textsIn(*m_tab).contains(u"4 hidden"_s));
    part<FilterField>(u"filter"_s)->clear();
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); // makes it the current one and chooses nothing
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<QDialog>(u"moveDialog"_s), 30'000);
    QTest::keyClick(part<QDialog>(u"moveDialog"_s), Qt::Key_Escape);
}

void TestSecretsTab::teachesWhileThereIsNothing()
{
    makePage(false);
    QVERIFY(!m_tab->table()->isVisible());
    QVERIFY(textsIn(*m_tab).contains(u"No secret stands in a file in plain text"_s));
    QVERIFY(m_home->put(kCode, R"({"servers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish"}}}})"));
    click(u"readAgain"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(cell(0, SecretRows::Way).contains(u"${input:A_TOKEN}"_s));
}

void TestSecretsTab::saysThatAFileCannotBeRead()
{
    QVERIFY(m_home->put(kCode, R"({"servers": {)"));
    makePage();
    QTRY_VERIFY2(label(u"note"_s).contains(u"1 file(s) cannot be read whole"_s), qPrintable(label(u"note"_s)));
}

void TestSecretsTab::hostileNamesStayText()
{
    QByteArray servers;
    for (const QString &trap : markupTraps()) {
        servers +=
            (servers.isEmpty() ? "" : ",")
            + ("\"" + trap.toUtf8().replace('"', "\\\"") + R"(": {"command": "x", "env": {"A_TOKEN": "swordfish"}})");
    }
    QVERIFY(m_home->put(kCursor, "{\"mcpServers\": {" + servers + "}}"));
    makePage(false);
    QTRY_COMPARE(rows(), int(markupTraps().size()));
    for (int row = 0; row < rows(); ++row) {
        m_tab->table()->setCurrentIndex(m_tab->table()->model()->index(row, 0));
        QCOMPARE(markupIn(*m_page), QStringList());
    }
    m_tab->table()->selectAll();
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    QCOMPARE(markupIn(*dialog), QStringList());
}

void TestSecretsTab::everyPartHasAName()
{
    makePage();
    QCOMPARE(m_tab->accessibleName(), u"Secrets"_s);
    QVERIFY(!m_tab->table()->accessibleName().isEmpty());
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    const QModelIndex first = m_tab->table()->model()->index(0, SecretRows::Way);
    QTRY_COMPARE(first.data(Qt::AccessibleTextRole).toString(), u"What can be done: To the keychain"_s);
}

void TestSecretsTab::pictures_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

void TestSecretsTab::pictures()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    makePage();
    m_page->resize(QSize(1374, 820) * scale);
    choose({u"line 6"_s});
    both(u"list"_s, m_page.get());
    m_tab->table()->selectAll();
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    dialog->findChild<QListView *>(u"secrets:movePlaces"_s)
        ->setCurrentIndex(dialog->findChild<QListView *>(u"secrets:movePlaces"_s)->model()->index(1, 0));
    both(u"move"_s, dialog);
    dialog->reject();
    moveChosen();
    QTRY_VERIFY(part<QWidget>(u"held"_s)->isVisible());
    both(u"moved"_s, m_page.get());
    click(u"forget"_s);
    both(u"forget"_s, part<QDialog>(u"forgetQuestion"_s));
    part<QDialog>(u"forgetQuestion"_s)->reject();
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestSecretsTab)
#include "tst_secretstab.moc"
