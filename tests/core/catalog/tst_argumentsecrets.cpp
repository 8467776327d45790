// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/argumentsecrets.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/profiles/groupsharing.h"
#include "core/catalog/programs/entrydifference.h"
#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/literalsecrets.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What in a command line is a secret, by the one rule that all who ask go by.
class TestArgumentSecrets : public QObject
{
    Q_OBJECT
private slots:
    void k01_findsSecretsInTheirRealShapes_data();
    void k01_findsSecretsInTheirRealShapes();
    void leavesWhatIsNoSecret_data();
    void leavesWhatIsNoSecret();
    void k01_writesNoSecretOfAShellIntoAGroup();
};

namespace {

ServerEntry entryOf(QStringList words)
{
    ServerEntry entry;
    entry.id = u"1"_s;
    entry.name = u"one"_s;
    entry.command = words.takeFirst();
    entry.arguments = words;
    return entry;
}

} // namespace

void TestArgumentSecrets::k01_findsSecretsInTheirRealShapes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QStringList &words, const QString &shown) {
        QTest::newRow(name) << words << shown;
    };
    // "hunter2hunter2" and "8f3kd92ld02kd93k" have no known form: only what is around them tells.
    row("flag", {u"npx"_s, u"foo"_s, u"--token"_s, u"hunter2hunter2"_s}, u"npx foo --token '••••'"_s);
    row("flag=", {u"npx"_s, u"foo"_s, u"--api-key=hunter2hunter2"_s}, u"npx foo '--api-key=••••'"_s);
    row("flag in camel case", {u"npx"_s, u"--apiKey"_s, u"hunter2hunter2"_s}, u"npx --apiKey '••••'"_s);
    row("pat", {u"npx"_s, u"--pat"_s, u"8f3kd92ld02kd93k"_s}, u"npx --pat '••••'"_s);
    row("azure-devops-pat", {u"npx"_s, u"--azure-devops-pat=8f3kd92ld02kd93k"_s}, u"••••"_s);
    row("key", {u"npx"_s, u"--key"_s, u"8f3kd92ld02kd93k"_s}, u"npx --key '••••'"_s);
    row("header of mcp-remote",
        {u"npx"_s, u"mcp-remote"_s, u"https://h.example/mcp"_s, u"--header"_s, u"X-API-Key: 8f3kd92ld02kd93k"_s},
        u"'X-API-Key: ••••'"_s);
    row("header without a space", {u"npx"_s, u"--header"_s, u"Authorization:Bearer hunter2"_s},
        u"'Authorization:Bearer ••••'"_s);
    row("-H", {u"curl"_s, u"-H"_s, u"X-Auth: 8f3kd92ld02kd93k"_s}, u"'X-Auth: ••••'"_s);
    row("header=", {u"npx"_s, u"--header=Authorization: Bearer hunter2"_s}, u"'--header=Authorization: Bearer ••••'"_s);
    row("docker -e", {u"docker"_s, u"run"_s, u"-e"_s, u"API_KEY=hunter2hunter2"_s, u"img"_s}, u"API_KEY=••••"_s);
    row("docker -eKEY=", {u"docker"_s, u"run"_s, u"-eAPI_KEY=hunter2hunter2"_s, u"img"_s}, u"-eAPI_KEY=••••"_s);
    row("docker --env", {u"docker"_s, u"run"_s, u"--env"_s, u"GITHUB_PAT=hunter2hunter2"_s}, u"GITHUB_PAT=••••"_s);
    row("docker --env=", {u"docker"_s, u"run"_s, u"--env=API_KEY=hunter2hunter2"_s}, u"--env=API_KEY=••••"_s);
    row("java -D", {u"java"_s, u"-Dapi.key=hunter2hunter2"_s}, u"-Dapi.key=••••"_s);
    row("connection string", {u"x"_s, u"--connection-string"_s, u"Server=h;User=sa;Password=hunter2hunter2"_s},
        u"'Server=h;User=sa;Password=••••'"_s);
    row("connection string, on", {u"x"_s, u"--connection-string=Server=h;Pwd=hunter2;Encrypt=yes"_s},
        u"Server=h;Pwd=••••;Encrypt=yes'"_s);
    row("storage", {u"x"_s, u"AccountName=a;AccountKey=8f3kd92ld02kd93k=="_s}, u"AccountName=a;AccountKey=••••"_s);
    row("libpq", {u"x"_s, u"host=h user=u password=hunter2hunter2"_s}, u"host=h user=u password=••••"_s);
    row("postgres", {u"x"_s, u"postgres://u:hunter2hunter2@h/db"_s}, u"postgres://u:••••@h/db"_s);
    row("an @ in the password", {u"x"_s, u"postgres://u:hunter2@hunter2@h/db"_s}, u"postgres://u:••••@h/db"_s);
    row("a slash in the password", {u"x"_s, u"postgres://u:hunter2/hunter2@h/db"_s}, u"postgres://u:••••@h/db"_s);
    row("address behind a flag", {u"x"_s, u"--dsn=mysql://u:hunter2@h/db"_s}, u"--dsn=mysql://u:••••@h/db"_s);
    row("variable with an address", {u"docker"_s, u"-e"_s, u"DB=mysql://u:hunter2@h/db"_s},
        u"DB=mysql://u:••••@h/db"_s);
    row("?key=", {u"npx"_s, u"mcp-remote"_s, u"https://h.example/mcp?key=8f3kd92ld02kd93k&x=1"_s},
        u"https://h.example/mcp?key=••••&x=1"_s);
    row("?api_key=", {u"npx"_s, u"https://h.example/mcp?x=1&api_key=hunter2"_s}, u"?x=1&api_key=••••"_s);
    row("JSON", {u"npx"_s, u"--config"_s, uR"({"apiKey":"8f3kd92ld02kd93k","a":1})"_s},
        uR"({"apiKey":"••••","a":1})"_s);
    row("shell, variable", {u"sh"_s, u"-c"_s, u"TOKEN=hunter2hunter2 npx foo"_s}, u"'TOKEN=•••• npx foo'"_s);
    row("shell, exported", {u"bash"_s, u"-lc"_s, u"export API_KEY='hunter2 hunter2'; npx foo"_s}, u"export API_KEY="_s);
    row("shell, flag", {u"sh"_s, u"-c"_s, u"npx foo --api-key hunter2hunter2"_s}, u"'npx foo --api-key ••••'"_s);
    row("shell, header", {u"sh"_s, u"-c"_s, u"npx mcp-remote u --header \"X-API-Key: 8f3kd92ld02kd93k\""_s},
        u"X-API-Key: ••••"_s);
    row("to fall back on", {u"npx"_s, u"--token"_s, u"${TOKEN:-hunter2hunter2}"_s}, u"npx --token '••••'"_s);
    row("beside a reference", {u"x"_s, u"--password=hunter2${SUFFIX}"_s}, u"--password=••••${SUFFIX}"_s);
    row("scheme, beside a reference", {u"x"_s, u"--header"_s, u"Authorization: Bearer hunter2${X}"_s},
        u"Authorization: Bearer ••••${X}"_s);
    row("address to a reference", {u"docker"_s, u"-e"_s, u"AUTH_TOKEN=https://u:hunter2@${HOST}"_s},
        u"AUTH_TOKEN=••••${HOST}"_s);
    row("address of a reference", {u"x"_s, u"postgres://${env:U}:hunter2@${HOST}/db"_s},
        u"postgres://${env:U}:••••@${HOST}/db"_s);
    row("docker -e, a semicolon", {u"docker"_s, u"-e"_s, u"DB_PASSWORD=p;hunter2"_s}, u"DB_PASSWORD=••••"_s);
    row("docker --env=, a semicolon", {u"docker"_s, u"--env=DB_PASSWORD=p;hunter2"_s}, u"--env=DB_PASSWORD=••••"_s);
    row("docker -eKEY=, words", {u"docker"_s, u"-ePASSWORD=correct horse hunter2 staple"_s}, u"'-ePASSWORD=••••'"_s);
    row("docker -e, words", {u"docker"_s, u"-e"_s, u"PASSWORD=correct horse hunter2 staple"_s}, u"'PASSWORD=••••'"_s);
    row("connection string, quotes", {u"x"_s, u"Server=h;Password=\"hunter2;hunter2\";A=b"_s},
        u"Password=\"••••\";A=b"_s);
    row("connection string, a quote", {u"x"_s, u"Server=h;Password=ab'hunter2;A=b"_s}, u"Password=••••;A=b"_s);
    row("libpq, a quote", {u"x"_s, u"host=h password=ab'hunter2 user=u"_s}, u"password=•••• user=u"_s);
    row("one dash, begins as -e", {u"x"_s, u"-encryption-key=hunter2"_s}, u"-encryption-key=••••"_s);
    row("by its form", {u"x"_s, u"ghp_abcdefghijklmnopqrstuvwxyz0123456789"_s}, u"x '••••'"_s);
    row("all in the program", {u"npx foo --token hunter2hunter2"_s}, u"npx foo --token ••••"_s);
}

void TestArgumentSecrets::k01_findsSecretsInTheirRealShapes()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, shown);
    const ServerEntry entry = entryOf(words);
    const auto holdsNone = [](const QString &text) {
        return !text.contains(u"hunter2"_s) && !text.contains(u"8f3kd92"_s) && !text.contains(u"ghp_"_s);
    };
    const QString target = shownTarget(entry);
    QVERIFY2(target.contains(shown) && holdsNone(target), qPrintable(target));
    const QString arguments = withoutSecrets(words).join(u' ');
    QVERIFY2(holdsNone(arguments), qPrintable(arguments));
    ServerEntry other = entry;
    other.arguments << u"more"_s;
    const QString difference = entryDifferences(entry, other).join(u' ');
    QVERIFY2(holdsNone(difference), qPrintable(difference));
    const SharedGroup group = shareGroup(u"g"_s, {entry}, u"/home/me"_s);
    QVERIFY2(holdsNone(QString::fromUtf8(group.text)), group.text.constData());
    const bool canMove = words.size() > 1 && words.constFirst() != "sh"_L1 && words.constFirst() != "bash"_L1;
    QCOMPARE(literalSecrets(entry).size(), canMove ? 1 : 0);
    QCOMPARE(fixedSecrets(entry).size(), canMove ? 0 : 1);
    const QList<FoundSecret> found = secretsFound(entry);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().canMove(), canMove);
    QCOMPARE(group.secretCount, canMove ? 1 : 0);
}

void TestArgumentSecrets::leavesWhatIsNoSecret_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QStringList &words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
    row({u"npx"_s, u"--header"_s, u"Accept: application/json"_s});
    row({u"npx"_s, u"--header"_s, u"Authorization:${X}"_s});
    row({u"npx"_s, u"--header"_s, u"Authorization: Bearer ${API_TOKEN}"_s});
    row({u"npx"_s, u"--header=X-API-Key: ${input:key}"_s});
    row({u"npx"_s, u"--token"_s, u"${TOKEN}"_s});
    row({u"npx"_s, u"--token"_s, u"$TOKEN"_s});
    row({u"cmd"_s, u"/c"_s, u"npx foo --token %TOKEN%"_s});
    row({u"npx"_s, u"--token"_s, u"${USER}:${TOKEN:?missing}"_s});
    row({u"npx"_s, u"postgres://${env:USER}:${env:PASSWORD}@h/db"_s});
    row({u"npx"_s, u"http://localhost:${PORT}/users/@me"_s});
    row({u"sh"_s, u"-c"_s, u"TOKEN=${T} npx foo; echo"_s});
    row({u"npx"_s, u"--path"_s, u"/x"_s});
    row({u"npx"_s, u"--port"_s, u"80"_s});
    row({u"npx"_s, u"--port=80"_s});
    row({u"npx"_s, u"--no-token"_s, u"--verbose"_s});
    row({u"npx"_s, u"--token-file"_s, u"/run/secrets/token"_s});
    row({u"npx"_s, u"--password-file=/run/secrets/password"_s});
    row({u"npx"_s, u"--key"_s, u"/etc/tls/key.pem"_s});
    row({u"npx"_s, u"-y"_s, u"@scope/server@1.2.3"_s, u"https://h.example:8080/@scope/x"_s});
    row({u"npx"_s, u"https://h.example/mcp?page=2&next=abc"_s});
    row({u"docker"_s, u"run"_s, u"-i"_s, u"--rm"_s, u"-e"_s, u"API_KEY"_s, u"img"_s});
    row({u"docker"_s, u"run"_s, u"-e"_s, u"API_KEY=${API_KEY}"_s, u"img"_s});
    row({u"docker"_s, u"run"_s, u"-v"_s, u"/a:/b:ro"_s, u"img:latest"_s});
    row({u"sh"_s, u"-c"_s, u"TOKEN=$(cat /run/token) npx foo"_s});
    row({u"sh"_s, u"-c"_s, u"TOKEN=\"$TOKEN\" npx foo --verbose"_s});
    row({u"x"_s, u"--connection-string"_s, u"Server=h;Database=d;Trusted_Connection=yes"_s});
    row({u"x"_s, u"C:\\tools\\server.exe"_s});
    row({u"x"_s, uR"({"path":"/x","depth":3})"_s});
}

void TestArgumentSecrets::leavesWhatIsNoSecret()
{
    QFETCH(const QStringList, words);
    const ServerEntry entry = entryOf(words);
    QCOMPARE(shownTarget(entry), entry.commandLine());
    QCOMPARE(withoutSecrets(words), words);
    QVERIFY(literalSecrets(entry).isEmpty() && fixedSecrets(entry).isEmpty());
    const SharedGroup group = shareGroup(u"g"_s, {entry}, u"/home/me"_s);
    QVERIFY2(group.notes.isEmpty() && group.text.contains("\"one\""), group.text.constData());
}

void TestArgumentSecrets::k01_writesNoSecretOfAShellIntoAGroup()
{
    const SharedGroup group = shareGroup(u"g"_s,
                                         {entryOf({u"sh"_s, u"-c"_s, u"TOKEN=hunter2hunter2 npx foo"_s}),
                                          entryOf({u"npx foo --token hunter2hunter2"_s})},
                                         u"/home/me"_s);
    QVERIFY2(!group.text.contains("hunter2") && !group.text.contains("\"one\""), group.text.constData());
    QCOMPARE(group.notes.size(), 2);
}

QTEST_GUILESS_MAIN(TestArgumentSecrets)
#include "tst_argumentsecrets.moc"
