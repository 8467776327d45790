// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/hub/launch/launchdesk.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/models/keptsecrets.h"
#include "ui/servers/pastedialog.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

namespace {

class LastingStore : public MemoryStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
};

} // namespace

class TestPasteDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void startsAndKeepsNothingByBeingOpened();
    void showsEachEntryWithItsWholeCommand();
    void addsOnlyWhatIsChecked();
    void offersNothingWhenNothingIsChecked();
    void connectsTheOneThatIsChecked();
    void addsOnceOnADoubleClick();
    void followsTheTextAsItIsEdited();
    void saysWhatItCouldNotUnderstand();
    void keepsWhatIsSaidAtTheField();
    void marksWhereTheTextStopsMakingSense();
    void tellsDiscardFromCancel();
    void hasTheMainButtonWhereTheDesktopHasIt();
    void letsTheNameBeChanged();
    void aTypedNameIsOfOneServer();
    void saysWhatIsKeptAlready();
    void k08_keepsThePasswordOfAnAddressWhereSecretsAre();
    void asksForWhatTheTextLeavesOpen();
    void keepsTheSecretsOfATextWhereSecretsAre();
    void takesAFileThatIsDropped();
    void keepsWhatWasTypedWhileTheTextIsEdited();
    void offersTheWaysOfAServerOfARegistry();
    void leadsFromABundleToWhereItIsOpened();
    void c06_addingIsNoYes();
    void u01_showsHostileTextLiterally();
    void u06_nothingIsStartedWhoseEndWasNotSeen();

private:
    void open(const QString &text)
    {
        m_dialog = new PasteDialog(*m_engine->link, text);
        m_added = std::make_unique<QSignalSpy>(m_dialog.data(), &PasteDialog::added);
        m_dialog->show();
    }
    QPushButton *button(const QString &name) const
    {
        return m_dialog->findChild<QPushButton *>(u"pasteDialog:"_s + name);
    }
    QTreeWidgetItem *row(int i) const
    {
        return m_dialog->findChild<QTreeWidget *>(u"pasteDialog:entries"_s)->topLevelItem(i);
    }
    static QString three()
    {
        return uR"({"mcpServers":{"a":{"command":"%1","args":["--tools","1"]},"b":{"command":"beta"},)"
               R"("c":{"command":"gamma","args":["two words"]}}})"_s.arg(qEnvironmentVariable("SIGNALBOX_BIN")
                                                                         + u"/fakeserver"_s);
    }

    std::unique_ptr<EngineFixture> m_engine;
    QPointer<PasteDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_added;
};

void TestPasteDialog::init()
{
    m_engine = std::make_unique<EngineFixture>();
    QTRY_VERIFY(m_engine->link->isReady());
}

void TestPasteDialog::cleanup()
{
    delete m_dialog;
    m_added.reset();
    m_engine.reset();
}

void TestPasteDialog::startsAndKeepsNothingByBeingOpened()
{
    const QString witness = m_engine->folder() + u"/started"_s;
    open(u"touch "_s + witness);
    QCOMPARE(row(0)->text(1), u"touch "_s + witness);
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    m_engine->addFake(u"later"_s); // whatever was asked for before this is done
    QCOMPARE(m_engine->link->servers().size(), 1);
    QVERIFY(!QFile::exists(witness));
    QVERIFY(m_added->isEmpty());
}

void TestPasteDialog::showsEachEntryWithItsWholeCommand()
{
    open(three());
    QCOMPARE(row(0)->text(0), u"a"_s);
    QVERIFY(row(0)->text(1).endsWith(u"fakeserver --tools 1"_s));
    QCOMPARE(row(2)->text(1), u"gamma 'two words'"_s);
    QVERIFY(row(2)->toolTip(1).contains(u"two words"_s));
    QVERIFY(!row(3));
}

void TestPasteDialog::addsOnlyWhatIsChecked()
{
    open(three());
    row(1)->setCheckState(0, Qt::Unchecked);
    button(u"add"_s)->click();
    QTRY_COMPARE(m_added->size(), 1);
    QCOMPARE(m_added->first().first().toStringList().size(), 2);
    QVERIFY(m_engine->link->serverByName(u"a"_s));
    QVERIFY(!m_engine->link->serverByName(u"b"_s));
    QVERIFY(m_engine->link->serverByName(u"c"_s));
    QCOMPARE(m_engine->link->serverByName(u"a"_s)->state, State::Disconnected);
}

void TestPasteDialog::offersNothingWhenNothingIsChecked()
{
    open(u"npx -y thing"_s);
    QVERIFY(button(u"add"_s)->isEnabled());
    QTRY_VERIFY(button(u"addAndConnect"_s)->isEnabled()); // once all that would run is shown
    row(0)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!button(u"add"_s)->isEnabled());
    QVERIFY(!button(u"addAndConnect"_s)->isEnabled());
    row(0)->setCheckState(0, Qt::Checked);
    QVERIFY(button(u"addAndConnect"_s)->isEnabled());
}

void TestPasteDialog::connectsTheOneThatIsChecked()
{
    open(three());
    QVERIFY(!button(u"addAndConnect"_s)->isEnabled()); // three programs are not started by one click
    row(1)->setCheckState(0, Qt::Unchecked);
    row(2)->setCheckState(0, Qt::Unchecked);
    QTRY_VERIFY(button(u"addAndConnect"_s)->isEnabled());
    const QSignalSpy connecting(m_dialog.data(), &PasteDialog::connecting);
    button(u"addAndConnect"_s)->click();
    QTRY_COMPARE(connecting.size(), 1); // the window goes where one sees how it goes
    QTRY_COMPARE(m_added->size(), 1);
    QCOMPARE(m_engine->link->servers().size(), 1);
    QVERIFY(m_engine->becomes(m_engine->link->servers().first().entry.id, State::Connected));
}

void TestPasteDialog::addsOnceOnADoubleClick()
{
    open(u"npx -y thing"_s);
    button(u"add"_s)->click();
    button(u"add"_s)->click();
    QTRY_VERIFY(!m_dialog);
    m_engine->addFake(u"later"_s);
    QCOMPARE(m_engine->link->servers().size(), 2);
}

void TestPasteDialog::followsTheTextAsItIsEdited()
{
    open({});
    QVERIFY(textsIn(*m_dialog).contains(u"Nothing yet."_s));
    QVERIFY(!button(u"add"_s)->isEnabled());
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    text->setPlainText(three());
    QVERIFY(row(2));
    text->setPlainText(u"npx one"_s);
    QVERIFY(!row(1));
    QCOMPARE(row(0)->text(1), u"npx one"_s);
}

void TestPasteDialog::saysWhatItCouldNotUnderstand()
{
    const QString cut = u"{\"mcpServers\": {"_s;
    open(cut);
    QVERIFY(!button(u"add"_s)->isEnabled());
    QVERIFY(!row(0));
    QVERIFY(textsIn(*m_dialog).contains(understandPaste(cut).error().message));
    m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s)->setPlainText(u"npx 'unclosed"_s);
    QVERIFY(!button(u"add"_s)->isEnabled());
}

void TestPasteDialog::keepsWhatIsSaidAtTheField()
{
    open(u"{\"mcpServers\": {"_s);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    const auto *text = m_dialog->findChild<QWidget *>(u"pasteDialog:text"_s);
    const auto *summary = m_dialog->findChild<QWidget *>(u"pasteDialog:summary"_s);
    const QPoint top = text->mapTo(m_dialog.data(), QPoint());
    const QPoint said = summary->mapTo(m_dialog.data(), QPoint());
    constexpr int kLine = 24; // pixels, with the gaps around it; the dialog has 600
    QVERIFY2(top.y() < 4 * kLine, qPrintable(QString::number(top.y())));
    QVERIFY2(said.y() - top.y() - text->height() < kLine, qPrintable(QString::number(said.y())));
}

void TestPasteDialog::marksWhereTheTextStopsMakingSense()
{
    const QString before = u"{\"a\": {\"command\": \"npx\", \"args\": [\"-y\" "_s;
    open(before + u"\"x\"]}}"_s);
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    QCOMPARE(text->textCursor().position(), before.size());
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().constFirst().cursor.selectionStart(), before.size());
    QTest::keyClick(text, Qt::Key_Comma); // the mark follows what is typed, the cursor is the person's
    QVERIFY(text->extraSelections().isEmpty());
    QVERIFY(row(0));
    QTest::keyClick(text, Qt::Key_Backspace);
    QCOMPARE(text->extraSelections().size(), 1);
    text->setPlainText(u"{"_s);
    QCOMPARE(text->extraSelections().constFirst().cursor.selectedText(), u"{"_s); // it ends too soon
}

void TestPasteDialog::tellsDiscardFromCancel()
{
    open(u"npx one"_s);
    QCOMPARE(button(u"discard"_s)->text(), u"Discard the text"_s);
    QCOMPARE(button(u"cancel"_s)->text(), u"Close"_s);
    QVERIFY(button(u"discard"_s)->toolTip().contains(u"Throws this text away"_s));
    QVERIFY(button(u"cancel"_s)->toolTip().contains(u"kept for the next time"_s));
}

void TestPasteDialog::hasTheMainButtonWhereTheDesktopHasIt()
{
    open(u"npx one"_s);
    QDialogButtonBox plain(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    plain.show();
    const bool isFirst = plain.button(QDialogButtonBox::Ok)->x() < plain.button(QDialogButtonBox::Cancel)->x();
    QCOMPARE(button(u"addAndConnect"_s)->x() < button(u"cancel"_s)->x(), isFirst);
}

void TestPasteDialog::letsTheNameBeChanged()
{
    open(three());
    auto *name = m_dialog->findChild<QLineEdit *>(u"pasteDialog:name"_s);
    QCOMPARE(name->text(), u"a"_s);
    name->selectAll();
    QTest::keyClicks(name, u"mine"_s);
    QCOMPARE(row(0)->text(0), u"mine"_s);
    m_dialog->findChild<QTreeWidget *>(u"pasteDialog:entries"_s)->setCurrentItem(row(1));
    QCOMPARE(name->text(), u"b"_s);
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    text->appendPlainText(u" "_s);
    QCOMPARE(row(0)->text(0), u"mine"_s); // the text is edited, the name stays
    m_dialog->findChild<QTreeWidget *>(u"pasteDialog:entries"_s)->setCurrentItem(row(1));
    name->clear();
    emit name->textEdited({});
    QCOMPARE(row(1)->text(0), u"b"_s); // without a name: the one it came with
    button(u"add"_s)->click();
    QTRY_COMPARE(m_added->size(), 1);
    QVERIFY(m_engine->link->serverByName(u"mine"_s));
    QVERIFY(m_engine->link->serverByName(u"b"_s));
    QVERIFY(!m_engine->link->serverByName(u"a"_s));
}

void TestPasteDialog::aTypedNameIsOfOneServer()
{
    open(three());
    auto *name = m_dialog->findChild<QLineEdit *>(u"pasteDialog:name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"mine"_s);
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    text->setPlainText(three().chopped(1)); // still being typed
    QVERIFY(!row(0));
    text->setPlainText(three());
    QCOMPARE(row(0)->text(0), u"mine"_s);
    text->setPlainText(uR"({"mcpServers":{"a":{"command":"another"}}})"_s);
    QCOMPARE(row(0)->text(0), u"a"_s);
    QCOMPARE(name->text(), u"a"_s);
    text->setPlainText(three());
    QCOMPARE(row(0)->text(0), u"a"_s); // what was typed went with the text
}

void TestPasteDialog::saysWhatIsKeptAlready()
{
    open(u"npx -y @modelcontextprotocol/server-everything"_s);
    auto *kept = m_dialog->findChild<PlainLabel *>(u"pasteDialog:kept"_s);
    QVERIFY(!kept->isVisible());
    m_dialog->findChild<QLineEdit *>(u"pasteDialog:name"_s)->setText(u"old"_s);
    emit m_dialog->findChild<QLineEdit *>(u"pasteDialog:name"_s)->textEdited(u"old"_s);
    button(u"add"_s)->click();
    QTRY_VERIFY(m_engine->link->serverByName(u"old"_s));
    QTRY_VERIFY(!m_dialog);
    open(u"npx -y @modelcontextprotocol/server-everything"_s);
    kept = m_dialog->findChild<PlainLabel *>(u"pasteDialog:kept"_s);
    QVERIFY(kept->isVisible());
    QVERIFY(kept->rawText().contains(u"kept already as “old”"_s));
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    text->setPlainText(u"npx other"_s);
    QVERIFY(!kept->isVisible());
    auto *name = m_dialog->findChild<QLineEdit *>(u"pasteDialog:name"_s);
    name->selectAll();
    QTest::keyClicks(name, u"old"_s);
    QVERIFY(kept->rawText().contains(u"gets a number"_s));
}

void TestPasteDialog::k08_keepsThePasswordOfAnAddressWhereSecretsAre()
{
    m_engine.reset();
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<MemoryStore>(); });
    QTRY_VERIFY(m_engine->link->isReady());
    open(u"https://me:hunter2hunter2@a.example/mcp"_s);
    QVERIFY(!textsIn(*m_dialog).contains(u"hunter2"_s));
    QVERIFY(!row(0)->text(1).contains(u"hunter2"_s));
    button(u"add"_s)->click();
    QTRY_COMPARE(m_added->size(), 1);
    const QString id = m_added->constFirst().constFirst().toStringList().value(0);
    KeptSecrets kept;
    QObject context; // goes before what it writes to
    QTRY_VERIFY(([&] {
        askKeptSecrets(*m_engine->link, id, &context, [&kept](const KeptSecrets &now) { kept = now; });
        QTest::qWait(10);
        return kept.kinds.contains(SecretVault::Slot::Secret);
    })());
    QCOMPARE(m_engine->link->server(id)->entry.url, u"https://a.example/mcp"_s);
    QFile list(m_engine->paths().catalogFile());
    QVERIFY(list.open(QIODevice::ReadOnly) && !list.readAll().contains("hunter2"));
}

void TestPasteDialog::asksForWhatTheTextLeavesOpen()
{
    open(uR"({"inputs":[{"type":"promptString","id":"key","description":"What the service gave you","password":true}],
        "servers":{"a":{"command":"%1/fakeserver","args":["--log-env","KEY"],"env":{"KEY":"${input:key}"}}}})"_s.arg(
        qEnvironmentVariable("SIGNALBOX_BIN")));
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(u"value:key"_s));
    auto *field = m_dialog->findChild<QLineEdit *>(u"value:key"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(textsIn(*m_dialog).contains(u"What the service gave you"_s));
    QVERIFY(!button(u"addAndConnect"_s)->isEnabled());
    field->setText(u"hunter2hunter2"_s);
    QTRY_VERIFY(button(u"addAndConnect"_s)->isEnabled());
}

void TestPasteDialog::keepsTheSecretsOfATextWhereSecretsAre()
{
    m_engine.reset();
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<LastingStore>(); });
    QTRY_VERIFY(m_engine->link->isReady());
    open(uR"({"a":{"command":"%1/fakeserver","env":{"API_KEY":"hunter2hunter2"}}})"_s.arg(
        qEnvironmentVariable("SIGNALBOX_BIN")));
    auto *takes = m_dialog->findChild<QCheckBox *>(u"pasteDialog:takeSecrets"_s);
    QTRY_VERIFY(takes->isVisible());
    QVERIFY(takes->isChecked());
    QTRY_VERIFY(button(u"addAndConnect"_s)->isEnabled()); // the text has the value
    const QString said = textsIn(*m_dialog);
    QVERIFY2(!said.contains(u"Nothing fills in"_s) && said.contains(u"There is one already"_s), qPrintable(said));
    button(u"addAndConnect"_s)->click();
    QTRY_COMPARE(m_added->size(), 1);
    const QString id = m_added->constFirst().constFirst().toStringList().value(0);
    QVERIFY(m_engine->becomes(id, State::Connected));
    QFile list(m_engine->paths().catalogFile());
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray text = list.readAll();
    QVERIFY(!text.contains("hunter2") && text.contains("${input:API_KEY}"));
}

void TestPasteDialog::takesAFileThatIsDropped()
{
    const QString path = m_engine->folder() + u"/servers.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"a":{"command":"from-a-file"}})") > 0);
    file.close();
    open(u"npx one"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(text->viewport(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(text->viewport(), &drop);
    QTRY_COMPARE(row(0)->text(1), u"from-a-file"_s);
}

void TestPasteDialog::keepsWhatWasTypedWhileTheTextIsEdited()
{
    open(uR"({"a":{"command":"x","env":{"MODE":"${input:mode}"}}})"_s);
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(u"value:mode"_s));
    QPointer<QLineEdit> before = m_dialog->findChild<QLineEdit *>(u"value:mode"_s);
    before->setText(u"fast"_s);
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    text->setPlainText(uR"({"a":{"command":"xy","env":{"MODE":"${input:mode}"}}})"_s);
    QTRY_VERIFY(!before); // the form was made anew
    QCOMPARE(m_dialog->findChild<QLineEdit *>(u"value:mode"_s)->text(), u"fast"_s);
}

void TestPasteDialog::offersTheWaysOfAServerOfARegistry()
{
    open(uR"({"server":{"name":"io.github.a/weather","version":"1.0.0",
        "packages":[{"registryType":"npm","identifier":"weather","version":"1.0.0","transport":{"type":"stdio"},
          "environmentVariables":[{"name":"KEY","description":"From your account","isRequired":true,"isSecret":true}]}],
        "remotes":[{"type":"streamable-http","url":"https://weather.example/mcp"}]},"_meta":{}})"_s);
    auto *way = m_dialog->findChild<QComboBox *>(u"pasteDialog:way"_s);
    QVERIFY(way->isVisible());
    QCOMPARE(way->count(), 2);
    QCOMPARE(row(0)->text(1), u"npx -y weather@1.0.0"_s);
    QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(u"value:KEY"_s));
    QVERIFY(textsIn(*m_dialog).contains(u"From your account"_s));
    way->setCurrentIndex(1);
    QCOMPARE(way->currentIndex(), 1);
    QCOMPARE(row(0)->text(1), u"https://weather.example/mcp"_s);
    m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s)->appendPlainText(u" "_s);
    QCOMPARE(way->currentIndex(), 1); // what was chosen stays while the text is edited
    m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s)->setPlainText(u"npx one"_s);
    QVERIFY(!way->isVisible());
}

void TestPasteDialog::leadsFromABundleToWhereItIsOpened()
{
    const QString path = m_engine->folder() + u"/my tools.mcpb"_s;
    open(u"npx one"_s);
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    QVERIFY(!button(u"openBundle"_s)->isVisible());
    text->setPlainText(u"https://a.example/tools.mcpb"_s); // nothing is fetched here
    QVERIFY(!button(u"openBundle"_s)->isVisible());
    QVERIFY(m_dialog->findChild<PlainLabel *>(u"pasteDialog:summary"_s)->text().contains(u"download it first"_s));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(text->viewport(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(text->viewport(), &drop);
    QTRY_VERIFY(button(u"openBundle"_s)->isVisible());
    QVERIFY(!button(u"add"_s)->isEnabled());
    const QSignalSpy wanted(m_dialog.data(), &PasteDialog::bundleWanted);
    button(u"openBundle"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), path);
    QVERIFY(m_added->isEmpty());
    QTRY_VERIFY(!m_dialog);
}

void TestPasteDialog::c06_addingIsNoYes()
{
    const QString witness = m_engine->folder() + u"/started"_s;
    open(u"touch "_s + witness);
    button(u"add"_s)->click();
    QTRY_COMPARE(m_added->size(), 1);
    const QString id = m_added->constFirst().constFirst().toStringList().value(0);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(wantsPerson(*m_engine->link->server(id)->error));
    QVERIFY(!QFile::exists(witness));
}

void TestPasteDialog::u06_nothingIsStartedWhoseEndWasNotSeen()
{
    QStringList words{u"npx"_s, u"-y"_s, u"thing"_s};
    for (int i = 0; i < 60; ++i) {
        words.append(u"argument-of-some-length-%1"_s.arg(i));
    }
    open(words.join(u' '));
    auto *detail = m_dialog->findChild<QScrollArea *>(u"pasteDialog:detail"_s);
    auto *command = m_dialog->findChild<QPlainTextEdit *>(u"launch:command"_s);
    QTRY_VERIFY(command->toPlainText().endsWith(words.constLast()));
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QTRY_VERIFY(command->verticalScrollBar()->maximum() > 0);
    QTest::qWait(100); // it is drawn
    QVERIFY(!button(u"addAndConnect"_s)->isEnabled());
    QVERIFY(button(u"add"_s)->isEnabled()); // which starts nothing, and is no yes
    QVERIFY(button(u"addAndConnect"_s)->toolTip().contains(u"see its end first"_s));
    command->verticalScrollBar()->setValue(command->verticalScrollBar()->maximum());
    detail->ensureWidgetVisible(command);
    QTRY_VERIFY(button(u"addAndConnect"_s)->isEnabled());
    QVERIFY(button(u"addAndConnect"_s)->toolTip().isEmpty());
    auto *text = m_dialog->findChild<QPlainTextEdit *>(u"pasteDialog:text"_s);
    text->setPlainText(words.join(u' ') + u" and-one-more"_s); // another command, not seen yet
    QTRY_VERIFY(command->toPlainText().endsWith(u"and-one-more"_s));
    QTest::qWait(100);
    QVERIFY(!button(u"addAndConnect"_s)->isEnabled());
}

void TestPasteDialog::u01_showsHostileTextLiterally()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        const QString key = QString(trap).replace(u'"', u"\\\""_s);
        open(uR"({"mcpServers":{"%1":{"command":"%1","args":["%1"],"env":{"%1":"x"}}}})"_s.arg(key));
        QCOMPARE(row(0)->text(0), trap);
        QVERIFY(!row(0)->toolTip(1).contains(u"<img"_s));
        QCOMPARE(markupIn(*m_dialog), QStringList());
        delete m_dialog;
    }
}

QTEST_MAIN(TestPasteDialog)
#include "tst_pastedialog.moc"
