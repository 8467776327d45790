// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/hub/settings/settingsbook.h"
#include "tests/lab/labregistry.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/manage/registry/registrydetail.h"
#include "ui/manage/registry/registrypage.h"
#include "ui/manage/registry/registrytools.h"
#include "ui/models/registry/registrydesk.h"
#include "ui/models/registry/registrymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uniformtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using State = RegistryView::State;

/// The tab Registry over a registry on this machine.
class TestRegistryPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void asksNothingBeforeThePersonSaysSo();
    void readsAheadAsOneScrolls();
    void saysWhenNothingIsFound();
    void saysWhenTheRegistryCannotBeRead();
    void showsWhatAServerIsAndWouldRun();
    void handsOnAnEntry();
    void keepsWhatWasTypedWhileAnotherServerIsLookedAt();
    void choosesAVersion();
    void tellsOfANewerVersionAndTakesIt();
    void looksAtAnAddress();
    void showsHostileTextAsText();
    void leavesPictures();

private:
    void show();
    void choose(int row) const;
    void grab(const QString &name) const;
    template<typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_page->findChild<Widget *>(name) ? m_page->findChild<Widget *>(name)
                                                 : m_page->tools()->findChild<Widget *>(name);
    }
    [[nodiscard]] QString textOf(const QString &label) const { return part<PlainLabel>(label)->rawText(); }
    [[nodiscard]] QPushButton *buttonSaying(const QString &words) const;

    Theme *m_theme = nullptr;
    std::unique_ptr<LabRegistry> m_registry;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_window;
    RegistryPage *m_page = nullptr;
};

namespace {

QJsonObject mailServer(const QString &version)
{
    QJsonObject server = LabRegistry::npmServer(u"com.example/mail"_s, version, u"@example/mail"_s);
    QJsonObject package = server[u"packages"_s].toArray().first().toObject();
    package[u"packageArguments"_s] = QJsonArray{QJsonObject{{u"type"_s, u"positional"_s},
                                                            {u"valueHint"_s, u"folder"_s},
                                                            {u"isRequired"_s, true},
                                                            {u"description"_s, u"The folder of the mailbox"_s},
                                                            {u"format"_s, u"filepath"_s}}};
    package[u"environmentVariables"_s] = QJsonArray{
        QJsonObject{{u"name"_s, u"MAIL_TOKEN"_s},
                    {u"isRequired"_s, true},
                    {u"isSecret"_s, true},
                    {u"description"_s, u"Token of the mailbox"_s}},
        QJsonObject{{u"name"_s, u"MAIL_PROXY_PASSWORD"_s}, {u"isSecret"_s, true}},
        QJsonObject{
            {u"name"_s, u"MAIL_MODE"_s}, {u"default"_s, u"read"_s}, {u"choices"_s, QJsonArray{u"read"_s, u"write"_s}}}};
    server[u"title"_s] = u"Mail"_s;
    server[u"packages"_s] = QJsonArray{package};
    server[u"remotes"_s] =
        QJsonArray{QJsonObject{{u"type"_s, u"streamable-http"_s}, {u"url"_s, u"https://mail.example/mcp"_s}}};
    server[u"repository"_s] = QJsonObject{{u"url"_s, u"https://code.example/mail"_s}, {u"source"_s, u"git"_s}};
    server[u"websiteUrl"_s] = u"javascript:alert(1)"_s;
    return server;
}

} // namespace

void TestRegistryPage::initTestCase()
{
    m_theme = new Theme(qApp);
    m_theme->setMode(Theme::Mode::Dark);
    m_theme->apply();
}

void TestRegistryPage::init()
{
    m_registry = std::make_unique<LabRegistry>();
    m_engine = std::make_unique<EngineFixture>();
    QVERIFY(QTest::qWaitFor([this] { return m_engine->link->isReady(); }));
    QVERIFY(SettingsBook(m_engine->paths().configDir())
                .set("registry.addresses"_L1, QStringList{m_registry->address()})
                .has_value());
}

void TestRegistryPage::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_registry.reset();
}

void TestRegistryPage::show()
{
    m_window = std::make_unique<QWidget>();
    m_page =
        new RegistryPage(*m_engine->link, m_engine->paths().configDir(), m_engine->paths().dataDir(), m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_page->tools());
    column->addWidget(m_page, 1);
    m_window->resize(1100, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestRegistryPage::choose(int row) const
{
    auto *table = part<UniformTable>(u"registry:servers"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
}

QPushButton *TestRegistryPage::buttonSaying(const QString &words) const
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(words)) {
            return button;
        }
    }
    return nullptr;
}

/// For whoever wants to look at it.
void TestRegistryPage::grab(const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES"); !folder.isEmpty()) {
        QVERIFY(m_window->grab().save(folder + u"/registry-"_s + name + u".png"_s));
    }
}

void TestRegistryPage::asksNothingBeforeThePersonSaysSo()
{
    m_registry->fill(30);
    show();
    QTRY_VERIFY(buttonSaying(u"Look at 127.0.0.1"_s));
    QTest::keyClicks(part<QLineEdit>(u"registry:search"_s), u"server"_s);
    QTest::keyClick(part<QLineEdit>(u"registry:search"_s), Qt::Key_Return);
    QTRY_VERIFY(buttonSaying(u"Look at 127.0.0.1"_s));
    QVERIFY(m_registry->http().requests().isEmpty());
    QTest::mouseClick(buttonSaying(u"Look at"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 30);
    QTRY_VERIFY(textOf(u"registry:state"_s).contains(u"30"_s));
    QVERIFY(m_registry->http().requests().first().target.contains("search=server"));
}

void TestRegistryPage::readsAheadAsOneScrolls()
{
    m_registry->fill(5000);
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().view().state, State::Partial);
    QCOMPARE(m_page->desk().servers().rowCount(), 100);
    QScrollBar *bar = part<UniformTable>(u"registry:servers"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY(m_page->desk().servers().rowCount() >= 200);
    for (int tries = 0; m_page->desk().view().state != State::Whole && tries < 200; ++tries) {
        const int rows = m_page->desk().servers().rowCount();
        bar->setValue(bar->maximum());
        QTRY_VERIFY(m_page->desk().servers().rowCount() > rows || m_page->desk().view().state == State::Whole);
    }
    QCOMPARE(m_page->desk().servers().rowCount(), 5000);
}

void TestRegistryPage::saysWhenNothingIsFound()
{
    m_registry->fill(30);
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 30);
    QTest::keyClicks(part<QLineEdit>(u"registry:search"_s), u"no such thing"_s);
    QTRY_VERIFY(textsIn(*m_page).contains(u"No server is found by “no such thing”."_s));
    part<QLineEdit>(u"registry:search"_s)->clear();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 30);
}

void TestRegistryPage::saysWhenTheRegistryCannotBeRead()
{
    m_registry->fill(3);
    m_registry->http().on("GET", "/v0.1/servers", [](const LabRequest &, LabReply &reply) { reply.send(500); });
    show();
    m_page->desk().ask();
    QTRY_VERIFY(textsIn(*m_page).contains(u"127.0.0.1 cannot be read."_s));
    QVERIFY(textsIn(*m_page).contains(u"HTTP 500"_s));
    m_registry->http().on("GET", "/v0.1/servers", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"servers": [{"server": {"name": "com.example/back", "version": "1.0.0"}}]})");
    });
    QTest::mouseClick(buttonSaying(u"Try again"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 1);
}

void TestRegistryPage::showsWhatAServerIsAndWouldRun()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 1);
    choose(0);
    QCOMPARE(textOf(u"registry:title"_s), u"Mail"_s);
    QCOMPARE(textOf(u"registry:name"_s), u"com.example/mail"_s);
    auto *add = part<QPushButton>(u"registry:add"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(textOf(u"registry:fault"_s).contains(u"folder"_s));
    QTest::keyClicks(part<QLineEdit>(u"registry:value:folder"_s), u"/mail"_s);
    QVERIFY(add->isEnabled());
    QCOMPARE(textOf(u"registry:command"_s), u"npx -y @example/mail@1.0.0 /mail"_s);
    QVERIFY(textOf(u"registry:value:MAIL_TOKEN"_s).contains(u"when the server is started"_s));
    QVERIFY(part<QCheckBox>(u"registry:value:MAIL_PROXY_PASSWORD"_s));
    QCOMPARE(part<QPushButton>(u"registry:openSource"_s)->text(), u"Open code.example"_s);
    QVERIFY(!part<QPushButton>(u"registry:openWebsite"_s)); // it is no address of the web
    part<QComboBox>(u"registry:choice"_s)->setCurrentIndex(1);
    QCOMPARE(textOf(u"registry:command"_s), u"https://mail.example/mcp"_s);
}

void TestRegistryPage::handsOnAnEntry()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 1);
    choose(0);
    QSignalSpy added(m_page, &RegistryPage::addRequested);
    QTest::keyClicks(part<QLineEdit>(u"registry:value:folder"_s), u"/mail"_s);
    auto *mode = part<QComboBox>(u"registry:value:MAIL_MODE"_s);
    mode->setCurrentIndex(mode->findData(u"write"_s));
    QTest::mouseClick(part<QPushButton>(u"registry:add"_s), Qt::LeftButton);
    QCOMPARE(added.size(), 1);
    const auto entry = added.first().first().value<ServerEntry>();
    QCOMPARE(entry.arguments.last(), u"/mail"_s);
    QVERIFY(entry.environment.contains(std::pair(u"MAIL_MODE"_s, u"write"_s)));
    QVERIFY(entry.environment.contains(std::pair(u"MAIL_TOKEN"_s, u"${input:MAIL_TOKEN}"_s)));
    QCOMPARE(registryOrigin(entry).value_or(RegistryOrigin()).registry, m_registry->address());
}

void TestRegistryPage::keepsWhatWasTypedWhileAnotherServerIsLookedAt()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    QJsonObject other = mailServer(u"1.0.0"_s);
    other.insert(u"name"_s, u"com.example/other"_s);
    m_registry->add(other);
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 2);
    choose(0);
    QTest::keyClicks(part<QLineEdit>(u"registry:value:folder"_s), u"/mail"_s);
    auto *mode = part<QComboBox>(u"registry:value:MAIL_MODE"_s);
    mode->setCurrentIndex(mode->findData(u"write"_s));
    choose(1);
    QTRY_VERIFY(part<QLineEdit>(u"registry:value:folder"_s)->text().isEmpty());
    choose(0);
    QTRY_COMPARE(part<QLineEdit>(u"registry:value:folder"_s)->text(), u"/mail"_s);
    QCOMPARE(part<QComboBox>(u"registry:value:MAIL_MODE"_s)->currentData().toString(), u"write"_s);
    QVERIFY(part<PlainLabel>(u"registry:command"_s)->rawText().contains(u"/mail"_s));
}

void TestRegistryPage::choosesAVersion()
{
    m_registry->add(mailServer(u"1.0.0"_s));
    m_registry->add(mailServer(u"1.1.0"_s));
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 1);
    choose(0);
    QTest::keyClicks(part<QLineEdit>(u"registry:value:folder"_s), u"/mail"_s);
    QVERIFY(textOf(u"registry:command"_s).contains(u"@1.1.0"_s));
    QTest::mouseClick(part<QPushButton>(u"registry:versions"_s), Qt::LeftButton);
    auto *version = part<QComboBox>(u"registry:version"_s);
    QTRY_COMPARE(version->count(), 2);
    version->setCurrentIndex(1);
    QTest::keyClicks(part<QLineEdit>(u"registry:value:folder"_s), u"/mail"_s);
    QVERIFY(textOf(u"registry:command"_s).contains(u"@1.0.0"_s));
}

void TestRegistryPage::tellsOfANewerVersionAndTakesIt()
{
    const auto proposal =
        proposeEntry(readServerJson(Json::parse(R"({"name": "com.example/mail", "version": "1.0.0", "packages": [
            {"registryType": "npm", "identifier": "@example/mail", "version": "1.0.0"}]})")),
                     {}, {}, m_registry->address());
    QVERIFY(proposal.has_value());
    const QString id = m_engine->add(proposal->entry);
    QVERIFY(!id.isEmpty());
    m_registry->add(mailServer(u"1.2.0"_s));
    show();
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 1);
    choose(0);
    QTRY_VERIFY(textOf(u"registry:installed"_s).contains(u"“mail”, version 1.0.0"_s));
    QVERIFY(textOf(u"registry:changes"_s).contains(u"“@example/mail@1.0.0” becomes “@example/mail@1.2.0”."_s));
    auto *update = part<QPushButton>(u"registry:update"_s);
    QCOMPARE(update->text(), u"Update “mail” to 1.2.0"_s);
    grab(u"update"_s);
    QTest::mouseClick(update, Qt::LeftButton);
    QTRY_VERIFY(!update->isVisible());
    QCOMPARE(m_engine->link->server(id)->entry.arguments.last(), u"@example/mail@1.2.0"_s);
    QVERIFY(textOf(u"registry:installed"_s).contains(u"version 1.2.0"_s));
}

void TestRegistryPage::looksAtAnAddress()
{
    LabHttpServer server;
    server.on("GET", "/mcp/server-card", [](const LabRequest &, LabReply &reply) {
        reply.json(
            R"({"name": "com.example/card", "version": "1.0.0", "remotes": [{"type": "streamable-http", "url": "https://card.example/mcp"}]})");
    });
    show();
    auto *search = part<QLineEdit>(u"registry:search"_s);
    QTest::keyClicks(search, server.url(u"/mcp"_s).toString());
    QVERIFY(server.requests().isEmpty()); // typing an address asks nobody
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 1);
    choose(0);
    QCOMPARE(textOf(u"registry:command"_s), u"https://card.example/mcp"_s);
    QVERIFY(!part<QPushButton>(u"registry:versions"_s)->isVisible());
    QVERIFY(m_registry->http().requests().isEmpty());
}

void TestRegistryPage::showsHostileTextAsText()
{
    for (const QString &trap : markupTraps()) {
        QJsonObject server = mailServer(u"1.0.0"_s);
        server[u"name"_s] = u"com.example/trap"_s + QString::number(m_registry->http().port());
        server[u"title"_s] = trap;
        server[u"description"_s] = trap.repeated(20);
        m_registry->add(server);
    }
    show();
    m_page->desk().ask();
    QTRY_VERIFY(m_page->desk().servers().rowCount() > 0);
    for (int row = 0; row < m_page->desk().servers().rowCount(); ++row) {
        choose(row);
        QCOMPARE(markupIn(*m_window), QStringList());
    }
}

void TestRegistryPage::leavesPictures()
{
    m_registry->fill(300);
    QJsonObject lengthy = mailServer(u"1.0.0"_s);
    lengthy[u"name"_s] = u"com.example/lengthy"_s;
    lengthy[u"title"_s] = u"A server whose title is rather longer than anybody would have thought it could be"_s;
    lengthy[u"description"_s] = u"It does very many things, one after the other, and tells of each. "_s.repeated(8);
    m_registry->add(mailServer(u"1.0.0"_s));
    m_registry->add(lengthy, u"2026-01-01T00:00:00Z"_s, u"deprecated"_s);
    show();
    QTRY_VERIFY(buttonSaying(u"Look at"_s));
    grab(u"never"_s);
    m_page->desk().ask();
    QTRY_COMPARE(m_page->desk().view().state, State::Partial);
    grab(u"list"_s);
    while (m_page->desk().view().state != State::Whole) {
        m_page->desk().more();
        QTRY_VERIFY(m_page->desk().view().state != State::Asking);
    }
    choose(300);
    grab(u"detail-dark"_s);
    choose(301);
    grab(u"lengthy"_s);
    m_theme->setMode(Theme::Mode::Light);
    choose(300);
    grab(u"detail-light"_s);
    m_theme->setMode(Theme::Mode::Dark);
    part<QLineEdit>(u"registry:search"_s)->setText(u"nothing like it"_s);
    QTRY_COMPARE(m_page->desk().servers().rowCount(), 0);
    grab(u"nothing"_s);
    QVERIFY(m_page->desk().view().isKeptWhole);
}

QTEST_MAIN(TestRegistryPage)
#include "tst_registrypage.moc"
