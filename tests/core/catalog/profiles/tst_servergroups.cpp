// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"
#include "core/catalog/profiles/groupsharing.h"
#include "core/catalog/profiles/servergroups.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/inputdescription.h"
#include "core/json/jsonparse.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ServerEntry entryOf(const QString &name, const QString &group = {})
{
    ServerEntry entry;
    entry.name = name;
    entry.command = u"x"_s;
    entry.group = group;
    return entry;
}

} // namespace

/// Groups of servers, and a group as a file for others.
class TestServerGroups : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void areSortedAsPeopleSort();
    void moveInOneWrite();
    void renamingIsFollowedByProfiles();
    void keepWhatIsUnknownOfAnEntry();
    void changesNothingIfTheProfilesCannotBeRead();
    void goesToOthersAndComesBack();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void holdsNothingOfThisMachine();
    void leavesOutWhatCannotBeSaidWithoutASecret();
    void whoeverTakesItIsAsked();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString idOf(const QString &name) const { return m_catalog->byName(name)->id; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalog> m_catalog;
};

void TestServerGroups::init()
{
    m_catalog.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalog = std::make_unique<Catalog>(path(u"servers.json"_s));
    QVERIFY(m_catalog->load());
    QVERIFY(m_catalog->add(entryOf(u"a"_s, u"Work"_s)));
    QVERIFY(m_catalog->add(entryOf(u"b"_s)));
    QVERIFY(m_catalog->add(entryOf(u"c"_s, u"Home"_s)));
    QVERIFY(m_catalog->add(entryOf(u"d"_s, u"Work"_s)));
}

void TestServerGroups::areSortedAsPeopleSort()
{
    const QList<ServerGroup> wanted{{.name = u"Home"_s, .servers = {u"c"_s}},
                                    {.name = u"Work"_s, .servers = {u"a"_s, u"d"_s}},
                                    {.name = {}, .servers = {u"b"_s}}};
    QCOMPARE(serverGroups(m_catalog->entries()), wanted);
    QVERIFY(serverGroups({}).isEmpty());
}

void TestServerGroups::moveInOneWrite()
{
    QSignalSpy changed(m_catalog.get(), &Catalog::changed);
    QVERIFY(moveToGroup(*m_catalog, {idOf(u"a"_s), idOf(u"b"_s), idOf(u"c"_s)}, u"Lab"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(serverGroups(m_catalog->entries()).constFirst().servers, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(moveToGroup(*m_catalog, {idOf(u"a"_s)}, u"Lab"_s));
    QCOMPARE(changed.size(), 1); // it was there
    const QByteArray before = contentOf(u"servers.json"_s);
    QVERIFY(!moveToGroup(*m_catalog, {idOf(u"a"_s), u"gone"_s}, {}));
    QCOMPARE(contentOf(u"servers.json"_s), before); // all or none
    QVERIFY(moveToGroup(*m_catalog, {idOf(u"a"_s)}, {}));
    QVERIFY(m_catalog->byName(u"a"_s)->group.isEmpty());
}

void TestServerGroups::renamingIsFollowedByProfiles()
{
    ProfilesFile profiles(m_folder->path());
    QVERIFY(profiles.update([](Profiles &all) { return all.addProfile({.name = u"p"_s, .groups = {u"Work"_s}}); }));
    QVERIFY(renameGroup(*m_catalog, profiles, u"Work"_s, u"Job"_s));
    QCOMPARE(m_catalog->byName(u"d"_s)->group, u"Job"_s);
    QCOMPARE(profiles.read()->profile(u"p"_s)->groups, QStringList{u"Job"_s});
    QVERIFY(renameGroup(*m_catalog, profiles, u"Job"_s, {}));
    QVERIFY(m_catalog->byName(u"d"_s)->group.isEmpty());
    QVERIFY(profiles.read()->profile(u"p"_s)->groups.isEmpty());
    const Result<> unknown = renameGroup(*m_catalog, profiles, u"Job"_s, u"x"_s);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().advice.contains(u"Home"_s));
}

void TestServerGroups::keepWhatIsUnknownOfAnEntry()
{
    QFile file(path(u"own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(R"({"mcpServers":{"a":{"command":"x","later":1.0,"signalbox":{"new":true}}},"more":[]})") > 0);
    file.close();
    Catalog catalog(path(u"own.json"_s));
    QVERIFY(catalog.load());
    QVERIFY(moveToGroup(catalog, {catalog.entries().constFirst().id}, u"G"_s));
    const Json document = parseJson(contentOf(u"own.json"_s))->value;
    const Json &entry = document.at("mcpServers").at("a");
    QVERIFY(entry.contains("later") && entry.at("signalbox").contains("new") && document.contains("more"));
    QCOMPARE(entry.at("signalbox").at("group").as<std::string>(), "G");
}

void TestServerGroups::changesNothingIfTheProfilesCannotBeRead()
{
    QFile broken(path(u"profiles.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
    broken.close();
    const QByteArray before = contentOf(u"servers.json"_s);
    ProfilesFile profiles(m_folder->path());
    QVERIFY(!renameGroup(*m_catalog, profiles, u"Work"_s, u"Job"_s));
    QCOMPARE(contentOf(u"servers.json"_s), before);
    QCOMPARE(contentOf(u"profiles.json"_s), "{");
}

void TestServerGroups::goesToOthersAndComesBack()
{
    ServerEntry api = entryOf(u"api"_s, u"Work"_s);
    api.id = u"own-id"_s;
    api.transport = ServerEntry::Transport::StreamableHttp;
    api.command.clear();
    api.url = u"https://${var:HOST}/mcp?region=${var:REGION:-eu}"_s;
    api.headers = {{u"X-Team"_s, u"blue"_s}};
    api.disabled = true;
    api.health.failures = 5;
    ServerEntry tool = entryOf(u"tool"_s, u"Work"_s);
    tool.arguments = {u"--verbose"_s};
    tool.environment = {{u"LEVEL"_s, u"${var:LEVEL}"_s}};
    const SharedGroup shared = shareGroup(u"Work"_s, {api, tool}, u"/home/me"_s);
    QCOMPARE(shared.secretCount, 0);
    QCOMPARE(shared.variables, (QStringList{u"HOST"_s, u"LEVEL"_s}));
    QVERIFY(shared.notes.isEmpty());
    QVERIFY(!shared.text.contains("own-id"));
    const Result<Understood> read = understandPaste(QString::fromUtf8(shared.text));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->entries.size(), 2);
    const ServerEntry &first = read->entries.constFirst();
    QCOMPARE(first.name, u"api"_s);
    QCOMPARE(first.group, u"Work"_s);
    QCOMPARE(first.url, api.url);
    QCOMPARE(first.headers, api.headers);
    QCOMPARE(first.health.failures, 5);
    QVERIFY(!first.disabled);
    QVERIFY(isFromElsewhere(first));
    QCOMPARE(read->entries.constLast().environment, tool.environment);
}

void TestServerGroups::holdsNoSecret_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("variable") << QByteArray(R"({"command":"x","env":{"API_KEY":"hunter2-canary"}})");
    QTest::newRow("by its form") << QByteArray(
        R"({"command":"x","env":{"A":"ghp_hunter2canaryhunter2canaryhunter2cana"}})");
    QTest::newRow("header") << QByteArray(
        R"({"url":"https://a.example","headers":{"Authorization":"Bearer hunter2-canary"}})");
    QTest::newRow("argument") << QByteArray(R"({"command":"x","args":["--token","hunter2-canary"]})");
    QTest::newRow("argument, joined") << QByteArray(R"({"command":"x","args":["--api-key=hunter2-canary"]})");
    QTest::newRow("docker") << QByteArray(R"({"command":"docker","args":["run","-e","API_TOKEN=hunter2-canary","i"]})");
    QTest::newRow("address") << QByteArray(R"({"url":"https://a.example/mcp?api_key=hunter2-canary"})");
    QTest::newRow("password of an address") << QByteArray(R"({"url":"https://me:hunter2-canary@a.example/mcp"})");
    QTest::newRow("shell") << QByteArray(R"({"command":"sh","args":["-c","API_KEY=hunter2-canary exec x"]})");
    QTest::newRow("flag in a shell") << QByteArray(R"({"command":"bash","args":["-lc","x --token hunter2-canary"]})");
    QTest::newRow("unknown member") << QByteArray(R"({"command":"x","theirs":{"apiKey":"hunter2-canary"}})");
    QTest::newRow("unknown member of ours") << QByteArray(R"({"command":"x","signalbox":{"note":"hunter2-canary"}})");
    QTest::newRow("proxy") << QByteArray(
        R"({"url":"https://a.example","signalbox":{"proxy":"http://me:hunter2-canary@p:1"}})");
}

void TestServerGroups::holdsNoSecret()
{
    QFETCH(const QByteArray, entry);
    QFile file(path(u"own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"mcpServers\":{\"a\":" + entry + "}}");
    file.close();
    Catalog catalog(path(u"own.json"_s));
    QVERIFY(catalog.load() && catalog.entries().size() == 1);
    const SharedGroup shared = shareGroup(u"g"_s, catalog.entries(), u"/home/me"_s);
    QVERIFY2(!shared.text.contains("hunter2"), shared.text.constData());
    QVERIFY2(!shared.notes.join(u' ').contains(u"hunter2"_s), qPrintable(shared.notes.join(u' ')));
}

void TestServerGroups::holdsNothingOfThisMachine()
{
    ServerEntry entry = entryOf(u"a"_s, u"g"_s);
    entry.command = u"/home/me/bin/server"_s;
    entry.arguments = {u"/home/me"_s, u"--root=/home/me/notes"_s, u"/home/metoo"_s, u"/srv/home/me"_s};
    entry.environment = {{u"PATH"_s, u"/usr/bin:/home/me/bin"_s}};
    entry.roots = {{.uri = u"file:///home/me/notes"_s, .name = {}}};
    const SharedGroup shared = shareGroup(u"g"_s, {entry}, u"/home/me"_s);
    const Result<Understood> read = understandPaste(QString::fromUtf8(shared.text));
    QVERIFY(read);
    const ServerEntry &taken = read->entries.constFirst();
    QCOMPARE(taken.command, u"${userHome}/bin/server"_s);
    QCOMPARE(taken.arguments,
             (QStringList{u"${userHome}"_s, u"--root=${userHome}/notes"_s, u"/home/metoo"_s, u"/srv/home/me"_s}));
    QCOMPARE(taken.environment.constFirst().second, u"/usr/bin:${userHome}/bin"_s);
    QVERIFY(taken.roots.isEmpty());
    QCOMPARE(shared.notes.size(), 1);
}

void TestServerGroups::leavesOutWhatCannotBeSaidWithoutASecret()
{
    ServerEntry shell = entryOf(u"shell"_s);
    shell.command = u"sh"_s;
    shell.arguments = {u"-c"_s, u"export API_TOKEN=hunter2; exec x"_s};
    ServerEntry harmless = shell;
    harmless.name = u"harmless"_s;
    harmless.arguments = {u"-c"_s, u"MODE=fast API_TOKEN=$TOKEN exec x"_s};
    const SharedGroup shared = shareGroup(u"g"_s, {shell, harmless}, {});
    const Result<Understood> read = understandPaste(QString::fromUtf8(shared.text));
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->entries.constFirst().name, u"harmless"_s);
    QVERIFY(shared.notes.constFirst().contains(u"“shell” is left out"_s));
}

void TestServerGroups::whoeverTakesItIsAsked()
{
    ServerEntry entry = entryOf(u"github"_s);
    entry.environment = {{u"GITHUB_TOKEN"_s, u"hunter2"_s}};
    setInputs(entry, {{.id = u"kept"_s, .description = u"d"_s}});
    entry.arguments = {u"${input:kept}"_s};
    const SharedGroup shared = shareGroup(u"g"_s, {entry}, {});
    QCOMPARE(shared.secretCount, 1);
    const Result<Understood> read = understandPaste(QString::fromUtf8(shared.text));
    QVERIFY(read);
    const ServerEntry &taken = read->entries.constFirst();
    QCOMPARE(taken.environment.constFirst().second, u"${input:GITHUB_TOKEN}"_s);
    const QList<InputDescription> inputs = inputsOf(taken);
    QCOMPARE(inputs.size(), 2);
    QCOMPARE(inputs.constFirst().id, u"kept"_s);
    QVERIFY(inputs.constLast().isSecret);
    QVERIFY(!inputs.constLast().description.isEmpty());
}

QTEST_GUILESS_MAIN(TestServerGroups)
#include "tst_servergroups.moc"
