// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environmentsoptions.h"
#include "app/cli/groupsoptions.h"
#include "app/cli/profilesoptions.h"
#include "app/cli/serversoptions.h"
#include "core/json/jsontext.h"
#include "tests/app/cli/cliprogram.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// servers profile and env, with servers that are really started.
class TestCliProfiles : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aServerStartsWithTheEnvironmentInUse();
    void anUndefinedVariableStartsNothing();
    void aSecretIsTypedAndNeverShown();
    void aSecretComesFromAVariableOrAPipe();
    void refusesSecretsAmongTheArguments();
    void aProfileSaysWhoIsMeant();
    void aProfileIsEdited();
    void environmentsAreListedRenamedAndRemoved();
    void c09_allowsVariablesOfProfilesByName();
    void aBrokenFileIsToldAndLeftAlone();
    void saysWhatCannotBe_data();
    void saysWhatCannotBe();
    void completesItsVerbs();

private:
    static CliProgram::Run servers(const QStringList &words, const QByteArray &input = {})
    {
        return CliProgram::run(QStringList{u"servers"_s} + words, input);
    }
    /// Its result as JSON; null after a failure.
    static Json json(const QStringList &words)
    {
        return servers(words + QStringList{u"--format"_s, u"json"_s}).result();
    }
    static bool does(const QStringList &words)
    {
        const CliProgram::Run run = servers(words);
        if (run.exitCode != 0) {
            qWarning("%s", (run.out + run.err).constData());
        }
        return run.exitCode == 0;
    }
    static QString fake() { return CliProgram::path(u"fakeserver"_s); }
    static CliProgram::Run tools(const QString &name)
    {
        return CliProgram::run({u"--server"_s, name, u"--method"_s, u"tools/list"_s, u"--format"_s, u"json"_s});
    }
    static qsizetype toolCount(const QString &name)
    {
        const Json result = tools(name).result();
        return result.is_object() && result.contains("tools") ? qsizetype(result.at("tools").size()) : -1;
    }
    static QStringList names(const Json &list)
    {
        QStringList all;
        for (const Json &one : list.array_range()) {
            all << toQString(one.is_object() ? one.at("name") : one);
        }
        return all;
    }
    static Result<> parse(const QStringList &words)
    {
        const QStringList rest = words.mid(1);
        const auto isFine = [](const auto &options) { return options ? Result<>() : Failure(options.error()); };
        return words.constFirst() == "group"_L1     ? isFine(GroupsOptions::parse(rest))
               : words.constFirst() == "profile"_L1 ? isFine(ProfilesOptions::parse(rest))
               : words.constFirst() == "env"_L1     ? isFine(EnvironmentsOptions::parse(rest))
                                                    : isFine(ServersOptions::parse(words));
    }
    static void keepSecretsInAFile()
    {
        qputenv("SIGNALBOX_SECRETS_PASSPHRASE", "correct horse");
        QVERIFY(CliProgram::run({u"credentials"_s, u"store"_s, u"file"_s}).exitCode == 0);
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] bool isNowhere(const QByteArray &text) const
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
                qWarning("%s", qPrintable(file.fileName()));
                return false;
            }
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliProfiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->filePath(u"data"_s).toUtf8());
}

void TestCliProfiles::cleanup()
{
    qunsetenv("SIGNALBOX_SECRETS_PASSPHRASE");
}

void TestCliProfiles::aServerStartsWithTheEnvironmentInUse()
{
    QVERIFY(does({u"add"_s, u"--name"_s, u"one"_s, u"-e"_s, u"PLACE=in ${var:PLACE}"_s, u"--"_s, fake(), u"--tools"_s,
                  u"${var:COUNT}"_s, u"--print-env"_s}));
    QVERIFY(does({u"env"_s, u"add"_s, u"staging"_s}));
    QVERIFY(does({u"env"_s, u"add"_s, u"production"_s, u"--description"_s, u"with care"_s}));
    QVERIFY(does({u"env"_s, u"set"_s, u"--env"_s, u"staging"_s, u"COUNT=2"_s, u"PLACE=staging"_s}));
    QVERIFY(does({u"env"_s, u"set"_s, u"--env"_s, u"production"_s, u"COUNT=5"_s, u"PLACE=production"_s}));
    QVERIFY(does({u"env"_s, u"use"_s, u"staging"_s}));
    const qsizetype staging = toolCount(u"one"_s);
    QVERIFY(staging > 2);
    const QStringList verbose{u"-v"_s, u"--server"_s, u"one"_s, u"--method"_s, u"tools/list"_s};
    QVERIFY(CliProgram::run(verbose).err.contains("in staging"));
    QVERIFY(does({u"env"_s, u"use"_s, u"production"_s}));
    QCOMPARE(toolCount(u"one"_s), staging + 3);
    QVERIFY(CliProgram::run(verbose).err.contains("in production"));
    QVERIFY(contentOf(u"config/servers.json"_s).contains("${var:COUNT}")); // as it is stored
}

void TestCliProfiles::anUndefinedVariableStartsNothing()
{
    const QString witness = m_folder->filePath(u"witness"_s);
    QVERIFY(does(
        {u"add"_s, u"--name"_s, u"one"_s, u"--"_s, fake(), u"--witness"_s, witness, u"--tools"_s, u"${var:COUNT}"_s}));
    const CliProgram::Run run = tools(u"one"_s);
    QCOMPARE(run.exitCode, 12);
    QVERIFY2(run.err.contains("needs the variable COUNT"), run.err.constData());
    QVERIFY2(run.err.contains("servers env set"), run.err.constData());
    QVERIFY(!QFile::exists(witness));
    QVERIFY(does({u"env"_s, u"set"_s, u"COUNT=1"_s})); // no environment is in use: in all
    QVERIFY(toolCount(u"one"_s) > 0);
    QVERIFY(QFile::exists(witness));
    const CliProgram::Run all = servers({u"tools"_s});
    QCOMPARE(all.exitCode, 0);
    QVERIFY(does({u"env"_s, u"unset"_s, u"COUNT"_s}));
    QCOMPARE(tools(u"one"_s).exitCode, 12);
}

void TestCliProfiles::aSecretIsTypedAndNeverShown()
{
    keepSecretsInAFile();
    QVERIFY(does(
        {u"add"_s, u"--name"_s, u"one"_s, u"-e"_s, u"API_TOKEN=${var:TOKEN}"_s, u"--"_s, fake(), u"--print-env"_s}));
    QVERIFY(does({u"env"_s, u"add"_s, u"staging"_s}));
    const CliProgram::Run typed = CliProgram::runAtTerminal(
        {u"servers"_s, u"env"_s, u"set"_s, u"--env"_s, u"staging"_s, u"--secret"_s, u"TOKEN"_s},
        "TOKEN: ", "hunter2-canary\n");
    QVERIFY2(typed.exitCode == 0, typed.err.constData());
    QVERIFY(does({u"env"_s, u"use"_s, u"staging"_s}));
    QVERIFY(isNowhere("hunter2-canary"));
    for (const QStringList &words : {QStringList{u"env"_s, u"show"_s}, QStringList{u"env"_s, u"show"_s, u"staging"_s},
                                     QStringList{u"env"_s, u"list"_s}, QStringList{u"list"_s}}) {
        for (const QString &format : {u"text"_s, u"json"_s}) {
            const CliProgram::Run shown = servers(words + QStringList{u"--format"_s, format});
            QCOMPARE(shown.exitCode, 0);
            QVERIFY(!(shown.out + shown.err).contains("hunter2"));
        }
    }
    QVERIFY(servers({u"env"_s, u"show"_s}).out.contains("TOKEN"));
    const QString witness = m_folder->filePath(u"seen"_s); // what the server was given
    QVERIFY(does({u"edit"_s, u"one"_s, u"--command"_s,
                  u"sh -c 'printf %s \"$API_TOKEN\" > \"%1\"; exec \"%2\"'"_s.arg(witness, fake())}));
    QVERIFY(toolCount(u"one"_s) > 0);
    QCOMPARE(contentOf(u"seen"_s), "hunter2-canary");
    QVERIFY(QFile::remove(witness));
    const CliProgram::Run verbose = CliProgram::run({u"-v"_s, u"--server"_s, u"one"_s, u"--method"_s, u"tools/list"_s});
    QVERIFY(!verbose.err.contains("hunter2"));
    QVERIFY(does({u"env"_s, u"remove"_s, u"staging"_s}));
    QCOMPARE(tools(u"one"_s).exitCode, 12);
}

void TestCliProfiles::aSecretComesFromAVariableOrAPipe()
{
    keepSecretsInAFile();
    qputenv("HOLDS_IT", "canary-one");
    QVERIFY(does({u"env"_s, u"set"_s, u"--secret-env"_s, u"ONE=HOLDS_IT"_s, u"--description"_s, u"of the team"_s}));
    QCOMPARE(servers({u"env"_s, u"set"_s, u"--secret"_s, u"TWO"_s}, "canary-two\n").exitCode, 0);
    const Json shown = json({u"env"_s, u"show"_s}).at("variables");
    QCOMPARE(names(shown), (QStringList{u"ONE"_s, u"TWO"_s}));
    QVERIFY(shown.at(0).at("secret").as_bool());
    QCOMPARE(toQString(shown.at(0).at("description")), u"of the team"_s);
    QVERIFY(isNowhere("canary-"));
    QVERIFY(does({u"env"_s, u"set"_s, u"ONE=open"_s})); // no secret any more
    QCOMPARE(toQString(json({u"env"_s, u"show"_s}).at("variables").at(0).at("value")), u"open"_s);
    QCOMPARE(servers({u"env"_s, u"set"_s, u"--secret-env"_s, u"X=NOT_SET_HERE"_s}).exitCode, 1);
}

void TestCliProfiles::refusesSecretsAmongTheArguments()
{
    const CliProgram::Run run = servers({u"env"_s, u"set"_s, u"API_KEY=hunter2"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("--secret API_KEY") && !run.err.contains("hunter2"), run.err.constData());
    QVERIFY(does({u"env"_s, u"set"_s, u"--plain"_s, u"API_KEY=none"_s}));
    const CliProgram::Run nowhere = servers({u"env"_s, u"set"_s, u"--secret"_s, u"KEY"_s}, "hunter2\n");
    QCOMPARE(nowhere.exitCode, 1); // no place keeps it here
    QVERIFY2(nowhere.err.contains("credentials store"), nowhere.err.constData());
    QVERIFY(isNowhere("hunter2"));
    QVERIFY(!contentOf(u"config/profiles.json"_s).contains("KEY\": {")); // no reference to what is nowhere
}

void TestCliProfiles::aProfileSaysWhoIsMeant()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(does({u"add"_s, u"--name"_s, name, u"--"_s, fake()}));
    }
    QVERIFY(does({u"group"_s, u"add"_s, u"G"_s, u"b"_s, u"c"_s}));
    QVERIFY(does({u"edit"_s, u"b"_s, u"--disable"_s}));
    QVERIFY(does({u"profile"_s, u"add"_s, u"p"_s, u"--group"_s, u"G"_s}));
    QCOMPARE(names(json({u"list"_s, u"--profile"_s, u"p"_s}).at("servers")), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(names(json({u"list"_s, u"--group"_s, u"G"_s}).at("servers")), (QStringList{u"b"_s, u"c"_s}));
    const auto answering = [] {
        QStringList all;
        for (const Json &one : json({u"tools"_s}).at("tools").array_range()) {
            all << toQString(one.at("server"));
        }
        all.removeDuplicates();
        return all;
    };
    QCOMPARE(answering(), (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(does({u"profile"_s, u"use"_s, u"p"_s}));
    QCOMPARE(answering(), (QStringList{u"b"_s, u"c"_s}));
    QVERIFY(servers({u"list"_s}).out.contains("(off)"));
    QVERIFY(!json({u"list"_s}).at("servers").at(0).at("on").as_bool());
    QVERIFY(does({u"profile"_s, u"use"_s, u"--none"_s}));
    QCOMPARE(answering(), (QStringList{u"a"_s, u"c"_s})); // as they were set
}

void TestCliProfiles::aProfileIsEdited()
{
    QVERIFY(does({u"add"_s, u"--name"_s, u"a"_s, u"--"_s, fake()}));
    QVERIFY(does({u"add"_s, u"--name"_s, u"b"_s, u"--"_s, fake()}));
    QVERIFY(does({u"group"_s, u"add"_s, u"G"_s, u"b"_s}));
    QVERIFY(does({u"env"_s, u"add"_s, u"staging"_s}));
    QVERIFY(does({u"profile"_s, u"add"_s, u"p"_s, u"--server"_s, u"a"_s, u"--env"_s, u"staging"_s}));
    QVERIFY(does({u"env"_s, u"set"_s, u"--profile"_s, u"p"_s, u"MODE=fast"_s}));
    QVERIFY(does({u"profile"_s, u"edit"_s, u"p"_s, u"--without-server"_s, u"a"_s, u"--group"_s, u"G"_s, u"--name"_s,
                  u"q"_s, u"--description"_s, u"what for"_s}));
    const Json shown = json({u"profile"_s, u"show"_s, u"q"_s}).at("profile");
    QCOMPARE(names(shown.at("servers")), QStringList{u"b"_s});
    QCOMPARE(toQString(shown.at("environment")), u"staging"_s);
    QCOMPARE(toQString(shown.at("variables").at(0).at("value")), u"fast"_s);
    QVERIFY(!shown.at("inUse").as_bool());
    QVERIFY(does({u"profile"_s, u"use"_s, u"q"_s}));
    QVERIFY(json({u"env"_s, u"list"_s}).at("environments").at(0).at("inUse").as_bool()); // came with it
    QVERIFY(servers({u"profile"_s, u"list"_s}).out.contains("* q"));
    QVERIFY(servers({u"profile"_s, u"show"_s, u"q"_s}).out.contains("MODE"));
    QVERIFY(does({u"remove"_s, u"b"_s}));
    QVERIFY(servers({u"profile"_s, u"list"_s}).err.contains("no server is in"));
    QVERIFY(does({u"profile"_s, u"remove"_s, u"q"_s}));
    QCOMPARE(json({u"profile"_s, u"list"_s}).at("profiles").size(), 0U);
}

void TestCliProfiles::environmentsAreListedRenamedAndRemoved()
{
    QVERIFY(servers({u"env"_s, u"list"_s}).out.contains("servers env add"));
    QVERIFY(does({u"env"_s, u"add"_s, u"one"_s}));
    QVERIFY(does({u"env"_s, u"use"_s, u"one"_s}));
    QVERIFY(does({u"env"_s, u"set"_s, u"A=1"_s})); // the one in use
    QVERIFY(does({u"env"_s, u"set"_s, u"--everywhere"_s, u"A=2"_s, u"B=3"_s}));
    const QByteArray shown = servers({u"env"_s, u"show"_s}).out;
    QVERIFY2(shown.contains("environment “one”") && shown.contains("all environments"), shown.constData());
    QVERIFY(does({u"env"_s, u"rename"_s, u"one"_s, u"two"_s}));
    QVERIFY(servers({u"env"_s, u"list"_s}).out.contains("* two"));
    QVERIFY(does({u"env"_s, u"unset"_s, u"--env"_s, u"two"_s, u"A"_s}));
    QCOMPARE(toQString(json({u"env"_s, u"show"_s}).at("variables").at(0).at("value")), u"2"_s);
    QVERIFY(does({u"env"_s, u"remove"_s, u"two"_s}));
    QCOMPARE(json({u"env"_s, u"list"_s}).at("environments").size(), 0U);
    QVERIFY(does({u"env"_s, u"use"_s, u"--none"_s}));
}

void TestCliProfiles::c09_allowsVariablesOfProfilesByName()
{
    keepSecretsInAFile();
    QCOMPARE(servers({u"env"_s, u"set"_s, u"--secret"_s, u"KEY"_s}, "canary\n").exitCode, 0);
    QVERIFY(does({u"env"_s, u"set"_s, u"COUNT=2"_s}));
    const QByteArray text = R"({"one":{"command":"FAKE","args":["--tools","${var:COUNT}"],"env":{"K":"${var:KEY}"}}})";
    QCOMPARE(servers({u"add"_s, u"--yes"_s, u"-"_s}, QByteArray(text).replace("FAKE", fake().toUtf8())).exitCode, 0);
    QCOMPARE(tools(u"one"_s).exitCode, 12); // a secret is never allowed by the way
    QCOMPARE(servers({u"accept"_s, u"one"_s, u"--yes"_s, u"--value"_s, u"COUNT=3"_s}).exitCode, 1);
    QVERIFY(does({u"accept"_s, u"one"_s, u"--yes"_s, u"--allow"_s, u"KEY"_s}));
    QVERIFY(toolCount(u"one"_s) > 2);
}

void TestCliProfiles::aBrokenFileIsToldAndLeftAlone()
{
    QVERIFY(does({u"add"_s, u"--name"_s, u"one"_s, u"--"_s, fake()}));
    QVERIFY(does({u"add"_s, u"--name"_s, u"two"_s, u"--"_s, fake(), u"${var:A}"_s}));
    QFile file(m_folder->filePath(u"config/profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n  \"profiles\": [\n") > 0);
    file.close();
    for (const QStringList &words : {QStringList{u"env"_s, u"set"_s, u"A=1"_s}, QStringList{u"env"_s, u"list"_s},
                                     QStringList{u"profile"_s, u"list"_s}, QStringList{u"profile"_s, u"add"_s, u"p"_s},
                                     QStringList{u"list"_s, u"--profile"_s, u"p"_s}}) {
        const CliProgram::Run run = servers(words);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("profiles.json") && run.err.contains("line 3"), run.err.constData());
    }
    QCOMPARE(contentOf(u"config/profiles.json"_s), "{\n  \"profiles\": [\n");
    QVERIFY(tools(u"two"_s).exitCode != 0);
    QVERIFY(toolCount(u"one"_s) > 0); // it needs nothing of it
    const CliProgram::Run list = servers({u"list"_s});
    QCOMPARE(list.exitCode, 0);
    QVERIFY(list.out.contains("one") && list.err.contains("line 3"));
}

void TestCliProfiles::saysWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &line) { QTest::newRow(qPrintable(line)) << line.split(u' '); };
    for (const QString &line : {u"group"_s,
                                u"group x"_s,
                                u"group add G"_s,
                                u"group add G nobody"_s,
                                u"group remove G"_s,
                                u"group rename G"_s,
                                u"group rename G H"_s,
                                u"group export G"_s,
                                u"group export G /x"_s,
                                u"group import /nowhere/x"_s,
                                u"group list --rename"_s,
                                u"profile"_s,
                                u"profile use"_s,
                                u"profile use x"_s,
                                u"profile use x --none"_s,
                                u"profile show x"_s,
                                u"profile remove x"_s,
                                u"profile edit x --name y"_s,
                                u"profile add p --server nobody"_s,
                                u"profile add p --group G"_s,
                                u"profile add p --env e"_s,
                                u"profile list --env e"_s,
                                u"env"_s,
                                u"env use"_s,
                                u"env use x"_s,
                                u"env set"_s,
                                u"env set A"_s,
                                u"env set =x"_s,
                                u"env set 1A=x"_s,
                                u"env set --env e A=1"_s,
                                u"env set --profile p A=1"_s,
                                u"env set --env e --everywhere A=1"_s,
                                u"env unset A"_s,
                                u"env rename a"_s,
                                u"env show x"_s,
                                u"env remove x"_s,
                                u"env list --plain"_s,
                                u"env set A=1 B=2 --description d"_s,
                                u"list --group G"_s,
                                u"list --profile p"_s,
                                u"remove a --group G"_s}) {
        row(line);
    }
}

void TestCliProfiles::saysWhatCannotBe()
{
    QFETCH(const QStringList, words);
    const Result<> parsed = parse(words); // most is known without a process
    if (!parsed) {
        QCOMPARE(parsed.error().kind, Error::Kind::Usage);
        QVERIFY(!parsed.error().message.isEmpty());
        return;
    }
    const CliProgram::Run run = servers(words);
    QVERIFY2(run.exitCode == 1, (run.out + run.err).constData());
    QVERIFY2(run.error().is_object(), run.err.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(u"config/profiles.json"_s)));
}

void TestCliProfiles::completesItsVerbs()
{
    const auto complete = [](const QStringList &words) {
        QStringList all;
        for (const QByteArray &line : CliProgram::run(QStringList{u"complete"_s, u"--"_s} + words).out.split('\n')) {
            all << QString::fromUtf8(line.split('\t').constFirst());
        }
        all.removeAll(QString());
        return all;
    };
    const QStringList verbs = complete({u"servers"_s, QString()});
    QVERIFY(verbs.contains(u"group"_s) && verbs.contains(u"profile"_s) && verbs.contains(u"env"_s));
    QCOMPARE(complete({u"servers"_s, u"profile"_s, QString()}),
             (QStringList{u"list"_s, u"show"_s, u"add"_s, u"edit"_s, u"remove"_s, u"use"_s}));
    QVERIFY(complete({u"servers"_s, u"env"_s, QString()}).contains(u"unset"_s));
    QVERIFY(complete({u"servers"_s, u"group"_s, u"--o"_s}).contains(u"--overwrite"_s));
    QVERIFY(does({u"add"_s, u"--name"_s, u"a"_s, u"--"_s, u"x"_s}));
    QVERIFY(does({u"group"_s, u"add"_s, u"Some group"_s, u"a"_s}));
    QVERIFY(does({u"env"_s, u"add"_s, u"staging"_s}));
    QVERIFY(does({u"env"_s, u"add"_s, u"production"_s}));
    QVERIFY(does({u"profile"_s, u"add"_s, u"work"_s}));
    QCOMPARE(complete({u"servers"_s, u"env"_s, u"use"_s, u"st"_s}), QStringList{u"staging"_s});
    QCOMPARE(complete({u"servers"_s, u"profile"_s, u"use"_s, QString()}), QStringList{u"work"_s});
    QCOMPARE(complete({u"servers"_s, u"list"_s, u"--group"_s, QString()}), QStringList{u"Some group"_s});
    QCOMPARE(complete({u"servers"_s, u"env"_s, u"set"_s, u"--env"_s, QString()}),
             (QStringList{u"staging"_s, u"production"_s}));
    QCOMPARE(complete({u"servers"_s, u"profile"_s, u"add"_s, u"p"_s, u"--server"_s, QString()}), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(TestCliProfiles)
#include "tst_cliprofiles.moc"
