// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"
#include "core/catalog/entryjson.h"
#include "core/json/jsonparse.h"
#include "serverdialogfixture.h"
#include "tests/ui/labels.h"
#include "ui/servers/removequestion.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/innertabs.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

/// What stands in the fields of a server, and what becomes of it when it is saved.
class TestServerDialog : public QObject, ServerDialogFixture
{
    Q_OBJECT
private slots:
    void initTestCase() { setUp(); }
    void init() { prepare(); }
    void cleanup() { tearDown(); }
    void saysNothingIsWrongBeforeAnythingIsTyped();
    void saysWhatIsWrongBesideItsField();
    void u06_showsEveryArgumentOfWhatWouldBeStarted();
    void savesWithoutStarting();
    void savesAndConnects();
    void addsOneOnADoubleClick();
    void editsInPlaceAndKeepsWhatWasNotTouched();
    void clonesWithUnknownMembersUnderANewId();
    void u01_asksLiterallyBeforeRemoving();
    void showsCredentialsOfWhatIsReachedOverTheNetwork();
    void marksTheTabOfAFaultAndLeadsThere();
    void goesThroughItsTabsByKey();
    void everyPageFitsInItsWidth_data();
    void everyPageFitsInItsWidth();

private:
    /// One of each look that the dialog has.
    static QList<ServerEntry> entriesToShow()
    {
        ServerEntry program = EngineFixture::fakeEntry(u"program"_s, {u"--tools"_s, u"3"_s});
        program.health.check = HealthSettings::Check::Tool;
        program.health.tool = u"echo"_s;
        program.gates.safeTools = {u"read_file"_s, u"list_issues"_s};
        ServerEntry key = networkEntry(u"key"_s);
        key.remote.auth.kind = AuthOptions::Kind::Header;
        key.remote.auth.name = u"X-Api-Key"_s;
        key.remote.certificateFile = u"/home/ann/keys/client.p12"_s;
        key.remote.passphraseVariable = u"CLIENT_PASSPHRASE"_s;
        ServerEntry token = networkEntry(u"token"_s);
        token.remote.auth.kind = AuthOptions::Kind::Jwt;
        token.remote.auth.jwt = {.issuer = u"signalbox"_s,
                                 .subject = u"ann"_s,
                                 .audience = {u"https://api.example.com"_s},
                                 .lifetimeSeconds = 300,
                                 .claims = "{\"role\": \"reader\"}"};
        ServerEntry oauth = networkEntry(u"oauth"_s);
        oauth.remote.auth.kind = AuthOptions::Kind::OAuth;
        return {program, key, token, oauth};
    }
};

void TestServerDialog::saysNothingIsWrongBeforeAnythingIsTyped()
{
    open(Purpose::Add, {});
    QVERIFY(!textsIn(*m_dialog).contains(u"Required."_s));
    QVERIFY(!button(u"save"_s)->isEnabled());
    QVERIFY(!button(u"saveAndConnect"_s)->isEnabled());
}

void TestServerDialog::saysWhatIsWrongBesideItsField()
{
    m_engine->addFake(u"taken"_s);
    open(Purpose::Add, {});
    type(u"name"_s, u"taken"_s);
    QVERIFY(textsIn(*m_dialog).contains(u"Another server has this name."_s));
    QVERIFY(textsIn(*m_dialog).contains(u"Required."_s)); // the program
    type(u"name"_s, u"free"_s);
    type(u"command"_s, u"npx -y thing"_s);
    QVERIFY(textsIn(*m_dialog).contains(u"The program alone"_s));
    type(u"command"_s, u"npx"_s);
    type(u"environment"_s, u"NONSENSE"_s);
    QVERIFY(textsIn(*m_dialog).contains(u"Not KEY=VALUE: “NONSENSE”."_s));
    QVERIFY(!button(u"save"_s)->isEnabled());
    type(u"environment"_s, u"=1"_s);
    QVERIFY(button(u"save"_s)->isEnabled());
}

void TestServerDialog::u06_showsEveryArgumentOfWhatWouldBeStarted()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"many"_s);
    entry.arguments = {u"two words"_s, u"it's"_s, u"$(reboot)"_s, u""_s, u"--end=%1"_s.arg(QString(500, u'x'))};
    for (int i = 0; i < 200; ++i) {
        entry.arguments.append(u"--flag-%1"_s.arg(i));
    }
    open(Purpose::Edit, entry);
    QString preview;
    for (const QString &text : textsIn(*m_dialog).split(u'\n')) {
        preview = text.contains(u"--flag-199"_s) ? text : preview;
    }
    const Result<QStringList> words = splitCommandLine(preview); // what is shown means exactly this
    QVERIFY(words);
    QCOMPARE(words->mid(1), entry.arguments);
}

void TestServerDialog::savesWithoutStarting()
{
    open(Purpose::Add, {});
    type(u"name"_s, u"new"_s);
    type(u"command"_s, qEnvironmentVariable("SIGNALBOX_BIN") + u"/fakeserver"_s);
    type(u"arguments"_s, u"--tools\n2"_s);
    type(u"environment"_s, u"KEY=a value"_s);
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_saved->isEmpty());
    const ServerStatus *status = m_engine->link->server(savedId());
    QVERIFY(status);
    QCOMPARE(status->state, State::Disconnected);
    QCOMPARE(status->entry.arguments, QStringList({u"--tools"_s, u"2"_s}));
    QCOMPARE(status->entry.environment.first().second, u"a value"_s);
    QTRY_VERIFY(!m_dialog); // it is closed
}

void TestServerDialog::savesAndConnects()
{
    open(Purpose::Add, EngineFixture::fakeEntry(u"new"_s));
    button(u"saveAndConnect"_s)->click();
    QTRY_VERIFY(!m_saved->isEmpty());
    QVERIFY(m_engine->becomes(savedId(), State::Connected));
}

void TestServerDialog::addsOneOnADoubleClick()
{
    open(Purpose::Add, EngineFixture::fakeEntry(u"new"_s));
    button(u"save"_s)->click();
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_dialog);
    m_engine->addFake(u"later"_s); // whatever was asked for before this is done
    QCOMPARE(m_engine->link->servers().size(), 2);
    QCOMPARE(m_saved->size(), 1);
}

void TestServerDialog::editsInPlaceAndKeepsWhatWasNotTouched()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"before"_s);
    entry.arguments = {u"first\nsecond"_s, u"hard\u00a0space"_s, u"\r"_s};
    entry.environment = {{u"PEM"_s, u"-----BEGIN\nabc"_s}};
    const QString id = m_engine->add(entry);
    open(Purpose::Edit, m_engine->link->server(id)->entry);
    type(u"name"_s, u"after"_s);
    QVERIFY(button(u"save"_s)->isEnabled());
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_saved->isEmpty());
    QCOMPARE(savedId(), id);
    const ServerEntry &saved = m_engine->link->server(id)->entry;
    QCOMPARE(saved.name, u"after"_s);
    QCOMPARE(saved.arguments, entry.arguments);
    QCOMPARE(saved.environment, entry.environment);
    QCOMPARE(m_engine->link->servers().size(), 1);
}

void TestServerDialog::clonesWithUnknownMembersUnderANewId()
{
    const Result<ParsedJson> raw = parseJson(R"({"command":"x","timeout":60,"signalbox":{"id":"old-id","colour":1}})");
    const QString id = m_engine->add(*entryFromJson(u"one"_s, raw->value));
    open(Purpose::Clone, m_engine->link->server(id)->entry);
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_saved->isEmpty());
    QVERIFY(savedId() != id);
    const ServerEntry &clone = m_engine->link->server(savedId())->entry;
    QCOMPARE(clone.name, u"one copy"_s);
    QCOMPARE(clone.raw.at("timeout").as<int>(), 60);
    QCOMPARE(clone.raw.at("signalbox").at("colour").as<int>(), 1);
    QCOMPARE(QString::fromStdString(clone.raw.at("signalbox").at("id").as<std::string>()), savedId());
    QCOMPARE(m_engine->link->server(id)->entry.name, u"one"_s);
}

void TestServerDialog::u01_asksLiterallyBeforeRemoving()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        RemoveQuestion question(EngineFixture::fakeEntry(trap));
        question.setAttribute(Qt::WA_DeleteOnClose, false);
        question.show();
        QVERIFY(textsIn(question).contains(trap));
        QCOMPARE(markupIn(question), QStringList());
        QTest::keyClick(&question, Qt::Key_Return); // the safe answer
        QCOMPARE(question.result(), int(QDialog::Rejected));
        open(Purpose::Edit, EngineFixture::fakeEntry(trap, {trap}));
        QVERIFY(textsIn(*m_dialog).contains(quoteForShell(trap)));
        QCOMPARE(markupIn(*m_dialog), QStringList());
        delete m_dialog;
    }
}

void TestServerDialog::showsCredentialsOfWhatIsReachedOverTheNetwork()
{
    open(Purpose::Add, {});
    const auto *tabs = m_dialog->findChild<InnerTabs *>();
    QVERIFY(!tabs->isTabVisible(1));
    choose(u"transport"_s, u"http"_s);
    QVERIFY(tabs->isTabVisible(1));
    type(u"name"_s, u"network"_s);
    type(u"url"_s, u"http://127.0.0.1:9/mcp"_s);
    chooseKind(AuthOptions::Kind::Header); // which one?
    QVERIFY(!button(u"save"_s)->isEnabled());
    QVERIFY(!tabs->tabIcon(1).isNull());
    type(u"authName"_s, u"X-Key"_s);
    button(u"save"_s)->click();
    QTRY_VERIFY(!m_saved->isEmpty());
    const RemoteSettings saved = m_engine->link->server(savedId())->entry.remote;
    QCOMPARE(saved.auth.kind, AuthOptions::Kind::Header);
    QCOMPARE(saved.auth.name, u"X-Key"_s);
}

void TestServerDialog::marksTheTabOfAFaultAndLeadsThere()
{
    open(Purpose::Edit, EngineFixture::fakeEntry(u"fake"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *tabs = m_dialog->findChild<InnerTabs *>();
    auto *check = m_dialog->findChild<QComboBox *>(u"serverDialog:health"_s);
    check->setCurrentIndex(check->count() - 1); // a tool; but which?
    const int health = tabs->count() - 2;
    QVERIFY(!tabs->tabIcon(health).isNull());
    QCOMPARE(tabs->accessibleTabName(health), u"Health, with a fault"_s);
    QVERIFY(tabs->tabIcon(0).isNull());
    QVERIFY(!button(u"save"_s)->isEnabled());
    QCOMPARE(tabs->currentIndex(), 0);
    QVERIFY(button(u"toFault"_s)->text().contains(u"Health"_s));
    button(u"toFault"_s)->click();
    QCOMPARE(tabs->currentIndex(), health);
    auto *tool = m_dialog->findChild<QComboBox *>(u"serverDialog:healthTool"_s);
    QTRY_VERIFY(tool->hasFocus() || tool->lineEdit()->hasFocus());
    QVERIFY(isInvalid(tool));
    tool->setEditText(u"echo"_s);
    QVERIFY(tabs->tabIcon(health).isNull());
    QVERIFY(!isInvalid(tool));
    QVERIFY(!button(u"toFault"_s)->isVisible());
    QVERIFY(button(u"save"_s)->isEnabled());
}

void TestServerDialog::goesThroughItsTabsByKey()
{
    open(Purpose::Edit, EngineFixture::fakeEntry(u"fake"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    const auto *tabs = m_dialog->findChild<InnerTabs *>();
    QStringList seen;
    do {
        seen.append(tabs->tabText(tabs->currentIndex()));
        QTest::keySequence(m_dialog, QKeySequence::NextChild);
    } while (tabs->currentIndex() != 0 && seen.size() < tabs->count());
    QCOMPARE(seen, QStringList({u"General"_s, u"Calls"_s, u"Health"_s, u"Roots"_s})); // no credentials for a program
    QTest::keySequence(m_dialog, QKeySequence::PreviousChild);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Roots"_s);
}

void TestServerDialog::everyPageFitsInItsWidth_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::newRow("English") << u"en"_s << 1.0;
    QTest::newRow("German") << u"de"_s << 1.0;
    QTest::newRow("English 200") << u"en"_s << 2.0;
    QTest::newRow("German 200") << u"de"_s << 2.0;
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestServerDialog::everyPageFitsInItsWidth()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    const QString more = qEnvironmentVariable("SIGNALBOX_TOUR_QM"); // a catalogue that is not built in
    QTranslator translator;
    if (language == u"de"_s && translator.load(more.isEmpty() ? u":/i18n/signalbox_de.qm"_s : more)) {
        QCoreApplication::installTranslator(&translator);
    }
    QCOMPARE(translator.isEmpty(), language != u"de"_s);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
    for (const ServerEntry &entry : entriesToShow()) {
        open(Purpose::Edit, entry);
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
        m_dialog->resize(QSize(620, 560) * scale);
        auto *tabs = m_dialog->findChild<InnerTabs *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i)) {
                continue;
            }
            tabs->setCurrentIndex(i);
            for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                m_theme->setMode(mode);
                for (int round = 0; round < 5; ++round) { // palette, then what it queues
                    QCoreApplication::processEvents();
                }
                const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
                QVERIFY(
                    folder.isEmpty()
                    || m_dialog->grab().save(u"%1/server-%2-%3-%4-%5.png"_s.arg(
                        folder, QString::fromLatin1(QTest::currentDataTag()), entry.name, QString::number(i), theme)));
            }
            for (const auto *scroll : m_dialog->findChildren<QScrollArea *>()) {
                QVERIFY2(!scroll->isVisible() || scroll->horizontalScrollBar()->maximum() == 0,
                         qPrintable(entry.name + u' ' + tabs->tabText(i)));
            }
        }
        delete m_dialog;
    }
}

QTEST_MAIN(TestServerDialog)
#include "tst_serverdialog.moc"
